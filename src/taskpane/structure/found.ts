import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";
import type { Recognition, RecognisedTable } from "../../core/recognise/recognition";
import { ACTIONS } from "../../core/tables/actions";

/** The first values of a column, as the sheet shows them, from rows that hold records. */
export function samplesOf(
  snapshot: WorkbookSnapshot,
  table: RecognisedTable,
  column: number,
  count = 3,
): readonly string[] {
  const sheet = snapshot.sheets.find((each) => each.name === table.sheet);
  if (!sheet) return [];
  const samples: string[] = [];
  for (const { row, kind } of table.rows) {
    if (samples.length === count) break;
    const text = kind === "record" ? shownAt(sheet, row, column) : "";
    if (text) samples.push(text);
  }
  return samples;
}

const shownAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellAt(sheet, row, column)?.text.replace(/\s+/g, " ").trim() ?? "";

/** The tables of the council's own sheets, those with doubts first. */
export function foundTables(recognition: Recognition): readonly RecognisedTable[] {
  const doubtful = new Set(recognition.doubts.map((doubt) => doubt.tableKey));
  const theirs = recognition.tables.filter((table) => table.own === null);
  return [...theirs.filter((table) => doubtful.has(table.key)), ...theirs.filter((table) => !doubtful.has(table.key))];
}

/** What a column of the council's may carry: not what only the formulas of our own table need. */
const ACTION_FIELDS = ACTIONS.columns.flatMap(({ field, folded }) => (folded ? [] : [field]));

/** The fields a column of the table can be said to carry: the field it carries now is always among them. */
export function rolesFor(table: RecognisedTable): readonly string[] {
  const own = table.columns.map((column) => column.role).filter((role) => role !== null);
  return table.kind === "actions" ? [...new Set<string>([...ACTION_FIELDS, ...own])] : [...new Set(own)];
}
