import type { CalendarDate } from "./calendar/calendarDate";
import type { Finding } from "./findings/finding";
import type { ActionPlan } from "./plan/actionPlan";
import { readPlan } from "./plan/readPlan";
import type { ClaimedColour } from "./read/readings";
import { rateAction } from "./rate/ratingTable";
import type { Policy, RatedAction, RatedRecommendation } from "./rate/rating";
import { rateRecommendation } from "./rate/rollUp";
import { recognise } from "./recognise/recognise";
import type { Correction, Recognition } from "./recognise/recognition";
import { buildBoardReport, type BoardReport } from "./report/boardReport";
import { readSettings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { validate } from "./validate/validate";

export interface ReviewOptions {
  /** The as-at day asked for; null takes the workbook's own setting, and else the fallback. */
  readonly asOf: CalendarDate | null;
  /** The day it is where the reader sits: the shell knows, the core does not. */
  readonly fallbackDay: CalendarDate;
  readonly corrections: readonly Correction[];
}

/** Everything there is to say about a workbook on one day. */
export interface Review {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly plan: ActionPlan;
  readonly policy: Policy;
  readonly asOf: CalendarDate;
  /** The as-at day that the Settings table is to carry; null lets the live formulas follow the calendar. */
  readonly asAtSetting: CalendarDate | null;
  /** The language of the sheets that stand already; null before the first. */
  readonly language: "en" | "cy" | null;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  readonly findings: readonly Finding[];
  readonly report: BoardReport;
}

/** What each fill means, as far as the user has said (S5): without that a colour claims nothing. */
const confirmedColours = (corrections: readonly Correction[]): ReadonlyMap<string, ClaimedColour> =>
  new Map(corrections.flatMap((one) => (one.kind === "colour" && isColour(one.means) ? [[one.fill, one.means]] : [])));

const COLOURS: readonly string[] = ["Blue", "Green", "Yellow", "Amber", "Red", "Grey"] satisfies ClaimedColour[];
const isColour = (text: string): text is ClaimedColour => COLOURS.includes(text);

/** The whole line: from the workbook as it stood to what the board is told. */
export function review(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  const settings = readSettings(snapshot);
  const { policy } = settings;
  const asAtSetting = options.asOf ?? settings.asAt;
  const asOf = asAtSetting ?? options.fallbackDay;
  const recognition = recognise(snapshot, options.corrections);
  const colourKey = confirmedColours(options.corrections);
  const plan = readPlan(snapshot, recognition, { immediateDays: policy.immediateDays, colourKey });
  const rated = plan.actions.map((action) => rateAction(action, { asOf, policy }));
  const recommendations = plan.recommendations.map((recommendation) =>
    rateRecommendation(recommendation, rated, policy),
  );
  const findings = [...validate(plan, rated, { asOf, policy }), ...settings.findings];
  const report = buildBoardReport(plan, rated, recommendations, findings, asOf, policy);
  return {
    snapshot,
    recognition,
    plan,
    policy,
    asOf,
    asAtSetting,
    language: settings.language,
    rated,
    recommendations,
    findings,
    report,
  };
}
