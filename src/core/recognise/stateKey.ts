import { isPlainState, statusInText } from "../read/readStatus";
import type { Status } from "../read/readings";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { TableBlock } from "./blocks";
import type { RecognisedColumn } from "./recognition";
import { shownText, type SheetGrid } from "./sheetGrid";

/** What short signs for a state stand for, by the sign in small letters: "3" is "well on the way". */
export type StateKey = ReadonlyMap<string, string>;

/** The key of states on a sheet, and the signs that stand for something else there: "C = core". */
interface KeyOnSheet {
  readonly states: StateKey;
  readonly others: ReadonlySet<string>;
}

/** "1 = not begun  2 = begun", "C – complete; O – open", "✓ = finished  ½ = begun" (a half is shown as 1/2): each sign with its words. */
const PAIR = /(?:^|[\s;,.|(•])([A-Za-z]{1,3}|[13]\/[24]|\d{1,2}|[✓✔√☑✗✘✖×●◐○~?])(?:\s*[=:]|\s+[–-])(?=\s*\p{L})/gu;
const LONGEST_LINE = 300;
const LONGEST_WORDS = 40;
const SIGN = /^(?:[a-z]{1,3}|n\/a|[13]\/[24]|\d{1,2}|[✓✔√☑✗✘✖×●◐○~?])$/;
const COLOURS = new Set("b r a g y c m o red".split(" "));
/** Where no key stands anywhere, these letters are plain by themselves as long as both are there and no others. */
const OPEN_OR_CLOSED: StateKey = new Map([
  ["o", "open"],
  ["c", "closed"],
]);
const NO_KEY: StateKey = new Map();

/** The key of states on a sheet: in any cell that is not one of a table's own, or as a sign with its words beside it (S1). */
export function stateKeyOn(
  sheet: SheetSnapshot,
  isOwn: (row: number, column: number) => boolean,
  pair: RegExp = PAIR,
): KeyOnSheet {
  const [top, left] = [sheet.used?.row ?? 0, sheet.used?.column ?? 0];
  const found = new Map<string, string>();
  const twice = new Set<string>();
  const others = new Set<string>();
  const add = (sign: string, words: string): void => {
    if (stateOf(words) === null) {
      others.add(sign);
      return;
    }
    const before = found.get(sign);
    if (before !== undefined && stateOf(before) !== stateOf(words)) twice.add(sign);
    found.set(sign, words);
  };
  sheet.cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell === undefined || cell.value === "" || isOwn(top + r, left + c)) return;
      const text = shownText(cell);
      if (text.length > LONGEST_LINE) return;
      for (const [sign, words] of [...pairsIn(text, pair), ...pairsApart(String(cell.value))]) add(sign, words);
      const sign = foldText(text);
      if (!SIGN.test(sign)) return;
      const beside = foldText(String(line[c + 1]?.value ?? ""));
      if (isPlainState(beside)) add(sign, beside);
    });
  });
  for (const sign of twice) found.delete(sign);
  return { states: found.size >= 2 ? found : NO_KEY, others };
}

/** "✓ implemented   P partly   ✗ nothing done yet": wide blanks part the signs, each with its words; a line of states alone. */
function pairsApart(raw: string): readonly (readonly [string, string])[] {
  const parts = raw.trim().split(/\s{2,}/);
  if (parts.length < FEWEST_APART || raw.length > LONGEST_LINE) return [];
  const pairs = parts.flatMap((one) => {
    const [sign = "", ...words] = foldText(one).split(" ");
    return SIGN.test(sign) && isPlainState(words.join(" ")) ? [[sign, words.join(" ")] as const] : [];
  });
  return pairs.length === parts.length ? pairs : [];
}
const FEWEST_APART = 3;

/** The signs of a line with their words. */
function pairsIn(text: string, pair: RegExp): readonly (readonly [string, string])[] {
  if (!/[=:–-]/.test(text)) return [];
  const starts = [...text.matchAll(pair)];
  return starts.flatMap((match, i) => {
    const words = text.slice(match.index + match[0].length, starts[i + 1]?.index ?? text.length);
    const plain = foldText(words.replace(/[\s,;.)|]+$/, ""));
    return plain.length <= LONGEST_WORDS ? [[foldText(match[1] ?? ""), plain] as const] : [];
  });
}

/** "1 = complete within a month" says how urgent something is. */
const URGENCY = /\b(?:within|urgent\w*|immediate\w*|o fewn|ar unwaith|brys)\b/;
const stateOf = (words: string): Status | null => (URGENCY.test(words) ? null : statusInText(words));

const MOST_SIGNS = 8;
const NEARLY_ALL = 0.8;

/** The key by which a column's cells are states: nearly all of them are its signs, and two at least; null where none fits. */
export function keyOfCells(texts: readonly string[], key: () => KeyOnSheet): StateKey | null {
  const signs = texts.map(foldText).filter((text) => text !== "");
  const distinct = new Set(signs);
  if (signs.length < 2 || distinct.size < 2 || distinct.size > MOST_SIGNS + 2) return null;
  if (signs.filter((sign) => SIGN.test(sign)).length < NEARLY_ALL * signs.length) return null;
  const isOpenOrClosed = distinct.size === 2 && distinct.has("o") && distinct.has("c");
  // Letters of colours claim a colour, and their key says which.
  if (!isOpenOrClosed && [...distinct].every((sign) => COLOURS.has(sign))) return null;
  const { states, others } = key();
  if (isOpenOrClosed && !states.has("o") && !states.has("c"))
    return others.has("o") || others.has("c") ? null : OPEN_OR_CLOSED;
  const known = signs.filter((sign) => states.has(sign));
  return new Set(known).size >= 2 && known.length >= NEARLY_ALL * signs.length ? states : null;
}

/** "B = complete", "Blue – finished", "GL – glas, wedi gorffen": letters and words of colours with what they say of an action. */
const COLOUR_PAIR =
  /(?:^|[\s;,.|(•])([A-Za-z]{1,2}|red|amber|green|blue|yellow|orange|black|purple|grey|coch|ambr|oren|gwyrdd|glas|melyn|du|porffor|llwyd)(?:\s*[=:]|\s+[–-])(?=\s*\p{L})/giu;

/**
 * What the claimed colours of a plan without states say of how far each action is, where a key on the sheet says it in words (S1): two
 * of its colours at least, and nearly all that are claimed.
 */
export function statesOfColours(
  texts: readonly string[],
  sheet: SheetSnapshot,
  isOwn: (row: number, column: number) => boolean,
): StateKey | null {
  const claims = texts.map(foldText).filter((text) => text !== "");
  const distinct = new Set(claims);
  if (distinct.size < 2 || distinct.size > MOST_SIGNS || claims.some((text) => text.length > LONGEST_COLOUR))
    return null;
  const { states } = stateKeyOn(sheet, isOwn, COLOUR_PAIR);
  const known = claims.filter((claim) => states.has(claim));
  return new Set(known).size >= 2 && known.length >= MANY * claims.length ? states : null;
}
const LONGEST_COLOUR = 10;
const MANY = 0.6;

/** The last column that carries a field: what stands further right stands beside the plan. */
export const lastOf = (columns: readonly RecognisedColumn[]): number =>
  Math.max(-1, ...columns.filter((c) => c.role !== null).map((c) => c.column));

/** Roles that signs of states may have been taken for. */
const MISTAKEN = new Set(["percentComplete", "claimedRag", "priority", "start", "id"]);
const BY_SIGNS = 0.8;

/** "O/C", "Open or closed": under "Type" the letters may be anything. */
const ASKS_WHETHER_OPEN = /\b(?:o ?[/|] ?c|c ?[/|] ?o|open|closed?|agored|ar gau)\b/i;

/** A column of signs whose key stands on the sheet ("Stage: 1 = not begun, 2 = begun") holds the states where no other does. */
export function withKeyedStates(
  grid: SheetGrid,
  block: TableBlock,
  columns: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  if (columns.some((c) => c.role === "status")) return columns;
  const [first, last] = [block.body[0]?.row ?? 0, block.body.at(-1)?.row ?? -1];
  const own = new Set(block.body.filter((line) => line.cells.length > 2).map((line) => line.row));
  const lastOwn = lastOf(columns);
  const isOwn = (row: number, column: number): boolean =>
    row >= first && row <= last && own.has(row) && column >= block.firstColumn && column <= lastOwn;
  let key: KeyOnSheet | null = null;
  const onSheet = (): KeyOnSheet => (key ??= stateKeyOn(grid.sheet, isOwn));
  // "In place? Y / P / N" in front of what is to be done is how things stand without it.
  const action = columns.find((c) => c.role === "action")?.column ?? -1;
  const found = columns.find(({ column, role, heading, evidence }) => {
    const isFree = role === null || (MISTAKEN.has(role) && !evidence.some((e) => e.code === "correction"));
    const contents = block.contents.get(column);
    if (!isFree || column < action || !contents || contents.averageLength > 3) return false;
    const texts = block.body
      .filter((line) => own.has(line.row))
      .flatMap((line) => line.cells.filter((c) => c.column === column).map((c) => c.text));
    const states = keyOfCells(texts, onSheet);
    return states !== null && (states !== OPEN_OR_CLOSED || ASKS_WHETHER_OPEN.test(heading));
  });
  return columns.map((c) =>
    c === found ? { ...c, role: "status", confidence: BY_SIGNS, evidence: [{ code: "contents", text: c.heading }] } : c,
  );
}
