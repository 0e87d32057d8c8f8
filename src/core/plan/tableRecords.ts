import type { CellPlace } from "../snapshot/address";
import { cellAt, type Block, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { oneLine, tidyText, writtenLine, writtenText } from "../text/normalise";
import { hasContent } from "../read/content";
import { cellOfCard } from "../recognise/cardCells";
import type { CardFields, RecognisedRow, RecognisedTable } from "../recognise/recognition";
import { closesRecommendation } from "../recognise/rowWords";

type Section = NonNullable<RecognisedRow["section"]>;

/** The section rows that a record stands under (T5). */
export interface SectionState {
  /** The recommendation or strand named last; null before the first, or after one that closes it ("Cross-cutting actions"). */
  readonly named: Section | null;
  readonly group: string | null;
}

/** A record of a table with all its rows (T7); the readers see its cells through these functions. */
export interface TableRecord {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  readonly rows: readonly number[];
  readonly section: SectionState;
  /** Of a card: where its fields stand. */
  readonly fields?: CardFields;
}

/** The records of a recognised table, top to bottom, continuation rows joined to the record above. */
export function recordsOf(snapshot: WorkbookSnapshot, table: RecognisedTable): readonly TableRecord[] {
  const sheet = snapshot.sheets.find((s) => s.name === table.sheet);
  if (!sheet) return [];
  const records: (TableRecord & { readonly rows: number[] })[] = [];
  let section: SectionState = { named: null, group: null };
  for (const row of table.rows) {
    if (row.section)
      section = enter(section, { ...row.section, text: lineAsWritten(sheet, row.row, row.section.text) });
    else if (row.kind === "record")
      records.push({ table, sheet, rows: [row.row], section, ...(row.fields ? { fields: row.fields } : {}) });
    else if (row.kind === "continuation") records[records.length - 1]?.rows.push(row.row);
  }
  return records;
}

function enter(state: SectionState, section: Section): SectionState {
  if (section.names !== "group") return { named: section, group: null };
  return { named: closesRecommendation(section.text) ? null : state.named, group: section.text };
}

const rolesByTable = new WeakMap<RecognisedTable, ReadonlyMap<string, readonly number[]>>();
const NO_COLUMNS: readonly number[] = [];

/** The columns of a role, left to right. */
function columnsFor(table: RecognisedTable, role: string): readonly number[] {
  let roles = rolesByTable.get(table);
  if (!roles) {
    const found = new Map<string, readonly number[]>();
    for (const { role: one, column } of table.columns)
      if (one !== null) found.set(one, [...(found.get(one) ?? NO_COLUMNS), column]);
    rolesByTable.set(table, (roles = found));
  }
  return roles.get(role) ?? NO_COLUMNS;
}

/** The column of a role, the first where several carry it; null where none does. */
export const columnFor = (table: RecognisedTable, role: string): number | null => columnsFor(table, role)[0] ?? null;

interface Placed {
  readonly cell: Cell;
  readonly place: CellPlace;
}

/** The cell of a record's role and where it stands: its own, a continuation row's, or that of a merge which covers it (T6). */
export function placedCell(record: TableRecord, role: string): Placed | null {
  if (record.fields) {
    const [first] = record.fields.get(role) ?? [];
    const cell = first && cellOfCard(record.sheet, first);
    return first && cell && cell.value !== ""
      ? { cell, place: { sheet: record.sheet.name, row: first.row, column: first.column } }
      : null;
  }
  const columns = columnsFor(record.table, role);
  if (role === "revisedDue" && columns.length > 1) return lastSaid(record, columns);
  const [first] = columns;
  return first === undefined ? null : placedIn(record, first);
}

/** Of "First revised date" and "Second revised date" the last that says something counts. */
function lastSaid(record: TableRecord, columns: readonly number[]): Placed | null {
  const found = columns.flatMap((column) => placedIn(record, column) ?? []);
  return found.findLast(({ cell }) => hasContent(cellText(cell))) ?? found[0] ?? null;
}

function placedIn(record: TableRecord, column: number): Placed | null {
  for (const row of record.rows) {
    const cell = cellAt(record.sheet, row, column);
    if (cell !== undefined && cell.value !== "") return { cell, place: { sheet: record.sheet.name, row, column } };
  }
  const merge = mergeOver(record.sheet, record.rows[0] ?? 0, column);
  if (!merge || merge.row < record.table.firstRow) return null;
  const cell = cellAt(record.sheet, merge.row, merge.column);
  return cell === undefined || cell.value === ""
    ? null
    : { cell, place: { sheet: record.sheet.name, row: merge.row, column: merge.column } };
}

/** Whether one column holds who and by when ("Owner / due"). */
export const sharesOwnerAndDue = (table: RecognisedTable): boolean => {
  const column = columnFor(table, "due");
  return table.manner !== "cards" && column !== null && column === columnFor(table, "owner");
};

/**
 * What a record says rests on. A row of a table of ours stands by itself, so its line of cells says it all, as long as it
 * is in its place; any other record may take its words from rows above it, and is itself all that it rests on.
 */
export function lineOf(record: TableRecord): object {
  const { sheet, table, rows } = record;
  const row = rows[0] ?? 0;
  const line = sheet.cells[row - (sheet.used?.row ?? 0)];
  return table.own !== null && sheet.merges.length === 0 && rows.length === 1 && line ? line : record;
}

export const cellFor = (record: TableRecord, role: string): Cell | undefined => placedCell(record, role)?.cell;

/** The cell of the record's first row, value or not: a claim may be a fill alone. */
export function firstCell(record: TableRecord, role: string): Cell | undefined {
  if (record.fields) {
    const [first] = record.fields.get(role) ?? [];
    return first && cellOfCard(record.sheet, first);
  }
  const column = columnFor(record.table, role);
  return column === null ? undefined : cellAt(record.sheet, record.rows[0] ?? 0, column);
}

/** What a cell says as text: typed text tidied for reading, figures as displayed ("3.10", T8). */
export function cellText(cell: Cell | undefined): string {
  const text = shownText(cell);
  return PLAIN.test(text) ? text : tidyText(text);
}

/** A line that was recognised, as its writer has it in a cell of that row. */
export function lineAsWritten(sheet: SheetSnapshot, row: number, line: string): string {
  const cells = sheet.used ? (sheet.cells[row - sheet.used.row] ?? []) : [];
  const texts = cells.map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  return writtenLine(texts.find((text) => oneLine(text) === line) ?? line);
}

/** What a cell says as its writer has it, for showing. */
export const cellAsWritten = (cell: Cell | undefined): string => writtenText(shownText(cell));

function shownText(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === "") return "";
  return typeof cell.value === "string" ? cell.value : cell.text === "" ? String(cell.value) : cell.text;
}

/** Letters and figures with single blanks need no tidying, and most cells are such. */
const PLAIN = /^[A-Za-z0-9,.:;()%/'-]+(?: [A-Za-z0-9,.:;()%/'-]+)*$/;

/** The text of a role as written, over all rows of the record, joined by `separator`; null where nothing stands. */
export function joinedText(record: TableRecord, role: string, separator: string): string | null {
  const column = columnFor(record.table, role);
  if (column === null && !record.fields) return null;
  const cells = record.fields
    ? (record.fields.get(role) ?? []).map((field) => cellOfCard(record.sheet, field))
    : record.rows.map((row) => cellAt(record.sheet, row, column ?? 0));
  const texts = cells.map(cellAsWritten).filter((text) => text !== "");
  if (texts.length > 0) return texts.join(separator);
  const merged = cellAsWritten(cellFor(record, role));
  return merged === "" ? null : merged;
}

const mergesByColumn = new WeakMap<SheetSnapshot, Map<number, readonly Block[]>>();

/** The merge that covers a cell from above; sheets have few merges over one column, so a list for each is enough. */
function mergeOver(sheet: SheetSnapshot, row: number, column: number): Block | undefined {
  const index = mergesByColumn.get(sheet) ?? new Map<number, readonly Block[]>();
  mergesByColumn.set(sheet, index);
  const list =
    index.get(column) ?? sheet.merges.filter((m) => m.rows > 1 && column >= m.column && column < m.column + m.columns);
  index.set(column, list);
  return list.find((m) => row >= m.row && row < m.row + m.rows);
}
