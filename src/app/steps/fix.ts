import { fixesOfRule, proposeFixesInSteps } from "../../core/fixes/proposeFixes";
import { wordsOfSheets } from "../../core/prepareChanges";
import { fixesRequested } from "./requests";
import type { Step } from "./step";

/** Writes what was accepted from findings into the cells of our tables, in the language they are in. */
export const fix: Step = {
  needsPlan: false,
  propose(review, about, words) {
    const asked = fixesRequested(about);
    const accepted = "rule" in asked ? fixesOfRule(review, asked.rule) : asked;
    return proposeFixesInSteps({ ...review, words: wordsOfSheets(review, words) }, accepted);
  },
};
