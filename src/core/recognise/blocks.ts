import { isStep, workForEach, type Work } from "../steps/work";
import { contentsOf, type ColumnContents } from "./columnContents";
import { cellsHeadPlan } from "./headsByContents";
import type { HeaderBand } from "./headerRows";
import type { Heading } from "./headings";
import { isTotal } from "./rowWords";
import { withBalanceColumns } from "./schoolHeadings";
import { shownText, type GridRow, type SheetGrid } from "./sheetGrid";
import { kindsOf } from "./tableKinds";

/** A table as it may be: its headings, and the rows under them that show something within its columns. */
export interface TableBlock {
  readonly band: HeaderBand;
  readonly headings: readonly Heading[];
  /** The heading texts in small letters, by column. */
  readonly headingTexts: ReadonlyMap<number, string>;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly body: readonly GridRow[];
  readonly contents: ReadonlyMap<number, ColumnContents>;
  /** Lines above the heading that belong to it: title, inspectors' comment, keys. */
  readonly above: readonly string[];
}

const ROWS_LOOKED_AT = 300;

/** Every header band of a sheet with what stands under it, each table beside another on its own (T1, T2). */
export function blocksOf(grid: SheetGrid, bands: readonly HeaderBand[]): Work<readonly TableBlock[]> {
  const parts = bands
    .filter((band, i) => !isPageHeading(grid, band, bands[i - 1]))
    .flatMap((band) =>
      partsOf(grid, band)
        .map((headings) => withNumbersInFront(grid, band, headings))
        .map((headings) => ({ band, headings, ...spanOf(headings) })),
    );
  return workForEach(parts, function* (part, i) {
    const top = Math.max(...part.band.rows);
    const next = firstBelow(parts, i);
    const body = yield* rowsWithin(
      grid,
      top,
      next === undefined ? Infinity : Math.min(...next.band.rows),
      part.firstColumn,
      part.lastColumn,
    );
    const before = lastOfOtherBand(parts, i);
    const above = linesAbove(grid, part, before === undefined ? -1 : Math.max(...before.band.rows));
    return {
      ...part,
      headings: withBalanceColumns(part.headings, [grid.sheet.name, ...above]),
      headingTexts: new Map(part.headings.map((h) => [h.column, h.text.toLowerCase()])),
      body,
      contents: contentsByColumn(body, part.headings),
      above,
    };
  });
}

/** Numbers in front of the first heading, under no heading of their own, are a column of the table ("1.1", "A2"). */
function withNumbersInFront(grid: SheetGrid, band: HeaderBand, headings: readonly Heading[]): readonly Heading[] {
  const column = (headings[0]?.column ?? 0) - 1;
  if (column < 0 || band.rows.some((row) => grid.textAt(row, column) !== "")) return headings;
  const from = firstAfter(grid, Math.max(...band.rows));
  const rows = grid.rows.slice(from, from + ROWS_OF_NUMBERS).filter(({ cells }) => cells.length >= CELLS_OF_A_RECORD);
  const texts = rows.flatMap(({ cells }) => cells.filter((c) => c.column === column).map((c) => c.text));
  const numbers = texts.filter((text) => NUMBER.test(text)).length;
  return numbers >= FEWEST_NUMBERS && numbers === texts.length && numbers >= rows.length * MOST_NUMBERED
    ? [{ column, text: "", group: "", matches: [] }, ...headings]
    : headings;
}
const ROWS_OF_NUMBERS = 12;
const CELLS_OF_A_RECORD = 3;
const FEWEST_NUMBERS = 3;
const MOST_NUMBERED = 0.8;
const NUMBER = /^\p{L}{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/u;

/** The heading again in the middle of a table, as a printed page has it: a record stands directly above it (T2). */
function isPageHeading(grid: SheetGrid, band: HeaderBand, before: HeaderBand | undefined): boolean {
  const top = Math.min(...band.rows);
  const above = grid.rows[firstAfter(grid, top - 1) - 1];
  if (
    !before ||
    above === undefined ||
    above.row !== top - 1 ||
    above.cells.length < 3 ||
    before.rows.includes(above.row)
  )
    return false;
  const texts = new Map(before.headings.map((h) => [h.column, h.text.toLowerCase()]));
  const same = band.headings.filter((h) => texts.get(h.column) === h.text.toLowerCase()).length;
  return band.rows.length === 1 && same >= band.headings.length * 0.8;
}

const spanOf = (headings: readonly Heading[]): { firstColumn: number; lastColumn: number } => ({
  firstColumn: Math.min(...headings.map((h) => h.column)),
  lastColumn: Math.max(...headings.map((h) => h.column)),
});

/**
 * Cuts a header into tables beside each other: at a blank column, or where the reference column comes again, but only if
 * both sides can stand as tables by themselves. A blank column inside one table is no cut.
 */
function partsOf(grid: SheetGrid, band: HeaderBand): readonly (readonly Heading[])[] {
  const { headings } = band;
  const parts: Heading[][] = [];
  let current: Heading[] = [];
  headings.forEach((heading, i) => {
    const before = headings[i - 1];
    const gap =
      before !== undefined && heading.column - before.column > 1 && !spansTo(grid, band, before.column, heading.column);
    const again = current.some((h) => isReference(h) && isReference(heading));
    if ((gap || again) && canPart(grid, band, current, headings.slice(i), gap)) {
      parts.push(current);
      current = [];
    }
    current.push(heading);
  });
  parts.push(current);
  return parts;
}

const isReference = (heading: Heading): boolean =>
  heading.matches.some((m) => (m.role === "id" || m.role === "ref") && m.strength >= 1);

/** Whether both sides of a header can stand as tables by themselves: by their headings, or across a gap by what stands under them (T14). */
function canPart(
  grid: SheetGrid,
  band: HeaderBand,
  left: readonly Heading[],
  others: readonly Heading[],
  gap: boolean,
): boolean {
  const sides = [left, upToGap(others, 0)];
  const known = sides.map((side) => kindsOf(side).length > 0);
  if (known.every(Boolean)) return startsAfresh(left, others);
  return gap && sides.every((side, i) => known[i] === true || isPlanByContents(grid, band, side));
}

function isPlanByContents(grid: SheetGrid, band: HeaderBand, headings: readonly Heading[]): boolean {
  const at = firstAfter(grid, Math.max(...band.rows)) - 1;
  const columns = new Set(headings.map((h) => h.column));
  const cells = grid.rows[at]?.cells.filter((c) => columns.has(c.column)) ?? [];
  return cells.length === headings.length && cellsHeadPlan(grid, at, cells);
}

function upToGap(headings: readonly Heading[], from: number): readonly Heading[] {
  let to = from + 1;
  while (to < headings.length && (headings[to]?.column ?? 0) - (headings[to - 1]?.column ?? 0) <= 2) to++;
  return headings.slice(from, to);
}

/** The right side heads another kind of table, or the same columns once more. */
function startsAfresh(left: readonly Heading[], right: readonly Heading[]): boolean {
  const a = kindsOf(left)[0]?.kind;
  const b = kindsOf(upToGap(right, 0))[0]?.kind;
  if (a !== b) return true;
  const texts = new Set(left.map((h) => h.text.toLowerCase()));
  return right.filter((h) => texts.has(h.text.toLowerCase())).length >= 2;
}

/** A merged heading reaches from one column to the next, so that nothing between them is blank. */
function spansTo(grid: SheetGrid, band: HeaderBand, from: number, to: number): boolean {
  return band.rows.some((row) => {
    const merge = grid.mergeAt(row, from);
    return merge !== undefined && merge.column + merge.columns >= to;
  });
}

function* rowsWithin(
  grid: SheetGrid,
  after: number,
  before: number,
  left: number,
  right: number,
): Work<readonly GridRow[]> {
  const rows: GridRow[] = [];
  for (let i = firstAfter(grid, after); i < grid.rows.length; i++) {
    const line = grid.rows[i];
    if (!line || line.row >= before) break;
    if (isStep(i)) yield i / grid.rows.length;
    const cells = line.cells.filter((c) => c.column >= left && c.column <= right);
    if (cells.length === line.cells.length) rows.push(line);
    else if (cells.length > 0) rows.push({ row: line.row, cells });
  }
  return rows;
}

/** The place in `grid.rows` of the first row below `row`. */
function firstAfter(grid: SheetGrid, row: number): number {
  let low = 0;
  let high = grid.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows with one cell are titles and sections, and totals are no records; they tell nothing about a column. */
function contentsByColumn(body: readonly GridRow[], headings: readonly Heading[]): ReadonlyMap<number, ColumnContents> {
  const full = body
    .filter((line) => line.cells.length > 1 && !isTotal(line.cells[0]?.text ?? ""))
    .slice(0, ROWS_LOOKED_AT);
  const headingOf = new Map(headings.map((h) => [h.column, h.text.toLowerCase()]));
  const cells = new Map<number, { shown: string; value: string | number | boolean; text: string; format: string }[]>();
  for (const line of full) {
    for (const { column, cell, text } of line.cells) {
      if (headingOf.get(column) === text.toLowerCase()) continue;
      const there = cells.get(column) ?? [];
      there.push({ ...cell, shown: shownText(cell) });
      cells.set(column, there);
    }
  }
  return new Map([...cells].map(([column, list]) => [column, contentsOf(list, full.length)]));
}

interface Part {
  readonly band: HeaderBand;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const LINES_ABOVE = 12;

/** The first table below another that stands under some of its columns. */
function firstBelow(parts: readonly Part[], at: number): Part | undefined {
  const { band, firstColumn = 0, lastColumn = 0 } = parts[at] ?? {};
  for (let i = at + 1; i < parts.length; i++) {
    const below = parts[i];
    if (below && below.band !== band && below.firstColumn <= lastColumn && below.lastColumn >= firstColumn)
      return below;
  }
  return undefined;
}

/** A part of the band above; bands stand top to bottom. */
function lastOfOtherBand(parts: readonly Part[], at: number): Part | undefined {
  for (let i = at - 1; i >= 0; i--) if (parts[i]?.band !== parts[at]?.band) return parts[i];
  return undefined;
}

/** The lines between the header above, which ends at `ceiling`, and this one: few cells each, so that no record is among them. */
function linesAbove(grid: SheetGrid, part: Part, ceiling: number): readonly string[] {
  const top = Math.min(...part.band.rows);
  const lines: string[] = [];
  for (let i = firstAfter(grid, top - 1) - 1; i >= 0 && lines.length < LINES_ABOVE; i--) {
    const line = grid.rows[i];
    if (!line || line.row <= ceiling || line.cells.length > 2) {
      if (ceiling >= 0) break;
      continue;
    }
    const within = line.cells.filter((c) => c.column <= part.lastColumn);
    if (within.length > 0) lines.push(within.map((c) => c.text).join(" "));
  }
  return lines.reverse();
}
