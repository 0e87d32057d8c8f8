import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { sinceLastPaper } from "../../../src/core/history/sinceLastPaper";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { paneSince as welsh } from "../../../src/core/words/cy/paneSince";
import { paneSince as english } from "../../../src/core/words/en/paneSince";
import { english as sheets } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { OFFICERS, slippedBy } from "../fixes/slippedPlan";
import { typedInField } from "../tables/inTables";

const source = gridWorkbook(
  gridSheet(
    "Plan",
    `
Ref | Action | Lead | By when | Status | Start
R1.1 | Visit every school this term | Ann Lee | 2020-02-14 | In progress | 2020-01-06
R1.2 | Review the entry policy now | Bob Day | 2020-04-30 | In progress | 2020-01-06
R1.3 | Publish the report to members | Bob Day | 2020-01-15 | In progress | 2020-01-06
R2.1 | Train the governors of schools | Bob Day | 2020-02-10 | In progress | 2020-01-06
R2.2 | Open the new hub in the north | Ann Lee | 2020-05-29 | In progress | 2020-01-06
`,
  ),
  OFFICERS,
);
const on = (snapshot: WorkbookSnapshot, asOf: string): Review =>
  review(snapshot, { asOf: asOf as CalendarDate, fallbackDay: asOf as CalendarDate, corrections: [] });
const after = (kind: "structure" | "summary", snapshot: WorkbookSnapshot, asOf: string): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal(kind, on(snapshot, asOf), sheets)));
const tables = after("structure", source, "2020-01-31");
const january = after("summary", slippedBy(tables, [[4, "action", ""]]), "2020-01-31");
const since = (snapshot: WorkbookSnapshot, asOf = "2020-02-28") => sinceLastPaper(on(snapshot, asOf));
const rating = (one: string): string => one;

describe("What moved since the last paper (B5)", () => {
  test("counts what was completed, became overdue, came, went and changed its colour", () => {
    const february = slippedBy(january, [
      [1, "status", "Complete"],
      [1, "completedOn", 43_881],
      [1, "evidence", "Minutes of 20 February 2020"],
      [4, "action", "Open the new hub in the north"],
    ]);
    const moved = since(february);
    expect(moved).toMatchObject({ asAt: "2020-01-31", isReceived: false, added: 1, removed: 0, completed: 1 });
    // R1.3 was overdue in the paper.
    expect(moved?.becameOverdue).toBe(2);
    expect(moved?.better).toBe(1);
    expect(moved && english.moved(moved, rating)).toEqual([
      ...["1 completed", "2 became overdue", "1 new", "3 ratings are worse", "1 rating is better"],
      ...["R1 is Red, was Amber", "R2 is Amber, was Green"],
    ]);
    expect(moved && welsh.moved(moved, rating)).toEqual([
      ...["wedi’u cwblhau: 1", "wedi mynd yn hwyr: 2", "newydd: 1", "graddau’n waeth: 3", "graddau’n well: 1"],
      ...["R1: Red, Amber gynt", "R2: Amber, Green gynt"],
    ]);
  });

  test("what waits is not overdue, and one that waited then and is late now became so (F21)", () => {
    expect(since(slippedBy(january, [[3, "status", "On hold"]]))?.becameOverdue).toBe(1);
    const onHold = after("summary", slippedBy(tables, [[2, "status", "On hold"]]), "2020-01-31");
    expect(since(slippedBy(onHold, [[2, "status", "In progress"]]))?.becameOverdue).toBe(3);
  });

  test("an action that is gone is counted, and an agreed later day is no lateness", () => {
    expect(since(slippedBy(january, [[0, "action", ""]]))).toMatchObject({ removed: 1, added: 0, becameOverdue: 1 });
    expect(since(slippedBy(january, [[0, "revisedDue", 43_921]]))?.becameOverdue).toBe(1);
  });

  test("on the day of the paper and before it there is nothing to compare with, and the day after nothing has moved", () => {
    expect([since(tables), since(january, "2020-01-31"), since(january, "2020-01-15")]).toEqual([null, null, null]);
    const next = since(january, "2020-02-01");
    expect(next && english.moved(next, rating)).toEqual([]);
  });

  test("a day that moved is not said to be nothing, and what is rated no longer is counted", () => {
    const moved = since(slippedBy(january, [[1, "revisedDue", 43_982]]), "2020-02-01");
    expect(moved && english.moved(moved, rating)).toEqual([]);
    expect(english.nothing).toBe("no action was completed, became overdue, came, went or changed its rating.");
    const cancelled = since(slippedBy(january, [[1, "status", "Cancelled"]]), "2020-02-01");
    expect(cancelled).toMatchObject({ unrated: 1, newlyRated: 0, better: 0, worse: 0 });
    expect(cancelled && english.moved(cancelled, rating)).toEqual(["1 no longer rated"]);
    expect(cancelled && welsh.moved(cancelled, rating)).toEqual(["heb radd mwyach: 1"]);
  });

  test("the paper that the Board received is the one that counts, though a newer one stands", () => {
    const two = after("summary", january, "2020-02-14");
    const received = typedInField(two, "snapshots", 0, "received", "4 February 2020");
    expect(since(two)).toMatchObject({ asAt: "2020-02-14", isReceived: false });
    expect(since(received)).toMatchObject({ asAt: "2020-01-31", isReceived: true });
    expect([english.since("31 January 2020", true), english.since("31 January 2020", false)]).toEqual([
      "Since the Board’s papers of 31 January 2020:",
      "Since the papers of 31 January 2020:",
    ]);
  });
});
