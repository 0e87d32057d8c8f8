import type { CalendarDate } from "../calendar/calendarDate";
import type { Rating } from "../rate/rating";
import type { Status } from "../read/readings";
import type { FixValue } from "./fixValue";

/** How a value is said in a language. */
export interface FixTexts {
  readonly day: (day: CalendarDate) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly rating: (rating: Rating) => string;
  /** Of a cell that is emptied. */
  readonly empty: string;
  /** Of our tables, put right. */
  readonly mended: string;
}

/** What a cell would say, in words. */
export function fixText(value: FixValue, say: FixTexts): string {
  switch (value.kind) {
    case "day":
      return say.day(value.day);
    case "number":
      return String(value.number);
    case "status":
      return say.statuses[value.status];
    case "rating":
      return say.rating(value.rating);
    case "mended":
      return say.mended;
    case "words":
      return value.words;
    case "empty":
      return say.empty;
  }
}
