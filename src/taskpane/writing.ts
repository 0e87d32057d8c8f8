import type { SessionWork } from "../app/sessionState";
import { describe } from "../core/edits/describe";
import { invert } from "../core/edits/invert";
import { plannedSheets } from "../core/edits/plannedSheets";
import { proposeAsAt, withLater } from "../core/edits/proposeAsAt";
import { proposal } from "../core/proposal";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";

const WORDS = { en: english, cy: welsh } as const;

/** What the pane needs to write, loaded when something may be written: whoever only looks never waits for it. */
export const writing: Pick<
  SessionWork,
  "proposeStructure" | "proposeSummary" | "proposeAsAt" | "plannedSheets" | "withLater" | "describe" | "invert"
> = {
  proposeStructure: (stands, language) => proposal("structure", stands, WORDS[language]),
  proposeSummary: (stands, language) => proposal("summary", stands, WORDS[language]),
  describe: (changes, language) => describe(changes, WORDS[language]),
  invert,
  proposeAsAt,
  plannedSheets,
  withLater,
};
