import { proposeRefresh } from "../../core/proposals/proposeRefresh";
import { refreshRequested } from "./requests";
import type { Step } from "./step";

/** Brings over what was changed in the council's own sheets since they were taken over, as far as somebody chose it. */
export const refresh: Step = {
  needsPlan: true,
  propose: (review, about, words) => proposeRefresh({ ...review, words }, refreshRequested(about)),
};
