import type { CellPlace } from "../snapshot/address";
import { isDitto } from "../read/readOwnerCell";
import { cellText, columnFor, placedCell, type TableRecord } from "./tableRecords";

export interface FilledValue {
  readonly text: string;
  readonly place: CellPlace;
  /** It stands in a row above, under no merge of its own. */
  readonly carried: boolean;
}

/** In a table of ours every row stands by itself, so that it can be sorted and filtered: a blank is a blank. */
const isOwnTable = (records: readonly TableRecord[]): boolean => (records[0]?.table.own ?? null) !== null;

/** Above this share of filled rows a blank is a blank, not "as above". */
const FIRST_ROW_ONLY = 0.6;
const MOSTLY_FILLED = 0.9;

/**
 * A column of labels (group, recommendation) written in the first row of each group only: blanks below take the label (T6).
 * Who writes a label again on the next row leaves no blank for "as above". A new section row starts afresh.
 */
export function filledDown(records: readonly TableRecord[], role: string): readonly (FilledValue | null)[] {
  const own = records.map((record) => {
    const found = placedCell(record, role);
    return found ? { text: cellText(found.cell), place: found.place, carried: false } : null;
  });
  if (isOwnTable(records)) return own;
  if (own.some((value) => value !== null && isDitto(value.text))) return withDittos(own);
  const filled = own.filter((value) => value !== null).length;
  const repeated = own.some(
    (value, i) => value !== null && value.text === own[i - 1]?.text && value.place.row !== own[i - 1]?.place.row,
  );
  if (filled === 0 || filled / records.length > (repeated ? FIRST_ROW_ONLY : MOSTLY_FILLED)) return own;
  let last: FilledValue | null = null;
  return own.map((value, i) => {
    if (records[i]?.section !== records[i - 1]?.section) last = null;
    last = value ?? (last === null ? null : { ...last, carried: true });
    return last;
  });
}

/** A mark for "as above" is the label above it. */
function withDittos(own: readonly (FilledValue | null)[]): readonly (FilledValue | null)[] {
  let last: FilledValue | null = null;
  return own.map((value) => {
    if (value !== null && isDitto(value.text)) return last === null ? null : { ...last, carried: true };
    return (last = value);
  });
}

/**
 * Owners in the first row of each group only (O6): a blank owner takes the one above where another label column marks the
 * same group, and where no owner stands anywhere but in first rows. Any other blank is a missing owner.
 */
export function ownersFromGroup(
  records: readonly TableRecord[],
  role: "owner" | "supportingOwners",
): readonly (FilledValue | null)[] {
  const own = records.map((record) => {
    const found = placedCell(record, role);
    return found
      ? { text: cellText(found.cell), place: found.place, carried: found.place.row < (record.rows[0] ?? 0) }
      : null;
  });
  const first = isOwnTable(records) ? null : firstRows(records);
  if (first === null || own.some((value, i) => value !== null && !value.carried && !first.has(i))) return own;
  let last: FilledValue | null = null;
  return own.map((value, i) => {
    if (first.has(i)) last = value;
    return value ?? (last === null ? null : { ...last, carried: true });
  });
}

/** The places of the records that begin a group, by the group column; null where nothing marks groups of several rows. */
function firstRows(records: readonly TableRecord[]): ReadonlySet<number> | null {
  const table = records[0]?.table;
  if (!table || columnFor(table, "group") === null) return null;
  const groups = filledDown(records, "group");
  const first = new Set<number>();
  groups.forEach((group, i) => {
    if (group?.place.row !== groups[i - 1]?.place.row) first.add(i);
  });
  return first.size > 0 && first.size <= records.length * FIRST_ROW_ONLY ? first : null;
}
