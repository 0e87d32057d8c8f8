import { type GrowingSheetChanges, noChanges, noSheetChanges } from "../../ooxml/noChanges";
import {
  type CellChange,
  type CellChanges,
  type SheetChanges,
  type WorkbookChanges,
  cellKey,
  columnOfKey,
  leavesSheet,
  rowOfKey,
} from "../../ooxml/workbookChanges";
import type {
  CellContents,
  CellStyle,
  DefinedName,
  Rectangle,
  SheetContents,
  TableContents,
  WorkbookContents,
} from "../../ooxml/workbookContents";
import { localAddress, sameBlock } from "./blocks";
import { styleDifference, type CellFormats } from "./cellFormats";
import { addAttached, addCharts } from "./drawnChanges";
import { emptySheet } from "./emptySheet";
import type { SimulatedRule } from "./sheetParts";
import { renameInFormula } from "../../ooxml/formulas/renameInFormula";
import type { SimulatedSheet, SimulatedTable } from "./simulatedSheet";

/** The workbook in memory. */
interface InMemory {
  readonly sheets: readonly SimulatedSheet[];
  readonly names: readonly DefinedName[];
  readonly formats: CellFormats;
}

/** What has to be spliced into the file so that it holds what the workbook in memory holds. */
export function changesSince(opened: WorkbookContents, { sheets, names, formats }: InMemory): WorkbookChanges {
  const changes = noChanges();
  for (const sheet of sheets) {
    if (sheet.isDeleted) {
      if (sheet.origin) changes.removedSheets.push(sheet.origin.name);
      continue;
    }
    if (!sheet.origin) changes.addedSheets.push(sheet.name);
    else if (sheet.origin.name !== sheet.name) changes.renamedSheets.set(sheet.origin.name, sheet.name);
    const differences = sheetChanges(sheet, sheet.origin ?? emptySheet(sheet.name), formats, opened.styles[0] ?? {});
    if (!leavesSheet(differences)) changes.sheets.set(sheet.name, differences);
  }
  const there = sheets.filter(({ isDeleted }) => !isDeleted);
  const unmoved = [...there.filter(({ origin }) => origin), ...there.filter(({ origin }) => !origin)];
  const place = (sheet: SimulatedSheet): number => opened.sheets.findIndex((one) => one === sheet.origin);
  const isInOrder = unmoved.every((sheet, index) => {
    const next = unmoved[index + 1];
    return sheet === there[index] && (!next?.origin || place(sheet) < place(next));
  });
  if (!isInOrder) changes.order = there.map(({ name }) => name);
  const renamed = renameIn(changes);
  const now = workbookNames(names);
  const before = workbookNames(opened.names.map((one) => ({ ...one, refersTo: renamed(one.refersTo) })));
  for (const [key, { name }] of before) if (!now.has(key)) changes.names.push({ name, refersTo: null });
  for (const [key, { name, refersTo, isHidden }] of now)
    if (!same(before.get(key), now.get(key))) changes.names.push({ name, refersTo, ...(isHidden && { isHidden }) });
  return changes;
}

/** Names that follow a renamed sheet or table are rewritten in the file by themselves. */
function renameIn({ renamedSheets, sheets }: WorkbookChanges): (formula: string) => string {
  const lower = (names: Iterable<readonly [string, string]>) =>
    new Map([...names].map(([old, name]) => [old.toLowerCase(), name] as const));
  const tables = [...sheets.values()].flatMap((one) => [...one.renamedTables]);
  const renamed = { sheets: lower(renamedSheets), tables: lower(tables) };
  return (formula) => renameInFormula(formula, renamed);
}

const workbookNames = (names: readonly DefinedName[]): Map<string, DefinedName> =>
  new Map(
    names
      .filter(({ sheet }) => sheet === null)
      .map(({ name, refersTo, isHidden }) => [
        name.toLowerCase(),
        { name, refersTo, sheet: null, ...(isHidden && { isHidden }) },
      ]),
  );

function sheetChanges(
  sheet: SimulatedSheet,
  before: SheetContents,
  formats: CellFormats,
  plain: CellStyle,
): SheetChanges {
  const changes = noSheetChanges();
  addSizes(changes, sheet, before);
  addAreas(changes, sheet, before);
  addView(changes, sheet, before);
  addTables(changes, sheet, before);
  addRules(changes, sheet, before);
  addCharts(changes, sheet, before);
  addAttached(changes, sheet, before);
  return { ...changes, cells: cellChanges(sheet, before, formats, plain) };
}

/**
 * The cells that are no longer as the file has them. Each change is worked out when it is asked for: a large plan has
 * hundreds of thousands. So they tell of the sheet as it is then.
 */
function cellChanges(
  sheet: SimulatedSheet,
  before: SheetContents,
  formats: CellFormats,
  plain: CellStyle,
): CellChanges {
  const { cells } = sheet;
  const old = new Map<number, CellContents>();
  for (const cell of before.cells)
    if (cells.isWritten(cell.row, cell.column)) old.set(cellKey(cell.row, cell.column), cell);
  const patches = new Map<number, CellStyle>();
  const patchOf = (from: number, to: number): CellStyle => {
    const key = from * 65536 + to;
    const known = patches.get(key) ?? styleDifference(from < 0 ? plain : formats.at(from), formats.at(to));
    patches.set(key, known);
    return known;
  };
  const change = (key: number): CellChange | undefined => {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    return cells.isWritten(row, column) ? cellChange(old.get(key), cells.get(row, column), patchOf) : undefined;
  };
  const keys: number[] = [];
  cells.forEachWritten((row, column) => {
    const key = cellKey(row, column);
    if (change(key)) keys.push(key);
  });
  return { size: keys.length, keys: () => keys, get: change };
}

function cellChange(
  before: CellContents | undefined,
  after: CellContents | undefined,
  patchOf: (from: number, to: number) => CellStyle,
): CellChange | undefined {
  const style = patchOf(before?.style ?? -1, after?.style ?? 0);
  const isSameValue =
    (before?.value ?? "") === (after?.value ?? "") &&
    before?.formula === after?.formula &&
    before?.isError === after?.isError;
  const hasStyle = Object.keys(style).length > 0;
  if (isSameValue && !hasStyle) return undefined;
  const isEmpty = !after || (after.value === "" && after.formula === undefined);
  return {
    ...(!isSameValue && { value: isEmpty ? null : after.value }),
    ...(!isSameValue && after?.isError && { isError: true as const }),
    ...(!isSameValue && after?.formula !== undefined && { formula: after.formula }),
    ...(!isSameValue &&
      after?.formula !== undefined &&
      after.formula === before?.formula && { isResult: true as const }),
    ...(hasStyle && { style }),
  };
}

function addSizes(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  for (const [column, width] of sheet.columnWidths)
    if (before.columnWidths.get(column) !== width) changes.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights)
    if (before.rowHeights.get(row) !== height) changes.rowHeights.set(row, height);
  for (const row of before.rowHeights.keys()) if (!sheet.rowHeights.has(row)) changes.rowHeights.set(row, null);
}

/** Rows that were hidden or shown, and the areas that are merged. */
function addAreas(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  for (const row of sheet.hiddenRows) if (!before.hiddenRows.has(row)) changes.hiddenRows.set(row, true);
  for (const row of before.hiddenRows) if (!sheet.hiddenRows.has(row)) changes.hiddenRows.set(row, false);
  if (!same(sheet.merges, before.merges)) changes.merges = [...sheet.merges];
}

function addView(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  if (sheet.frozenRows !== before.frozenRows || sheet.frozenColumns !== before.frozenColumns) {
    changes.frozenRows = sheet.frozenRows;
    changes.frozenColumns = sheet.frozenColumns;
  }
  if (sheet.visibility !== before.visibility) changes.visibility = sheet.visibility;
  for (const column of new Set([...sheet.groupedColumns, ...before.groupedColumns])) {
    const isFolded = sheet.groupedColumns.has(column) && sheet.hiddenColumns.has(column);
    const wasFolded = before.groupedColumns.has(column) && before.hiddenColumns.has(column);
    if (isFolded !== wasFolded) changes.foldedColumns.set(column, isFolded);
  }
  for (const [key, value] of sheet.properties)
    if (before.properties.get(key) !== value) changes.properties.set(key, value);
  for (const key of before.properties.keys()) if (!sheet.properties.has(key)) changes.properties.set(key, null);
  if (sheet.showGridlines !== before.showGridlines) changes.showGridlines = sheet.showGridlines;
  if (sheet.tabColour !== before.tabColour) changes.tabColour = sheet.tabColour;
  if (!same(sheet.pageSetup, before.pageSetup)) changes.pageSetup = sheet.pageSetup;
}

function addTables(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  const kept = new Set(sheet.tables.map((table) => table.origin));
  for (const table of before.tables) if (!kept.has(table)) changes.removedTables.push(table.name);
  for (const table of sheet.tables) {
    const { name, block, style, columns, showBandedRows: bandedRows, origin } = table;
    if (!origin) changes.addedTables.push({ name, block, columns, style, bandedRows });
    else if (!sameBlock(block, origin.block)) changes.resizedTables.set(origin.name, block);
    if (origin && !hasColumnsOf(origin, table))
      changes.tableColumns.set(origin.name, { columns: table.columnsToSave, filters: table.filters });
    if (origin && name !== origin.name) changes.renamedTables.set(origin.name, name);
  }
}

/** Whether columns, calculated columns and filters are those of the file. Headings are cells, and are compared there. */
function hasColumnsOf(origin: TableContents, { columnsToSave, filters }: SimulatedTable): boolean {
  const shape = (list: TableContents["columns"]): unknown => list.map(({ id, formula }) => [id, formula]);
  return same(shape(origin.columns), shape(columnsToSave)) && same([...origin.filters], [...filters]);
}

function addRules(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  const old = rulesByBlock(before.formatRules);
  const now = rulesByBlock(sheet.rules);
  for (const [key, { block, rules }] of now)
    if (!same(rules, old.get(key)?.rules)) changes.formatRules.push({ block, rules });
  for (const [key, { block }] of old) if (!now.has(key)) changes.formatRules.push({ block, rules: [] });

  const validations = sheet.validations.flatMap(({ block, rule }) => (rule ? [{ block, rule }] : []));
  const isIn = (list: readonly unknown[], item: unknown): boolean => list.some((other) => same(other, item));
  for (const { block, rule } of before.validations)
    if (!isIn(validations, { block, rule })) changes.validations.push({ block, rule: null });
  for (const validation of validations) if (!isIn(before.validations, validation)) changes.validations.push(validation);

  const oldLinks = new Map(before.links.map((link) => [cellKey(link.row, link.column), link]));
  for (const [key, link] of sheet.links) if (!same(oldLinks.get(key), link)) changes.links.push(link);
  for (const [key, { row, column }] of oldLinks)
    if (!sheet.links.has(key)) changes.links.push({ row, column, target: null });
}

type RulesOfBlock = { readonly block: Rectangle; readonly rules: { equals: string; style: CellStyle }[] };

function rulesByBlock(rules: readonly Omit<SimulatedRule, "id">[]): Map<string, RulesOfBlock> {
  const byBlock = new Map<string, RulesOfBlock>();
  for (const { block, equals, style } of rules) {
    if (equals === null) continue;
    const key = localAddress(block);
    const group = byBlock.get(key) ?? { block, rules: [] };
    group.rules.push({ equals, style });
    byBlock.set(key, group);
  }
  return byBlock;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
