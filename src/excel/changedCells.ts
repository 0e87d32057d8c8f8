import type { ChangedCell, Failure } from "../app/workbookPort";
import { cellAddress } from "../core/snapshot/address";
import type { CellContent } from "../core/edits/changeSet";

/** So many cells are named in a sentence, and so many are handed on. */
const NAMED = 5;
export const HANDED_ON = 200;

/** "Plan!C7, Plan!D9 …" for a sentence. */
export function placesText(cells: readonly ChangedCell[]): string {
  const named = cells.slice(0, NAMED).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return named.join(", ") + (cells.length > NAMED ? " …" : "");
}

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
