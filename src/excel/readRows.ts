import type { EditedRows } from "../app/workbookPort";
import { withLines, type LinesNow } from "../core/snapshot/withLines";
import type { Block, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import { readsFormulas } from "../core/tables/formulasRead";
import { putInto, type Cells } from "./cellMade";
import { LOOKS } from "./readCells";

/** More rows than these are quicker read with the whole workbook, in portions. */
const MOST_ROWS = 200;

/** Reads the rows that were edited; null where the sheet around them is another one, or what is read rests on formulas. */
export async function readRows(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  edited: readonly EditedRows[],
): Promise<WorkbookSnapshot | null> {
  const sheets = bySheet(snapshot, edited);
  if (sheets === null || readsFormulas(snapshot, new Set([...sheets.keys()].map(({ name }) => name)))) return null;
  const asked = [...sheets].map(([sheet, rows]) => ask(context, sheet, rows));
  await context.sync();
  const lines = asked.map((one) => (isAsItWas(one) ? linesIn(one) : null));
  const now = lines.every((one) => one !== null) ? withLines(snapshot, lines.flat()) : null;
  // A formula may have been typed there.
  return now && readsFormulas(now, new Set([...sheets.keys()].map(({ name }) => name))) ? null : now;
}

/** The rows of each sheet, once each; null where a sheet is not known, or there are too many. */
function bySheet(
  { sheets }: WorkbookSnapshot,
  edited: readonly EditedRows[],
): ReadonlyMap<SheetSnapshot, readonly number[]> | null {
  if (edited.reduce((sum, { rows }) => sum + rows, 0) > MOST_ROWS) return null;
  const found = new Map<SheetSnapshot, Set<number>>();
  for (const { sheetId, row, rows } of edited) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet?.used) return null;
    const known = found.get(sheet) ?? new Set<number>();
    for (let at = row; at < row + rows; at++) known.add(at);
    found.set(sheet, known);
  }
  return new Map([...found].map(([sheet, rows]) => [sheet, [...rows].sort((a, b) => a - b)]));
}

type Asked = ReturnType<typeof ask>;

function ask({ workbook }: Excel.RequestContext, sheet: SheetSnapshot, rows: readonly number[]) {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet.id);
  worksheet.load("name,tables/items/name");
  const used = loadPlace(worksheet.getUsedRangeOrNullObject(true));
  const tables = sheet.tables.map((known) => {
    const table = worksheet.tables.getItemOrNullObject(known.name);
    table.load("name,autoFilter/isDataFiltered,columns/items/name");
    return { known, table, range: loadPlace(table.getRange()) };
  });
  const runs = runsOf(rows).map((run) => {
    const block = { ...run, column: sheet.used?.column ?? 0, columns: sheet.used?.columns ?? 1 };
    const range = worksheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load("values,formulas,text,numberFormat");
    return { block, range, looks: range.getCellProperties(LOOKS) };
  });
  return { sheet, worksheet, used, tables, runs };
}

const loadPlace = (range: Excel.Range): Excel.Range => range.load("rowIndex,columnIndex,rowCount,columnCount");

/** Neighbouring rows as one block. */
function runsOf(rows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

const isAt = (range: Excel.Range, block: Block | null): boolean =>
  !range.isNullObject &&
  block !== null &&
  range.rowIndex === block.row &&
  range.columnIndex === block.column &&
  range.rowCount === block.rows &&
  range.columnCount === block.columns;

/** Whether sheet, used range and tables are what they were: a row typed under a table made it grow. */
function isAsItWas({ sheet, worksheet, used, tables }: Asked): boolean {
  if (worksheet.isNullObject || worksheet.name !== sheet.name || !isAt(used, sheet.used)) return false;
  return (
    worksheet.tables.items.length === sheet.tables.length &&
    tables.every(({ known, table, range }) => !table.isNullObject && isTable(known, table, range))
  );
}

const isTable = ({ block, headings, isFiltered }: TableSnapshot, table: Excel.Table, range: Excel.Range): boolean =>
  isAt(range, block) &&
  table.autoFilter.isDataFiltered === isFiltered &&
  table.columns.items.length === headings.length &&
  table.columns.items.every(({ name }, index) => name === headings[index]);

const linesIn = ({ sheet, runs }: Asked): readonly LinesNow[] =>
  runs.map(({ block, range, looks }) => {
    const cells: Cells = Array.from({ length: block.rows }, () => Array<undefined>(block.columns).fill(undefined));
    const { values, formulas, text, numberFormat } = range;
    const answer = { sheet: 0, block, values, formulas, text, numberFormat, looks: looks.value };
    putInto(cells, "all", answer, { row: 0, column: 0 }, []);
    return { sheet: sheet.name, row: block.row, cells };
  });
