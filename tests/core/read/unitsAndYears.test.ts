import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";
import { readDateCell } from "../../../src/core/read/readDateCell";
import { day, inShort, planFrom, readAlone, SILENT_COLUMN } from "./planDatesOf";

/** A plan that began on 2 September 2019. */
const PLAN = planFrom("2019-09-02", "2021-03-31");
const read = (text: string): string => inShort(readAlone(text, PLAN));

describe("a unit and its year, whatever mark joins them", () => {
  test.each([
    ["Q1/2020", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["Q1/20", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["Q1.2020", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["Q1_2020", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["2020/Q1", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["Chwarter 1/2020", "D9 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["Period 6/2020", "D9 period, 2020-09-01 to 2020-09-30, month, written"],
    ["Summer/2020", "D8 period, 2020-04-20 to 2020-07-20, term, written"],
    ["Tymor yr Haf/2020", "D8 period, 2020-04-20 to 2020-07-20, term, written"],
    ["Summer 1/2020", "D8 period, 2020-04-20 to 2020-05-22, term, written"],
    ["HT1/2020", "D8 period, 2020-09-01 to 2020-10-23, term, written"],
    ["Easter/2020", "D14 exact, 2020-04-09, day, written"],
    ["Mar/2020", "D7 period, 2020-03-01 to 2020-03-31, month, written"],
    ["Mar/20", "D6 period, 2020-03-01 to 2020-03-31, month, written"],
    ["Dec 20 / Jan 21", "D10 period, 2020-12-01 to 2021-01-31, month, written"],
  ])("%s is that unit", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test.each(["Q5/2020", "T9/2020", "Period 14/2020", "version 30.9", "KS3/2020"])(
    "%s is no month and no day (D9)",
    (text) => {
      expect(readAlone(text, PLAN).day).toBeNull();
    },
  );

  test("a numbered term is one of three, and says that it may be one of six (D8)", () => {
    expect(read("Term 3/2020")).toBe(
      "D8 period, 2020-04-20 to 2020-07-20, term, written; either 2020-07-20 or 2020-02-14",
    );
    expect(read("T5/2020")).toBe("D8 period, 2020-04-20 to 2020-05-22, term, written");
  });
});

describe("financial years by one figure", () => {
  test.each(["FYE 2020", "FYE20", "year ending 2020", "y/e 2020", "YE2020", "year end 2020"])(
    "%s ends on 31 March 2020 (D9)",
    (text) => {
      expect(readAlone(text, PLAN)).toMatchObject({ kind: "exact", day: "2020-03-31", basis: "written" });
    },
  );

  test.each(["FY20", "FY2020", "FY/20", "financial year 2020"])(
    "%s may end or begin in 2020: no day is taken (D9)",
    (text) => {
      expect(readAlone(text, PLAN)).toMatchObject({
        kind: "ambiguous",
        day: null,
        readings: ["2020-03-31", "2021-03-31"],
      });
    },
  );

  test("two figures leave no doubt, and a year's end with its own day is that day", () => {
    expect(read("FY2019/20")).toBe("D9 period, 2019-04-01 to 2020-03-31, year, written");
    expect(read("year ending 31 March 2020")).toBe("D5 exact, 2020-03-31, day, written");
    expect(read("financial year ending 30 June 2020")).toBe("D5 exact, 2020-06-30, day, written");
    expect(readAlone("Q2 FY20", PLAN)).toMatchObject({ kind: "ambiguous", readings: ["2019-09-30", "2020-09-30"] });
  });
});

describe("parts of a time", () => {
  test.each([
    ["Early 2021", "D7 period, 2021-01-01 to 2021-03-31, quarter, written"],
    ["mid-2020", "D7 period, 2020-05-01 to 2020-08-31, quarter, written"],
    ["late 2020", "D7 period, 2020-10-01 to 2020-12-31, quarter, written"],
    ["early 2020/21", "D7 period, 2020-04-01 to 2020-06-30, quarter, written"],
    ["end of 2020", "D7 exact, 2020-12-31, day, written"],
    ["mid autumn term 2020", "D8 period, 2020-09-01 to 2020-10-23, term, written"],
  ])("%s ends with its part, and no day is made up", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test("of a calendar or school year every half term is meant, until somebody says which (D8)", () => {
    expect(read("Mid-term 2020")).toBe("D8 ambiguous; either 2020-02-14 or 2020-05-22 or 2020-10-23");
    expect(read("half term 2019/20")).toBe("D8 ambiguous; either 2019-10-25 or 2020-02-14 or 2020-05-22");
  });

  test.each([
    ["before half term", "2019-10-25"],
    ["cyn hanner tymor", "2019-10-25"],
    ["mid-term", "2019-10-25"],
    ["after half term", "2019-11-04"],
    ["ar ôl hanner tymor", "2019-11-04"],
    ["before February half term", "2020-02-14"],
    ["after February half term 2020", "2020-02-24"],
  ])("%s is %s, by the holiday that follows the start (D8)", (text, due) => {
    expect(readAlone(text, PLAN).day).toBe(due);
  });

  test("before half term in the second half waits for the next holiday (D8)", () => {
    expect(readAlone("before half term", planFrom("2019-11-04", "2020-07-20")).day).toBe("2020-02-14");
  });

  test.each([
    ["Wk 3 March 2020", "2020-03-16 to 2020-03-20"],
    ["3rd week of March 2020", "2020-03-16 to 2020-03-20"],
    ["trydedd wythnos Mawrth 2020", "2020-03-16 to 2020-03-20"],
    ["wythnos olaf Mawrth 2020", "2020-03-30 to 2020-03-31"],
    ["week 16 March 2020", "2020-03-16 to 2020-03-20"],
  ])("%s is %s, due on its last day (D13)", (text, span) => {
    expect(read(text)).toBe(`D13 period, ${span}, week, written`);
  });
});

describe("days and hours", () => {
  test.each([
    ["March 13, 2020 5:00 PM", "2020-03-13"],
    ["31 March 2020 at 5pm", "2020-03-31"],
    ["31 March 2020 17:00", "2020-03-31"],
    ["5 p.m. on 31 March 2020", "2020-03-31"],
    ["31/03/2020 5:00 PM", "2020-03-31"],
    ["31 March 2020, 12 noon", "2020-03-31"],
    ["31 Mawrth 2020 am 5 yr hwyr", "2020-03-31"],
  ])("%s is the day as written (D1, D5)", (text, due) => {
    expect(readAlone(text, PLAN)).toMatchObject({ kind: "exact", day: due, basis: "written" });
  });

  test.each(["30.9", "30-09", "30/9"])("%s is 30 September on or after the start (D5)", (text) => {
    expect(readAlone(text, PLAN)).toMatchObject({ kind: "exact", day: "2019-09-30", basis: "year-inferred" });
  });

  test("figures that number or count are no day", () => {
    for (const text of ["1.2", "1-2", "10-12", "20-21"]) expect(readAlone(text, PLAN).day).toBeNull();
  });

  test("30.9 typed into a cell is a number, and 30.1 may have been 30.10", () => {
    const cell = (value: number): Cell => ({ value, text: String(value), format: "General" });
    const row = { inferFrom: day("2019-09-02"), lastUpdated: null };
    expect(readDateCell(cell(30.9), SILENT_COLUMN, row, PLAN).day).toBe("2019-09-30");
    expect(readDateCell(cell(30.1), SILENT_COLUMN, row, PLAN)).toMatchObject({
      kind: "ambiguous",
      day: null,
      readings: ["2020-01-30", "2019-10-30"],
    });
  });

  test.each(["42 July 2020", "32 March 2020", "0 March 2020", "March 32, 2020", "32 Mawrth 2020"])(
    "%s is no day, and never the month behind it (D20)",
    (text) => {
      expect(read(text)).toBe("D20 unreadable");
    },
  );
});

test("what goes on from a month begins with it: Jan 20 - ongoing (D10, D15)", () => {
  expect(read("Jan 20 - ongoing")).toBe("D15 ongoing; starts 2020-01-01");
});

describe("ASAP without any start", () => {
  const undated = { ...planFrom("2018-01-08", "2020-12-31"), spanIsRead: true };

  test("is no day long past: the earliest day of the plan says nothing of it (D17)", () => {
    expect(readAlone("ASAP", undated)).toMatchObject({ kind: "unreadable", day: null });
    expect(readAlone("Cyn gynted â phosibl", undated).day).toBeNull();
  });

  test("counts from the row's own start, or from the start that the plan states (D17)", () => {
    const row = { inferFrom: day("2020-01-06"), lastUpdated: null };
    const cell = { value: "ASAP", text: "ASAP", format: "General" };
    expect(readDateCell(cell, SILENT_COLUMN, row, undated).day).toBe("2020-02-03");
    expect(readAlone("ASAP", PLAN).day).toBe("2019-09-30");
  });
});
