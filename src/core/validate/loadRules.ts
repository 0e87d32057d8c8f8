import { addDays, type CalendarDate } from "../calendar/calendarDate";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { ActionPlan } from "../plan/actionPlan";
import { accountableOwner, dayThatCounts, isOpen } from "../plan/actionFacts";
import type { FindingLimits } from "./ruleTable";

/** Any 14 days running: a first day and the 13 after it. */
const DAYS_TOGETHER = 14;

interface Load {
  readonly owner: string;
  open: number;
  readonly days: CalendarDate[];
}

function loads(plan: ActionPlan): readonly Load[] {
  const byOwner = new Map<string, Load>();
  for (const action of plan.actions.filter(isOpen)) {
    const owner = accountableOwner(action);
    if (owner?.kind !== "person" || owner.text === null) continue;
    const load = byOwner.get(owner.text) ?? { owner: owner.text, open: 0, days: [] };
    byOwner.set(owner.text, load);
    load.open += 1;
    const day = dayThatCounts(action);
    if (day !== null) load.days.push(day);
  }
  return [...byOwner.values()];
}

/** The most days that fall into any 14 days running. */
function mostTogether(days: readonly CalendarDate[]): number {
  const sorted = [...days].sort();
  let most = 0;
  let first = 0;
  sorted.forEach((day, index) => {
    while ((sorted[first] ?? day) < addDays(day, 1 - DAYS_TOGETHER)) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

/** F36, once for each person who answers for too much, or for too much at once. */
export function loadFindings(plan: ActionPlan, limits: FindingLimits): readonly Finding[] {
  return loads(plan)
    .map(({ owner, open, days }) => ({ owner, open, dueTogether: mostTogether(days) }))
    .filter(({ open, dueTogether }) => open > limits.loadOpen || dueTogether > limits.loadDueTogether)
    .map((facts) => makeFinding("over-loaded-owner", { place: null, actionKey: null }, facts));
}
