import type { CalendarDate } from "../../calendar/calendarDate";
import type { ReturnColumn } from "../returnsWords";
import { dayInWords } from "./days";

/** What stands in the workbook that goes to an owner, and in the mail with it. */
export const returns = {
  sheet: "Return",
  title: (owner: string, day: CalendarDate): string => `Actions of ${owner}, as at ${dayInWords(day)}`,
  about:
    "Fill in the tinted columns where something has changed, save, and send the file back. Empty cells change nothing.",
  columns: {
    id: "ID",
    action: "Action",
    due: "Due",
    saidLast: "Said last",
    statusNow: "Status so far",
    percentNow: "% so far",
    status: "Status",
    percent: "% complete",
    newDay: "New day",
    why: "Why it moves",
    words: "What has happened",
    evidence: "What shows it",
    memory: "For Action Plan",
  } satisfies Readonly<Record<ReturnColumn, string>>,
  /** The name of the file, without what nobody could call a file. */
  fileName: (owner: string, day: string): string => `Return ${owner} ${day}`,
  mail: (owner: string, actions: number, file: string, day: CalendarDate): string =>
    `Dear ${owner},\n\nPlease say how far your ${String(actions)} open ${actions === 1 ? "action is" : "actions are"} as at ${dayInWords(day)}. Fill in the tinted columns of the attached workbook, ${file}, and send it back.\n`,
  /** A file that does nothing: it was merged on a day, or is among these files twice. */
  readBefore: (file: string, on: string | null): string =>
    on === null
      ? `${file} is the same as another of these files, and is read once.`
      : `${file} was merged on ${on} already. It does nothing.`,
};

export type ReturnsWords = typeof returns;
