import fc from "fast-check";
import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import { judgeDateColumn } from "../../../src/core/read/judgeDateColumn";
import { readDateCell } from "../../../src/core/read/readDateCell";
import type { DateReading } from "../../../src/core/read/readings";
import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";
import { day, keyDate, planFrom, readAlone, SILENT_COLUMN } from "./planDatesOf";
import { leastTime, MOST_MS } from "../leastTime";

const PLAN = planFrom("2020-01-06", "2021-03-31");
const ROW = { inferFrom: null, lastUpdated: null };
const text = (value: string): Cell => ({ value, text: value, format: "General" });
const number = (value: number, format = "General"): Cell => ({ value, text: String(value), format });
const dated = (iso: string, format = "dd/mm/yyyy"): Cell =>
  number(toSerial(parseIsoDate(iso) as CalendarDate, 1900), format);
const judge = (...cells: Cell[]): ReturnType<typeof judgeDateColumn> =>
  judgeDateColumn(cells, { system: 1900, role: "due", heading: "By when", plan: PLAN });
const read = (cell: Cell | undefined, column = SILENT_COLUMN): DateReading => readDateCell(cell, column, ROW, PLAN);

describe("D1, D2: numbers", () => {
  test.each([
    ["dd/mm/yyyy", "exact", "2020-04-15"],
    ["[$-809]d mmmm yyyy;@", "exact", "2020-04-15"],
    ["dd/mm/yyyy hh:mm", "exact", "2020-04-15"],
    ["mmm-yy", "period", "2020-04-30"],
    ["yyyy", "period", "2020-12-31"],
  ])("a serial formatted %s is %s, %s", (format, kind, due) => {
    expect(read(dated("2020-04-15", format))).toMatchObject({ kind, day: due, basis: "written", rule: "D1" });
  });

  test("the time of day is dropped, and the date system is the workbook's own", () => {
    expect(read(number(43921.99, "dd/mm/yyyy")).day).toBe("2020-03-31");
    expect(read(number(42459, "dd/mm/yyyy"), { ...SILENT_COLUMN, system: 1904 }).day).toBe("2020-03-31");
  });

  test.each([
    [2021, "period", "2021-12-31"],
    [43951, "exact", "2020-04-30"],
    [75, "unreadable", null],
    [0.5, "unreadable", null],
    [99999, "unreadable", null],
  ])("%d without a date format is %s", (value, kind, due) => {
    expect(read(number(value))).toMatchObject({ kind, day: due, rule: "D2" });
  });

  test("a serial without a date format carries a note", () => {
    expect(read(number(43951)).unformattedSerial).toBe(true);
    expect(read(dated("2020-04-30")).unformattedSerial).toBeUndefined();
  });

  test("nothing, blanks and marks nobody sees are missing", () => {
    for (const cell of [undefined, text(""), text(" \u00a0\u200b ")])
      expect(read(cell)).toMatchObject({ kind: "missing", day: null });
  });
});

describe("D4: the whole column decides the order of figures", () => {
  test("without evidence the day comes first, and both readings are kept", () => {
    expect(read(text("04/03/20"), judge(text("04/03/20")))).toMatchObject({
      kind: "exact",
      day: "2020-03-04",
      readings: ["2020-03-04", "2020-04-03"],
    });
  });

  test("one impossible month in a neighbour settles it, with the evidence shown", () => {
    const british = judge(text("04/03/20"), text("31/03/20"));
    expect(british.order).toMatchObject({ order: "day-first", undecided: false, decidedBy: ["31/03/20"] });
    expect(read(text("04/03/20"), british).readings).toBeUndefined();
    const american = judge(text("04/03/20"), text("03/31/20"));
    expect(american.order).toMatchObject({ order: "month-first", undecided: false, decidedBy: ["03/31/20"] });
    expect(read(text("04/03/20"), american).day).toBe("2020-04-03");
  });

  test("evidence both ways: the order with more, and undecided cells keep both readings and their day", () => {
    const column = judge(text("31/03/20"), text("30/03/20"), text("03/25/20"), text("04/03/20"));
    expect(column.order).toMatchObject({ order: "day-first", undecided: true });
    expect(read(text("04/03/20"), column)).toMatchObject({
      kind: "exact",
      day: "2020-03-04",
      readings: ["2020-03-04", "2020-04-03"],
    });
    expect(read(text("03/25/20"), column)).toMatchObject({ day: "2020-03-25" });
  });

  test("true dates are no evidence, and equal day and month is never in doubt", () => {
    expect(judge(dated("2020-03-31"), text("04/03/20")).order.undecided).toBe(true);
    expect(read(text("05/05/2020")).readings).toBeUndefined();
  });

  test("a column imported under the other order is noticed: text over 12, dates up to 12", () => {
    const column = judge(
      text("31/03/2020"),
      text("28/02/2020"),
      dated("2020-04-03"),
      dated("2020-11-05"),
      dated("2020-09-01"),
    );
    expect(column.order.swappedOnImport).toEqual([2, 3, 4]);
    expect(read(dated("2020-04-03"), column)).toMatchObject({
      kind: "exact",
      day: "2020-04-03",
      readings: ["2020-04-03", "2020-03-04"],
    });
  });

  test("first days of months alone are no such sign, nor is one date over 12", () => {
    const firsts = [dated("2020-04-01"), dated("2020-05-01"), dated("2020-09-01")];
    expect(judge(text("31/03/2020"), text("28/02/2020"), ...firsts).order.swappedOnImport).toBeUndefined();
    const late = [dated("2020-04-03"), dated("2020-11-05"), dated("2020-09-20")];
    expect(judge(text("31/03/2020"), text("28/02/2020"), ...late).order.swappedOnImport).toBeUndefined();
  });
});

describe("What a column lends to its cells", () => {
  test("D6: a neighbour with figures over 28 makes days of figures behind a month", () => {
    expect(read(text("Sept 20"), judge(text("Sept 20"))).kind).toBe("ambiguous");
    expect(read(text("Sept 20"), judge(text("Sept 20"), text("June 30")))).toMatchObject({
      kind: "exact",
      day: "2020-09-20",
    });
  });

  test("D9: a school year where the column says so", () => {
    const column = judge(text("2019/20 academic year"));
    expect(read(text("2019/20"), column)).toMatchObject({ kind: "period", day: "2020-07-20", firstDay: "2019-09-02" });
  });

  test("D21: Hydref is Autumn in a column of terms, else October", () => {
    expect(read(text("Hydref 2020"), judge(text("Hydref 2020"))).day).toBe("2020-10-31");
    expect(read(text("Hydref 2020"), judge(text("Hydref 2020"), text("Gwanwyn 2021")))).toMatchObject({
      precision: "term",
      day: "2020-12-22",
    });
  });
});

describe("D17, D23, D24: what is counted from another day", () => {
  test("the row's own start goes before the plan's", () => {
    const row = { inferFrom: day("2020-02-10"), lastUpdated: null };
    expect(readDateCell(text("ASAP"), SILENT_COLUMN, row, PLAN)).toMatchObject({
      day: "2020-03-09",
      basis: "immediate",
    });
    expect(readDateCell(text("within 3 months"), SILENT_COLUMN, row, PLAN)).toMatchObject({
      day: "2020-05-10",
      basis: "relative",
    });
  });

  test("without any start nothing is guessed", () => {
    const plan = { ...PLAN, span: null, datedOn: null };
    for (const words of ["27th Sept", "ASAP", "within 3 months", "HT4"])
      expect(readAlone(words, plan)).toMatchObject({ kind: "unreadable", day: null });
  });

  const dates = [
    keyDate("2020-01-15", "Board meeting", "board meeting"),
    keyDate("2020-02-12", "Board meeting", "board meeting"),
    keyDate("2020-03-11", "Board meeting", "board meeting"),
    keyDate("2019-11-28", "Post-inspection improvement conference", "conference"),
  ];
  const withDates = planFrom("2020-01-06", "2021-03-31", dates);

  test("the next Board is the first after the last update, else after the day the plan is dated", () => {
    expect(readAlone("By next Board", withDates)).toMatchObject({ kind: "event", day: "2020-01-15" });
    const updated = { inferFrom: null, lastUpdated: day("2020-02-20") };
    expect(readDateCell(text("By next Board"), SILENT_COLUMN, updated, withDates).day).toBe("2020-03-11");
  });

  test("the progress conference is not the improvement conference", () => {
    const early = { ...withDates, datedOn: day("2019-10-01") };
    expect(readAlone("for the progress conference", early)).toMatchObject({ kind: "event", day: null });
    expect(readAlone("for the conference", early)).toMatchObject({ kind: "event", day: "2019-11-28" });
  });
});

describe("Any text at all", () => {
  test("any text is read into one kind without throwing", () => {
    const pieces = fc.constantFrom(
      "31",
      "/",
      "-",
      " ",
      "March",
      "2020",
      "(",
      ")",
      "term",
      "by",
      "next",
      "\n",
      "HT",
      "1st",
      "and",
      "'",
      "è",
      "\ud800",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (words) => {
        const reading = readAlone(words, PLAN);
        expect(reading.day === null || parseIsoDate(reading.day) === reading.day).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("blanks of every kind, case and dashes change nothing", () => {
    for (const words of ["31st  March 2020", "Sept-Dec 2019", "by end of Q3 2019/20", "Tymor yr Hydref 2019"]) {
      const changed = words.replaceAll(" ", "\u00a0").replaceAll("-", "\u2013").toUpperCase();
      expect({ ...readAlone(changed, PLAN), raw: "" }).toEqual({ ...readAlone(words, PLAN), raw: "" });
    }
  });

  test.each([
    "a",
    "1",
    "1/",
    "(",
    " ",
    "1-",
    "March ",
    "end of ",
    "1 and ",
    "HT",
    "(March ",
    "31/03/2020 ",
    "\n",
    "within ",
    "1 to ",
  ])("100,000 characters of %j take no time", (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    const reading = (): void => {
      readAlone(long, PLAN);
      judge(text(long));
    };
    expect(leastTime(reading)).toBeLessThan(MOST_MS);
  });
});
