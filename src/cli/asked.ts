import { headingRequest, setAsideRequest, updatesRequest } from "../app/steps/requests";
import { parseIsoDate } from "../core/calendar/calendarDate";
import type { ActionUpdate } from "../core/proposals/proposeUpdate";
import type { FindingSeen } from "../core/proposals/proposeSetAside";
import type { Finding } from "../core/findings/finding";
import type { StepRequest } from "../core/history/stepNames";
import type { Review } from "../core/review";
import { cellAddress } from "../core/snapshot/address";
import type { ColumnDescription } from "../core/tables/description";
import { RECOMMENDATION_SETS, setOf } from "../core/recommendationSets/sets";
import { TABLE } from "../core/tables/allTables";
import { findOwnTable } from "../core/tables/records";
import { foldText } from "../core/text/normalise";
import { statusInTable } from "../core/read/tableWords";
import type { CliWords } from "../core/words/en/cli";
import type { Request, UpdateOptions } from "./commandLine";

/** What was asked for does not fit the workbook; nothing was written. */
export class AskedFailure extends Error {
  constructor(
    readonly code: keyof CliWords["asked"],
    readonly text: string,
  ) {
    super(`${code}: ${text}`);
  }
}

/** The step that sets aside the checks of a rule at an action, a cell or a row. */
export function setAsideAsked(review: Review, { entry, target, reason, by, until }: Request): StepRequest {
  if (!findOwnTable(review.snapshot, "findings")) throw new AskedFailure("no-register", "");
  if (until !== null && until <= review.asOf) throw new AskedFailure("day-past", until);
  const findings = review.findings.filter(
    (one) => isOf(one, entry ?? "") && !review.setAside.has(one) && isAt(one, target ?? "", review),
  );
  if (findings.length === 0) throw new AskedFailure("no-such-check", `${entry ?? ""} ${target ?? ""}`);
  const seen = findings.map(({ code, place, actionKey }): FindingSeen => ({ code, place, actionKey }));
  return { name: "setAside", about: setAsideRequest({ findings: seen, isAside: true, reason, by, until }) };
}

/** The step that gives a column, about which a check asks, the heading of one of those it may be. */
export function headingAsked(review: Review, { entry, target }: Request): StepRequest {
  const asking = review.findings.filter(isDoubtful).find((one) => cellOf(one) === foldText(entry ?? ""));
  const wanted = foldText(target ?? "");
  const language = review.language ?? "en";
  const { choices = [], table = "" } = asking?.facts ?? {};
  const columns: readonly ColumnDescription[] | undefined = Object.values(TABLE).find(
    ({ name }) => name === table,
  )?.columns;
  const heading = columns?.find(
    (one) => choices.includes(one.field) && [one.heading.en, one.heading.cy].some((text) => foldText(text) === wanted),
  )?.heading[language];
  if (!asking?.place || heading === undefined)
    throw new AskedFailure("no-such-column", `${entry ?? ""} ${target ?? ""}`);
  return { name: "heading", about: headingRequest(asking.place, heading) };
}

/** The step that updates the actions of the IDs named, with commas between them. */
export function updateAsked(review: Review, { entry, update, by, reason }: Request): StepRequest {
  const keys = (entry ?? "").split(",").map((typed) => {
    const id = foldText(typed.trim());
    const [action, ...others] = review.plan.actions.filter((one) => foldText(one.id ?? "") === id);
    if (!action || others.length > 0 || id === "") throw new AskedFailure("no-such-action", typed.trim());
    return action.key;
  });
  const changes = changesAsked(update);
  if (Object.keys(changes).length === 0) throw new AskedFailure("nothing-said", "");
  const why = reason === "" ? {} : { why: reason };
  return { name: "update", about: updatesRequest(keys.map((key) => ({ key, ...changes, ...why, by }))) };
}

function changesAsked({ status, done, due, agreedBy, say, evidence }: UpdateOptions): Partial<ActionUpdate> {
  const parsedStatus = status === undefined ? null : (statusInTable(status, "en") ?? statusInTable(status, "cy"));
  if (status !== undefined && parsedStatus === null) throw new AskedFailure("bad-value", status);
  const percent = done === undefined ? undefined : /^\d{1,3}%?$/.test(done.trim()) ? Number.parseInt(done, 10) : NaN;
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) throw new AskedFailure("bad-value", done ?? "");
  const newDay = due === undefined ? undefined : (parseIsoDate(due) ?? undefined);
  if (due !== undefined && newDay === undefined) throw new AskedFailure("bad-value", due);
  return {
    ...(parsedStatus ? { status: parsedStatus } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(newDay ? { newDay } : {}),
    ...(agreedBy === undefined ? {} : { agreedBy }),
    ...(say === undefined ? {} : { words: say }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** The step that adds a ready set of recommendations, by its key. */
export function setAsked(_: Review, { entry }: Request): StepRequest {
  const set = setOf((entry ?? "").toLowerCase());
  if (!set) throw new AskedFailure("no-such-set", RECOMMENDATION_SETS.map(({ key }) => key).join(", "));
  return { name: "recommendationSet", about: set.key };
}

type Damage = Extract<Finding, { readonly code: "own-table-damaged" }>;

const isDoubtful = (one: Finding): one is Damage =>
  one.code === "own-table-damaged" && one.facts.why === "column-doubtful";

const isOf = ({ rule, code }: Finding, wanted: string): boolean =>
  rule.toLowerCase() === wanted.toLowerCase() || code === wanted;

/** "Actions!F5", as `check` says it; folded, so that case does not count. */
const cellOf = ({ place }: Finding): string | null =>
  place && foldText(`${place.sheet}!${cellAddress(place.row, place.column)}`);

/** An action by its ID, a cell as `check` says it, or a row by its number. */
function isAt(finding: Finding, wanted: string, { plan }: Review): boolean {
  const { place, actionKey } = finding;
  const folded = foldText(wanted);
  if (cellOf(finding) === folded) return true;
  if (place && wanted === String(place.row + 1)) return true;
  const id = actionKey === null ? null : plan.actions.find(({ key }) => key === actionKey)?.id;
  return typeof id === "string" && foldText(id) === folded;
}
