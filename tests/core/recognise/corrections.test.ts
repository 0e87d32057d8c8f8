import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { columnSamples } from "../../../src/core/recognise/columnSamples";
import { planOf, rolesOf } from "./planOf";

const workbook = gridWorkbook(
  gridSheet(
    "Plan",
    `
What? | How? | Who? | When?
Track pupils | Termly data returns from all schools | Ann Lee | 2020-03-31
Train governors | Run four sessions in the county | Bob Day | 2020-04-30
`,
  ),
);

describe("what the officer chose before replaces what was found (T11)", () => {
  test("a column's role, which then leaves the column that had it", () => {
    const corrections = [{ kind: "column", tableKey: "Plan!A1", column: 1, role: "action" }] as const;
    expect(recognise(workbook, corrections).tables.map(rolesOf)).toEqual(["B action, C owner, D due"]);
    expect(planOf(workbook, corrections).actions.map((a) => a.action)).toEqual([
      "Termly data returns from all schools",
      "Run four sessions in the county",
    ]);
  });

  test("a column without a role", () => {
    const corrections = [{ kind: "column", tableKey: "Plan!A1", column: 3, role: null }] as const;
    expect(recognise(workbook, corrections).tables.map(rolesOf)).toEqual(["A action, C owner"]);
  });

  test("a table that is not to be taken gives no action", () => {
    const corrections = [{ kind: "table", tableKey: "Plan!A1", ticked: false, tableKind: "actions" }] as const;
    expect(planOf(workbook, corrections).actions).toEqual([]);
  });

  test("a corrected column is certain, and no question is asked about it", () => {
    const corrections = [{ kind: "column", tableKey: "Plan!A1", column: 1, role: "successMeasure" }] as const;
    const { tables, doubts } = recognise(workbook, corrections);
    expect(tables[0]?.columns[1]).toMatchObject({
      confidence: 1,
      evidence: [{ code: "correction", text: "successMeasure" }],
    });
    expect(doubts.filter((d) => d.column === 1)).toEqual([]);
  });
});

test("the pane sees up to three different values of a column", () => {
  const [table] = recognise(workbook).tables;
  if (!table) throw new Error("no table");
  expect(columnSamples(workbook, table, 2)).toEqual(["Ann Lee", "Bob Day"]);
  expect(columnSamples(workbook, table, 9)).toEqual([]);
});
