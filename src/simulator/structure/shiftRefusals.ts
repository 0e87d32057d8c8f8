import { ApiError } from "../workbook/apiError";
import { overlaps } from "../workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";
import { isWhole, lastLineOf, linesAcross, linesAlong, movingArea, type Shift } from "./shift";

/** Refuses what Excel refuses before cells move, so that nothing has happened then. */
export function requireShiftable(sheet: SimulatedSheet, shift: Shift): void {
  sheet.requireWritable();
  requireWholeTables(sheet, shift);
  requireWholeMerges(sheet, shift);
  requireRoom(sheet, shift);
}

/** What becomes of a table when lines are inserted or deleted. */
export type TableFate = "stays" | "moves" | "grows" | "shrinks" | "goes" | "refuses";

export function fateOf(table: SimulatedTable, shift: Shift): TableFate {
  const { axis, kind, at, count, from, to } = shift;
  const [first, last] = linesAlong(table.block, axis);
  const [acrossFirst, acrossLast] = linesAcross(table.block, axis);
  if (at > last || acrossLast < from || acrossFirst > to) return "stays";
  if (acrossFirst < from || acrossLast > to) return "refuses";
  if (kind === "insert") return at <= first ? "moves" : "grows";
  const end = at + count - 1;
  if (end < first) return "moves";
  if (at <= first && end >= last) return "goes";
  // The headings cannot be taken off a table that has rows left.
  if (axis === "rows" && at <= first && table.hasHeaderRow) return "refuses";
  return axis === "rows" && table.isFiltered ? "refuses" : "shrinks";
}

/** A table that would be cut in two, and rows that run through two tables side by side, are refused (Excel's own dialogue). */
function requireWholeTables({ tables }: SimulatedSheet, shift: Shift): void {
  const fates = tables.map((table) => fateOf(table, shift));
  const changed = fates.filter((fate) => fate === "grows" || fate === "shrinks");
  if (fates.includes("refuses") || changed.length > 1) throw new ApiError("InsertDeleteConflict");
}

function requireWholeMerges({ merges }: SimulatedSheet, shift: Shift): void {
  if (isWhole(shift)) return;
  const area = movingArea(shift);
  const isCut = merges.some((merge) => {
    const [first, last] = linesAcross(merge, shift.axis);
    return overlaps(merge, area) && (first < shift.from || last > shift.to);
  });
  if (isCut) throw new ApiError("MergedRangeConflict");
}

function requireRoom({ cells }: SimulatedSheet, shift: Shift): void {
  if (shift.kind === "delete") return;
  const { axis, count } = shift;
  const lost = movingArea({ ...shift, at: lastLineOf(axis) - count + 1 });
  for (const cell of cells.within(lost))
    if (cell.value !== "" || cell.formula !== undefined) throw new ApiError("NonBlankCellOffSheet");
}
