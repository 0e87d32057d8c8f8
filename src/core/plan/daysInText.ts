import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { DateColumn, PlanDates } from "../read/dateColumn";
import { readDateText } from "../read/readDateCell";
import type { DateKind } from "../read/readings";
import { oneLine } from "../text/normalise";

const MONTH = "[A-Za-zÀ-ÿ]{3,11}";
const DAY = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?\\s+(?:o\\s+)?${MONTH},?\\s+\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${MONTH}\\s+\\d{4}`,
  "g",
);
const NO_COLUMN: Omit<DateColumn, "system"> = {
  role: "other",
  order: { order: "day-first", decidedBy: [], undecided: false },
  academic: false,
  terms: false,
  figuresAfterMonth: null,
};

/** A day in a line of words, and where it stands in the line as `oneLine` has it. */
export interface DayInText {
  readonly day: CalendarDate;
  readonly kind: DateKind;
  readonly at: number;
  readonly length: number;
}

/** Every day with its year that a line names; of a month its last day. */
export function daysInText(line: string, dates: PlanDates, system: DateSystem): readonly DayInText[] {
  return [...oneLine(line).matchAll(DAY)].flatMap((match): readonly DayInText[] => {
    const [text] = match;
    const { day, kind } = readDateText(text, { ...NO_COLUMN, system }, { inferFrom: null, lastUpdated: null }, dates);
    return day === null || kind === "unreadable" ? [] : [{ day, kind, at: match.index, length: text.length }];
  });
}
