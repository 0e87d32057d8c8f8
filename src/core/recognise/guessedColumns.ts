import type { TableBlock } from "./blocks";
import { fitOf } from "./columnFit";
import { holdsStates, type ColumnContents } from "./columnContents";
import { matchByWords, saysActualStart, saysWhenRaised } from "./headingPatterns";
import { contentCandidates } from "./contentRoles";
import { candidate, type RoleCandidate } from "./roleCandidate";
import { isTimeline } from "./timeline";

/** A column with fewer of its rows filled than this is written once for each group. */
export const OF_FULLEST = 0.75;

const PLAIN = 0.55;

/** A heading that the vocabulary does not know, or hardly, is taken by the words it turns on. */
export function byWords(block: TableBlock, known: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const guessed = block.headings
    .filter((h) => !known.some((c) => c.column === h.column && saysPlainly(c, h.text)) && !isTimeline(h.text))
    .flatMap(({ column, text }) =>
      isOtherThanRaised(text, block.contents.get(column))
        ? []
        : matchByWords(text).map(({ role, strength }) =>
            candidate(column, role, strength, fitOf(role, block.contents.get(column)), "heading"),
          ),
    );
  return [...known, ...guessed];
}

/** "Re-planned end" holds "planned end", and says that it is another. */
const saysPlainly = ({ role, strength }: RoleCandidate, text: string): boolean =>
  strength >= PLAIN && !(role === "due" && strength < PLAINEST && matchByWords(text)[0]?.role === "revisedDue");
const PLAINEST = 0.9;

/** "Agreed at Board" over sentences is no day on which something was agreed. */
const isOtherThanRaised = (text: string, contents: ColumnContents | undefined): boolean =>
  contents !== undefined && contents.shares.date < 0.2 && contents.averageLength >= 15 && saysWhenRaised(text);

/**
 * Of a column of planned starts and one of actual starts the planned one is the start, whichever stands first; when work did
 * begin is read from the other all the same (S1).
 */
export function plannedStarts(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const actual = new Set(block.headings.filter(({ text }) => saysActualStart(text)).map(({ column }) => column));
  const isPlanned = all.some((c) => c.role === "start" && c.strength >= PLAIN && !actual.has(c.column));
  return isPlanned ? all.filter((c) => c.role !== "start" || !actual.has(c.column)) : all;
}

/**
 * Words to the left of the action that stand only in the first row of several ("Budget heading", "Audit title") name a group,
 * whatever the heading seems to say, where no plainer heading does.
 */
export function writtenOnce(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const byScore = (a: RoleCandidate, b: RoleCandidate): number => b.score - a.score;
  const isAction = (c: RoleCandidate): boolean => c.role === "action";
  const action =
    all.filter(isAction).sort(byScore)[0] ?? contentCandidates(block, all).filter(isAction).sort(byScore)[0];
  const filled = (column: number): number => block.contents.get(column)?.filledShare ?? 0;
  if (!action || all.some((c) => GROUPING.has(c.role) && c.strength >= 0.8)) return all;
  const groups = block.headings.filter((h) => {
    const contents = block.contents.get(h.column);
    return (
      h.column < action.column &&
      contents !== undefined &&
      contents.filled >= 2 &&
      contents.averageLength >= 5 &&
      contents.distinctShare >= 0.8 &&
      contents.shares.date < 0.3 &&
      contents.shares.number < 0.3 &&
      filled(h.column) < OF_FULLEST * filled(action.column) &&
      !all.some((c) => c.column === h.column && FIRST_ROW_ONLY.has(c.role) && c.score >= 0.5)
    );
  });
  return groups[0] ? [...all, candidate(groups[0].column, "group", 0.78, 0.3, "heading")] : all;
}

const FEWEST_REPEATED = 4;

/** Words to the left of the action that come again and again, under a heading that says nothing, gather the rows ("Audit"). */
export function repeatedAsGroups(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const action = [...all].filter((c) => c.role === "action").sort((a, b) => b.score - a.score)[0];
  if (!action) return all;
  const isDistinct = (column: number): boolean => (block.contents.get(column)?.distinctShare ?? 0) >= 0.9;
  const groups = all.filter((c) => c.role === "group" && c.score >= 0.5);
  if (groups.some((c) => !isDistinct(c.column) || c.from === "contents")) return all;
  const found = block.headings.find((h) => {
    const contents = block.contents.get(h.column);
    if (h.column >= action.column || !contents || contents.filled < FEWEST_REPEATED) return false;
    const { shares } = contents;
    return (
      contents.distinctShare <= 0.6 &&
      contents.averageLength >= 4 &&
      Math.max(shares.date, shares.number, shares.status, shares.level, shares.colour, shares.yesNo) < 0.3 &&
      !all.some((c) => c.column === h.column && c.score >= 0.5 && !(c.role === "none" && NAMES_SOURCE.test(h.text)))
    );
  });
  if (!found) return all;
  // A finding that is another for each action gathers none, where what it was found in does.
  const others = all.filter((c) => !(c.column === found.column && c.role === "none") && !groups.includes(c));
  return [...others, candidate(found.column, "group", groups.length > 0 ? 0.7 : 0.56, 0.3, "contents")];
}
/** "Audit report", "Meeting": what the actions came from. */
const NAMES_SOURCE =
  /\b(?:reports?|audits?|meeting|review|inspection|source|committee|adroddiad|archwiliad|cyfarfod|arolygiad)\b/i;

/**
 * "Cam gweithredu | Action", "Swyddog | Lead officer": the same said in two languages side by side. The columns of the language that
 * most headings of such pairs begin with carry the fields; the others say nothing more.
 */
export function inOneLanguage(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const plainest = block.headings.flatMap(({ column, text, matches }) => {
    const best = matches.filter((m) => m.kind === "actions").sort((a, b) => b.strength - a.strength)[0];
    const twoLanguages = new Set(matches.filter((m) => m.strength >= PLAIN).map((m) => m.language)).size > 1;
    return best && best.strength >= PLAINLY_SAID && !twoLanguages && !isTimeline(text) ? [{ column, ...best }] : [];
  });
  const stated = plainest.flatMap((one, i) => {
    const next = plainest.slice(i + 1).find((other) => other.role === one.role && other.language !== one.language);
    return next && IN_WORDS.has(one.role) ? [{ first: one, second: next }] : [];
  });
  if (stated.length === 0) return all;
  const welshFirst = stated.filter(({ first }) => first.language === "cy").length;
  const kept = welshFirst * 2 >= stated.length ? "cy" : "en";
  const otherLanguage = new Set(
    stated.flatMap(({ first, second }) => (first.language === kept ? second : first).column),
  );
  return [
    ...all.filter((c) => !otherLanguage.has(c.column)),
    ...[...otherLanguage].map((column) => candidate(column, "none", 1, 0, "heading")),
  ];
}
const PLAINLY_SAID = 0.8;
/** Fields of words: a date says the same in both languages and stands once. */
const IN_WORDS = new Set(["action", "owner", "latestUpdate", "successMeasure", "evidence", "status", "due", "group"]);

/** "Reported back" is no field by its heading, and states under it are the states where no heading asks for them. */
export function statesUnderNone(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "status" && c.fit >= 0 && c.score >= PLAIN)) return all;
  return all.filter(({ role, column }) => {
    const contents = block.contents.get(column);
    return role !== "none" || contents === undefined || !holdsStates(contents);
  });
}

/** A bare "Date" in front of the action, where another column of days says by when, is when it was raised. */
export function raisedInFront(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const dues = all.filter((c) => c.role === "due" && c.fit > 0 && c.score >= PLAIN);
  const bare = dues.find(({ column }) => BARE_DATE.test(headingOf(block, column)));
  const isBehind = dues.some((c) => bare !== undefined && c.column > bare.column);
  if (!bare || !isBehind) return all;
  return [...all.filter((c) => c.column !== bare.column), candidate(bare.column, "none", 0.8, 0, "heading")];
}
const BARE_DATE = /^(?:date|dyddiad)$/i;

/** "Deadline" beside "Date finished": of two columns of days that say by when, the one for the end is when it was done. */
export function finishBesideDeadline(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "completedOn" && c.score >= PLAINEST)) return all;
  const dues = all.filter((c) => c.role === "due" && c.fit > 0 && c.score >= PLAINEST);
  const filled = (c: RoleCandidate): number => block.contents.get(c.column)?.filledShare ?? 0;
  const end = dues.find((c) => FINISHED.test(headingOf(block, c.column)));
  const deadline = dues.find(
    (c) => c !== end && c.column < (end?.column ?? 0) && !FINISHED.test(headingOf(block, c.column)),
  );
  if (!end || !deadline || filled(end) >= filled(deadline)) return all;
  return all.flatMap((c) => (c.column !== end.column ? [c] : c === end ? [{ ...c, role: "completedOn" }] : []));
}
const FINISHED = /^(?:dyddiad gorffen|finish(?: date)?|date finished|end(?: date)?|gorffen)$/i;
const headingOf = ({ headings }: TableBlock, column: number): string =>
  headings.find((h) => h.column === column)?.text.trim() ?? "";

/** "Rec. no." over "1.1", "1.2": a number of its own for every row is the id, whatever it is the number of. */
export function numbersAsIds(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "id" && c.score >= 0.5)) return all;
  const besideText = numbersBesideText(block, all);
  return all.map((c) => {
    const contents = block.contents.get(c.column);
    const isNumber =
      c.role === "recommendation" &&
      contents !== undefined &&
      contents.filled >= 3 &&
      contents.shares.id >= 0.9 &&
      contents.shares.recommendation < 0.5 &&
      contents.distinctShare >= 0.95 &&
      // "C1", "DP2" as well as "1.1"; "1", "2", "3" count the recommendations of a plan with one action each.
      contents.averageLength >= (contents.shares.number < 0.5 ? 2 : 3);
    return isNumber || c === besideText ? candidate(c.column, "id", c.strength, 0.5, "heading") : c;
  });
}

/** "Dec-19 | Jan-20 | Feb-20" over words: an update for each month or quarter, of which the last that is filled counts. */
export function updatesOfPeriods(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "latestUpdate" && c.strength >= 0.8)) return all;
  const headingsLeft = block.headings.filter(({ column, text }) => {
    const contents = block.contents.get(column);
    if (!contents || !isTimeline(text) || all.some((c) => c.column === column && c.score >= 0.5)) return false;
    const { mark, colour, number, percent, yesNo } = contents.shares;
    return contents.averageLength >= SHORTEST_UPDATE && Math.max(mark, colour, number, percent, yesNo) < 0.3;
  });
  const last = headingsLeft.at(-1);
  return last && headingsLeft.length >= 2
    ? [...all, candidate(last.column, "latestUpdate", 0.66, 0.3, "contents")]
    : all;
}
const SHORTEST_UPDATE = 4;

/** What stands in the way of a risk already is not to be done. */
const IN_PLACE = /\b(?:existing|current|in place|already|controls?|presennol|eisoes)\b/i;
const MITIGATION = 0.7;

/** In a register of risks what is to be done about a risk stands under "Treatment", "Mitigation", where nothing else says what (T15). */
export function treatments(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "action" && c.strength >= PLAINLY_SAID)) return all;
  const found = block.headings.flatMap(({ column, text, matches }) => {
    const best = matches.find((m) => m.kind === "risks" && m.role === "mitigation" && m.strength >= MITIGATION);
    return best && !IN_PLACE.test(text)
      ? [candidate(column, "action", best.strength * 0.85, fitOf("action", block.contents.get(column)), "heading")]
      : [];
  });
  return [...all, ...found];
}

/** The squares of a chart, what is done with a risk ("Treat", "Tolerate") and what sort of ticket each is ("Bug", "Task") name no group. */
export function gathersNothing({ body, contents }: TableBlock, { role, column }: RoleCandidate): boolean {
  if (role !== "group") return false;
  const { averageLength = 0, filled = 0 } = contents.get(column) ?? {};
  if (filled === 0) return false;
  const texts = body
    .filter(({ cells }) => cells.length > 2)
    .flatMap(({ cells }) => cells.filter((c) => c.column === column).map((c) => c.text));
  return averageLength < 2
    ? texts.every((text) => !/[\p{L}\p{N}]/u.test(text))
    : averageLength < LONGEST_RESPONSE && texts.length > 0 && texts.every((text) => RESPONSES.test(text));
}
const LONGEST_RESPONSE = 12;
const RESPONSES =
  /^(?:treat|tolerate|transfer|terminate|accept|avoid|reduce|mitigate|trin|goddef|trosglwyddo|terfynu|task|sub-?task|story|bug|epic|spike|feature|new feature|improvement|defect|change|incident|issue|action|request|tasg)$/i;

/** "By" over words that are no days asks by whom, where no other heading does. */
export function ownersUnderBy(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "owner" && c.score >= 0.5)) return all;
  const found = block.headings.find(({ column, text }) => {
    const contents = block.contents.get(column);
    if (text.toLowerCase() !== "by" || !contents || contents.filled < 2 || contents.averageLength > 40) return false;
    const { date, number, status, percent } = contents.shares;
    return Math.max(date, number, status, percent) < 0.2;
  });
  if (!found) return all;
  const others = all.filter((c) => c.column !== found.column);
  return [...others, candidate(found.column, "owner", 0.66, 0.4, "heading")];
}

/** The people of a project's export stand under "Resource", "Adnodd", where no heading asks who. */
export function ownersAsResources(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "owner" && c.score >= 0.5)) return all;
  const found = all.find((c) => {
    const contents = block.contents.get(c.column);
    return c.role === "resources" && contents !== undefined && contents.filled >= 2 && contents.shares.name >= 0.75;
  });
  return found
    ? [...all.filter((c) => c.column !== found.column), candidate(found.column, "owner", 0.7, 0.5, "contents")]
    : all;
}

/** "Rec. No. | Recommendation": the words are the recommendation, and its number is the row's. */
function numbersBesideText(block: TableBlock, all: readonly RoleCandidate[]): RoleCandidate | undefined {
  const named = all.filter((c) => c.role === "recommendation" && c.score >= 0.5);
  const contentsOf = ({ column }: RoleCandidate) => block.contents.get(column);
  const hasText = named.some((c) => (contentsOf(c)?.averageLength ?? 0) >= 15);
  return hasText
    ? named.find((c) => {
        const contents = contentsOf(c);
        return (
          contents !== undefined &&
          contents.averageLength <= 6 &&
          Math.max(contents.shares.id, contents.shares.number) >= 0.9 &&
          contents.shares.recommendation < 0.5
        );
      })
    : undefined;
}

/** Roles that gather several rows. */
const GROUPING = new Set(["group", "recommendation"]);
/** Roles that may well be written in the first row of a group only. */
const FIRST_ROW_ONLY = new Set([
  "id",
  "action",
  "owner",
  "priority",
  "recommendation",
  "due",
  "start",
  "successMeasure",
]);
