import { fixesOfRule, proposeFixes } from "../../core/fixes/proposeFixes";
import { fixesRequested } from "./requests";
import type { Step } from "./step";

/** Writes what was accepted from findings into the cells of our tables. */
export const fix: Step = {
  needsPlan: false,
  // eslint-disable-next-line require-yield -- a few cells are no work to be done in steps
  *propose(review, about, words) {
    const asked = fixesRequested(about);
    return proposeFixes(review, "rule" in asked ? fixesOfRule(review, asked.rule) : asked, words);
  },
};
