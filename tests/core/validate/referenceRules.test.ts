import { addDays } from "../../../src/core/calendar/calendarDate";
import type { Action, ActionPlan, Measure, Recommendation } from "../../../src/core/plan/actionPlan";
import { ACTION_ROLES } from "../../../src/core/recognise/recognition";
import { actionOf, dateOf, on, ownerOf, planOf, type Fields } from "../rate/actionFixture";
import { codesOf, findingsOf, findingsOfOne } from "./findingsOf";

const found = (...rows: readonly Fields[]) =>
  findingsOf(planOf(rows.map((fields) => actionOf(fields)))).map(({ code, facts }) => ({ code, ...facts }));

const recommendationOf = (ref: string): Recommendation => ({
  ref,
  text: "",
  source: "",
  madeOn: null,
  strand: null,
  lead: null,
  place: null,
});

const measureOf = (recommendation: string, targetOn: Measure["targetOn"]): Measure => ({
  place: { sheet: "Measures", row: 1, column: 0 },
  id: null,
  recommendation,
  measure: "Pupils placed out of county",
  betterWhen: "lower",
  baseline: "68",
  baselineOn: on("2019-09-30"),
  target: "50",
  targetOn,
  latest: null,
  latestOn: null,
});

describe("findings about numbers and recommendations", () => {
  test("the same number twice, in whatever case (F31)", () => {
    expect(found({ id: "R1.2" }, { id: "r1.2", recommendation: "R2" })).toMatchObject([
      { code: "duplicate-reference", id: "R1.2", rows: [{ sheet: "R1" }, { sheet: "R1" }] },
    ]);
  });

  test("plain numbers start again under each recommendation (F31)", () => {
    expect(found({ id: "1" }, { id: "1", recommendation: "R2" })).toEqual([]);
    expect(found({ id: "1" }, { id: "1" })).toMatchObject([{ code: "duplicate-reference" }]);
  });

  test("plain numbers start again in each group (F31)", () => {
    expect(found({ id: "1", group: "Payroll" }, { id: "1", group: "Procurement" })).toEqual([]);
    expect(found({ id: "1", group: "Payroll" }, { id: "1", group: "Payroll" })).toHaveLength(1);
  });

  test("the same words under one recommendation, marks and case apart (F31)", () => {
    const [first, again] = [{ action: "Agree the plan." }, { action: "AGREE  the plan" }];
    expect(found(first, again)).toMatchObject([{ code: "duplicate-action", text: "Agree the plan." }]);
    expect(found(first, { ...again, recommendation: "R2" })).toEqual([]);
  });

  test("no recommendation (F32)", () => {
    const [one, other] = [actionOf({}), actionOf({ recommendation: null, action: "Another thing" })];
    const plan = planOf([one, other]);
    expect(findingsOf(plan)).toMatchObject([
      { code: "no-recommendation", severity: "error", actionKey: other.key, facts: { table: null } },
    ]);
  });

  test("no recommendation anywhere in a table is said once for it, as a note (F32)", () => {
    const actions = [actionOf({ recommendation: null }), actionOf({ recommendation: null })];
    const roles = ["completedOn", "evidence", "lastUpdated"] as const;
    const source = { tableKey: "R1!A5", sheet: "R1", headingRow: 4, roles };
    expect(findingsOf(planOf(actions, { sources: [source] }))).toMatchObject([
      { code: "no-recommendation", severity: "note", actionKey: null, place: { row: 4 }, facts: { table: "R1" } },
    ]);
  });

  test("a table in which no row has one says so once (F32)", () => {
    const none = [actionOf({ recommendation: null }), actionOf({ recommendation: null })];
    const source = { tableKey: "R1!A5", sheet: "R1", headingRow: 4, roles: ACTION_ROLES };
    const codes = (actions: readonly Action[]) =>
      findingsOf(planOf(actions, { sources: [source] })).flatMap(({ code, facts }) =>
        code === "no-recommendation" ? [facts] : [],
      );
    expect(codes(none)).toEqual([{ table: "R1" }]);
    expect(codes([...none, actionOf()])).toEqual([{ table: null }, { table: null }]);
  });

  test("two recommendations (F47)", () => {
    expect(findingsOfOne({ other: "R2" })).toMatchObject([
      { code: "recommendation-doubtful", facts: { chosen: "R1", other: "R2" } },
    ]);
  });

  test("a recommendation of the set without an action (F33)", () => {
    const [r1, r2] = ["R1", "R2"].map(recommendationOf);
    expect(findingsOfOne({}, { recommendations: r1 && r2 ? [r1, r2] : [] })).toMatchObject([
      { code: "recommendation-without-actions", actionKey: null, facts: { ref: "R2" } },
    ]);
  });

  test("a recommendation without a measure that has baseline, target and date (F34)", () => {
    const [r1, r2, r3] = ["R1", "R2", "R3"].map((ref) => recommendationOf(ref)) as [
      Recommendation,
      Recommendation,
      Recommendation,
    ];
    const measures = [measureOf("R1", on("2021-08-31")), measureOf("R2", null)];
    const rows = ["R1", "R2", "R3"].map((recommendation, row) =>
      actionOf({ recommendation, id: recommendation, action: `Do ${String(row)}` }),
    );
    const missing = (more: Partial<ActionPlan>) =>
      findingsOf(planOf(rows, { recommendations: [r1, r2, r3], ...more })).map(({ code, facts }) => ({
        code,
        ...facts,
      }));
    expect(missing({ measures })).toEqual([
      { code: "no-success-measure", ref: "R2" },
      { code: "no-success-measure", ref: "R3" },
    ]);
    expect(missing({})).toEqual([]);
  });

  test.each([
    ["=1+1", true],
    ["@all", true],
    ["+44 1597", true],
    ["-5 % on last year", true],
    ["-", false],
    ["- agree the plan", false],
    ["Agree = plan", false],
  ])("text %j begins like a formula: %s (F35)", (latestUpdate, holds) => {
    expect(codesOf({ latestUpdate }).includes("text-that-is-a-formula")).toBe(holds);
  });
});

describe("too much for one person (F36)", () => {
  const open = (count: number, apart: number): readonly Fields[] =>
    Array.from({ length: count }, (_, index) => ({ due: dateOf(addDays(on("2020-04-01"), index * apart)), id: null }));
  // Weekends are another finding's business.
  const loads = (rows: readonly Fields[]) => found(...rows).filter(({ code }) => code === "over-loaded-owner");

  test("more than 15 open actions (F36)", () => {
    expect(loads(open(15, 30))).toEqual([]);
    expect(loads(open(16, 30))).toEqual([
      { code: "over-loaded-owner", owner: "Leah Lovell", open: 16, dueTogether: 1 },
    ]);
  });

  test("more than 5 due in any 14 days running (F36)", () => {
    // Six at three days' distance span 16 days; six at two days' distance span 11.
    expect(loads(open(6, 3))).toEqual([]);
    expect(loads(open(6, 2))).toMatchObject([{ open: 6, dueTogether: 6 }]);
  });

  test("what is complete, and what a team answers for, is nobody's load (F36)", () => {
    expect(loads(open(20, 30).map((fields) => ({ ...fields, status: "complete" })))).toEqual([]);
    expect(loads(open(20, 30).map((fields) => ({ ...fields, owners: [ownerOf("Schools", "team")] })))).toEqual([]);
  });
});
