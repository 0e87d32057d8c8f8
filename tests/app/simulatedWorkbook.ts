import type { SessionWork } from "../../src/app/sessionState";
import type { Outcome, WorkbookPort } from "../../src/app/workbookPort";
import { describe as describeChanges } from "../../src/core/edits/describe";
import { invert } from "../../src/core/edits/invert";
import { plannedSheets } from "../../src/core/edits/plannedSheets";
import { proposeAsAt, withLater } from "../../src/core/edits/proposeAsAt";
import { proposeStructureInSteps, proposeSummaryInSteps } from "../../src/core/edits/propose";
import { simulate } from "../../src/core/edits/simulate";
import { reviewInSteps } from "../../src/core/review";
import type { CellPlace } from "../../src/core/snapshot/address";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";

const WORDS = { en: english, cy: welsh } as const;
const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** The line itself, as the pane runs it. */
export const LINE: SessionWork = {
  readyToReview: () => done(null),
  review: reviewInSteps,
  readyToWrite: () => done(null),
  proposeStructure: (stands, language) => proposeStructureInSteps({ ...stands, words: WORDS[language] }),
  proposeSummary: (stands, language) => proposeSummaryInSteps({ ...stands, words: WORDS[language] }),
  describe: (changes, language) => describeChanges(changes, WORDS[language]),
  invert,
  proposeAsAt,
  plannedSheets,
  withLater,
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
    onSelection: () => done(() => Promise.resolve()),
    onChange: () => done(() => Promise.resolve()),
    untilCellIsLeft: () => done(null),
  };
  return workbook;
}
