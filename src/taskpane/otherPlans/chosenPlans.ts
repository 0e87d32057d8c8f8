import type { RefusedFile, ServiceFile } from "../../app/servicePlanFile";
import type { FoundPlan } from "../../core/otherPlans/foundPlan";
import type { ServicePlan } from "../../core/otherPlans/planDifference";
import type { Review } from "../../core/review";
import type { DifferenceCounts } from "../../core/words/otherPlansWords";
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
  readonly counts: DifferenceCounts | null;
}

export interface ChosenPlans {
  readonly plans: readonly ChosenPlan[];
  readonly refused: readonly RefusedFile[];
  /** The services to choose from. */
  readonly services: readonly string[];
  /** What is brought in when that is asked for. */
  readonly news: readonly ServicePlan[];
}

const nameOf = (read: ServiceFile): string => ("found" in read ? read.found.file : read.refused.file);

/** With a file that was read: in place of itself where it is one of `before` and was mended or answered since it was chosen. */
export function withFile(
  files: readonly ChosenFile[],
  read: ServiceFile,
  before: readonly ChosenFile[],
  { isSamePlan }: Pick<typeof otherPlans, "isSamePlan">,
): readonly ChosenFile[] {
  const isAgain = (then: ServiceFile): boolean =>
    nameOf(then) === nameOf(read) && ("refused" in then || ("found" in read && isSamePlan(then.found, read.found)));
  const earlier = files.find((one) => before.includes(one) && isAgain(one.read));
  return earlier
    ? files.map((one) => (one === earlier ? { key: one.key, read } : one))
    : [...files, { key: `${nameOf(read)} ${String(files.length)}`, read }];
}

/** The plans that were found, each with its service: as somebody answered, else as it is proposed. */
const namedPlans = (
  files: readonly ChosenFile[],
  answers: ReadonlyMap<string, string | null>,
  proposed: (found: FoundPlan) => string | null,
): readonly Omit<ChosenPlan, "counts">[] =>
  files.flatMap(({ key, read }) => {
    if (!("found" in read)) return [];
    const { found } = read;
    const service = answers.has(key) ? (answers.get(key) ?? null) : proposed(found);
    return [{ key, found, service: service === null || service.trim() === "" ? null : service.trim() }];
  });

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
  const named = namedPlans(files, answers, (found) => tools.serviceOf(found, services, before));
  const asked = named.flatMap(({ key, found: { file, actions }, service }) =>
    service === null ? [] : [{ key, service, file, actions }],
  );
  const twice = new Map(tools.takenTwice(asked).map((one) => [one.plan.key, one] as const));
  const taken = asked.filter(({ key }) => !twice.has(key));
  const differences = tools.planDifferences(taken, tools.serviceRecords(snapshot), snapshot.dateSystem);
  const by = new Map(taken.map(({ key }, at) => [key, differences[at]] as const));
  return {
    services,
    plans: named
      .filter(({ key }) => !twice.has(key))
      .map((one) => {
        const difference = by.get(one.key);
        return { ...one, counts: difference ? tools.countsOf(difference) : null };
      }),
    refused: [
      ...files.flatMap(({ read }) => ("refused" in read ? [read.refused] : [])),
      ...named.flatMap(({ key, found: { file, sheets } }) => {
        const one = twice.get(key);
        return one ? [{ file, why: one.why, sheets, detail: one.other }] : [];
      }),
    ],
    news: differences
      .filter((one) => tools.isNews(one, asOf, snapshot.dateSystem))
      .map(({ plan: { service, file, actions } }) => ({ service, file, actions })),
  };
}
