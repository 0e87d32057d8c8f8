import type { CalculationInput } from "./calculation";
import { Dependents, hasFunction } from "./dependents";
import type { SheetInEngine } from "./sheetInEngine";
import type { Template } from "./formulaTemplates";
import type { PlacedFormula, Asked } from "./placedFormula";

/** Another value at every calculation, whatever the cells say: a value of the file is as good as any other. */
const VOLATILE = /^(?:rand|randbetween|randarray|now)$/iu;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Says of each formula whether it is worked out. A formula that nothing changed for keeps the value it has, and so do
 * those of the file whose value is another each time. True when these are not the formulas of the call before.
 */
export function askFormulas(sheets: ReadonlyMap<string, SheetInEngine>, input: CalculationInput): boolean {
  const asked = new Map<PlacedFormula, Asked>();
  const changed: Place[] = [];
  for (const { name, changed: places } of input.sheets) {
    const sheet = sheets.get(name);
    if (!sheet) continue;
    if (places === undefined) for (const formula of sheet.formulas) asked.set(formula, "consequence");
    for (const { row, column } of places ?? []) {
      changed.push({ sheet: name, row, column });
      const formula = sheet.formulaAt(row, column);
      if (formula) asked.set(formula, "consequence");
    }
  }
  if (changed.length > 0) follow(changed, asked, sheets);
  return writeDown(asked, sheets);
}

/** From each changed cell to the formulas that need it, and on to those that need them. */
function follow(changed: Place[], asked: Map<PlacedFormula, Asked>, sheets: ReadonlyMap<string, SheetInEngine>): void {
  const dependents = dependentsAmong(sheets, asked);
  for (let place = changed.pop(); place; place = changed.pop())
    for (const formula of dependents.take(place.sheet, place.row, place.column)) {
      if (asked.has(formula)) continue;
      asked.set(formula, "consequence");
      const { row, column } = formula.cell;
      changed.push({ sheet: formula.template?.sheet ?? "", row, column });
    }
}

/** Without those that are asked already, and without volatile ones of the file. */
function dependentsAmong(sheets: ReadonlyMap<string, SheetInEngine>, asked: ReadonlyMap<PlacedFormula, Asked>) {
  const alike = new Map<Template, PlacedFormula[]>();
  for (const sheet of sheets.values())
    for (const formula of sheet.formulas) {
      if (asked.has(formula) || !formula.template?.pieces) continue;
      const group = alike.get(formula.template);
      if (group) group.push(formula);
      else alike.set(formula.template, [formula]);
    }
  const dependents = new Dependents();
  for (const [{ pieces }, formulas] of alike)
    if (pieces && !hasFunction(pieces, VOLATILE)) dependents.add(pieces, formulas);
  return dependents;
}

function writeDown(asked: ReadonlyMap<PlacedFormula, Asked>, sheets: ReadonlyMap<string, SheetInEngine>): boolean {
  let areOthers = false;
  for (const sheet of sheets.values())
    for (const formula of sheet.formulas) {
      const now = asked.get(formula) ?? (formula.cell.hasNoResult ? "noResult" : null);
      areOthers ||= now !== formula.asked;
      formula.asked = now;
    }
  return areOthers;
}
