import type { FindingCode } from "../../../src/core/findings/finding";
import { FINDING_RULES } from "../../../src/core/findings/findings";
import { simulate } from "../../../src/core/changes/simulate";
import { proposeFixes } from "../../../src/core/fixes/proposeFixes";
import { proposal } from "../../../src/core/prepareChanges";
import { review } from "../../../src/core/review";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook, type GridOptions } from "../../snapshots/gridSheet";
import { accepted, ASOF, fixesIn, look, withTables } from "../fixes/slippedPlan";
import { tableOf, typedInField } from "../tables/inTables";

/** A row of a council's plan: nothing is to be found in it. */
const SOUND = {
  Ref: "R1.1",
  Recommendation: "R1",
  Action: "Train all governors in data",
  Owner: "Ann Lee",
  Start: "2020-01-06",
  "Due date": "2020-03-31",
  "Revised date": "",
  Status: "In progress",
  "% complete": "40",
  "Completed on": "",
  "Latest update": "Two have met",
  "Last updated": "2020-02-10",
  Evidence: "",
  RAG: "Amber",
};
type Fields = Partial<typeof SOUND>;

const OFFICERS = gridSheet(
  "Officers",
  `
Name | Initials | Post | To
Ann Lee | AL | Head of Education |
Bob Day | BD | Finance Manager |
Alun Llwyd | AL | Head of Standards |
Cai Rees | CR | Head of Schools | 2020-02-28
Dewi Pugh | DP | Head of Welsh | 2020-04-01
`,
);
const RECOMMENDATIONS = "Ref | Recommendation\nR1 | Raise standards in every school";

/** A plan of such rows, the first three of them sound, with what each other says instead. */
function plan(rows: readonly Fields[], options: GridOptions = {}, recommendations = RECOMMENDATIONS): WorkbookSnapshot {
  const sound: readonly Fields[] = [
    { Ref: "R1.7", Action: "Visit every school this term" },
    { Ref: "R1.8", Action: "Publish the report to members", "Due date": "2020-04-30" },
    { Ref: "R1.9", Action: "Agree the budget with all heads", "Due date": "2020-06-30" },
  ];
  const lines = [...sound, ...rows].map((fields) => Object.values({ ...SOUND, ...fields }).join(" | "));
  const grid = [Object.keys(SOUND).join(" | "), ...lines].join("\n");
  return gridWorkbook(gridSheet("Recommendations", recommendations), gridSheet("Plan", grid, options), OFFICERS);
}
const one = (fields: Fields): WorkbookSnapshot => plan([fields]);

const TABLES = withTables(one({}));
type Typed = readonly (readonly [Parameters<typeof typedInField<"actions">>[3], string | number])[];
const typed = (cells: Typed): WorkbookSnapshot =>
  cells.reduce((now, [field, text]) => typedInField(now, "actions", 0, field, text), TABLES);

const OVERRIDE: Typed = [
  ["override", "Red"],
  ["overrideReason", "The heads are away"],
  ["overrideBy", "Ann Lee"],
];
/** So many actions of one person, each due long after the one before. */
const load = (count: number): WorkbookSnapshot =>
  plan(
    Array.from({ length: count }, (_, i) => ({
      Ref: `R1.${String(20 + i)}`,
      Action: `Write chapter ${String(i)} of the handbook`,
      Owner: "Bob Day",
      "Due date": `20${String(20 + Math.floor((i + 4) / 12))}-${String(((i + 4) % 12) + 1).padStart(2, "0")}-15`,
    })),
  );

/** The plan with a measure of its recommendation. */
const measured = (on: string): WorkbookSnapshot => {
  const { sheets, ...workbook } = one({});
  const heading = "ID | Recommendation | Success measure | Baseline | Baseline date | Target | Target date";
  const row = `M1 | R1 | Pupils who read at their age | 60% | 2019-07-31 | 80% | ${on}`;
  return { ...workbook, sheets: [...sheets, gridSheet("Measures", `${heading}\n${row}`)] };
};

/** The workbook once an answer about a colour stands in it. */
const CORRECTED = simulate(
  one({}),
  finish(
    proposal(
      "structure",
      review(one({}), {
        asOf: ASOF,
        fallbackDay: ASOF,
        corrections: [{ kind: "colour", fill: "#FF0000", means: "Red" }],
      }),
      english,
    ),
  ),
);

/** A school with its balance, and the same name in a second table under a number. */
const schools = (balance: string, number: string): WorkbookSnapshot =>
  gridWorkbook(
    gridSheet(
      "Schools",
      `School No | School | Closing balance 31.3.19 £\n4901 | Llanfair High School | ${balance}\n4902 | Ysgol Dau | 7`,
    ),
    gridSheet(
      "Balances",
      `School No | School | Year | Closing balance £\n${number} | Llanfair High School | 2017/18 | -5`,
    ),
  );

const ROW_OF_R5 = recordsOf(tableOf(TABLES, "rules")).find(({ text }) => text("rule") === "R5")?.row ?? -1;

interface Case {
  readonly found: WorkbookSnapshot;
  readonly not: WorkbookSnapshot;
}
const rows = (found: Fields, not: Fields): Case => ({ found: one(found), not: one(not) });
const cells = (found: Typed, not: Typed): Case => ({ found: typed(found), not: typed(not) });

/** A sheet of one school, which nothing is to be found in, with what it says instead. */
function school(fields: Readonly<Record<string, string>>): WorkbookSnapshot {
  const sound = {
    ...{ "School No": "4901", School: "Llanfair High School", "Balance 31.3.19 £": "-1000" },
    ...{ "Licensed / unlicensed": "Licensed", "Licence until": "2021-03-31", "Recovery plan requested": "2019-04-01" },
    ...{ "Projected 31.3.20 £": "-500", "Projected 31.3.21 £": "100" },
  };
  const row: Readonly<Record<string, string>> = { ...sound, ...fields };
  return gridWorkbook(gridSheet("Schools", `${Object.keys(row).join(" | ")}\n${Object.values(row).join(" | ")}`));
}
const ofSchool = (found: Readonly<Record<string, string>>, not: Readonly<Record<string, string>>): Case => ({
  found: school(found),
  not: school(not),
});
/** Figures a row a year, as finance systems export them. */
const balances = (...lines: readonly string[]): WorkbookSnapshot =>
  gridWorkbook(
    gridSheet(
      "Balances",
      ["School No | School | Year | Kind | Opening balance £ | In-year £ | Closing balance £", ...lines].join("\n"),
    ),
  );
const total = (amount: string): WorkbookSnapshot =>
  gridWorkbook(
    gridSheet(
      "Schools",
      `School | Sector | Balance 31.3.19 £\nYsgol Un | Primary | 10.50\nYsgol Dau | Primary | -3\nTotal | | ${amount}`,
    ),
  );

/** The plan with a day on which the recommendation is judged. */
const judgedOn = (day: string): WorkbookSnapshot => {
  const { sheets, ...workbook } = one({});
  return {
    ...workbook,
    sheets: [...sheets, gridSheet("Key dates", `Date | Event\n${day} | The Improvement Board ends`)],
  };
};

/** The tables after somebody typed another day into the council's own sheet. */
const sourceEdited = (due: string): WorkbookSnapshot => {
  const [, typedAnew] = one({ "Due date": due }).sheets;
  if (!typedAnew) throw new Error("No sheet.");
  return {
    ...TABLES,
    sheets: TABLES.sheets.map((each) => (each.name === "Plan" ? { ...typedAnew, id: each.id } : each)),
  };
};

const complete = { Status: "Complete", "% complete": "100", "Completed on": "2020-02-10", Evidence: "Minutes" };

/** Of every finding a workbook that triggers it and one that just does not; a new kind does not compile without. */
const CASES: Readonly<Record<FindingCode, Case>> = {
  "owner-missing": rows({ Owner: "" }, { Owner: "Bob Day" }),
  "owner-placeholder": rows({ Owner: "TBC" }, { Owner: "Bob Day" }),
  "owner-not-in-register": rows({ Owner: "Zoe Quick" }, { Owner: "Bob Day" }),
  "owner-misspelt": cells([["owner", "Anne Lee"]], [["owner", "Ann Lee"]]),
  "owner-ambiguous": rows({ Owner: "AL" }, { Owner: "BD" }),
  "owner-left": rows({ Owner: "Cai Rees" }, { Owner: "Dewi Pugh" }),
  "owner-collective": rows({ Owner: "Finance team" }, { Owner: "Finance Manager" }),
  "owner-several": rows({ Owner: "Ann Lee, Bob Day" }, { Owner: "Ann Lee (lead), Bob Day" }),
  "due-missing": rows({ "Due date": "" }, { "Due date": "", "Revised date": "2020-03-31" }),
  "due-placeholder": rows({ "Due date": "TBC" }, { "Due date": "TBC", "Revised date": "2020-03-31" }),
  "due-unreadable": rows({ "Due date": "31/02/2020" }, { "Due date": "29/02/2020" }),
  "due-ambiguous": rows({ "Due date": "FY20" }, { "Due date": "FYE 2020" }),
  "due-inferred": rows({ "Due date": "31 March" }, { "Due date": "31 March 2020" }),
  "due-vague": rows({ "Due date": "March 2020" }, { "Due date": "31 March 2020" }),
  "due-several": rows({ "Due date": "10 March 2020, 31 March 2020" }, { "Due date": "31 March 2020" }),
  "due-ongoing": rows({ "Due date": "Ongoing" }, { "Due date": "Ongoing", "Revised date": "2020-03-31" }),
  "due-before-start": rows({ "Due date": "2020-01-03" }, { "Due date": "2020-01-06" }),
  "due-implausible": rows({ "Due date": "2035-03-30" }, { "Due date": "2021-03-31" }),
  "due-non-working-day": rows({ "Due date": "2020-03-29" }, { "Due date": "2020-03-30" }),
  "due-after-key-date": { found: judgedOn("2020-06-29"), not: judgedOn("2020-06-30") },
  overdue: rows({ "Due date": "2020-02-27" }, { "Due date": "2020-02-28" }),
  "re-dated": rows({ "Revised date": "2020-04-30" }, { "Revised date": "" }),
  "date-move-not-agreed": cells(
    [["revisedDue", 43951]],
    [
      ["revisedDue", 43951],
      ["moveAgreedBy", "The board"],
      ["moveAgreedOn", 43880],
    ],
  ),
  "start-passed-not-started": rows(
    { Status: "Not started", "% complete": "0", Start: "2020-02-13" },
    { Status: "Not started", "% complete": "0", Start: "2020-02-14" },
  ),
  "complete-no-date": rows({ ...complete, "Completed on": "" }, complete),
  "complete-in-future": rows(
    { ...complete, "Completed on": "2020-02-29" },
    { ...complete, "Completed on": "2020-02-28" },
  ),
  "complete-no-evidence": rows({ ...complete, Evidence: "" }, complete),
  "complete-but-open-percent": rows({ ...complete, "% complete": "99" }, complete),
  "status-unreadable": rows({ Status: "Purple" }, { Status: "On hold" }),
  "stale-update": rows({ "Last updated": "2020-01-13" }, { "Last updated": "2020-01-14" }),
  "claimed-rosier-than-computed": rows(
    { "Due date": "2020-02-14", RAG: "Green" },
    { "Due date": "2020-02-14", RAG: "Amber" },
  ),
  "duplicate-reference": rows({ Ref: "R1.7" }, { Ref: "R1.6" }),
  "duplicate-action": rows({ Action: "Visit every school this term" }, { Action: "Visit every school next term" }),
  "no-recommendation": rows({ Ref: "7", Recommendation: "" }, { Ref: "7" }),
  "recommendation-without-actions": {
    found: plan([], {}, `${RECOMMENDATIONS}\nR2 | Strengthen how finance is managed`),
    not: plan(
      [{ Ref: "R2.1", Recommendation: "R2" }],
      {},
      `${RECOMMENDATIONS}\nR2 | Strengthen how finance is managed`,
    ),
  },
  "no-success-measure": { found: measured(""), not: measured("2020-07-31") },
  "part-not-covered": {
    found: plan(
      [],
      {},
      "Ref | Recommendation\nR1 | Improve standards in secondary schools, above all of more able learners",
    ),
    not: plan(
      [{ Action: "Set targets in secondary schools for more able learners" }],
      {},
      "Ref | Recommendation\nR1 | Improve standards in secondary schools, above all of more able learners",
    ),
  },
  "evidence-thin": rows({ Evidence: "Minutes of 20 December 2019" }, { Evidence: "Minutes of 20 January 2020" }),
  "text-that-is-a-formula": rows({ "Latest update": "=see the note" }, { "Latest update": "see the note" }),
  "over-loaded-owner": { found: load(16), not: load(15) },
  "override-expired": cells([...OVERRIDE, ["overrideUntil", 43888]], [...OVERRIDE, ["overrideUntil", 43889]]),
  "override-without-reason": cells([["override", "Red"]], [...OVERRIDE, ["overrideUntil", 43900]]),
  "override-unreadable": cells([["override", "Grean"]], [["override", "Green"]]),
  "value-not-for-formulas": cells([["status", "Done"]], [["status", "Complete"]]),
  "threshold-nonsense": {
    found: typedInField(TABLES, "rules", ROW_OF_R5, "limit", "soon"),
    not: TABLES,
  },
  "term-dates-nonsense": { found: typedInField(TABLES, "schoolTerms", 5, "ends", "later"), not: TABLES },
  "source-changed": { found: sourceEdited("2020-04-03"), not: sourceEdited("2020-03-31") },
  "correction-not-followed": { found: typedInField(CORRECTED, "corrections", 0, "choice", "a fish"), not: CORRECTED },
  "recommendation-doubtful": rows({ Recommendation: "R1, R2" }, { Recommendation: "R1" }),
  "percent-ambiguous": rows({ "% complete": "1" }, { "% complete": "2" }),
  "claimed-colour-unreadable": rows({ RAG: "Amber/Green" }, { RAG: "Amber" }),
  "struck-out": { found: plan([{}], { struckRows: [5] }), not: plan([{}]) },
  "id-became-day": rows({ Ref: "2020-02-01" }, { Ref: "R1.2" }),
  "own-table-damaged": cells([["rating", "Green"]], []),
  "balance-break": {
    found: balances("4901 | Ysgol Un | 2018/19 | Actual | 10.50 | 5 | 15.51"),
    not: balances("4901 | Ysgol Un | 2018/19 | Actual | 10.50 | 5 | 15.50"),
  },
  "balance-conflict": {
    found: balances("4901 | Ysgol Un | 2018/19 | Actual | | | 50.25", "4901 | Ysgol Un | 2018/19 | Actual | | | 50.26"),
    not: balances("4901 | Ysgol Un | 2018/19 | Actual | | | 50.25", "4901 | Ysgol Un | 2018/19 | Budget | | | 50.26"),
  },
  "deficit-unlicensed": ofSchool({ "Licence until": "2020-02-27" }, { "Licence until": "2020-02-28" }),
  "deficit-not-cleared": ofSchool({ "Projected 31.3.21 £": "-1" }, { "Projected 31.3.21 £": "0" }),
  "plan-late": ofSchool({ "Recovery plan due": "2020-02-27" }, { "Recovery plan due": "2020-02-28" }),
  "meeting-late": ofSchool(
    { "Warning notice issued": "2019-10-01", "Last meeting": "2020-01-16" },
    { "Warning notice issued": "2019-10-01", "Last meeting": "2020-01-17" },
  ),
  "surplus-over-limit": ofSchool({ "Balance 31.3.19 £": "100000" }, { "Balance 31.3.19 £": "99999.99" }),
  "total-not-reconciled": { found: total("7.49"), not: total("7.50") },
  "no-action-taken": ofSchool(
    { "Balance 31.3.19 £": "-50000.01", "Recovery plan requested": "" },
    { "Balance 31.3.19 £": "-50000", "Recovery plan requested": "" },
  ),
  "school-doubtful": { found: schools("-5", "4999"), not: schools("-5", "4901") },
  "balance-doubtful": { found: schools("about 5", "4901"), not: schools("-5", "4901") },
};

const codesIn = (workbook: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(look(workbook).findings.map(({ code }) => code));

describe("Every finding has a workbook that triggers it and one that just does not", () => {
  test.each(Object.keys(FINDING_RULES) as FindingCode[])("%s", (code) => {
    const { found, not } = CASES[code];
    expect({ found: codesIn(found).has(code), not: codesIn(not).has(code) }).toEqual({ found: true, not: false });
  });
});

/** Those whose answer is known, or is one of several; the fixes of damaged tables have their cases in decisions.test.ts. */
const WITH_FIX: readonly FindingCode[] = [
  "owner-misspelt",
  "owner-ambiguous",
  "due-ambiguous",
  "due-implausible",
  "due-non-working-day",
  "override-expired",
  "override-unreadable",
  "value-not-for-formulas",
  "threshold-nonsense",
  "claimed-colour-unreadable",
  "struck-out",
];

describe("Where a finding has a fix", () => {
  const inTables = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
    findOwnTable(workbook, "actions") ? workbook : withTables(workbook);
  const fixesOf = (workbook: WorkbookSnapshot, code: string) =>
    fixesIn(look(workbook)).filter((fix) => fix.code === code);

  test("it is one of those that are listed, and has its case", () => {
    const found = Object.entries(CASES).flatMap(([code, known]) =>
      fixesOf(inTables(known.found), code).length > 0 ? [code] : [],
    );
    expect(found).toEqual(WITH_FIX);
  });

  test.each(WITH_FIX)("the fix of %s, accepted, settles it", (code) => {
    const before = look(inTables(CASES[code].found));
    const [fix] = fixesOf(before.snapshot, code);
    if (!fix) throw new Error("No fix.");
    const changes = proposeFixes(before, accepted(fix), english);
    const after = simulate(before.snapshot, changes);
    expect(changes.edits).not.toEqual([]);
    expect(fixesOf(after, code).map(({ place }) => place)).not.toContainEqual(fix.place);
  });
});

describe("What is found before our tables are there is written as it is found in them", () => {
  const found = Object.entries(CASES).map(([code, known]) => [code, known.found] as const);
  const shared = Array.from({ length: 4 }, (_, at) => ({ ...complete, Ref: `R1.${String(at)}`, Evidence: "Report" }));
  test.each([...found, ["evidence that several share", plan(shared)] as const])(
    "%s: a second press proposes nothing",
    (_, workbook) => {
      expect(finish(proposal("structure", look(withTables(workbook)), english)).edits).toEqual([]);
    },
  );
});
