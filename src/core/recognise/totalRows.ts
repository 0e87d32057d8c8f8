import type { RecognisedColumn } from "./recognition";
import { isTotal, sumsUp } from "./rowWords";
import type { GridRow } from "./sheetGrid";

interface ColumnsOfActions {
  readonly columns: readonly RecognisedColumn[];
  readonly actionColumn: number;
  readonly idColumn: number | null;
}

const at = (line: GridRow, column: number | null): string => line.cells.find((c) => c.column === column)?.text ?? "";

/**
 * "Total" stands in the first cell, where the ids stand or where the actions do; an action that begins with the word has an owner or a
 * day beside it.
 */
export function isTotalRow(line: GridRow, context: ColumnsOfActions): boolean {
  if (isSumOfActions(line, context)) return true;
  const first = [line.cells[0], line.cells.find((c) => c.column === context.idColumn)].find(
    (c) => c && isTotal(c.text),
  );
  if (!first) return false;
  const has = (role: string): boolean =>
    context.columns.some((c) => c.role === role && c.column !== first.column && at(line, c.column) !== "");
  return !(has("owner") && has("due"));
}

/** "Total for priority 1" among the actions, beside figures only. */
function isSumOfActions(line: GridRow, { actionColumn, columns, idColumn }: ColumnsOfActions): boolean {
  if (!sumsUp(at(line, actionColumn)) || at(line, idColumn) !== "") return false;
  const says = columns.some((c) => c.role !== null && NOT_SUMMED.has(c.role) && at(line, c.column) !== "");
  // A number in front of it counts the actions, and sums nothing.
  return !says && line.cells.some(({ column, cell }) => column > actionColumn && typeof cell.value === "number");
}
const NOT_SUMMED = new Set(["owner", "due", "start", "status"]);
