import type { Edit } from "../core/changes/changeSet";
import type { Move } from "../core/changes/movedLines";
import { columnLetter } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";

/** Edits that insert or take away whole rows or columns. */
export type EditOfLines = Extract<
  Edit,
  { readonly kind: "insertRows" | "removeRows" | "insertColumns" | "removeColumns" }
>;

export const isOfLines = (edit: Edit | undefined): edit is EditOfLines =>
  edit?.kind === "insertRows" ||
  edit?.kind === "removeRows" ||
  edit?.kind === "insertColumns" ||
  edit?.kind === "removeColumns";

export const insertsLines = (
  edit: Edit | undefined,
): edit is Extract<EditOfLines, { readonly kind: "insertRows" | "insertColumns" }> =>
  edit?.kind === "insertRows" || edit?.kind === "insertColumns";

/** How the lines below, or to the right, move. */
export function moveOf(edit: EditOfLines): Move {
  const [axis, lines] = "rows" in edit ? (["rows", edit.rows] as const) : (["columns", edit.columns] as const);
  return { axis, at: edit.at, by: insertsLines(edit) ? lines : -lines };
}

/** The first cell of each of the lines, which stands for the whole of it. */
export const linesOf = (edit: EditOfLines): Block =>
  "rows" in edit
    ? { row: edit.at, column: 0, rows: edit.rows, columns: 1 }
    : { row: 0, column: edit.at, rows: 1, columns: edit.columns };

/** "3:5" or "C:E": the whole lines that a block stands for. */
export const linesAddress = (kind: EditOfLines["kind"], { row, column, rows, columns }: Block): string =>
  kind === "insertRows" || kind === "removeRows"
    ? `${String(row + 1)}:${String(row + rows)}`
    : `${columnLetter(column)}:${columnLetter(column + columns - 1)}`;
