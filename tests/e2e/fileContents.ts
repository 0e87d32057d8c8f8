import { readFileSync } from "node:fs";
import { cellAddress } from "../../src/core/snapshot/address";
import { TABLE } from "../../src/core/tables/allTables";
import { openWorkbook } from "../../src/ooxml/openWorkbook";

/** Sheets that say in how many steps, when and by whom something was done: in the pane by other steps than by commands. */
const OF_STEPS = [TABLE.changes, TABLE.journal].flatMap(({ sheet }) => [sheet.en, sheet.cy]);

/** What stands in a workbook file, a line for each cell and table, without how the file is written and by which steps. */
export function contentsOf(file: string): string[] {
  const { contents } = openWorkbook(new Uint8Array(readFileSync(file)));
  const sheets = contents.sheets.filter(({ name }) => !OF_STEPS.includes(name));
  return sheets.flatMap(({ name, cells, tables }) => [
    ...cells
      .filter(({ value, formula }) => value !== "" || formula !== undefined)
      .map(
        ({ row, column, value, formula }) => `${name}!${cellAddress(row, column)}: ${String(value)} ${formula ?? ""}`,
      ),
    ...tables.map((table) => `${name}: ${table.name} ${JSON.stringify([table.block, table.columns])}`),
  ]);
}

/** The first lines that only one of two files has; empty when both hold the same. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [contentsOf(one), contentsOf(other)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const onlyLeft = left.filter((line) => !inRight.has(line)).map((line) => `- ${line}`);
  const onlyRight = right.filter((line) => !inLeft.has(line)).map((line) => `+ ${line}`);
  return [...onlyLeft.slice(0, 20), ...onlyRight.slice(0, 20)];
}
