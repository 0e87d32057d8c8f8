import type { DefinedName } from "../../ooxml/workbookContents";
import type { SimulatedChart } from "./sheetParts";
import type { SimulatedSheet } from "./simulatedSheet";
import { holds } from "./blocks";

/** Where a formula stands. */
export interface FormulaHome {
  /** null where every reference names its sheet. */
  readonly sheet: string | null;
  /** The table whose row the cell is in. */
  readonly table: string | null;
  /** The cell's row; -1 where there is none. */
  readonly row: number;
}

/** What of a workbook holds formulas. */
export interface FormulaHolder {
  readonly sheets: readonly SimulatedSheet[];
  names: readonly DefinedName[];
}

export type Rewrite = (formula: string, home: FormulaHome) => string;

/**
 * Rewrites every formula of a workbook: in cells, calculated columns, lists to choose from, charts and names. With
 * `byRow`, equal formulas of different rows are told apart.
 */
export function rewriteFormulas(workbook: FormulaHolder, rewrite: Rewrite, byRow = false): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, byRow ? rewrite : remembered(rewrite));
  workbook.names = workbook.names.map((name) => {
    const refersTo = rewrite(name.refersTo, { sheet: name.sheet, table: null, row: -1 });
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
}

function rewriteSheet(sheet: SimulatedSheet, rewrite: Rewrite): void {
  const outside = { sheet: sheet.name, table: null, row: -1 };
  for (const cell of sheet.cells.all()) {
    if (cell.formula === undefined) continue;
    const table = sheet.tables.find(({ block }) => holds(block, cell.row, cell.column))?.name ?? null;
    const formula = rewrite(cell.formula, { sheet: sheet.name, table, row: cell.row });
    if (formula !== cell.formula) sheet.cells.put({ ...cell, formula });
  }
  for (const table of sheet.tables)
    table.rewriteFormulas((formula) => rewrite(formula, { ...outside, table: table.name, row: table.body.row }));
  sheet.validations = sheet.validations.map((validation) => {
    const { rule } = validation;
    if (rule?.kind !== "listFrom") return validation;
    return { ...validation, rule: { ...rule, source: rewrite(rule.source, outside) } };
  });
  for (const chart of sheet.charts) rewriteChart(chart, (reference) => rewrite(reference, { ...outside, sheet: null }));
}

function rewriteChart(chart: SimulatedChart, rewrite: (reference: string) => string): void {
  chart.categories = rewrite(chart.categories);
  for (const series of chart.series) {
    series.values = rewrite(series.values);
    if (series.across !== undefined) series.across = rewrite(series.across);
  }
  if (chart.references) chart.references = chart.references.map(rewrite);
}

/** Most formulas are the same text down a whole column. */
function remembered(rewrite: Rewrite): Rewrite {
  const known = new Map<string, Map<string, string>>();
  return (formula, home) => {
    const place = `${home.sheet ?? ""}|${home.table ?? ""}`;
    const ofPlace = known.get(place) ?? new Map<string, string>();
    known.set(place, ofPlace);
    const answer = ofPlace.get(formula) ?? rewrite(formula, home);
    ofPlace.set(formula, answer);
    return answer;
  };
}
