import { proposeServicePlans } from "../../core/otherPlans/proposeServicePlans";
import { wordsOfSheets } from "../../core/prepareChanges";
import { servicePlansRequested } from "./requests";
import type { Step } from "./step";

/** Brings the plans of other services in, apart from the plan. */
export const servicePlans: Step = {
  needsPlan: true,
  propose: (review, about, words) =>
    proposeServicePlans({ ...review, words: wordsOfSheets(review, words) }, servicePlansRequested(about)),
};
