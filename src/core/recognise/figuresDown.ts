import { kindNamed, figureNamed } from "../read/schoolFigures";
import { FIGURE_WORDS, figuresOfRows, rowNamed, type RowFigure } from "../read/schoolRows";
import { readMoney } from "../read/readMoney";
import { yearNamed } from "../read/schoolYears";
import { LONGEST_LABEL, periodTest, type PeriodTest } from "./periodCells";
import type { CardField, CardFields, RecognisedColumn } from "./recognition";
import { isUnit, namesSchool } from "./schoolLabels";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { matchHeading } from "./vocabulary";

/** The figures of a school that are not written a school a row: a row a figure with a column a year, or a row a year. */
export interface FiguresBlock {
  readonly headerRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  /** The rows down to the last with figures; those without are no records. */
  readonly rows: readonly { readonly line: GridRow; readonly fields: CardFields | null }[];
  /** Whether its own rows say which school each is of. */
  readonly saysSchool: boolean;
}

const MOST_LABEL_ROWS = 3;
const LARGEST_GAP = 3;
/** No school's figures go on for longer. */
const MOST_ROWS = 200;
/** How surely such labels say what stands beside them. */
const SURE = 0.9;

/** The blocks of such figures that a sheet has, top to bottom. */
export function figuresDown(grid: SheetGrid): readonly FiguresBlock[] {
  const found: FiguresBlock[] = [];
  const look: Look = { grid, isPeriod: periodTest() };
  let taken = -1;
  grid.rows.forEach((line, at) => {
    if (line.row <= taken || line.cells.length < 2 || hasProse(line) || !line.cells.some(look.isPeriod)) return;
    const band = bandFrom(look, at, taken);
    const block = (band && blockBelow(look, band)) ?? yearsDown(look, at, taken);
    if (!block) return;
    found.push(block);
    taken = block.rows.at(-1)?.line.row ?? line.row;
  });
  return found;
}

/** Labels and figures are short; a remark may stand behind them. */
const hasProse = ({ cells }: GridRow): boolean => cells.slice(0, 4).some(({ text }) => text.length > LONGEST_HEADING);
const LONGEST_HEADING = 60;

/** A sheet with the test for its cells of years. */
interface Look {
  readonly grid: SheetGrid;
  readonly isPeriod: PeriodTest;
}

/** "Actual", "£", "Recovery plan": what stands above or below the years. */
const isKindOrUnit = ({ text, cell }: GridCell): boolean =>
  typeof cell.value === "string" &&
  (isUnit(text) || (text.length <= LONGEST_LABEL && kindNamed(text) !== null && text.split(" ").length <= 4));

interface Band {
  readonly lines: readonly GridRow[];
  /** The place in `grid.rows` of the row below them. */
  readonly next: number;
  /** The first column of years. */
  readonly from: number;
  readonly years: readonly RecognisedColumn[];
}

/** The rows of years and kinds that begin here, with what each column says. */
function bandFrom({ grid, isPeriod }: Look, at: number, taken: number): Band | null {
  const first = grid.rows[at];
  const from = first?.cells.find(isPeriod)?.column;
  if (!first || from === undefined) return null;
  const labels = (line: GridRow): readonly GridCell[] =>
    line.cells.filter((c) => c.column >= from && (isPeriod(c) || isKindOrUnit(c)));
  const isOfBand = (line: GridRow | undefined): line is GridRow =>
    line !== undefined &&
    line.row > taken &&
    labels(line).length >= 2 &&
    line.cells.every((c) => typeof c.cell.value === "string" || isPeriod(c)) &&
    !line.cells.some((c) => c.column < from && rowNamed(c.text) !== null);
  if (!isOfBand(first)) return null;
  const above = grid.rows[at - 1];
  const lines = above?.row === first.row - 1 && isOfBand(above) ? [above, first] : [first];
  for (let i = at + 1; lines.length < MOST_LABEL_ROWS; i++) {
    const line = grid.rows[i];
    if (line?.row !== (lines.at(-1)?.row ?? 0) + 1 || !isOfBand(line)) break;
    lines.push(line);
  }
  const columns = [...new Set(lines.flatMap((line) => labels(line).map((c) => c.column)))].sort((a, b) => a - b);
  const years = columns.flatMap((column): readonly RecognisedColumn[] => {
    const stacked = lines.map((line) => labelOver(grid, line, column, labels(line))).filter((text) => text !== "");
    const heading = stacked.find((text) => yearNamed(text) !== null);
    if (heading === undefined) return [];
    const over = stacked.filter((text) => text !== heading);
    return [columnOf(column, heading, "closing", over)];
  });
  const next = at + lines.length - (lines[0] === first ? 0 : 1);
  return years.length >= 2 ? { lines, next, from, years } : null;
}

const columnOf = (
  column: number,
  heading: string,
  role: RecognisedColumn["role"],
  over: readonly string[] = [],
): RecognisedColumn => ({
  column,
  heading,
  role,
  confidence: SURE,
  evidence: [{ code: "heading", text: heading }, ...over.map((text) => ({ code: "group-heading", text }) as const)],
});

/** What a row of labels says of a column: its cell, the merge over it, or the last label to its left where there are gaps. */
function labelOver(grid: SheetGrid, line: GridRow, column: number, labels: readonly GridCell[]): string {
  const own = line.cells.find((c) => c.column === column);
  if (own) return labels.includes(own) ? own.text : "";
  const merge = grid.mergeAt(line.row, column);
  if (merge) return grid.textAt(merge.row, merge.column);
  return labels.findLast((c) => c.column < column)?.text ?? "";
}

/** The rows under the years that name a figure and have amounts; null where none is a balance. */
function blockBelow({ grid, isPeriod }: Look, { lines, next, from, years }: Band): FiguresBlock | null {
  const top = lines.at(-1)?.row ?? 0;
  const columns = new Set(years.map(({ column }) => column));
  const body: GridRow[] = [];
  for (const line of grid.rows.slice(next, next + MOST_ROWS)) {
    const before = body.at(-1)?.row ?? top;
    if (line.row - before > LARGEST_GAP || headsAgain(line, columns, isPeriod)) break;
    body.push(line);
  }
  const hasAmounts = ({ cells }: GridRow): boolean =>
    cells.some((c) => columns.has(c.column) && readMoney(c.cell, 100).amount !== null);
  const labels = labelColumn(body.filter(hasAmounts), from);
  if (labels === null) return null;
  const named = figuresOfRows(body.map((line) => (hasAmounts(line) ? textAt(line, labels) : "")));
  const last = named.findLastIndex((one) => one !== null);
  if (!named.some((one) => one?.figure === "closing")) return null;
  const schools = schoolColumns(lines, from, labels);
  const heading = lines.flatMap((line) => line.cells).find((c) => c.column === labels)?.text ?? "";
  return {
    headerRows: lines.map(({ row }) => row),
    columns: [...schools, columnOf(labels, heading, "kind"), ...years].sort((a, b) => a.column - b.column),
    rows: withFields(body.slice(0, last + 1), named, labels, schools),
    saysSchool: schools.length > 0,
  };
}

/** Years stand in a row of no figure: another block begins. */
const headsAgain = ({ cells }: GridRow, columns: ReadonlySet<number>, isPeriod: PeriodTest): boolean =>
  cells.filter((c) => columns.has(c.column) && isPeriod(c)).length >= 2 &&
  !cells.some((c) => !columns.has(c.column) && rowNamed(c.text) !== null);

const textAt = (line: GridRow, column: number): string => line.cells.find((c) => c.column === column)?.text ?? "";

/** The column left of the years in which most rows name a figure. */
function labelColumn(body: readonly GridRow[], from: number): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of body)
    for (const { column, text, cell } of cells)
      if (column < from && typeof cell.value === "string" && rowNamed(text) !== null)
        counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Columns headed "School", "DfE number" beside the labels. */
function schoolColumns(lines: readonly GridRow[], from: number, labels: number): readonly RecognisedColumn[] {
  const found = new Map<string, RecognisedColumn>();
  for (const { column, text } of lines.flatMap((line) => line.cells)) {
    if (column >= from || column === labels) continue;
    const matches = matchHeading(text).filter(({ kind }) => kind === "schools");
    const role = namesSchool(matches) ? matches[0]?.role : undefined;
    if (role !== undefined && !found.has(role)) found.set(role, columnOf(column, text, role));
  }
  return [...found.values()];
}

/** "As in the plan", over rows of balances. */
const PLANNED = /\b(?:plan|planned|cynllun)\b/i;
const PLAN = "recovery plan";

/** A row says its figure and kind; a title of rows above it may say its kind, a cell above it the school. */
function withFields(
  body: readonly GridRow[],
  named: readonly (RowFigure | null)[],
  labels: number,
  schools: readonly RecognisedColumn[],
): FiguresBlock["rows"] {
  const last = new Map<string, CardField>();
  let title = "";
  return body.map((line, i) => {
    for (const { column, role } of schools)
      if (role !== null && textAt(line, column) !== "") last.set(role, { row: line.row, column });
    const label = textAt(line, labels);
    if (line.cells.length === 1) title = kindNamed(label) !== null ? label : PLANNED.test(label) ? PLAN : "";
    const one = named[i];
    if (!one) return { line, fields: null };
    const figure = figureNamed(label) ?? "closing";
    const parts = [label, ...(figure === one.figure ? [] : [FIGURE_WORDS[one.figure]]), ...(one.kind ? [] : [title])];
    const text = parts.join(" ").trim();
    return {
      line,
      fields: new Map([
        ...[...last].map(([role, at]) => [role, [at]] as const),
        ["kind", [{ row: line.row, column: labels, text }]],
      ]),
    };
  });
}

/** A row a year: headings name the figures, and the rows below begin with their years ("Year | Opening | In-year | Closing"). */
function yearsDown({ grid, isPeriod }: Look, at: number, taken: number): FiguresBlock | null {
  const head = grid.rows[at - 1];
  const year = grid.rows[at]?.cells.find(isPeriod)?.column;
  if (!head || year === undefined || head.row <= taken || head.row !== (grid.rows[at]?.row ?? 0) - 1) return null;
  if (head.cells.some(({ text }) => namesSchool(matchHeading(text)))) return null;
  const named = figuresOfRows(head.cells.map(({ column, text }) => (column > year ? text : "")));
  const figures = named.flatMap((one) => (one ? [one.figure] : []));
  if (figures.length < 2 || new Set(figures).size < figures.length || !figures.includes("closing")) return null;
  const body: GridRow[] = [];
  for (const line of grid.rows.slice(at, at + MOST_ROWS)) {
    const cell = line.cells.find((c) => c.column === year);
    if (!cell || !isPeriod(cell) || line.row - (body.at(-1)?.row ?? head.row) > LARGEST_GAP) break;
    body.push(line);
  }
  const kind = head.cells.find(({ column }, i) => named[i] === null && column !== year && saysKinds(body, column));
  const columns = head.cells.flatMap(({ column, text }, i): readonly RecognisedColumn[] => {
    const figure = column === year ? "year" : column === kind?.column ? "kind" : (named[i]?.figure ?? null);
    return figure === null ? [] : [columnOf(column, text, figure)];
  });
  const hasYear = columns.some((c) => c.role === "year");
  return {
    headerRows: [head.row],
    columns: hasYear ? columns : [columnOf(year, "", "year"), ...columns],
    rows: body.map((line) => ({ line, fields: fieldsOfYear(line, year, kind?.column) })),
    saysSchool: false,
  };
}

const saysKinds = (body: readonly GridRow[], column: number): boolean =>
  body.length > 0 && body.every((line) => kindNamed(textAt(line, column)) !== null);

/** "2019/20 (actual)" says the kind with its year. */
const fieldsOfYear = ({ row }: GridRow, year: number, kind: number | undefined): CardFields =>
  new Map([
    ["year", [{ row, column: year }]],
    ["kind", [{ row, column: kind ?? year }]],
  ]);
