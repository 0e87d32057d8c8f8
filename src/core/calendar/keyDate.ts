import type { CalendarDate } from "./calendarDate";

/** A day the plan is judged by: a row of PlanKeyDates. */
export interface KeyDate {
  readonly date: CalendarDate;
  /** The first day it may fall on, where only a span of days is known; `date` is then the last. */
  readonly from?: CalendarDate;
  readonly event: string;
  readonly kind: "board meeting" | "conference" | "deadline" | "report" | "end" | "other";
  readonly appliesTo: string | null;
  readonly note: string | null;
}
