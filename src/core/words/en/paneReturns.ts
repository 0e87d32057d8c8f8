import type { NotUnderstoodWhy, ReturnColumn } from "../returnsWords";
import { returns } from "./returns";

const columnsWords: Record<ReturnColumn, string> = returns.columns;

/** The Friday round in the pane: what goes out, what came back, and what becomes of it. */
export const paneReturns = {
  title: "Returns of owners",
  about:
    "One file for each owner, with what is theirs and has no update of the last week. You e-mail the files; this add-in sends nothing.",
  none: "Nobody has open actions without an update of the last week.",
  actions: (count: number): string => `${String(count)} ${count === 1 ? "action" : "actions"}`,
  /** What a button shows beside the owner's name, and what it is called for who cannot see that. */
  saveOne: "Save the file",
  copyOne: "Copy the mail",
  save: (owner: string): string => `Save the file for ${owner}`,
  saveAll: (files: number): string => `Save ${String(files)} ${files === 1 ? "file" : "files"}`,
  copyMail: (owner: string): string => `Copy the mail to ${owner}`,
  copied: (owner: string): string => `The mail to ${owner} is copied.`,
  notCopied: "It could not be copied.",
  read: "Read returns that came back",
  back: (files: number): string => `${String(files)} ${files === 1 ? "file" : "files"} read`,
  /** Files may be dropped there, too. */
  dropHint: "Choose several at once, or drop them here.",
  readBefore: returns.readBefore,
  /** Of those who were asked in the last week. */
  soFar: (answered: number, asked: number): string =>
    `${String(answered)} of ${String(asked)} ${asked === 1 ? "owner who was" : "owners who were"} asked in the last week ${answered === 1 ? "has" : "have"} answered.`,
  /** What the list of owners is narrowed to, each with how many they are. */
  narrow: {
    label: "Which owners are shown",
    all: (owners: number): string => `All ${String(owners)}`,
    waited: (owners: number): string => `Not back ${String(owners)}`,
    conflicts: (owners: number): string => `Conflicts left ${String(owners)}`,
  },
  notBack: (owners: string): string => `Nothing has come back from: ${owners}.`,
  /** How it stands with the last return of an owner. */
  made: (day: string): string => `File made on ${day}. Not answered yet.`,
  answered: (day: string, left: number): string =>
    `Answered on ${day}.${left === 0 ? "" : ` ${String(left)} ${left === 1 ? "conflict is" : "conflicts are"} left.`}`,
  taken: (actions: number): string =>
    `${String(actions)} ${actions === 1 ? "action has" : "actions have"} news that can be taken.`,
  conflicts: (count: number): string => `${String(count)} ${count === 1 ? "conflict" : "conflicts"} to choose in`,
  conflict: (id: string, column: string, before: string): string =>
    `${id}, ${column}: when the return was made it was ${before}.`,
  keepPlan: (value: string): string => `Keep what the plan says: ${value}`,
  takeReturned: (value: string, by: string): string => `Take what ${by} says: ${value}`,
  nothing: "nothing",
  columns: columnsWords,
  notUnderstood: (count: number): string => `${String(count)} not taken`,
  why: {
    "no-return": "It is no return.",
    unreadable: "It is no value of that column.",
    "not-asked": "This cell is not asked for.",
    gone: "The action is no longer in the plan.",
    "no-row": "Its last column is gone, so that nobody knows which action it is about.",
    "no-day": "A reason is written with a new day only.",
  } satisfies Readonly<Record<NotUnderstoodWhy, string>>,
  /** Conflicts nobody has chosen in stay as the plan has them. */
  merge: (actions: number, left: number): string =>
    `Merge ${String(actions)} ${actions === 1 ? "action" : "actions"}${left === 0 ? "" : `, leave ${String(left)} ${left === 1 ? "conflict" : "conflicts"}`}`,
  /** Nothing is news, and that is an answer. */
  note: (returns: number, left: number): string =>
    `Note ${String(returns)} ${returns === 1 ? "answer" : "answers"}${left === 0 ? "" : `, leave ${String(left)} ${left === 1 ? "conflict" : "conflicts"}`}`,
  nothingToMerge: "None of the files is a return.",
};

export type PaneReturnsWords = typeof paneReturns;
