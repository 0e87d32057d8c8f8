import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { readsFormulas } from "../tables/formulasRead";
import type { ChangeSet, Edit } from "./changeSet";
import { simulate } from "./simulate";

/** Edits after which the workbook is known without reading it again; the others move rows, make sheets, or rest with Excel. */
const KNOWN: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "setCells",
  "resizeTable",
  "setStyle",
  "setRowHeights",
  "setFormatRules",
  "setValidation",
  "setLinks",
  "setMark",
]);

/**
 * The workbook as it stands once the edits are written, as far as that is known without reading it again; null where only
 * Excel knows: a formula was written, or something that is read comes from a formula that may have another result now. The
 * formulas of our own tables are no such: nothing is read from them.
 */
export function snapshotAfter(snapshot: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot | null {
  if (!changes.edits.every(isKnown)) return null;
  return readsFormulas(snapshot) ? null : simulate(snapshot, changes);
}

const isKnown = (edit: Edit): boolean =>
  KNOWN.has(edit.kind) && (edit.kind !== "setCells" || !edit.after.flat().some(isFormula));

const isFormula = (content: unknown): boolean => typeof content === "object" && content !== null;
