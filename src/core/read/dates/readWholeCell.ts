import type { DateReading } from "../readings";
import { seriesReading, withoutDay } from "./dateReadings";
import { isMark, wordAt, type Scan } from "./dateUnit";
import { COMPLETION_WORDS, START_WORDS, TRAIL_WORDS } from "./dateWords";
import { readSeries, skipLead } from "./readSeries";
import { holdsDoubt } from "./secondThoughts";

/** A cell that is a date, a range or several dates, and nothing else (D3 to D14). */
export function readWholeCell(raw: string, scan: Scan): DateReading | null {
  const index = skipLead(scan, 0);
  // "o fis Medi" is "from September".
  const from = wordAt(scan, 0) === "o" && ["fis", "mis", "ddechrau"].includes(wordAt(scan, 1));
  const starts = from || START_WORDS.has(wordAt(scan, index));
  const series = readSeries(scan, index) ?? (starts ? readSeries(scan, skipLead(scan, index + 1)) : null);
  if (!series) return null;
  const begins = from || (starts && readSeries(scan, index) === null);
  const trail = trailOf(scan, series.next);
  if (!trail.ends) return null;
  const reading = seriesReading(raw, series, scan);
  if (reading.day === null || series.kind !== "one" || !(begins || trail.onwards)) return reading;
  // "From Nov 4th" gives the start only (D19).
  return withoutDay(raw, "missing", "D19", { startsOn: reading.firstDay ?? reading.day });
}

/** "By 31 December 2023 then ongoing": due on that day, whatever goes on afterwards. */
const DUE_LEADS = new Set(["by", "due", "before", "complete", "completed", "erbyn", "cyn"]);
const CONTINUES = new Set(["then", "thereafter", "and", "ongoing", "continuing", "wedyn", "ac", "parhaus"]);

const LONGEST_ASIDE = 24;

/** The place behind "(phase 1)", "(subject to funding)": words in brackets that hold no date and say nothing of its being done. */
function behindAside(scan: Scan, at: number): number | null {
  if (!isMark(scan, at, "(")) return null;
  for (let index = at + 1; index < Math.min(scan.tokens.length, at + LONGEST_ASIDE); index++) {
    // "(may need extension)" is told: the day comes from a sentence then (D19).
    if (isMark(scan, index, ")")) return holdsDoubt(scan, at, index) ? null : index + 1;
    const word = wordAt(scan, index);
    if (COMPLETION_WORDS.has(word) || START_WORDS.has(word) || readSeries(scan, index) !== null) return null;
  }
  return null;
}

function trailOf(scan: Scan, at: number): { readonly ends: boolean; readonly onwards: boolean } {
  let index = at;
  let onwards = false;
  const due = DUE_LEADS.has(wordAt(scan, 0));
  while (index < scan.tokens.length) {
    const word = wordAt(scan, index);
    const aside = behindAside(scan, index);
    if (aside !== null || (due && CONTINUES.has(word))) {
      index = aside ?? index + 1;
      continue;
    }
    const isOnwards = ["onwards", "onward", "ymlaen"].includes(word);
    if (!isOnwards && !TRAIL_WORDS.has(word) && !isMark(scan, index, "().,;:?!*[]\"'-\n~/"))
      return { ends: false, onwards };
    onwards ||= isOnwards;
    index++;
  }
  return { ends: true, onwards };
}
