import type { CellContent } from "../core/changes/changeSet";
import { sameFormula } from "../core/changes/compareCells";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { safeText } from "./safeText";

/** A cell as Excel takes it in `formulas`: "" empties it. */
export type Written = string | number | boolean;

export const isFormulaContent = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

/**
 * The value to write for a cell. Formulas are written last, when every table they name is there, so their cells are left
 * empty here.
 */
export function written(content: CellContent, isTextCell: boolean): Written {
  if (content === null || isFormulaContent(content)) return "";
  return typeof content === "string" ? safeText(content, isTextCell) : content;
}

/** A run of cells down a column that hold one formula. */
export interface FormulaRun {
  readonly block: Block;
  readonly formula: string;
}

/** The formulas of a block, equal ones down a column as one run: ten thousand ratings are one write. */
export function formulaRuns(block: Block, contents: readonly (readonly CellContent[])[]): FormulaRun[] {
  return Array.from({ length: block.columns }, (_, column) => column).flatMap((column) => {
    const runs: { row: number; rows: number; formula: string }[] = [];
    contents.forEach((row, r) => {
      const content = row[column] ?? null;
      if (!isFormulaContent(content)) return;
      const last = runs.at(-1);
      if (last && last.formula === content.formula && last.row + last.rows === r) last.rows++;
      else runs.push({ row: r, rows: 1, formula: content.formula });
    });
    return runs.map(({ row, rows, formula }) => ({
      block: { row: block.row + row, column: block.column + column, rows, columns: 1 },
      formula,
    }));
  });
}

/** Whether a cell still holds what the change set found in it; `now` is the cell as `formulas` gives it. */
export function stillHolds(
  before: CellContent,
  now: unknown,
  asRenamed: (formula: string) => string = (formula) => formula,
): boolean {
  if (before === null || before === "") return now === "";
  if (isFormulaContent(before))
    return typeof now === "string" && sameFormula(asRenamed(before.formula), asRenamed(now));
  // Excel may hand a text out with the apostrophe that keeps it one.
  if (typeof before === "string") return now === before || now === `'${before}`;
  return now === before;
}

/** About how many bytes a row of cells takes in a request, where texts stand as JSON inside JSON. */
export const bytesOf = (row: readonly CellContent[]): number =>
  row.reduce<number>((sum, content) => sum + (typeof content === "string" ? content.length * 1.3 + 8 : 16), 4);
