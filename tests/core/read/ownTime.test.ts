import { readDateText } from "../../../src/core/read/readDateCell";
import { day, inShort, planFrom, readAlone, SILENT_COLUMN } from "./planDatesOf";

const PLAN = planFrom("2019-09-02", "2021-07-31");

const raisedOn = (text: string): string =>
  inShort(readDateText(text, SILENT_COLUMN, { inferFrom: day("2020-01-15"), isRaised: true, lastUpdated: null }, PLAN));

/** Raised on a Wednesday in the middle of January. */
const ROWS: readonly (readonly [text: string, reading: string])[] = [
  ["By end of the month", "D7 exact, 2020-01-31, day, relative"],
  ["by the end of this month", "D7 exact, 2020-01-31, day, relative"],
  ["month end", "D7 exact, 2020-01-31, day, relative"],
  ["erbyn diwedd y mis", "D7 exact, 2020-01-31, day, relative"],
  ["end of next month", "D7 exact, 2020-02-29, day, relative"],
  ["diwedd y mis nesaf", "D7 exact, 2020-02-29, day, relative"],
  ["this month", "D23 period, 2020-01-01 to 2020-01-31, month, relative"],
  ["next month", "D23 period, 2020-02-01 to 2020-02-29, month, relative"],
  ["mis nesaf", "D23 period, 2020-02-01 to 2020-02-29, month, relative"],
  ["end of the week", "D7 exact, 2020-01-17, day, relative"],
  ["next week", "D23 period, 2020-01-20 to 2020-01-24, week, relative"],
  ["yr wythnos nesaf", "D23 period, 2020-01-20 to 2020-01-24, week, relative"],
  ["Today", "D23 exact, 2020-01-15, day, relative"],
  ["erbyn yfory", "D23 exact, 2020-01-16, day, relative"],
];

describe("times that are counted from the day on which a row was raised (D23)", () => {
  test.each(ROWS)("%s", (text, reading) => {
    expect(raisedOn(text)).toBe(reading);
  });

  test.each(ROWS)("%s says nothing without that day, whenever the plan began", (text) => {
    expect(readAlone(text, PLAN).day).toBeNull();
  });

  test("count from the meeting that agreed the table where no row has a day of its own", () => {
    const agreed = { ...PLAN, agreedOn: day("2020-03-10") };
    expect(readAlone("by end of month", agreed).day).toBe("2020-03-31");
    expect(readAlone("28 February", agreed).day).toBe("2021-02-28");
    expect(readAlone("within two weeks", { ...agreed, spanIsRead: true }).day).toBe("2020-03-24");
    expect(readAlone("ASAP", { ...agreed, spanIsRead: true }).day).toBeNull();
  });

  test.each([
    ["end of March 2020", "2020-03-31"],
    ["diwedd mis Medi", "2020-09-30"],
    ["end of each month", null],
    ["monthly", null],
  ])("%s names its own month, or comes again", (text, due) => {
    expect(readDateText(text, SILENT_COLUMN, { inferFrom: day("2020-01-15"), lastUpdated: null }, PLAN).day).toBe(due);
  });
});
