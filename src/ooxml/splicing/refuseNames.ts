import type { WorkbookChanges } from "../workbookChanges";
import type { WorkbookContents } from "../workbookContents";

/** Excel repairs, which is to say damages, a file with such a sheet name; `taken` holds names in lower case. */
export function refuseSheetName(name: string, taken: ReadonlySet<string>): void {
  const isBad =
    name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isBad) throw new RangeError(`a sheet cannot be called "${name}"`);
  if (taken.has(name.toLowerCase())) throw new RangeError(`there is a sheet ${name} already`);
}

/** Tables and names of the workbook share one list of names, whatever the case. */
export function refuseTableNames({ sheets, names }: WorkbookContents, changes: WorkbookChanges): void {
  const taken = new Set(names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  for (const { name, tables } of sheets) {
    if (changes.removedSheets.includes(name)) continue;
    const removed = new Set(changes.sheets.get(name)?.removedTables.map((table) => table.toLowerCase()));
    for (const table of tables) if (!removed.has(table.name.toLowerCase())) taken.add(table.name.toLowerCase());
  }
  for (const { name } of [...changes.sheets.values()].flatMap(({ addedTables }) => addedTables)) {
    if (taken.has(name.toLowerCase())) throw new RangeError(`there is a table or name ${name} already`);
    taken.add(name.toLowerCase());
  }
}
