import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { OwnTable } from "../tables/findTables";
import { convertedTables } from "../tables/olderTables";
import type { Edit } from "../changes/changeSet";

/**
 * Makes tables again of those that somebody converted to ranges of plain cells, where they stand: without a table nothing
 * can be added, and formulas that named its columns name cells. One whose columns are doubtful waits for the answer.
 */
export const remadeTables = (snapshot: WorkbookSnapshot): readonly Edit[] =>
  convertedTables(snapshot)
    .filter((table) => table.doubtful.length === 0 && !isTaken(table.description.name, snapshot))
    .map(({ sheet, block, headings, description }): Edit => ({
      kind: "addTable",
      sheet: sheet.name,
      table: { name: description.name, block, headings, calculated: [] },
    }));

const isTaken = (name: OwnTable["description"]["name"], { sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
