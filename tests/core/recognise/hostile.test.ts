import fc from "fast-check";
import { recognise } from "../../../src/core/recognise/recognise";
import { asSheetName, type Cell, type SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { PLAIN_SHEET } from "../../snapshots/plain";
import { planOf } from "./planOf";

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    "Action",
    "Owner",
    "Due",
    "Status",
    "Ref",
    "R1",
    "Total",
    "ditto",
    "TBC",
    "#REF!",
    "=1+1",
    "((((((",
    "a".repeat(5000),
    " \u00a0 ",
    "Key",
    "1.1",
  ),
);
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  text.map((value) => ({ value, text: value, format: "General" })),
  fc.double({ noNaN: true }).map((value) => ({ value, text: String(value), format: "dd/mm/yyyy" })),
  fc.boolean().map((value) => ({ value, text: String(value).toUpperCase(), format: "General" })),
);
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((cells) => ({
        ...PLAIN_SHEET,
        name: asSheetName("Any"),
        visibility: "visible" as const,
        isProtected: false,
        used: { row: 0, column: 0, rows, columns },
        cells,
        merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
        tables: [],
      })),
  );

describe("any sheet at all", () => {
  test("is read without a fault, and gives a plan or a reason", () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const workbook = gridWorkbook(one);
        const { tables, notPlans } = recognise(workbook);
        const actions = planOf(workbook).actions.length;
        expect(actions > 0).toBe(
          tables.some((t) => t.kind === "actions" && t.ticked && t.rows.some((r) => r.kind === "record")),
        );
        expect(notPlans.length).toBe(actions > 0 ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  test("costs in proportion to its cells, however long their texts", () => {
    const long = "(what, how; when - and (why)) ".repeat(2000);
    const lines = Array.from({ length: 300 }, (_, i) => `${i} | ${long} | Ann Lee | 2020-03-31`);
    const started = performance.now();
    expect(
      planOf(gridWorkbook(gridSheet("Long", ["Ref | Action | Lead | When", ...lines].join("\n")))).actions,
    ).toHaveLength(300);
    // A machine that is busy is no failure; a cost that grows with the square of a text takes minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("a stray value in the last row of Excel does not stretch the table", () => {
    const top = gridSheet("Plan", "Ref | Action | Lead | When\n1 | Visit all schools this term | Ann Lee | 2020-03-31");
    const rows = 100_000;
    const cells = [
      ...top.cells,
      ...new Array<readonly (Cell | undefined)[]>(rows - 3).fill([]),
      [{ value: "x", text: "x", format: "General" }],
    ];
    const inflated: SheetSnapshot = { ...top, cells, used: { row: 0, column: 0, rows, columns: 4 } };
    expect(recognise(gridWorkbook(inflated)).tables).toMatchObject([{ firstRow: 1, lastRow: 1 }]);
  });
});
