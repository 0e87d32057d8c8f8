import type { ClaimedColour } from "./readings";

/** Words of a colour, English and Welsh, mutated forms included; sorted within each colour (S5). */
export const COLOUR_WORDS: Readonly<Record<ClaimedColour, string>> = {
  Blue: "blue glas las nglas",
  Green: "green gwerdd gwyrdd werdd wyrdd",
  Yellow: "felen felyn melen melyn yellow",
  Amber: "amber ambr oren orange",
  Red: "coch goch red",
  Grey: "gray grey llwyd lwyd",
};

/** What a whole cell may be cut down to: "R", "(A)", and of a Welsh key "Gl" (glas) beside "Gw" (gwyrdd). */
export const COLOUR_LETTERS: Readonly<Record<ClaimedColour, string>> = {
  Blue: "b bl gl",
  Green: "g gn grn gw gwy",
  Yellow: "m y yel",
  Amber: "a am amb o or",
  Red: "c r rd",
  Grey: "gry ll",
};

export const COLOUR_SIGNS: ReadonlyMap<string, ClaimedColour> = new Map([
  ["🔵", "Blue"],
  ["🟢", "Green"],
  ["🟡", "Yellow"],
  ["🟠", "Amber"],
  ["🔴", "Red"],
]);

/** Words that hold the place of a claim; the plan claims nothing by them. */
export const NO_CLAIM: ReadonlySet<string> = new Set(
  "amherthnasol|dim|i'w gadarnhau|na|nil|none|n a|not applicable|not rated|not set|rag|tba|tbc|tbd|to be confirmed".split(
    "|",
  ),
);
