import { schoolPapersIn } from "../../core/sheets/papersLeftOut";
import { proposeSchoolSheets } from "../../core/proposals/proposeSchoolSheets";
import { wordsOfSheets } from "../../core/prepareChanges";
import type { Step } from "./step";

/** Writes into Settings which sheets of schools are not built; `about` names them. */
export const schoolSheets: Step = {
  needsPlan: false,
  propose: (review, about, words) =>
    proposeSchoolSheets({ ...review, words: wordsOfSheets(review, words) }, schoolPapersIn(about)),
};
