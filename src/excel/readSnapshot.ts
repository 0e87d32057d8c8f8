import type { Progress, ReadAs } from "../app/workbookPort";
import {
  asSheetName,
  type Block,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from "../core/snapshot/workbookSnapshot";
import { filledRows } from "./filledRows";
import { readSheets, type SheetPlace } from "./readSheets";

/** The serial of 1 January 2000 in each date system: there is no released property that says which one holds. */
const SYSTEMS: Readonly<Record<number, 1900 | 1904>> = { 36526: 1900, 35064: 1904 };

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Reads the workbook: two round trips for what there is, then the cells in portions; the same for 1 sheet and for 40. */
export async function readSnapshot(
  context: Excel.RequestContext,
  as: ReadAs,
  progress?: Progress,
): Promise<WorkbookSnapshot> {
  const list = await readSheetList(context);
  const { worksheets, probe } = list;
  const parts = await filledRows(worksheets, await readSheetParts(context, worksheets));
  const cells = await readSheets(worksheets, parts, as, progress);
  return {
    dateSystem: SYSTEMS[probe] ?? 1900,
    names: list.names,
    isStructureProtected: list.isStructureProtected,
    calculation: list.calculation,
    sheets: worksheets.map((worksheet, index): SheetSnapshot => ({
      name: asSheetName(worksheet.name),
      id: worksheet.id,
      properties: propertiesOf(worksheet),
      visibility: VISIBILITY[worksheet.visibility] ?? "visible",
      isProtected: worksheet.protection.protected,
      used: parts[index]?.used ?? null,
      cells: cells[index] ?? [],
      merges: parts[index]?.merges ?? [],
      tables: parts[index]?.tables ?? [],
    })),
  };
}

interface SheetList extends Pick<WorkbookSnapshot, "names" | "isStructureProtected" | "calculation"> {
  readonly worksheets: readonly Excel.Worksheet[];
  /** The serial that the workbook gives 1 January 2000. */
  readonly probe: number;
}

const OF_SHEETS = [
  "id,name,visibility,protection/protected",
  "tables/items/name,tables/items/autoFilter/isDataFiltered",
  "customProperties/items/key,customProperties/items/value",
].flatMap((names) => names.split(",").map((name) => `items/${name}`));

async function readSheetList(context: Excel.RequestContext): Promise<SheetList> {
  const { workbook, application } = context;
  const { worksheets, names, functions, protection } = workbook;
  worksheets.load(OF_SHEETS);
  names.load("items/name,items/formula,items/visible,items/scope");
  protection.load("protected");
  application.load("calculationMode");
  const probe = functions.date(2000, 1, 1);
  probe.load("value");
  await context.sync();
  return {
    worksheets: worksheets.items,
    probe: probe.value,
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula, visible }) => ({ name, formula: String(formula), isVisible: visible })),
    isStructureProtected: protection.protected,
    calculation: application.calculationMode === "Manual" ? "manual" : "automatic",
  };
}

const propertiesOf = ({ customProperties }: Excel.Worksheet): ReadonlyMap<string, string> =>
  new Map(customProperties.items.map(({ key, value }) => [key, value]));

interface SheetParts extends Pick<SheetPlace, "used" | "tables"> {
  readonly merges: readonly Block[];
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
      isFiltered: table.autoFilter.isDataFiltered,
      range: loadPlace(table.getRange()),
      headings: loadHeadings(table),
    }));
    return { used, merged, tables };
  });
  await context.sync();
  return asked.map(({ used, merged, tables }) => ({
    used: used.isNullObject ? null : blockOf(used),
    merges: used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(blockOf),
    tables: tables.map(({ name, isFiltered, range, headings }) => ({
      name,
      block: blockOf(range),
      headings: headings.items.map((column) => column.name),
      columnIds: headings.items.map((column) => column.id),
      isFiltered,
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
