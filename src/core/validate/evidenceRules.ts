import { STANDARD_SCHOOL_CALENDAR } from "../calendar/schoolCalendar";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import { startDay, statusThatCounts } from "../plan/actionFacts";
import type { Action, ActionPlan } from "../plan/actionPlan";
import { daysInText } from "../plan/daysInText";
import type { PlanDates } from "../read/dateColumn";
import { hasContent, trimmedText } from "../read/content";
import { isStep, type Work } from "../steps/work";
import type { FindingLimits } from "./ruleTable";

/** Only days that a text names in full are looked at: nothing of the plan is needed to read them. */
const ALONE: Omit<PlanDates, "immediateDays"> = {
  span: null,
  datedOn: null,
  keyDates: [],
  schoolCalendar: STANDARD_SCHOOL_CALENDAR,
};

/**
 * F55: the same evidence stands for more actions than the limit, once for it at the first of them; and evidence of which every
 * day that it names is before the action began.
 */
export function* evidenceFindings(
  { actions }: ActionPlan,
  { evidenceShared, immediateDays }: Pick<FindingLimits, "evidenceShared" | "immediateDays">,
): Work<readonly Finding[]> {
  const shared = new Map<string, Action[]>();
  const early: Finding[] = [];
  for (const [at, action] of actions.entries()) {
    if (isStep(at)) yield at / actions.length;
    if (!hasContent(action.evidence) || statusThatCounts(action) === "cancelled") continue;
    const text = trimmedText(action.evidence ?? "");
    const same = shared.get(text.toLowerCase());
    if (same) same.push(action);
    else shared.set(text.toLowerCase(), [action]);
    early.push(...beforeItBegan(action, text, { ...ALONE, immediateDays }));
  }
  const often = [...shared.values()].filter(({ length }) => length > evidenceShared);
  return [
    ...often.flatMap(([first, ...others]): readonly Finding[] => {
      if (first === undefined) return [];
      const facts = { why: "shared", text: trimmedText(first.evidence ?? ""), actions: others.length + 1 } as const;
      return [
        makeFinding("evidence-thin", { place: placeOf(first), actionKey: null }, { ...facts, day: null, start: null }),
      ];
    }),
    ...early,
  ];
}

const placeOf = ({ cells, place }: Action): Finding["place"] => cells.evidence ?? place;

function beforeItBegan(action: Action, text: string, dates: PlanDates): readonly Finding[] {
  const start = startDay(action);
  // Most evidence names no year.
  if (start === null || !/\d{2}/.test(text)) return [];
  const days = daysInText(text, dates, 1900).map(({ day }) => day);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), days[0] ?? start);
  if (last >= start) return [];
  const facts = { why: "before-start", text, actions: 1, day: last, start } as const;
  return [makeFinding("evidence-thin", { place: placeOf(action), actionKey: action.key }, facts)];
}
