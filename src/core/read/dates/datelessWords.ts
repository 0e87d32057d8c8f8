import { addDays } from "../../calendar/calendarDate";
import type { DateReading } from "../readings";
import { exactDay, seriesReading, withoutDay } from "./dateReadings";
import type { Scan } from "./dateUnit";
import { readSeries, type Series } from "./readSeries";

/** Phrases by their first word and by their last, so that a text is held against few of them. */
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
}

/** Longer phrases stand before their beginnings. */
function phrases(list: readonly string[]): Phrases {
  const by = (wordOf: (phrase: string) => string): ReadonlyMap<string, readonly string[]> => {
    const words = new Set(list.map(wordOf));
    return new Map([...words].map((word) => [word, list.filter((phrase) => wordOf(phrase) === word)]));
  };
  return { byFirst: by(firstWord), byLast: by(lastWord) };
}

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
}
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** The phrase that the words begin with. */
const leadingPhrase = ({ byFirst }: Phrases, words: string): string | undefined =>
  byFirst
    .get(firstWord(words))
    ?.find((phrase) => words.startsWith(phrase) && (words.length === phrase.length || words[phrase.length] === " "));

const PLACEHOLDERS = new Set(
  (
    "tbc|tba|tbd|n a|na|nil|none|not applicable|not set|not known|unknown|date|dates|insert date|dd mm yyyy|dd mm yy|xx|xxx|x|" +
    "no date|no date set|no date yet|no date agreed|not yet set|not yet agreed|not agreed|not yet known|not yet confirmed|not confirmed|unscheduled|" +
    "not scheduled|not yet scheduled|undated|dim dyddiad|dim dyddiad eto|heb ei bennu|heb ei benderfynu|" +
    "date tbc|dates tbc|date to follow|to follow|to be set|i w gadarnhau|i'w gadarnhau|i w gytuno|i'w gytuno|amherthnasol|amh|ddim yn berthnasol|ddim yn gymwys|dim yn berthnasol"
  ).split("|"),
);
const PLACEHOLDER_LEADS = phrases([
  "tbc",
  "tba",
  "tbd",
  "to be confirmed",
  "to be agreed",
  "to be inserted",
  "to be determined",
  "to be decided",
  "to be advised",
  "to be arranged",
  "to be scheduled",
  "to be announced",
  "to be added",
  "to be set",
  "date to be",
  "dates to be",
  "timescale to be",
  "timescales to be",
  "deadline to be",
  "awaiting",
  "dyddiad i'w",
  "dyddiadau i'w",
  "to be discussed",
  "i'w drafod",
  "i'w drefnu",
  "i'w bennu",
  "i'w benderfynu",
  "i'w amserlennu",
  "i'w gadarnhau",
  "i'w gytuno",
]);

/** Text that holds a place and says nothing (D18). */
export function readPlaceholder(raw: string, scan: Scan): DateReading | null {
  const words = scan.plain;
  const marksOnly = words === "" && scan.tokens.length > 0;
  const holds = marksOnly || PLACEHOLDERS.has(words) || leadingPhrase(PLACEHOLDER_LEADS, words) !== undefined;
  return holds ? withoutDay(raw, "placeholder", "D18") : null;
}

const UNTIL = new Set(["until", "till", "to", "by", "hyd", "tan", "erbyn"]);
const ONGOING = phrases([
  "ongoing",
  "on going",
  "continuous",
  "continuously",
  "continual",
  "continuing",
  "rolling programme",
  "rolling",
  "business as usual",
  "bau",
  "parhaus",
  "barhaus",
  "yn barhaus",
  "yn parhau",
  "parhaol",
  "rhaglen dreigl",
  "throughout the year",
  "throughout year",
  "throughout the academic year",
  "throughout the school year",
  "throughout the plan",
  "all year",
  "all year round",
  "year round",
  "whole year",
  "permanent",
  "permanently",
  "always",
  "as required",
  "as and when",
  "as and when required",
  "as needed",
  "as necessary",
  "when required",
  "drwy'r flwyddyn",
  "trwy'r flwyddyn",
  "drwy gydol y flwyddyn",
  "trwy gydol y flwyddyn",
  "gydol y flwyddyn",
  "ar hyd y flwyddyn",
  "yn barhaol",
  "fel bo'r angen",
  "fel bo angen",
  "yn ôl yr angen",
  "yn ol yr angen",
]);

/** "Ongoing", "On going", "rolling programme", "Parhaus" (D15); "ongoing until July 2020" has a day and is left to others. */
export function readOngoing(raw: string, scan: Scan): DateReading | null {
  const words = scan.plain;
  const found = leadingPhrase(ONGOING, words);
  if (found === undefined) return endsOngoing(words) ? ongoingFrom(raw, scan) : null;
  const behind = words.slice(found.length).trim().split(" ")[0] ?? "";
  return UNTIL.has(behind) ? null : withoutDay(raw, "ongoing", "D15");
}

/** "Jan 2020 - ongoing": the day is where it starts. */
const endsOngoing = (words: string): boolean =>
  words.length < 60 &&
  (ONGOING.byLast
    .get(lastWord(words))
    ?.some((phrase) => words.endsWith(phrase) && words[words.length - phrase.length - 1] === " ") ??
    false) &&
  !words.startsWith("not ") &&
  !UNTIL.has(firstWord(words));

function ongoingFrom(raw: string, scan: Scan): DateReading {
  const series = withoutDoubt(readSeries(scan, 0));
  const start = series ? seriesReading(raw, series, scan) : null;
  const startsOn = start ? (start.firstDay ?? start.day) : null;
  return withoutDay(raw, "ongoing", "D15", startsOn ? { startsOn } : {});
}

/** "Jan 20 - ongoing" starts in January 2020: a day would say the same (D10). */
const withoutDoubt = (series: Series | null): Series | null =>
  series && {
    ...series,
    units: series.units.map(({ otherwise, undecided, ...unit }) =>
      undecided || !otherwise ? unit : { ...unit, otherwise },
    ),
  };

const IMMEDIATE = phrases([
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
]);

const hasDayBehindBy = ({ tokens }: Scan): boolean => {
  const by = tokens.findIndex((token) => token.kind === "word" && UNTIL.has(token.text));
  return by >= 0 && tokens.slice(by).some((token) => token.kind === "number");
};

/** "ASAP", "With immediate effect": a number of days after the inferring start (D17). */
export function readImmediate(raw: string, scan: Scan): DateReading | null {
  const words = scan.plain;
  // "Immediate - by 31 Jan" has its day.
  if (leadingPhrase(IMMEDIATE, words) === undefined || hasDayBehindBy(scan)) return null;
  const from = scan.fromRow ?? (scan.plan.spanIsRead ? null : (scan.plan.span?.start ?? scan.plan.datedOn));
  if (from === null) return withoutDay(raw, "unreadable", "D17");
  return exactDay(raw, addDays(from, scan.plan.immediateDays), "immediate", "D17");
}
