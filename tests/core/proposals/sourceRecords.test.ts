import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeRefresh } from "../../../src/core/proposals/proposeRefresh";
import { simulate } from "../../../src/core/changes/simulate";
import type { FindingFacts } from "../../../src/core/findings/finding";
import { choiceFor, type RefreshAsked } from "../../../src/core/plan/sourceChoices";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import type { TableKey } from "../../../src/core/tables/allTables";
import { recordsOf } from "../../../src/core/tables/records";
import { sourceMemory } from "../../../src/core/tables/sourceMemory";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { stepTaken, takenBack } from "../journal/journalledSteps";
import { inField, tableOf, typedInField } from "../tables/inTables";

const ASOF = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: ASOF, corrections: [] });

const GRIDS = {
  Plan: `
Next Board: 4 March 2020

Ref | Action | Lead | By when | Status
R1.1 | Visit every school this term | Ann Lee | 2020-05-29 | In progress
R2.1 | Publish the report to members | Bob Day | 2020-03-31 | Not started`,
  Recommendations: `
Ref | Recommendation | Lead | Made on
R1 | Raise standards in all secondary schools | Ann Lee | 2019-07-01
R2 | Improve financial management in schools | Bob Day | 2019-07-01`,
  Officers: `
Name | Post | E-mail | Aliases | To
Ann Lee | Head of Education | ann@example.org | AL |
Bob Day | Finance Manager | bob@example.org | |
Cai Rees | Schools Officer | cai@example.org | |`,
  Measures: `
ID | Recommendation | Measure | Baseline | Baseline date | Target | Target date | Latest | Latest date | Better when
M1 | R1 | Learners with five good passes | 52% | 2019-09-01 | 60% | 2020-09-01 | 55% | 2020-01-31 | higher
M2 | R2 | Schools in deficit | 12 | 2019-09-01 | 4 | 2020-09-01 | 10 | 2020-01-31 | lower`,
  Risks: `
Ref | Risk | Likelihood | Impact | Mitigation | Owner
K1 | Not enough teachers of mathematics | 4 | 4 | Advertise early | Ann Lee
K2 | Schools do not return their figures | 3 | 3 | Write to heads | Bob Day`,
  Calendar: `
Date | Event | Notes
2020-04-01 | Improvement board meeting | Both leads attend
2020-06-15 | Progress conference | With the inspectorate`,
  "Term dates": `
Term | From | To
Autumn 2019 | 2019-09-02 | 2019-12-20
Spring 2020 | 2020-01-06 | 2020-04-03`,
} as const;
type Name = keyof typeof GRIDS;
const sheet = (name: Name, change: (grid: string) => string = (grid) => grid): SheetSnapshot =>
  gridSheet(name, change(GRIDS[name]));
const workbook = gridWorkbook(...(Object.keys(GRIDS) as Name[]).map((name) => sheet(name)));
const structured = (snapshot: WorkbookSnapshot, words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), words)));
const tables = structured(workbook);

const edited = (
  name: Name,
  change: (grid: string) => string,
  snapshot: WorkbookSnapshot = tables,
): WorkbookSnapshot => {
  const grid = change(GRIDS[name]);
  if (grid === GRIDS[name]) throw new Error(`nothing was changed on ${name}`);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => (String(one.name) === name ? gridSheet(name, grid) : one)),
  };
};
const put = (name: Name, from: string, to: string, snapshot: WorkbookSnapshot = tables): WorkbookSnapshot =>
  edited(name, (grid) => grid.replace(from, to), snapshot);

type Facts = FindingFacts["source-changed"];
const facts = (snapshot: WorkbookSnapshot): readonly Facts[] =>
  look(snapshot).findings.flatMap((one) => (one.code === "source-changed" ? [one.facts] : []));
const told = (snapshot: WorkbookSnapshot): readonly string[] =>
  facts(snapshot).map(({ what, ofTable, text, field, cell }) =>
    [what, ofTable, text, field, cell].filter((one) => one !== "").join(" "),
  );
const refreshed = (snapshot: WorkbookSnapshot, asked: RefreshAsked = "all"): WorkbookSnapshot =>
  simulate(snapshot, finish(proposeRefresh({ ...look(snapshot), words: english }, asked)));
const column = (snapshot: WorkbookSnapshot, key: TableKey, ...fields: readonly string[]): readonly string[] =>
  recordsOf(tableOf(snapshot, key)).map((record) => fields.map((field) => record.text(field as never)).join(" | "));

describe("records beside the actions that were taken over from sheets of the council's (F54)", () => {
  test("are in step while nobody edits, in either language, and a second run writes nothing", () => {
    expect(sourceMemory(tables).records.map(({ of }) => of)).toEqual([
      ...["recommendations", "recommendations", "owners", "owners", "owners", "measures", "measures"],
      ...["risks", "risks", "keyDates", "keyDates", "keyDates", "schoolTerms", "schoolTerms"],
    ]);
    expect(told(tables)).toEqual([]);
    expect(finish(proposal("structure", look(tables), english)).edits).toEqual([]);
    const inWelsh = structured(tables, welsh);
    expect(look(inWelsh).language).toBe("cy");
    expect(told(inWelsh)).toEqual([]);
    expect(told(structured(workbook, welsh))).toEqual([]);
  });

  test.each(["Recommendations", "Officers", "Measures", "Risks", "Calendar", "Term dates"] as const)(
    "have not changed when %s is sorted or its columns are moved",
    (name) => {
      const lines = (grid: string): readonly string[] => grid.trim().split("\n");
      const [head = "", ...rows] = lines(GRIDS[name]);
      expect(told(edited(name, () => [head, ...[...rows].reverse()].join("\n")))).toEqual([]);
      const moved = (line: string): string => {
        const [first = "", second = "", ...others] = line.split("|");
        return [second, first, ...others].join("|");
      };
      expect(told(edited(name, (grid) => lines(grid).map(moved).join("\n")))).toEqual([]);
    },
  );

  test.each<[Name, string, string, readonly string[]]>([
    ["Recommendations", "in all secondary", "in secondary", ["changed recommendations R1 recommendation B2"]],
    ["Recommendations", "| Bob Day", "| Cai Rees", ["changed recommendations R2 lead C3"]],
    ["Officers", "Schools Officer", "Head of Schools", ["changed owners Cai Rees post B4"]],
    ["Officers", "| AL |", "| AL | 2020-06-30", ["changed owners Ann Lee to E2"]],
    ["Officers", "Ann Lee", "Ann Lee-Price", ["changed owners Ann Lee name A2"]],
    ["Measures", "| 60%", "| 65%", ["changed measures M1 target F2"]],
    ["Measures", "| 55% | 2020-01-31", "| 57% | 2020-02-20", ["changed measures M1 latest H2"]],
    ["Risks", "| 4 | 4", "| 4 | 5", ["changed risks K1 impact D2"]],
    ["Risks", "Write to heads", "Visit heads", ["changed risks K2 mitigation E3"]],
    ["Calendar", "2020-06-15", "2020-06-22", ["changed keyDates Progress conference date A3"]],
    ["Calendar", "Both leads attend", "In the chamber", ["changed keyDates Improvement board meeting note C2"]],
    ["Plan", "4 March 2020", "11 March 2020", ["changed keyDates Next Board date A1"]],
    ["Term dates", "2020-04-03", "2020-04-09", ["changed schoolTerms Spring 2020 ends C3"]],
  ])("tell a changed cell of %s: %s is now %s", (name, from, to, expected) => {
    const before = put(name, from, to);
    expect(told(before)).toEqual(expected);
    const after = refreshed(before);
    expect(told(after)).toEqual([]);
    // Days that rest on a term follow at the next step, and what is in force with them.
    const settled = name === "Term dates" ? structured(after) : after;
    expect(finish(proposal("structure", look(settled), english)).edits).toEqual([]);
    expect(after.sheets.find((one) => String(one.name) === name)).toEqual(
      before.sheets.find((one) => String(one.name) === name),
    );
  });

  test("say what it was, what it is, and what our table says", () => {
    const both = typedInField(put("Measures", "| 60%", "| 65%"), "measures", 0, "target", 70);
    expect(facts(both)).toMatchObject([
      { what: "conflict", before: { words: "60" }, now: { words: "65" }, inTable: { words: "70" } },
    ]);
    expect(
      english.findings.explain(look(both).findings.find(({ code }) => code === "source-changed") as never).what,
    ).toBe("“M1”: Target was “60” when it was taken over. Measures, cell F2, says “65” now, and Measures says “70”.");
    // Nobody takes a conflict unasked, and the same edit in both is none.
    expect(finish(proposeRefresh({ ...look(both), words: english }, "all")).edits).toEqual([]);
    expect(told(typedInField(put("Measures", "| 60%", "| 65%"), "measures", 0, "target", 65))).toEqual([]);
    expect(told(typedInField(tables, "risks", 0, "mitigation", "Advertise in Cardiff"))).toEqual([]);
  });

  test("are brought over as they would have been at first", () => {
    const officers = refreshed(put("Officers", "| AL |", "| AL; A. Lee | 2020-06-30"));
    expect([inField(officers, "owners", 0, "aliases"), inField(officers, "owners", 0, "to")]).toEqual([
      "AL; A. Lee",
      44012,
    ]);
    const dates = refreshed(put("Calendar", "Progress conference", "Second progress conference"));
    expect(column(dates, "keyDates", "event")).toContain("Second progress conference");
    const terms = refreshed(put("Term dates", "2020-04-03", "2020-04-09"));
    expect(column(terms, "schoolTerms", "term", "ends")).toContain("Spring 2020 | 43930");
  });

  test("a new reading is a line of its own, and one put right on its day is put right in its line", () => {
    expect(column(tables, "readings", "measureId", "value", "on")).toEqual(["M1 | 55 | 43861", "M2 | 10 | 43861"]);
    const later = refreshed(put("Measures", "| 55% | 2020-01-31", "| 57% | 2020-02-20"));
    expect(column(later, "readings", "measureId", "value", "on")).toEqual([
      ...["M1 | 55 | 43861", "M2 | 10 | 43861", "M1 | 57 | 43881"],
    ]);
    const right = refreshed(put("Measures", "| 55% | 2020-01-31", "| 56% | 2020-01-31"));
    expect(column(right, "readings", "measureId", "value", "on")).toEqual(["M1 | 56 | 43861", "M2 | 10 | 43861"]);
    // What somebody else wrote for that day is theirs to decide about.
    const both = typedInField(put("Measures", "| 55% | 2020-01-31", "| 56% | 2020-01-31"), "readings", 0, "value", 54);
    expect(facts(both)).toMatchObject([
      { what: "conflict", before: { words: "55" }, now: { words: "56", day: "2020-01-31" }, inTable: { words: "54" } },
    ]);
  });

  test("a measure with another number takes its readings with it", () => {
    const before = put("Measures", "M1 |", "M7 |");
    expect(told(before)).toEqual(["changed measures M1 id A2"]);
    expect(column(refreshed(before), "readings", "measureId", "value")).toEqual(["M7 | 55", "M2 | 10"]);
  });

  test.each<[Name, string, string]>([
    ["Recommendations", "R3 | Strengthen leadership | Ann Lee | 2019-07-01", "new recommendations R3 A4"],
    ["Officers", "Dai Morgan | Adviser | dai@example.org | |", "new owners Dai Morgan A5"],
    [
      "Measures",
      " | R1 | Attendance | 90% | 2019-09-01 | 95% | 2020-09-01 | 91% | 2020-01-31 |",
      "new measures Attendance A4",
    ],
    ["Risks", " | Floods close schools | 1 | 4 | Plan for it | Ann Lee", "new risks Floods close schools A4"],
    ["Calendar", "2020-09-30 | Improvement board ends |", "new keyDates Improvement board ends A4"],
  ])("tell a new row of %s, bring it over or leave it out for good", (name, row, expected) => {
    const before = edited(name, (grid) => `${grid}\n${row}`);
    expect(told(before)).toEqual([expected]);
    const after = refreshed(before);
    expect(told(after)).toEqual([]);
    const choices = look(before).sourceDifferences.flatMap((one) => choiceFor(one, false) ?? []);
    const left = refreshed(before, choices);
    expect(told(left)).toEqual([]);
    expect(finish(proposal("structure", look(left), english)).edits).toEqual([]);
    expect(told(structured(left))).toEqual([]);
  });

  test("give new rows numbers that our tables do not have, with their readings", () => {
    const typed = typedInField(tables, "measures", 1, "id", "M3");
    const before = edited(
      "Measures",
      (grid) => `${grid}\n | R1 | Attendance | 90% | 2019-09-01 | 95% | 2020-09-01 | 91% | 2020-01-31 |`,
      typed,
    );
    const after = refreshed(before);
    expect(column(after, "measures", "id", "measure").at(-1)).toBe("M2 | Attendance");
    expect(column(after, "readings", "measureId", "value").at(-1)).toBe("M2 | 91");
  });

  test("a row that is gone is kept and said so, and a sheet that is gone or left is told once", () => {
    const gone = edited("Officers", (grid) => grid.replace(/\nCai Rees.*/, ""));
    expect(told(gone)).toEqual(["gone owners Cai Rees"]);
    const kept = refreshed(
      gone,
      look(gone).sourceDifferences.flatMap((one) => choiceFor(one, true) ?? []),
    );
    expect(told(kept)).toEqual(["kept owners Cai Rees"]);
    expect(column(kept, "owners", "name")).toContain("Cai Rees");
    const deleted = { ...tables, sheets: tables.sheets.filter(({ name }) => String(name) !== "Risks") };
    const [own] = deleted.sheets.filter(({ tables: there }) => there.some(({ name }) => name === "PlanRisks"));
    expect([own?.name, facts(deleted).map(({ what, sheet: on, rows }) => [what, on, rows])]).toEqual([
      "Risks 2",
      [["sheet-gone", "Risks", 2]],
    ]);
    const left = refreshed(put("Officers", "Schools Officer", "Adviser"), [
      { kind: "sheet", sheet: "Officers", isLeft: true },
    ]);
    expect(facts(left).map(({ what, sheet: on }) => [what, on])).toEqual([["left", "Officers"]]);
  });

  test("a column that is gone is told once", () => {
    const narrow = edited("Officers", (grid) =>
      grid.replace(/^(.*?\|)(.*?\|)(.*?\|)/gm, (_, name: string, post: string) => `${name}${post}`),
    );
    expect(facts(narrow).map(({ what, ofTable, field, rows }) => [what, ofTable, field, rows])).toEqual([
      ["column", "owners", "email", 3],
    ]);
  });

  test("follow a table of ours that was sorted, and a record that was renamed there", () => {
    const renamed = typedInField(tables, "risks", 1, "id", "RR-2");
    expect(told(put("Risks", "Write to heads", "Visit heads", renamed))).toEqual(["changed risks RR-2 mitigation E3"]);
    const { sheet: own, block } = tableOf(tables, "owners");
    const lines = own.cells.slice(block.row + 1, block.row + 4);
    const cells = [...own.cells.slice(0, block.row + 1), ...[...lines].reverse(), ...own.cells.slice(block.row + 4)];
    const sorted = { ...tables, sheets: tables.sheets.map((one) => (one === own ? { ...own, cells } : one)) };
    expect(told(sorted)).toEqual([]);
    const after = refreshed(put("Officers", "Schools Officer", "Adviser", sorted));
    expect(column(after, "owners", "name", "post").slice(0, 3)).toEqual([
      ...["Cai Rees | Adviser", "Bob Day | Finance Manager", "Ann Lee | Head of Education"],
    ]);
  });

  test("in a workbook where nothing was remembered are remembered at the next step; what our tables lack is told", () => {
    const older = { ...tables, sheets: tables.sheets.filter(({ name }) => String(name) !== "PlanMemory") };
    const before = edited("Officers", (grid) => `${grid}\nDai Morgan | Adviser | | |`, older);
    expect(told(before)).toEqual(["new owners Dai Morgan A5"]);
    const next = structured(before);
    expect(told(next)).toEqual(["new owners Dai Morgan A5"]);
    expect(told(put("Officers", "Schools Officer", "Head of Schools", next))).toEqual([
      "changed owners Cai Rees post B4",
    ]);
  });

  test("a step that brings them over is taken back as a whole", () => {
    const before = put("Measures", "| 55% | 2020-01-31", "| 57% | 2020-02-20", put("Officers", "Ann Lee", "Ann Price"));
    const input = { ...look(before), words: english };
    const taken = stepTaken(input, finish(proposeRefresh(input, "all")), { name: "refresh" });
    expect(told(taken)).toEqual([]);
    const { now, left } = takenBack({ ...look(taken), words: english }, "S1");
    expect(left).toEqual([]);
    for (const key of ["owners", "measures", "readings"] as const)
      expect(column(now, key, ...tableOf(now, key).fields.map(String))).toEqual(
        column(before, key, ...tableOf(before, key).fields.map(String)),
      );
    expect(told(now)).toEqual(told(before));
  });
});
