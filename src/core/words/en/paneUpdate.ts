/** What is said where an action is updated. */
export const paneUpdate = {
  title: (id: string): string => `Update ${id}`,
  gone: "This action is no longer in the plan.",
  back: "Back to the action",
  status: "Status",
  /** With the status that stands; empty where that is none, or not the same for all. */
  unchanged: (status: string): string => (status === "" ? "Unchanged" : `Unchanged: ${status}`),
  done: "Done, in per cent",
  soFar: (percent: number): string => `${String(percent)} % so far.`,
  notPercent: "Enter a number from 0 to 100.",
  newDay: "New day",
  dueOn: (day: string): string => `Due on ${day}.`,
  agreedBy: "Agreed by",
  agreedHint: "Empty while nobody has agreed it.",
  why: "Why it moves",
  words: "What has happened",
  lastSaid: (text: string): string => `Said last: ${text}`,
  evidence: "What shows it",
  /** What stands there stays. */
  evidenceHint: (text: string): string => `It is put behind what stands there: ${text}`,
  name: "Your name",
  others: (count: number): string => `The same for others of this list (${String(count)} open)`,
  now: "Now",
  after: "After saving",
  /** What is written, with the number of actions. */
  writes: (actions: number): string =>
    actions === 1
      ? "Writes the row in Actions and a line in Updates. The old values stay there."
      : `Writes ${String(actions)} rows in Actions and a line for each in Updates. The old values stay there.`,
  save: (actions: number): string => (actions === 1 ? "Save update" : `Save ${String(actions)} updates`),
  cancel: "Cancel",
  sayWhat: "Say what has changed.",
  sayWho: "Enter your name.",
};

export type PaneUpdateWords = typeof paneUpdate;
