import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import type { SchoolCalendar } from "../calendar/schoolCalendar";

/** What the plan as a whole lends to the reading of one date cell. */
export interface PlanDates {
  readonly span: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  /** The span is only that of the days read: nothing says when the plan began, and "ASAP" does not count from there (D17). */
  readonly spanIsRead?: boolean;
  /** The day of the meeting that agreed what the table holds: years and spans count from it before they do from the plan's start (D12). */
  readonly agreedOn?: CalendarDate;
  /** The plan is about no schools: "summer" is a season, and no term (D8). */
  readonly seasons?: true;
  /** The day the plan is dated (Settings): events are looked for after it (D24). */
  readonly datedOn: CalendarDate | null;
  readonly keyDates: readonly KeyDate[];
  readonly schoolCalendar: SchoolCalendar;
  /** How many days "immediate" gives (D17). */
  readonly immediateDays: number;
}

export type DateRole = "start" | "due" | "revisedDue" | "completedOn" | "lastUpdated" | "other";

/** How the figures of a column stand (D4). */
export interface DateOrder {
  readonly order: "day-first" | "month-first";
  /** The texts that settle it: those with an impossible month the other way round. */
  readonly decidedBy: readonly string[];
  /** No evidence, or evidence both ways: figures that fit both ways raise F12. */
  readonly undecided: boolean;
  /**
   * The column was imported under the other order: days over 12 stayed text, days up to 12 became dates with day and month
   * changed over. The places of the true dates in the column's cells.
   */
  readonly swappedOnImport?: readonly number[];
}

/** What the cells of one column tell about each other. */
export interface DateColumn {
  readonly system: DateSystem;
  readonly role: DateRole;
  readonly order: DateOrder;
  /** "2019/20" is a school year here, not a financial year (D9). */
  readonly academic: boolean;
  /** A column of terms: "Hydref" is Autumn here, not October (D21). */
  readonly terms: boolean;
  /** What "Sept 20" is here: a day once a neighbour shows figures over 28, a year where days stand before their months ("5 March") (D6); null while nothing tells. */
  readonly figuresAfterMonth: "day" | "year" | null;
}

/** What the row of a date cell lends to its reading. */
export interface DateRow {
  /** The day from which years and spans are inferred: the row's own start, then the section's; null takes the plan's. */
  readonly inferFrom: CalendarDate | null;
  readonly lastUpdated: CalendarDate | null;
  /** That day is when the row was raised, not when work on it starts: "ASAP" does not count from it (D17). */
  readonly isRaised?: boolean;
}
