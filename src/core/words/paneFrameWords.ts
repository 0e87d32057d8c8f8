import type { CalendarDate } from "../calendar/calendarDate";
import type { Severity } from "../findings/finding";

/** A severity in words beside its shape. */
export type SeverityWords = Readonly<Record<Severity, string>>;

/** "28 Feb 2020", where there is little room. */
export type ShortDay = (day: CalendarDate) => string;
