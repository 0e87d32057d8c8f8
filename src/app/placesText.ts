import { cellAddress, type CellPlace } from "../core/snapshot/address";

/** So many cells are named in a sentence. */
const NAMED = 5;

/** "Plan!C7, Plan!D9 …" for a sentence. */
export function placesText(cells: readonly CellPlace[]): string {
  const named = cells.slice(0, NAMED).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return named.join(", ") + (cells.length > NAMED ? " …" : "");
}
