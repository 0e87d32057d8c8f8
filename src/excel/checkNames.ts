import type { ChangeSet, Edit } from "../core/changes/changeSet";
import { originalPlaces } from "../core/changes/originalPlaces";
import { Refused } from "./failures";
import type { KnownIds } from "./identities";

/** What the workbook has, as it was listed in the request that compares. */
export interface Listed {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly isFiltered: boolean;
}

/** Edits that add, rename, hide or remove a sheet. */
const OF_STRUCTURE: ReadonlySet<Edit["kind"]> = new Set(["addSheet", "removeSheet", "renameSheet"]);

/** Edits that would go to wrong cells, or be refused, where rows are hidden by a filter. */
const OF_ROWS: ReadonlySet<Edit["kind"]> = new Set([
  "setCells",
  "setLinks",
  "setRowHeights",
  "resizeTable",
  "insertRows",
  "removeRows",
  "insertColumns",
  "removeColumns",
]);

/** Refuses what the names, protections and filters of the workbook do not allow; gives the ids of what is there. */
export function checkNames(changes: ChangeSet, listed: Listed): KnownIds {
  const { edits } = changes;
  if (listed.isStructureProtected && edits.some(({ kind }) => OF_STRUCTURE.has(kind)))
    throw new Refused("structure-protected", "");
  checkSheets(changes, listed);
  checkTables(edits, listed);
  return {
    sheets: new Map(listed.sheets.map(({ name, id }) => [name.toLowerCase(), id])),
    tables: new Map(listed.tables.map(({ name, id }) => [name.toLowerCase(), id])),
    tableSheets: new Map(
      listed.tables.map(({ name, sheetId }) => [
        name.toLowerCase(),
        listed.sheets.find(({ id }) => id === sheetId)?.name.toLowerCase() ?? "",
      ]),
    ),
  };
}

function checkSheets(changes: ChangeSet, listed: Listed): void {
  const places = originalPlaces(changes);
  const byName = new Map(listed.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const taken = new Set(byName.keys());
  for (const [index, edit] of changes.edits.entries()) {
    const origin = places.sheetOf(index);
    const sheet = origin === null ? undefined : byName.get(origin.toLowerCase());
    if (origin !== null && !sheet) throw new Refused("changed-meanwhile", origin);
    if (sheet?.isProtected) throw new Refused("sheet-protected", sheet.name);
    if (sheet && OF_ROWS.has(edit.kind)) refuseFiltered(sheet, listed.tables);
    const fresh = edit.kind === "addSheet" ? edit.sheet : edit.kind === "renameSheet" ? edit.after : null;
    if (edit.kind === "renameSheet" || edit.kind === "removeSheet") taken.delete(edit.sheet.toLowerCase());
    if (fresh === null) continue;
    if (taken.has(fresh.toLowerCase())) throw new Refused("name-taken", fresh);
    taken.add(fresh.toLowerCase());
  }
}

function refuseFiltered(sheet: ListedSheet, tables: readonly ListedTable[]): void {
  const filtered = tables.find(({ sheetId, isFiltered }) => isFiltered && sheetId === sheet.id);
  if (filtered) throw new Refused("filtered-range", filtered.name);
  if (sheet.isFiltered) throw new Refused("filtered-range", sheet.name);
}

/** Tables and defined names share one list of names, whatever the case; the value says where a name is used. */
function checkTables(edits: readonly Edit[], { tables, names, sheets }: Listed): void {
  const sheetName = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  const used = new Map<string, string>(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const left = new Map<string, string>(tables.map(({ name, sheetId }) => [name.toLowerCase(), sheetName(sheetId)]));
  const refuseTaken = (name: string): void => {
    const usedBy = left.get(name.toLowerCase()) ?? used.get(name.toLowerCase());
    if (usedBy !== undefined) throw new Refused("name-taken", name, { usedBy });
  };
  const requireTable = (name: string): void => {
    if (!left.has(name.toLowerCase())) throw new Refused("changed-meanwhile", name);
  };
  for (const edit of edits) {
    if (edit.kind === "addTable" || edit.kind === "setTableName") {
      const [before, after] = edit.kind === "addTable" ? [null, edit.table.name] : [edit.before, edit.after];
      if (before !== null) requireTable(before);
      if (before?.toLowerCase() !== after.toLowerCase()) refuseTaken(after);
      if (before !== null) left.delete(before.toLowerCase());
      left.set(after.toLowerCase(), edit.sheet);
    }
    if (edit.kind === "resizeTable") requireTable(edit.name);
    if (edit.kind === "removeTable") {
      requireTable(edit.table.name);
      left.delete(edit.table.name.toLowerCase());
    }
    if (edit.kind === "setName") checkName(edit, used, refuseTaken);
  }
}

function checkName(
  { name, before, after }: Extract<Edit, { kind: "setName" }>,
  used: Map<string, string>,
  refuseTaken: (name: string) => void,
): void {
  const key = name.toLowerCase();
  if (before === null) refuseTaken(name);
  // A formula that follows a renamed sheet is not ours to compare letter by letter; a name that is gone is.
  else if (!used.has(key)) throw new Refused("changed-meanwhile", name);
  if (after === null) used.delete(key);
  else used.set(key, after);
}
