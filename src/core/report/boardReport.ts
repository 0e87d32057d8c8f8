import { isFromSchools } from "../read/tableWords";
import { addDays, daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import type { Finding, Severity } from "../findings/finding";
import type { ActionPlan, Recommendation } from "../plan/actionPlan";
import {
  RATINGS,
  type RatedAction,
  type RatedRecommendation,
  type Rating,
  type RecommendationReason,
} from "../rate/rating";
import { STANDARD_POLICY, type Policy } from "../rate/limits";
import { isDueBy, isOverdue, statusThatCounts } from "../plan/actionFacts";
import { impactOf, rateMeasure, type Impact, type RatedMeasure } from "../rate/rateImpact";
import { rateTogether } from "../rate/rollUp";
import { dateMovesOf, type DateMoves } from "./dateMoves";

export type RatingCounts = Readonly<Record<Rating, number>>;

/** Part of a whole: both numbers of every percentage (B9). */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Until when "falls due" counts: the next board meeting, else so many days (R8's). */
export type Horizon =
  | { readonly kind: "meeting"; readonly day: CalendarDate; readonly event: string }
  | { readonly kind: "days"; readonly day: CalendarDate; readonly days: number };

/** What a set of actions adds up to. `counts` adds up to `actions` (B8). */
export interface Figures {
  readonly actions: number;
  readonly counts: RatingCounts;
  /** Of the actions that are not cancelled: those are in no number (R14). */
  readonly complete: Share;
  /** Actions with a colour, of those that are not cancelled: stands beside every colour (R14). */
  readonly rated: Share;
  readonly cancelled: number;
  readonly overdue: number;
  /** Open and due from `asOf` to the horizon, both included. */
  readonly dueByHorizon: number;
}

export interface BoardRow extends Figures {
  readonly recommendation: Recommendation;
  readonly rating: Rating;
  readonly reason: RecommendationReason;
  /** What it does for learners, by its measures; null where it has none (R15). */
  readonly impact: Impact | null;
}

/** What the board sheets say about one day, as figures; the words come later. */
export interface BoardReport {
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly horizon: Horizon;
  readonly total: Figures;
  /** All actions rated together as one recommendation is (R14): what a plan without recommendations is told by. */
  readonly whole: Rating;
  readonly recommendations: readonly BoardRow[];
  /** Actions that belong to none of the recommendations, so that the rows add up (B8); null when there are none. */
  readonly withoutRecommendation: Figures | null;
  /** After `asOf` or on it, the nearest first. */
  readonly keyDatesAhead: readonly (KeyDate & { readonly daysAhead: number })[];
  /** Every measure, rated, in the plan's order (R15). */
  readonly measures: readonly RatedMeasure[];
  /** How due days have moved, and which days many are due on. */
  readonly dateMoves: DateMoves;
  /** How many findings of each severity stood when this was built (B10). */
  readonly findings: Readonly<Record<Severity, number>>;
}

function figuresOf(rated: readonly RatedAction[], asOf: CalendarDate, until: CalendarDate): Figures {
  const counts: Record<Rating, number> = { Blue: 0, Green: 0, Amber: 0, Red: 0, Grey: 0 };
  let complete = 0;
  let cancelled = 0;
  let coloured = 0;
  let overdue = 0;
  let dueByHorizon = 0;
  for (const { action, rating } of rated) {
    counts[rating] += 1;
    if (statusThatCounts(action) === "complete") complete += 1;
    if (statusThatCounts(action) === "cancelled") cancelled += 1;
    else if (rating !== "Grey") coloured += 1;
    if (isOverdue(action, asOf)) overdue += 1;
    if (isDueBy(action, asOf, until)) dueByHorizon += 1;
  }
  return {
    actions: rated.length,
    counts,
    complete: { count: complete, of: rated.length - cancelled },
    rated: { count: coloured, of: rated.length - cancelled },
    cancelled,
    overdue,
    dueByHorizon,
  };
}

function horizonOf(ahead: readonly KeyDate[], asOf: CalendarDate, policy: Policy): Horizon {
  const meeting = ahead.find((row) => row.kind === "board meeting" && row.date > asOf);
  return meeting
    ? { kind: "meeting", day: meeting.date, event: meeting.event }
    : { kind: "days", day: addDays(asOf, policy.dueSoonDays), days: policy.dueSoonDays };
}

function byRecommendation(rated: readonly RatedAction[]): ReadonlyMap<string | null, readonly RatedAction[]> {
  const groups = new Map<string | null, RatedAction[]>();
  for (const row of rated) {
    const group = groups.get(row.action.recommendation);
    if (group) group.push(row);
    else groups.set(row.action.recommendation, [row]);
  }
  return groups;
}

/** Adds up what a board reads on the day `asOf`: pure figures, each action counted once (B8). */
export function buildBoardReport(
  plan: ActionPlan,
  rated: readonly RatedAction[],
  recommendations: readonly RatedRecommendation[],
  findings: readonly Finding[],
  asOf: CalendarDate,
  policy: Policy = STANDARD_POLICY,
  measures: readonly RatedMeasure[] = (plan.measures ?? []).map((one) => rateMeasure(one, { asOf, policy })),
): BoardReport {
  const ahead = plan.keyDates
    .filter((row) => row.date >= asOf && !isFromSchools(row.note))
    .map((row) => ({ ...row, daysAhead: daysBetween(asOf, row.date) }))
    .sort((a, b) => a.daysAhead - b.daysAhead);
  const horizon = horizonOf(ahead, asOf, policy);
  const figures = (rows: readonly RatedAction[]): Figures => figuresOf(rows, asOf, horizon.day);
  const groups = byRecommendation(rated);
  const refs = new Set(recommendations.map((row) => row.recommendation.ref));
  const others = rated.filter(({ action }) => action.recommendation === null || !refs.has(action.recommendation));
  const severity: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) severity[finding.severity] += 1;
  return {
    title: plan.title,
    asOf,
    horizon,
    total: figures(rated),
    whole: rateTogether(rated, policy).rating,
    recommendations: recommendations.map(({ recommendation, rating, reason }) => ({
      recommendation,
      rating,
      reason,
      impact: impactOf(recommendation.ref, measures),
      ...figures(groups.get(recommendation.ref) ?? []),
    })),
    withoutRecommendation: others.length > 0 ? figures(others) : null,
    keyDatesAhead: ahead,
    measures,
    dateMoves: dateMovesOf(plan),
    findings: severity,
  };
}

/** The ratings that occur, in the order from best to not rated, with their numbers. */
export const occurring = (counts: RatingCounts): readonly { readonly rating: Rating; readonly count: number }[] =>
  RATINGS.filter((rating) => counts[rating] > 0).map((rating) => ({ rating, count: counts[rating] }));
