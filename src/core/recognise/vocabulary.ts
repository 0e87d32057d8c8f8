import { foldText } from "../text/normalise";
import type { KindAnywhere } from "./recognition";
import { headingWords, rightWord, type HeadingWords } from "./slips";
import { CY } from "./vocabulary.cy";
import { EN } from "./vocabulary.en";

/** The kinds a heading can speak for; "other" are tables that are of no use here (versions, term dates, attendance). */
export type HeadingKind = KindAnywhere | "other";

export interface HeadingMatch {
  readonly kind: HeadingKind;
  readonly role: string;
  /** 0 to 1: how plainly the heading says the role. */
  readonly strength: number;
  readonly language: "en" | "cy";
}

/**
 * A list of headings is a text: `[kind.role]` begins a role, each line below is one heading in its plain words. The mark at
 * the end says how plainly it says the role: none = certain, "~" = likely, "?" = only if the contents bear it out. What
 * stands after "//" explains an entry.
 */
const MARKS: Readonly<Record<string, number>> = { "~": 0.8, "?": 0.55 };
const LONGEST_HEADING = 90;
const MOST_WORDS = 12;

/** The headings that are known: what each may mean, by its plain words. */
type KnownHeadings = Map<string, HeadingMatch[]>;

/** Made when the first heading is looked up, so that a pane stands before it: the words are some thousands. */
let made: {
  readonly headings: KnownHeadings;
  readonly beginnings: readonly ReadonlySet<string>[];
  readonly words: HeadingWords;
} | null = null;

function known(): NonNullable<typeof made> {
  if (made) return made;
  const headings = allHeadings();
  return (made = { headings, beginnings: beginningsOf(headings), words: headingWords(headings.keys()) });
}

/** What a heading of exactly these plain words may mean. */
const matchesOf = (words: string): readonly HeadingMatch[] | undefined => known().headings.get(words);

function allHeadings(): KnownHeadings {
  const headings: KnownHeadings = new Map();
  for (const [language, list] of [["en", EN] as const, ["cy", CY] as const]) {
    let of: Omit<HeadingMatch, "strength"> | null = null;
    for (const line of list.split("\n")) {
      const entry = line.split("//")[0]?.trim() ?? "";
      const [, kind, role] = /^\[(\w+)\.(\w+)\]$/.exec(entry) ?? [];
      if (kind !== undefined && role !== undefined) of = { kind: kind as HeadingKind, role, language };
      else if (entry !== "" && of !== null) addWord(headings, entry, of);
    }
  }
  return headings;
}

/** The first words of the known headings of so many words: most words of a long text begin none. */
const beginningsOf = (headings: KnownHeadings): readonly ReadonlySet<string>[] =>
  Array.from(
    { length: 7 },
    (_, length) =>
      new Set(
        [...headings.keys()]
          .map((key) => key.split(" "))
          .flatMap((words) => (words.length === length ? words.slice(0, 1) : [])),
      ),
  );

function addWord(headings: KnownHeadings, entry: string, of: Omit<HeadingMatch, "strength">): void {
  const strength = MARKS[entry.slice(-1)];
  const key = plainHeading(strength === undefined ? entry : entry.slice(0, -1));
  // "i'w gymryd" stands here as "i w gymryd"; a heading loses its apostrophes and says "iw gymryd".
  const joined = of.language === "cy" ? key.replace(/([aeiouwy]) ([nwriu])(?= |$)/g, "$1$2") : key;
  for (const one of new Set([key, joined])) {
    const matches = headings.get(one) ?? [];
    if (matches.some((match) => match.kind === of.kind && match.role === of.role)) continue;
    matches.push({ ...of, strength: strength ?? 1 });
    headings.set(one, matches);
  }
}

/** A heading without case, accents and punctuation: "By when?:" is "by when"; "%" counts as a word. */
export function plainHeading(text: string): string {
  return foldText(text)
    .replace(/\((?:s|es|au|ion)\)/g, "")
    .replace(/['’]/g, "")
    .replace(/%/g, " % ")
    .replace(/[^\p{L}\p{N}%£#]+/gu, " ")
    .trim();
}

/** "Q3 commentary", "2019-20 update" are headings; "R1", "A2 Evaluation" and figures are none. */
const NO_HEADING = /^(?!(?:[Qq]|[Cc]h)[1-4] \p{L}{3})\p{L}{0,2}\d|^[^\p{L}%#£✓✔√☑]*$/u;
const SLASHED = /\/\s*n/i;
/** "✔ / ✘": a column of ticks. */
const ONLY_TICKS = /^[\s✓✔√☑☒☐✗✘×/|(),-]+$/u;
/** "Actioned? Y/N", "Closed (yes / no)": what may stand in the column. */
const ANSWERS_BEHIND =
  /^(\S.{1,60}\S)[\s:?–-]*[([]?\s*(?:y\s*\/\s*n|yes\s*\/\s*no|ie\s*\/\s*na|ydy\s*\/\s*nac ydy)\s*[)\]]?\s*\??$/i;
/** "Done (sign & date)", "Completed (initials/date)": the day on which it was. */
const DATED_WHEN_DONE =
  /^(?:done|completed?|actioned|closed|finished|signed off|cwblhawyd|gwnaed|wedi[’']?i wneud)\s*[?:]?\s*\([^()]{0,20}\b(?:date|dyddiad)\s*\)$/i;
const remembered = new Map<string, readonly HeadingMatch[]>();
const MOST_REMEMBERED = 20000;

/**
 * What a heading may mean, plainest first; empty for a text that is no heading. Instructions inside it ("Action (start with a
 * verb)") are left out, longer headings are searched for known words in them ("Target date for completion").
 */
export function matchHeading(text: string): readonly HeadingMatch[] {
  // Ids and figures by the thousand, and prose: no heading begins with "R1", and none has so many words outside its brackets.
  if (text.length > 300 || NO_HEADING.test(text) || (text.length > LONGEST_HEADING && !/[(:\n-]/.test(text))) return [];
  const before = remembered.get(text);
  if (before) return before;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const matches = findMatches(text);
  remembered.set(text, matches);
  return matches;
}

const SLIP = 0.88;
const PLAIN_BY_ITSELF = 0.75;

/**
 * `matchHeading` with slips of the finger put right, for what stands in a row of headings: "Acton" may be "Action", less surely.
 * Nowhere else: in a cell of a record it would find headings that are none.
 */
export function matchWithSlips(text: string): readonly HeadingMatch[] {
  const written = matchHeading(text);
  if (text.length > LONGEST_HEADING || (written[0]?.strength ?? 0) >= PLAIN_BY_ITSELF) return written;
  const right = rightHeading(text);
  if (right === null) return written;
  return strongest([...written, ...matchHeading(right).map((m) => ({ ...m, strength: m.strength * SLIP }))]);
}

/** The heading with its slips put right; null where it has none. */
export function rightHeading(text: string): string | null {
  const right = text.replace(/\p{L}+/gu, (word) => rightWord(word, known().words));
  return right === text ? null : right;
}

/** What a heading says with its slips put right, where it is not plain as it was written: "actirned? Y/N" asks what was actioned. */
export const correctedHeading = (text: string): string =>
  (matchHeading(text)[0]?.strength ?? 0) >= PLAIN_BY_ITSELF ? text : (rightHeading(text) ?? text);

/** The day in "B/f 1 April 2019", "Position at 31 March". */
const DAY_WITHIN =
  /(?: (?:at|as at|on|ar))? \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[a-z]*(?: (?:20)?\d\d)?$/;

/** "Risk (H/M/L)", "Rating (High, Medium, Low)": how high, whatever stands before. */
const HIGH_TO_LOW =
  /[([]\s*(?:h\s*[/,]\s*m\s*[/,]\s*l|high\s*[/,]\s*med(?:ium)?\s*[/,]\s*low|u\s*\/\s*c\s*\/\s*i)\s*[)\]]/i;

function findMatches(text: string): readonly HeadingMatch[] {
  if (text.includes("=")) return [];
  const label = /\b(?:by|gan)\s*\((name|date|enw|dyddiad)\)\s*$/i.exec(text)?.[1];
  if (label) return matchesOf(/name|enw/i.test(label) ? "action owner" : "due date") ?? [];
  if (HIGH_TO_LOW.test(text) && !/likelihood|impact|probab|tebyg|effaith/i.test(text))
    return matchesOf("priority") ?? [];
  if (ONLY_TICKS.test(text)) return (matchesOf("done") ?? []).map((m) => ({ ...m, strength: m.strength * 0.9 }));
  if (DATED_WHEN_DONE.test(text)) return matchesOf("date completed") ?? [];
  const whole = plainHeading(text);
  const exact = matchesOf(whole);
  if (exact) return exact;
  const asked = text.length <= LONGEST_HEADING && SLASHED.test(text) ? ANSWERS_BEHIND.exec(text)?.[1] : undefined;
  if (asked !== undefined) return findMatches(asked);
  const undayed = whole.replace(DAY_WITHIN, "");
  if (undayed !== whole && undayed !== "")
    return findMatches(undayed).map((m) => ({ ...m, strength: m.strength * 0.97 }));
  const inBoth = inTwoLanguages(text);
  if (inBoth.length > 0) return inBoth;
  const edge = edgeOfTime(text);
  if (edge.length > 0) return edge;
  const bare = withoutInstructions(text);
  if (bare === "" || bare.length > LONGEST_HEADING) return [];
  const plain = bare === text ? whole : plainHeading(bare);
  const direct = matchesOf(plain);
  if (direct) return direct;
  const all = plain.split(" ");
  const telling = all.filter((word) => !/^(?:\d+(?:st|nd|rd|th)?|£(?:k|m|\d+)?|k|000s?|q[1-4]|ch[1-4])$/.test(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length < all.length) {
    const undated = matchesOf(words.join(" "));
    if (undated) return undated.map((match) => ({ ...match, strength: match.strength * 0.97 }));
  }
  if (words.length > MOST_WORDS) return [];
  return strongest([...matchesWithin(words), ...firstOfSeveral(text), ...beforeLink(words)]);
}

/** "Timeline - Start", "Timescale (end)": one edge of a time that stands in two columns. */
function edgeOfTime(text: string): readonly HeadingMatch[] {
  const [, time = "", edge = ""] = EDGE.exec(text) ?? [];
  const isTime = (matchesOf(plainHeading(time)) ?? []).some(({ role }) => role === "due" || role === "start");
  return isTime ? (matchesOf(plainHeading(edge)) ?? []).filter(({ role }) => role === "due" || role === "start") : [];
}
const EDGE = /^(\p{L}[\p{L} ]{2,20})(?:\s+[-–:]\s*|:\s*|\s*\()(\p{L}{2,12})\)?$/u;

/** "Risks / impact on pupils", "Progress and barriers": the first of several things, where it is plain by itself. */
function firstOfSeveral(text: string): readonly HeadingMatch[] {
  const [first = "", ...others] = text.split(/\s*[/|&+]\s*|,\s+|\s+(?:and|a|ac)\s+/i);
  // "Beth a welodd yr arolygydd": the word for "and" is another in Welsh, too.
  if (others.length === 0 || ASKS_ALONE.test(first)) return [];
  const plainly = (part: string): readonly HeadingMatch[] =>
    (matchesOf(plainHeading(part)) ?? []).filter((match) => match.strength === 1);
  // "Decision / action": what is to be done is worth as much in the second place.
  const toDo = others.length === 1 ? plainly(others[0] ?? "").filter(({ role }) => role === "action") : [];
  return [
    ...plainly(first).map((match) => ({ ...match, strength: FIRST })),
    ...toDo.map((match) => ({ ...match, strength: SECOND })),
  ];
}
const ASKS_ALONE = /^(?:what|who|when|how|beth|pwy|pryd|sut)$/i;
const FIRST = 0.84;
const SECOND = 0.78;

/** Words that tell more of the noun before them: "Recommendation from the peer team", "Progress since the last report". */
const LINKS = new Set(
  "from by for to in since at during against on of with this that we that ers gan ar am yn o ir ar gyfer hyd fel i".split(
    " ",
  ),
);

function beforeLink(words: readonly string[]): readonly HeadingMatch[] {
  const link = words.findIndex((word, place) => place > 0 && LINKS.has(word));
  if (link < 1 || link > 3) return [];
  const found = matchesOf(words.slice(0, link).join(" ")) ?? [];
  return found.map((match) => ({ ...match, strength: match.strength * NOUN_BEFORE }));
}
const NOUN_BEFORE = 0.82;

function strongest(matches: readonly HeadingMatch[]): readonly HeadingMatch[] {
  const best = new Map<string, HeadingMatch>();
  for (const match of matches) {
    const key = `${match.kind} ${match.role}`;
    if (match.strength > (best.get(key)?.strength ?? 0)) best.set(key, match);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

/** "Erbyn pryd / By when": one thing said in two languages, or twice in one. */
function inTwoLanguages(text: string): readonly HeadingMatch[] {
  const texts = text.split(/[/|]|\s-\s/);
  if (texts.length !== 2) return [];
  const parts = texts.map((part) => matchesOf(plainHeading(part)) ?? []);
  const [first = [], second = []] = parts;
  return first.filter(
    (a) => a.strength >= 0.8 && second.some((b) => b.kind === a.kind && b.role === a.role && b.strength >= 0.8),
  );
}

/** The heading before its brackets, its colon or its dash; the bracket alone where nothing stands before it. */
function withoutInstructions(text: string): string {
  const open = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").trim();
  const cut =
    /^(.{2,}?)(?:\s-\s|:\s|\n|\s\(|\s(?:as at|as of|up to|hyd at|fel ar)\s.*\d|\s(?:at|since|ers)\s(?:the\s|y\s)?(?:last|previous)\s)/.exec(
      open === "" ? text.replace(/[()[\]]/g, "") : open,
    );
  return (cut?.[1] ?? (open === "" ? text.replace(/[()[\]]/g, "") : open)).trim();
}

/** Known words inside a longer heading count by how much of the heading they are; the longest of a role stands. */
function matchesWithin(words: readonly string[]): readonly HeadingMatch[] {
  const best = new Map<string, HeadingMatch>();
  for (let length = Math.min(words.length, 6); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const covered = length / words.length;
      // "to", "by", "no" inside a longer heading say nothing.
      const first = words[from] ?? "";
      if (
        covered < 0.33 ||
        (length === 1 && first.length <= 2 && first !== "%") ||
        !known().beginnings[length]?.has(first)
      )
        continue;
      for (const match of matchesOf(words.slice(from, from + length).join(" ")) ?? []) {
        // English and Welsh put the noun at opposite ends: the last word of "Lead officer" weighs like the first of "Swyddog ...".
        const atEnd = from === 0 || from + length === words.length ? 0 : 0.08;
        const strength = match.strength * (0.5 + 0.4 * covered) - atEnd;
        const key = `${match.kind} ${match.role}`;
        if (strength >= 0.4 && strength > (best.get(key)?.strength ?? 0)) best.set(key, { ...match, strength });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
