import type { CalendarDate } from "../../calendar/calendarDate";
import type { KeyDate } from "../../calendar/keyDate";
import { foldText, oneLine } from "../../text/normalise";
import type { DateReading } from "../readings";
import { withoutDay } from "./dateReadings";
import { COMPLETION_WORDS, monthOfWord } from "./dateWords";
import { isPersonsName } from "../owners/personsName";
import { isPlainState, statusInText } from "../readStatus";
import { wordAt, type Scan } from "./dateUnit";
import { durationAt } from "./readRelative";

/** Words that name an occurrence, and the kinds of key date they may mean; none: only a key date whose own words have it. */
export const EVENTS: ReadonlyMap<string, readonly KeyDate["kind"][]> = new Map([
  ...["board", "boards", "bwrdd", "fwrdd"].map((word) => [word, ["board meeting"] as const] as const),
  ...["meeting", "meetings", "mtg", "mtgs", "cyfarfod", "gyfarfod"].map(
    (word) => [word, ["board meeting"] as const] as const,
  ),
  ...["conference", "cynhadledd", "gynhadledd"].map((word) => [word, ["conference"] as const] as const),
  ...["deadline"].map((word) => [word, ["deadline"] as const] as const),
  ...(
    "committee cabinet executive council scrutiny governors panel forum review visit inspection assessment report reported " +
    "budget approval appointment release upgrade rollout launch election elections agm sprint restructure consultation recruitment enrolment census count accounts inset grant settlement pwyllgor bwyllgor cabinet cyngor adolygiad ymweliad arolygiad craffu audit ofsted estyn"
  )
    .split(" ")
    .map((word) => [word, [] as readonly KeyDate["kind"][]] as const),
]);
/** Words that make a phrase wait for an occurrence. */
export const WAITING = new Set(
  "next before by for at on upon subject dependent following after prior ready until of in time when once pending nesaf erbyn cyn ar wedi ar gyfer".split(
    " ",
  ),
);
/** Words that say nothing about which occurrence is meant. */
const PLAIN = new Set(
  (
    "next available attend at by for before the following after to a of in on within ready prior until first progress's y yr nesaf erbyn cyn ar gyfer " +
    "months month weeks week three six two one days day time that this matter is when once"
  ).split(" "),
);

/** "by next Board", "for the progress conference", "within three months of the review": a day only by a key date (D24). */
export function readEvent(raw: string, scan: Scan): DateReading | null {
  const { tokens } = scan;
  const at = tokens.findIndex((token) => token.kind === "word" && EVENTS.has(token.text));
  const head = tokens[at];
  const waits = tokens.some((token) => WAITING.has(token.text)) || tokens[0]?.text === "with";
  if (!head || tokens.length > 40 || !(waits || isOfMonth(scan, at))) return null;
  // "See report to September committee", "attached as Annexe 2" speak of what there is.
  if (["see", "nb", "gweler"].includes(tokens[0]?.text ?? "")) return null;
  const event = oneLine(raw);
  const found = keyDateFor(scan, head.text);
  if (!found) return withoutDay(raw, "event", "D24", { event });
  const day = withLead(scan, found.date);
  return { raw, kind: "event", precision: "day", basis: "relative", day, firstDay: null, rule: "D24", event };
}

/** "March mtg", "Jan 2021 enrolment", and nothing else. */
const isOfMonth = ({ tokens }: Scan, at: number): boolean =>
  at > 0 && at <= LONGEST_MONTH && at === tokens.length - 1 && monthOfWord(tokens[0]?.text ?? "") !== null;
const LONGEST_MONTH = 2;

/** "before moving day", "after the map is finished", "ar ôl trwsio'r to": what it waits for is no key date, and gives no day. */
export function readWaiting(raw: string, { tokens }: Scan): DateReading | null {
  const folded = foldText(oneLine(raw));
  // Figures may tell more of what it waits for ("cyn gosod cyllideb 2023-24"); a day that cannot be read is none (D20).
  const isWords =
    tokens.length >= 2 &&
    tokens.length <= LONGEST_WAIT &&
    (tokens.every(({ kind }) => kind !== "number") || WAITS_FOR_WORDS.test(folded));
  return isWords && WAITS.test(folded) ? withoutDay(raw, "event", "D24", { event: oneLine(raw) }) : null;
}
const LONGEST_WAIT = 12;
const WAITS =
  /^(?:(?:to be done |to follow |straight |immediately |shortly |just )?(?:before|after|once|when|as soon as|following|prior to|subject to|pending|depend(?:s|ent|ing) (?:up)?on|(?:with|at) (?:the )?next)|cyn(?: i| y| yr)?|ar ol|wedi i|pan fydd|pan ddaw(?:'r)?|(?:yn )?dibynnu ar|unwaith y bydd|yn amodol ar) /;
const WAITS_FOR_WORDS = /^(?:before|after|following|prior to|cyn|ar ol) (?:\p{L}+ ){2,}[^/]*$/u;

/**
 * "New system", "National Eisteddfod", "when cover allows", "release 4.2", "Go live -2 wks": words that name no time and no state say
 * what it waits for. Whoever is named, how urgent it is and how long it may take are no occurrence (D24).
 */
export function readOccurrence(raw: string, { tokens, plain }: Scan): DateReading | null {
  const words = tokens.filter(({ kind }) => kind === "word");
  const figures = tokens.filter(({ kind }) => kind === "number");
  const count = words.length + figures.length;
  const isShort = count >= 2 && count <= LONGEST_OCCURRENCE && figures.length <= 2 && words.length > 0;
  if (!isShort || figures.some(({ text }) => text.length > 1) || tokens[0]?.kind !== "word") return null;
  if (words.some(({ text }) => NAMES_TIME.has(text) || monthOfWord(text) !== null)) return null;
  if ((words[0]?.text.length ?? 0) < SHORTEST_WORD || COMPLETION_WORDS.has(words[0]?.text ?? "")) return null;
  const state = statusInText(plain);
  // "Measures in place" says how it stands; "new system" and "go live" have words of states, too.
  if (
    isPlainState(plain) ||
    state === "complete" ||
    state === "cancelled" ||
    SAYS_NOTHING.test(plain) ||
    isPersonsName(oneLine(raw))
  )
    return null;
  return withoutDay(raw, "event", "D24", { event: oneLine(raw) });
}
const LONGEST_OCCURRENCE = 7;
const SHORTEST_WORD = 2;
/** Words of a time that is not told: a year or a phase of the plan, or how long from now. */
const NAMES_TIME = new Set(
  "year years yr yrs blwyddyn flwyddyn term tymor month months mis week weeks wythnos day days quarter chwarter short medium long phase stage cam cyfnod priority".split(
    " ",
  ),
);
const SAYS_NOTHING =
  /^(?:see|gweler|as|fel|date|dyddiad|no|dim|not|heb|to be|i'?w|tbc|high|low|medium|urgent|immediate|various|amrywiol|several|same|ditto|all|part|was|is|has|we|this)\b/;

/** The first key date of that kind after the row's last update, else after the day the plan is dated; `asOf` does not move it. */
function keyDateFor(scan: Scan, head: string): KeyDate | null {
  const after = scan.lastUpdated ?? scan.plan.datedOn;
  if (after === null) return null;
  const kinds = EVENTS.get(head) ?? [];
  const qualifiers = scan.tokens
    .filter((token) => token.kind === "word" && !PLAIN.has(token.text) && !EVENTS.has(token.text))
    .map((token) => token.text);
  const ofKind = [...scan.plan.keyDates]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .filter((key) => key.date > after && (kinds.includes(key.kind) || foldText(key.event).split(" ").includes(head)));
  // "the progress conference" is not the improvement conference.
  const fitting = ofKind.filter((key) => qualifiers.every((word) => foldText(key.event).includes(word)));
  return fitting[0] ?? null;
}

/** "within three months of the review" ends three months behind it. */
function withLead(scan: Scan, date: CalendarDate): CalendarDate {
  for (let index = 0; index < Math.min(scan.tokens.length, 6); index++) {
    const duration = durationAt(scan, index);
    if (duration && ["of", "after", "from", "following"].includes(wordAt(scan, duration.next)))
      return duration.after(date);
  }
  return date;
}
