import type { PaneDoubtsWords } from "../paneDoubtsWords";

const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : other}`;
const on = (sheet: string): string => (sheet === "" ? "" : ` on ${sheet}`);

export const paneDoubts: PaneDoubtsWords = {
  answersFor: (place) => `Answers for ${place}`,
  cell: (address, text) => (text === "" ? address : `${address}: ${text}`),
  cells: "Cells",
  now: "as it is read now",
  other: "Another field",
  weigh: "What would each answer change?",
  changes: {
    nothing: "no action changes",
    added: (n) => count(n, "action is added", "actions are added"),
    removed: (n) => count(n, "action is left out", "actions are left out"),
    changed: {
      recommendation: (n) =>
        count(n, "action moves to another recommendation", "actions move to another recommendation"),
      action: (n) => count(n, "action reads otherwise", "actions read otherwise"),
      owner: (n) => count(n, "owner changes", "owners change"),
      start: (n) => count(n, "start date moves", "start dates move"),
      due: (n) => count(n, "due date moves", "due dates move"),
      status: (n) => count(n, "status changes", "statuses change"),
      claim: (n) => count(n, "claimed colour changes", "claimed colours change"),
      rest: (n) => count(n, "action changes in other fields", "actions change in other fields"),
    },
    findingsMore: (n) => count(n, "more finding", "more findings"),
    findingsFewer: (n) => count(n, "finding goes", "findings go"),
    rated: (n, rating) => count(n, `action is rated ${rating}`, `actions are rated ${rating}`),
  },
  answered: (subject, choice, changes) => `${subject}: ${choice}. Because of that, ${changes}.`,
  takenBack: (subject, changes) => `Your correction is taken back: ${subject}. Because of that, ${changes}.`,
  correctionsTitle: (n) => `Your corrections: ${n.toLocaleString("en-GB")}`,
  subject: {
    table: (_, sheet) => `Table${on(sheet)}`,
    column: (text, sheet) => `Column “${text}”${on(sheet)}`,
    dates: (text, sheet) => `Dates in “${text}”${on(sheet)}`,
    colour: (text) => `Colour ${text}`,
    owner: (text) => `Owner “${text}”`,
    spelling: (text) => `Spelling “${text}”`,
  },
  fill: ({ hue, shade }, number) => `${shade === "plain" ? "" : `${shade} `}${hue} (${number})`,
  correction: (subject, choice) => `${subject}: ${choice}`,
  placeGone: "no longer there, so it is not followed",
  takeBack: "Take back",
  takeBackOf: (subject) => `Take back: ${subject}`,
};
