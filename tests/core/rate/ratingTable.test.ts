import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/calendarDate";
import type { RatedAction, Rating } from "../../../src/core/rate/rating";
import type { Policy } from "../../../src/core/rate/limits";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { rateAction, type RatingContext } from "../../../src/core/rate/rateAction";
import { ratings as english } from "../../../src/core/words/en/ratings";
import { ratings as welsh } from "../../../src/core/words/cy/ratings";
import { actionOf, AS_OF, dateOf, entryOf, on, ownerOf, type Fields } from "./actionFixture";
import { fieldsOf, REGISTER } from "./anyFields";

const rate = (fields: Fields, asOf = AS_OF, more: Partial<RatingContext> = {}): RatedAction =>
  rateAction(actionOf(fields), { asOf, policy: STANDARD_POLICY, ...more });

const ago = (days: number) => dateOf(addDays(AS_OF, -days));
const ahead = (days: number) => dateOf(addDays(AS_OF, days));
const late = (days: number): Fields => ({ due: ago(days) });
const moved = (days: number): Fields => ({
  due: dateOf("2020-06-30"),
  revisedDue: dateOf(addDays(on("2020-06-30"), days)),
});
const ongoing = dateOf("Ongoing", { kind: "ongoing" });
const complete = (more: Fields = {}): Fields => ({ ...late(200), status: "complete", ...more });
const held: Fields = { ...late(200), status: "on hold", risk: "No post" };
const LEFT = entryOf("Leah Lovell", { to: AS_OF });
const leah = ownerOf("Leah Lovell", "person", { how: "exact", entry: LEFT });

type Case = readonly [string, Fields, string, Rating, string, Partial<RatingContext>?];
const filled = ([name, fields, rule, rating, reason, more = {}]: Case) =>
  [name, fields, rule, rating, reason, more] as const;

const CLOSED: readonly Case[] = [
  ["cancelled is not rated (R1)", { status: "cancelled" }, "R1", "Grey", "Cancelled"],
  [
    "on hold with a reason and a day to look again is not rated (R1)",
    { ...held, reviewOn: AS_OF },
    "R1",
    "Grey",
    "On hold",
  ],
  [
    "on hold with a reason and no day to look again is Amber (R1)",
    held,
    "R1",
    "Amber",
    "On hold, no day to look again",
  ],
  [
    "on hold past its review day is rated as if open (R1)",
    { ...held, reviewOn: addDays(AS_OF, -1) },
    "R5",
    "Red",
    "200 days overdue",
  ],
  [
    "on hold with a dash for a reason is rated as if open (R1)",
    { ...held, risk: "-", latestUpdate: "n/a" },
    "R5",
    "Red",
    "200 days overdue",
  ],
  [
    "complete with evidence is Blue, and says how late (R2)",
    complete({ evidence: "Minutes", completedOn: ago(195) }),
    "R2",
    "Blue",
    "Complete and evidenced, completed 5 days late",
  ],
  [
    "completed on its day says no more (R2)",
    complete({ evidence: "Minutes", completedOn: ago(200) }),
    "R2",
    "Blue",
    "Complete and evidenced",
  ],
  [
    "completed a day late is said in the singular (R2)",
    complete({ evidence: "Minutes", completedOn: ago(199) }),
    "R2",
    "Blue",
    "Complete and evidenced, completed 1 day late",
  ],
  [
    "complete without evidence is Green for 28 days (R3)",
    complete({ due: ahead(1), completedOn: ago(28) }),
    "R3",
    "Green",
    "Complete, evidence awaited",
  ],
  [
    "then Amber, with how long (R3)",
    complete({ due: ahead(1), completedOn: ago(29) }),
    "R3",
    "Amber",
    "Complete, evidence awaited for 29 days",
  ],
  [
    "complete on no day counts from when the plan was taken over (R3)",
    complete(),
    "R3",
    "Amber",
    "Complete, evidence awaited for 40 days",
    { takenOver: addDays(AS_OF, -40) },
  ],
  ["before there are tables nothing is counted yet (R3)", complete(), "R3", "Green", "Complete, evidence awaited"],
  [
    "completed on a day to come is not complete (R3)",
    { ...late(40), status: "complete", completedOn: ahead(1) },
    "R5",
    "Red",
    "40 days overdue",
  ],
];

const EVIDENCE = [
  "-",
  "–",
  "none",
  "None",
  "n/a",
  "TBC",
  "to follow",
  "0",
  " ",
  "\u00A0",
  "\u00A0 ",
  "dim",
  "i ddilyn",
];

const DUE: readonly Case[] = [
  ["no due day is Amber (R4)", { due: dateOf("TBC") }, "R4", "Amber", "No due date"],
  ["and Red more than 92 days after its start (R4)", { due: dateOf(null), start: ago(93) }, "R4", "Red", "No due date"],
  ["on the 92nd day it is still Amber (R4)", { due: dateOf(null), start: ago(92) }, "R4", "Amber", "No due date"],
  [
    "without a start the day it was taken over counts (R4)",
    { due: dateOf(null) },
    "R4",
    "Red",
    "No due date",
    { takenOver: addDays(AS_OF, -93) },
  ],
  [
    "a council may set the Amber to Grey (R4)",
    { due: dateOf("TBC") },
    "R4",
    "Grey",
    "No due date",
    { changes: { R4c: { rating: "Grey" } } },
  ],
  [
    "ongoing without a review day is Amber, never Red (R4)",
    { due: ongoing, start: ago(900) },
    "R4",
    "Amber",
    "Ongoing, no review day",
  ],
  [
    "ongoing past its review day is Amber (R4)",
    { due: ongoing, reviewOn: addDays(AS_OF, -1) },
    "R4",
    "Amber",
    "Ongoing, no review day",
  ],
  [
    "ongoing with a review day goes by the rules that follow (R4)",
    { due: ongoing, reviewOn: AS_OF },
    "",
    "Green",
    "On track",
  ],
  [
    "ongoing with a review day and no update for long is Amber (R8)",
    { due: ongoing, reviewOn: AS_OF, lastUpdated: ago(46) },
    "R8",
    "Amber",
    "No update for 46 days",
  ],
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
  ["moved by more than 92 days is Red (R6)", moved(93), "R6", "Red", "Due date moved 93 days"],
  ["moved by 92 days is Amber (R8)", moved(92), "R8", "Amber", "Due date moved 92 days"],
  ["moved by 31 days is on track (R8)", moved(31), "", "Green", "On track"],
  ["a leap day is counted (R8)", { due: dateOf("2020-03-01") }, "R8", "Amber", "Due in 2 days, no percentage given"],
  [
    "over the end of a year days are counted through (R5)",
    { due: dateOf("2019-12-31") },
    "R5",
    "Red",
    "59 days overdue",
  ],
];

const WATCHED: readonly Case[] = [
  [
    "more than 14 days after its start and not started is Amber (R8)",
    { status: "not started", start: ago(30) },
    "R8",
    "Amber",
    "Not started, 30 days after its start",
  ],
  [
    "14 days after its start it may still be about to start (R8)",
    { status: "not started", start: ago(14) },
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
    { due: ahead(28), percent: 20 },
    "R8",
    "Amber",
    "Due in 28 days, 20 % complete",
  ],
  ["due in 29 days is not soon (R8)", { due: ahead(29), percent: 20 }, "", "Green", "On track"],
  ["half done is enough for soon (R8)", { due: ahead(1), percent: 50 }, "", "Green", "On track"],
  [
    "not started with an empty percentage is at 0 % (R8)",
    { status: "not started", due: ahead(20) },
    "R8",
    "Amber",
    "Due in 20 days, 0 % complete",
  ],
  [
    "due today, not started, is Amber (R8)",
    { status: "not started", due: ahead(0) },
    "R8",
    "Amber",
    "Due today, 0 % complete",
  ],
  [
    "due today with nothing said of how far is Amber (R8)",
    { due: ahead(0) },
    "R8",
    "Amber",
    "Due today, no percentage given",
  ],
  [
    "seven days before an empty percentage counts as under (R8)",
    { due: ahead(7) },
    "R8",
    "Amber",
    "Due in 7 days, no percentage given",
  ],
  ["eight days before it does not yet (R8)", { due: ahead(8) }, "", "Green", "On track"],
  [
    "more than 30 points under the straight line is Amber (R8)",
    { start: ago(60), due: ahead(40), percent: 29 },
    "R8",
    "Amber",
    "31 points behind an even pace",
  ],
  ["30 points are still on track (R8)", { start: ago(60), due: ahead(40), percent: 30 }, "", "Green", "On track"],
  ["no update for more than 45 days is Amber (R8)", { lastUpdated: ago(46) }, "R8", "Amber", "No update for 46 days"],
  [
    "never updated counts from its start (R8)",
    { lastUpdated: dateOf(null), start: ago(46), percent: 90 },
    "R8",
    "Amber",
    "No update for 46 days",
    { takenOver: addDays(AS_OF, -50) },
  ],
  [
    "but not from before the tables were made (R8)",
    { lastUpdated: dateOf(null), start: ago(200), percent: 90 },
    "",
    "Green",
    "On track",
    { takenOver: addDays(AS_OF, -45) },
  ],
  ["a team answers for nothing (R8)", { owners: [ownerOf("Schools", "team")] }, "R8", "Amber", "No accountable owner"],
  [
    "initials that fit two people name nobody (R8)",
    { owners: [ownerOf("SH", "person", { how: "ambiguous", entries: REGISTER.slice(1, 3) })] },
    "R8",
    "Amber",
    "No accountable owner",
  ],
  ["who has left answers no more (R8)", { owners: [leah] }, "R8", "Amber", "The owner has left", { register: [LEFT] }],
  [
    "who has come back answers (R8)",
    { owners: [leah] },
    "",
    "Green",
    "On track",
    { register: [LEFT, entryOf("Leah Lovell", { from: AS_OF })] },
  ],
  ["a post answers (R8)", { owners: [ownerOf("Head of Schools", "post")] }, "", "Green", "On track"],
];

describe("the rating of an action, and its reason in words", () => {
  test.each([...CLOSED, ...DUE, ...WATCHED].map(filled))("%s", (_, fields, rule, rating, reason, more) => {
    const rated = rate(fields, AS_OF, more);
    expect([rated.rule, rated.rating, english.reason(rated.reason)]).toEqual([rule, rating, reason]);
  });

  test.each(EVIDENCE)("%j is no evidence (R2)", (evidence) => {
    expect(rate(complete({ due: ahead(1), completedOn: ago(1), evidence })).rating).toBe("Green");
  });

  test("in Welsh one form serves every number above one (R13)", () => {
    const said = (days: number): string => welsh.reason(rate(late(days)).reason);
    expect([1, 2, 28].map(said)).toEqual(["1 diwrnod yn hwyr", "2 o ddiwrnodau yn hwyr", "28 o ddiwrnodau yn hwyr"]);
    expect(welsh.colours[rate(late(40)).rating]).toBe("Coch");
  });

  test("every rating has a word and a letter of its own in both languages (R13)", () => {
    for (const words of [english, welsh]) {
      expect(new Set(Object.values(words.colours)).size).toBe(5);
      expect(new Set(Object.values(words.letters)).size).toBe(5);
    }
  });

  test("the council's own words and rating are said instead (R5)", () => {
    const changes = { R5: { rating: "Amber" as const, words: { one: "", other: "late by {n}" } } };
    const rated = rate(late(40), AS_OF, { changes });
    expect([rated.rating, english.reason(rated.reason)]).toEqual(["Amber", "late by 40"]);
  });
});

describe("an override (R9)", () => {
  const override = { rating: "Green", reason: "Agreed  by the Board", by: "Chief Executive", until: AS_OF };

  test("replaces the rating up to its last day, and both are told (R9)", () => {
    const rated = rate({ ...late(40), override });
    expect([rated.rule, rated.rating, rated.byTheRules]).toEqual(["R9", "Green", { rating: "Red", rule: "R5" }]);
    expect(english.reason(rated.reason)).toBe(
      "Set by Chief Executive: Agreed by the Board. By the rules: 40 days overdue",
    );
  });

  test.each([
    ["has expired", { until: addDays(AS_OF, -1) }],
    ["has no last day", { until: null }],
    ["has no reason", { reason: " " }],
    ["has a dash for a reason", { reason: "-" }],
    ["has no name", { by: null }],
    ["names no rating", { rating: "fine" }],
  ])("does not count when it %s (R9)", (_, change) => {
    expect(rate({ ...late(40), override: { ...override, ...change } })).toMatchObject({ rule: "R5", rating: "Red" });
  });

  test.each([
    ["coch", "en", "Red"],
    ["Oren", "en", "Amber"],
    ["Yellow", "cy", "Amber"],
    ["melyn", "en", "Amber"],
    ["Gray", "cy", "Grey"],
    ["G", "en", "Green"],
    ["B", "en", "Blue"],
    ["Gl", "cy", "Blue"],
    ["gw", "cy", "Green"],
    ["C", "cy", "Red"],
  ] as const)("%s in a workbook of the language %s is %s (R9)", (rating, language, expected) => {
    expect(rate({ override: { ...override, rating } }, AS_OF, { language })).toMatchObject({
      rule: "R9",
      rating: expected,
    });
  });

  test.each([
    ["G", "cy"],
    ["R", "cy"],
    ["C", "en"],
    ["Gw", "en"],
  ] as const)("%s alone is no colour in the language %s (R9)", (rating, language) => {
    expect(rate({ ...late(40), override: { ...override, rating } }, AS_OF, { language }).rule).toBe("R5");
  });
});

const ORDER: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];
const worse = (before: RatedAction, after: RatedAction): boolean =>
  ORDER.indexOf(after.rating) >= ORDER.indexOf(before.rating);
const MORE: Partial<RatingContext> = { takenOver: addDays(AS_OF, -30), register: REGISTER };

test("as days pass and nothing else changes, a rating never improves (R12)", () => {
  fc.assert(
    fc.property(fieldsOf, fc.integer({ min: 1, max: 400 }), (fields, days) => {
      // A day of completion that is still to come is a change of its own.
      fc.pre(fields.completedOn?.day == null || fields.completedOn.day <= AS_OF);
      const before = rate({ ...fields, override: null }, AS_OF, MORE);
      const after = rate({ ...fields, override: null }, addDays(AS_OF, days), MORE);
      // Not rated becomes rated once a review day has passed, and never the other way.
      if (before.rating === "Grey") return;
      expect(after.rating).not.toBe("Grey");
      expect(worse(before, after)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Fewer days, fewer points or a higher share asked for are stricter. */
const STRICTER: Readonly<Partial<Record<keyof Policy, 1 | -1>>> = {
  evidenceAwaitedDays: -1,
  noDueDateRedDays: -1,
  overdueRedDays: -1,
  reDatedRedDays: -1,
  startPassedDays: -1,
  dueSoonDays: 1,
  dueSoonPercent: 1,
  emptyPercentDays: 1,
  behindPoints: -1,
  reDatedAmberDays: -1,
  staleDays: -1,
};

test.each(Object.entries(STRICTER))("a stricter %s never improves a rating (R5, R6, R8)", (limit, direction) => {
  fc.assert(
    fc.property(fieldsOf, fc.integer({ min: 1, max: 60 }), (fields, by) => {
      const key = limit as keyof Policy;
      const policy = { ...STANDARD_POLICY, [key]: Math.max(0, STANDARD_POLICY[key] + direction * by) };
      const [before, after] = [rate(fields, AS_OF, MORE), rate(fields, AS_OF, { ...MORE, policy })];
      expect(before.rating === "Grey" || worse(before, after)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
