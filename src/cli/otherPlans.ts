import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readServiceFile, type RefusedFile, type ServiceFile } from "../app/servicePlanFile";
import { servicePlansRequest } from "../app/steps/requests";
import type { StepRequest } from "../core/history/stepNames";
import { serviceOf, takenTwice, type FoundPlan } from "../core/otherPlans/foundPlan";
import { countsOf, planDifferences, type PlanDifference, type ServicePlan } from "../core/otherPlans/planDifference";
import { servicesToChoose } from "../core/otherPlans/serviceNames";
import { serviceActions, serviceRecords } from "../core/plan/servicePlans";
import { ratedServices } from "../core/report/servicesReport";
import type { Review } from "../core/review";
import { finish } from "../core/steps/work";
import { foldText } from "../core/text/normalise";
import { CLI_WORDS } from "../core/words/cliLanguages";
import type { Words } from "../core/words/words";
import { AskedFailure } from "./asked";
import type { Request } from "./commandLine";

/** The workbooks of a folder, or the one that is named. */
function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) throw new AskedFailure("no-plans-there", path);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.xls[xmb]?$/i.test(name) && !name.startsWith("~$"));
  if (names.length === 0) throw new AskedFailure("no-plans-there", path);
  return names.sort().map((name) => join(path, name));
}

/** "care.xlsx=Children’s social care; b.xlsx=Corporate": which service a file is of. */
function answersIn(target: string | null, files: readonly string[]): ReadonlyMap<string, string> {
  const parts = (target ?? "").split(";").filter((part) => part.trim() !== "");
  return new Map(
    parts.map((part): readonly [string, string] => {
      const [stated] = [...part.matchAll(/=/g)].flatMap(({ index }) => {
        // The name of a file may have an equals sign in it.
        const [name, service] = [part.slice(0, index).trim(), part.slice(index + 1).trim()];
        const file = files.find((path) => foldText(basename(path)) === foldText(name));
        return file === undefined || service === "" ? [] : [[basename(file), service] as const];
      });
      if (stated === undefined) throw new AskedFailure("no-such-plan-file", part.trim());
      return stated;
    }),
  );
}

/** What becomes of the files: plans with their services, those whose service nobody knows, and those that cannot be taken. */
interface Gathered {
  readonly differences: readonly PlanDifference[];
  readonly found: readonly FoundPlan[];
  readonly unnamed: readonly FoundPlan[];
  readonly refused: readonly RefusedFile[];
}

/** A file that may not be opened, or is a folder, keeps no other out. */
function readOne(path: string, review: Review): ServiceFile {
  const [file, bytes] = [basename(path), bytesIn(path)];
  if (bytes === null) return { refused: { file, why: "unreadable", sheets: [], detail: "" } };
  return finish(readServiceFile(file, bytes, review));
}

function bytesIn(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

function gather(review: Review, path: string, target: string | null): Gathered {
  const { plan, snapshot, language } = review;
  const files = filesIn(path);
  const answers = answersIn(target, files);
  const read = files.map((file) => readOne(file, review));
  const found = read.flatMap((one) => ("found" in one ? [one.found] : []));
  const before = serviceActions(snapshot);
  const services = servicesToChoose(
    plan,
    before.map(({ service }) => service),
    language ?? plan.language,
  );
  const named = found.map((one) => ({ one, service: answers.get(one.file) ?? serviceOf(one, services, before) }));
  const plans = named.flatMap(({ one: { file, actions }, service }): readonly ServicePlan[] =>
    service === null ? [] : [{ service, file, actions }],
  );
  const twice = takenTwice(plans);
  const left = new Set(twice.map(({ plan: one }) => one));
  return {
    found,
    differences: planDifferences(
      plans.filter((one) => !left.has(one)),
      serviceRecords(snapshot),
      snapshot.dateSystem,
    ),
    unnamed: named.flatMap(({ one, service }) => (service === null ? [one] : [])),
    refused: [
      ...read.flatMap((one) => ("refused" in one ? [one.refused] : [])),
      ...twice.map(({ plan: { file }, why, other }) => ({ file, why, sheets: [], detail: other })),
    ],
  };
}

/** The step that brings in what can be brought in of the files. */
export function servicesAsked(review: Review, { entry, target }: Pick<Request, "entry" | "target">): StepRequest {
  const { differences } = gather(review, entry ?? "", target);
  return { name: "servicePlans", about: servicePlansRequest(differences.map(({ plan }) => plan)) };
}

/** What is brought in of each file, and of those that are not why. */
export function servicesText(review: Review, words: Words, path: string | null, target: string | null): string {
  const texts = CLI_WORDS[words.language].otherPlans;
  const { differences, found, unnamed, refused } = gather(review, path ?? "", target);
  const about = (plan: FoundPlan): string =>
    [
      texts.found(plan.actions.length, plan.sheets),
      ...(plan.ours > 0 ? [texts.ours(plan.ours)] : []),
      ...(plan.questions > 0 ? [texts.questions(plan.questions)] : []),
    ].join(" ");
  return [
    ...differences.map((one) => {
      const { service, file } = one.plan;
      const plan = found.find((other) => other.file === file);
      return `${service}, ${file}: ${plan ? `${about(plan)} ` : ""}${texts.willWrite(countsOf(one))}`;
    }),
    ...unnamed.map((plan) => `${plan.file}: ${about(plan)} ${texts.nameIt(plan.file)}`),
    ...refused.map(({ file, why, sheets, detail }) => {
      const { what, next } = texts.why[why](file, sheets, detail);
      return `${what} ${next}`;
    }),
  ].join("\n");
}

/** The same for machines. */
export function servicesFilesJson(review: Review, path: string | null, target: string | null): object {
  const { differences, unnamed, refused } = gather(review, path ?? "", target);
  return {
    serviceFiles: [
      ...differences.map((one) => ({
        file: one.plan.file,
        service: one.plan.service,
        ...countsOf(one),
        refused: null,
      })),
      ...unnamed.map(({ file }) => ({ file, service: null, refused: "no-service" })),
      ...refused.map(({ file, why }) => ({ file, service: null, refused: why })),
    ],
  };
}

/** How the services stand that were brought in, a line each; nothing where there are none. */
export function summaryOfServices({ snapshot, ratedWith }: Review, { language, ratings }: Words): string {
  const texts = CLI_WORDS[language].otherPlans;
  const services = ratedServices(snapshot, ratedWith);
  if (services.length === 0) return "";
  const lines = services.map(
    ({ service, rating, reason, complete, overdue, cancelled, gone }) =>
      `  ${service === "" ? texts.noService : service}  ${ratings.colours[rating]}: ${ratings.recommendationReason(reason)}. ${texts.stateOf({ complete: complete.count, of: complete.of, overdue, cancelled, gone })}`,
  );
  return [texts.imported, ...lines].join("\n");
}

/** The same for machines. */
export function servicesJson({ snapshot, ratedWith }: Review, { ratings }: Words): object {
  return {
    services: ratedServices(snapshot, ratedWith).map(
      ({ service, rating, reason, counts, complete, overdue, cancelled, gone, files }) => ({
        ...{ service, rating, reason: ratings.recommendationReason(reason), counts, complete, overdue },
        ...{ cancelled, gone, files },
      }),
    ),
  };
}
