import { journalEntries } from "../core/journal/entries";
import { reviewInSteps } from "../core/review";
import { WorkBefore } from "../core/steps/workBefore";
import type { figures } from "./figures";
import type { otherPlans } from "./otherPlans";
import type { writing } from "./writing";

/** What the pane needs to read and check. What writes, and what takes in figures, is built on it, and so is loaded from here. */
export const reading = {
  review: reviewInSteps,
  before: (last: WorkBefore | null) => new WorkBefore(last),
  journal: journalEntries,
  loadWriting: async (): Promise<typeof writing> =>
    (await import(/* webpackChunkName: "writing" */ "./writing")).writing,
  loadFigures: async (): Promise<typeof figures> =>
    (await import(/* webpackChunkName: "figures" */ "./figures")).figures,
  loadOtherPlans: async (): Promise<typeof otherPlans> =>
    (await import(/* webpackChunkName: "other-files" */ "./otherPlans")).otherPlans,
} as const;
