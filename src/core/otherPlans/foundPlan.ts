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

/** Whether a file is the plan of this very workbook, by the words of its actions. */
export const isOwnPlan = (found: FoundPlan, { actions }: Pick<ActionPlan, "actions">): boolean =>
  haveTheSame(
    textsOf(found.actions),
    actions.map(({ action }) => action),
  );

/** Whether what was read of a file is the same plan, read another time. */
export const isSamePlan = (one: Pick<FoundPlan, "actions">, other: Pick<FoundPlan, "actions">): boolean =>
  haveTheSame(textsOf(one.actions), textsOf(other.actions));

/** Which service a file is of: of the one it came for before, else the one that its words say, else nobody knows. */
export function serviceOf(
  { file, says }: FoundPlan,
  services: readonly string[],
  before: readonly { readonly service: string; readonly file: string }[],
): string | null {
  const known = new Set(before.filter((one) => foldText(one.file) === foldText(file)).map(({ service }) => service));
  return known.size === 1 ? ([...known][0] ?? null) : serviceNamed(says, services);
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
