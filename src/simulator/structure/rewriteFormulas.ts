import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";

/** A formula, and the sheet it belongs to; null where every reference names its sheet. */
export type Rewrite = (formula: string, home: string | null) => string;

/** Rewrites every formula of a workbook: in cells, calculated columns, lists to choose from, charts and names. */
export function rewriteFormulas(workbook: SimulatedWorkbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const own = remembered((formula) => rewrite(formula, sheet.name));
    for (const cell of [...sheet.cells.all()]) {
      if (cell.formula === undefined) continue;
      const formula = own(cell.formula);
      if (formula !== cell.formula) sheet.cells.put({ ...cell, formula });
    }
    for (const table of sheet.tables) table.rewriteFormulas(own);
    sheet.validations = sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule?.kind !== "listFrom") return validation;
      return { ...validation, rule: { ...rule, source: own(rule.source) } };
    });
    for (const chart of sheet.charts) {
      chart.categories = rewrite(chart.categories, null);
      for (const series of chart.series) series.values = rewrite(series.values, null);
    }
  }
  workbook.names = workbook.names.map((name) => {
    const refersTo = rewrite(name.refersTo, name.sheet);
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
}

/** Most formulas are the same text down a whole column. */
function remembered(rewrite: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const answer = known.get(formula) ?? rewrite(formula);
    known.set(formula, answer);
    return answer;
  };
}
