import type { StepName } from "../../core/history/stepNames";
import { asAt } from "./asAt";
import { fix } from "./fix";
import { heading } from "./heading";
import { recommendationSet } from "./recommendationSet";
import { refresh } from "./refresh";
import { merge, returns } from "./returns";
import { schoolCase } from "./schoolCase";
import { schoolFigures } from "./schoolFigures";
import { schoolSheets } from "./schoolSheets";
import { servicePlans } from "./servicePlans";
import { setAside } from "./setAside";
import type { Step } from "./step";
import { structure } from "./structure";
import { summary } from "./summary";
import { update } from "./update";

/** Each step by its name. */
export const STEPS: Readonly<Record<StepName, Step>> = {
  structure,
  summary,
  asAt,
  heading,
  fix,
  setAside,
  refresh,
  schoolCase,
  schoolFigures,
  schoolSheets,
  update,
  recommendationSet,
  returns,
  merge,
  servicePlans,
};
