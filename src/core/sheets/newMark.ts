import type { TableDescription } from "../tables/description";
import { MARK_VERSION, markText } from "../tables/mark";
import type { TableSpec } from "../changes/changeSet";

/** The mark of a table that is made now: Excel numbers the columns of a new table from 1. */
export function markOfNew(description: TableDescription, { headings }: TableSpec): string {
  const columns = headings.map((heading, index) => ({
    field: description.columns[index]?.field ?? "",
    id: index + 1,
    heading,
  }));
  return markText({ table: description.name, version: MARK_VERSION, columns });
}
