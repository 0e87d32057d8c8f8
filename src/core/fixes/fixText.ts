import type { CalendarDate } from "../calendar/calendarDate";
import type { Status } from "../read/readings";
import type { FixValue } from "./fixes";

/** How a value is said in a language. */
export interface SayFix {
  readonly day: (day: CalendarDate) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Of a cell that is emptied. */
  readonly empty: string;
}

/** What a cell would say, in words. */
export function fixText(value: FixValue, say: SayFix): string {
  switch (value.kind) {
    case "day":
      return say.day(value.day);
    case "number":
      return String(value.number);
    case "status":
      return say.statuses[value.status];
    case "words":
      return value.words;
    case "empty":
      return say.empty;
  }
}
