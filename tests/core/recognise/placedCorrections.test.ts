import fc from "fast-check";
import { anchored, isCorrection, placeCorrections } from "../../../src/core/recognise/corrections";
import { recognise } from "../../../src/core/recognise/recognise";
import type { Correction, CorrectionInForce } from "../../../src/core/recognise/recognition";
import { cellAddress } from "../../../src/core/snapshot/address";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const HEADINGS = ["Ref", "Action", "Owner", "Due", "Status", "Zeta"] as const;
const ROWS = [
  ["R1.1", "Track the progress of pupils", "Ann Lee", "2020-03-31", "In progress", "x1"],
  ["R1.2", "Train the governors in finance", "Bob Day", "2020-04-30", "Not started", "x2"],
] as const;

/** The plan with its columns in this order, and so many blank rows above and columns before it. */
const tablesOf = (order: readonly number[], above: number, before: number) => {
  const lines = [HEADINGS, ...ROWS].map((row) => [
    ...Array<string>(before).fill(""),
    ...order.map((at) => row[at] ?? ""),
  ]);
  const grid = [...Array<string>(above).fill(""), ...lines.map((line) => line.join(" | "))].join("\n");
  return recognise(gridWorkbook(gridSheet("Plan", `\n${grid}\n`))).tables;
};

const AS_IT_WAS = [0, 1, 2, 3, 4, 5];
const ZETA: CorrectionInForce = { kind: "column", tableKey: "Plan!A1", column: 5, role: "evidence" };

describe("what a correction is about is found again (T11)", () => {
  test("wherever its column moved, and however many rows and columns were inserted", () => {
    const remembered = anchored(ZETA, { tables: tablesOf(AS_IT_WAS, 0, 0), doubts: [] });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(AS_IT_WAS, { minLength: 6, maxLength: 6 }),
        fc.nat({ max: 6 }),
        fc.nat({ max: 4 }),
        (order, above, before) => {
          const tables = tablesOf(order, above, before);
          const { corrections, unplaced } = placeCorrections(tables, [remembered]);
          const column = before + order.indexOf(5);
          expect(unplaced).toEqual([]);
          expect(corrections).toMatchObject([{ tableKey: tables[0]?.key, column, role: "evidence" }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("in the table it was made in, of two below each other with the same headings", () => {
    const two = `
Ref | Action | Owner | Due
R1.1 | Track the progress of pupils | Ann Lee | 2020-03-31
R1.2 | Train the governors in finance | Bob Day | 2020-04-30



Ref | Action | Owner | Due
R2.1 | Review the reserves of schools | Ann Lee | 2020-05-31
R2.2 | Publish the new strategy | Bob Day | 2020-06-30
`;
    const tables = (grid: string) => recognise(gridWorkbook(gridSheet("Plan", grid))).tables;
    const before = tables(two);
    expect(before).toHaveLength(2);
    const second = before[1]?.key ?? "";
    const remembered = anchored(
      { kind: "column", tableKey: second, column: 3, role: "start" },
      { tables: before, doubts: [] },
    );
    const after = tables(`\nA title\n${two}`);
    expect(placeCorrections(after, [remembered]).corrections).toMatchObject([{ tableKey: after[1]?.key, column: 3 }]);
  });

  test("never on another sheet, though the sheets of a plan have the same headings", () => {
    const remembered = anchored(ZETA, { tables: tablesOf(AS_IT_WAS, 0, 0), doubts: [] });
    const lines = [HEADINGS, ...ROWS].map((row) => row.join(" | ")).join("\n");
    const elsewhere = recognise(gridWorkbook(gridSheet("R2", `\n${lines}\n`))).tables;
    expect(elsewhere).toHaveLength(1);
    expect(placeCorrections(elsewhere, [remembered])).toMatchObject({ corrections: [], unplaced: [{ column: 5 }] });
  });

  test("a table by most of its headings, when a few were changed or added", () => {
    const before = tablesOf(AS_IT_WAS, 0, 0);
    const remembered = anchored(
      { kind: "table", tableKey: "Plan!A1", ticked: false, tableKind: "actions" },
      { tables: before, doubts: [] },
    );
    const after = tablesOf([5, 0, 1, 2, 3], 2, 1);
    const key = `Plan!${cellAddress(2, 1)}`;
    expect(placeCorrections(after, [remembered]).corrections).toMatchObject([{ tableKey: key, ticked: false }]);
    const other = recognise(
      gridWorkbook(gridSheet("Plan", "Task | Lead | Deadline\nTrack pupils now | Ann Lee | 2020-03-31")),
    ).tables;
    expect(placeCorrections(other, [remembered]).unplaced).toHaveLength(1);
  });

  test("an owner's words wherever they stand, with what they were taken for", () => {
    const tables = tablesOf(AS_IT_WAS, 0, 0);
    const doubts = [
      { code: "owner-kind", tableKey: "Plan!A1", column: 2, choices: ["person", "team"], samples: ["Ann Lee"] },
    ] as const;
    const remembered = anchored({ kind: "owner", text: "Ann Lee", ownerKind: "team" }, { tables, doubts });
    expect(placeCorrections([], [remembered]).corrections).toMatchObject([
      { text: "Ann Lee", ownerKind: "team", anchor: { read: "person" } },
    ]);
  });

  test("the later of two about the same column holds, and keeps what was read there first", () => {
    const tables = tablesOf(AS_IT_WAS, 0, 0);
    const first = anchored({ kind: "column", tableKey: "Plan!A1", column: 3, role: "start" }, { tables, doubts: [] });
    const second: Correction = {
      kind: "column",
      tableKey: "Plan!A1",
      column: 3,
      role: "revisedDue",
      anchor: { sheet: "Plan", cell: "D1", headings: ["Due"], read: "start" },
    };
    expect(placeCorrections(tables, [first, second]).corrections).toMatchObject([
      { role: "revisedDue", anchor: { read: "due" } },
    ]);
  });
});

test("what is no correction is told from one, whatever it is", () => {
  expect(isCorrection(anchored(ZETA, { tables: tablesOf(AS_IT_WAS, 0, 0), doubts: [] }))).toBe(true);
  expect(isCorrection({ kind: "forgotten", of: ZETA })).toBe(true);
  fc.assert(fc.property(fc.anything(), (value) => !isCorrection(value) || typeof value === "object"));
  expect(isCorrection({ ...ZETA, anchor: { sheet: 1 } })).toBe(false);
});
