import { parseIsoDate, toSerial } from "../../../src/core/calendar/calendarDate";
import { describe as describeChanges } from "../../../src/core/changes/describe";
import { invert } from "../../../src/core/changes/invert";
import { findOwnTable } from "../../../src/core/tables/records";
import { proposeStructure, proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { review, type Review } from "../../../src/core/review";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const PLAN = gridSheet(
  "Plan",
  `
Ref | Action | Lead | By when | Status
R1.1 | Visit all schools this year | Ann Lee | End of Summer term 2020 | On track
R1.2 | Review the entry policy now | Bob Day | 2020-07-20 | On track
`,
);
const TERM_DATES = gridSheet("Lists", "Term | From | To\nSummer 2020 | 2020-04-21 | 2020-07-15");
const asOf = parseIsoDate("2020-02-28");
if (!asOf) throw new Error("no such day");

const look = (workbook: WorkbookSnapshot): Review => review(workbook, { asOf, fallbackDay: asOf, corrections: [] });
const changesOf = (workbook: WorkbookSnapshot, words: Words = english) =>
  proposeStructure({ ...look(workbook), words });
const built = (workbook: WorkbookSnapshot, words: Words = english): WorkbookSnapshot =>
  simulate(workbook, changesOf(workbook, words));
const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => gridWorkbook(PLAN, ...sheets);

const tableIn = (workbook: WorkbookSnapshot) => {
  const table = findOwnTable(workbook, "schoolTerms");
  if (!table) throw new Error("no table of school terms");
  return table;
};
/** The rows of the table; days as serials. */
const rowsIn = (workbook: WorkbookSnapshot): readonly (readonly unknown[])[] => {
  const { sheet, block } = tableIn(workbook);
  return Array.from({ length: block.rows - 1 }, (_, row) =>
    Array.from({ length: block.columns }, (_ignored, c) => cellAt(sheet, block.row + 1 + row, c)?.value ?? null),
  );
};
const rowOf = (workbook: WorkbookSnapshot, term: string): number =>
  rowsIn(workbook).findIndex(([first]) => first === term);
const serial = (text: string): number => {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`${text} is no day`);
  return toSerial(day, 1900);
};

const COLUMNS = { term: 0, begins: 1, halfTermFrom: 2, halfTermTo: 3, ends: 4, inForce: 5 } as const;

/** What an officer types in the row of a term. */
function typed(
  workbook: WorkbookSnapshot,
  term: string,
  column: keyof typeof COLUMNS,
  value: string | number | null,
): WorkbookSnapshot {
  const { sheet, block } = tableIn(workbook);
  const row = block.row + 1 + rowOf(workbook, term);
  const at = { row, column: COLUMNS[column], rows: 1, columns: 1 };
  const format = cellAt(sheet, row, at.column)?.format ?? "General";
  const after = simulate(workbook, {
    edits: [{ kind: "setCells", sheet: sheet.name, block: at, before: [[null]], after: [[value]] }],
  });
  const cell = cellAt(tableIn(after).sheet, row, at.column);
  // An officer's day keeps the cell's format.
  return cell ? withCell(after, sheet.name, row, at.column, { ...cell, format }) : after;
}

function withCell(
  workbook: WorkbookSnapshot,
  name: string,
  row: number,
  column: number,
  cell: NonNullable<ReturnType<typeof cellAt>>,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      (sheet.name as string) !== name
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((line, r) => (r === row ? line.map((old, c) => (c === column ? cell : old)) : line)),
          },
    ),
  };
}

const dues = (workbook: WorkbookSnapshot): readonly (string | null)[] =>
  look(workbook).plan.actions.map(({ due }) => due.day);
const dueCells = (workbook: WorkbookSnapshot): readonly unknown[] => {
  const table = findOwnTable(workbook, "actions");
  return [1, 2].map((row) => table && cellAt(table.sheet, table.block.row + row, table.headings.indexOf("Due"))?.value);
};

describe("the table of school terms (D8)", () => {
  test("is filled with the four school years whose dates are known, a row a term", () => {
    const rows = rowsIn(built(workbookOf()));
    expect(rows.map(([term]) => term)).toEqual(
      [2018, 2019, 2020, 2021].flatMap((year) => [
        `Autumn ${String(year)}`,
        `Spring ${String(year + 1)}`,
        `Summer ${String(year + 1)}`,
      ]),
    );
    expect(rows[3]).toEqual([
      "Autumn 2019",
      serial("2019-09-02"),
      serial("2019-10-28"),
      serial("2019-11-01"),
      serial("2019-12-20"),
      "02/09/2019 – 25/10/2019; 04/11/2019 – 20/12/2019",
    ]);
  });

  test("is filled from a table of terms that the workbook has", () => {
    const workbook = built(workbookOf(TERM_DATES));
    expect(rowsIn(workbook)[rowOf(workbook, "Summer 2020")]?.[4]).toBe(serial("2020-07-15"));
    expect(dues(workbook)[0]).toBe("2020-07-15");
  });

  test("has the years of an old plan too, in order", () => {
    const old = gridSheet(
      "Plan",
      "Ref | Action | Lead | By when\nR1.1 | Visit all schools | Ann Lee | Summer term 2012",
    );
    const terms = rowsIn(built(gridWorkbook(old))).map(([term]) => term);
    expect(terms.slice(0, 4)).toEqual(["Autumn 2011", "Spring 2012", "Summer 2012", "Autumn 2018"]);
  });

  test("is made by the board summary as well", () => {
    const workbook = workbookOf();
    expect(
      findOwnTable(simulate(workbook, proposeSummary({ ...look(workbook), words: english })), "schoolTerms"),
    ).not.toBe(null);
  });

  test("is no plan, and no second table of terms", () => {
    const workbook = built(workbookOf());
    const { recognition, findings } = look(workbook);
    expect(recognition.tables.map(({ sheet }) => sheet)).not.toContain("School terms");
    const why = (name: string): unknown => recognition.notPlans.find(({ sheet }) => sheet === name)?.why;
    expect(why("School terms")).toEqual(why("Settings"));
    expect(findings.filter(({ code }) => code === "term-dates-nonsense")).toEqual([]);
  });

  test("comes to a workbook whose other tables stand already", () => {
    const workbook = built(workbookOf());
    const without = { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet !== tableIn(workbook).sheet) };
    const { edits } = changesOf(without);
    expect([...new Set(edits.map(({ sheet }) => sheet))]).toEqual(["School terms"]);
    expect(rowsIn(simulate(without, changesOf(without)))).toEqual(rowsIn(workbook));
  });

  test("is taken back by the inverse, and not proposed twice", () => {
    const changes = changesOf(workbookOf());
    const after = simulate(workbookOf(), changes);
    expect(simulate(after, invert(changes))).toEqual(workbookOf());
    expect(changesOf(after).edits).toEqual([]);
  });
});

describe("a term day that an officer changed (D8)", () => {
  const changed = typed(built(workbookOf(TERM_DATES)), "Summer 2020", "ends", serial("2020-07-17"));

  test("goes before the workbook's own list, and the days written for that term follow; a typed day does not", () => {
    expect(dues(changed)).toEqual(["2020-07-17", "2020-07-20"]);
    const after = built(changed);
    expect(dueCells(after)).toEqual([serial("2020-07-17"), serial("2020-07-20")]);
    expect(rowsIn(after)[rowOf(after, "Summer 2020")]?.[4]).toBe(serial("2020-07-17"));
    expect(look(after).plan.actions[0]?.due).toMatchObject({ kind: "exact", day: "2020-07-17" });
  });

  test("is written once: the second run proposes nothing, and the first can be taken back", () => {
    const changes = changesOf(changed);
    expect(describeChanges(changes, english)).toEqual([
      "Will change 1 cell on “Actions”.",
      "Will change 1 cell on “School terms”.",
      "The add-in’s own records follow, Change history among them.",
      "No sheet of your own is touched.",
    ]);
    const after = simulate(changed, changes);
    expect(changesOf(after).edits).toEqual([]);
    expect(rowsIn(simulate(after, invert(changes)))).toEqual(rowsIn(changed));
  });

  test("may be changed again: the days follow again", () => {
    const again = typed(built(changed), "Summer 2020", "ends", serial("2020-07-14"));
    expect(dueCells(built(again))[0]).toBe(serial("2020-07-14"));
  });

  test("a due day typed in the table of actions meanwhile stays", () => {
    const workbook = built(workbookOf());
    const { sheet, block, headings } = findOwnTable(workbook, "actions") ?? tableIn(workbook);
    const at = { row: block.row + 1, column: headings.indexOf("Due") };
    const old = cellAt(sheet, at.row, at.column);
    if (!old) throw new Error("no due cell");
    const officer = withCell(workbook, sheet.name, at.row, at.column, { ...old, value: serial("2020-07-31") });
    const both = typed(officer, "Summer 2020", "ends", serial("2020-07-17"));
    expect(dueCells(built(both))[0]).toBe(serial("2020-07-31"));
  });

  test("rows that an officer added stay, and count", () => {
    const workbook = typed(built(workbookOf()), "Summer 2022", "term", "Haf 2030");
    const later = typed(
      typed(
        typed(typed(workbook, "Haf 2030", "begins", serial("2030-04-29")), "Haf 2030", "halfTermFrom", null),
        "Haf 2030",
        "halfTermTo",
        null,
      ),
      "Haf 2030",
      "ends",
      serial("2030-07-19"),
    );
    const after = built(later);
    expect(
      rowsIn(after)
        .map(([term]) => term)
        .slice(-2),
    ).toEqual(["Summer 2030", "Summer 2022"]);
    expect(changesOf(after).edits).toEqual([]);
  });
});

test("a term in an officer's own words stays so in another language", () => {
  const own = typed(built(workbookOf()), "Summer 2020", "term", "Summer term 2019/20");
  expect(rowsIn(built(own, welsh))[5]?.[0]).toBe("Summer term 2019/20");
});

describe("a row of school terms that makes no sense (F46)", () => {
  const standing = built(workbookOf());
  const cases: readonly [string, keyof typeof COLUMNS, string | number | null, string][] = [
    ["without a day", "ends", null, "no-day"],
    ["with a word for a day", "begins", "to be set", "no-day"],
    ["that ends before it begins", "ends", serial("2020-04-01"), "wrong-order"],
    ["whose holiday lies outside it", "halfTermFrom", serial("2020-04-01"), "wrong-order"],
    ["of another year", "ends", serial("2021-07-20"), "other-year"],
    ["that overlaps with the term before", "begins", serial("2020-04-02"), "overlap"],
    ["that names no term", "term", "Trinity 2020", "no-term"],
  ];

  test.each(cases)("%s is told at its cell, and is not written over", (_, column, value, why) => {
    const workbook = typed(standing, "Summer 2020", column, value);
    const found = look(workbook).findings.filter(({ code }) => code === "term-dates-nonsense");
    expect(found.at(-1)).toMatchObject({
      rule: "F46",
      severity: "error",
      facts: { why },
      place: { sheet: "School terms", row: tableIn(standing).block.row + 6 },
    });
    expect(dues(workbook)[0]).toBe("2020-07-20");
    const after = built(workbook);
    expect(rowsIn(after)[5]?.[COLUMNS[column]]).toBe(value);
    expect(changesOf(after).edits).toEqual([]);
  });

  test("says what counts meanwhile", () => {
    const workbook = typed(standing, "Summer 2020", "ends", serial("2020-04-01"));
    const [found] = look(workbook).findings.filter(({ code }) => code === "term-dates-nonsense");
    expect(found && english.findings.sentence(found)).toBe(
      "The row “Summer 2020” of School terms is not followed: its days are not in order. 20 April 2020 to 20 July 2020 counts meanwhile. Correct the row, or delete it to have the standard dates back.",
    );
  });

  test("of two rows for one term the first counts", () => {
    const workbook = typed(standing, "Summer 2021", "term", "Summer 2020");
    expect(look(workbook).findings.filter(({ code }) => code === "term-dates-nonsense")).toHaveLength(1);
  });
});
