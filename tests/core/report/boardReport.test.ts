import fc from "fast-check";
import { RATINGS } from "../../../src/core/rate/rating";
import { buildBoardReport } from "../../../src/core/report/boardReport";
import { actionOf, AS_OF, on, planOf, rate, rateAll } from "../proposals/planFixture";

const reportOf = (...[plan, ratings]: [ReturnType<typeof planOf>, Parameters<typeof rate>[1]]) =>
  buildBoardReport(plan, rate(plan.actions, ratings), rateAll(plan), [], AS_OF);

describe("the board report", () => {
  test("counts complete, overdue and due by the next meeting, each action once", () => {
    const plan = planOf(
      [
        actionOf({ status: "complete", due: "2019-12-31" }),
        actionOf({ status: "in progress", due: "2020-02-27" }),
        actionOf({ status: "in progress", due: "2020-02-28" }),
        actionOf({ status: "in progress", due: "2020-03-17" }),
        actionOf({ status: "in progress", due: "2020-03-18" }),
        actionOf({ status: "cancelled", due: "2020-01-01" }),
        actionOf({ due: null }),
      ],
      ["R1"],
    );
    const { total, horizon } = reportOf(plan, []);
    expect(horizon).toEqual({ kind: "meeting", day: on("2020-03-17"), event: "Improvement and Assurance Board" });
    expect(total).toMatchObject({ actions: 7, complete: { count: 1, of: 6 }, overdue: 1, dueByHorizon: 2 });
  });

  test("a revised day counts in place of the due day", () => {
    const late = { ...actionOf({ due: "2020-01-31" }), revisedDue: actionOf({ due: "2020-03-10" }).due };
    expect(reportOf(planOf([late], ["R1"]), []).total).toMatchObject({ overdue: 0, dueByHorizon: 1 });
  });

  test("without a meeting ahead, due is counted for 28 days", () => {
    const plan = planOf([actionOf({ due: "2020-03-27" }), actionOf({ due: "2020-03-28" })], ["R1"], { keyDates: [] });
    const { horizon, total } = reportOf(plan, []);
    expect(horizon).toEqual({ kind: "days", day: on("2020-03-27"), days: 28 });
    expect(total.dueByHorizon).toBe(1);
  });

  test("key dates that have passed are left out, the nearest ahead stands first", () => {
    const key = (date: string) => ({
      date: on(date),
      event: date,
      kind: "other" as const,
      appliesTo: null,
      note: null,
    });
    const plan = planOf([], [], { keyDates: [key("2020-09-30"), key("2020-02-27"), key("2020-02-28")] });
    expect(reportOf(plan, []).keyDatesAhead.map(({ event, daysAhead }) => [event, daysAhead])).toEqual([
      ["2020-02-28", 0],
      ["2020-09-30", 215],
    ]);
  });

  test("B8: rows, colours and total add up whatever the actions are", () => {
    const refs = ["R1", "R2", "R3"];
    const ref = fc.constantFrom("R1", "R2", "R3", "R9", null);
    fc.assert(
      fc.property(fc.array(fc.tuple(ref, fc.constantFrom(...RATINGS)), { maxLength: 40 }), (rows) => {
        const plan = planOf(
          rows.map(([recommendation], row) => actionOf({ recommendation, row })),
          refs,
        );
        const report = reportOf(
          plan,
          rows.map(([, rating]) => rating),
        );
        const parts = [
          ...report.recommendations,
          ...(report.withoutRecommendation ? [report.withoutRecommendation] : []),
        ];
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        expect(sum(parts.map(({ actions }) => actions))).toBe(rows.length);
        for (const part of [...parts, report.total]) expect(sum(Object.values(part.counts))).toBe(part.actions);
      }),
    );
  });
});
