import { calendarDate, yearOf, type CalendarDate } from "../calendar/calendarDate";
import type { SchoolCase } from "./schoolCase";

/** What is to come for a school, for the calendar. */
export const SCHOOL_DATE_KINDS = [
  "licence ends",
  "plan due",
  "compliance ends",
  "meeting",
  "meeting due",
  "budgets due",
] as const;
export type SchoolDateKind = (typeof SCHOOL_DATE_KINDS)[number];

export interface SchoolDate {
  readonly on: CalendarDate;
  readonly kind: SchoolDateKind;
  /** Null for what is due of every school. */
  readonly school: string | null;
}

/** The days ahead of the schools, the as-at day with them, in their order: what has been done or withdrawn is not among them. */
export function schoolDates(cases: readonly SchoolCase[], asOf: CalendarDate): readonly SchoolDate[] {
  const dates = cases.flatMap(
    ({ school, isPlanAccepted, planInOn, hasWarning, meetBy, latest }): readonly SchoolDate[] => {
      const ahead = (kind: SchoolDateKind, on: CalendarDate | null, isOpen = true): readonly SchoolDate[] =>
        on !== null && on >= asOf && isOpen ? [{ on, kind, school: school.school }] : [];
      return [
        ...ahead(
          "licence ends",
          school.licenceUntil,
          latest !== null && latest.closing < 0 && school.licence !== "unlicensed",
        ),
        ...ahead("plan due", school.planDue, planInOn === null && !isPlanAccepted),
        ...ahead(
          "compliance ends",
          school.complianceEnds,
          hasWarning && (school.compliedOn === null || school.compliedOn > asOf),
        ),
        ...ahead("meeting", school.nextMeeting),
        ...ahead("meeting due", meetBy, school.nextMeeting === null || school.nextMeeting < asOf),
      ];
    },
  );
  const may = [yearOf(asOf), yearOf(asOf) + 1].map((year) => calendarDate(year, 5, 1));
  const budgets = may.find((on) => on !== null && on >= asOf) ?? null;
  const all =
    cases.length === 0 || budgets === null ? [] : [{ on: budgets, kind: "budgets due", school: null } as const];
  return [...dates, ...all].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
