import type { KeyDate } from "../calendar/keyDate";
import { foldText } from "../text/normalise";

/** The first row that fits decides. */
const KEY_DATE_KINDS: readonly (readonly [RegExp, KeyDate["kind"]])[] = [
  [/\b(?:conference|cynhadledd|gynhadledd)\b/, "conference"],
  [/\b(?:deadline|proposals|submission|terfyn amser|dyddiad cau)\b/, "deadline"],
  [/\b(?:ends?|end of|last board|diwedd|dod i ben)\b/, "end"],
  [/\b(?:board|meeting|committee|bwrdd|cyfarfod|pwyllgor)\b/, "board meeting"],
];

/** What kind of key date its words say. */
export const kindOfKeyDate = (text: string): KeyDate["kind"] =>
  KEY_DATE_KINDS.find(([words]) => words.test(foldText(text)))?.[1] ?? "other";
