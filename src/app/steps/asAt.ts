import { parseIsoDate } from "../../core/calendar/calendarDate";
import { proposeAsAt } from "../../core/proposals/proposeAsAt";
import type { Step } from "./step";

/** Writes the as-at day into Settings; asked for nothing, the calendar decides. */
export const asAt: Step = {
  needsPlan: false,
  // eslint-disable-next-line require-yield -- one cell is no work to be done in steps
  *propose({ snapshot }, about) {
    return proposeAsAt(snapshot, about === "" ? null : parseIsoDate(about));
  },
};
