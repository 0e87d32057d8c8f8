import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { TABLE, type TableKey } from "./allTables";
import { headingsByField, type Language } from "./description";
import type { OwnTable } from "./findTables";
import { findOwnTable, type FieldOfTable } from "./records";

/**
 * The headings that formulas name: those the columns have now, renamed ones too, and of a table or column that is still to
 * be made the ones of its description. A heading of ours in the other language is one that is about to be changed.
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
    field === null || isOurs(table, field, index) ? [] : [[field, table.headings[index] ?? described[field]] as const],
  );
  return { ...described, ...(Object.fromEntries(now) as Partial<Record<FieldOfTable<Key>, string>>) };
}

const isOurs = ({ description, headings }: OwnTable, field: string, index: number): boolean => {
  const heading = description.columns.find((one) => one.field === field)?.heading;
  return heading !== undefined && (heading.en === headings[index] || heading.cy === headings[index]);
};
