import { actionOf, AS_OF, dateOf, on, planOf, type Fields } from "../rate/actionFixture";
import { codesOf, findingsOf, findingsOfOne } from "./findingsOf";

const DONE: Fields = { status: "complete", evidence: "Minutes", completedOn: dateOf("2020-02-03"), percent: 100 };
const source = (...roles: readonly ("completedOn" | "evidence" | "lastUpdated")[]) => ({
  tableKey: "R1!A5",
  sheet: "R1",
  headingRow: 4,
  roles,
});

describe("findings about status and progress", () => {
  test("what is complete, dated and evidenced raises nothing", () => {
    expect(codesOf(DONE)).toEqual([]);
  });

  test("complete without a date (F24)", () => {
    expect(codesOf({ ...DONE, completedOn: dateOf(null) })).toEqual(["complete-no-date"]);
  });

  test("completed tomorrow (F25)", () => {
    expect(codesOf({ ...DONE, completedOn: dateOf("2020-02-29") })).toEqual(["complete-in-future"]);
  });

  test("complete without evidence (F26)", () => {
    expect(codesOf({ ...DONE, evidence: "  " })).toEqual(["complete-no-evidence"]);
  });

  test("one note for a table without the column, none for a table that needs it not (F24, F26, F29)", () => {
    const plan = planOf([
      actionOf({ status: "complete" }),
      actionOf({ status: "complete" }),
      actionOf({ lastUpdated: dateOf(null) }),
    ]);
    expect(findingsOf({ ...plan, sources: [source()] })).toMatchObject(
      ["complete-no-date", "complete-no-evidence", "stale-update"].map((code) => ({
        code,
        severity: "note",
        actionKey: null,
        place: { sheet: "R1", row: 4 },
        facts: { table: "R1" },
      })),
    );
    expect(findingsOf(planOf([actionOf()], { sources: [source("lastUpdated")] }))).toEqual([]);
  });

  test.each([
    ["complete at 90 %", { ...DONE, percent: 90 }, ["complete-but-open-percent"]],
    ["open at 100 %", { percent: 100 }, ["complete-but-open-percent"]],
    ["cancelled at 100 %", { status: "cancelled", percent: 100 }, []],
    ["complete without a percentage", { ...DONE, percent: null }, []],
  ] satisfies [string, Fields, string[]][])("%s (F27)", (_, fields, codes) => {
    expect(codesOf(fields)).toEqual(codes);
  });

  test("a status nobody can read (F28)", () => {
    expect(findingsOfOne({ status: null, statusRaw: "see update" })).toMatchObject([
      { code: "status-unreadable", facts: { text: "see update" } },
    ]);
    expect(codesOf({ status: null })).toEqual([]);
  });

  test("a colour in a column that says status and colour is read (F28)", () => {
    const claimed = { raw: "Amber", colour: "Amber", from: "words" } as const;
    const status = { sheet: "R1", row: 1, column: 4 };
    const other = { ...status, column: 5 };
    const inOneCell = { status: null, statusRaw: "Amber", claimed, cells: { status, claimedRag: status } };
    expect(codesOf(inOneCell)).not.toContain("status-unreadable");
    expect(codesOf({ ...inOneCell, cells: { status, claimedRag: other } })).toContain("status-unreadable");
  });

  test("not updated for more than 45 days (F29)", () => {
    expect(findingsOfOne({ lastUpdated: dateOf("2020-01-13") })).toMatchObject([{ facts: { days: 46, table: null } }]);
    expect(codesOf({ lastUpdated: dateOf("2020-01-14") })).toEqual([]);
    expect(codesOf({ lastUpdated: dateOf("2020-01-01"), status: "on hold" })).toEqual([]);
  });

  test("never updated counts from its start, and not from before the tables were made (F29)", () => {
    const never = planOf([actionOf({ lastUpdated: dateOf(null), start: dateOf("2019-09-02") })]);
    const codes = (takenOver: string | null) =>
      findingsOf(never, { takenOver: takenOver === null ? null : on(takenOver) }).map(({ code }) => code);
    expect(codes("2020-01-13")).toEqual(["stale-update"]);
    expect(codes("2020-01-14")).toEqual([]);
    expect(codes(null)).toEqual([]);
  });

  test("a cell that a formula cannot read, with the value it means (F50)", () => {
    const notForFormulas = [
      { field: "due", text: "31/01/2020", means: { kind: "day", day: on("2020-01-31") } },
    ] as const;
    const action = { ...actionOf({ due: dateOf("31/01/2020") }), notForFormulas };
    const found = findingsOf(planOf([action]));
    expect(found.map(({ code }) => code)).toEqual(["value-not-for-formulas"]);
    expect(found).toMatchObject([{ rule: "F50", facts: { field: "due", means: { kind: "day", day: "2020-01-31" } } }]);
  });

  test("an override that is no colour in the language of the workbook (F51)", () => {
    const override = { rating: "G", reason: "Agreed", by: "Chief Executive", until: on("2020-03-31") };
    const codes = (language: "en" | "cy", rating = "G") =>
      findingsOf(planOf([actionOf({ override: { ...override, rating } })]), { language }).map(({ code }) => code);
    expect([codes("en"), codes("cy"), codes("cy", "oren"), codes("en", "fine")]).toEqual([
      [],
      ["override-unreadable"],
      [],
      ["override-unreadable"],
    ]);
  });

  test("a percentage that may mean two things (F48)", () => {
    expect(codesOf({ percentAmbiguous: true })).toEqual(["percent-ambiguous"]);
  });
});

describe("the watermelon check (F30)", () => {
  const GREEN = { rating: "Green", reason: "Agreed", by: "Chief Executive", until: AS_OF };
  const late: Fields = { due: dateOf("2020-02-14") };
  const claim = (colour: "Blue" | "Green" | "Yellow" | "Amber" | "Red" | "Grey", from: "words" | "fill" = "words") => ({
    claimed: { raw: colour, colour, from },
  });

  test.each([
    ["Green on an Amber action", { ...late, ...claim("Green") }, true],
    ["Yellow counts as Amber (S6)", { ...late, ...claim("Yellow") }, false],
    ["Red on an Amber action is not rosier", { ...late, ...claim("Red") }, false],
    ["Grey claims nothing", { ...late, ...claim("Grey") }, false],
    ["Blue on what is under way", claim("Blue"), true],
    ["Green on what has no due date", { due: dateOf("TBC", { kind: "placeholder" }), ...claim("Green") }, true],
    ["Green on what is cancelled, and not rated", { status: "cancelled", ...claim("Green") }, false],
    [
      "Green under an override to Green, which the rules say is Red",
      { due: dateOf("2020-01-14"), ...claim("Green"), override: GREEN },
      true,
    ],
  ] satisfies [string, Fields, boolean][])("%s (F30)", (_, fields, holds) => {
    expect(codesOf(fields).includes("claimed-rosier-than-computed")).toBe(holds);
  });

  test("Blue for want of evidence is F26's to say (F30)", () => {
    expect(codesOf({ ...DONE, evidence: null, ...claim("Blue") })).toEqual(["complete-no-evidence"]);
  });

  test("a colour without words counts once its key is confirmed (F30)", () => {
    const plan = planOf([actionOf({ ...late, ...claim("Green", "fill") })]);
    const holds = (confirmed: boolean): boolean =>
      findingsOf(plan, { colourKeyConfirmed: confirmed }).some(({ rule }) => rule === "F30");
    expect([holds(false), holds(true)]).toEqual([false, true]);
  });
});

describe("overrides that do not count (F37)", () => {
  const override = { rating: "Green", reason: "Agreed", by: "Chief Executive", until: AS_OF };
  test.each([
    ["complete and in force", {}, []],
    ["without a reason", { reason: null }, ["override-without-reason"]],
    ["without a name", { by: " " }, ["override-without-reason"]],
    ["without a last day", { until: null }, ["override-without-reason"]],
    ["past its last day", { until: on("2020-02-27") }, ["override-expired"]],
  ])("%s (F37)", (_, change, codes) => {
    expect(codesOf({ override: { ...override, ...change } })).toEqual(codes);
  });
});
