import { isMark, numberAt, wordAt, type Scan } from "./dateUnit";

/** Words behind the figures of an hour: "5 pm", "17:00 hrs", "5 yr hwyr". */
const HOUR_WORDS = new Set("am pm yb yh hrs hours hour oclock o'clock gmt bst".split(" "));
const NOONS = new Set(["noon", "midday", "midnight"]);
const WELSH_NOONS: readonly (readonly [string, string])[] = [
  ["hanner", "dydd"],
  ["canol", "dydd"],
  ["ganol", "dydd"],
  ["hanner", "nos"],
];
const LEADS = new Set(["at", "am", "by"]);

/** The place behind an hour that begins at a token ("5:00 PM", "at 5pm", "noon", "am 5 yr hwyr"), or the same place. */
export function afterHour(scan: Scan, at: number): number {
  let index = at;
  while (isMark(scan, index, ",-(")) index++;
  const led = LEADS.has(wordAt(scan, index));
  if (led) index++;
  const next = noonEnd(scan, index) ?? figuresEnd(scan, index, led);
  if (next === null) return at;
  return isMark(scan, next, ")") ? next + 1 : next;
}

function noonEnd(scan: Scan, at: number): number | null {
  // "12 noon".
  const start = numberAt(scan, at)?.value === 12 ? at + 1 : at;
  if (NOONS.has(wordAt(scan, start))) return start + 1;
  const welsh = WELSH_NOONS.some(([one, two]) => wordAt(scan, start) === one && wordAt(scan, start + 1) === two);
  return welsh ? start + 2 : null;
}

/** A colon makes figures an hour; a dot or nothing does so only beside "at", "pm" or "hrs". */
function figuresEnd(scan: Scan, at: number, led: boolean): number | null {
  const hour = numberAt(scan, at);
  const isClock = hour?.text.length === 4 && hour.value < 2400 && hour.value % 100 < 60;
  if (!hour || (hour.value > 24 && !isClock)) return null;
  let end = at + 1;
  const mark = isMark(scan, end, ":") ? ":" : isMark(scan, end, ".") ? "." : "";
  const minutes = mark === "" ? null : numberAt(scan, end + 1);
  const timed = minutes?.text.length === 2 && minutes.value < 60 && hour.value <= 24;
  if (timed) end += 2;
  if (timed && mark === ":" && isMark(scan, end, ":") && numberAt(scan, end + 1)) end += 2;
  const worded = wordsEnd(scan, end);
  if (worded !== null) return worded;
  if (isClock || (mark !== "" && !timed) || isMark(scan, end, "/.-:")) return null;
  return timed && (mark === ":" || led) ? end : null;
}

/** "pm", "p.m.", "hrs", "o'clock", "yr hwyr", "y bore" behind an hour. */
function wordsEnd(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at);
  if (HOUR_WORDS.has(word)) return at + 1;
  if ((word === "a" || word === "p") && isMark(scan, at + 1, ".") && wordAt(scan, at + 2) === "m") {
    return isMark(scan, at + 3, ".") ? at + 4 : at + 3;
  }
  const ofDay = ["y", "yr"].includes(word) && ["bore", "prynhawn", "hwyr", "nos"].includes(wordAt(scan, at + 1));
  return ofDay ? at + 2 : null;
}
