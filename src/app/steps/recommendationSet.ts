import { proposeSet } from "../../core/proposals/proposeSet";
import { wordsOfSheets } from "../../core/prepareChanges";
import type { Step } from "./step";

/** Starts or completes the plan's recommendations and key dates by a ready set; `about` is the key of the set. */
export const recommendationSet: Step = {
  needsPlan: false,
  propose: (review, key, words) => proposeSet({ ...review, words: wordsOfSheets(review, words) }, key),
};
