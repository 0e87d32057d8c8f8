import type { CalendarDate } from "../calendar/calendarDate";

/** What stands in the workbook that goes to an owner, and in the mail with it. */
export interface ReturnsWords {
  readonly sheet: string;
  readonly title: (owner: string, day: CalendarDate) => string;
  readonly about: string;
  readonly columns: Readonly<Record<ReturnColumn, string>>;
  /** The name of the file, without what nobody could call a file. */
  readonly fileName: (owner: string, day: string) => string;
  /** A file that does nothing: it was merged on a day, or is among these files twice. */
  readonly readBefore: (file: string, on: string | null) => string;
  readonly mail: (owner: string, actions: number, file: string, day: CalendarDate) => string;
}

/** The columns of a return, in their order: what is said, what is asked, and what the product keeps for itself. */
export const RETURN_COLUMNS = [
  ...(["id", "action", "due", "saidLast", "statusNow", "percentNow"] as const),
  ...(["status", "percent", "newDay", "why", "words", "evidence", "memory"] as const),
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** Why a cell that was typed cannot be taken. */
export type NotUnderstoodWhy = "no-return" | "unreadable" | "not-asked" | "gone" | "no-row" | "no-day";
