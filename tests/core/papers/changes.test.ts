import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { actionOf, councilWorkbook, inputOf, on, ownerOf, planOf, type InputFixture } from "../proposals/planFixture";

const build = (snapshot: WorkbookSnapshot, day: string, given: InputFixture): WorkbookSnapshot =>
  simulate(snapshot, proposeSummary(inputOf(english, { ...given, snapshot, asOf: on(day) })));
const tables = { origin: "tables" } as const;
const first = { id: "R1.1", row: 1, action: "Train the heads" };
const second = { id: "R1.2", row: 2, action: "Write the scheme" };

function said(snapshot: WorkbookSnapshot, paper: string): readonly string[] {
  const sheet = paperSheets(snapshot).sheets.get(`${paper} en`);
  return (sheet?.cells ?? []).map((row) =>
    row.flatMap((cell) => (cell && cell.value !== "" ? [String(cell.value)] : [])).join(" | "),
  );
}

describe("Changes since the last paper", () => {
  const january = build(councilWorkbook(), "2020-01-31", {
    plan: planOf([actionOf(first), actionOf(second)], ["R1"], tables),
    ratings: ["Green", "Amber"],
  });

  test("the first paper says that there is nothing to compare with", () => {
    expect(said(january, "changes")).toContain(english.papers.pack.changes.nothingEarlier);
  });

  test("name what was removed, added, completed, moved and passed on, and which ratings fell (B6, R10)", () => {
    const moved = actionOf({ ...first, due: "2020-06-30", owners: [ownerOf("Ann Lee")] });
    const added = actionOf({ id: "R1.3", row: 3, action: "Hold a conference", status: "complete" });
    const plan = planOf([moved, added], ["R1"], tables);
    const february = build(january, "2020-02-28", { plan, ratings: ["Red", "Blue"], rating: "Red" });
    const lines = said(february, "changes");
    expect(lines).toContain("Since 31\u00a0January 2020: 0 completed, 0 cancelled, 1 added, 1 removed.");
    expect(lines).toContain("Removed | R1.2 | Write the scheme | A  Amber | – | Leah Lovell");
    expect(lines).toContain("Added | R1.3 | Hold a conference | – | B  Blue | Leah Lovell");
    expect(lines).toContain("Date moved | R1.1 | Train the heads | 31\u00a0Mar | 30\u00a0Jun | Ann Lee");
    expect(lines).toContain("Passed on | R1.1 | Train the heads | Leah Lovell | Ann Lee | Ann Lee");
    expect(lines).toContain("G → R  Red | R1.1 | Train the heads | was Green | ↓\u00a0worse: On track | Ann Lee");
    expect(said(february, "summary").join("\n")).toContain("R1 has fallen from Green to Red.");
  });

  test("name what was cancelled or taken up again, and what is rated no longer or for the first time", () => {
    const third = { id: "R1.3", row: 3, action: "Hold a conference" };
    const open = [actionOf(first), actionOf(second), actionOf({ ...third, status: "cancelled" })];
    const before = build(councilWorkbook(), "2020-01-31", {
      plan: planOf(open, ["R1"], tables),
      ratings: ["Green", "Grey", "Grey"],
    });
    const then = [actionOf({ ...first, status: "cancelled" }), actionOf(second), actionOf(third)];
    const after = build(before, "2020-02-28", {
      plan: planOf(then, ["R1"], tables),
      ratings: ["Grey", "Amber", "Grey"],
    });
    const lines = said(after, "changes");
    expect(lines).toContain("Since 31\u00a0January 2020: 0 completed, 1 cancelled, 0 added, 0 removed.");
    expect(lines).toContain("1 action is no longer rated; 1 action not rated then is rated now.");
    expect(lines).toContain("Cancelled | R1.1 | Train the heads | – | Cancelled | Leah Lovell");
    expect(lines).toContain("Taken up again | R1.3 | Hold a conference | Cancelled | – | Leah Lovell");
    expect(lines).toContain("G → –  Not rated | R1.1 | Train the heads | was Green | On track | Leah Lovell");
    expect(lines).toContain("– → A  Amber | R1.2 | Write the scheme | was not rated | On track | Leah Lovell");
  });

  test("where nothing changed they say so", () => {
    const same = planOf([actionOf(first), actionOf(second)], ["R1"], tables);
    const february = build(january, "2020-02-28", { plan: same, ratings: ["Green", "Amber"] });
    const { none, noMoves } = english.papers.pack.changes;
    expect(said(february, "changes")).toEqual(expect.arrayContaining([none, noMoves]));
    expect(said(february, "summary").join("\n")).toContain(english.papers.headline.unchanged("31\u00a0January 2020"));
  });
});

const PAPERS = ["contents", "summary", "recommendation R1", "exceptions", "upcoming", "changes", "owners"] as const;
/** What would be good news of a plan that has something to do. */
const REASSURING = /none is overdue|No action is Red|Nothing is|on track\.|every action has a colour|100\u00a0%/;

test("of a plan without actions, and of one whose actions are all cancelled, no paper says anything that reassures", () => {
  const none = build(councilWorkbook(), "2020-02-28", { plan: planOf([], ["R1"], tables) });
  for (const paper of PAPERS) expect(said(none, paper).join("\n")).not.toMatch(REASSURING);
  expect(said(none, "summary")).toContain(english.papers.headline.noActions);
  const cancelled = planOf([actionOf({ ...first, status: "cancelled" })], ["R1"], tables);
  const all = build(councilWorkbook(), "2020-02-28", { plan: cancelled, ratings: ["Grey"], rating: "Grey" });
  for (const paper of PAPERS) expect(said(all, paper).join("\n")).not.toMatch(REASSURING);
  expect(said(all, "summary")).toContain(english.papers.headline.allCancelled);
  expect(said(all, "owners")).toContain(english.papers.pack.owners.none);
});
