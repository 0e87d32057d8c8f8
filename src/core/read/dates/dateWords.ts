import { editDistance } from "../../text/editDistance";
import type { Term } from "../../calendar/schoolCalendar";

/** Words as the tokens hold them: lower case, without accents. English and Welsh stand in one table, mutated forms included. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "ionawr"],
  ["february", "chwefror"],
  ["march", "mawrth", "fawrth"],
  ["april", "ebrill"],
  ["may", "mai", "fai"],
  ["june", "mehefin", "fehefin"],
  ["july", "gorffennaf", "orffennaf", "ngorffennaf"],
  ["august", "awst"],
  ["september", "medi", "fedi"],
  ["october", "hydref"],
  ["november", "tachwedd", "dachwedd", "nhachwedd", "thachwedd"],
  ["december", "rhagfyr", "ragfyr"],
];

const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH_NAMES = [...MONTH_OF_WORD.keys()];
/** Words that are the beginning, or nearly the whole, of a month's name and mean something else. */
const NOT_MONTHS = new Set(["mar", "med", "hyd", "ion", "maw", "gor", "mehe", "remember", "member", "decem", "juni"]);
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["mar", 3],
  ["med", 9],
  ["hyd", 10],
  ["ion", 1],
  ["maw", 3],
  ["gor", 7],
]);

/** 1 to 12 for a month's name: in full, cut to three letters or more, in Welsh and mutated, or with a slip of the pen. */
export function monthOfWord(word: string): number | null {
  const known = MONTH_OF_WORD.get(word) ?? SHORT_MONTHS.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || word.length > 12 || NOT_MONTHS.has(word)) return null;
  const full = MONTH_NAMES.find((name) => name.startsWith(word)) ?? MONTH_NAMES.find((name) => isSlip(word, name));
  return full === undefined ? null : (MONTH_OF_WORD.get(full) ?? null);
}

const lettersOf = (word: string): string => Array.from(word).sort().join("");

/** One letter wrong in a long name ("Febuary"), two letters exchanged in a short one ("Arpil"). */
function isSlip(word: string, name: string): boolean {
  if (name.length < 5 || word[0] !== name[0]) return false;
  const limit = name.length >= 8 ? 2 : 1;
  if (Math.abs(word.length - name.length) > limit || editDistance(word, name, limit) > limit) return false;
  return name.length >= 6 ? word.length >= 5 : lettersOf(word) === lettersOf(name);
}

const WEEKDAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun llun mercher iau gwener sadwrn sul".split(
    " ",
  ),
);
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);

const DAYS_OF_WEEK: readonly (readonly string[])[] = [
  ["sun", "sul"],
  ["mon", "llun"],
  ["tue", "mawrth"],
  ["wed", "mercher"],
  ["thu", "iau"],
  ["fri", "gwener"],
  ["sat", "sadwrn"],
];
/** 0 to 6 for the name of a day of the week, Sunday the first; null for anything else. */
export function weekdayOfWord(word: string): number | null {
  if (!WEEKDAYS.has(word) && word !== "mawrth") return null;
  const found = DAYS_OF_WEEK.findIndex((names) => names.some((name) => word.startsWith(name)));
  return found < 0 ? null : found;
}
/** "Dydd Mawrth" is Tuesday, not March; mutated "ddydd". */
export const DYDD = new Set(["dydd", "ddydd", "nos"]);

const TERMS: ReadonlyMap<string, Term> = new Map([
  ["autumn", "Autumn"],
  ["aut", "Autumn"],
  ["autum", "Autumn"],
  ["spring", "Spring"],
  ["spr", "Spring"],
  ["gwanwyn", "Spring"],
  ["wanwyn", "Spring"],
  ["ngwanwyn", "Spring"],
  ["summer", "Summer"],
  ["sum", "Summer"],
  ["haf", "Summer"],
]);
export const termOfWord = (word: string): Term | null => TERMS.get(word) ?? null;
export const TERM_WORDS = new Set(["term", "terms", "tymor", "nhymor", "dymor", "thymor", "tymhorau"]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...(
    "one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 eighteen:18 a:1 an:1 couple:2 " +
    "un:1 dau:2 ddau:2 dwy:2 ddwy:2 tri:3 dri:3 tair:3 dair:3 pedwar:4 bedwar:4 pedair:4 bedair:4 pump:5 pum:5 bum:5 chwech:6 " +
    "chwe:6 saith:7 wyth:8 naw:9 deg:10 ddeg:10 deng:10 deuddeg:12 ddeuddeg:12 deuddeng:12 ddeuddeng:12"
  )
    .split(" ")
    .map((pair): readonly [string, number] => [pair.split(":")[0] ?? "", Number(pair.split(":")[1])]),
]);
export const numberOfWord = (word: string): number | null => NUMBERS.get(word) ?? null;

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["cyntaf", 1],
  ["gyntaf", 1],
  ["ail", 2],
  ["trydydd", 3],
  ["trydedd", 3],
  ["drydedd", 3],
  ["pedwaredd", 4],
  ["bedwaredd", 4],
  ["pedwerydd", 4],
]);
export const ordinalOfWord = (word: string): number | null => ORDINALS.get(word) ?? null;

/** Words between the parts of one date. */
export const OF_WORDS = new Set(["of", "the", "o", "y", "yr", "day", "mis", "fis", "in"]);

/** Words that may stand before a date and leave it as it is ("By", "on", "erbyn"). */
export const LEAD_WORDS = new Set(
  (
    "by on in at the during for to until till within due target deadline date dated circa around approx approximately about provisional provisionally " +
    "throughout up no later than not latest or this next following coming est estimated expected planned revised is " +
    "erbyn ystod yn ym yng ar y yr mis fis hyd tan at i dyddiad targed cwblhau disgwyliedig nesaf hon hwn"
  ).split(" "),
);

/** Words that may stand behind a date and leave it as it is. */
export const TRAIL_WORDS = new Set(
  "deadline latest at the tbc tba revised amended new original extended provisional provisionally approx approximately target due date or sooner earlier before if possible prynhawn am pm noon nesaf".split(
    " ",
  ),
);

/** Words that make the date behind them the start, not the due day (D19). */
export const START_WORDS = new Set(
  "from since after post ol start starts starting started begin begins beginning begun commence commences commencing commenced commencement launch launches onwards onward dechrau ddechrau cychwyn gychwyn ymlaen wedyn".split(
    " ",
  ),
);

/** Words that say that something is finished (D19, S2). */
export const COMPLETION_WORDS = new Set(
  "done complete completed completes closed achieved cleared finished delivered implemented concluded cnfa cwblhawyd gwblhau cwblhau gorffenwyd orffen cyflawnwyd gyflawni".split(
    " ",
  ),
);
