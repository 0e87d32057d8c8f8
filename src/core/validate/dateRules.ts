import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import { isWorkingDay, workingDayBefore } from "../calendar/workingDays";
import type { FindingCode } from "../findings/finding";
import type { Action } from "../plan/actionPlan";
import { hasContent } from "../read/content";
import type { DateReading } from "../read/readings";
import { dayThatCounts, isOverdue, revisedThatCounts, startDay, statusThatCounts } from "../plan/actionFacts";
import { implausibleDay } from "./implausibleDays";
import { hitIf, rule, type ActionRule, type Hit, type PlanBeside } from "./ruleTable";

const VAGUE = new Set(["week", "month", "term", "quarter", "year"]);

/** A cell of our own table that only a formula cannot read: F50 says what it means. */
const isForPeopleOnly = ({ notForFormulas = [] }: Action, role: "due" | "revisedDue"): boolean =>
  notForFormulas.some(({ field }) => field === role);

/** Both due cells are looked at: a revised day that cannot be read misleads as much as the first. */
function eachDueCell<C extends FindingCode>(
  action: Action,
  when: (date: DateReading) => Hit<C> | null,
): readonly Hit<C>[] {
  const due = isForPeopleOnly(action, "due") ? null : when(action.due);
  const revised = isForPeopleOnly(action, "revisedDue") ? null : when(action.revisedDue);
  return [...(due ? [due] : []), ...(revised ? [{ ...revised, field: "revisedDue" as const }] : [])];
}

/** What a reading that is not simply written rests on: its basis, or an event (D24); null where nothing was inferred. */
function inferredFrom(date: DateReading): string | null {
  if (date.basis !== "written" && date.basis !== "none") return date.basis;
  if (date.kind === "event" && date.day !== null) return "event";
  return date.completedOn === undefined ? null : "from-text";
}

const isEndless = (date: DateReading): boolean =>
  date.kind === "ongoing" || date.kind === "recurring" || (date.kind === "event" && date.day === null);

/** The last conference or end, not yet past, that the plan has for the recommendation; its own before a general one. */
function judgedAt(plan: PlanBeside, recommendation: string | null, asOf: CalendarDate): KeyDate | null {
  const ahead = plan.keyDates.filter(({ kind, date }) => (kind === "conference" || kind === "end") && date >= asOf);
  const own = ahead.filter(({ appliesTo }) => recommendation !== null && names(appliesTo, recommendation));
  const general = ahead.filter(({ appliesTo }) => appliesTo === null || appliesTo.trim() === "");
  const candidates = own.length > 0 ? own : general;
  return candidates.reduce<KeyDate | null>((last, one) => (last && last.date >= one.date ? last : one), null);
}

const names = (appliesTo: string | null, recommendation: string): boolean =>
  (appliesTo ?? "").split(/[,;/\s]+/).includes(recommendation);

export const DATE_RULES: readonly ActionRule[] = [
  // A day beside words of completion is a question to the officer first (D19).
  rule("open", "due-missing", "due", ({ due, revisedDue }) =>
    hitIf(due.kind === "missing" && due.completedOn === undefined && revisedDue.day === null, () => ({})),
  ),
  rule("open", "due-placeholder", "due", ({ due, revisedDue }) =>
    hitIf(due.kind === "placeholder" && revisedDue.day === null, () => ({ text: due.raw })),
  ),
  rule("open", "due-unreadable", "due", (action) =>
    eachDueCell(action, (date) => hitIf(date.kind === "unreadable", () => ({ text: date.raw }))),
  ),
  rule("open", "due-ambiguous", "due", (action) =>
    eachDueCell(action, (date) => {
      const readings = date.readings ?? [];
      return hitIf(date.kind === "ambiguous" || readings.length > 1, () => ({ text: date.raw, readings }));
    }),
  ),
  rule("open", "due-inferred", "due", (action) =>
    eachDueCell(action, (date) => {
      const basis = inferredFrom(date);
      const day = date.day ?? date.completedOn ?? date.startsOn ?? null;
      return basis === null || day === null ? null : { facts: { text: date.raw, day, basis } };
    }),
  ),
  rule("open", "due-vague", "due", (action) =>
    eachDueCell(action, ({ day, precision, raw }) =>
      day !== null && VAGUE.has(precision) ? { facts: { text: raw, day, precision } } : null,
    ),
  ),
  rule("open", "due-several", "due", (action) =>
    eachDueCell(action, (date) => hitIf(date.kind === "several", () => ({ text: date.raw, days: date.days ?? [] }))),
  ),
  rule("open", "due-ongoing", "due", ({ due, revisedDue }) =>
    hitIf(isEndless(due) && revisedDue.day === null, () => ({ text: due.raw })),
  ),
  rule("open", "due-before-start", "due", (action) => {
    const start = startDay(action);
    const due = dayThatCounts(action);
    return start !== null && due !== null && due < start ? { facts: { start, due } } : null;
  }),
  rule("open", "due-implausible", "due", (action, context) =>
    eachDueCell(action, (date) => implausibleDay(date, action, context)),
  ),
  rule("open", "due-non-working-day", "due", (action) => {
    const revised = revisedThatCounts(action) !== null;
    const { day, kind, basis } = revised ? action.revisedDue : action.due;
    if (day === null || kind !== "exact" || basis !== "written" || isWorkingDay(day)) return null;
    const facts = { day, workingDayBefore: workingDayBefore(day) };
    return { facts, field: revised ? "revisedDue" : "due" };
  }),
  rule("open", "due-after-key-date", "due", (action, { plan, asOf }) => {
    const day = dayThatCounts(action);
    const judged = judgedAt(plan, action.recommendation, asOf);
    if (day === null || judged === null) return null;
    // Of a conference "between January and July" nobody knows the day: it may be the first.
    const keyDate = judged.from ?? judged.date;
    return day <= keyDate ? null : { facts: { day, keyDate, event: judged.event } };
  }),
  rule("open", "overdue", "due", (action, { asOf }) => {
    const day = dayThatCounts(action);
    if (day === null || !isOverdue(action, asOf)) return null;
    return { facts: { day, days: daysBetween(day, asOf) }, field: revisedThatCounts(action) ? "revisedDue" : "due" };
  }),
  rule("all", "re-dated", "revisedDue", ({ due, revisedDue, timesReDated }) => {
    if (revisedDue.day === null) return null;
    const times = Math.max(1, timesReDated);
    const days = due.day === null ? null : daysBetween(due.day, revisedDue.day);
    return { facts: { times, days }, severity: times > 1 ? "warning" : "note" };
  }),
  rule("open", "date-move-not-agreed", "revisedDue", ({ revisedDue: { day }, due, moveWaits, ...agreed }) => {
    const { moveAgreedBy, moveAgreedOn } = agreed;
    if (day === null || moveAgreedBy === undefined || moveAgreedOn === undefined) return null;
    const [who, when] = [hasContent(moveAgreedBy), moveAgreedOn !== null];
    return hitIf(!who || !when, () => ({
      day,
      lacks: who ? "when" : when ? "who" : "both",
      first: moveWaits === true ? due.day : null,
    }));
  }),
  rule("open", "start-passed-not-started", "start", (action, { asOf, policy }) => {
    const start = startDay(action);
    if (start === null || statusThatCounts(action) !== "not started") return null;
    const days = daysBetween(start, asOf);
    return hitIf(days > policy.startPassedDays, () => ({ start, days }));
  }),
];
