import { addDays } from "../../calendar/calendarDate";
import type { DateReading } from "../readings";
import { exactDay, seriesReading, withoutDay } from "./dateReadings";
import { wordAt, type Scan } from "./dateUnit";
import { readSeries } from "./readSeries";

/** The words of a cell with single blanks between, without marks: what whole-cell phrases are compared with. */
export function plainWords(scan: Scan): string {
  return scan.tokens
    .filter((token) => token.kind !== "mark")
    .map((token) => token.text)
    .join(" ");
}

const PLACEHOLDERS = new Set(
  (
    "tbc|tba|tbd|n a|na|nil|none|not applicable|not set|not known|unknown|date|dates|insert date|dd mm yyyy|dd mm yy|xx|xxx|x|" +
    "date tbc|dates tbc|date to follow|to follow|to be set|i w gadarnhau|i'w gadarnhau|i w gytuno|i'w gytuno|amherthnasol|ddim yn berthnasol"
  ).split("|"),
);
const PLACEHOLDER_LEADS = [
  ["tbc"],
  ["tba"],
  ["tbd"],
  ["to", "be", "confirmed"],
  ["to", "be", "agreed"],
  ["to", "be", "inserted"],
  ["to", "be", "determined"],
  ["to", "be", "decided"],
  ["to", "be", "advised"],
  ["to", "be", "arranged"],
  ["to", "be", "scheduled"],
  ["to", "be", "announced"],
  ["to", "be", "added"],
  ["to", "be", "set"],
  ["awaiting"],
  ["i'w", "gadarnhau"],
  ["i'w", "gytuno"],
];

/** Text that holds a place and says nothing (D18). */
export function readPlaceholder(raw: string, scan: Scan): DateReading | null {
  const marksOnly = scan.tokens.length > 0 && scan.tokens.every((token) => token.kind === "mark");
  const words = plainWords(scan);
  const start = scan.tokens.findIndex((token) => token.kind !== "mark");
  const leads = PLACEHOLDER_LEADS.some((lead) => lead.every((word, offset) => wordAt(scan, start + offset) === word));
  return marksOnly || PLACEHOLDERS.has(words) || leads ? withoutDay(raw, "placeholder", "D18") : null;
}

const UNTIL = new Set(["until", "till", "to", "by", "hyd", "tan", "erbyn"]);
const ONGOING = [
  "ongoing",
  "on going",
  "continuous",
  "continuously",
  "continual",
  "continuing",
  "rolling",
  "rolling programme",
  "business as usual",
  "bau",
  "parhaus",
  "barhaus",
  "yn barhaus",
  "parhaol",
  "yn barhaol",
  "rhaglen dreigl",
];

/** "Ongoing", "On going", "rolling programme", "Parhaus" (D15); "ongoing until July 2020" has a day and is left to others. */
export function readOngoing(raw: string, scan: Scan): DateReading | null {
  const words = plainWords(scan);
  const found = ONGOING.filter((phrase) => words === phrase || words.startsWith(`${phrase} `)).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (found === undefined) return endsOngoing(words) ? ongoingFrom(raw, scan) : null;
  const behind = words.slice(found.length).trim().split(" ")[0] ?? "";
  return UNTIL.has(behind) ? null : withoutDay(raw, "ongoing", "D15");
}

/** "Jan 2020 - ongoing": the day is where it starts. */
const endsOngoing = (words: string): boolean =>
  words.length < 60 && ONGOING.some((phrase) => words.endsWith(` ${phrase}`)) && !words.startsWith("not ");

function ongoingFrom(raw: string, scan: Scan): DateReading {
  const series = readSeries(scan, 0);
  const start = series ? seriesReading(raw, series, scan) : null;
  const startsOn = start ? (start.firstDay ?? start.day) : null;
  return withoutDay(raw, "ongoing", "D15", startsOn ? { startsOn } : {});
}

const IMMEDIATE = [
  "asap",
  "a s a p",
  "immediate",
  "immediately",
  "with immediate effect",
  "as soon as possible",
  "as soon as practicable",
  "straight away",
  "straightaway",
  "urgent",
  "urgently",
  "ar unwaith",
  "cyn gynted a phosibl",
  "cyn gynted a phosib",
  "cyn gynted ag y bo modd",
  "yn ddi oed",
  "yn syth",
];

/** "ASAP", "With immediate effect": a number of days after the inferring start (D17). */
export function readImmediate(raw: string, scan: Scan): DateReading | null {
  const words = plainWords(scan);
  if (!IMMEDIATE.some((phrase) => words === phrase || words.startsWith(`${phrase} `))) return null;
  if (scan.from === null) return withoutDay(raw, "unreadable", "D17");
  return exactDay(raw, addDays(scan.from, scan.plan.immediateDays), "immediate", "D17");
}
