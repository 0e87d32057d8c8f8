const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** What the pane says where the council's own sheets were edited after the tables were made (F54). */
export const paneSource = {
  title: "Your own sheets and the tables",
  /** Goes to the figures of schools that have changed. */
  figures: "Look at the figures",
  inStep: "They are in step: nothing was changed in your own sheets that the tables do not say.",
  intro: (sheets: readonly string[]): string =>
    `Edited after the tables were made: ${sheets.join(", ")}. Choose what comes over. Your own sheets are never changed.`,
  conflicts: (n: number): string => count(n, "conflict to settle", "conflicts to settle"),
  whenMade: "When taken over",
  source: "Source",
  takeSource: (value: string): string => `Take the source: ${value}`,
  /** What a table of ours says; it is called as its sheet. */
  keepTable: (table: string, value: string): string => `Keep ${table}: ${value}`,
  changed: (n: number): string => count(n, "cell changed in the source only", "cells changed in the source only"),
  added: (n: number): string => count(n, "new row", "new rows"),
  gone: (n: number): string => count(n, "row gone from the source", "rows gone from the source"),
  /** Names the list of a row for those who hear it by itself. */
  choose: (what: string): string => `What to do with ${what}`,
  bring: "Bring it over",
  keep: (table: string): string => `Keep what ${table} says`,
  leaveOut: "Leave it out for good",
  keepGone: "Keep it, and say that it left the source",
  cancelGone: "Set its status to Cancelled",
  later: "Decide later",
  more: (n: number): string => `${count(n, "more is", "more are")} shown once these are settled.`,
  settle: (n: number): string => `Settle ${count(n, "change", "changes")}`,
  pickFirst: "Choose for one change at the least.",
  conflictsStay: (n: number): string => `${count(n, "conflict stays", "conflicts stay")} open until you choose.`,
  done: {
    title: "Does anybody still edit the old sheets?",
    about: "If not, the tables are the plan now. That is said in Checks, and the sheet is compared no more.",
    leave: (sheet: string): string => `The tables are the plan now: ${sheet}`,
    again: (sheet: string): string => `Compare again: ${sheet}`,
  },
};

export type PaneSourceWords = typeof paneSource;
