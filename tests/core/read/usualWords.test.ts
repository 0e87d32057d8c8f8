import { inShort, planFrom, readAlone } from "./planDatesOf";

const PLAN = planFrom("2020-09-01", "2021-07-31");

/** Days in other words than the usual ones; a plan from September 2020. */
const ROWS: readonly (readonly [text: string, reading: string])[] = [
  ["not before March 2021", "D19 missing; starts 2021-03-01"],
  ["no earlier than 12 April 2021", "D19 missing; starts 2021-04-12"],
  ["nid cyn Mawrth 2021", "D19 missing; starts 2021-03-01"],
  ["dim cyn Medi 2021", "D19 missing; starts 2021-09-01"],
  ["2021-09", "D7 period, 2021-09-01 to 2021-09-30, month, written"],
  ["2020-21", "D9 period, 2020-04-01 to 2021-03-31, year, written"],
  ["2011-12", "D9 period, 2011-04-01 to 2012-03-31, year, written"],
  ["Whitsun half term 2021", "D8 period, 2021-04-12 to 2021-05-28, term, written"],
  ["hanner tymor y Sulgwyn 2021", "D8 period, 2021-04-12 to 2021-05-28, term, written"],
  ["First Monday in March 2021", "D13 exact, 2021-03-01, day, written"],
  ["last Friday of May 2021", "D13 exact, 2021-05-28, day, written"],
  ["2nd Tuesday of June", "D13 exact, 2021-06-08, day, year-inferred"],
  ["last Friday of each month", "D16 recurring; every 1 months"],
  ["yr wythnos gyntaf ym Mawrth 2021", "D13 period, 2021-03-01 to 2021-03-05, week, written"],
  ["Wythnos 5 Rhagfyr 2022", "D13 period, 2022-12-05 to 2022-12-09, week, written"],
  ["Week 3 March 2020", "D13 period, 2020-03-16 to 2020-03-20, week, written"],
  ["w.d. 8 Mawrth 2021", "D13 period, 2021-03-08 to 2021-03-12, week, written"],
  ["1/2 March 2021", "D11 several, 2021-03-02, day, written; days 2021-03-01 2021-03-02"],
  ["y chwarter cyntaf 2021/22", "D9 period, 2021-04-01 to 2021-06-30, quarter, written"],
  ["Final quarter of 2020/21", "D9 period, 2021-01-01 to 2021-03-31, quarter, written"],
  ["diwedd Hydref 2020", "D7 exact, 2020-10-31, day, written"],
  ["amh.", "D18 placeholder"],
  ["ddim yn gymwys", "D18 placeholder"],
  ["subject to funding", "D24 event"],
  ["yn dibynnu ar gyllid", "D24 event"],
  ["with next renewal", "D24 event"],
  ["next mtg", "D24 event"],
  ["Before budget is set for 25/26", "D24 event"],
  ["cyn gosod cyllideb 2023-24", "D24 event"],
  ["After May 2022 elections", "D24 event"],
  ["before 31/02/2021", "D20 unreadable"],
];

test.each(ROWS)("%s", (text, reading) => {
  const said = inShort(readAlone(text, PLAN));
  expect(reading.startsWith("D24 event") ? said.replace(/;.*$/, "") : said).toBe(reading);
});
