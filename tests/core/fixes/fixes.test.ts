import { addDays, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { fixOf, type Fix } from "../../../src/core/fixes/fixes";
import { proposeFixes, type FixAccepted } from "../../../src/core/fixes/proposeFixes";
import type { Review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { typedInField } from "../tables/inTables";
import { accepted, fixesIn, look, slippedBy, source, withTables } from "./slippedPlan";

const tables = withTables(source);

const slips = [
  [0, "due", "31/05/2020"],
  [1, "percentComplete", "40%"],
  [2, "status", "Done"],
  [3, "owner", "BD"],
] as const;
const slipped = slippedBy(tables, slips);

describe("fixes", () => {
  test("of text that formulas cannot read are the values that were meant", () => {
    const found = fixesIn(look(slipped)).filter(({ code }) => code === "value-not-for-formulas");
    expect(found.map(({ field, choices }) => [field, choices])).toEqual(
      expect.arrayContaining([
        ["due", [{ kind: "day", day: "2020-05-31" }]],
        ["percentComplete", [{ kind: "number", number: 40 }]],
        ["status", [{ kind: "status", status: "complete" }]],
        ["owner", [{ kind: "words", words: "Bob Day" }]],
      ]),
    );
  });

  test("each of them, accepted, takes its finding away and brings no new error", () => {
    const before = look(slipped);
    expect(fixesIn(before).length).toBeGreaterThanOrEqual(slips.length);
    for (const fix of fixesIn(before)) {
      const changes = proposeFixes(before, accepted(fix), english);
      expect(changes.edits).toHaveLength(1);
      const after = look(simulate(slipped, changes));
      expect(fixesIn(after)).not.toContainEqual(fix);
      const errors = ({ findings }: Review): readonly string[] =>
        findings
          .filter(({ severity }) => severity === "error")
          .map(({ code, actionKey }) => `${code} ${actionKey ?? ""}`);
      expect(errors(after).filter((one) => !errors(before).includes(one))).toEqual([]);
    }
  });

  test("all together leave none of their kind, and no sheet of the council is written", () => {
    const before = look(slipped);
    const changes = proposeFixes(before, fixesIn(before).flatMap(accepted), english);
    expect(new Set(changes.edits.map(({ sheet }) => sheet))).toEqual(new Set(["Actions"]));
    expect(fixesIn(look(simulate(slipped, changes))).map(({ code }) => code)).not.toContain("value-not-for-formulas");
  });

  test("a cell that was settled or changed meanwhile stays as it is", () => {
    const fix = fixesIn(look(slipped)).find(({ field }) => field === "status");
    if (!fix) throw new Error("No fix.");
    const since = look(typedInField(slipped, "actions", 2, "status", "On hold"));
    expect(proposeFixes(since, accepted(fix), english)).toEqual({ edits: [] });
    const other: FixAccepted = { code: fix.code, place: fix.place, value: { kind: "words", words: "Cancelled" } };
    expect(proposeFixes(look(slipped), [other], english)).toEqual({ edits: [] });
  });

  test("a name that is misspelt is proposed alone, and never in place of two", () => {
    const owners = (text: string): readonly Fix[] =>
      fixesIn(look(typedInField(tables, "actions", 0, "owner", text))).filter(({ field }) => field === "owner");
    expect(owners("Gwenlian Morris").map(({ code, choices }) => [code, choices])).toEqual(
      ["owner-misspelt", "value-not-for-formulas"].map((code) => [
        code,
        [{ kind: "words", words: "Gwenllian Morris" }],
      ]),
    );
    expect(owners("Gwenlian Morris; Bob Day")).toEqual([]);
  });

  test("findings about the council's own sheets have none", () => {
    const { findings, snapshot } = look(source);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap((finding) => fixOf(finding, snapshot) ?? [])).toEqual([]);
  });

  test("a day on a Sunday is proposed for the working day before", () => {
    const found = fixesIn(look(tables)).find(({ code }) => code === "due-non-working-day");
    expect(found?.choices).toEqual([{ kind: "day", day: addDays("2020-03-29" as CalendarDate, -2) }]);
  });
});
