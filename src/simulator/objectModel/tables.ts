import type { Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Arguments } from "../protocol/hostObject";
import type { Session, HostObject } from "../protocol/session";
import { clearFilters, reapplyFilters } from "../structure/filterTable";
import { convertToRange, deleteTable } from "../structure/tableNames";
import { parseReference } from "../workbook/blocks";
import { sameName } from "../workbook/nameRules";
import type { SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";
import { columnFilterObject, tableFilterObject } from "./filters";
import { rangeObject } from "./ranges";
import { holdsFormula } from "./rangeContents";
import { isRangeTarget, type RangeTarget } from "./rangeTarget";

const blockObject = (table: SimulatedTable, block: Rectangle): HostObject => rangeObject({ sheet: table.sheet, block });

/** A table that was deleted is no longer there for a program that still holds it. */
const live =
  <Rest extends readonly unknown[], R>(run: (table: SimulatedTable, ...rest: Rest) => R) =>
  (table: SimulatedTable, ...rest: Rest): R => {
    if (!table.sheet.tables.includes(table)) throw new ApiError("ItemNotFound");
    return run(table, ...rest);
  };

/** The file keeps what a table of its own looks like: only a table that was added can be given another look. */
function requireNew(table: SimulatedTable): void {
  table.sheet.requireWritable();
  if (table.origin)
    throw new ApiError("UnsupportedOperation", "The simulated Excel changes the style only of tables it added.");
}

const flagOf = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
};

const textOf = (value: unknown): string => {
  if (typeof value !== "string" || value === "") throw new ApiError("InvalidArgument");
  return value;
};

export const tableObject: (table: SimulatedTable) => HostObject = defineClass<SimulatedTable>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: scalar(1, ({ id }) => id),
    name: scalar(
      1,
      ({ name }) => name,
      live((table, value: unknown) => {
        table.sheet.requireWritable();
        table.sheet.renameTable(table, textOf(value));
      }),
    ),
    style: scalar(
      1,
      ({ style }) => style,
      live((table, value: unknown) => {
        requireNew(table);
        table.style = textOf(value);
      }),
    ),
    showBandedRows: scalar(
      3,
      (table) => table.showBandedRows,
      live((table, value: unknown) => {
        requireNew(table);
        table.showBandedRows = flagOf(value);
      }),
    ),
    showFilterButton: scalar(
      3,
      (table) => table.showFilterButton,
      live((table, value: unknown) => {
        requireNew(table);
        table.showFilterButton = flagOf(value);
      }),
    ),
    showHeaders: scalar(1, (table) => table.hasHeaderRow),
    showTotals: scalar(1, (table) => table.hasTotalsRow),
    columns: navigation(1, (table) => columnsObject(table)),
    autoFilter: navigation(9, tableFilterObject),
    clearFilters: method(
      2,
      live((table, _: Arguments, session: Session) => clearFilters(session.workbook, table)),
    ),
    reapplyFilters: method(
      2,
      live((table, _: Arguments, session: Session) => reapplyFilters(session.workbook, table)),
    ),
    worksheet: navigation(2, ({ sheet }, session) => session.sheetObject(sheet)),
    getRange: method(
      1,
      live((table) => blockObject(table, table.block)),
    ),
    getHeaderRowRange: method(
      1,
      live((table) => {
        if (!table.hasHeaderRow) throw new ApiError("ItemNotFound");
        return blockObject(table, { ...table.block, rows: 1 });
      }),
    ),
    getDataBodyRange: method(
      1,
      live((table) => blockObject(table, table.body)),
    ),
    resize: method(
      13,
      live((table, args: Arguments) => table.sheet.resizeTable(table, rangeArgument(args, table.sheet).block)),
    ),
    convertToRange: method(
      2,
      live((table, _: Arguments, session: Session) => {
        convertToRange(session.workbook, table);
        return blockObject(table, table.block);
      }),
    ),
    delete: method(
      1,
      live((table, _: Arguments, session: Session) => deleteTable(session.workbook, table)),
    ),
  },
});

interface ColumnTarget {
  readonly table: SimulatedTable;
  readonly index: number;
}

const columnObject = defineClass<ColumnTarget>({
  name: "TableColumn",
  identity: ({ table, index }) => ({ Id: table.columnIds[index] }),
  members: {
    id: scalar(1, ({ table, index }) => table.columnIds[index]),
    index: scalar(1, ({ index }) => index),
    name: scalar(1, ({ table, index }) => table.headings[index] ?? ""),
    filter: navigation(2, columnFilterObject),
    getDataBodyRange: method(1, ({ table, index }) =>
      blockObject(table, { ...table.body, column: table.block.column + index, columns: 1 }),
    ),
    getRange: method(1, ({ table, index }) =>
      blockObject(table, { ...table.block, column: table.block.column + index, columns: 1 }),
    ),
  },
});

function columnIndex(table: SimulatedTable, key: unknown): number {
  return typeof key === "number"
    ? table.columnIds.indexOf(key)
    : table.headings.findIndex((heading) => typeof key === "string" && sameName(heading, key));
}

const columnsObject = defineClass<SimulatedTable>({
  name: "TableColumnCollection",
  members: {
    count: scalar(1, ({ block }) => block.columns),
    getItemOrNullObject: method(4, (table, args) => {
      const index = columnIndex(table, args.at(0));
      return index < 0 || index >= table.block.columns ? null : columnObject({ table, index });
    }),
  },
  items: (table) => table.headings.map((_, index) => columnObject({ table, index })),
  item: (table, key) => {
    const index = columnIndex(table, key);
    if (index < 0 || index >= table.block.columns) throw new ApiError("ItemNotFound");
    return columnObject({ table, index });
  },
});

/** The tables of one sheet, or with null those of the workbook. */
interface TablesTarget {
  readonly sheet: SimulatedSheet | null;
}

/** Deleted tables are found no more; every table is found by its id or its name, also from the workbook. */
function find({ sheet }: TablesTarget, key: unknown, session: Session): SimulatedTable | undefined {
  const tables = sheet ? sheet.tables : session.workbook.tables;
  return tables.find((table) => table.id === key || (typeof key === "string" && sameName(table.name, key)));
}

function rangeArgument(args: Arguments, sheet: SimulatedSheet | null, session?: Session): RangeTarget {
  const target = args.object(0, "Range")?.target;
  if (isRangeTarget(target)) return target;
  const reference = parseReference(args.text(0));
  const named = reference?.sheet ? session?.workbook.sheetNamed(reference.sheet) : sheet;
  const on = named ?? (reference?.sheet ? undefined : session?.workbook.selection.sheet);
  if (!reference || !on) throw new ApiError("InvalidArgument");
  return { sheet: on, block: reference.block };
}

function add({ sheet }: TablesTarget, args: Arguments, session: Session): HostObject {
  const range = rangeArgument(args, sheet, session);
  if (sheet && range.sheet !== sheet) throw new ApiError("InvalidArgument");
  if (!args.flag(1))
    throw new ApiError("ApiNotFound", "The simulated Excel makes tables only of ranges that have headings.");
  // Excel makes no tables in a workbook that is shared in the old way; with which code is not documented.
  if (session.workbook.isSharedWorkbook) throw new ApiError("InvalidOperation");
  // Headings become texts as they are shown. A pack has tables by the dozen: all is worked out anew only where one is a formula.
  if (holdsFormula(range.sheet, { ...range.block, rows: 1 })) session.workbook.calculate();
  return tableObject(range.sheet.addTable(range.block, null));
}

export const tablesObject = defineClass<TablesTarget>({
  name: "TableCollection",
  members: {
    count: scalar(1, ({ sheet }, session) => (sheet ? sheet.tables : session.workbook.tables).length),
    add: method(1, add),
    getCount: method(4, ({ sheet }, _, session) => (sheet ? sheet.tables : session.workbook.tables).length),
    getItemOrNullObject: method(4, (target, args, session) => {
      const table = find(target, args.at(0), session);
      return table ? tableObject(table) : null;
    }),
  },
  items: ({ sheet }, session) => (sheet ? sheet.tables : session.workbook.tables).map((table) => tableObject(table)),
  item: (target, key, session) => {
    const table = find(target, key, session);
    if (!table) throw new ApiError("ItemNotFound");
    return tableObject(table);
  },
});
