import type { ActionPlan } from "../plan/actionPlan";
import { foldText } from "../text/normalise";
import type { ServicePlan } from "./planDifference";
import { serviceNamed, type FileWords } from "./serviceNames";
import type { BroughtAction } from "./serviceRows";

/** A plan that was found in the file of another service. */
export interface FoundPlan {
  readonly file: string;
  readonly actions: readonly BroughtAction[];
  /** The sheets that they stand on. */
  readonly sheets: readonly string[];
  /** How much of it can be read in more than one way. */
  readonly questions: number;
  readonly says: FileWords;
}

/** Why nothing of a file is brought in, beside what keeps a file from being opened. */
export type RefusedWhy = "no-plan" | "own-plan" | "same-name" | "fault";

const FEW = 3;

/** Whether a file is the plan of this very workbook, by the words of its actions. */
export function isOwnPlan(found: FoundPlan, { actions }: Pick<ActionPlan, "actions">): boolean {
  const own = new Set(actions.map(({ action }) => foldText(action)));
  const shared = found.actions.filter(({ row }) => own.has(foldText(row.action ?? ""))).length;
  const least = Math.min(found.actions.length, actions.length);
  return shared >= Math.min(FEW, least) && 2 * shared >= least;
}

/** Which service a file is of: of the one it came for before, else the one that its words say, else nobody knows. */
export function serviceOf(
  { file, says }: FoundPlan,
  services: readonly string[],
  before: readonly { readonly service: string; readonly file: string }[],
): string | null {
  const known = new Set(before.filter((one) => foldText(one.file) === foldText(file)).map(({ service }) => service));
  return known.size === 1 ? ([...known][0] ?? null) : serviceNamed(says, services);
}

/** Plans that are brought in together: a service's second file of the same name is not told from its first. */
export function sameName<Plan extends Pick<ServicePlan, "service" | "file">>(plans: readonly Plan[]): readonly Plan[] {
  const keys = plans.map(({ service, file }) => JSON.stringify([foldText(service), foldText(file)]));
  return plans.filter((_, at) => keys.indexOf(keys[at] ?? "") !== at);
}
