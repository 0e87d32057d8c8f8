import { hasContent } from "./content";
import { foldText, isBlank, tidyText } from "../text/normalise";
import type { Status, StatusReading } from "./readings";
import { editDistance } from "../text/editDistance";
import { DONE_HEADING, NO, STATUS_FILLERS, STATUS_PHRASES, STATUS_SHORT, YES } from "./statusWords";

export interface StatusFacts {
  readonly heading: string;
  readonly percent: number | null;
  /** The row has an actual start. */
  readonly hasStarted: boolean;
  /** The row tells of progress in a column of its own. */
  readonly hasUpdate?: boolean;
  /** The plan has no column of states. */
  readonly hasNoStates?: boolean;
}

const LONGEST_TEXT = 400;
/** "✔ / ✘" over a column asks what is done. */
const TICKS = /[✓✔√☑]/;
const HEADING_WORDS = /[^\p{L}\p{N}]+/gu;

interface Phrase {
  readonly status: Status;
  readonly text: string;
  readonly order: number;
}

/** "Delayed - not started" has not started. */
const NOT_YET = /^(not|yet|heb) /;

const plain = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();

const SAYS_OPEN = new Set(["open", "live", "active", "current", "agored", "ar agor"]);

/** Every phrase by its first word, so that a text is looked through once. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByWord();

function phrasesByWord(): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  STATUS_PHRASES.forEach(([status, phrases], order) => {
    for (const phrase of phrases) {
      const text = plain(phrase);
      const first = text.split(" ")[0] ?? "";
      map.set(first, [...(map.get(first) ?? []), { status, text, order }]);
    }
  });
  return map;
}

/**
 * Reads a status cell (S1, S3). An empty cell is in progress once a percentage or a start says so, else not started; but where only
 * what is done is ticked, or no column holds states, it says nothing, unless the percentage is 0.
 */
export function readStatus(text: string, facts: StatusFacts): StatusReading {
  const begun = (facts.percent ?? 0) > 0 || facts.hasStarted;
  const notDone: Status = begun ? "in progress" : "not started";
  const done = DONE_HEADING.test(foldText(facts.heading).replace(HEADING_WORDS, " ")) || TICKS.test(facts.heading);
  if (isBlank(text)) {
    const isSilent = !begun && facts.percent === null && (done || facts.hasNoStates === true);
    return { raw: text, status: isSilent ? null : notDone, unreadable: false };
  }
  const folded = foldText(text.slice(0, LONGEST_TEXT));
  if (done && YES.has(folded)) return { raw: text, status: "complete", unreadable: false };
  if (done && NO.has(folded)) return { raw: text, status: notDone, unreadable: false };
  // "Open" says that it is not closed, not how far it is: what the row tells of progress does.
  if (SAYS_OPEN.has(plain(folded)) && isUnderWay(facts)) return { raw: text, status: "in progress", unreadable: false };
  const behind = OPEN_WITH_NEWS.exec(folded)?.[1];
  const status =
    behind === undefined ? (statusInText(folded) ?? statusOfSlip(plain(folded))) : stillOpen(behind, notDone);
  return { raw: text, status, unreadable: status === null };
}

/** "OPEN - 14 of 30 trained", "Open: one theatre done": open, and what has been done so far. */
const OPEN_WITH_NEWS = /^(?:open|live|agored|ar agor)\s*(?:[-–:;,]|\()\s*(\S.*)$/s;
/** "TBC", "nothing done yet", "due May", "high priority": nothing that has been done. */
const NO_NEWS =
  /^(?:nothing|none|no|nobody|not|yet|still|to|due|starts?|starting|begins?|beginning|planned|scheduled|expected|from|until|by|see|high|medium|low|normal|urgent|priority|dim|heb|neb|i'?w|disgwylir|erbyn|gweler|yn dechrau|o|blaenoriaeth|uchel|canolig|isel)\b/;
/** What is open is not complete, and where something is told of it, it has begun. */
function stillOpen(news: string, notDone: Status): Status {
  const status = statusInText(news);
  if (status !== null && status !== "complete") return status;
  return NO_NEWS.test(news) || !hasContent(news.replace(/[).]+$/, "")) ? notDone : "in progress";
}

const isUnderWay = ({ percent, hasStarted, hasUpdate }: StatusFacts): boolean =>
  (percent ?? 0) > 0 || hasStarted || hasUpdate === true;

/** "In progresses", "Complted": a cell that is one known phrase but for a letter or two; null where two states are as near. */
function statusOfSlip(text: string): Status | null {
  if (text.length < 7 || text.length > 24) return null;
  const limit = text.length < 10 ? 1 : 2;
  const near = new Set<Status>();
  for (const phrases of PHRASES.values())
    for (const { status, text: known } of phrases)
      if (known.length >= 7 && known[0] === text[0] && editDistance(text, known, limit) <= limit) near.add(status);
  const [only = null] = near;
  return near.size === 1 ? only : null;
}

/** Where the state ends and the story begins: "In progress. Four clusters have met." */
const CLAUSE_ENDS = /[.;:,(\n]| - | \/ /;

/**
 * The status that an update states where the plan has no column for it: words that begin it and are nothing but a status, or
 * words of progress, with or without "the work is" before them.
 * Anything else is an update, and the status is that of an empty cell (S1); "Completed in May" is proposed by S2.
 */
export function readStatusOfUpdate(text: string, facts: StatusFacts): StatusReading {
  const clause = plain(tidyText(text.slice(0, LONGEST_TEXT)).split(CLAUSE_ENDS, 1)[0] ?? "");
  const words = clause.split(" ");
  for (let at = 0; at < words.length; at++) {
    const phrase = longestAt(words, at);
    const behind = phrase ? words.slice(at + phrase.text.split(" ").length) : [];
    // Words of progress promise nothing, whatever follows them; all others must be the whole clause.
    const isUntil = phrase?.status === "on hold" && UNTIL.has(behind[0] ?? "");
    if (phrase?.status === "complete" && IN_PART.test(words.slice(at).join(" ")))
      return { raw: text, status: "in progress", unreadable: false };
    if (phrase && (phrase.status === "in progress" || isUntil || behind.every((word) => STATUS_FILLERS.has(word))))
      return { raw: text, status: phrase.status, unreadable: false };
    if (!STATUS_FILLERS.has(words[at] ?? "")) break;
  }
  if (endsDone(text)) return { raw: text, status: "complete", unreadable: false };
  return readStatus("", { ...facts, hasNoStates: true });
}

const UNTIL = new Set(["until", "till", "while", "tan", "nes"]);
/** "Notice given to the service on 3 July. Done.": the whole action, as long as nothing before it is still to come. */
function endsDone(text: string): boolean {
  const [, before = "", last = ""] = LAST_SENTENCE.exec(text.slice(-LONGEST_TEXT)) ?? [];
  if (!DONE_ALONE.has(plain(last))) return false;
  const words = plain(before);
  return (
    !STILL_TO_COME.test(words) && !isCount(before) && phrasesIn(words).every(({ status }) => status === "complete")
  );
}

const LAST_SENTENCE = /^(.*)[.;]\s+([^.;]{4,20})\.?\s*$/s;
const STILL_TO_COME =
  /\w+n't\b|\b(?:still|remain\w*|rest|others?|await\w*|wait\w*|will|to follow|to be|need\w*|next|further|not|yet|only|part\w*|first|phase|one of|some|most|few|but|except|o hyd|eto|aros|gweddill|bydd\w*|angen|nesaf|rhan\w*|dim|heb|rhai|ond|heblaw|(?:of|o) (?:the |y |r )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|d?dwy|t?dair|bedair|bump?|chwech?|saith|wyth|naw|d?deg))\b/u;
const DONE_ALONE = new Set(
  "done|all done|complete|completed|finished|wedi'i wneud|wedi'i gwblhau|wedi gorffen|cwblhawyd".split("|"),
);

/** Whether a text is a state and nothing else: "Wedi'i wneud / Done", "In progress - two of six". */
export function isPlainState(text: string): boolean {
  if (text.length > LONGEST_STATE) return false;
  // Most cells begin with a word that no state does.
  const end = text.search(/[^\p{L}']/u);
  const first = end < 0 ? text : text.slice(0, end);
  if (!PHRASES.has(first) && !STATUS_FILLERS.has(first)) return false;
  return readStatusOfUpdate(text, NOTHING_ELSE).status !== null;
}
const LONGEST_STATE = 40;
const NOTHING_ELSE: StatusFacts = { heading: "", percent: null, hasStarted: false };

/** The status that the words of a text say: the longest phrase at the first place counts, takebacks before the words they take back. */
export function statusInText(text: string): Status | null {
  const percent = /^\s*(\d{1,3}) ?%\s*(?:complete|completed|done)?\s*$/.exec(text);
  if (percent) return statusOfPercent(Number(percent[1]));
  const [, done, all] = COUNT_ALONE.exec(text) ?? [];
  if (done !== undefined && Number(all) > 0 && Number(done) <= Number(all))
    return statusOfPercent((100 * Number(done)) / Number(all));
  const words = plain(text);
  if (WAITS_FOR.test(words) && !phrasesIn(words).some(({ text: known }) => known.includes(" "))) return "in progress";
  const short = STATUS_SHORT.get(words);
  if (short) return short;
  const found = phrasesIn(words);
  if (found.length === 0) return null;
  // "90 % complete", "Phase 1 complete", "First draft completed": a part of it.
  if (found[0]?.status === "complete" && (PART_DONE.test(text) || IN_PART.test(words) || STILL_LACKS.test(words)))
    return "in progress";
  if (isClosedOtherwise(found)) return "cancelled";
  // "Complete, reopened": what was done is open again.
  if (found.some((phrase) => REOPENED.test(phrase.text))) return "in progress";
  // Several: "completed - continuous work" is complete, "suspended, with approval" is on hold; "65 out of 99 complete" is not.
  if (isCount(text)) return "in progress";
  // "Open - on track": the action is open, and the state stands behind it.
  const named = found.filter((phrase) => !SAYS_OPEN.has(phrase.text));
  const [first] = named.length > 0 ? named : found;
  const takesBack =
    first?.status === "complete"
      ? undefined
      : found.find((phrase) => phrase.order <= 1 || (phrase.status === "not started" && NOT_YET.test(phrase.text)));
  return (takesBack ?? first)?.status ?? null;
}

/** "Awaiting supplier", "With Legal for comment": work that somebody else has in hand; "awaiting" alone has not begun. */
const WAITS_FOR = /^(?:awaiting|waiting (?:for|on)|with|(?:yn )?aros am|gyda'r?|gan) \p{L}/u;

/** "3/5", "3 of 5": so many of so many. */
const COUNT_ALONE = /^\s*(\d{1,3})\s*(?:\/|of|out of|o|allan o)\s*(\d{1,3})\s*(?:done|complete|completed)?\s*$/;

/** "Complete subject to sign off", "Done apart from the lift": something of it is still to come. */
const STILL_LACKS =
  /\b(?:complete|completed|done|finished|delivered|achieved) (?:subject to|pending|awaiting|bar|except|apart from|other than)\b|\b(?:wedi'i gwblhau|wedi'i wneud|cwblhawyd) (?:yn amodol ar|heblaw|ac eithrio)\b/;

const PART_DONE =
  /(?:\d ?%|\b(?:phase|stage|step|cam|cyfnod|rhan) \w{1,3}|\b(?:draft|drafft)) (?:is |was )?(?:now )?(?:complete|done|finish|wedi|cwblh)/;

/** "Done in part", "Completed partly". */
const IN_PART = /^(?:\p{L}|')+(?: \p{L}+)? (?:in part|partly|partially|yn rhannol)\b/u;

const REOPENED = /^(?:re ?opened|reinstated|ailagor(?:wyd)?|wedi'i ailagor)$/;
const CLOSED = new Set(["closed", "ar gau", "caewyd", "wedi'i gau"]);

/** "Closed - transferred to the corporate plan", "Ar gau - dim angen": closed, and not because it was done. */
const isClosedOtherwise = (found: readonly Phrase[]): boolean =>
  CLOSED.has(found[0]?.text ?? "") &&
  found.some(({ status }) => status === "cancelled") &&
  !found.slice(1).some(({ status }) => status === "complete");

const statusOfPercent = (percent: number): Status =>
  percent >= 100 ? "complete" : percent > 0 ? "in progress" : "not started";

/** "65 out of 99 actions complete", "7 have since been completed, 1 deferred": counts of several actions. */
function isCount(text: string): boolean {
  const counts = /\b(\d{1,5})\s*(?:out of|of|\/)\s*(\d{1,5})\b/.exec(text);
  if (counts) return Number(counts[1]) < Number(counts[2]);
  return (
    (text.match(/\b\d{1,4} (?:have|has|remain|remains|deferred|outstanding|complete|completed|are)\b/g) ?? []).length >
    1
  );
}

function phrasesIn(text: string): readonly Phrase[] {
  const words = text.split(" ");
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = longestAt(words, at);
    if (!phrase) continue;
    found.push(phrase);
    at += phrase.text.split(" ").length - 1;
  }
  return found;
}

function longestAt(words: readonly string[], at: number): Phrase | null {
  const candidates = PHRASES.get(words[at] ?? "") ?? [];
  let longest: Phrase | null = null;
  for (const phrase of candidates) {
    const parts = phrase.text.split(" ");
    if (!parts.every((part, offset) => words[at + offset] === part)) continue;
    if (!longest || parts.length > longest.text.split(" ").length) longest = phrase;
  }
  return longest;
}
