import { placeText } from "./sheets/placeText";
import type { Finding } from "./findings/finding";
import type { Action } from "./plan/actionPlan";
import { RATINGS, type Rating, type RatedAction } from "./rate/rating";
import type { Review } from "./review";
import { READ_FIELDS, type ReadField } from "./words/paneDoubtsWords";

/** What a choice about the reading changes in the plan, as counts of actions. */
export interface ReviewDifference {
  readonly added: number;
  readonly removed: number;
  /** Of the actions that stand before and after: those of which this reads otherwise. */
  readonly changed: Readonly<Record<ReadField, number>>;
  /** Actions that have this rating afterwards and had another, or were not there, before. */
  readonly rated: Readonly<Partial<Record<Rating, number>>>;
  /** Findings that come, and findings that go. */
  readonly findingsMore: number;
  readonly findingsFewer: number;
  /** Of the findings that come, those of a claim that is better than the rating. */
  readonly claimsBetter: number;
}

/** What of an action belongs to each field; compared as text, so that any difference counts. */
const READ: Readonly<Record<ReadField, (action: Action) => unknown>> = {
  recommendation: (a) => a.recommendation,
  action: (a) => a.action,
  owner: (a) => [a.owner, a.supportingOwners].flat().map((o) => ("owners" in o ? o.owners.map(named) : named(o))),
  start: (a) => a.start.day,
  due: (a) => [a.due.kind, a.due.day, a.revisedDue.kind, a.revisedDue.day],
  status: (a) => [a.status.status, a.percent.percent, a.completedOn.day],
  claim: (a) => a.claimedRag.colour,
  rest: (a) => [
    a.id,
    a.group,
    a.priority,
    a.latestUpdate,
    a.lastUpdated.day,
    a.evidence,
    a.successMeasure,
    a.resources,
    a.risk,
  ],
};

const named = ({ text, kind }: { readonly text: string | null; readonly kind: string }): string =>
  `${kind} ${text ?? ""}`;

/** What reads and rates otherwise in the second review of the same workbook. */
export function differenceBetween(before: Review, after: Review): ReviewDifference {
  const earlier = new Map(before.rated.map((rated) => [rated.action.key, rated]));
  const later = new Set(after.rated.map(({ action }) => action.key));
  const both = after.rated.flatMap((rated) => {
    const was = earlier.get(rated.action.key);
    return was ? [{ was, rated }] : [];
  });
  const changed = Object.fromEntries(
    READ_FIELDS.map((field) => [field, both.filter(({ was, rated }) => differs(field, was, rated)).length]),
  ) as Record<ReadField, number>;
  const rated = RATINGS.flatMap((rating) => {
    const count = after.rated.filter(
      (one) => one.rating === rating && earlier.get(one.action.key)?.rating !== rating,
    ).length;
    return count === 0 ? [] : [[rating, count]];
  });
  return {
    added: after.rated.length - both.length,
    removed: before.rated.filter(({ action }) => !later.has(action.key)).length,
    changed,
    rated: Object.fromEntries(rated) as ReviewDifference["rated"],
    findingsMore: notIn(after.findings, before.findings),
    findingsFewer: notIn(before.findings, after.findings),
    claimsBetter: notIn(claims(after.findings), claims(before.findings)),
  };
}

const claims = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code === "claimed-rosier-than-computed");

/** How many of the findings the others lack; one is known by its code and what it is about. */
function notIn(findings: readonly Finding[], others: readonly Finding[]): number {
  const known = ({ code, actionKey, place }: Finding): string =>
    `${code} ${actionKey ?? (place ? placeText(place) : "")}`;
  const there = new Set(others.map(known));
  return findings.filter((finding) => !there.has(known(finding))).length;
}

const differs = (field: ReadField, one: RatedAction, other: RatedAction): boolean =>
  JSON.stringify(READ[field](one.action)) !== JSON.stringify(READ[field](other.action));

/** Whether the two reviews read and rate every action alike. */
export const isSame = ({ changed, rated, ...counts }: ReviewDifference): boolean =>
  Object.values(counts).every((count) => count === 0) &&
  READ_FIELDS.every((field) => changed[field] === 0) &&
  Object.keys(rated).length === 0;
