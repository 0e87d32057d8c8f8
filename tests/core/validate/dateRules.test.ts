import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { KeyDate } from "../../../src/core/calendar/keyDate";
import { actionOf, dateOf, on, planOf, type Fields } from "../rate/actionFixture";
import { codesOf, findingsOf, findingsOfOne } from "./findingsOf";

const factsOf = (fields: Fields) => findingsOfOne(fields).map(({ code, facts }) => ({ code, ...facts }));
const DONE: Fields = { status: "complete", evidence: "Minutes", completedOn: dateOf("2020-02-03") };

describe("findings about the due date", () => {
  test("none stands (F9)", () => {
    expect(codesOf({ due: dateOf(null) })).toEqual(["due-missing"]);
    expect(codesOf({ ...DONE, due: dateOf(null) })).toEqual([]);
    expect(codesOf({ due: dateOf(null), revisedDue: dateOf("2020-06-30") })).toEqual(["re-dated"]);
  });

  test("a day beside words of completion is a question first, no missing date (F9, F13)", () => {
    expect(
      factsOf({ due: dateOf("Done (November 2019)", { kind: "missing", completedOn: on("2019-11-30") }) }),
    ).toEqual([{ code: "due-inferred", text: "Done (November 2019)", day: "2019-11-30", basis: "from-text" }]);
  });

  test("a placeholder stands there (F10)", () => {
    expect(codesOf({ due: dateOf("TBC", { kind: "placeholder" }) })).toEqual(["due-placeholder"]);
    expect(codesOf({ due: dateOf("TBC", { kind: "placeholder" }), revisedDue: dateOf("2020-06-30") })).toEqual([
      "re-dated",
    ]);
  });

  test("nothing can be read, in either due cell (F11)", () => {
    expect(codesOf({ due: dateOf("31/02/2020") })).toEqual(["due-unreadable"]);
    expect(codesOf({ revisedDue: dateOf("soonish") })).toEqual(["due-unreadable"]);
  });

  test("two readings, the day that counts kept (F12)", () => {
    const readings = [on("2020-06-05"), on("2020-05-06")];
    expect(factsOf({ due: dateOf("2020-06-05", { readings }) })).toEqual([
      { code: "due-ambiguous", text: "2020-06-05", readings },
    ]);
    expect(codesOf({ due: dateOf("Mar-20", { kind: "ambiguous" }) })).toEqual(["due-ambiguous"]);
    expect(codesOf({ due: dateOf("2020-06-05", { readings: [on("2020-06-05")] }) })).toEqual([]);
  });

  test("the day is not written out (F13)", () => {
    expect(codesOf({ due: dateOf("2020-04-30", { basis: "year-inferred" }) })).toEqual(["due-inferred"]);
    expect(factsOf({ due: dateOf("2020-03-17", { kind: "event", event: "next Board" }) })).toMatchObject([
      { code: "due-inferred", day: "2020-03-17", basis: "event" },
    ]);
  });

  test.each(["week", "month", "term", "quarter", "year"] as const)("a %s is no day (F14)", (precision) => {
    expect(codesOf({ due: dateOf("2020-04-30", { kind: "period", precision }) })).toEqual(["due-vague"]);
  });

  test("what only a formula cannot read is no unreadable day: that the cell is to be put right is F50's (F11)", () => {
    const meant = (field: "due" | "revisedDue") =>
      ({ field, text: "31/02/2020", means: { kind: "anyOf", holds: "day" } }) as const;
    const unreadable = (fields: Fields, field: "due" | "revisedDue") =>
      findingsOf(planOf([{ ...actionOf(fields), notForFormulas: [meant(field)] }])).filter(
        ({ code }) => code === "due-unreadable",
      );
    const due = { due: dateOf("31/02/2020") };
    expect(unreadable(due, "due")).toEqual([]);
    expect(unreadable(due, "revisedDue")).toHaveLength(1);
  });

  test("several days (F15)", () => {
    const days = [on("2020-11-26"), on("2020-11-30")];
    expect(factsOf({ due: dateOf("2020-11-30", { kind: "several", days }) })).toMatchObject([
      { code: "due-several", days },
    ]);
  });

  test.each(["ongoing", "recurring", "event"] as const)("%s without a last day (F16)", (kind) => {
    expect(codesOf({ due: dateOf("whatever it says", { kind }) })).toEqual(["due-ongoing"]);
    expect(codesOf({ due: dateOf("whatever it says", { kind }), revisedDue: dateOf("2020-06-30") })).toEqual([
      "re-dated",
    ]);
  });

  test("due before it starts (F17)", () => {
    expect(factsOf({ start: dateOf("2020-07-01"), due: dateOf("2020-06-30") })).toEqual([
      { code: "due-before-start", start: "2020-07-01", due: "2020-06-30" },
    ]);
    expect(codesOf({ start: dateOf("2020-06-30"), due: dateOf("2020-06-30") })).toEqual([]);
  });

  test("a period starts on its first day, so June is not before June (F17)", () => {
    const june = { kind: "period", precision: "month", firstDay: on("2020-06-01") } as const;
    expect(codesOf({ start: dateOf("2020-06-30", june), due: dateOf("2020-06-15") })).toEqual([]);
  });

  test("more than five years from the plan, with the likelier year (F18)", () => {
    expect(factsOf({ due: dateOf("2007-11-09"), status: "on hold" })).toEqual([
      { code: "due-implausible", day: "2007-11-09", likelier: "2019-11-09" },
    ]);
    expect(codesOf({ due: dateOf("2026-08-28") })).toEqual([]);
    expect(codesOf({ due: dateOf("2026-09-01") })).toEqual(["due-implausible"]);
  });

  test("before the recommendation was made (F18)", () => {
    const made = { ref: "R1", text: "", source: "", madeOn: on("2019-09-10"), strand: null, lead: null, place: null };
    expect(codesOf({ due: dateOf("2019-09-09"), status: "on hold" }, { recommendations: [made] })).toEqual([
      "due-implausible",
    ]);
    // The day itself is never the likelier one, nor is one that is before the recommendation as well.
    const [found] = findingsOf(
      planOf([actionOf({ due: dateOf("2019-09-09"), status: "on hold" })], { recommendations: [made] }),
    ).filter(({ rule }) => rule === "F18");
    expect(found?.facts).toEqual({ day: "2019-09-09", likelier: "2020-09-09" });
  });

  test("off by the days between Excel's two date systems (F18)", () => {
    const near = ["2020-04-30", "2020-06-30", "2020-09-30"].map((day) => actionOf({ due: dateOf(day) }));
    // Four years and a day before 29 May 2020.
    const astray = actionOf({ due: dateOf("2016-05-28"), status: "on hold" });
    const source = { tableKey: "R1!A5", sheet: "R1", headingRow: 4, roles: ["lastUpdated"] } as const;
    const found = findingsOf(planOf([...near, astray], { sources: [source] }));
    const implausible = found.filter(({ rule }) => rule === "F18");
    expect(implausible.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: "due-implausible", day: "2016-05-28", likelier: "2020-05-29" },
    ]);
  });

  test("a written day on a weekend or a bank holiday, and not of what is done (F19)", () => {
    expect(factsOf({ due: dateOf("2020-05-08") })).toEqual([
      { code: "due-non-working-day", day: "2020-05-08", workingDayBefore: "2020-05-07" },
    ]);
    expect(codesOf({ ...DONE, due: dateOf("2020-05-08") })).toEqual([]);
    expect(codesOf({ due: dateOf("2020-05-16", { basis: "year-inferred" }) })).toEqual(["due-inferred"]);
    expect(codesOf({ due: dateOf("2020-05-31", { kind: "period", precision: "month" }) })).toEqual(["due-vague"]);
  });

  test("of a day that was moved the new one is looked at, and its cell is named (F19)", () => {
    const nonWorking = (fields: Fields) =>
      findingsOfOne(fields).flatMap(({ code, facts }) => (code === "due-non-working-day" ? [facts] : []));
    const [holiday, working] = [dateOf("2020-05-08"), dateOf("2020-05-07")];
    expect(nonWorking({ due: working, revisedDue: holiday })).toMatchObject([{ day: "2020-05-08" }]);
    expect(nonWorking({ due: holiday, revisedDue: working })).toEqual([]);
  });

  describe("later than the day the recommendation is judged at (F20)", () => {
    const end = (date: string, appliesTo: string | null = null): KeyDate => ({
      date: on(date),
      event: "The Board ends",
      kind: "end",
      appliesTo,
      note: null,
    });
    test.each<[string, readonly KeyDate[], readonly string[]]>([
      ["the general one", [end("2020-06-29")], ["due-after-key-date"]],
      ["on that very day it is not", [end("2020-06-30")], []],
      ["its own before the general one", [end("2020-06-01"), end("2021-03-31", "R1, R2")], []],
      ["another recommendation's does not count", [end("2020-06-01", "R5")], []],
      [
        "of a span of days the first counts",
        [{ ...end("2020-12-31"), from: on("2020-06-01") }],
        ["due-after-key-date"],
      ],
      ["one that has passed judges nothing", [end("2019-11-28")], []],
      ["one on the as-at day has not passed", [end("2020-02-28")], ["due-after-key-date"]],
      ["a conference, too", [{ ...end("2020-06-29"), kind: "conference" }], ["due-after-key-date"]],
      ["a meeting of the Board judges nothing", [{ ...end("2020-06-29"), kind: "board meeting" }], []],
      ["of several the last", [end("2020-06-01"), end("2020-12-31"), end("2020-06-02")], []],
      ["blanks name no recommendation", [end("2020-06-29", "  ")], ["due-after-key-date"]],
    ])("%s (F20)", (_, keyDates, codes) => {
      expect(codesOf({}, { keyDates })).toEqual(codes);
    });
  });
});

describe("findings about time passing", () => {
  test("overdue by the revised day (F21)", () => {
    expect(factsOf({ due: dateOf("2020-01-31"), revisedDue: dateOf("2020-02-27") })).toEqual([
      { code: "overdue", day: "2020-02-27", days: 1 },
      { code: "re-dated", times: 1, days: 27 },
    ]);
    expect(codesOf({ due: dateOf("2020-02-28") })).toEqual([]);
    expect(codesOf({ due: dateOf("2020-02-27"), status: "on hold" })).toEqual([]);
  });

  test("re-dated is a note, and a warning from the second time (F22)", () => {
    const fields = { due: dateOf("2020-06-30"), revisedDue: dateOf("2020-09-30") };
    expect(findingsOfOne(fields)).toMatchObject([{ severity: "note", facts: { times: 1, days: 92 } }]);
    expect(findingsOfOne({ ...fields, timesReDated: 2 })).toMatchObject([{ severity: "warning", facts: { times: 2 } }]);
  });

  test("a moved day nobody is recorded to have agreed, or not when (F49)", () => {
    const moved = { due: dateOf("2020-06-30"), revisedDue: dateOf("2020-09-30") };
    const lacks = (agreed: { moveAgreedBy: string | null; moveAgreedOn: CalendarDate | null }): unknown[] =>
      factsOf({ ...moved, ...agreed }).filter(({ code }) => code === "date-move-not-agreed");
    const agreedOn = on("2020-02-20");
    expect(lacks({ moveAgreedBy: null, moveAgreedOn: null })).toMatchObject([{ lacks: "both", day: "2020-09-30" }]);
    expect(lacks({ moveAgreedBy: "TBC", moveAgreedOn: agreedOn })).toMatchObject([{ lacks: "who" }]);
    expect(lacks({ moveAgreedBy: "The Board", moveAgreedOn: null })).toMatchObject([{ lacks: "when" }]);
    expect(lacks({ moveAgreedBy: "The Board", moveAgreedOn: agreedOn })).toEqual([]);
    // Without a column for it nobody was asked.
    expect(factsOf({ ...moved, moveAgreedBy: null }).filter(({ code }) => code !== "re-dated")).toEqual([]);
    const action = actionOf({ ...moved, moveAgreedBy: null, moveAgreedOn: null });
    const firstOf = (moveWaits: boolean) =>
      findingsOf(planOf([{ ...action, moveWaits }])).flatMap(({ code, facts }) =>
        code === "date-move-not-agreed" ? [facts] : [],
      );
    expect(firstOf(true)).toMatchObject([{ first: "2020-06-30" }]);
    expect(firstOf(false)).toMatchObject([{ first: null }]);
    expect(codesOf({ moveAgreedBy: null, moveAgreedOn: null })).toEqual([]);
  });

  test("not started more than 14 days after its start (F23)", () => {
    expect(codesOf({ status: "not started", start: dateOf("2020-02-13") })).toEqual(["start-passed-not-started"]);
    expect(codesOf({ status: "not started", start: dateOf("2020-02-14") })).toEqual([]);
    expect(codesOf({ status: "on hold", start: dateOf("2020-02-01") })).toEqual([]);
  });
});
