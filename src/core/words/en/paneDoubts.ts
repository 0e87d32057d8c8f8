import type { DoubtWords } from "../paneDoubtsWords";

const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : other}`;
const on = (sheet: string): string => (sheet === "" ? "" : ` on ${sheet}`);

export const paneDoubts: DoubtWords = {
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
    claim: (n, colour) => `${count(n, "action then claims", "actions then claim")} ${colour}`,
    claimsBetter: (n, all) =>
      all && n > 1
        ? `all ${String(n)} claims are better than their rating`
        : count(n, "claim is better than its rating", "claims are better than their rating"),
    findingsMore: (n) => count(n, "more check", "more checks"),
    findingsFewer: (n) => count(n, "check goes", "checks go"),
    rated: (n, rating) => count(n, `action is rated ${rating}`, `actions are rated ${rating}`),
  },
  answered: (subject, choice, changes) => `${subject}: ${choice}. Because of that, ${changes}.`,
  takenBack: (subject, changes) => `Your answer is taken back: ${subject}. Because of that, ${changes}.`,
  subject: {
    table: (_, sheet) => `Table${on(sheet)}`,
    column: (text, sheet) => `Column “${text}”${on(sheet)}`,
    dates: (text, sheet) => `Dates in “${text}”${on(sheet)}`,
    colour: (text) => `Colour ${text}`,
    owner: (text) => `Owner “${text}”`,
    spelling: (text) => `Spelling “${text}”`,
  },
  fill: ({ hue, shade }) => `${shade === "plain" ? "" : `${shade} `}${hue}`,
  placeGone: "no longer there, so it is not followed",
};
