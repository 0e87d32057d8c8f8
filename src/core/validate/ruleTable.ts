import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding, FindingCode, FindingFacts, Severity } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { Action, ActionPlan, PlanSource } from "../plan/actionPlan";
import type { RatedAction } from "../rate/rating";
import type { ActionRole } from "../recognise/recognition";
import { isOpen } from "../plan/actionFacts";

/** The thresholds the findings need; the policy of the rating has them all. */
export interface FindingLimits {
  readonly startPassedDays: number;
  readonly staleDays: number;
  readonly implausibleYears: number;
  readonly loadOpen: number;
  readonly loadDueTogether: number;
  readonly evidenceShared: number;
  readonly immediateDays: number;
}

/** A rating as F30 needs it: the colour and the rule that gave it, and under an override what the rules say. */
export type RatingGiven = Pick<RatedAction, "action" | "rating" | "rule" | "byTheRules">;

/** The day the findings are made for and the thresholds in force. */
export interface ValidationContext {
  readonly asOf: CalendarDate;
  readonly policy: FindingLimits;
  /** The user has said what the fills mean, so that a colour without words is a claim (S5, F30). */
  readonly colourKeyConfirmed?: boolean;
  /** The day our tables were made; null or absent before there are any (F29). */
  readonly takenOver?: CalendarDate | null;
  /** The language of the workbook (F51). */
  readonly language?: "en" | "cy";
}

/** What of the plan an action is judged beside: none of its other actions. */
export type PlanBeside = Pick<ActionPlan, "register" | "registerIsBuilt" | "keyDates" | "span" | "recommendations">;

/** What one action is judged against. */
export interface ActionContext extends ValidationContext {
  readonly plan: PlanBeside;
  readonly source: PlanSource | undefined;
  readonly given: RatingGiven | undefined;
  /** Some action of the table has a recommendation, so that one without stands out (F32). */
  readonly namesRecommendations: boolean;
  /** Where the written days of the action's table lie (F18); null where there are too few. */
  readonly neighbours: Span | null;
}

/** One time a rule holds: the facts, and the field whose cell is meant. */
export interface Hit<C extends FindingCode> {
  readonly facts: FindingFacts[C];
  readonly severity?: Severity;
  readonly field?: ActionRole;
}

export interface ActionRule {
  readonly code: FindingCode;
  readonly findings: (action: Action, context: ActionContext) => readonly Finding[];
}

type When<C extends FindingCode> = (action: Action, context: ActionContext) => Hit<C> | readonly Hit<C>[] | null;

/**
 * A row of a table of findings: for which actions, the code, the field it is about (else the action's own cell), and
 * when it holds.
 */
export function rule<C extends FindingCode>(
  actions: "open" | "all",
  code: C,
  field: ActionRole,
  when: When<C>,
): ActionRule {
  return {
    code,
    findings: (action, context) => {
      if (actions === "open" && !isOpen(action)) return [];
      const found = when(action, context);
      const hits: readonly Hit<C>[] = found === null ? [] : "facts" in found ? [found] : found;
      return hits.map((hit) => {
        const place = action.cells[hit.field ?? field] ?? action.place;
        return makeFinding(code, { place, actionKey: action.key }, hit.facts, hit.severity);
      });
    },
  };
}

/** A hit when the condition holds, with facts that are only made then. */
export const hitIf = <C extends FindingCode>(holds: boolean, facts: () => FindingFacts[C]): Hit<C> | null =>
  holds ? { facts: facts() } : null;

export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
