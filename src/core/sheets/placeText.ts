import { cellAddress, parseAddress, type CellPlace } from "../snapshot/address";
import type { CellLink } from "../changes/changeSet";

export { placeText } from "../snapshot/address";

/** A link to a place, with what it says when the pointer rests on it. */
export const linkTo = (place: CellPlace, screenTip: string): CellLink => ({
  sheet: place.sheet,
  address: cellAddress(place.row, place.column),
  screenTip,
});

/** Reads what `placeText` wrote; null for anything else. */
export function placeFrom(text: string): CellPlace | null {
  const parts = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!([A-Z]+\d+)$/u.exec(text);
  const cell = parts?.[3] === undefined ? null : parseAddress(parts[3]);
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return cell && sheet !== undefined ? { sheet, row: cell.row, column: cell.column } : null;
}
