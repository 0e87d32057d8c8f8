import fc from "fast-check";
import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { asSheetName, type Cell, type SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "./planOf";

/** Sheets of different habits; each law must hold on all of them. */
const SHEETS: Readonly<Record<string, SheetSnapshot>> = {
  "ids, sections and a total": gridSheet(
    "Plan",
    `
Improvement plan
No. | Action | By whom | When? | Status | RAG
R1 Improve standards in secondary schools
1.1 | Introduce subject networks | Ann Lee | 2020-03-31 | In progress | G
1.2 | Share the moderation of assessment | Bob Day | 30/06/2020 | Not started | A
R2 Improve evaluation
2.1 | Complete the audit of statements | Bob Day | Summer 2020 | In progress | R
Total | 3 actions
`,
  ),
  "groups in the first row only, no ids": gridSheet(
    "Plan",
    `
Theme | Key actions | Lead officer | Target date | Progress to date
Financial control | Meet each school with a deficit | Ann Lee | 2020-03-31 | Six met so far
 | Review budgets monthly with the head teacher | Bob Day | ongoing |
Staffing | Model staffing structures for next year | Ann Lee | 2020-09-30 | Draft with schools
`,
  ),
  Welsh: gridSheet(
    "Cynllun",
    `
Cyf | Cam gweithredu | Swyddog arweiniol | Erbyn pryd | Statws
A2.1 | Cynnal gwerthusiad llawn o'r ddarpariaeth | Siân Morgan | 2021-03-31 | Ar y gweill
A2.2 | Penodi swyddog dynodedig i'r sir | Pennaeth Addysg | 2021-04-30 | Heb ddechrau
`,
  ),
};

/** What an officer would call the same plan: every field of every action, and no places. */
const essence = (plan: ActionPlan): unknown =>
  plan.actions.map((a) => ({
    id: a.id,
    recommendation: a.recommendation,
    group: a.group?.toLowerCase(),
    action: a.action.replace(/\s/g, " ").toLowerCase(),
    owners: a.owner.owners.map((o) => [o.text?.toLowerCase(), o.kind, o.lead]),
    due: [a.due.day, a.due.kind, a.due.precision],
    status: a.status.status,
    claimed: a.claimedRag.colour,
    progress: a.latestUpdate?.toLowerCase() ?? null,
  }));

type Rows = readonly (readonly (Cell | undefined)[])[];
const withCells = (sheet: SheetSnapshot, cells: Rows): SheetSnapshot => ({
  ...sheet,
  cells,
  used: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
});

const insertRow = (sheet: SheetSnapshot, at: number): SheetSnapshot => {
  const blank = (sheet.cells[0] ?? []).map(() => undefined);
  return withCells(sheet, [...sheet.cells.slice(0, at), blank, ...sheet.cells.slice(at)]);
};
const insertColumn = (sheet: SheetSnapshot, at: number): SheetSnapshot =>
  withCells(
    sheet,
    sheet.cells.map((line) => [...line.slice(0, at), undefined, ...line.slice(at)]),
  );
const withTexts = (sheet: SheetSnapshot, change: (text: string, row: number) => string): SheetSnapshot =>
  withCells(
    sheet,
    sheet.cells.map((line, row) =>
      line.map((cell) =>
        typeof cell?.value === "string"
          ? { ...cell, value: change(cell.value, row), text: change(cell.text, row) }
          : cell,
      ),
    ),
  );
const headingRow = (sheet: SheetSnapshot): number =>
  sheet.cells.findIndex((line) => line.filter((cell) => cell !== undefined).length > 2);

describe.each(Object.entries(SHEETS))("the same plan is read from a sheet with %s", (_, sheet) => {
  const expected = essence(planOf(gridWorkbook(sheet)));
  const read = (changed: SheetSnapshot): unknown => essence(planOf(gridWorkbook(changed)));

  test("which has any actions at all", () => {
    expect(planOf(gridWorkbook(sheet)).actions.length).toBeGreaterThan(1);
  });

  test("after blank rows are put in anywhere", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(sheet.cells.length), { maxLength: 4 }), (places) => {
        expect(read(places.reduce(insertRow, sheet))).toEqual(expected);
      }),
    );
  });

  test("after blank columns are put in anywhere", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(sheet.cells[0]?.length ?? 0), { maxLength: 3 }), (places) => {
        expect(read(places.reduce(insertColumn, sheet))).toEqual(expected);
      }),
    );
  });

  test("after a title row is put on top", () => {
    const title: Cell = { value: "Maes Council", text: "Maes Council", format: "General" };
    expect(
      read(withCells(sheet, [[title, ...(sheet.cells[0] ?? []).slice(1).map(() => undefined)], ...sheet.cells])),
    ).toEqual(expected);
  });

  test("after the heading is repeated before any of its rows, as on printed pages", () => {
    const heading = headingRow(sheet);
    const below = sheet.cells.length - heading - 1;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: below }), (rows) => {
        const at = heading + 1 + rows;
        const cells = [...sheet.cells.slice(0, at), sheet.cells[heading] ?? [], ...sheet.cells.slice(at)];
        expect(read(withCells(sheet, cells))).toEqual(expected);
      }),
    );
  });

  test("twice over after the table is repeated further down or on another sheet", () => {
    const heading = headingRow(sheet);
    const twice = [...(expected as readonly unknown[]), ...(expected as readonly unknown[])];
    const blank = (sheet.cells[0] ?? []).map(() => undefined);
    expect(read(withCells(sheet, [...sheet.cells, blank, ...sheet.cells.slice(heading)]))).toEqual(twice);
    expect(essence(planOf(gridWorkbook(sheet, { ...sheet, name: asSheetName("Another") })))).toEqual(twice);
  });

  test("after all of it is written in capitals", () => {
    expect(read(withTexts(sheet, (text) => text.toUpperCase()))).toEqual(expected);
  });

  test("after headings are written in capitals and blanks have become no-break blanks", () => {
    const heading = headingRow(sheet);
    expect(read(withTexts(sheet, (text, row) => (row === heading ? text.toUpperCase() : text)))).toEqual(expected);
    expect(read(withTexts(sheet, (text) => text.replaceAll(" ", "\u00a0")))).toEqual(expected);
  });
});

/** Lines that stand about a plan and are none of it. */
const NOTES = ["Prepared for the scrutiny committee", "Please read with the covering report", "Nodyn: drafft yw hwn"];
const LISTS: readonly (readonly string[])[] = [
  ["Working group", "Mabel Orr", "Petra Lane"],
  ["Talking points", "Use one page in place of many", "Fewer rules for the schools"],
  ["Key", "Green - on track", "Red - off track"],
];
const textCell = (text: string): Cell => ({ value: text, text, format: "General" });

describe.each(Object.entries(SHEETS))("something else on the sheet with %s changes nothing", (_, sheet) => {
  const expected = essence(planOf(gridWorkbook(sheet)));
  const read = (changed: SheetSnapshot): unknown => essence(planOf(gridWorkbook(changed)));
  const width = sheet.cells[0]?.length ?? 0;
  const blank = Array.from({ length: width }, () => undefined);
  const line = (text: string, column = 0): readonly (Cell | undefined)[] =>
    blank.map((_none, i) => (i === column ? textCell(text) : undefined));

  test.each(NOTES)("“%s” above it", (note) => {
    expect(read(withCells(sheet, [line(note), blank, ...sheet.cells]))).toEqual(expected);
    expect(read(withCells(sheet, [line(note), line("Version 2"), ...sheet.cells]))).toEqual(expected);
  });

  test.each(NOTES.slice(0, 2))("“%s” below it", (note) => {
    expect(read(withCells(sheet, [...sheet.cells, blank, line(`Note: ${note}`)]))).toEqual(expected);
  });

  test.each(LISTS)("a list below it: %s", (...list) => {
    const rows = list.map((text) => line(text));
    expect(read(withCells(sheet, [...sheet.cells, blank, ...rows]))).toEqual(expected);
  });

  test.each(LISTS)("a list beside it: %s", (...list) => {
    // A list as long as the plan could be a column of it.
    const top = headingRow(sheet);
    const beside = sheet.cells.map((cells, i) => {
      const text = list.slice(0, 2)[i - top];
      return [...cells, undefined, text === undefined ? undefined : textCell(text)];
    });
    expect(read(withCells(sheet, beside))).toEqual(expected);
  });

  test.each(LISTS)("a list above it: %s", (...list) => {
    const rows = list.map((text) => line(text));
    expect(read(withCells(sheet, [...rows, blank, ...sheet.cells]))).toEqual(expected);
  });
});

describe.each(Object.entries(SHEETS))("moving columns of a sheet with %s", (_, sheet) => {
  test("changes nothing", () => {
    const expected = essence(planOf(gridWorkbook(sheet)));
    const columns = (sheet.cells[0] ?? []).map((_, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const moved = withCells(
          sheet,
          sheet.cells.map((line) => order.map((column) => line[column])),
        );
        expect(essence(planOf(gridWorkbook(moved)))).toEqual(expected);
      }),
    );
  });
});
