import type { CalendarDate } from "../calendar/calendarDate";
import type { SchoolCase } from "./schoolCase";

/** What comes next in a school's case (M17): something the council does, or that it waits for. */
export type NextStepKind =
  | "decide on intervention"
  | "ask for a plan"
  | "plan in"
  | "accept the plan"
  | "license"
  | "comply"
  | "meet"
  | "renew the licence";

export interface NextStep {
  readonly kind: NextStepKind;
  /** By when; null where nothing sets a day. */
  readonly on: CalendarDate | null;
  /** Since when it waits; null where nothing says. */
  readonly since: CalendarDate | null;
}

/** The next step of a case, the most pressing first; null where there is nothing to be done. */
export function nextStepOf(found: SchoolCase, asOf: CalendarDate): NextStep | null {
  const { school, latest, position, planInOn, isPlanAccepted, complianceDays } = found;
  const isDeficit = latest !== null && latest.closing < 0;
  if (complianceDays > 0) return { kind: "decide on intervention", on: null, since: school.complianceEnds };
  if (isDeficit && !isPlanAccepted) {
    const asked = school.planAskedFor ?? school.planDue;
    if (planInOn !== null) return { kind: "accept the plan", on: null, since: planInOn };
    if (asked !== null) return { kind: "plan in", on: school.planDue, since: school.planAskedFor };
    if (!isLicensed(position)) return { kind: "ask for a plan", on: null, since: latest.endsOn };
  }
  const isComplying = school.compliedOn === null || school.compliedOn > asOf;
  if (found.hasWarning && school.complianceEnds !== null && isComplying)
    return { kind: "comply", on: school.complianceEnds, since: school.warningNotice };
  if (found.hasNotice) return { kind: "meet", on: meetingBy(found, asOf), since: found.metOn };
  if (position === "licensed deficit")
    return { kind: "renew the licence", on: school.licenceUntil, since: school.licenceFrom };
  if (isDeficit && !isLicensed(position)) return { kind: "license", on: null, since: school.planAccepted };
  return null;
}

const isLicensed = (position: SchoolCase["position"]): boolean =>
  position === "licensed deficit" || position === "deficit, licence without end";

/** The meeting that is agreed, else the last day on which the next may be held (M9). */
const meetingBy = ({ school, meetBy }: SchoolCase, asOf: CalendarDate): CalendarDate | null =>
  school.nextMeeting !== null && school.nextMeeting >= asOf ? school.nextMeeting : meetBy;
