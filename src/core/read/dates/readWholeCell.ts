import type { DateReading } from "../readings";
import { seriesReading, withoutDay } from "./dateReadings";
import { isMark, wordAt, type Scan } from "./dateUnit";
import { START_WORDS, TRAIL_WORDS } from "./dateWords";
import { readSeries, skipLead } from "./readSeries";

/** A cell that is a date, a range or several dates, and nothing else (D3 to D14). */
export function readWholeCell(raw: string, scan: Scan): DateReading | null {
  const index = skipLead(scan, 0);
  const starts = START_WORDS.has(wordAt(scan, index));
  const series = readSeries(scan, index) ?? (starts ? readSeries(scan, skipLead(scan, index + 1)) : null);
  if (!series) return null;
  const begins = starts && readSeries(scan, index) === null;
  const trail = trailOf(scan, series.next);
  if (!trail.ends) return null;
  const reading = seriesReading(raw, series, scan);
  if (reading.day === null || series.kind !== "one" || !(begins || trail.onwards)) return reading;
  // "From Nov 4th" gives the start only (D19).
  return withoutDay(raw, "missing", "D19", { startsOn: reading.firstDay ?? reading.day });
}

function trailOf(scan: Scan, at: number): { readonly ends: boolean; readonly onwards: boolean } {
  let index = at;
  let onwards = false;
  while (index < scan.tokens.length) {
    const word = wordAt(scan, index);
    const isOnwards = ["onwards", "onward", "ymlaen"].includes(word);
    if (!isOnwards && !TRAIL_WORDS.has(word) && !isMark(scan, index, "().,;:?!*[]\"'-\n~/"))
      return { ends: false, onwards };
    onwards ||= isOnwards;
    index++;
  }
  return { ends: true, onwards };
}
