import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeRefresh } from "../../../src/core/proposals/proposeRefresh";
import { choiceFor, type RefreshAsked } from "../../../src/core/plan/sourceChoices";
import { contentsAt } from "../../../src/core/changes/compareCells";
import { changeCells } from "../../../src/core/sheets/tableCells";
import { simulate } from "../../../src/core/changes/simulate";
import type { FindingFacts } from "../../../src/core/findings/finding";
import { sourceDifferences } from "../../../src/core/plan/sourceDifferences";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { stepTaken, takenBack } from "../journal/journalledSteps";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { recordsOf } from "../../../src/core/tables/records";

const ASOF = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: ASOF, corrections: [] });

const HEAD = "Ref | Action | Lead | By when | Status | % done";
const ROWS = [
  "1.1 | Visit every school this term | Ann Lee | 2020-05-29 | In progress | 30%",
  "1.2 | Review the entry policy now | Ann Lee | 2020-04-30 | In progress | 20%",
  "1.3 | Publish the report to members | Bob Day | 2020-03-31 | Not started | 0%",
  "1.4 | Train the governors of schools | Bob Day | 2020-06-30 | Not started | 0%",
];
const plan = (rows: readonly string[], head = HEAD, name = "Plan"): SheetSnapshot =>
  gridSheet(name, [head, ...rows].join("\n"));
const officers = gridSheet("Officers", "Name | Post\nAnn Lee | Head of Education\nBob Day | Finance Manager");

const structured = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), english)));
const tables = structured(gridWorkbook(plan(ROWS), officers));

/** The workbook with another sheet of the council's in place of the one of that name. */
const withSource = (snapshot: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
});

const told = (snapshot: WorkbookSnapshot): readonly FindingFacts["source-changed"][] =>
  look(snapshot).findings.flatMap((one) => (one.code === "source-changed" ? [one.facts] : []));
const kinds = (snapshot: WorkbookSnapshot): readonly string[] =>
  told(snapshot).map(({ what, field, id }) => [what, field, id].filter(Boolean).join(" "));

const refreshed = (snapshot: WorkbookSnapshot, asked: RefreshAsked): WorkbookSnapshot =>
  simulate(snapshot, finish(proposeRefresh({ ...look(snapshot), words: english }, asked)));

const sources = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "actions")).map(({ text }) => `${text("id")} ${text("source")}`);

describe("the council's sheet after the tables were made (F54)", () => {
  test("is in step while nobody edits it", () => {
    expect(told(tables)).toEqual([]);
  });

  test("has not changed when its rows are sorted or its columns moved", () => {
    expect(told(withSource(tables, plan([...ROWS].reverse())))).toEqual([]);
    const moved = (line: string): string => {
      const [first = "", ...others] = line.split(" | ");
      return [...others, first].join(" | ");
    };
    expect(told(withSource(tables, plan(ROWS.map(moved), moved(HEAD))))).toEqual([]);
  });

  test("tells each cell that changed, with what it was and what it is", () => {
    const edited = ROWS.map((row) => row.replace("2020-04-30 | In progress", "2020-05-15 | Done"));
    const found = told(withSource(tables, plan(edited)));
    expect(found.map(({ what, field, before, now, cell }) => [what, field, before, now, cell])).toEqual([
      ["changed", "due", { kind: "day", day: "2020-04-30" }, { kind: "day", day: "2020-05-15" }, "D3"],
      ["changed", "status", { kind: "status", status: "in progress" }, { kind: "status", status: "complete" }, "E3"],
    ]);
  });

  test("tells rows that are new and rows that are gone, and no others that moved with them", () => {
    const [first = "", second = "", ...others] = ROWS;
    const added = "1.5 | Report balances to the cabinet | Bob Day | 2020-07-31 | Not started | 0%";
    expect(kinds(withSource(tables, plan([first, added, second, ...others])))).toEqual(["new 1.5"]);
    const gone = withSource(tables, plan([first, ...others]));
    expect(kinds(gone)).toEqual(["gone"]);
    expect(look(gone).findings.find(({ code }) => code === "source-changed")?.actionKey).toBe("Plan!3");
  });

  test("and the table, edited both, is a conflict; the same edit in both is none", () => {
    const edited = withSource(tables, plan(ROWS.map((row) => row.replace("2020-04-30", "2020-05-15"))));
    const both = typedInField(edited, "actions", 1, "due", 43983);
    expect(told(both)).toMatchObject([
      { what: "conflict", before: { day: "2020-04-30" }, now: { day: "2020-05-15" }, inTable: { day: "2020-06-01" } },
    ]);
    expect(told(typedInField(edited, "actions", 1, "due", 43966))).toEqual([]);
    // What is edited in the table alone is nobody else's business.
    expect(told(typedInField(tables, "actions", 1, "due", 43983))).toEqual([]);
  });

  test("numbered anew has changed its numbers, not its actions", () => {
    const renumbered = [
      "1.1 | Agree who leads the whole work | Bob Day | 2020-07-31 | Not started | 0%",
      ...ROWS.map((row, index) => row.replace(/^\S+/, `1.${String(index + 2)}`)),
    ];
    const found = told(withSource(tables, plan(renumbered)));
    expect(found.filter(({ what }) => what === "changed").map(({ field }) => field)).toEqual(["id", "id", "id", "id"]);
    expect(found.filter(({ what }) => what === "new")).toHaveLength(1);
  });

  test("deleted or hidden as a whole is told once, and a column that is gone once", () => {
    const hidden = { ...plan(ROWS), visibility: "hidden" as const };
    expect(told(withSource(tables, hidden)).map(({ what, rows }) => [what, rows])).toEqual([["sheet", 4]]);
    const deleted = { ...tables, sheets: tables.sheets.filter(({ name }) => name !== "Plan") };
    expect(told(deleted).map(({ what, rows }) => [what, rows])).toEqual([["sheet-gone", 4]]);
    const narrow = (line: string): string => line.split(" | ").slice(0, 5).join(" | ");
    const found = told(withSource(tables, plan(ROWS.map(narrow), narrow(HEAD))));
    expect(found.map(({ what, field, rows }) => [what, field, rows])).toEqual([["column", "percentComplete", 4]]);
  });
});

const changedSource = plan([
  "1.0 | Agree who leads the whole work | Ann Lee | 2020-07-31 | Not started | 0%",
  ...ROWS.slice(1).map((row) => row.replace("2020-04-30", "2020-05-15")),
]);

describe("bringing over what changed (F54)", () => {
  test("takes new rows and cells changed in the source only, and then the two are in step but for what is gone", () => {
    const before = withSource(tables, changedSource);
    const after = refreshed(before, "all");
    expect(kinds(before)).toEqual(["gone", "changed due", "new 1.0"]);
    expect(kinds(after)).toEqual(["gone"]);
    expect(inField(after, "actions", 1, "due")).toBe(43966);
    expect(inField(after, "actions", 4, "action")).toBe("Agree who leads the whole work");
    expect(after.sheets.find(({ name }) => name === "Plan")).toEqual(changedSource);
  });

  test("leads every Source cell to its row, and a row that is gone to none", () => {
    const after = refreshed(withSource(tables, changedSource), "all");
    expect(sources(after)).toEqual(["1.1 Plan!A2 (gone)", "1.2 Plan!A3", "1.3 Plan!A4", "1.4 Plan!A5", "1.0 Plan!A2"]);
    const reversed = withSource(tables, plan([...ROWS].reverse()));
    const next = simulate(reversed, finish(proposal("structure", look(reversed), english)));
    expect(sources(next)).toEqual(["1.1 Plan!A5", "1.2 Plan!A4", "1.3 Plan!A3", "1.4 Plan!A2"]);
    expect(look(next).plan.actions.map(({ key }) => key)).toEqual(["Plan!2", "Plan!3", "Plan!4", "Plan!5"]);
    expect(finish(proposal("structure", look(next), english)).edits).toEqual([]);
  });

  test("leaves what was kept, and says nothing of it any more", () => {
    const before = withSource(tables, changedSource);
    const { sourceNow } = look(before).plan;
    const differences = sourceNow ? sourceDifferences(before, sourceNow) : [];
    const kept = refreshed(
      before,
      differences.flatMap((one) => choiceFor(one, false) ?? []),
    );
    expect(kinds(kept)).toEqual(["kept"]);
    expect(inField(kept, "actions", 1, "due")).toBe(43951);
    expect(recordsOf(tableOf(kept, "actions"))).toHaveLength(4);
  });

  test("never takes a conflict unasked, nor what has changed again since it was shown", () => {
    const edited = withSource(tables, plan(ROWS.map((row) => row.replace("2020-04-30", "2020-05-15"))));
    const both = typedInField(edited, "actions", 1, "due", 43983);
    expect(finish(proposeRefresh({ ...look(both), words: english }, "all")).edits).toEqual([]);
    const asked = [
      { kind: "changed", knownAs: "Plan!A3", field: "due", now: "43966", table: "43951", take: true },
    ] as const;
    expect(finish(proposeRefresh({ ...look(both), words: english }, asked)).edits).toEqual([]);
    expect(inField(refreshed(edited, asked), "actions", 1, "due")).toBe(43966);
  });

  test("is over for a sheet once the tables are the plan, which is said, and can be again", () => {
    const before = withSource(tables, changedSource);
    const left = refreshed(before, [{ kind: "sheet", sheet: "Plan", isLeft: true }]);
    expect(kinds(left)).toEqual(["left"]);
    expect(kinds(refreshed(left, [{ kind: "sheet", sheet: "Plan", isLeft: false }]))).toEqual(kinds(before));
  });

  test("is said to be over on Contents and Data quality", () => {
    const left = refreshed(tables, [{ kind: "sheet", sheet: "Plan", isLeft: true }]);
    const built = simulate(left, finish(proposal("summary", look(left), english)));
    const saidOn = (name: string): string =>
      (built.sheets.find((one) => one.name === name)?.cells ?? [])
        .flat()
        .map((cell) => String(cell?.value ?? ""))
        .join("\n");
    const { contents, quality } = english.papers.pack;
    for (const { sheet } of [contents, quality])
      expect(saidOn(sheet)).toContain("For Plan the tables are the plan now: the sheet is not compared with them.");
  });

  test("in a workbook where nothing was remembered tells new rows only, and remembers from the next step on", () => {
    const older = { ...tables, sheets: tables.sheets.filter(({ name }) => name !== "PlanMemory") };
    const before = withSource(older, changedSource);
    expect(kinds(before)).toEqual(["new 1.0"]);
    const next = structured(before);
    expect(kinds(next)).toEqual(["new 1.0"]);
    const later = withSource(
      next,
      plan(ROWS.map((row) => row.replace("Day | 2020-03-31 | Not started", "Day | 2020-03-31 | On hold"))),
    );
    expect(kinds(later)).toEqual(["changed status"]);
  });
});

describe("a refresh in the journal (F54)", () => {
  const inputFor = (snapshot: WorkbookSnapshot) => ({ ...look(snapshot), words: english });
  const cells = (snapshot: WorkbookSnapshot): readonly string[] =>
    recordsOf(tableOf(snapshot, "actions")).map(({ text }) =>
      ["id", "action", "due", "owner", "source"].map((field) => text(field as "id")).join(" | "),
    );

  test("is taken back as a whole: the tables are as before, and the same differences are told again", () => {
    const before = withSource(tables, changedSource);
    const input = inputFor(before);
    const taken = stepTaken(input, finish(proposeRefresh(input, "all")), { name: "refresh" });
    expect(kinds(taken)).toEqual(["gone"]);
    const { now, left } = takenBack(inputFor(taken), "S1");
    expect(left).toEqual([]);
    expect(cells(now)).toEqual(cells(before));
    expect(kinds(now)).toEqual(kinds(before));
  });

  test("leaves an earlier step to be taken back in the row it wrote to, though Source cells say other rows by now", () => {
    const table = tableOf(tables, "actions");
    const owner = { edits: changeCells(table, [{ row: 1, field: "owner", content: "Cai Rees" }]) };
    const typed = stepTaken(inputFor(tables), owner, { name: "fix" });
    const [first = "", second = "", ...others] = ROWS;
    const added = "1.0 | Agree who leads the whole work | Ann Lee | 2020-07-31 | Not started | 0%";
    const moved = withSource(typed, plan([second, added, first, ...others]));
    const input = inputFor(moved);
    const taken = stepTaken(input, finish(proposeRefresh(input, "all")), { name: "refresh" });
    expect(sources(taken).slice(0, 3)).toEqual(["1.1 Plan!A4", "1.2 Plan!A2", "1.3 Plan!A5"]);
    // Somebody sorts the table, too, so that no row stands where the step wrote.
    const { sheet, block } = tableOf(taken, "actions");
    const lines = contentsAt(sheet, block.row + 1, block.column, block.rows - 1, block.columns);
    const body = { ...block, row: block.row + 1, rows: block.rows - 1 };
    const sorted = simulate(taken, {
      edits: [{ kind: "setCells", sheet: sheet.name, block: body, before: lines, after: [...lines].reverse() }],
    });
    const { now, left } = takenBack(inputFor(sorted), "S1");
    expect(left).toEqual([]);
    expect(recordsOf(tableOf(now, "actions")).map(({ text }) => `${text("id")} ${text("owner")}`)).toEqual([
      "1.0 Ann Lee",
      "1.4 Bob Day",
      "1.3 Bob Day",
      "1.2 Ann Lee",
      "1.1 Ann Lee",
    ]);
  });
});
