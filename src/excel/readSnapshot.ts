import type { Progress } from "../app/workbookPort";
import {
  asSheetName,
  type Block,
  type SheetSnapshot,
  type TableSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from "../core/snapshot/workbookSnapshot";
import { Refused } from "./failures";
import { readAllCells, type CellRows } from "./readCells";

/** The serial of 1 January 2000 in each date system: there is no released property that says which one holds. */
const SYSTEMS: Readonly<Record<number, 1900 | 1904>> = { 36526: 1900, 35064: 1904 };

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Excel reads at most so many cells at a time; a sheet beyond it has something stray at its far end. */
const MOST_CELLS_OF_A_SHEET = 5_000_000;

/** Reads the workbook: two round trips for what there is, then the cells in portions; the same for 1 sheet and for 40. */
export async function readSnapshot(context: Excel.RequestContext, progress?: Progress): Promise<WorkbookSnapshot> {
  const { worksheets, probe } = await readSheetList(context);
  const parts = await readSheetParts(context, worksheets);
  const blocks = parts.flatMap(({ used }, sheet) => (used ? [{ sheet, block: used }] : []));
  const excess = blocks.find(({ block }) => block.rows * block.columns > MOST_CELLS_OF_A_SHEET);
  if (excess) throw new Refused("too-large", worksheets[excess.sheet]?.name ?? "");
  const cells = await readAllCells(context, worksheets, blocks, progress);
  return {
    dateSystem: SYSTEMS[probe] ?? 1900,
    names: [],
    isStructureProtected: false,
    calculation: "automatic",
    sheets: worksheets.map((worksheet, index): SheetSnapshot => ({
      name: asSheetName(worksheet.name),
      id: worksheet.id,
      properties: new Map(),
      visibility: VISIBILITY[worksheet.visibility] ?? "visible",
      isProtected: worksheet.protection.protected,
      used: parts[index]?.used ?? null,
      cells: rowsOf(cells, index),
      merges: parts[index]?.merges ?? [],
      tables: parts[index]?.tables ?? [],
    })),
  };
}

/** The bands of a sheet come one below the other. */
const rowsOf = (cells: readonly CellRows[], sheet: number): SheetSnapshot["cells"] =>
  cells.flatMap((band) => (band.sheet === sheet ? band.rows : []));

async function readSheetList(context: Excel.RequestContext): Promise<{ worksheets: Excel.Worksheet[]; probe: number }> {
  const { worksheets, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name");
  const probe = functions.date(2000, 1, 1);
  probe.load("value");
  await context.sync();
  return { worksheets: worksheets.items, probe: probe.value };
}

interface SheetParts {
  readonly used: Block | null;
  readonly merges: readonly Block[];
  readonly tables: readonly TableSnapshot[];
}

/** Used ranges (of values, not formats), merges and tables of every sheet, in one round trip. */
async function readSheetParts(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<SheetParts[]> {
  const asked = worksheets.map((worksheet) => {
    const used = loadPlace(worksheet.getUsedRangeOrNullObject(true));
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    const tables = worksheet.tables.items.map((table) => ({
      name: table.name,
      range: loadPlace(table.getRange()),
      headings: loadHeadings(table),
    }));
    return { used, merged, tables };
  });
  await context.sync();
  return asked.map(({ used, merged, tables }) => ({
    used: used.isNullObject ? null : blockOf(used),
    merges: used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(blockOf),
    tables: tables.map(({ name, range, headings }) => ({
      name,
      block: blockOf(range),
      headings: headings.items.map((column) => column.name),
      columnIds: headings.items.map((column) => column.id),
      isFiltered: false,
    })),
  }));
}

/** The names of the columns: a table whose heading row is switched off has them, too. */
function loadHeadings({ columns }: Excel.Table): Excel.TableColumnCollection {
  columns.load("items/id,items/name");
  return columns;
}

const loadPlace = (range: Excel.Range): Excel.Range => range.load("rowIndex,columnIndex,rowCount,columnCount");

const blockOf = (range: Excel.Range): Block => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
