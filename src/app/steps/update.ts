import { proposeUpdate } from "../../core/proposals/proposeUpdate";
import { wordsOfSheets } from "../../core/prepareChanges";
import { updatesRequested } from "./requests";
import type { Step } from "./step";

/** Writes what is said of actions into their rows, and a line for each into the log of updates. */
export const update: Step = {
  needsPlan: true,
  propose: (review, about, words) =>
    proposeUpdate({ ...review, words: wordsOfSheets(review, words) }, updatesRequested(about)),
};
