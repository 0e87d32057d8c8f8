import type { Edit, SheetView } from "../changes/changeSet";
import type { Piece } from "../changes/originalPlaces";
import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import { blocksNow, type SheetNow } from "./sheetNow";
import type { CellsBack } from "./cellsBack";
import type { Present } from "./workbookNow";

/** Looks leave no trace in what is read of a workbook: whether they were undone, nobody can tell. */
export const LOOKS: ReadonlySet<Edit["kind"]> = new Set([
  "setStyle",
  "setRowHeights",
  "setFormatRules",
  "setValidation",
  "setLinks",
  "setView",
  "addChart",
  "removeChart",
]);

/** Looks are set to what they were, whether or not the step came to them: that does no harm twice. Not on the `others`. */
export function formatsBack(present: Present, { newRows }: CellsBack, others: ReadonlySet<string>): readonly Edit[] {
  return [...present.undo.edits.entries()].reverse().flatMap(([index, edit]): readonly Edit[] => {
    const now = present.sheetOf(index);
    if (!now || others.has(now.then.name) || !present.mayBeApplied(index)) return [];
    const isKept = newRows.get(now.then.name) === null;
    return isKept ? [] : formatBack(edit, now, placesOf(index, edit, now, present), present.isInterrupted);
  });
}

type Part = ReturnType<typeof blocksNow>[number];

function placesOf(index: number, edit: Edit, now: SheetNow, { places }: Present): readonly Part[] {
  const block: Block | null =
    "block" in edit
      ? edit.block
      : edit.kind === "setRowHeights"
        ? { row: edit.firstRow, column: 0, rows: edit.after.length, columns: 1 }
        : null;
  if (block === null) return [];
  // Heights are the rows', whatever column is looked at.
  const seen: SheetNow = edit.kind === "setRowHeights" ? { ...now, columnOf: (column) => column } : now;
  return places.after(index, block, () => true).flatMap((piece: Piece) => blocksNow(piece, seen));
}

export function formatBack(
  edit: Edit,
  { sheet }: SheetNow,
  parts: readonly Part[],
  isInterrupted: boolean,
): readonly Edit[] {
  const { name } = sheet;
  switch (edit.kind) {
    case "setStyle":
    case "setFormatRules":
    case "setValidation":
      return parts.map(
        ({ block }) => ({ ...edit, sheet: name, block, before: edit.after, after: edit.before }) as Edit,
      );
    case "setRowHeights":
      return parts.map(({ first, block }) => ({
        ...edit,
        ...{ sheet: name, firstRow: block.row },
        before: edit.after.slice(first, first + block.rows),
        after: edit.before.slice(first, first + block.rows),
      }));
    case "setLinks":
      return parts.map(({ first, block }) => ({
        ...edit,
        ...{ sheet: name, block },
        before: edit.after.slice(first, first + block.rows),
        after: edit.before.slice(first, first + block.rows),
      }));
    case "setView":
      return [{ ...edit, sheet: name, before: viewNow(edit, isInterrupted), after: edit.before }];
    case "addChart":
      return [{ kind: "removeChart", sheet: name, chart: edit.chart }];
    case "removeChart":
      return chartAgain(name, edit.chart);
    default:
      return [];
  }
}

/** Columns are not folded twice: of work that was interrupted nobody knows whether they were. */
const viewNow = (
  { before, after }: { readonly before: SheetView; readonly after: SheetView },
  isInterrupted: boolean,
) => (isInterrupted ? { ...after, folded: before.folded } : after);

/** It may still be there: then there must not be two of it. */
const chartAgain = (sheet: SheetName, chart: Extract<Edit, { kind: "addChart" }>["chart"]): readonly Edit[] => [
  { kind: "removeChart", sheet, chart },
  { kind: "addChart", sheet, chart },
];
