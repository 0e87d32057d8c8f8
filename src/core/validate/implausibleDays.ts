import { addDays, addMonths, daysBetween, yearOf, type CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { DateReading } from "../read/readings";
import type { ActionContext, Hit, Span } from "./ruleTable";

/** Days between the two date systems: what a paste from a 1904 workbook into a 1900 one moves a day by. */
const DATE_SYSTEMS_APART = 1462;
/** Below this, a day outside its neighbours is a late action, not a slip of the date system. */
const FAR_FROM_NEIGHBOURS = 366;
const NEIGHBOURS_NEEDED = 3;

const isWithin = (day: CalendarDate, { start, end }: Span): boolean => day >= start && day <= end;

/** The same day and month in the first other year that puts it into the span, from a day on; null where none does. */
function likelierYear(day: CalendarDate, span: Span, from: CalendarDate): CalendarDate | null {
  for (let year = yearOf(span.start); year <= yearOf(span.end); year += 1) {
    const moved = addMonths(day, 12 * (year - yearOf(day)));
    if (moved !== day && moved >= from && isWithin(moved, span)) return moved;
  }
  return null;
}

/**
 * From the first to the last of a table's written days that lie near their middle one. A day that strays lies far from
 * the middle, so it is never its own neighbour.
 */
export function neighbourSpan(actions: readonly Action[]): Span | null {
  const days = actions
    .flatMap(({ due }) => (due.kind === "exact" && due.basis === "written" && due.day !== null ? [due.day] : []))
    .sort();
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return null;
  const near = days.filter((day) => Math.abs(daysBetween(middle, day)) < DATE_SYSTEMS_APART / 2);
  const [start, end] = [near[0], near.at(-1)];
  return near.length >= NEIGHBOURS_NEEDED && start && end ? { start, end } : null;
}

/** The day the cell would hold in its own date system; null unless that lands among the neighbours. */
function otherDateSystem(day: CalendarDate, span: Span | null): CalendarDate | null {
  if (span === null) return null;
  const gap = Math.max(daysBetween(day, span.start), daysBetween(span.end, day));
  if (gap < FAR_FROM_NEIGHBOURS) return null;
  const moved = addDays(day, day < span.start ? DATE_SYSTEMS_APART : -DATE_SYSTEMS_APART);
  return isWithin(moved, span) ? moved : null;
}

/**
 * F18: a day years from the plan's span, before its recommendation was made, or off by the distance between Excel's two
 * date systems; with the day that is likelier, where one is.
 */
export function implausibleDay(
  date: DateReading,
  action: Action,
  context: ActionContext,
): Hit<"due-implausible"> | null {
  // "With immediate effect" is never implausible (D17).
  if (date.day === null || date.basis === "immediate") return null;
  const { day } = date;
  const { span, recommendations } = context.plan;
  if (date.kind === "exact" && date.basis === "written") {
    const moved = otherDateSystem(day, context.neighbours);
    if (moved !== null) return { facts: { day, likelier: moved } };
  }
  const months = 12 * context.policy.implausibleYears;
  const farOff = span !== null && (day < addMonths(span.start, -months) || day > addMonths(span.end, months));
  const madeOn = recommendations.find(({ ref }) => ref === action.recommendation)?.madeOn ?? null;
  if (!farOff && (madeOn === null || day >= madeOn)) return null;
  return { facts: { day, likelier: span === null ? null : likelierYear(day, span, madeOn ?? span.start) } };
}
