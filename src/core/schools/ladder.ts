import type { CalendarDate } from "../calendar/calendarDate";
import { RUNGS, type LoggedStep, type Rung, type School } from "../plan/schoolRecords";

/** The rung on which a school stands on a day: the highest that has been reached and, of a notice, still stands. */
export function rungOf(
  school: School,
  warningStands: boolean,
  concernStands: boolean,
  asOf: CalendarDate,
  steps: readonly LoggedStep[],
): Rung | null {
  const happened = (on: CalendarDate | null): boolean => on !== null && on <= asOf;
  const intervened = steps.some(
    ({ rung, on, schoolKey }) => rung === "intervention" && on <= asOf && schoolKey === school.key,
  );
  const holds: Readonly<Record<Rung, boolean>> = {
    "asked for a plan": happened(school.planAskedFor),
    "plan in": happened(school.planSubmitted),
    "plan accepted": happened(school.planAccepted),
    monitored: happened(school.lastMeeting),
    "notice of concern": concernStands,
    "warning notice": warningStands,
    "compliance period": warningStands && school.complianceEnds !== null,
    intervention: intervened,
  };
  return RUNGS.findLast((rung) => holds[rung]) ?? null;
}

/** A rung with its day, for showing the ladder of a case; null for one that has not been reached. */
export interface RungDay {
  readonly rung: Rung;
  readonly on: CalendarDate | null;
}

export const ladderOf = (school: School, steps: readonly LoggedStep[], asOf: CalendarDate): readonly RungDay[] =>
  RUNGS.map((rung) => {
    const logged = steps.filter((one) => one.schoolKey === school.key && one.rung === rung && one.on <= asOf);
    const on =
      DAY_OF[rung](school) ??
      logged
        .map((one) => one.on)
        .sort()
        .at(-1) ??
      null;
    return { rung, on };
  });

const DAY_OF: Readonly<Record<Rung, (school: School) => CalendarDate | null>> = {
  "asked for a plan": ({ planAskedFor }) => planAskedFor,
  "plan in": ({ planSubmitted }) => planSubmitted,
  "plan accepted": ({ planAccepted }) => planAccepted,
  monitored: ({ lastMeeting }) => lastMeeting,
  "notice of concern": ({ noticeOfConcern }) => noticeOfConcern,
  "warning notice": ({ warningNotice }) => warningNotice,
  "compliance period": ({ complianceEnds }) => complianceEnds,
  intervention: () => null,
};
