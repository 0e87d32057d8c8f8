import { proposeSetAside } from "../../core/proposals/proposeSetAside";
import { setAsideRequested } from "./requests";
import type { Step } from "./step";

/** Sets checks aside in the register with a reason and a name, or opens them again. */
export const setAside: Step = {
  needsPlan: false,
  propose: (review, about, words) => proposeSetAside({ ...review, words }, setAsideRequested(about)),
};
