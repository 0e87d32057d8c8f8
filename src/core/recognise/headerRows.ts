import { mapInSteps, type Work } from "../steps/work";
import { isDateFormat, looksLike, type ContentClass } from "./columnContents";
import { matchByWords } from "./headingPatterns";
import { asksForPlan } from "./planQuestions";
import { headingsOf, type Heading } from "./headings";
import { headsByContents } from "./headsByContents";
import { headsWithSlips } from "./headsWithSlips";
import { isInstruction } from "./rowWords";
import { headsSchools, isFigureLabel } from "./schoolLabels";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { isYearLabel } from "../read/schoolYears";
import { isTimeline, isTimelineLabel } from "./timeline";
import { matchHeading } from "./vocabulary";

/** Rows that head one table or several beside each other. */
export interface HeaderBand {
  /** One to three, ascending. */
  readonly rows: readonly number[];
  readonly headings: readonly Heading[];
}

const PLAIN_ENOUGH = 0.5;
const LONGEST_LABEL = 60;

/** All header bands of a sheet, top to bottom. */
export function* headerBands(grid: SheetGrid): Work<readonly HeaderBand[]> {
  const bands: HeaderBand[] = [];
  let taken = -1;
  yield* mapInSteps(grid.rows, (line, i) => {
    const within = isInTable(grid, i, taken) || countsOn(grid, i, taken);
    if (i <= taken || !(isHeader(line, within ? PLAINNESS_IN_A_TABLE : 0) || (!within && asksAsPlan(grid, i)))) return;
    if (isLabelAndValue(grid, i)) return;
    if ((within || !isHeader(line)) && isRecordOf(grid, i, bands.at(-1))) return;
    const lines = bandAround(grid, i, taken, bands.at(-1));
    taken = lines.last;
    const rows = grid.rows.slice(lines.first, lines.last + 1);
    const headings = headingsOf(grid, rows);
    const guessed = !within && asksForPlan(grid, i);
    bands.push({
      rows: rows.map((r) => r.row),
      headings: guessed
        ? headings.map((h) => (h.matches.length > 0 ? h : { ...h, matches: matchByWords(h.text) }))
        : headings,
    });
  });
  return bands;
}

/** Its labels are not known, or hardly: it asks for what a plan has, or what a plan has stands under it. */
const asksAsPlan = (grid: SheetGrid, at: number): boolean => {
  const line = grid.rows[at];
  return asksForPlan(grid, at) || headsByContents(grid, at) || (line !== undefined && headsWithSlips(line));
};

/** "Controls in place | Termly monitoring", the words merged over the columns that begin below them: a label with its value. */
function isLabelAndValue(grid: SheetGrid, at: number): boolean {
  const { row = 0, cells = [] } = grid.rows[at] ?? {};
  const [label, value] = cells;
  if (!label || !value || cells.length > 2) return false;
  const begins = grid.rows[at + 1]?.cells[0]?.column ?? label.column;
  return begins > label.column && (grid.mergeAt(row, value.column)?.columns ?? 1) >= FEWEST_OF_VALUE;
}
const FEWEST_OF_VALUE = 3;

/** How plain the labels of a row must be on average to head another table directly below another row of a table. */
const PLAINNESS_IN_A_TABLE = 0.6;

/** Whether a header or a record of several cells stands directly above. */
function isInTable(grid: SheetGrid, at: number, taken: number): boolean {
  const above = grid.rows[at - 1];
  return taken >= 0 && at - 1 >= taken && above !== undefined && above.cells.length >= 3 && adjoins(grid, at - 1, at);
}

/** "3" below "1" and "2": the next record, however few cells those above it have. */
function countsOn(grid: SheetGrid, at: number, taken: number): boolean {
  const first = grid.rows[at]?.cells[0];
  if (taken < 0 || first === undefined || !/^\d{1,3}$/.test(first.text)) return false;
  for (let above = at - 1; above > taken && above >= at - ROWS_COMPARED; above--) {
    const text = grid.rows[above]?.cells.find((c) => c.column === first.column)?.text;
    if (text !== undefined) return /^\d{1,3}$/.test(text) && Number(text) === Number(first.text) - 1;
  }
  return false;
}

const ROWS_COMPARED = 6;

/**
 * Whether a row that might be headings is a record of the table above: in most columns of names, days, states or ids it holds one, as
 * its neighbours do. Somebody's initials are ID, and a project's brief is done.
 */
function isRecordOf(grid: SheetGrid, at: number, above: HeaderBand | undefined): boolean {
  const line = grid.rows[at];
  const top = above?.rows.at(-1);
  if (!line || !above || top === undefined || repeats(grid, at, above)) return false;
  const near = [...grid.rows.slice(Math.max(0, at - ROWS_COMPARED), at), ...grid.rows.slice(at + 1, at + 3)].filter(
    (row) => row.row > top && row.cells.length >= 2,
  );
  let fits = 0;
  let fails = 0;
  for (const cell of line.cells) {
    const others = near.flatMap((row) => row.cells.filter((c) => c.column === cell.column));
    const classes = ALIKE.filter(
      (name) =>
        others.length >= 2 && others.filter((c) => looksLike(name, c.cell, c.text)).length >= 0.7 * others.length,
    );
    if (classes.length === 0) continue;
    if (classes.some((name) => looksLike(name, cell.cell, cell.text))) fits++;
    else fails++;
  }
  return fits > fails;
}
const ALIKE: readonly ContentClass[] = ["name", "date", "status", "id", "percent", "email"];

/**
 * Enough of its labels are known headings, and hardly a figure stands among them. Records hold such words too ("Complete",
 * "Schools Finance Team"), so that inside a table only plain headings count as another header.
 */
function isHeader(line: GridRow, plainness = 0): boolean {
  if (line.cells.length < 2 || line.cells.some(({ text }) => isInstruction(text, text))) return false;
  let labels = 0;
  let hits = 0;
  let strength = 0;
  let figures = 0;
  let waiting = 0;
  let years = 0;
  const ofSchools = headsSchools(line);
  for (const { cell, text } of line.cells) {
    if (ofSchools && isYearLabel(text)) {
      years++;
      continue;
    }
    if (typeof cell.value !== "string" || FIGURE.test(text)) {
      waiting++;
      continue;
    }
    const best = FILLED_IN.test(text) ? 0 : (matchHeading(text)[0]?.strength ?? 0);
    if (best < PLAIN_ENOUGH && isTimelineLabel(text)) continue;
    labels++;
    if (best < PLAIN_ENOUGH) {
      if (labels - hits > line.cells.length * 0.7) return false;
      continue;
    }
    hits++;
    strength += best;
    // Figures to the right of the last known heading may be the months of a chart; figures among the headings are data.
    figures += waiting;
    waiting = 0;
  }
  // "School", and a year over each column of figures.
  const isWide = hits > 0 && years >= 2;
  return (
    (isWide || (hits >= 2 && strength >= 1.4)) &&
    figures <= (plainness > 0 ? 0 : Math.floor(hits / 4)) &&
    hits / labels >= shareNeeded(hits) &&
    strength / labels >= plainness
  );
}

/** Ids and days that were typed as text: "2.1", "R5.5", "12/06/2020"; a financial year ("2019-20") heads columns. */
const FIGURE = /^(?!(?:19|20)\d\d\b)\p{L}{0,4}\s?\d{1,3}(?:[./-]\d{1,4}){1,3}[a-z]?[.)]?$/u;
/** A label with its value, as lines under a title have it: "Lead: Ann Lee", "Updated: 24/02/2020". */
const FILLED_IN = /^[^:]{2,30}:\s*(?:\p{Lu}|\d)/u;

/** Five known headings and more carry a row with many strange ones. */
const shareNeeded = (hits: number): number => (hits >= 5 ? 0.3 : hits >= 3 ? 0.4 : 0.5);

/** The header row with its group labels above and its second line below, as places in `grid.rows`. */
function bandAround(
  grid: SheetGrid,
  at: number,
  taken: number,
  before: HeaderBand | undefined,
): { first: number; last: number } {
  let first = at;
  let last = at;
  while (last - first < 2 && adjoins(grid, last, last + 1) && isSecondLine(grid, last, last + 1)) last++;
  // The same heading again has no more group labels than before; what stands above it is the last record.
  const labels = before && repeats(grid, at, before) ? before.rows.length - 1 : 2;
  while (
    last - first < labels &&
    first - 1 > taken &&
    adjoins(grid, first - 1, first) &&
    isGroupLine(grid, first - 1, first)
  )
    first--;
  return { first, last };
}

/** Whether a row says word for word what the lowest row of a band says. */
function repeats(grid: SheetGrid, at: number, { rows }: HeaderBand): boolean {
  const bottom = rows[rows.length - 1] ?? -1;
  const cells = grid.rows[at]?.cells ?? [];
  return cells.length > 0 && cells.every((c) => sameText(grid.textAt(bottom, c.column), c.text));
}

const adjoins = (grid: SheetGrid, upper: number, lower: number): boolean =>
  grid.rows[lower] !== undefined && grid.rows[upper] !== undefined && grid.rows[lower].row === grid.rows[upper].row + 1;

/** A row of labels over several columns each: more than one of them, all short, at least one merged or over an unlabelled column. */
function isGroupLine(grid: SheetGrid, upper: number, lower: number): boolean {
  const line = grid.rows[upper];
  const below = grid.rows[lower];
  if (!line || !below || line.cells.length < 2 || line.cells.length > below.cells.length) return false;
  if (line.cells.every(isFigureLabel) && (headsSchools(below) || headsSchools(grid.rows[lower + 1]))) return true;
  const isMerged = ({ column }: GridCell): boolean => (grid.mergeAt(line.row, column)?.columns ?? 1) > 1;
  if (line.cells.some((c) => isTitle(c.text) || (!isMerged(c) && isDated(c.text)))) return false;
  if (
    line.cells.some(
      ({ text, cell }) =>
        typeof cell.value !== "string" || text.length > LONGEST_LABEL || text.includes("=") || FILLED_IN.test(text),
    )
  )
    return false;
  const columns = new Set(below.cells.map((c) => c.column));
  const over = line.cells.filter(
    (c) => columns.has(c.column) || (grid.mergeAt(line.row, c.column)?.columns ?? 1) > 1,
  ).length;
  const merged = line.cells.some((c) => (grid.mergeAt(line.row, c.column)?.columns ?? 1) > 1);
  const spreads = line.cells.length <= below.cells.length * 0.7;
  return over === line.cells.length && (merged || spreads || isHeader(line));
}

const TITLE =
  /\b(?:plan|piap|cynllun|programme|rhaglen|register|council|cyngor|service|gwasanaeth)\b|\b(?:updated|version|as at|position at|last reviewed|diweddarwyd|fersiwn)\b/i;
const NAMES_RECOMMENDATION = /^(?:r|rec|recommendation|argymhelliad)\.? ?\d/i;

/** A line above the headings that names the plan, its recommendation or its date; "Action plan" by itself may head columns. */
const isTitle = (text: string): boolean =>
  NAMES_RECOMMENDATION.test(text) || (text.split(" ").length >= 3 && TITLE.test(text));
/** "Status at January 2020"; merged over columns it may be a label. */
const isDated = (text: string): boolean => text.split(" ").length >= 3 && /\b(?:19|20)\d\d\b/.test(text);

/** The row without what stands to the right of the headings behind a blank column: a list beside the table. */
function withoutBeside(grid: SheetGrid, above: GridRow | undefined, line: GridRow | undefined): GridRow | undefined {
  if (!above) return line;
  const end = Math.max(...above.cells.map((c) => c.column + (grid.mergeAt(above.row, c.column)?.columns ?? 1)));
  const cells = line?.cells.filter((c) => c.column <= end) ?? [];
  return line === undefined || cells.length === line.cells.length || cells.length === 0 ? line : { ...line, cells };
}

/** The second line of a header: labels under merged labels, or the rest of headings that wrap ("Lead" / "officer"). */
function isSecondLine(grid: SheetGrid, upper: number, lower: number): boolean {
  const above = grid.rows[upper];
  const line = withoutBeside(grid, above, grid.rows[lower]);
  if (!line || !above) return false;
  const isUnder = (column: number): boolean => {
    const merge = grid.mergeAt(above.row, column);
    return merge !== undefined && merge.columns > 1 && merge.rows === 1;
  };
  const ofSchools = headsSchools(above) || headsSchools(grid.rows[upper - 1]);
  if (ofSchools && line.cells.length >= 2 && line.cells.every(isFigureLabel)) return true;
  // Figures head columns only below a label of several columns (years, weeks); anywhere else they are the first record's.
  const isValue = (c: GridCell): boolean =>
    typeof c.cell.value !== "string" && (isDateFormat(c.cell.format) || !isUnder(c.column));
  if (line.cells.some((c) => isValue(c) || c.text.length > LONGEST_LABEL || isInstruction(c.text, c.text)))
    return false;
  // Quarters and months under labels whose cells were never merged: no record is nothing but these.
  if (line.cells.length >= 2 && line.cells.every((c) => isTimelineLabel(c.text)) && isHeader(above)) return true;
  const allUnder = line.cells.every((c) => isUnder(c.column));
  if (allUnder && above.cells.some((c) => mergedDown(grid, above.row, c.column))) return true;
  // A record fills more than the columns of the group labels: names of quarters and the like may stand there, too.
  if (
    allUnder &&
    line.cells.length >= 2 &&
    line.cells.length < above.cells.length * 2 &&
    above.cells.some((c) => !isUnder(c.column))
  )
    return line.cells.some((c) => (matchHeading(c.text)[0]?.strength ?? 0) >= PLAIN_ENOUGH || isTimeline(c.text));
  const top = new Map(above.cells.map((c) => [c.column, c.text]));
  const plain = isHeader(line, PLAINNESS_IN_A_TABLE);
  let fitting = 0;
  for (const c of line.cells) {
    const own = matchHeading(c.text)[0]?.strength ?? 0;
    const over = top.get(c.column);
    const joined = over === undefined || /\d/.test(c.text) ? 0 : (matchHeading(`${over} ${c.text}`)[0]?.strength ?? 0);
    const under = isUnder(c.column);
    // A word alone in its row below the headings names the rows under it ("Primary sector").
    const alone = line.cells.length === 1 && !under && over === undefined;
    if (alone) continue;
    if (own >= PLAIN_ENOUGH && (under || over === undefined || plain) && !sameText(over, c.text)) fitting++;
    else if (under && own > 0) fitting++;
    else if (joined >= 0.95 && over !== undefined && c.text.length <= 20) fitting++;
  }
  return fitting >= 1 && fitting / line.cells.length >= 0.5;
}

/** A heading merged over both lines: what stands in the lower one can only be headings, be they names (T9). */
const mergedDown = (grid: SheetGrid, row: number, column: number): boolean => {
  const merge = grid.mergeAt(row, column);
  return merge?.row === row && merge.rows > 1 && merge.columns === 1;
};

const sameText = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
