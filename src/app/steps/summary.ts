import { proposal } from "../../core/proposal";
import type { Step } from "./step";

/** Builds the board's papers, and the tables they stand on where they are missing. */
export const summary: Step = {
  needsPlan: true,
  propose: (review, _, words) => proposal("summary", review, words),
};
