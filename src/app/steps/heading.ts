import { proposeHeading } from "../../core/proposals/proposeHeading";
import { headingRequested } from "./requests";
import type { Step } from "./step";

/** Gives a column of ours its heading again. */
export const heading: Step = {
  needsPlan: false,
  // eslint-disable-next-line require-yield -- one cell is no work to be done in steps
  *propose({ snapshot }, about) {
    const { heading: wanted, ...place } = headingRequested(about);
    return proposeHeading(snapshot, place, wanted);
  },
};
