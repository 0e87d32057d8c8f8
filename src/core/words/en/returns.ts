import type { ReturnsWords } from "../returnsWords";
import { dayInWords } from "./days";

export const returns: ReturnsWords = {
  sheet: "Return",
  title: (owner, day) => `Actions of ${owner}, as at ${dayInWords(day)}`,
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
  },
  fileName: (owner, day) => `Return ${owner} ${day}`,
  mail: (owner, actions, file, day) =>
    `Dear ${owner},\n\nPlease say how far your ${String(actions)} open ${actions === 1 ? "action is" : "actions are"} as at ${dayInWords(day)}. Fill in the tinted columns of the attached workbook, ${file}, and send it back.\n`,
  readBefore: (file, on) =>
    on === null
      ? `${file} is the same as another of these files, and is read once.`
      : `${file} was merged on ${on} already. It does nothing.`,
};
