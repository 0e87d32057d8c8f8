import type { PaneReturnsWords } from "../paneReturnsWords";
import { returns } from "./returns";

export const paneReturns: PaneReturnsWords = {
  title: "Returns of owners",
  about:
    "One file for each owner, with what is theirs and has no update of the last week. You e-mail the files; this add-in sends nothing.",
  none: "Nobody has open actions without an update of the last week.",
  actions: (count) => `${String(count)} ${count === 1 ? "action" : "actions"}`,
  saveOne: "Save the file",
  copyOne: "Copy the mail",
  save: (owner) => `Save the file for ${owner}`,
  saveAll: (files) => `Save ${String(files)} ${files === 1 ? "file" : "files"}`,
  copyMail: (owner) => `Copy the mail to ${owner}`,
  copied: (owner) => `The mail to ${owner} is copied.`,
  notCopied: "It could not be copied.",
  read: "Read returns that came back",
  back: (files) => `${String(files)} ${files === 1 ? "file" : "files"} read`,
  dropHint: "Choose several at once, or drop them here.",
  readBefore: returns.readBefore,
  soFar: (answered, asked) =>
    `${String(answered)} of ${String(asked)} ${asked === 1 ? "owner who was" : "owners who were"} asked in the last week ${answered === 1 ? "has" : "have"} answered.`,
  narrow: {
    label: "Which owners are shown",
    all: (owners) => `All ${String(owners)}`,
    waited: (owners) => `Not back ${String(owners)}`,
    conflicts: (owners) => `Conflicts left ${String(owners)}`,
  },
  notBack: (owners) => `Nothing has come back from: ${owners}.`,
  made: (day) => `File made on ${day}. Not answered yet.`,
  answered: (day, left) =>
    `Answered on ${day}.${left === 0 ? "" : ` ${String(left)} ${left === 1 ? "conflict is" : "conflicts are"} left.`}`,
  taken: (actions) => `${String(actions)} ${actions === 1 ? "action has" : "actions have"} news that can be taken.`,
  conflicts: (count) => `${String(count)} ${count === 1 ? "conflict" : "conflicts"} to choose in`,
  conflict: (id, column, before) => `${id}, ${column}: when the return was made it was ${before}.`,
  keepPlan: (value) => `Keep what the plan says: ${value}`,
  takeReturned: (value, by) => `Take what ${by} says: ${value}`,
  nothing: "nothing",
  columns: returns.columns,
  notUnderstood: (count) => `${String(count)} not taken`,
  why: {
    "no-return": "It is no return.",
    unreadable: "It is no value of that column.",
    "not-asked": "This cell is not asked for.",
    gone: "The action is no longer in the plan.",
    "no-row": "Its last column is gone, so that nobody knows which action it is about.",
    "no-day": "A reason is written with a new day only.",
  },
  merge: (actions, left) =>
    `Merge ${String(actions)} ${actions === 1 ? "action" : "actions"}${left === 0 ? "" : `, leave ${String(left)} ${left === 1 ? "conflict" : "conflicts"}`}`,
  note: (returns, left) =>
    `Note ${String(returns)} ${returns === 1 ? "answer" : "answers"}${left === 0 ? "" : `, leave ${String(left)} ${left === 1 ? "conflict" : "conflicts"}`}`,
  nothingToMerge: "None of the files is a return.",
};
