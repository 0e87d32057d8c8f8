import fc from "fast-check";
import { bankHolidays } from "../../../src/core/calendar/bankHolidays";
import { fromDayNumber, weekday, yearOf, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import { easterSunday } from "../../../src/core/calendar/easter";
import { financialYearOf, periodSpan, quarterSpan } from "../../../src/core/calendar/financialCalendar";
import {
  schoolYearOf,
  STANDARD_SCHOOL_CALENDAR,
  termSpan,
  usualSchoolYear,
} from "../../../src/core/calendar/schoolCalendar";
import { addWorkingDays, isWorkingDay, workingDayBefore } from "../../../src/core/calendar/workingDays";

const day = (iso: string): CalendarDate => iso as CalendarDate;

describe("Easter", () => {
  test.each([
    "2018-04-01",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2030-04-21",
    "2038-04-25",
  ])("Easter Sunday is %s", (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test("Easter is a Sunday between 22 March and 25 April", () => {
    for (let year = 1600; year < 2400; year++) {
      const date = easterSunday(year);
      expect([weekday(date), date.slice(5) >= "03-22" && date.slice(5) <= "04-25"]).toEqual([7, true]);
    }
  });
});

describe("Bank holidays of England and Wales", () => {
  test.each([
    [2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"],
    [2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"],
    [2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
    [2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"],
    [2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"],
    [2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
    [2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
    [2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
    [2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
    [2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
    [2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
  ])("%d", (year, days) => {
    expect(
      bankHolidays(year)
        .map((holiday) => holiday.date.slice(5))
        .join(" "),
    ).toBe(days);
  });

  test("no bank holiday falls on a weekend or twice on one day, in any year", () => {
    for (let year = 1980; year < 2100; year++) {
      const days = bankHolidays(year).map((holiday) => holiday.date);
      expect([days.some((date) => weekday(date) > 5), new Set(days).size]).toEqual([false, days.length]);
    }
  });
});

describe("Working days", () => {
  test("weekends and bank holidays are none", () => {
    expect(["2020-05-08", "2020-05-09", "2020-05-11"].map((iso) => isWorkingDay(day(iso)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(workingDayBefore(day("2020-04-14"))).toBe("2020-04-09");
  });

  test("from publication on 10 September to 20 November 2019 there are 51 of them", () => {
    expect(addWorkingDays(day("2019-09-10"), 51)).toBe("2019-11-20");
  });

  test("going forth and back by working days comes home", () => {
    fc.assert(
      fc.property(fc.integer({ min: 17000, max: 22000 }), fc.integer({ min: 1, max: 300 }), (number, count) => {
        const from = workingDayBefore(fromDayNumber(number));
        expect(addWorkingDays(addWorkingDays(from, count), -count)).toBe(from);
      }),
    );
  });
});

describe("School and financial calendars", () => {
  test("terms come from the calendar, and its years go before the usual ones", () => {
    expect(termSpan(STANDARD_SCHOOL_CALENDAR, 2019, "Spring", null)).toEqual({
      first: "2020-01-06",
      last: "2020-04-03",
    });
    expect(termSpan(STANDARD_SCHOOL_CALENDAR, 2019, "Spring", 2)).toEqual({ first: "2020-02-24", last: "2020-04-03" });
    const own = [
      { schoolYear: 2019, term: "Autumn" as const, half: 1 as const, from: day("2019-09-04"), to: day("2019-10-18") },
    ];
    expect(schoolYearOf(own, 2019)).toEqual(own);
    expect(termSpan(own, 2019, "Autumn", null)).toEqual({ first: "2019-09-04", last: "2019-10-18" });
  });

  test("the usual pattern lies within a week of the published years, but for half term in February", () => {
    for (const half of STANDARD_SCHOOL_CALENDAR) {
      const usual = usualSchoolYear(half.schoolYear).find((row) => row.term === half.term && row.half === half.half);
      const off = Math.abs(Date.parse(usual?.to ?? "") - Date.parse(half.to)) / 86_400_000;
      expect(off).toBeLessThanOrEqual(7);
    }
  });

  test("six half terms follow one another in any year", () => {
    for (let year = 1990; year < 2060; year++) {
      const days = usualSchoolYear(year).flatMap((half) => [half.from, half.to]);
      expect(days).toEqual([...days].sort());
      expect(yearOf(days[0] as CalendarDate)).toBe(year);
    }
  });

  test("quarters and periods begin in April", () => {
    expect(quarterSpan(2019, 1)).toEqual({ first: "2019-04-01", last: "2019-06-30" });
    expect(quarterSpan(2019, 4)).toEqual({ first: "2020-01-01", last: "2020-03-31" });
    expect(periodSpan(2019, 12)).toEqual({ first: "2020-03-01", last: "2020-03-31" });
    expect([day("2020-03-31"), day("2020-04-01")].map(financialYearOf)).toEqual([2019, 2020]);
  });
});
