import type { Failure } from "../app/workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent } from "../core/changes/changeSet";

/** So many cells are handed on with a failure. */
export const HANDED_ON = 200;

/** What a cell holds, as `formulas` gives it, in the terms of a change set. */
export function contentNow(cell: unknown): CellContent {
  if (typeof cell === "string") {
    if (cell === "") return null;
    return cell.startsWith("=") ? { formula: cell } : cell;
  }
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}

/** A formula with structured references: a table fills those of its calculated columns into rows by itself. */
export const isFilledByTable = (content: CellContent): boolean =>
  typeof content === "object" && content !== null && content.formula.includes("[");

/** The part of a failure that names cells; nothing where there are none. */
export const cellsOfFailure = (cells: readonly ChangedCell[]): Pick<Failure, "cells"> =>
  cells.length === 0 ? {} : { cells: cells.slice(0, HANDED_ON) };
