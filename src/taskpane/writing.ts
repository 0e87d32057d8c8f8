import type { SessionWork } from "../app/sessionState";
import { STEPS } from "../app/steps/allSteps";
import { describe } from "../core/changes/describe";
import { aroundOf } from "../core/changes/inSight";
import { plannedSheets } from "../core/changes/plannedSheets";
import { snapshotAfter } from "../core/changes/snapshotAfter";
import { journalled } from "../core/journal/journalled";
import { laterStepsOn } from "../core/journal/laterSteps";
import { undoneInExcel } from "../core/journal/undoneInExcel";
import { proposeTakeBack } from "../core/journal/takeBackStep";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";

const WORDS = { en: english, cy: welsh } as const;

/** What the pane needs to write, loaded when something may be written: whoever only looks never waits for it. */
export const writing: Pick<
  SessionWork,
  | "propose"
  | "journalled"
  | "after"
  | "proposeTakeBack"
  | "laterStepsOn"
  | "undoneInExcel"
  | "around"
  | "plannedSheets"
  | "describe"
> = {
  propose: ({ name, about }, review, language) => STEPS[name].propose(review, about, WORDS[language]),
  journalled: (review, language, changes, taken) => journalled({ ...review, words: WORDS[language] }, changes, taken),
  after: snapshotAfter,
  proposeTakeBack: (review, language, entry, stated) =>
    proposeTakeBack({ ...review, words: WORDS[language] }, entry, stated),
  laterStepsOn,
  undoneInExcel,
  around: aroundOf,
  describe: (changes, language, around) => describe(changes, WORDS[language], around),
  plannedSheets,
};
