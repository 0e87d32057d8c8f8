import type { Edit } from "../changes/changeSet";
import type { OriginalPlaces } from "../changes/originalPlaces";
import { rowBelowBefore } from "./movedRows";
import { cellAddress, parseAddress, quoteSheetName } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/**
 * Rows that a step inserts or removes leave no trace of their own: blank rows look like any others. While the step is under
 * way a hidden name stands for the row below them. Excel moves it in the moment in which it moves the rows, so that whoever
 * looks at work that was interrupted can tell whether that has been done.
 */
export interface Anchor {
  readonly name: string;
  readonly formula: string;
  /** The row below the inserted ones, as it is now. */
  readonly row: number;
  /** How far it stands below the row where it is as long as the rows are not there. */
  readonly shift: number;
}

const PREFIX = "ActionPlanRow";

export const anchorName = (entry: string, edit: number, row: number): string =>
  `${PREFIX}_${entry}_${String(edit)}_${String(row)}`;

/** The name that stands for the row below the rows of an insertion, and where it is now; null where there is none. */
export function anchorOf(entry: string, edit: number, { names }: WorkbookSnapshot): Anchor | null {
  const start = `${PREFIX}_${entry}_${String(edit)}_`.toLowerCase();
  const found = names.find(({ name }) => name.toLowerCase().startsWith(start));
  const place = found ? parseAddress(found.formula.slice(found.formula.lastIndexOf("!") + 1)) : null;
  if (!found || !place) return null;
  const { row } = place;
  return { name: found.name, formula: found.formula, row, shift: row - Number(found.name.slice(start.length)) };
}

/** The edit that sets such a name, at the row where it stands now. */
export const setAnchor = (name: string, sheet: string, row: number): Edit => ({
  kind: "setName",
  name,
  before: null,
  after: `=${quoteSheetName(sheet)}!$A$${cellAddress(row, 0).slice(1)}`,
  isVisible: false,
});

/** Names of all rows that a step inserts or removes, set before any of that is done. */
export function anchorsFor(entry: string, edits: readonly Edit[], places: OriginalPlaces): readonly Edit[] {
  return edits.flatMap((edit, index): readonly Edit[] => {
    const sheet = places.sheetOf(index);
    const row = rowBelowBefore(edit, index, places);
    return sheet === null || row === null ? [] : [setAnchor(anchorName(entry, index, row), sheet, row)];
  });
}

/** Takes away every name of the kind that stands, whichever entry it was for. */
export const withoutAnchors = ({ names }: Pick<WorkbookSnapshot, "names">): readonly Edit[] =>
  names
    .filter(({ name }) => name.toLowerCase().startsWith(PREFIX.toLowerCase()))
    .map(({ name, formula }): Edit => ({ kind: "setName", name, before: formula, after: null, isVisible: false }));
