import { proposeSchoolCase } from "../../core/proposals/proposeSchoolCase";
import { wordsOfSheets } from "../../core/prepareChanges";
import { schoolCaseRequested } from "./requests";
import type { Step } from "./step";

/** Records in a school's case what the council has done, or keeps the balances of a recovery plan. */
export const schoolCase: Step = {
  needsPlan: false,
  propose: (review, about, words) =>
    proposeSchoolCase({ ...review, words: wordsOfSheets(review, words) }, schoolCaseRequested(about)),
};
