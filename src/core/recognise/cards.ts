import { matchByWords } from "./headingPatterns";
import { readRefAtStart } from "./recommendationRef";
import type { CardField } from "./recognition";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { matchHeading, matchWithSlips } from "./vocabulary";

/** A label of a card ("Person responsible", "Action A1: ...") and where its value stands. */
export interface CardLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The label without its number: the same on every card. */
  readonly key: string;
  /** The number in it: "A1". */
  readonly number: string | null;
  readonly value: readonly CardField[];
  /** How many cells its row has. */
  readonly cellsOfRow: number;
}

/** An action written down the page: a box of labels with their values. */
export interface Card {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly labels: readonly CardLabel[];
}

const LONGEST_LABEL = 45;
const PLAIN = 0.75;
const LONGEST_CARD = 40;
const CELLS_OF_A_ROW = 6;
/** Labels that one box by itself must have. */
const FEWEST_LABELS = 4;

/** "Action A1", "Cam 3", "By when?:": the words of a label, and its number. */
const LABEL =
  /^(\p{L}[\p{L}’'()/&? -]*?)\s*(?:(?:no\.?|number|rhif|#)\s*)?([A-Z]{0,3}\d{1,3}(?:[./]\d{1,2})*[a-z]?)?\s*\??\s*$/u;

/**
 * The cards of a sheet: labels that come again down the page, each with its value beside it, below it or behind its colon,
 * among them what is to be done and who does it or by when. Empty where the sheet is written in rows.
 */
export function cardsOf(grid: SheetGrid): readonly Card[] {
  const again = keysThatComeAgain(grid);
  if (again.size === 0) return [];
  const labels = grid.rows.flatMap((line) => labelsIn(grid, line, again));
  const starts = startsOf(labels);
  const cards = starts.map((row, i): Card => {
    const next = Math.min(starts[i + 1] ?? Infinity, row + LONGEST_CARD);
    const own = labels.filter((label) => label.row >= row && label.row < next);
    return {
      firstRow: row,
      lastRow: Math.max(...own.flatMap((l) => [l.row, ...l.value.map((v) => v.row)])),
      labels: own,
    };
  });
  return isWrittenAsCards(cards) ? cards : [];
}

/** Labels beside labels head the columns of a table; those of a card have their values between them. */
const headsColumns = ({ cells }: GridRow): boolean =>
  cells.length >= 3 && cells.every(({ text }) => (matchHeading(text)[0]?.strength ?? 0) >= PLAIN);

/** What a label asks for, the roles likeliest first. */
export const rolesOfLabel = (key: string): readonly { readonly role: string; readonly strength: number }[] => {
  const known = matchWithSlips(key).filter((m) => m.kind === "actions" && m.strength >= 0.5);
  return known.length > 0 ? known : matchByWords(key);
};

interface Split {
  readonly key: string;
  readonly number: string | null;
  /** What stands behind the colon, "" for nothing. */
  readonly rest: string;
}

/** "Action 1: Repair the bell" in its label, its number and the rest; null for a text that is no label. */
function split(text: string): Split | null {
  const colon = text.indexOf(":");
  const head = colon > 0 ? text.slice(0, colon) : text;
  // "Recommendation 2: Improve attendance" heads the cards under it.
  if (head.length > LONGEST_LABEL || (/\d/.test(head) && readRefAtStart(text, true) !== null)) return null;
  const [, words = "", number] = LABEL.exec(head.trim()) ?? [];
  if (words === "") return null;
  return {
    key: words.trim().toLowerCase(),
    number: number ?? null,
    rest: colon > 0 ? text.slice(colon + 1).trim() : "",
  };
}

/**
 * Labels of a plan that come again down a column, or stand once each on a small sheet. A value may come again, too ("In progress"):
 * columns whose cells are mostly labels that come about as often as any hold the labels. A table's cells are looked at by their words once.
 */
function keysThatComeAgain(grid: SheetGrid): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const filled = new Map<number, number>();
  for (const line of grid.rows) {
    if (line.cells.length > CELLS_OF_A_ROW || headsColumns(line)) continue;
    for (const cell of line.cells) {
      filled.set(cell.column, (filled.get(cell.column) ?? 0) + 1);
      const key = typeof cell.cell.value === "string" ? split(cell.text)?.key : undefined;
      if (key !== undefined) counts.set(placed(cell, key), (counts.get(placed(cell, key)) ?? 0) + 1);
    }
  }
  const asking = [...counts].filter(
    ([key, count]) => (count > 1 || grid.rows.length <= LONGEST_CARD) && rolesOfLabel(wordsOf(key)).length > 0,
  );
  const most = Math.max(0, ...asking.map(([, count]) => count));
  const keys = asking.filter(([, count]) => count > 1 || most === 1);
  const often = new Map<number, number>();
  for (const [key, count] of keys)
    if (count >= OFTEN * most) often.set(columnOf(key), (often.get(columnOf(key)) ?? 0) + count);
  const isOfLabels = (column: number): boolean => (often.get(column) ?? 0) >= MOSTLY * (filled.get(column) ?? 0);
  return new Set(keys.flatMap(([key]) => (isOfLabels(columnOf(key)) ? [key] : [])));
}

const OFTEN = 0.6;
const MOSTLY = 0.5;
const columnOf = (placedKey: string): number => Number.parseInt(placedKey, 10);
const placed = ({ column }: { readonly column: number }, key: string): string => `${String(column)} ${key}`;
const wordsOf = (placedKey: string): string => placedKey.slice(placedKey.indexOf(" ") + 1);

function labelsIn(grid: SheetGrid, line: GridRow, keys: ReadonlySet<string>): readonly CardLabel[] {
  if (line.cells.length > CELLS_OF_A_ROW || headsColumns(line)) return [];
  const isLabel = (cell: GridCell | undefined): boolean => {
    const parts = cell && typeof cell.cell.value === "string" ? split(cell.text) : null;
    return cell !== undefined && parts !== null && keys.has(placed(cell, parts.key));
  };
  /** A label alone in its row has its value in the row below. */
  const below = (row: number, column: number): readonly CardField[] => {
    const under = lineAt(grid, row + 1)?.cells ?? [];
    const [only] = under;
    return only !== undefined && under.length === 1 && only.column === column && !isLabel(only)
      ? [{ row: row + 1, column }]
      : [];
  };
  return line.cells.flatMap((cell, i): readonly CardLabel[] => {
    const parts = split(cell.text);
    if (parts === null || !isLabel(cell)) return [];
    const next = line.cells[i + 1];
    const { row } = line;
    const beside: readonly CardField[] =
      parts.rest !== ""
        ? [{ row, column: cell.column, text: parts.rest }]
        : next !== undefined && !isLabel(next)
          ? [{ row, column: next.column }]
          : line.cells.length === 1
            ? below(row, cell.column)
            : [];
    const value = beside.length > 0 ? [...beside, ...goingOn(grid, row, beside[0]?.column ?? 0)] : [];
    return [
      {
        row,
        column: cell.column,
        text: cell.text,
        key: parts.key,
        number: parts.number,
        value,
        cellsOfRow: line.cells.length,
      },
    ];
  });
}

/** Rows directly below that hold nothing but more of a value. */
function goingOn(grid: SheetGrid, from: number, column: number): readonly CardField[] {
  const more: CardField[] = [];
  for (let row = from + 1; row <= from + 5; row++) {
    const line = lineAt(grid, row);
    const [only] = line?.cells ?? [];
    if (only === undefined || line?.cells.length !== 1 || only.column !== column || column === firstColumnOf(grid))
      break;
    more.push({ row, column });
  }
  return more;
}

const firstColumnOf = (grid: SheetGrid): number =>
  Math.min(...grid.rows.slice(0, 60).map((r) => r.cells[0]?.column ?? 0));

function lineAt(grid: SheetGrid, row: number): GridRow | undefined {
  let low = 0;
  let high = grid.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const line = grid.rows[low];
  return line?.row === row ? line : undefined;
}

/** The rows on which cards begin: where the topmost of the labels that come as often as any stands. */
function startsOf(labels: readonly CardLabel[]): readonly number[] {
  const rows = new Map<string, number[]>();
  for (const label of labels) {
    const key = placed(label, label.key);
    rows.set(key, [...(rows.get(key) ?? []), label.row]);
  }
  const most = Math.max(0, ...[...rows.values()].map((list) => list.length));
  const often = [...rows.values()].filter((list) => list.length >= most * OFTEN);
  return often.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))[0] ?? [];
}

const WHO_OR_WHEN = ["owner", "due"];

/** Nearly every box says what is to be done, and who or by when, on rows of its own; a heading row has labels beside labels. */
function isWrittenAsCards(cards: readonly Card[]): boolean {
  const roles = cards.map(
    (card) => new Set(card.labels.filter((l) => l.value.length > 0).flatMap((l) => firstRole(l))),
  );
  const share = (has: (of: ReadonlySet<string>) => boolean): number => roles.filter(has).length / cards.length;
  const rowsOfCards = cards.filter((card) => new Set(card.labels.map((l) => l.row)).size >= 2).length;
  const answered = cards.flatMap((card) => card.labels).filter((l) => l.value.length > 0).length;
  const all = cards.reduce((sum, card) => sum + card.labels.length, 0);
  return (
    cards.length > 0 &&
    share((of) => of.has("action")) >= 0.7 &&
    share((of) => WHO_OR_WHEN.some((role) => of.has(role))) >= 0.7 &&
    rowsOfCards / cards.length >= 0.7 &&
    answered >= 0.5 * all &&
    (cards.length > 1 ||
      (cards.every((c) => isPlainCard(c.labels)) && WHO_OR_WHEN.every((role) => roles[0]?.has(role))))
  );
}

/** A card by itself is nothing but labels with one value each; a heading row below a title block has labels beside labels. */
const isPlainCard = (labels: readonly CardLabel[]): boolean =>
  labels.length >= FEWEST_LABELS &&
  new Set(labels.map((l) => l.row)).size === labels.length &&
  labels.every((l) => l.cellsOfRow <= 2);

const firstRole = ({ key }: CardLabel): readonly string[] =>
  rolesOfLabel(key)
    .slice(0, 1)
    .map(({ role }) => role);
