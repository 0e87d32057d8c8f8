import fc from "fast-check";
import { openWorkbook } from "../../../src/ooxml/openWorkbook";
import { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { excelWith } from "../excel";
import { anyActions } from "./anyActions";
import { ACTION_KINDS, perform, placesOf, type PersonAction } from "./personActions";

/** Two sheets with a table each, notes round them, and a formula from one to the other. */
async function workbookOfTwoTables(): Promise<Uint8Array> {
  const { Excel, workbook } = await excelWith();
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A3:C6").formulas = [
      ["Ref", "Due", "Twice"],
      [3, "c", "=[@Ref]*2"],
      [1, "a", "=[@Ref]*2"],
      [2, "b", "=[@Ref]*2"],
    ];
    first.tables.add("A3:C6", true).name = "PlanX";
    first.getRange("A9").values = [["note below"]];
    const second = context.workbook.worksheets.add("Findings");
    second.getRange("B2:C4").values = [
      ["Finding", "Reason"],
      ["f1", "r1"],
      ["f2", "r2"],
    ];
    second.tables.add("B2:C4", true).name = "PlanY";
    second.getRange("F2").formulas = [["=SUM(PlanX[Twice])+Sheet1!A4"]];
    await context.sync();
  });
  return workbook.save();
}

const WRITES = new Set(["typeIntoTable", "typeUnderTable", "typeNote", "typeBesideTable", "ownColumn"]);
/** Things after which a text that was typed may be gone, because the person took it away. */
const TAKES_AWAY = new Set(["deleteRows", "deleteTableColumn"]);

test("what a person types stays, whatever is moved, sorted, filtered or renamed afterwards, in the saved file too", async () => {
  const bytes = await workbookOfTwoTables();
  const kinds = ACTION_KINDS.filter((kind) => !TAKES_AWAY.has(kind));
  fc.assert(
    fc.property(anyActions(12, kinds), (actions) => {
      const workbook = SimulatedWorkbook.open(bytes);
      const typed = new Map<string, PersonAction>();
      for (const action of actions) {
        const before = new Map([...typed.keys()].map((text) => [text, placesOf(workbook, text).length]));
        const outcome = perform(workbook, action);
        for (const [text, count] of before) {
          const now = placesOf(workbook, text).length;
          if (now < count && !isTypedOver(workbook, action)) throw new Error(`${text} was lost by ${action.kind}`);
          if (now === 0) typed.delete(text);
        }
        if (outcome === "done" && WRITES.has(action.kind)) typed.set(action.text, action);
      }
      const saved = openWorkbook(workbook.save()).contents;
      const texts = new Set(saved.sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
      for (const text of typed.keys()) expect(texts.has(text)).toBe(true);
      expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name, block }) => ({ name, block })))).toEqual(
        workbook.tables.map(({ name, block }) => ({ name, block })),
      );
    }),
    { numRuns: 60 },
  );
});

/** The action typed its own text into a cell, perhaps over another's. */
const isTypedOver = (workbook: SimulatedWorkbook, { text }: PersonAction): boolean =>
  placesOf(workbook, text).length > 0;

test("every kind of action can be done on a workbook with tables", async () => {
  const bytes = await workbookOfTwoTables();
  const done = ACTION_KINDS.filter((kind) => {
    const action = { kind, sheet: 0, row: 7, column: 1, other: 2, text: "typed 0" };
    return perform(SimulatedWorkbook.open(bytes), action) === "done";
  });
  expect(done).toEqual(ACTION_KINDS);
});
