import { proposeSchoolFigures } from "../../core/proposals/proposeSchoolFigures";
import { wordsOfSheets } from "../../core/prepareChanges";
import { schoolFiguresRequested } from "./requests";
import type { Step } from "./step";

/** Takes in figures of a file: balances that the plan does not have, and what was chosen where it says otherwise. */
export const schoolFigures: Step = {
  needsPlan: false,
  propose: (review, about, words) =>
    proposeSchoolFigures({ ...review, words: wordsOfSheets(review, words) }, schoolFiguresRequested(about)),
};
