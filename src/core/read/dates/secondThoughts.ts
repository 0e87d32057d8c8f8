import { isMark, wordAt, type Scan } from "./dateUnit";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that doubt or allow: what stands behind them is no commitment (D11, D19). */
const DOUBTS = list(`
  chance could depending efallai fallai gall gallai hopefully hwyrach likelihood likely may maybe might perhaps posib posibl
  possible possibly potentially probably risk unless unlikely yntau`);
/** What may stand between such a word and the day it speaks of. */
const BETWEEN = list(`
  a again an as at back be before by change changed continue delay delayed due early end extend extended extending extension fod fynd
  further gael go have hyd i in into it its late later lithro llithro mid middle more move moved need o of ohirio on out over past push
  pushed require required run runs slide sliding slip slipped slipping start still tan the this til till time to until well y ymestyn
  yn yr`);
/** Words that report a day that no longer holds. */
const FORMERLY = list("formerly former gynt initially oedd original originally previous previously was were");
/** What may stand between those and their day. */
const OF_A_DAY = list("by date day deadline due erbyn for i planned on set target the to");
/** A name stands behind these: "discuss with June", "gweler April". */
const BEFORE_NAMES = list("ask contact dr gan gofyn gweler gyda miss mr mrs ms see via with");
/** Verbs that "may" helps, so that it is no month. */
const HELPED = list(`
  also be become begin change continue delay extend fall go have however move need not only overrun possibly require run slide slip
  still take then well`);

const WELSH_FORMERLY: readonly (readonly [string, string])[] = [
  ["yn", "wreiddiol"],
  ["o'r", "blaen"],
];

/** "may" as a verb: "May need extension", "may slip". */
export const isHelpingMay = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === "may" && HELPED.has(wordAt(scan, at + 1));

/** "discuss with June by": a forename that is a month's name, too. */
export const isForename = (scan: Scan, at: number): boolean => BEFORE_NAMES.has(wordAt(scan, at - 1));

/** The words of the clause that ends where a date begins, nearest last; a full stop, a bracket or a line end begins a clause. */
function clauseBefore(scan: Scan, from: number, at: number): readonly string[] {
  const found: string[] = [];
  for (let index = at - 1; index >= from && !isMark(scan, index, ".;()\n"); index--) {
    const word = wordAt(scan, index);
    if (word !== "") found.unshift(word);
  }
  return found;
}

/** Whether the words in front of a date doubt it ("may slip to") or report what it was ("originally"). */
export function isSecondThought(scan: Scan, from: number, at: number): boolean {
  const words = clauseBefore(scan, from, at);
  return reaches(words, DOUBTS, BETWEEN) || reaches(words, FORMERLY, OF_A_DAY) || endsFormerly(words);
}

/** One of `heads` stands in front of the date with nothing but `between` behind it. */
function reaches(words: readonly string[], heads: ReadonlySet<string>, between: ReadonlySet<string>): boolean {
  for (let place = words.length - 1; place >= 0; place--) {
    const word = words[place] ?? "";
    if (heads.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

const endsFormerly = (words: readonly string[]): boolean =>
  WELSH_FORMERLY.some(([one, two]) => words.at(-2) === one && words.at(-1) === two);

/** Whether a stretch of words holds a doubt: an aside that does is told, not passed over. */
export function holdsDoubt(scan: Scan, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = wordAt(scan, index);
    if (FORMERLY.has(word) || (DOUBTS.has(word) && !NEUTRAL.has(word))) return true;
  }
  return false;
}
/** In an aside these say nothing of the day: "(if needed)". */
const NEUTRAL = list("posib posibl possible");
