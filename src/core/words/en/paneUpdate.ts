import type { PaneUpdateWords } from "../paneUpdateWords";

export const paneUpdate: PaneUpdateWords = {
  title: (id) => `Update ${id}`,
  gone: "This action is no longer in the plan.",
  back: "Back to the action",
  status: "Status",
  unchanged: (status) => (status === "" ? "Unchanged" : `Unchanged: ${status}`),
  done: "Done, in per cent",
  soFar: (percent) => `${String(percent)} % so far.`,
  notPercent: "Enter a number from 0 to 100.",
  newDay: "New day",
  dueOn: (day) => `Due on ${day}.`,
  agreedBy: "Agreed by",
  agreedHint: "Empty while nobody has agreed it.",
  why: "Why it moves",
  words: "What has happened",
  lastSaid: (text) => `Said last: ${text}`,
  evidence: "What shows it",
  evidenceHint: (text) => `It is put behind what stands there: ${text}`,
  name: "Your name",
  others: (count) => `The same for others of this list (${String(count)} open)`,
  now: "Now",
  after: "After saving",
  writes: (actions) =>
    actions === 1
      ? "Writes the row in Actions and a line in Updates. The old values stay there."
      : `Writes ${String(actions)} rows in Actions and a line for each in Updates. The old values stay there.`,
  save: (actions) => (actions === 1 ? "Save update" : `Save ${String(actions)} updates`),
  cancel: "Cancel",
  sayWhat: "Say what has changed.",
  sayWho: "Enter your name.",
};
