import type { CalendarDate } from "../calendar/calendarDate";
import { isOverdue, statusThatCounts, withAgreedMovesOnly } from "../plan/actionFacts";
import { serviceActions, type ServiceAction } from "../plan/servicePlans";
import { rateAction, type RatingContext } from "../rate/rateAction";
import type { RatedAction, RatedRecommendation } from "../rate/rating";
import type { Policy } from "../rate/limits";
import { rateTogether } from "../rate/rollUp";
import type { RuleChanges } from "../rate/ruleRows";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { Share } from "./boardReport";

/** What the actions of services are rated with: the rules of the plan, but not its owners. */
export type ServiceRating = Omit<RatingContext, "register" | "takenOver">;

/** The plan of another service, rated as one recommendation is (R14). Nothing of it is in a figure of the plan. */
export interface RatedService extends Omit<RatedRecommendation, "recommendation"> {
  /** "" where nobody said which it is. */
  readonly service: string;
  /** Every action that its latest file has. */
  readonly actions: readonly RatedAction[];
  readonly complete: Share;
  readonly overdue: number;
  /** Actions that an earlier file had and its latest has not: they are in no figure. */
  readonly gone: number;
  readonly files: readonly ServiceFile[];
}

/** A file that actions were read from, and when last. */
export interface ServiceFile {
  readonly name: string;
  readonly readOn: CalendarDate | null;
}

/** The services whose plans were brought in, in the order of their names. */
export function ratedServices(snapshot: WorkbookSnapshot, given: ServiceRating): readonly RatedService[] {
  const groups = new Map<string, ServiceAction[]>();
  for (const one of serviceActions(snapshot)) {
    const key = foldText(one.service).trim();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => ratedService(own, given));
}

function ratedService(own: readonly ServiceAction[], given: ServiceRating): RatedService {
  const here = own.filter(({ goneOn }) => goneOn === null || goneOn > given.asOf);
  const actions = here.map((one) => rated(one, given));
  return {
    ...{ service: own[0]?.service ?? "", actions, gone: own.length - here.length, files: filesOf(own) },
    ...added(actions, given.asOf),
    ...rateTogether(actions, given.policy, given.changes),
  };
}

/** Each file once; what it has no more was last read on an earlier day. */
function filesOf(own: readonly ServiceAction[]): readonly ServiceFile[] {
  const files = new Map<string, ServiceFile>();
  for (const { file, readOn } of own) {
    const known = files.get(file)?.readOn ?? null;
    files.set(file, { name: file, readOn: known === null || (readOn !== null && readOn > known) ? readOn : known });
  }
  return [...files.values()];
}

function rated({ action, importedOn: importedOn }: ServiceAction, given: ServiceRating): RatedAction {
  const [counted = action] = given.movesWait === true ? withAgreedMovesOnly([action]) : [action];
  const takenOver = importedOn !== null && importedOn > given.asOf ? given.asOf : importedOn;
  return rateAction(counted, { ...given, takenOver });
}

function added(actions: readonly RatedAction[], asOf: CalendarDate): Pick<RatedService, "complete" | "overdue"> {
  const having = (status: string): number => actions.filter(({ action }) => statusThatCounts(action) === status).length;
  return {
    complete: { count: having("complete"), of: actions.length - having("cancelled") },
    overdue: actions.filter(({ action }) => isOverdue(action, asOf)).length,
  };
}

/** All services taken together; the reason is of all their actions at once. */
export function servicesTogether(
  services: readonly RatedService[],
  { asOf, policy, changes }: { readonly asOf: CalendarDate; readonly policy: Policy; readonly changes?: RuleChanges },
): Omit<RatedService, "service" | "files"> {
  const actions = services.flatMap((one) => one.actions);
  const gone = services.reduce((sum, one) => sum + one.gone, 0);
  return { actions, gone, ...added(actions, asOf), ...rateTogether(actions, policy, changes) };
}
