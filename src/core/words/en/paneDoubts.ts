import type { ReadField, Tone } from "../paneDoubtsWords";
import type { CorrectionInForce } from "../../recognise/recognition";

const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : other}`;
const on = (sheet: string): string => (sheet === "" ? "" : ` on ${sheet}`);

const changed: Record<ReadField, (count: number) => string> = {
  recommendation: (n) => count(n, "action moves to another recommendation", "actions move to another recommendation"),
  action: (n) => count(n, "action reads otherwise", "actions read otherwise"),
  owner: (n) => count(n, "owner changes", "owners change"),
  start: (n) => count(n, "start date moves", "start dates move"),
  due: (n) => count(n, "due date moves", "due dates move"),
  status: (n) => count(n, "status changes", "statuses change"),
  claim: (n) => count(n, "claimed colour changes", "claimed colours change"),
  rest: (n) => count(n, "action changes in other fields", "actions change in other fields"),
};
const subjectWords: Record<CorrectionInForce["kind"], (text: string, sheet: string) => string> = {
  table: (_, sheet) => `Table${on(sheet)}`,
  column: (text, sheet) => `Column “${text}”${on(sheet)}`,
  dates: (text, sheet) => `Dates in “${text}”${on(sheet)}`,
  colour: (text) => `Colour ${text}`,
  claim: (text) => `Claim “${text}”`,
  owner: (text) => `Owner “${text}”`,
  spelling: (text) => `Spelling “${text}”`,
};

/** What the pane says of its answers: what one would change, and what was answered. */
export const paneDoubts = {
  changes: {
    nothing: "no action changes",
    added: (n: number): string => count(n, "action is added", "actions are added"),
    removed: (n: number): string => count(n, "action is left out", "actions are left out"),
    changed,
    /** "4 actions then claim Green". */
    claim: (n: number, colour: string): string => `${count(n, "action then claims", "actions then claim")} ${colour}`,
    /** Of those claims, how many are better than their rating: "all 4 claims are better than their rating". */
    claimsBetter: (n: number, all: boolean): string =>
      all && n > 1
        ? `all ${String(n)} claims are better than their rating`
        : count(n, "claim is better than its rating", "claims are better than their rating"),
    findingsMore: (n: number): string => count(n, "more check", "more checks"),
    findingsFewer: (n: number): string => count(n, "check goes", "checks go"),
    /** "4 actions are rated Red". */
    rated: (n: number, rating: string): string => count(n, `action is rated ${rating}`, `actions are rated ${rating}`),
  },
  answered: (subject: string, choice: string, changes: string): string =>
    `${subject}: ${choice}. Because of that, ${changes}.`,
  takenBack: (subject: string, changes: string): string =>
    `Your answer is taken back: ${subject}. Because of that, ${changes}.`,
  /** What a correction is about: "Column “By when” on R1". */
  subject: subjectWords,
  /** A colour by name, for those who do not see it: "light green". */
  fill: ({ hue, shade }: Tone): string => `${shade === "plain" ? "" : `${shade} `}${hue}`,
  /** Behind a correction whose heading or sheet is gone. */
  placeGone: "no longer there, so it is not followed",
};

export type DoubtWords = typeof paneDoubts;
