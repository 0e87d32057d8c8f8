import { colourInText } from "../read/readClaimedRag";
import { isPlainState } from "../read/readStatus";
import { foldText } from "../text/normalise";
import type { TableBlock } from "./blocks";
import { resolveColumns } from "./columnRoles";
import type { RecognisedColumn } from "./recognition";
import { isRegister } from "./registers";
import { kindsOf, type KindScore } from "./tableKinds";

/** What tells of an action beside what is to be done; the first are hardly anything else's. */
const HOW_FAR = new Set(["due", "revisedDue", "status", "percentComplete", "completedOn"]);
const BESIDE = new Set([...HOW_FAR, "owner", "start", "latestUpdate", "claimedRag"]);
const SHORTEST_ACTION = 8;
const BEGINS_WITH_VERBS = 0.4;
const SURE_BY_HEADING = 0.6;
/** A register of risks whose treatments have days and owners is followed as a plan. */
const TREATED = 0.4;

/**
 * What a table may be, likeliest first, by its headings and by what stands under them: a column of things to be done beside
 * days, states or names is a plan, whatever its headings are (T14).
 */
export function kindsOfBlock(block: TableBlock): readonly KindScore[] {
  if (isLogOfTime(block) || countsStates(block) || isRegister(block))
    return kindsOf(block.headings).filter(({ kind }) => kind !== "actions");
  const byHeadings = kindsOf(block.headings);
  const first = byHeadings[0]?.kind;
  if (first === "actions") return byHeadings;
  const { columns } = resolveColumns(block, "actions");
  const found = planScore(block, first === undefined || first === "risks" ? columns : plainColumns(block, columns));
  if (found === null) return byHeadings;
  const score = first === "risks" && isTreated(columns) ? found + TREATED : found;
  return [...byHeadings.filter((k) => k.kind !== "actions"), { kind: "actions" as const, score }].sort(
    (a, b) => b.score - a.score,
  );
}

const SPENT =
  /^(?:(?:no\.? of |number of |total )?(?:hours?|hrs|minutes|mins|days|miles|oriau|awr|munudau|dyddiau|milltiroedd)(?: (?:spent|worked|taken|claimed|booked|logged|a weithiwyd))?|time (?:spent|taken|worked)|mileage|duration|amser a dreuliwyd)$/;
const BARE_DAY =
  /^(?:date|day|week|week (?:commencing|ending|beginning)|w\/?c|w\/?e|month|dyddiad|diwrnod|wythnos|mis)$/;

/** Hours beside a bare day tell what was done and for how long ("Date | Name | Hours | What"): nothing there is to be done (T4). */
function isLogOfTime({ headings, contents }: TableBlock): boolean {
  const stated = headings.map(({ column, text }) => ({
    column,
    words: foldText(text)
      .replace(/[.:()]/g, " ")
      .trim(),
  }));
  const isSpent = stated.some(
    ({ column, words }) => SPENT.test(words) && (contents.get(column)?.shares.number ?? 0) >= MOSTLY_FIGURES,
  );
  return (
    isSpent &&
    stated.some(({ words }) => BARE_DAY.test(words)) &&
    !headings.some(({ matches }) => matches.some((m) => m.role === "status" && m.strength >= SURE_BY_HEADING))
  );
}
const MOSTLY_FIGURES = 0.7;

/** "Scope area | Complete | Partially complete | Other" over figures counts what a plan says, and is none (T4). */
function countsStates({ headings, contents }: TableBlock): boolean {
  const figures = headings.filter(({ column }) => (contents.get(column)?.shares.number ?? 0) >= MOSTLY_FIGURES);
  const counted = figures.filter(({ text }) => isPlainState(foldText(text)) || colourInText(text) !== null);
  return counted.length >= 2 && counted.length * 2 > figures.length;
}

function planScore(block: TableBlock, columns: readonly RecognisedColumn[]): number | null {
  const action = columns.find((c) => c.role === "action");
  const contents = action && block.contents.get(action.column);
  if (!action || !contents || contents.averageLength < SHORTEST_ACTION) return null;
  const isStated = action.confidence >= SURE_BY_HEADING || contents.shares.verb >= BEGINS_WITH_VERBS;
  if (!isStated && !(contents.shares.verb > 0 && asksWhoAndHowFar(columns))) return null;
  const beside = columns.filter((c) => c.role !== null && BESIDE.has(c.role) && c.column !== action.column);
  const roles = new Set(beside.map((c) => c.role ?? ""));
  if (roles.size < 2 && !roles.has("due") && !roles.has("status")) return null;
  if (![...roles].some((role) => HOW_FAR.has(role))) return null;
  const stated = columns.filter((c) => c.role !== null);
  const sum = stated.reduce((total, c) => total + c.confidence, 0);
  return sum / Math.max(2, block.headings.length) + (roles.size >= 2 ? 0.15 : 0);
}

/** Beside the headings of another kind only what is plainly to be done counts. */
function plainColumns(block: TableBlock, columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const action = columns.find((c) => c.role === "action");
  const verbs = action ? (block.contents.get(action.column)?.shares.verb ?? 0) : 0;
  return action && (action.confidence >= SURE_BY_HEADING || verbs >= BEGINS_WITH_VERBS) ? columns : [];
}

/** Headings ask who, and by when or how far: what stands beside is to be done, whatever its heading and its first words. */
function asksWhoAndHowFar(columns: readonly RecognisedColumn[]): boolean {
  const asks = (role: string): boolean => columns.some((c) => c.role === role && c.confidence >= ASKED_PLAINLY);
  return asks("owner") && (asks("due") || asks("status"));
}
const ASKED_PLAINLY = 0.7;

/** Somebody is to do something about the risk by some day. */
function isTreated(columns: readonly RecognisedColumn[]): boolean {
  const has = (role: string): boolean => columns.some((c) => c.role === role);
  return has("due") && (has("owner") || has("status"));
}
