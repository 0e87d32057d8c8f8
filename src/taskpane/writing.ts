import { describe } from "../core/edits/describe";
import { invert } from "../core/edits/invert";
import { proposeStructureInSteps, proposeSummaryInSteps } from "../core/edits/propose";

/** What the pane needs to write, loaded when something may be written: whoever only looks never waits for it. */
export const writing = { describe, invert, proposeStructureInSteps, proposeSummaryInSteps } as const;
