import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { Measure, MeasureFigures, MeasureReading } from "../plan/actionPlan";
import { IMPACT_TABLE, WORST_IMPACT, type ImpactCondition, type ImpactReasonCode } from "./impactTable";
import type { Phrase } from "./phrase";
import type { Rating } from "./rating";
import type { Policy } from "./limits";
import type { RuleChanges } from "./ruleRows";

/** Why a measure has its colour; `n` is how far short it is, in whole per cent of the way from baseline to target. */
export interface ImpactReason {
  readonly code: ImpactReasonCode;
  readonly n?: number;
  readonly words?: Phrase;
}

export interface RatedMeasure {
  readonly measure: Measure;
  readonly rating: Rating;
  readonly reason: ImpactReason;
  /** The newest reading that is not after the as-at day; null for none, or for two of one day. */
  readonly latest: MeasureReading | null;
}

/** The impact of a recommendation: the worst of its measures; null where it has none (R15). */
export interface Impact {
  readonly rating: Rating;
  /** How many of its measures have a colour. */
  readonly rated: { readonly count: number; readonly of: number };
}

interface ImpactContext {
  readonly asOf: CalendarDate;
  readonly policy: Policy;
  readonly changes?: RuleChanges;
}

/** The rating of one measure on the day: against the straight line from its baseline to its target (R15). */
export function rateMeasure(measure: Measure, { asOf, policy, changes = {} }: ImpactContext): RatedMeasure {
  const latest = measure.figures ? latestReading(measure.figures, asOf) : null;
  const short = measure.figures && latest ? percentShort(measure.figures, latest.value, asOf) : null;
  const row = IMPACT_TABLE.find(({ when }) => when === null || holds(when, short, policy));
  if (row === undefined) throw new Error("The table of R15 has no row for otherwise.");
  const words = changes[row.key]?.words;
  const n = row.saysHowFar && short !== null ? Math.ceil(short) : undefined;
  const reason = { code: row.reason, ...(n === undefined ? {} : { n }), ...(words ? { words } : {}) };
  return { measure, rating: changes[row.key]?.rating ?? row.rating, reason, latest };
}

function holds(when: ImpactCondition, short: number | null, policy: Policy): boolean {
  if (when === "unknown") return short === null;
  return short !== null && short > (when.shortBy === 0 ? 0 : policy[when.shortBy]);
}

/** The newest reading up to the day. Of two on one day nobody knows which counts. */
function latestReading({ readings }: MeasureFigures, asOf: CalendarDate): MeasureReading | null {
  const known = readings.filter(({ on }) => on <= asOf);
  const last = known.reduce<CalendarDate | null>((day, { on }) => (day === null || on > day ? on : day), null);
  const [found, ...others] = known.filter(({ on }) => on === last);
  return found !== undefined && others.length === 0 ? found : null;
}

/** To so many places, so that what is exactly on the line is not short of it by a rounding. */
const rounded = (value: number, places: number): number =>
  Number(`${String(Math.round(Number(`${String(value)}e${String(places)}`)))}e-${String(places)}`);

/** How far short of the line a figure is, in per cent of the way from baseline to target; 0 on it or beyond. */
function percentShort(figures: MeasureFigures, latest: number, asOf: CalendarDate): number | null {
  const { baseline, target } = figures;
  const line = lineOn(figures, asOf);
  const direction = directionOf(figures);
  if (baseline === null || target === null || line === null || direction === 0) return null;
  const gap = direction * (line - latest);
  if (rounded(gap, 9) <= 0) return 0;
  return target === baseline ? 100 : rounded((100 * gap) / Math.abs(target - baseline), 6);
}

function directionOf({ better, baseline, target }: MeasureFigures): number {
  if (better !== null) return better === "higher" ? 1 : -1;
  return Math.sign((target ?? 0) - (baseline ?? 0));
}

/** Where the straight line from baseline to target is on the day. */
function lineOn(figures: MeasureFigures, asOf: CalendarDate): number | null {
  const { baseline, target } = figures;
  const way = wayGone(figures, asOf);
  return baseline === null || target === null || way === null ? null : baseline + (target - baseline) * way;
}

/** The share of the days between baseline and target that is past: 1 from the day of the target on. */
function wayGone({ baselineOn, targetOn }: MeasureFigures, asOf: CalendarDate): number | null {
  if (targetOn === null) return null;
  if (asOf >= targetOn) return 1;
  if (baselineOn === null) return null;
  return asOf <= baselineOn ? 0 : daysBetween(baselineOn, asOf) / daysBetween(baselineOn, targetOn);
}

/** The impact of a recommendation from the ratings of its own measures; `rated` may hold others too (R15). */
export function impactOf(ref: string, rated: readonly RatedMeasure[]): Impact | null {
  const own = rated.filter(({ measure }) => measure.recommendation === ref);
  const rating = WORST_IMPACT.find((one) => own.some((measure) => measure.rating === one));
  if (rating === undefined) return null;
  return { rating, rated: { count: own.filter((one) => one.rating !== "Grey").length, of: own.length } };
}
