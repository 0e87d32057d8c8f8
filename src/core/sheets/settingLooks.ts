import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { columnOf } from "../tables/records";
import { SETTINGS_TABLE } from "../tables/settings";
import type { Edit } from "../changes/changeSet";

/** A row that holds a day, among those that a table is given. */
export function dayLooks(table: OwnTable<FieldOf<typeof SETTINGS_TABLE>>, row: number): readonly Edit[] {
  if (row < 0 || table.name === null) return [];
  const sheet = table.sheet.name;
  return (["value", "inForce"] as const).flatMap((field): readonly Edit[] => {
    const column = columnOf(table, field);
    if (column < 0) return [];
    const block = {
      row: table.block.row + table.block.rows + row,
      column: table.block.column + column,
      rows: 1,
      columns: 1,
    };
    return [
      { kind: "setStyle", sheet, block, before: "number", after: "date" },
      ...(field === "value"
        ? [{ kind: "setValidation", sheet, block, before: null, after: { kind: "date" } } satisfies Edit]
        : []),
    ];
  });
}
