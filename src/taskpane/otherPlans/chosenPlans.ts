import type { RefusedFile, ServiceFile } from "../../app/servicePlanFile";
import type { FoundPlan } from "../../core/otherPlans/foundPlan";
import type { PlanDifference, ServicePlan } from "../../core/otherPlans/planDifference";
import type { Review } from "../../core/review";
import type { otherPlans } from "../otherPlans";

/** A file that was chosen; two may have the same name. */
export interface ChosenFile {
  readonly key: string;
  readonly read: ServiceFile;
}

/** A plan that was found, the service it is of, and what bringing it in would do. */
export interface ChosenPlan {
  readonly key: string;
  readonly found: FoundPlan;
  /** Null where nobody knows yet, or where it is left out. */
  readonly service: string | null;
  readonly difference: PlanDifference | null;
}

export interface ChosenPlans {
  readonly plans: readonly ChosenPlan[];
  readonly refused: readonly RefusedFile[];
  /** The services to choose from. */
  readonly services: readonly string[];
  /** What is brought in when that is asked for. */
  readonly news: readonly ServicePlan[];
}

/** What becomes of the files that were chosen, as they were read and named. */
export function chosenPlans(
  files: readonly ChosenFile[],
  answers: ReadonlyMap<string, string | null>,
  { plan, snapshot, asOf, language }: Review,
  tools: typeof otherPlans,
): ChosenPlans {
  const before = tools.serviceActions(snapshot);
  const services = tools.servicesToChoose(
    plan,
    before.map(({ service }) => service),
    language ?? plan.language,
  );
  const named = files.flatMap(({ key, read }) => {
    if (!("found" in read)) return [];
    const { found } = read;
    const service = answers.has(key) ? (answers.get(key) ?? null) : tools.serviceOf(found, services, before);
    return [{ key, found, service: service === null || service.trim() === "" ? null : service.trim() }];
  });
  const asked = named.flatMap(({ key, found: { file, actions }, service }) =>
    service === null ? [] : [{ key, service, file, actions }],
  );
  const twice = new Set(tools.sameName(asked).map(({ key }) => key));
  const taken = asked.filter(({ key }) => !twice.has(key));
  const differences = tools.planDifferences(taken, tools.serviceRecords(snapshot), snapshot.dateSystem);
  const by = new Map(taken.map(({ key }, at) => [key, differences[at] ?? null] as const));
  return {
    services,
    plans: named.filter(({ key }) => !twice.has(key)).map((one) => ({ ...one, difference: by.get(one.key) ?? null })),
    refused: [
      ...files.flatMap(({ read }) => ("refused" in read ? [read.refused] : [])),
      ...named
        .filter(({ key }) => twice.has(key))
        .map(({ found: { file, sheets } }) => ({ file, why: "same-name" as const, sheets, detail: "" })),
    ],
    news: differences
      .filter((one) => tools.isNews(one, asOf, snapshot.dateSystem))
      .map(({ plan: { service, file, actions } }) => ({ service, file, actions })),
  };
}
