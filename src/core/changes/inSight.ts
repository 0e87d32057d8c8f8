import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable } from "../tables/records";
import type { ChangeSet, Edit } from "./changeSet";
import { nameOwnSheets } from "./sheetNames";

/** What stands around a change set and is not said in it. */
export interface Around {
  /** Sheets that no menu shows. */
  readonly outOfSight: ReadonlySet<string>;
  /** The sheet of the history, where the step that carries out the change set makes it. */
  readonly newHistory: string | null;
}

export const NOTHING_AROUND: Around = { outOfSight: new Set(), newHistory: null };

export const aroundOf = (snapshot: WorkbookSnapshot, language: "en" | "cy"): Around => ({
  outOfSight: new Set(snapshot.sheets.flatMap(({ name, visibility }) => (visibility === "veryHidden" ? [name] : []))),
  newHistory: findOwnTable(snapshot, "changes") ? null : nameOwnSheets(snapshot, language).changes,
});

/**
 * The edits that somebody can see the outcome of: what the product keeps for itself on a very hidden sheet is no sheet to
 * the reader. Each names its sheet as that is called in the end.
 */
export function inSight(changes: ChangeSet, { outOfSight }: Around): ChangeSet {
  const hidden = new Set(outOfSight);
  for (const edit of changes.edits)
    if ((edit.kind === "addSheet" || edit.kind === "removeSheet") && edit.view.visibility !== "visible")
      hidden.add(edit.sheet);
  const shown = changes.edits.filter(({ sheet }) => sheet === undefined || !hidden.has(sheet));
  const lastNames = new Map<string, string>();
  const named: Edit[] = [];
  for (const edit of [...shown].reverse()) {
    if (edit.kind === "renameSheet") {
      const last = lastNames.get(edit.after) ?? edit.after;
      lastNames.delete(edit.after);
      lastNames.set(edit.sheet, last);
    }
    named.push(edit.kind === "renameSheet" || edit.kind === "setName" ? edit : withSheet(edit, lastNames));
  }
  return { edits: named.reverse() };
}

type OfSheet = Exclude<Edit, { readonly kind: "renameSheet" | "setName" }>;

const withSheet = (edit: OfSheet, names: ReadonlyMap<string, string>): Edit => {
  const last = names.get(edit.sheet);
  return last === undefined ? edit : { ...edit, sheet: last as OfSheet["sheet"] };
};
