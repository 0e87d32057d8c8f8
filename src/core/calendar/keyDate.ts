import type { CalendarDate } from "./calendarDate";

/** A day the plan is judged by: a row of PlanKeyDates. */
export interface KeyDate {
  readonly date: CalendarDate;
  readonly event: string;
  readonly kind: "board meeting" | "conference" | "deadline" | "report" | "end" | "other";
  readonly appliesTo: string | null;
  readonly note: string | null;
}
