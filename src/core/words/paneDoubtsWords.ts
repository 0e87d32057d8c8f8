import type { CorrectionInForce } from "../recognise/recognition";

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

/** What the pane says of its answers: what one would change, and what was answered. */
export interface DoubtWords {
  readonly changes: {
    readonly nothing: string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly changed: Readonly<Record<ReadField, (count: number) => string>>;
    /** "4 actions are rated Red". */
    readonly rated: (count: number, rating: string) => string;
    /** "4 actions then claim Green". */
    readonly claim: (count: number, colour: string) => string;
    /** Of those claims, how many are better than their rating: "all 4 claims are better than their rating". */
    readonly claimsBetter: (count: number, all: boolean) => string;
    readonly findingsMore: (count: number) => string;
    readonly findingsFewer: (count: number) => string;
  };
  readonly answered: (subject: string, choice: string, changes: string) => string;
  readonly takenBack: (subject: string, changes: string) => string;
  /** What a correction is about: "Column “By when” on R1". */
  readonly subject: Readonly<Record<CorrectionInForce["kind"], (text: string, sheet: string) => string>>;
  /** A colour by name, for those who do not see it: "light green". */
  readonly fill: (tone: Tone) => string;
  /** Behind a correction whose heading or sheet is gone. */
  readonly placeGone: string;
}
