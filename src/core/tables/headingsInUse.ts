import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { TABLE, type TableKey } from "./allTables";
import { headingsByField, type Language } from "./description";
import { findOwnTable, type FieldOfTable } from "./records";

/**
 * The headings that formulas name: those the columns have now, renamed ones too, and of a table or column that is still to
 * be made the ones of its description.
 */
export function headingsInUse<Key extends TableKey>(
  snapshot: WorkbookSnapshot | null,
  key: Key,
  language: Language,
): Readonly<Record<FieldOfTable<Key>, string>> {
  const described = headingsByField<FieldOfTable<Key>>(TABLE[key] as never, language);
  const table = snapshot && findOwnTable(snapshot, key);
  if (!table) return described;
  const now = table.fields.flatMap((field, index) =>
    field === null ? [] : [[field, table.headings[index] ?? described[field]] as const],
  );
  return { ...described, ...(Object.fromEntries(now) as Partial<Record<FieldOfTable<Key>, string>>) };
}
