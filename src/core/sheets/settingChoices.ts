import { columnOf, recordsOf, type OwnRecord } from "../tables/records";
import type { OwnTable } from "../tables/findTables";
import type { FieldOf } from "../tables/description";
import type { SETTINGS_TABLE } from "../tables/settings";
import type { Words } from "../words/words";
import type { WrittenWords } from "../words/wordsOfOwnTables";
import type { Edit, Validation } from "../changes/changeSet";
import type { CellChange } from "./tableCells";

/** Settings of which one of a few words is chosen. */
export const CHOSEN = ["revisedDays", "officers"] as const;
type Chosen = (typeof CHOSEN)[number];

const choicesOf = (row: Chosen, { sheets }: WrittenWords): readonly (readonly [choice: string, word: string])[] =>
  Object.entries(sheets.settings[row].choices);
export const choiceList = (row: Chosen, words: Words): Validation => ({
  kind: "list",
  values: choicesOf(row, words).map(([, word]) => word),
});

/** What was chosen, in the words of another language. */
export function choiceInWords(
  chosen: Chosen,
  { row, text }: OwnRecord<string>,
  before: Words,
  after: Words,
): readonly CellChange<string>[] {
  if (text("setting").trim() !== before.sheets.settings[chosen].name) return [];
  const at = choicesOf(chosen, before).findIndex(([, word]) => word === text("value").trim());
  const content = choicesOf(chosen, after)[at]?.[1];
  return content === undefined ? [] : [{ row, field: "value", content }];
}

/** The dropdowns of settings of which one of a few words is chosen, in the words of another language. */
export function settingLists(table: OwnTable, before: Words, after: Words): readonly Edit[] {
  const records = recordsOf(table);
  return CHOSEN.flatMap((one): readonly Edit[] => {
    const row = records.find(({ text }) => text("setting").trim() === before.sheets.settings[one].name);
    const place = row?.place("value");
    if (!place) return [];
    const block = { row: place.row, column: place.column, rows: 1, columns: 1 };
    const [from, to] = [choiceList(one, before), choiceList(one, after)];
    return [{ kind: "setValidation", sheet: table.sheet.name, block, before: from, after: to }];
  });
}

/** The dropdown of a row among those that a table is given. */
export function newList(
  table: OwnTable<FieldOf<typeof SETTINGS_TABLE>>,
  row: number,
  after: Validation,
): readonly Edit[] {
  const column = columnOf(table, "value");
  if (row < 0 || column < 0 || table.name === null) return [];
  const { block: before, sheet } = table;
  const block = { row: before.row + before.rows + row, column: before.column + column, rows: 1, columns: 1 };
  return [{ kind: "setValidation", sheet: sheet.name, block, before: null, after }];
}
