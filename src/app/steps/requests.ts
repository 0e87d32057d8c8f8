import type { RefreshAsked, RefreshChoice } from "../../core/plan/sourceChoices";
import type { SchoolCaseAsked } from "../../core/proposals/proposeSchoolCase";
import type { MergeAsked, ReturnMade } from "../../core/returns/proposeReturns";
import type { ServicePlan } from "../../core/otherPlans/planDifference";
import type { SchoolFiguresAsked } from "../../core/proposals/proposeSchoolFigures";
import type { ActionUpdate } from "../../core/proposals/proposeUpdate";
import type { SetAsideAsked } from "../../core/proposals/proposeSetAside";
import type { FixAccepted } from "../../core/fixes/proposeFixes";
import type { CellPlace } from "../../core/snapshot/address";

/** What the step that names a column is asked for, as text for the journal. */
export const headingRequest = ({ sheet, row, column }: CellPlace, heading: string): string =>
  JSON.stringify({ sheet, row, column, heading });

/** Reads what `headingRequest` wrote. */
export const headingRequested = (about: string): CellPlace & { readonly heading: string } =>
  JSON.parse(about) as CellPlace & { readonly heading: string };

/** What the step that writes fixes is asked for, as text for the journal. */
export const fixesRequest = (accepted: readonly FixAccepted[]): string => JSON.stringify(accepted);

/** Reads what `fixesRequest` wrote; the number of a rule stands for all its fixes. */
export const fixesRequested = (about: string): readonly FixAccepted[] | { readonly rule: string } =>
  about.startsWith("[") ? (JSON.parse(about) as readonly FixAccepted[]) : { rule: about };

/** What the step that sets checks aside is asked for, as text for the journal. */
export const setAsideRequest = (asked: SetAsideAsked): string => JSON.stringify(asked);

/** Reads what `setAsideRequest` wrote, by an earlier version without a day to look again, too. */
export const setAsideRequested = (about: string): SetAsideAsked =>
  ({ until: null, ...(JSON.parse(about) as Partial<SetAsideAsked>) }) as SetAsideAsked;

/** What the step that brings over changes of the source is asked for, as text for the journal. */
export const refreshRequest = (choices: readonly RefreshChoice[]): string => JSON.stringify(choices);

/** Reads what `refreshRequest` wrote; without a choice it is all that nobody has to choose about. */
export const refreshRequested = (about: string): RefreshAsked =>
  about === "" ? "all" : (JSON.parse(about) as readonly RefreshChoice[]);

/** What the step that records in a school's case is asked for, as text for the journal. */
export const schoolCaseRequest = (asked: SchoolCaseAsked): string => JSON.stringify(asked);

/** Reads what `schoolCaseRequest` wrote. */
export const schoolCaseRequested = (about: string): SchoolCaseAsked => JSON.parse(about) as SchoolCaseAsked;

/** What the step that takes in a file of figures is asked for, as text for the journal. */
export const schoolFiguresRequest = (asked: SchoolFiguresAsked): string => JSON.stringify(asked);

/** Reads what `schoolFiguresRequest` wrote. */
export const schoolFiguresRequested = (about: string): SchoolFiguresAsked => JSON.parse(about) as SchoolFiguresAsked;

/** What the step that updates actions is asked for, as text for the journal. */
export const updatesRequest = (updates: readonly ActionUpdate[]): string => JSON.stringify(updates);

/** Reads what `updatesRequest` wrote. */
export const updatesRequested = (about: string): readonly ActionUpdate[] =>
  JSON.parse(about) as readonly ActionUpdate[];

/** What the step that notes returns is asked for, as text for the journal. */
export const returnsRequest = (made: readonly ReturnMade[]): string => JSON.stringify(made);

/** Reads what `returnsRequest` wrote. */
export const returnsRequested = (about: string): readonly ReturnMade[] => JSON.parse(about) as readonly ReturnMade[];

/** What the step that merges returns is asked for, as text for the journal. */
export const mergeRequest = (asked: MergeAsked): string => JSON.stringify(asked);

/** Reads what `mergeRequest` wrote. */
export const mergeRequested = (about: string): MergeAsked => JSON.parse(about) as MergeAsked;

/** What the step that brings in plans of other services is asked for, as text for the journal. */
export const servicePlansRequest = (plans: readonly ServicePlan[]): string => JSON.stringify(plans);

/** Reads what `servicePlansRequest` wrote. */
export const servicePlansRequested = (about: string): readonly ServicePlan[] =>
  JSON.parse(about) as readonly ServicePlan[];
