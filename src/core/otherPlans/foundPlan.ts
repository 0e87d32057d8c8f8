import type { ActionPlan } from "../plan/actionPlan";
import { foldText } from "../text/normalise";
import type { ServicePlan } from "./planDifference";
import { serviceNamed, type FileWords } from "./serviceNames";
import type { ImportedAction } from "./serviceRows";

/** A plan that was found in the file of another service. */
export interface FoundPlan {
  readonly file: string;
  readonly actions: readonly ImportedAction[];
  /** The sheets that they stand on. */
  readonly sheets: readonly string[];
  /** How much of it can be read in more than one way. */
  readonly questions: number;
  /** How many of its actions this plan has itself: they are not brought in. */
  readonly ours: number;
  readonly says: FileWords;
}

/** Why nothing of a file is brought in, beside what keeps a file from being opened. */
export type RefusedWhy = "no-plan" | "own-plan" | "same-name" | "same-plan" | "unreadable" | "fault";

const FEW = 3;

/** Whether two plans have most of their actions in common, by the words. */
function haveTheSame(some: readonly string[], others: readonly string[]): boolean {
  const own = new Set(others.map(foldText));
  const shared = some.filter((action) => own.has(foldText(action))).length;
  const least = Math.min(some.length, others.length);
  return shared > 0 && shared >= Math.min(FEW, least) && 2 * shared >= least;
}

const textsOf = (actions: readonly ImportedAction[]): readonly string[] => actions.map(({ row }) => row.action ?? "");

type OwnActions = Pick<ActionPlan, "actions">;
const own = ({ actions }: OwnActions): readonly string[] => actions.map(({ action }) => action);

/** Whether a file is the plan of this very workbook, by the words of its actions: most of what it has this plan has. */
export function isOwnPlan({ actions }: Pick<FoundPlan, "actions">, plan: OwnActions): boolean {
  return haveTheSame(textsOf(actions), own(plan)) && 2 * withoutOurs({ actions }, plan).length <= actions.length;
}

/** What a plan has besides the actions of this one, where it holds most of them, as that of the whole council may: they count here already. */
export function withoutOurs({ actions }: Pick<FoundPlan, "actions">, plan: OwnActions): readonly ImportedAction[] {
  if (!haveTheSame(textsOf(actions), own(plan))) return actions;
  const ours = new Set(own(plan).map(foldText));
  return actions.filter(({ row }) => !ours.has(foldText(row.action ?? "")));
}

/** Whether what was read of a file is the same plan, read another time. */
export const isSamePlan = (one: Pick<FoundPlan, "actions">, other: Pick<FoundPlan, "actions">): boolean =>
  haveTheSame(textsOf(one.actions), textsOf(other.actions));

/** An action that was brought in, with the service and the file it came in. */
export interface BroughtIn {
  readonly service: string;
  readonly file: string;
  readonly action: { readonly action: string };
}

/**
 * Which service a file is of: of the one whose actions came in a file of its name, for two services may name their files alike;
 * else of the one that its words say, else of the only one that it came for, else nobody knows.
 */
export function serviceOf(
  { file, actions, says }: FoundPlan,
  services: readonly string[],
  before: readonly BroughtIn[],
): string | null {
  const named = before.filter((one) => foldText(one.file) === foldText(file));
  const known = [...new Set(named.map(({ service }) => service))];
  const [like, ...others] = known.filter((service) =>
    haveTheSame(
      textsOf(actions),
      named.filter((one) => one.service === service).map(({ action }) => action.action),
    ),
  );
  if (like !== undefined && others.length === 0) return like;
  return serviceNamed(says, services) ?? (known.length === 1 ? (known[0] ?? null) : null);
}

/** A plan that is not brought in because of another of the same service beside it. */
export interface TakenTwice<Plan> {
  readonly plan: Plan;
  readonly why: "same-name" | "same-plan";
  /** The file that is brought in. */
  readonly other: string;
}

/**
 * Plans of one service that are brought in together: a second file of the same name is not told from the first when it comes again,
 * and one with the same actions would count each of them twice.
 */
export function takenTwice<Plan extends ServicePlan>(plans: readonly Plan[]): readonly TakenTwice<Plan>[] {
  const taken: Plan[] = [];
  const twice: TakenTwice<Plan>[] = [];
  for (const plan of plans) {
    const beside = taken.filter(({ service }) => foldText(service) === foldText(plan.service));
    const named = beside.find(({ file }) => foldText(file) === foldText(plan.file));
    const alike = named ?? beside.find((one) => isSamePlan(one, plan));
    if (alike) twice.push({ plan, why: named ? "same-name" : "same-plan", other: alike.file });
    else taken.push(plan);
  }
  return twice;
}
