import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { LoggedStep, Rung } from "../../../src/core/plan/schoolRecords";
import { ladderOf } from "../../../src/core/schools/ladder";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const HEADING =
  "School No | School | Balance 31.3.19 £ | Recovery plan asked for | Plan received | Last meeting | Notice of concern | Warning notice issued | Compliance ends | Notice withdrawn";
const ladder = (row: string, steps: readonly Omit<LoggedStep, "note" | "by">[] = []): readonly string[] => {
  const { schools = [] } = planOf(gridWorkbook(gridSheet("Schools", `${HEADING}\n1 | Ysgol Un | -5 | ${row}`)));
  const [school] = schools;
  if (!school) throw new Error("No school was read.");
  const logged = steps.map((step) => ({ ...step, note: null, by: null }));
  return ladderOf(school, logged, "2020-02-28" as CalendarDate).flatMap(({ rung, on }) =>
    on === null ? [] : [`${rung} ${on}`],
  );
};
const step = (rung: Rung, on: string, schoolKey = "1") => ({ schoolKey, rung, on: on as CalendarDate });

describe("the ladder of action says the day on which each rung was reached (M17)", () => {
  test("a day that is to come is none", () => {
    expect(ladder("2020-01-10 | 2020-03-10 | 2020-02-28 | | | | ")).toEqual([
      "asked for a plan 2020-01-10",
      "monitored 2020-02-28",
    ]);
  });

  test("a compliance period is reached on the day of the notice that sets it, not on the day it ends", () => {
    expect(ladder("| | | | 2020-02-01 | 2020-05-01 | ")).toEqual([
      "warning notice 2020-02-01",
      "compliance period 2020-02-01",
    ]);
  });

  test("a notice that was withdrawn is none; one given later is", () => {
    expect(ladder("| | | 2019-09-01 | 2020-02-01 | | 2020-01-10")).toEqual(["warning notice 2020-02-01"]);
  });

  test("a withdrawal that is to come changes nothing yet", () => {
    expect(ladder("| | | 2019-09-01 | | | 2020-06-10")).toEqual(["notice of concern 2019-09-01"]);
  });

  test("what only the log knows comes from there: the last line of this school that is not to come", () => {
    const steps = [
      step("intervention", "2020-01-01"),
      step("intervention", "2020-02-02"),
      step("intervention", "2020-03-03"),
      step("intervention", "2020-02-20", "2"),
    ];
    expect(ladder("| | | | | | ", steps)).toEqual(["intervention 2020-02-02"]);
  });
});
