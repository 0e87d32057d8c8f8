import type { SchoolCaseAsked } from "../core/proposals/proposeSchoolCase";
import type { SchoolFiguresAsked } from "../core/proposals/proposeSchoolFigures";
import type { SchoolPaper } from "../core/words/packWords";
import type { SetAsideAsked } from "../core/proposals/proposeSetAside";
import type { ServicePlan } from "../core/otherPlans/planDifference";
import type { MergeAsked, ReturnMade } from "../core/returns/proposeReturns";
import type { ActionUpdate } from "../core/proposals/proposeUpdate";
import type { FixAccepted } from "../core/fixes/proposeFixes";
import type { StepName, StepRequest } from "../core/history/stepNames";
import type { RefreshChoice } from "../core/plan/sourceChoices";
import type { CellPlace } from "../core/snapshot/address";
import {
  fixesRequest,
  headingRequest,
  mergeRequest,
  refreshRequest,
  returnsRequest,
  schoolCaseRequest,
  schoolFiguresRequest,
  servicePlansRequest,
  setAsideRequest,
  updatesRequest,
} from "./steps/requests";

/** A step that somebody asks for beside the tables and papers as a whole, and the day they are for. */
export type RequestStep = StepRequest & { readonly name: Exclude<StepName, "structure" | "summary" | "asAt"> };

/** These steps, each by what it is asked for; `write` carries one out. */
export const requestSteps = (write: (request: RequestStep) => Promise<void>) => ({
  /** Gives a column of ours its heading again, as an officer answered. */
  nameColumn: (place: CellPlace, heading: string) => write({ name: "heading", about: headingRequest(place, heading) }),

  /** Writes what was accepted from findings into their cells. */
  acceptFixes: (accepted: readonly FixAccepted[]) => write({ name: "fix", about: fixesRequest(accepted) }),

  /** Sets checks aside in the register, or opens them again. */
  setAside: (asked: SetAsideAsked) => write({ name: "setAside", about: setAsideRequest(asked) }),

  /** Brings over what was chosen from the council's own sheets, and remembers what is kept. */
  refresh: (choices: readonly RefreshChoice[]) => write({ name: "refresh", about: refreshRequest(choices) }),

  /** Records something in the case of a school: its row, the log of its steps, the balances of its plan. */
  recordCase: (asked: SchoolCaseAsked) => write({ name: "schoolCase", about: schoolCaseRequest(asked) }),

  /** Adds a ready set of recommendations, by its key. */
  addSet: (key: string) => write({ name: "recommendationSet", about: key }),

  /** Takes in what was seen of a file of figures: balances, names and schools. */
  takeFigures: (asked: SchoolFiguresAsked) => write({ name: "schoolFigures", about: schoolFiguresRequest(asked) }),

  /** Writes into Settings which sheets of schools are not built. */
  leaveOutSchools: (leftOut: readonly SchoolPaper[]) => write({ name: "schoolSheets", about: leftOut.join(" ") }),

  /** Writes what is said of actions into their rows and into the log of updates. */
  update: (updates: readonly ActionUpdate[]) => write({ name: "update", about: updatesRequest(updates) }),

  /** Notes for whom returns were made. */
  noteReturns: (made: readonly ReturnMade[]) => write({ name: "returns", about: returnsRequest(made) }),

  /** Writes what came back of returns, and that they are answered. */
  merge: (asked: MergeAsked) => write({ name: "merge", about: mergeRequest(asked) }),

  /** Brings in the plans of other services, as they were read and named. */
  bringInPlans: (plans: readonly ServicePlan[]) => write({ name: "servicePlans", about: servicePlansRequest(plans) }),
});
