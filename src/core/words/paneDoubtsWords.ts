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
