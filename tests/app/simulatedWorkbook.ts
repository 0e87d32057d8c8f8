import type { SessionWork } from "../../src/app/sessionState";
import type { Outcome, WorkbookPort } from "../../src/app/workbookPort";
import { simulate } from "../../src/core/changes/simulate";
import { journalEntries } from "../../src/core/journal/entries";
import { reviewInSteps } from "../../src/core/review";
import { WorkBefore } from "../../src/core/steps/workBefore";
import type { CellPlace } from "../../src/core/snapshot/address";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { writing } from "../../src/taskpane/writing";

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** The line itself, as the pane runs it. */
export const LINE: SessionWork = {
  readyToReview: () => done(null),
  review: reviewInSteps,
  before: (last) => new WorkBefore(last),
  readyToWrite: () => done(null),
  ...writing,
  journal: journalEntries,
};

export interface SimulatedWorkbook extends WorkbookPort {
  snapshot: WorkbookSnapshot;
  readonly selected: CellPlace[];
}

/** A workbook held in memory: change sets are carried out on its snapshot. */
export function simulatedWorkbook(snapshot: WorkbookSnapshot): SimulatedWorkbook {
  const workbook: SimulatedWorkbook = {
    snapshot,
    selected: [],
    read: () => done(workbook.snapshot),
    apply: (changes) => {
      workbook.snapshot = simulate(workbook.snapshot, changes);
      return done({ edits: changes.edits.length, roundTrips: 1 });
    },
    select: (place) => {
      workbook.selected.push(place);
      return done(null);
    },
    readRows: () => done(null),
    onSelection: () => done(() => Promise.resolve()),
    onChange: () => done(() => Promise.resolve()),
    untilCellIsLeft: () => done(null),
  };
  return workbook;
}
