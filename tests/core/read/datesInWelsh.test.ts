import type { PlanDates } from "../../../src/core/read/dateColumn";
import { inShort, keyDate, planFrom, readAlone } from "./planDatesOf";

/** A plan that began on 6 January 2020; its figures stand alone in their column. */
const PLAN = planFrom("2020-01-06", "2021-03-31", [
  keyDate("2020-03-10", "Board meeting", "board meeting"),
  keyDate("2020-06-01", "Progress conference", "conference"),
]);
const planOf = (span?: readonly [string, string]): PlanDates => (span ? planFrom(span[0], span[1]) : PLAN);

type Row = readonly [text: string, reading: string, span?: readonly [string, string]];

/** Months in every mutated form, ordinals, terms and words of time. */
const ROWS: readonly Row[] = [
  ["erbyn diwedd Tachwedd 2020", "D7 exact, 2020-11-30, day, written"],
  ["20fed o Orffennaf 2020", "D5 exact, 2020-07-20, day, written"],
  ["Chwarter 3 2020/21", "D9 period, 2020-10-01 to 2020-12-31, quarter, written"],
  ["Tymor y Gwanwyn 2020", "D8 period, 2020-01-06 to 2020-04-03, term, written"],
  ["bob hanner tymor", "D16 recurring; every 2 months"],
  ["o fewn 3 mis", "D23 exact, 2020-04-06, day, relative"],
  ["Parhaus", "D15 ongoing"],
  ["Hydref 2020", "D7 period, 2020-10-01 to 2020-10-31, month, written"],
  ["mis Medi 2020", "D7 period, 2020-09-01 to 2020-09-30, month, written"],
  ["y Pasg 2021", "D14 exact, 2021-04-01, day, written"],
  ["i'w gadarnhau", "D18 placeholder"],
  ["canol mis Mai", "D7 exact, 2020-05-15, day, year-inferred"],
  ["wythnos yn dechrau 2 Mawrth 2020", "D13 period, 2020-03-02 to 2020-03-06, week, written"],
  ["yng Ngorffennaf 2020", "D7 period, 2020-07-01 to 2020-07-31, month, written"],
  ["rhwng Ebrill a Mehefin 2020", "D10 period, 2020-04-01 to 2020-06-30, month, written"],
];

describe("Date cells in Welsh", () => {
  test.each(ROWS.map(([text, reading, span]) => ({ text, reading, span })))(
    "$text is read as $reading",
    ({ text, reading, span }) => {
      expect(inShort(readAlone(text, planOf(span)))).toBe(reading);
    },
  );
});
