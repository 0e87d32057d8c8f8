import { proposal } from "../../core/prepareChanges";
import type { Step } from "./step";

/** Writes the plan as tables on sheets of our own, or brings those up to date. */
export const structure: Step = {
  needsPlan: false,
  propose: (review, _, words) => proposal("structure", review, words),
};
