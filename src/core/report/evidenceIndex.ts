import type { CalendarDate } from "../calendar/calendarDate";
import { hasContent, trimmedText } from "../read/content";
import type { RatedAction } from "../rate/rating";
import { isCancelled } from "../rate/rollUp";
import type { BoardReport } from "./boardReport";

/** What shows that actions were done; the same words are the same evidence, of one recommendation. */
export interface Evidence {
  readonly text: string;
  /** The actions it is given for. */
  readonly actions: readonly RatedAction[];
  /** Who is named first for each of them, once. */
  readonly whose: readonly string[];
  /** The latest day on which one of them was completed, else updated; null where none says. */
  readonly on: CalendarDate | null;
}

interface EvidenceOfRecommendation {
  /** Null for actions of no recommendation. */
  readonly ref: string | null;
  readonly all: readonly Evidence[];
}

/** All evidence in the order of the recommendations; what is for none of them last. Cancelled actions need none. */
export function evidenceIndex(
  rated: readonly RatedAction[],
  { recommendations }: Pick<BoardReport, "recommendations">,
): readonly EvidenceOfRecommendation[] {
  const refs = new Set(recommendations.map(({ recommendation }) => recommendation.ref));
  const groups = new Map<string | null, Map<string, RatedAction[]>>([...refs, null].map((ref) => [ref, new Map()]));
  for (const one of rated) {
    const { evidence, recommendation } = one.action;
    if (isCancelled(one) || !hasContent(evidence)) continue;
    const group = groups.get(recommendation !== null && refs.has(recommendation) ? recommendation : null);
    const text = trimmedText(evidence ?? "").toLowerCase();
    group?.set(text, [...(group.get(text) ?? []), one]);
  }
  return [...groups].flatMap(([ref, byText]) =>
    byText.size === 0 ? [] : [{ ref, all: [...byText.values()].map(evidenceOf) }],
  );
}

const evidenceOf = (actions: readonly RatedAction[]): Evidence => ({
  text: trimmedText(actions[0]?.action.evidence ?? ""),
  actions,
  whose: [...new Set(actions.flatMap(({ action }) => action.owner.owners[0]?.text ?? []))],
  on: latestOf(actions.map(({ action }) => action.completedOn.day ?? action.lastUpdated.day)),
});

/** The latest of some days; null where there is none. */
export const latestOf = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
