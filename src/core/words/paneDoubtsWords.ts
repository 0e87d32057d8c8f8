import type { Standing } from "../recognise/recognition";

/** What can read otherwise in an action; "rest" is what moves neither day, owner, status nor claim. */
export const READ_FIELDS = ["recommendation", "action", "owner", "start", "due", "status", "claim", "rest"] as const;
export type ReadField = (typeof READ_FIELDS)[number];

export type Hue =
  "red" | "orange" | "yellow" | "green" | "blue" | "purple" | "pink" | "brown" | "grey" | "black" | "white";

/** What a fill looks like to somebody who sees it. */
export interface Tone {
  readonly hue: Hue;
  readonly shade: "light" | "plain" | "dark";
}

/** What the pane says of its questions: where they come from, what an answer would change, and what was answered. */
export interface PaneDoubtsWords {
  /** The name of a group of answers, for a screen reader. */
  readonly answersFor: (place: string) => string;
  /** A cell a question comes from, with what stands in it: "C5: 31/01/20". */
  readonly cell: (address: string, text: string) => string;
  readonly cells: string;
  /** The answer by which the cells are read meanwhile. */
  readonly now: string;
  readonly other: string;
  /** Asks for what each answer would change, where the workbook is too large to work it out unasked. */
  readonly weigh: string;
  readonly changes: {
    readonly nothing: string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly changed: Readonly<Record<ReadField, (count: number) => string>>;
    /** "4 actions are rated Red". */
    readonly rated: (count: number, rating: string) => string;
    readonly findingsMore: (count: number) => string;
    readonly findingsFewer: (count: number) => string;
  };
  readonly answered: (subject: string, choice: string, changes: string) => string;
  readonly takenBack: (subject: string, changes: string) => string;
  readonly correctionsTitle: (count: number) => string;
  /** What a correction is about: "Column “By when” on R1". */
  readonly subject: Readonly<Record<Standing["kind"], (text: string, sheet: string) => string>>;
  /** A colour by name, for those who do not see it, and by number, as Excel shows it: "light green (#C6EFCE)". */
  readonly fill: (tone: Tone, number: string) => string;
  readonly correction: (subject: string, choice: string) => string;
  /** Behind a correction whose heading or sheet is gone. */
  readonly placeGone: string;
  readonly takeBack: string;
  readonly takeBackOf: (subject: string) => string;
}
