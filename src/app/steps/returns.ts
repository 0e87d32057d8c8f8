import { proposeMerge, proposeReturns } from "../../core/returns/proposeReturns";
import { wordsOfSheets } from "../../core/prepareChanges";
import { mergeRequested, returnsRequested } from "./requests";
import type { Step } from "./step";

/** Notes for whom returns were made. */
export const returns: Step = {
  needsPlan: true,
  propose: (review, about, words) =>
    proposeReturns({ ...review, words: wordsOfSheets(review, words) }, returnsRequested(about)),
};

/** Writes what came back of returns. */
export const merge: Step = {
  needsPlan: true,
  propose: (review, about, words) =>
    proposeMerge({ ...review, words: wordsOfSheets(review, words) }, mergeRequested(about)),
};
