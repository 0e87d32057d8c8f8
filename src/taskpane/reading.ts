import { journalEntries } from "../core/journal/entries";
import { reviewInSteps } from "../core/review";
import type { writing } from "./writing";

/** What the pane needs to read and check. What writes is built on it, and so is loaded from here. */
export const reading = {
  review: reviewInSteps,
  journal: journalEntries,
  loadWriting: async (): Promise<typeof writing> =>
    (await import(/* webpackChunkName: "writing" */ "./writing")).writing,
} as const;
