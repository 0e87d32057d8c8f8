import { simulate } from "../../../src/core/changes/simulate";
import { fixOf, type Fix } from "../../../src/core/fixes/fixes";
import type { FixValue } from "../../../src/core/fixes/fixValue";
import { proposeFixesInSteps } from "../../../src/core/fixes/proposeFixes";
import type { Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, typedInField } from "../tables/inTables";
import { look, withTables } from "./slippedPlan";

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status | RAG
R1.1 | Track more able pupils in every school | Ann Lee | 2020-03-31 | In progress | Amber/Green
R1.2 | Review the curriculum with all heads | Bob Day | 2020-07-20 | In progress | Teal
R1.3 | Publish the report to every member | Bob Day | 2020-05-29 | In progress | amber / green
R1.4 | Agree a programme of moderation | Bob Day | 2020-05-29 | In progress | Red
`,
  ),
);
const GREEN: FixValue = { kind: "rating", rating: "Green" };
const NOTHING: FixValue = { kind: "empty" };

const unclear = ({ findings, snapshot }: Review): readonly Fix[] =>
  findings.flatMap((one) => (one.code === "claimed-colour-unreadable" ? (fixOf(one, snapshot) ?? []) : []));
const claims = (snapshot: WorkbookSnapshot): readonly (string | null)[] =>
  look(snapshot).plan.actions.map(({ claimedRag }) => claimedRag.colour);
const answers = (snapshot: WorkbookSnapshot): readonly string[] => {
  const table = findOwnTable(snapshot, "corrections");
  return (table ? recordsOf(table) : []).map(({ text }) =>
    [text("about"), text("text"), text("read"), text("choice")].join(" | "),
  );
};

/** The workbook once the first question was answered. */
function answered(before: WorkbookSnapshot, value: FixValue, remembered: boolean, words = english): WorkbookSnapshot {
  const review = look(before);
  const [fix] = unclear(review);
  if (!fix) throw new Error("Nothing is asked.");
  const accepted = { code: fix.code, place: fix.place, value, remembered };
  return simulate(before, finish(proposeFixesInSteps({ ...review, words }, [accepted])));
}

describe("What a claim that is no colour was said to mean is remembered (F52)", () => {
  const built = withTables(PLAN);

  test("it holds for cells that say the same already and for those to come, and their words stay", () => {
    expect(unclear(look(built))).toHaveLength(3);
    const after = answered(built, GREEN, true);
    expect(answers(after)).toEqual(["Claimed RAG | Amber/Green | Amber | Green"]);
    expect(inField(after, "actions", 0, "claimedRag")).toBe("Green");
    expect(inField(after, "actions", 2, "claimedRag")).toBe("amber / green");
    // Spelt otherwise it may be meant otherwise.
    expect(claims(after)).toEqual(["Green", null, "Amber", "Red"]);
    const later = typedInField(after, "actions", 3, "claimedRag", "AMBER/GREEN");
    expect(claims(later)).toEqual(["Green", null, "Amber", "Green"]);
    expect(unclear(look(later))).toHaveLength(2);
  });

  test("a word may mean nothing; a later answer takes the place of an earlier, and each word has one", () => {
    const teal = typedInField(built, "actions", 0, "claimedRag", "Teal");
    const once = answered(teal, NOTHING, true);
    expect(answers(once)).toEqual(["Claimed RAG | Teal | Means nothing | Means nothing"]);
    expect(claims(once).slice(0, 2)).toEqual([null, null]);
    expect(unclear(look(once)).map(({ place }) => place.row)).toHaveLength(1);
    const twice = answered(once, { kind: "rating", rating: "Amber" }, true);
    expect(answers(twice)).toHaveLength(2);
    expect(look(twice).recognition.corrections).toHaveLength(2);
  });

  test("nobody has to: then the next cell is asked about, and no table is made for it", () => {
    const after = answered(built, GREEN, false);
    expect(answers(after)).toEqual([]);
    expect(unclear(look(typedInField(after, "actions", 3, "claimedRag", "Amber/Green")))).toHaveLength(3);
  });

  test("clearing the choice in Corrections takes it back", () => {
    const after = typedInField(answered(built, GREEN, true), "actions", 3, "claimedRag", "Amber/Green");
    expect(claims(after)[3]).toBe("Green");
    expect(claims(typedInField(after, "corrections", 0, "choice", ""))[3]).toBe("Amber");
  });

  test("it stands in the language of the sheets, and either is read back", () => {
    const after = answered(withTables(PLAN, welsh), GREEN, true, welsh);
    expect(answers(after)).toEqual(["Statws CMG a nodwyd | Amber/Green | Ambr | Gwyrdd"]);
    expect(claims(typedInField(after, "actions", 3, "claimedRag", "Amber/Green"))[3]).toBe("Green");
  });

  test("a plan that is read from the council's sheets knows it as well", () => {
    const { sheets } = answered(built, GREEN, true);
    const kept = sheets.filter(({ name }) => name === "Corrections");
    const another = { ...PLAN, sheets: [...PLAN.sheets, ...kept] };
    expect(claims(another)).toEqual(["Green", null, "Amber", "Red"]);
  });
});
