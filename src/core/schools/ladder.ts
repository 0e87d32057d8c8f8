import type { CalendarDate } from "../calendar/calendarDate";
import { RUNGS, type LoggedStep, type Rung, type School } from "../plan/schoolRecords";

/** The rung on which a school stands on a day: the highest that has been reached and, of a notice, still stands. */
export function rungOf(
  school: School,
  hasWarning: boolean,
  hasConcern: boolean,
  asOf: CalendarDate,
  steps: readonly LoggedStep[],
): Rung | null {
  const isPast = (on: CalendarDate | null): boolean => on !== null && on <= asOf;
  const intervened = steps.some(
    ({ rung, on, schoolKey }) => rung === "intervention" && on <= asOf && schoolKey === school.key,
  );
  const holds: Readonly<Record<Rung, boolean>> = {
    "asked for a plan": isPast(school.planAskedFor),
    "plan in": isPast(school.planSubmitted),
    "plan accepted": isPast(school.planAccepted),
    monitored: isPast(school.lastMeeting),
    "notice of concern": hasConcern,
    "warning notice": hasWarning,
    "compliance period": hasWarning && school.complianceEnds !== null,
    intervention: intervened,
  };
  return RUNGS.findLast((rung) => holds[rung]) ?? null;
}

/** A rung with its day, for showing the ladder of a case; null for one that has not been reached on the day. */
export interface RungDay {
  readonly rung: Rung;
  readonly on: CalendarDate | null;
}

/**
 * The rungs with the days on which they were reached, from the case, else the last in the log: a day that is to come is none, and so is
 * a notice that has been withdrawn since (M17).
 */
export function ladderOf(school: School, steps: readonly LoggedStep[], asOf: CalendarDate): readonly RungDay[] {
  const withdrawn = school.noticeWithdrawn !== null && school.noticeWithdrawn <= asOf ? school.noticeWithdrawn : "";
  return RUNGS.map((rung) => {
    const logged = steps.filter((one) => one.schoolKey === school.key && one.rung === rung).map(({ on }) => on);
    const days = [DAY_OF[rung](school), ...logged.sort().reverse()];
    const counts = (on: CalendarDate): boolean => on <= asOf && !(NOTICES.has(rung) && on <= withdrawn);
    return { rung, on: days.find((on) => on !== null && counts(on)) ?? null };
  });
}

const NOTICES: ReadonlySet<Rung> = new Set(["notice of concern", "warning notice", "compliance period"]);

const DAY_OF: Readonly<Record<Rung, (school: School) => CalendarDate | null>> = {
  "asked for a plan": ({ planAskedFor }) => planAskedFor,
  "plan in": ({ planSubmitted }) => planSubmitted,
  "plan accepted": ({ planAccepted }) => planAccepted,
  monitored: ({ lastMeeting }) => lastMeeting,
  "notice of concern": ({ noticeOfConcern }) => noticeOfConcern,
  "warning notice": ({ warningNotice }) => warningNotice,
  // A compliance period runs from the notice that sets it.
  "compliance period": ({ complianceEnds, warningNotice }) => (complianceEnds === null ? null : warningNotice),
  intervention: () => null,
};
