import { monthOfWord } from "./dateWords";
import { foldText } from "../../text/normalise";

/** Most cells hold none of these words and are read as they stand. */
const MAY_BE_UNUSUAL =
  /\b(?:not|dim|ddim|nid|cyn|earlier|sooner|w\.?\s?\/?d|whitsun|sulgwyn|chwarter|quarter|gyntaf|olaf|week|hols?|over|dros|this|hwn)\b|^\s*20\d\d[-/]\d\d\s*$|^\s*20\d{6}\s*$|^\s*\d{1,2}\/\d{1,2} \p{L}/iu;

/** "20240930", as systems write a day. */
const DAY_IN_EIGHT = /^\s*(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s*$/;
export const isDayInEight = (text: string): boolean => DAY_IN_EIGHT.test(text);

/** Phrases in the words by which the readers know them, in this order. */
const PHRASES: readonly (readonly [phrase: RegExp, usual: string])[] = [
  // What may begin on a day is not due before it (D19).
  [
    /\b(?:not (?:be )?(?:started |begun )?(?:before|until|prior to)|no (?:earlier|sooner) than|(?:dim|ddim|nid|heb fod) cyn|ddim tan|dim cynt na|heb fod yn gynharach na)\b/giu,
    "from",
  ],
  [/\bw\.?\s?\/?d\.?(?=\s*\d)/giu, "w/c "],
  [/\bwhitsun[- ]half[- ]term\b/giu, "may half term"],
  [/\bhanner tymor y? ?sulgwyn\b/giu, "hanner tymor mai"],
  [/\bchwarter (?:cyntaf|1af)\b/giu, "chwarter 1"],
  [/\bail chwarter\b/giu, "chwarter 2"],
  [/\btrydydd chwarter\b/giu, "chwarter 3"],
  [/\b(?:pedwerydd chwarter|chwarter olaf)\b/giu, "chwarter 4"],
  [/\b(?:final|last) quarter (?=of\b|20\d\d)/giu, "quarter 4 "],
  [/\bwythnos (?:olaf|ddiwethaf) (?:y|yr|o'r) (?=tymor)/giu, "diwedd y "],
  [/\b(?:the )?(?:last|final) week of (?:the )?(?=(?:(?:autumn|spring|summer) )?term)/giu, "end of "],
  [/\bwythnos (gyntaf|olaf)(?: (?:ym|yn|yng|o))?(?: [mf]is)?(?=\s)/giu, "$1 wythnos"],
  [/\b(summer|easter|christmas) hols?\b/giu, "$1 holidays"],
  [/^\s*(?:over|during) the summer(?: break| vacation)?\s*$/giu, "summer holidays"],
  [/^\s*dros (?:wyliau )?(?:yr )?haf\s*$/giu, "gwyliau'r haf"],
  [/\bthis term\b/giu, "term"],
  [/\by tymor hwn\b/giu, "tymor"],
];

/** "2021-09" is a month; "2020-21" two years, and so is "2011-12". */
const YEAR_AND_MONTH = /^\s*20(\d\d)[-/](0[1-9]|1[0-2])\s*$/;
/** "1/2 March 2021": two days, one after the other. */
const TWO_DAYS = /^(\s*)(\d{1,2})\/(\d{1,2})(?= (\p{L}+))/u;

/** The text of a due cell in the words that the readers of days know; what was typed stays beside it. */
export function usualWords(text: string): string {
  if (!MAY_BE_UNUSUAL.test(text)) return text;
  if (DAY_IN_EIGHT.test(text)) return text.replace(DAY_IN_EIGHT, "$3/$2/$1");
  const [, year = "", month = ""] = YEAR_AND_MONTH.exec(text) ?? [];
  if (month !== "" && Number(month) !== Number(year) + 1) return `${month}/20${year}`;
  const spelt = text.replace(TWO_DAYS, (all: string, blank: string, first: string, second: string, word: string) => {
    const [from, to] = [Number(first), Number(second)];
    return to > from && to <= 31 && to - from <= 3 && monthOfWord(foldText(word)) !== null
      ? `${blank}${first} and ${second}`
      : all;
  });
  return PHRASES.reduce((now, [phrase, usual]) => now.replace(phrase, usual), spelt);
}
