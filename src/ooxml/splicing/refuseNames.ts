import type { SheetChanges, WorkbookChanges } from "../workbookChanges";
import type { WorkbookContents } from "../workbookContents";

/** Excel repairs, which is to say damages, a file with such a sheet name; `taken` holds names in lower case. */
export function refuseSheetName(name: string, taken: ReadonlySet<string>): void {
  const isBad =
    name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isBad) throw new RangeError(`a sheet cannot be called "${name}"`);
  if (taken.has(name.toLowerCase())) throw new RangeError(`there is a sheet ${name} already`);
}

/** The name a table has after the changes. */
const nameAfter = (name: string, changes: SheetChanges | undefined): string =>
  [...(changes?.renamedTables ?? [])].find(([old]) => old.toLowerCase() === name.toLowerCase())?.[1] ?? name;

/** Tables and names of the workbook share one list of names, whatever the case. */
export function refuseTableNames({ sheets, names }: WorkbookContents, changes: WorkbookChanges): void {
  const gone = new Set(changes.names.map(({ name }) => name.toLowerCase()));
  const stay = names.filter(({ name, sheet }) => sheet === null && !gone.has(name.toLowerCase()));
  const written = changes.names.filter(({ refersTo }) => refersTo !== null);
  const taken = new Set([...stay, ...written].map(({ name }) => name.toLowerCase()));
  for (const { name, tables } of sheets) {
    if (changes.removedSheets.includes(name)) continue;
    const own = changes.sheets.get(changes.renamedSheets.get(name) ?? name);
    const removed = new Set(own?.removedTables.map((table) => table.toLowerCase()));
    for (const table of tables)
      if (!removed.has(table.name.toLowerCase())) taken.add(nameAfter(table.name, own).toLowerCase());
  }
  for (const { name } of [...changes.sheets.values()].flatMap(({ addedTables }) => addedTables)) {
    if (taken.has(name.toLowerCase())) throw new RangeError(`there is a table or name ${name} already`);
    taken.add(name.toLowerCase());
  }
}
