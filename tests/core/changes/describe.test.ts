import { describe as describeChanges } from "../../../src/core/changes/describe";
import { aroundOf } from "../../../src/core/changes/inSight";
import { invert } from "../../../src/core/changes/invert";
import { plannedSheets } from "../../../src/core/changes/plannedSheets";
import { proposeStructure, proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { journalled } from "../../../src/core/journal/journalled";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { actionOf, inputOf, on, planOf } from "../proposals/planFixture";

const plan = planOf([actionOf({ row: 5 }), actionOf({ row: 6, recommendation: "R2" })], ["R1", "R2"]);

describe("what a change set will do", () => {
  test("is said before anything is written: sheets, rows, formulas, links", () => {
    expect(describeChanges(proposeStructure(inputOf(english, { plan })), english)).toEqual([
      "Will add 8 sheets: Recommendations, Actions, Owners, Key dates, Findings, Rating rules, Settings, School terms.",
      "Will write 2 rows to “Recommendations”.",
      "Will write 2 rows to “Actions”.",
      "Will write 1 row to “Owners”.",
      "Will write 2 rows to “Key dates”.",
      "Will write 0 rows to “Findings”.",
      "Will write 58 rows to “Rating rules”.",
      "Will write 27 rows to “Settings”.",
      "Will write 12 rows to “School terms”.",
      "Ratings on “Actions” are formulas: they move as the cells beside them change.",
      "Will write 42 names that formulas use.",
      "Will link 2 rows of “Actions” to the cells they came from.",
      "The add-in’s own records follow, Change history among them.",
      "No sheet of your own is touched.",
    ]);
  });

  test("is said in Welsh as well", () => {
    expect(describeChanges(proposeStructure(inputOf(welsh, { plan })), welsh)[0]).toBe(
      "Bydd yn ychwanegu 8 o daflenni: Argymhellion, Camau gweithredu, Perchnogion, Dyddiadau allweddol, Canfyddiadau, Rheolau graddio, Gosodiadau, Tymhorau ysgol.",
    );
  });

  test("counts the cells of a summary that is built again for another day", () => {
    const input = inputOf(english, { plan });
    const built = simulate(input.snapshot, proposeSummary(input));
    const later = inputOf(english, { plan: { ...plan, origin: "tables" }, snapshot: built, asOf: on("2020-03-18") });
    const lines = describeChanges(proposeSummary(later), english);
    expect(lines).toContain("Will change 1 cell on “Settings”.");
    expect(lines.some((line) => /^Will change \d+ cells on “Board summary”\.$/.test(line))).toBe(true);
  });

  test("of taking everything back is the removal of our sheets", () => {
    expect(describeChanges(invert(proposeStructure(inputOf(english, { plan }))), english)).toEqual([
      "Will remove 8 sheets: School terms, Settings, Rating rules, Findings, Key dates, Owners, Actions, Recommendations.",
      "Will remove 42 names that formulas used.",
      "The add-in’s own records follow, Change history among them.",
      "No sheet of your own is touched.",
    ]);
  });

  test("names no sheet that nobody sees, says nothing twice, and calls a sheet as it is called in the end", () => {
    const input = inputOf(english, { plan });
    const built = simulate(input.snapshot, proposeSummary(input));
    const hidden = built.sheets.flatMap(({ name, visibility }) =>
      visibility === "veryHidden" ? [name as string] : [],
    );
    expect(hidden).toContain("PlanMemory");
    const more = planOf(
      [5, 6, 7, 8, 9].map((row) => actionOf({ row })),
      ["R1", "R2"],
      { origin: "tables" },
    );
    for (const [words, asOf] of [
      [english, "2020-09-18"],
      [welsh, "2020-02-28"],
    ] as const) {
      const changes = proposeSummary(inputOf(words, { plan: more, snapshot: built, asOf: on(asOf) }));
      const lines = describeChanges(changes, words, aroundOf(built, words.language));
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.filter((line) => hidden.some((sheet) => line.includes(sheet)))).toEqual([]);
      const gone = changes.edits.flatMap((edit) => (edit.kind === "renameSheet" ? [edit.sheet as string] : []));
      const about = lines.filter((line) => !/ailenwi’r daflen/.test(line));
      expect(about.filter((line) => gone.some((sheet) => line.includes(`“${sheet}”`)))).toEqual([]);
    }
  });

  test("names the sheet of the history among the new ones where the step makes it, as many as come", () => {
    const input = inputOf(english, { plan });
    const changes = proposeStructure(input);
    const taken = { step: { name: "structure", about: "" }, when: "2020-02-28 14:32", by: "" } as const;
    const whole = finish(journalled(input, changes, taken));
    const come = whole.edits.flatMap((edit) =>
      edit.kind === "addSheet" && edit.view.visibility === "visible" ? [edit.sheet as string] : [],
    );
    const around = aroundOf(input.snapshot, "en");
    expect(plannedSheets(changes, around).map(({ sheet }) => sheet)).toEqual(come);
    expect(describeChanges(changes, english, around)[0]).toBe(`Will add 9 sheets: ${come.join(", ")}.`);
    expect(aroundOf(simulate(input.snapshot, whole), "en").newHistory).toBeNull();
  });

  test("of a chart without a title names its sheet alone", () => {
    for (const words of [english, welsh]) {
      expect(words.edits.drawChart("", "Board summary")).not.toContain("“”");
      expect(words.edits.drawChart("", "Board summary")).toContain("“Board summary”");
    }
  });

  test("of nothing says so", () => {
    expect(describeChanges({ edits: [] }, english)).toEqual(["Nothing to write: the workbook already says all this."]);
  });
});
