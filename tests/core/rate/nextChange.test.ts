import { addDays } from "../../../src/core/calendar/calendarDate";
import { nextChange, ratingsByNewDay, ratingWhenComplete } from "../../../src/core/rate/nextChange";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { rateAction } from "../../../src/core/rate/rateAction";
import { actionOf, AS_OF, dateOf, on, ownerOf } from "./actionFixture";

const context = { asOf: AS_OF, policy: STANDARD_POLICY };
const LATE = actionOf({ due: dateOf("2020-01-31"), status: "in progress", owners: [ownerOf("Nest Caradog")] });

describe("What would change a rating is found by rating the action, never by saying the rules again", () => {
  test("left as it is, an action that is late changes on the first day on which its rating is another", () => {
    const next = nextChange(LATE, context);
    if (!next) throw new Error("It never changes.");
    const now = rateAction(LATE, context).rating;
    expect(next.rated.rating).not.toBe(now);
    expect(rateAction(LATE, { ...context, asOf: addDays(next.day, -1) }).rating).toBe(now);
    expect(rateAction(LATE, { ...context, asOf: next.day }).rating).toBe(next.rated.rating);
  });

  test("a threshold of the workbook's own moves that day with it", () => {
    const strict = { ...context, policy: { ...STANDARD_POLICY, overdueRedDays: 40 } };
    expect(nextChange(LATE, strict)?.day).toBe(on("2020-03-12"));
  });

  test("a rating that the council changed in the rating rules is the one that comes", () => {
    const changed = { ...context, changes: { R5: { rating: "Grey" } } } as const;
    expect(nextChange(LATE, changed)?.rated.rating).toBe("Grey");
  });

  test("a rating by hand in the workbook's language is touched by no new day", () => {
    const byHand = { rating: "C", reason: "Board", by: "Nest Caradog", until: on("2020-12-31") };
    const action = { ...LATE, override: byHand };
    expect(ratingsByNewDay(action, { ...context, language: "cy" })).toEqual([]);
    expect(ratingsByNewDay(action, { ...context, language: "en" })).not.toEqual([]);
  });

  test("a cancelled action never changes, and a new day or completion means nothing to it", () => {
    const cancelled = actionOf({ due: dateOf("2020-01-31"), status: "cancelled" });
    expect(nextChange(cancelled, context)).toBeNull();
    expect(ratingsByNewDay(cancelled, context)).toEqual([]);
    expect(ratingWhenComplete(cancelled, context, true)).toBeNull();
  });

  test("the last day that is looked at counts, and no day after it", () => {
    expect(nextChange(LATE, context, 4)?.day).toBe(on("2020-03-03"));
    expect(nextChange(LATE, context, 3)).toBeNull();
    expect(ratingsByNewDay(LATE, context, 0)).toEqual([{ rating: "Amber", from: AS_OF, to: null }]);
  });

  test("a new day that is agreed counts, also where the one before still waits for that", () => {
    const upTo = on("2020-05-02");
    const ranges = [
      { rating: "Amber", from: AS_OF, to: upTo },
      { rating: "Red", from: addDays(upTo, 1), to: null },
    ];
    expect(ratingsByNewDay(LATE, context)).toEqual(ranges);
    const waits = { ...LATE, revisedDue: dateOf("2020-06-30"), moveWaits: true };
    expect(ratingsByNewDay(waits, { ...context, movesWait: true })).toEqual(ranges);
  });

  test("new days follow one another without a gap from the as-at day on, each range of another rating", () => {
    const ranges = ratingsByNewDay(LATE, context);
    expect(ranges[0]?.from).toBe(AS_OF);
    expect(ranges.at(-1)?.to).toBeNull();
    ranges.slice(1).forEach(({ from, rating }, index) => {
      const before = ranges[index];
      expect(before?.to && addDays(before.to, 1)).toBe(from);
      expect(before?.rating).not.toBe(rating);
    });
  });

  test("evidence decides what completion gives", () => {
    expect(ratingWhenComplete(LATE, context, true)).toBe("Blue");
    expect(ratingWhenComplete(LATE, context, false)).not.toBe("Blue");
  });
});
