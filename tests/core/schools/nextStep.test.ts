import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { review } from "../../../src/core/review";
import { nextStepOf } from "../../../src/core/schools/nextStep";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const HEADING =
  "School No | School | Balance 31.3.19 £ | Licensed / unlicensed | Licence until | Recovery plan asked for | Recovery plan due | Plan received | Plan accepted | Warning notice issued | Compliance ends | Complied on | Last meeting | Next meeting";
const DAY = "2020-02-28" as CalendarDate;

/** What comes next in the case of a school with a row like this. */
const next = (row: string): string => {
  const workbook = gridWorkbook(gridSheet("Schools", `${HEADING}\n1 | Ysgol Un | ${row}`));
  const { schools } = review(workbook, { asOf: DAY, fallbackDay: DAY, corrections: [] });
  const [one] = schools;
  if (!one) throw new Error("No school was read.");
  const step = nextStepOf(one, DAY);
  return step === null ? "nothing" : [step.kind, step.on ?? "no day", step.since ?? "no day"].join(", ");
};

describe("the next step of a school’s case, and its day (M17)", () => {
  test.each([
    ["500 | | | | | | | | | | | ", "nothing"],
    ["-500 | Unlicensed | | | | | | | | | | ", "ask for a plan, no day, 2019-03-31"],
    ["-500 | Licensed | 2022-03-31 | | | | | | | | | ", "renew the licence, 2022-03-31, no day"],
    ["-500 | Unlicensed | | 2020-01-10 | 2020-03-13 | | | | | | | ", "plan in, 2020-03-13, 2020-01-10"],
    ["-500 | Unlicensed | | 2020-01-10 | 2020-03-13 | 2020-02-20 | | | | | | ", "accept the plan, no day, 2020-02-20"],
    ["-500 | Unlicensed | | | | 2020-01-20 | 2020-02-01 | | | | | ", "license, no day, 2020-02-01"],
    ["-500 | Licensed | | | | | | | | | | ", "nothing"],
    ["-500 | Unlicensed | | | | | 2020-02-01 | 2020-01-20 | 2020-05-31 | | | ", "comply, 2020-05-31, 2020-01-20"],
    [
      "-500 | Unlicensed | | | | | 2020-02-01 | 2020-01-20 | 2020-02-27 | | | ",
      "decide on intervention, no day, 2020-02-27",
    ],
    [
      "-500 | Unlicensed | | | | | 2020-02-01 | 2020-01-20 | 2020-05-31 | 2020-02-20 | 2020-02-10 | ",
      "meet, 2020-03-23, 2020-02-10",
    ],
    [
      "-500 | Unlicensed | | | | | 2020-02-01 | 2020-01-20 | | | 2020-02-10 | 2020-03-05",
      "meet, 2020-03-05, 2020-02-10",
    ],
  ])("%s: %s", (row, expected) => {
    expect(next(row)).toBe(expected);
  });
});
