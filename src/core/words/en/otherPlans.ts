import type { DifferenceCounts, ServiceCounts } from "../otherPlansWords";
import type { FailureSentence, FilesWords } from "./files";
import { files } from "./files";

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
const SHOWN = 4;
const named = (sheets: readonly string[]): string =>
  list(sheets.length > SHOWN ? [...sheets.slice(0, SHOWN - 1), `${String(sheets.length - SHOWN + 1)} others`] : sheets);

const why: FilesWords["file"] & {
  readonly "no-plan": (file: string, sheets: readonly string[]) => FailureSentence;
  readonly "own-plan": (file: string) => FailureSentence;
  readonly "same-name": (file: string) => FailureSentence;
  /** `other` is the file of the same service that has the same actions. */
  readonly "same-plan": (file: string, sheets: readonly string[], other: string) => FailureSentence;
  readonly unreadable: (file: string) => FailureSentence;
  readonly fault: (file: string, sheets: readonly string[], detail: string) => FailureSentence;
} = {
  ...files.file,
  "no-plan": (file, sheets) => ({
    what: `No action plan was found in ${file}${sheets.length === 0 ? ": its sheets are empty" : ` (looked at: ${named(sheets)})`}.`,
    next: "A plan needs a heading row with a column such as “Action”, and text under it. Choose another file, or open this one with Action Plan and say what its columns are.",
  }),
  "own-plan": (file) => ({
    what: `${file} has the actions of this very plan.`,
    next: "Here only other services’ plans are brought in. Changes of your own sheets are under More, Your own sheets and the tables.",
  }),
  "same-name": (file) => ({
    what: `There are two files ${file} of the same service.`,
    next: "Give one of them another name and choose both again, so that they are told apart when they come again.",
  }),
  "same-plan": (file, _, other) => ({
    what: `${file} has the same actions as ${other}, of the same service.`,
    next: "Leave out the older of the two: with both, each action would count twice.",
  }),
  unreadable: (file) => ({
    what: `${file} cannot be read.`,
    next: "It may have been moved, changed or deleted since it was chosen, or be a folder. Choose it again; of a folder, choose the workbooks in it.",
  }),
  fault: (file, _, detail) => ({
    what: `Action Plan made a mistake in reading ${file}: ${detail}`,
    next: "The other files are not affected. Report this line, with the file if it may be passed on.",
  }),
};

/** What is said where the plans of other services are brought in from files: in the pane, and on the command line. */
export const otherPlans = {
  title: "Other services’ plans",
  about:
    "Choose the workbooks in which other services keep their action plans. They are read on this computer and sent nowhere. Their actions are kept apart: none of them counts in this plan.",
  choose: "Workbooks of other services",
  dropHint: "Choose several at once, or drop them here.",
  reading: (file: string): string => `Reading ${file}`,
  found: (actions: number, sheets: readonly string[]): string =>
    `${plural(actions, "action")} on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${named(sheets)}.`,
  /** What can be read in more than one way: it is answered in the file's own workbook. */
  questions: (count: number): string =>
    `${plural(count, "question")} about it ${count === 1 ? "is" : "are"} open: it can be read in more than one way. Answer in that workbook, with Action Plan, and choose the file again.`,
  /** Of actions that this plan has, too. */
  ours: (actions: number): string =>
    `${plural(actions, "action")} that this plan has, too, ${actions === 1 ? "is" : "are"} left out: ${actions === 1 ? "it counts" : "they count"} here already.`,
  which: (file: string): string => `Which service is ${file} of?`,
  another: "Another",
  itsName: "Name of the service",
  leaveOut: "Leave it out",
  notNamed: "It is not clear from the file which service it is of. Until you choose, it is left out.",
  /** Actions that are new, rows that change, cells that were typed over and stay, actions that the file has no more. */
  willWrite: ({ added, changed, moved, kept, gone }: DifferenceCounts): string => {
    const parts = [
      ...(added > 0 ? [plural(added, "new action")] : []),
      ...(changed > 0 ? [`${plural(changed, "action")} brought up to date`] : []),
      ...(moved > 0
        ? [
            `${plural(moved, "action")} that ${moved === 1 ? "stands" : "stand"} under another service ${moved === 1 ? "moves" : "move"} to this one`,
          ]
        : []),
      ...(kept > 0 ? [`${plural(kept, "cell")} that somebody typed over ${kept === 1 ? "stays" : "stay"}`] : []),
      ...(gone > 0
        ? [`${plural(gone, "action")} no longer in the file ${gone === 1 ? "is" : "are"} marked and counted no more`]
        : []),
    ];
    return parts.length === 0 ? "All of it stands in Service actions already." : `${parts.join("; ")}.`;
  },
  refused: (count: number): string => `${plural(count, "file")} cannot be brought in`,
  why,
  /** Where files are named and not chosen: what to write. */
  nameIt: (file: string): string =>
    `It is not clear from the file which service it is of, so it was left out. Say so behind the files: "${file}=Children’s social care".`,
  bringIn: (plans: number, left: number): string =>
    `Bring in ${plural(plans, "plan")}${left === 0 ? "" : `, leave ${plural(left, "file")} out`}`,
  nothing: "There is nothing to bring in.",
  imported: "How other services stand",
  noService: "Service not stated",
  /** How a service stands: complete of those that are not cancelled, overdue, and what is in no figure. */
  stateOf: ({ complete, of, overdue, cancelled, gone }: ServiceCounts): string =>
    [
      of === 0 ? "No action counts" : `${String(complete)} of ${plural(of, "action")} complete`,
      `${overdue === 0 ? "none" : String(overdue)} overdue`,
      ...(cancelled > 0 ? [`${String(cancelled)} cancelled`] : []),
      ...(gone > 0 ? [`${String(gone)} no longer in the file`] : []),
    ].join(", "),
  inPapers: "The next papers have a sheet Other services.",
};

export type OtherPlansWords = typeof otherPlans;
