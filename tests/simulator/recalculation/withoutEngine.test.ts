import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { askFormulas } from "../../../src/simulator/recalculation/askedFormulas";
import type { Engine } from "../../../src/simulator/recalculation/engine";
import { FormulaTemplates } from "../../../src/simulator/recalculation/formulaTemplates";
import { PlainCalculation } from "../../../src/simulator/recalculation/plainCalculation";
import { SheetInEngine } from "../../../src/simulator/recalculation/sheetInEngine";
import { PEOPLE } from "../../core/rate/anyCells";
import { liveWorkbook } from "../../core/rate/liveSheets";

/** It only has to know of the sheets: nothing is to be given to it. */
const NO_ENGINE = { addSheet: () => undefined } as unknown as Engine;

/** An action as most are, one without anything, one with a broken cell, and one whose owner the register does not know. */
const ACTIONS = [
  { id: "A1", action: "Write the plan", recommendation: "R1", owner: "Leah Lovell", due: 43900, status: "In progress" },
  { id: "A2", action: "Check the plan", recommendation: "R2" },
  { id: "A3", action: "Agree the plan", recommendation: "R1", due: { error: "#N/A" }, owner: "Nest Bowen" },
  { id: "A4", action: "Send the plan", recommendation: "R9", owner: "Jac Penrose", due: "TBC", start: 43800 },
];

test.each([english, welsh])("no formula of a plan as people have it goes to the slow engine ($language)", (words) => {
  const input = liveWorkbook({ words, actions: ACTIONS, recommendations: ["R1", "R2", "R9"], register: PEOPLE });
  const templates = new FormulaTemplates(input);
  const sheets = new Map(input.sheets.map(({ name }) => [name, new SheetInEngine(name, NO_ENGINE)]));
  for (const { name, cells } of input.sheets) {
    sheets.get(name)?.take(cells);
    sheets.get(name)?.prepare(templates);
  }
  askFormulas(sheets, input);
  const calculation = new PlainCalculation(sheets.values());
  for (const sheet of sheets.values()) sheet.workOut(calculation);
  const formulas = [...sheets.values()].flatMap((sheet) => [...sheet.formulas]);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ plain }) => plain === undefined).map(({ cell }) => cell.formula)).toEqual([]);
});
