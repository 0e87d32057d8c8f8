import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeSummary, proposeSummaryInSteps } from "../../../src/core/proposals/propose";
import { review, reviewInSteps, type Review } from "../../../src/core/review";
import type { Work } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const ASOF = "2020-02-28" as CalendarDate;
const OPTIONS = { asOf: ASOF, fallbackDay: ASOF, corrections: [] };

/** One sheet with so many actions: owners by name, days in words, every fifth complete. */
const planOf = (actions: number) => {
  const row = (n: number): string =>
    `R1.${String(n)} | Publish measure ${String(n)} with the schools | Ann Lee | 3${String(n % 2)}.3.20 | ${n % 5 ? "In progress" : "Complete"}`;
  const rows = Array.from({ length: actions }, (_, n) => row(n + 1));
  return gridWorkbook(gridSheet("Plan", ["Ref | Action | Lead | By when | Status", ...rows].join("\n")));
};

/** Runs work and notes the share that was done at each step. */
function shares<T>(work: Work<T>): { readonly value: T; readonly shares: readonly number[] } {
  const noted: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { value: step.value, shares: noted };
    noted.push(step.value);
  }
}

const reviewed = (actions: number): { readonly value: Review; readonly shares: readonly number[] } =>
  shares(reviewInSteps(planOf(actions), OPTIONS));

describe("Long work lets others have their turn", () => {
  test("a review in steps says what a review in one go says", () => {
    const snapshot = planOf(120);
    expect(shares(reviewInSteps(snapshot, OPTIONS)).value).toEqual(review(snapshot, OPTIONS));
  });

  test("a proposal in steps writes what a proposal in one go writes", () => {
    const input = { ...review(planOf(120), OPTIONS), words: english };
    expect(shares(proposeSummaryInSteps(input)).value).toEqual(proposeSummary(input));
  });

  test("every fifty more actions are at least fifteen more steps: no step grows with the plan", () => {
    const more = reviewed(1500).shares.length - reviewed(500).shares.length;
    expect(more).toBeGreaterThanOrEqual((1000 / 50) * 15);
  });

  test("every fifty more rows to write are at least four more steps", () => {
    const steps = (actions: number): number =>
      shares(proposeSummaryInSteps({ ...review(planOf(actions), OPTIONS), words: english })).shares.length;
    expect(steps(1000) - steps(500)).toBeGreaterThanOrEqual((500 / 50) * 4);
  });

  test("what is done never becomes less, and stays between nothing and all", () => {
    const done = reviewed(300).shares;
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[0]).toBeGreaterThanOrEqual(0);
    expect(done.at(-1)).toBeLessThanOrEqual(1);
  });
});
