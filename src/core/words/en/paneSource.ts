import type { PaneSourceWords } from "../paneSourceWords";

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const paneSource: PaneSourceWords = {
  title: "Your own sheets and the tables",
  figures: "Look at the figures",
  inStep: "They are in step: nothing was changed in your own sheets that the tables do not say.",
  intro: (sheets) =>
    `Edited after the tables were made: ${sheets.join(", ")}. Choose what comes over. Your own sheets are never changed.`,
  conflicts: (n) => count(n, "conflict to settle", "conflicts to settle"),
  whenMade: "When taken over",
  source: "Source",
  takeSource: (value) => `Take the source: ${value}`,
  keepTable: (table, value) => `Keep ${table}: ${value}`,
  changed: (n) => count(n, "cell changed in the source only", "cells changed in the source only"),
  added: (n) => count(n, "new row", "new rows"),
  gone: (n) => count(n, "row gone from the source", "rows gone from the source"),
  choose: (what) => `What to do with ${what}`,
  bring: "Bring it over",
  keep: (table) => `Keep what ${table} says`,
  leaveOut: "Leave it out for good",
  keepGone: "Keep it, and say that it left the source",
  cancelGone: "Set its status to Cancelled",
  later: "Decide later",
  more: (n) => `${count(n, "more is", "more are")} shown once these are settled.`,
  settle: (n) => `Settle ${count(n, "change", "changes")}`,
  pickFirst: "Choose for one change at the least.",
  conflictsStay: (n) => `${count(n, "conflict stays", "conflicts stay")} open until you choose.`,
  done: {
    title: "Does anybody still edit the old sheets?",
    about: "If not, the tables are the plan now. That is said in Checks, and the sheet is compared no more.",
    leave: (sheet) => `The tables are the plan now: ${sheet}`,
    again: (sheet) => `Compare again: ${sheet}`,
  },
};
