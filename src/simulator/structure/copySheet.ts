import type { SheetContents } from "../../ooxml/workbookContents";
import { quoteSheetName } from "../../core/snapshot/address";
import { renameInFormula } from "../../ooxml/formulas/renameInFormula";
import { emptySheet } from "../workbook/emptySheet";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";

/**
 * Copies a sheet as Excel does: "Plan (2)" before the sheet given, or at the end. The copy's tables have names of their
 * own, and its formulas speak of itself; custom properties are not copied (office-js issue 5486); names that refer to the
 * sheet get twins that belong to the copy.
 */
export function copySheet(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  before: SimulatedSheet | null = null,
): SimulatedSheet {
  workbook.calculate();
  const copy = workbook.addCopy({ ...contentsOf(sheet), name: copyName(workbook, sheet.name) }, before);
  const tables = new Map<string, string>();
  for (const table of sheet.tables) {
    const name = freeTableName(workbook, table.name);
    tables.set(table.name.toLowerCase(), name);
    copy.tables.push(table.copyFor(copy, name));
  }
  const renamed = { sheets: new Map([[sheet.name.toLowerCase(), copy.name]]), tables };
  for (const cell of [...copy.cells.all()])
    if (cell.formula !== undefined) copy.cells.put({ ...cell, formula: renameInFormula(cell.formula, renamed) });
  for (const table of copy.tables) table.rewriteFormulas((formula) => renameInFormula(formula, renamed));
  for (const chart of copy.charts) {
    chart.categories = renameInFormula(chart.categories, renamed);
    for (const series of chart.series) {
      series.values = renameInFormula(series.values, renamed);
      if (series.across !== undefined) series.across = renameInFormula(series.across, renamed);
    }
  }
  copy.validations = copy.validations.map((validation) => {
    const { rule } = validation;
    if (rule?.kind !== "listFrom") return validation;
    return { ...validation, rule: { ...rule, source: renameInFormula(rule.source, renamed) } };
  });
  addTwins(workbook, sheet, copy, (formula) => renameInFormula(formula, renamed));
  return copy;
}

function addTwins(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  copy: SimulatedSheet,
  rename: (formula: string) => string,
): void {
  const prefixes = [`${sheet.name}!`, `${quoteSheetName(sheet.name)}!`].map((prefix) => prefix.toLowerCase());
  const speaksOf = (refersTo: string): boolean => prefixes.some((prefix) => refersTo.toLowerCase().includes(prefix));
  const twins = workbook.names
    .filter((name) => (name.sheet === null ? speaksOf(name.refersTo) : name.sheet === sheet.name))
    .map((name) => ({ ...name, refersTo: rename(name.refersTo), sheet: copy.name }));
  workbook.names = [...workbook.names, ...twins];
}

function copyName(workbook: SimulatedWorkbook, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.isSheetThere(candidate)) return candidate;
  }
}

function freeTableName(workbook: SimulatedWorkbook, name: string): string {
  for (let number = 2; ; number++)
    if (!workbook.isNameTaken(`${name}${String(number)}`)) return `${name}${String(number)}`;
}

/** What a sheet holds, without its tables and custom properties. */
function contentsOf(sheet: SimulatedSheet): SheetContents {
  return {
    ...emptySheet(sheet.name),
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: [...sheet.cells.all()],
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    groupedColumns: sheet.groupedColumns,
    autoFilter: sheet.autoFilter,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    tabColour: sheet.tabColour,
    formatRules: sheet.rules.flatMap(({ block, equals, style }) => (equals === null ? [] : [{ block, equals, style }])),
    links: [...sheet.links.values()],
    validations: sheet.validations.flatMap(({ block, rule }) => (rule ? [{ block, rule }] : [])),
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
    pageSetup: sheet.pageSetup,
  };
}
