import type { PlanDates } from "../../../src/core/read/dateColumn";
import { inShort, keyDate, planFrom, readAlone } from "./planDatesOf";

/** A plan that began on 6 January 2020; its figures stand alone in their column. */
const PLAN = planFrom("2020-01-06", "2021-03-31", [
  keyDate("2020-03-10", "Board meeting", "board meeting"),
  keyDate("2020-06-01", "Progress conference", "conference"),
]);
const planOf = (span?: readonly [string, string]): PlanDates => (span ? planFrom(span[0], span[1]) : PLAN);

type Row = readonly [text: string, reading: string, span?: readonly [string, string]];

/** Expressions that plans may well hold, though no published one was found to. */
const ROWS: readonly Row[] = [
  ["w/c 6 Jan", "D13 period, 2020-01-06 to 2020-01-10, week, year-inferred"],
  ["ASAP", "D17 exact, 2020-02-03, day, immediate"],
  ["TBC", "D18 placeholder"],
  ["TBA", "D18 placeholder"],
  ["Q3 2019/20", "D9 period, 2019-10-01 to 2019-12-31, quarter, written"],
  ["Sept 20", "D6 ambiguous; either 2020-09-30 or 2020-09-20"],
  ["End of March", "D7 exact, 2020-03-31, day, year-inferred"],
  ["mid-Feb", "D7 exact, 2020-02-15, day, year-inferred"],
  ["Spring 1", "D8 period, 2020-01-06 to 2020-02-14, term, year-inferred"],
  ["Autumn term 2020/21", "D8 period, 2020-09-01 to 2020-12-22, term, written"],
  ["By next Board", "D24 event, 2020-03-10, day, relative"],
  ["Immediate", "D17 exact, 2020-02-03, day, immediate"],
  ["Annually", "D16 recurring; every 12 months"],
  ["rolling programme", "D15 ongoing"],
  ["31/02/2020", "D20 unreadable"],
  ["Sept-Dec 2019", "D10 period, 2019-09-01 to 2019-12-31, month, written"],
  ["Easter 2020", "D14 exact, 2020-04-09, day, written"],
  ["HT Spring 2020", "D8 period, 2020-01-06 to 2020-02-14, term, written"],
  ["To be completed by 31 March 2020", "D19 exact, 2020-03-31, day, from-text"],
  ["31/03/2020 (revised)", "D3 exact, 2020-03-31, day, written"],
  ["March 2020 (TBC)", "D7 period, 2020-03-01 to 2020-03-31, month, written"],
  ["TBC - likely Summer 2020", "D18 placeholder"],
  ["End of term", "D7 exact, 2020-04-03, day, year-inferred"],
  ["half term", "D8 period, 2020-01-06 to 2020-02-14, term, year-inferred"],
  ["next term", "D8 period, 2020-04-20 to 2020-07-20, term, year-inferred"],
  ["from September 2020 to July 2021", "D10 period, 2020-09-01 to 2021-07-31, month, written"],
  ["From September 2020 onwards", "D19 missing; starts 2020-09-01"],
  ["Monthly from September 2020", "D16 recurring; every 1 months"],
  ["Ongoing until July 2020", "D19 period, 2020-07-01 to 2020-07-31, month, from-text"],
  ["Annual report to Cabinet by 31 March 2020", "D19 exact, 2020-03-31, day, from-text"],
  ["15/1, 22/1", "D11 several, 2020-01-22, day, year-inferred; days 2020-01-15 2020-01-22"],
  ["19 - 23/2/2018", "D10 period, 2018-02-19 to 2018-02-23, day, written"],
  ["26th and 28th November 2019", "D11 several, 2019-11-28, day, written; days 2019-11-26 2019-11-28"],
  ["1-5 March 2020", "D10 period, 2020-03-01 to 2020-03-05, day, written"],
  ["financial year end", "D9 exact, 2020-03-31, day, year-inferred"],
  ["end of financial year 2020/21", "D7 exact, 2021-03-31, day, written"],
  ["year end", "D9 exact, 2020-03-31, day, year-inferred"],
  ["end of 2020", "D7 exact, 2020-12-31, day, written"],
  ["early January 2021", "D7 exact, 2021-01-10, day, written"],
  ["before May 2020", "D7 exact, 2020-04-30, day, written"],
  ["Febuary 2020", "D7 period, 2020-02-01 to 2020-02-29, month, written"],
  ["31 Feb", "D20 unreadable"],
  ["29/02/2021", "D20 unreadable"],
  ["2020-03-31 00:00:00", "D3 exact, 2020-03-31, day, written"],
  ["1 Mar 2020 & 1 Jun 2020", "D11 several, 2020-06-01, day, written; days 2020-03-01 2020-06-01"],
  ["Q1/Q2 2020/21", "D10 period, 2020-04-01 to 2020-09-30, quarter, written"],
  ["Spring and Summer terms 2020", "D11 several, 2020-07-20, term, written; days 2020-04-03 2020-07-20"],
  ["Start: Jan 2020 End: March 2021", "D19 period, 2021-03-01 to 2021-03-31, month, from-text; starts 2020-01-01"],
  ["Jan 2020 - ongoing", "D15 ongoing; starts 2020-01-01"],
  ["may need to march on", "D19 unreadable"],
  ["3 months", "D23 exact, 2020-04-06, day, relative"],
  ["6 weeks from 1 May 2020", "D23 exact, 2020-06-12, day, relative"],
  ["#REF!", "D19 unreadable"],
  ["31/3", "D3 exact, 2020-03-31, day, year-inferred"],
  ["43951", "D2 exact, 2020-04-30, day, written"],
  ["By Christmas", "D19 unreadable"],
  ["late March 2020", "D7 exact, 2020-03-31, day, written"],
  ["Autumn '20", "D8 period, 2020-09-01 to 2020-12-22, term, written"],
  ["end of Q2", "D7 exact, 2020-09-30, day, year-inferred"],
  ["Feb half term 2020", "D8 period, 2020-01-06 to 2020-02-14, term, written"],
  ["before Feb half term", "D8 period, 2020-01-06 to 2020-02-14, term, year-inferred"],
  ["Hanner tymor cyntaf yr haf 2020", "D8 period, 2020-04-20 to 2020-05-22, term, written"],
  ["Hydref 2020 / Gwanwyn 2021", "D10 period, 2020-09-01 to 2021-03-26, term, written"],
  ["31 March 2020 (subject to funding)", "D5 exact, 2020-03-31, day, written"],
  ["By 31 December 2020 (then ongoing)", "D5 exact, 2020-12-31, day, written"],
  ["Throughout the year", "D15 ongoing"],
  ["Immediate - by 31 Jan", "D19 exact, 2020-01-31, day, from-text"],
  ["Jan/April/July 2020", "D11 several, 2020-07-31, month, written; days 2020-01-31 2020-04-30 2020-07-31"],
  ["30/6/20 (was 31/3/20)", "D19 exact, 2020-06-30, day, from-text"],
  ["2019-22", "D10 period, 2019-04-01 to 2022-03-31, year, written"],
  ["Diwedd Mawrth / End March 2020", "D7 exact, 2020-03-31, day, written"],
  ["Before the April meeting", "D24 event"],
  ["three times a year", "D16 recurring; every 4 months"],
  ["o fis Medi 2020", "D19 missing; starts 2020-09-01"],
  ["I'w drefnu", "D18 placeholder"],
];

describe("Date cells as councils are expected to type them", () => {
  test.each(ROWS.map(([text, reading, span]) => ({ text, reading, span })))(
    "$text is read as $reading",
    ({ text, reading, span }) => {
      expect(inShort(readAlone(text, planOf(span)))).toBe(reading);
    },
  );
});
