import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/calendarDate";
import type { RatedAction, Rating } from "../../../src/core/rate/rating";
import { STANDARD_POLICY } from "../../../src/core/rate/rating";
import { rateAction } from "../../../src/core/rate/ratingTable";
import { ratings as english } from "../../../src/core/words/en/ratings";
import { ratings as welsh } from "../../../src/core/words/cy/ratings";
import { actionOf, AS_OF, dateOf, entryOf, on, ownerOf, type Fields } from "./actionFixture";
import { fieldsOf } from "./anyFields";

const rate = (fields: Fields, asOf = AS_OF): RatedAction =>
  rateAction(actionOf(fields), { asOf, policy: STANDARD_POLICY });

const late = (days: number): Fields => ({ due: dateOf(addDays(AS_OF, -days)) });
const moved = (days: number): Fields => ({
  due: dateOf("2020-03-31"),
  revisedDue: dateOf(addDays(on("2020-03-31"), days)),
});

const CASES: readonly (readonly [string, Fields, string, Rating, string])[] = [
  ["cancelled is not rated (R1)", { status: "cancelled" }, "R1", "Grey", "Cancelled"],
  ["on hold with a word of why is not rated (R1)", { status: "on hold", risk: "No post" }, "R1", "Grey", "On hold"],
  ["on hold without a word of why is rated like any other (R1)", { status: "on hold" }, "", "Green", "On track"],
  [
    "complete with evidence is Blue (R2)",
    { status: "complete", evidence: "Minutes" },
    "R2",
    "Blue",
    "Complete and evidenced",
  ],
  [
    "complete without evidence is Green (R3)",
    { status: "complete", evidence: " " },
    "R3",
    "Green",
    "Complete, evidence awaited",
  ],
  [
    "complete counts although it is late (R3)",
    { ...late(200), status: "complete" },
    "R3",
    "Green",
    "Complete, evidence awaited",
  ],
  ["no due day is not rated (R4)", { due: dateOf("ongoing") }, "R4", "Grey", "No due date"],
  [
    "a revised day alone is a due day (R4)",
    { due: dateOf("TBC"), revisedDue: dateOf("2020-06-30") },
    "",
    "Green",
    "On track",
  ],
  ["more than 31 days late is Red (R5)", late(32), "R5", "Red", "32 days overdue"],
  ["31 days late is still Amber (R7)", late(31), "R7", "Amber", "31 days overdue"],
  ["one day late is Amber (R7)", late(1), "R7", "Amber", "1 day overdue"],
  ["due today is not late (R7)", late(0), "", "Green", "On track"],
  ["moved by more than 92 days is Red (R6)", moved(93), "R6", "Red", "Due date moved 93 days"],
  ["moved by 92 days is Amber (R8)", moved(92), "R8", "Amber", "Due date moved 92 days"],
  ["moved by 31 days is on track (R8)", moved(31), "", "Green", "On track"],
  [
    "more than 14 days after its start and not started is Amber (R8)",
    { status: "not started", start: dateOf(addDays(AS_OF, -30)) },
    "R8",
    "Amber",
    "Not started, 30 days after its start",
  ],
  [
    "14 days after its start it may still be about to start (R8)",
    { status: "not started", start: dateOf(addDays(AS_OF, -14)) },
    "",
    "Green",
    "On track",
  ],
  [
    "a start that is a month counts from its first day (R8)",
    { status: "not started", start: dateOf("2020-02-29", { kind: "period", firstDay: on("2020-02-01") }) },
    "R8",
    "Amber",
    "Not started, 27 days after its start",
  ],
  [
    "due on the 28th day and under 50 % is Amber (R8)",
    { due: dateOf(addDays(AS_OF, 28)), percent: 20 },
    "R8",
    "Amber",
    "Due in 28 days, 20 % complete",
  ],
  ["due in 29 days is not soon (R8)", { due: dateOf(addDays(AS_OF, 29)), percent: 20 }, "", "Green", "On track"],
  ["half done is enough for soon (R8)", { due: dateOf(addDays(AS_OF, 1)), percent: 50 }, "", "Green", "On track"],
  ["an empty percentage never makes it Amber (R8)", { due: dateOf(addDays(AS_OF, 1)) }, "", "Green", "On track"],
  [
    "no update for more than 45 days is Amber (R8)",
    { lastUpdated: dateOf(addDays(AS_OF, -60)) },
    "R8",
    "Amber",
    "No update for 60 days",
  ],
  ["an empty update date never makes it Amber (R8)", { lastUpdated: dateOf(null) }, "", "Green", "On track"],
  ["a team answers for nothing (R8)", { owners: [ownerOf("Schools", "team")] }, "R8", "Amber", "No accountable owner"],
  [
    "initials that fit two people name nobody (R8)",
    { owners: [ownerOf("SH", "person", { how: "ambiguous", entries: [entryOf("Siôn H"), entryOf("Siwan H")] })] },
    "R8",
    "Amber",
    "No accountable owner",
  ],
  ["a post answers (R8)", { owners: [ownerOf("Head of Schools", "post")] }, "", "Green", "On track"],
];

describe("the rating of an action, and its reason in words", () => {
  test.each(CASES)("%s", (_, fields, rule, rating, reason) => {
    const rated = rate(fields);
    expect([rated.rule, rated.rating, english.reason(rated.reason)]).toEqual([rule, rating, reason]);
  });

  test("in Welsh the noun stays singular after a figure, and softens after 2 (R13)", () => {
    const said = (days: number): string => welsh.reason(rate(late(days)).reason);
    expect([1, 2, 12].map(said)).toEqual(["1 diwrnod yn hwyr", "2 ddiwrnod yn hwyr", "12 diwrnod yn hwyr"]);
    expect(welsh.colours[rate(late(40)).rating]).toBe("Coch");
  });

  test("every rating has a word and a letter of its own in both languages (R13)", () => {
    for (const words of [english, welsh]) {
      expect(new Set(Object.values(words.colours)).size).toBe(5);
      expect(new Set(Object.values(words.letters)).size).toBe(5);
    }
  });
});

describe("an override (R9)", () => {
  const override = { rating: "Green", reason: "Agreed  by the Board", by: "Chief Executive", until: AS_OF };

  test("replaces the rating up to its last day, and both are told (R9)", () => {
    const rated = rate({ ...late(40), override });
    expect([rated.rule, rated.rating]).toEqual(["R9", "Green"]);
    expect(english.reason(rated.reason)).toBe(
      "Set by Chief Executive: Agreed by the Board. By the rules: 40 days overdue",
    );
  });

  test.each([
    ["has expired", { until: addDays(AS_OF, -1) }],
    ["has no last day", { until: null }],
    ["has no reason", { reason: " " }],
    ["has no name", { by: null }],
    ["names no rating", { rating: "fine" }],
  ])("does not count when it %s (R9)", (_, change) => {
    expect(rate({ ...late(40), override: { ...override, ...change } })).toMatchObject({ rule: "R5", rating: "Red" });
  });

  test("may be typed in either language (R9)", () => {
    expect(rate({ override: { ...override, rating: "coch" } }).rating).toBe("Red");
  });
});

test("as days pass and nothing else changes, a rating never improves (R12)", () => {
  const order: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];
  fc.assert(
    fc.property(fieldsOf, fc.integer({ min: 1, max: 400 }), (fields, days) => {
      const before = rate({ ...fields, override: null });
      const after = rate({ ...fields, override: null }, addDays(AS_OF, days));
      expect(after.rating === "Grey").toBe(before.rating === "Grey");
      expect(order.indexOf(after.rating)).toBeGreaterThanOrEqual(order.indexOf(before.rating));
    }),
    { numRuns: 500 },
  );
});
