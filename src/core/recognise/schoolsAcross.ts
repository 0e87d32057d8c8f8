import { readMoney } from "../read/readMoney";
import { figureNamed, kindNamed } from "../read/schoolFigures";
import { FIGURE_WORDS, figuresOfRows } from "../read/schoolRows";
import { totalNamed } from "../read/schoolWords";
import { yearNamed } from "../read/schoolYears";
import type { FiguresBlock } from "./figuresDown";
import { periodTest, type PeriodTest } from "./periodCells";
import type { CardField, CardFields, RecognisedColumn } from "./recognition";
import { saysMoney } from "./schoolHeadings";
import { namesSchool } from "./schoolLabels";
import { schoolInLine } from "./schoolNamed";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { matchHeading } from "./vocabulary";

const FEWEST_SCHOOLS = 2;
const MOST_ROWS = 200;
const LARGEST_GAP = 3;
const LONGEST_NAME = 60;
const NUMBER = /^\d{3}[ /]?\d{4}$|^\d{3,4}$/;
/** All of them together, which is no school. */
const TOGETHER = /^(?:cluster|clwstwr|federation total|combined|cyfun|sum|swm)\b/i;
const SURE = 0.9;

/** A column of one school: its heading, and its number where a row gives it. */
interface SchoolColumn {
  readonly head: GridCell;
  readonly number: CardField | null;
}

/**
 * Schools across and figures down: a row of schools' names, below it their numbers, and a row a figure under each year or a row a year
 * (M1). A block for each school, since each is read by itself.
 */
export function schoolsAcross(grid: SheetGrid): readonly FiguresBlock[] {
  const isPeriod = periodTest();
  const found: FiguresBlock[] = [];
  let taken = -1;
  grid.rows.forEach((head, at) => {
    if (head.row <= taken) return;
    const names = schoolsIn(head);
    if (names.length < FEWEST_SCHOOLS) return;
    const label = Math.min(...names.map(({ column }) => column)) - 1;
    const body = bodyBelow(grid, at, names, label);
    const columns = withNumbers(names, body);
    const stated = statedBy(body, label, columns, isPeriod);
    if (stated.length === 0 || !isOfMoney(grid, at, stated)) return;
    found.push(...columns.map((column) => blockOf(head, column, stated, label)));
    taken = stated.at(-1)?.line.row ?? head.row;
  });
  return found;
}

/** Something around says money, or an amount is below nought: schools over figures may count pupils. */
function isOfMoney(grid: SheetGrid, at: number, stated: readonly Stated[]): boolean {
  const above = grid.rows
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
  const figures = stated.flatMap(({ line }) => line.cells.map(({ cell }) => cell.value));
  return (
    [grid.sheet.name, ...above, ...stated.map(({ label }) => label)].some(saysMoney) ||
    figures.some((value) => typeof value === "number" && value < 0)
  );
}
const LINES_ABOVE = 8;

/** The names of schools in a row: several behind "School", or several that say so themselves. */
function schoolsIn({ cells }: GridRow): readonly GridCell[] {
  const [first] = cells;
  if (!first || cells.length < FEWEST_SCHOOLS) return [];
  const isLabelled = namesSchool(matchHeading(first.text));
  const names = cells.filter((c) => (isLabelled ? c !== first : true) && isName(c));
  const plain = names.filter(({ text }) => schoolInLine(text).name !== null).length;
  return plain >= FEWEST_SCHOOLS && plain * 2 >= names.length && first.column < (names[1]?.column ?? 0) ? names : [];
}

const isName = ({ text, cell }: GridCell): boolean =>
  typeof cell.value === "string" &&
  text.length <= LONGEST_NAME &&
  /\p{L}{3}/u.test(text) &&
  totalNamed(text) === null &&
  !TOGETHER.test(text) &&
  matchHeading(text).every(({ strength }) => strength < SURE);

/** The rows down to the next names, or to a gap; what stands outside the schools and their labels is left out. */
function bodyBelow(grid: SheetGrid, at: number, names: readonly GridCell[], label: number): readonly GridRow[] {
  const body: GridRow[] = [];
  for (const line of grid.rows.slice(at + 1, at + 1 + MOST_ROWS)) {
    const before = body.at(-1)?.row ?? grid.rows[at]?.row ?? 0;
    if (line.row - before > LARGEST_GAP || schoolsIn(line).length >= FEWEST_SCHOOLS) break;
    const within = new Set([label, ...names.map(({ column }) => column)]);
    body.push({ row: line.row, cells: line.cells.filter((c) => c.column <= label || within.has(c.column)) });
  }
  return body;
}

function withNumbers(names: readonly GridCell[], body: readonly GridRow[]): readonly SchoolColumn[] {
  const columns = new Set(names.map(({ column }) => column));
  const ofNumbers = body.slice(0, LARGEST_GAP).find(({ cells }) => {
    const numbers = cells.filter((c) => columns.has(c.column));
    return numbers.length >= FEWEST_SCHOOLS && numbers.every(({ text }) => NUMBER.test(text)) && saysNumber(cells);
  });
  return names.map((head) => {
    const has = ofNumbers?.cells.some(({ column }) => column === head.column) === true;
    return { head, number: ofNumbers && has ? { row: ofNumbers.row, column: head.column } : null };
  });
}

const saysNumber = ([first]: readonly GridCell[]): boolean =>
  first !== undefined && /\b(?:no|number|code|rhif|cod|dfes?|estab)\b/i.test(first.text);

/** A row of figures: what it is of, and of which year and kind. */
interface Stated {
  readonly line: GridRow;
  readonly label: string;
  readonly year: string;
  readonly kind: string;
}

/** The rows that state a balance of a year, the year from their own label or from the line over them. */
function statedBy(
  body: readonly GridRow[],
  label: number,
  columns: readonly SchoolColumn[],
  isPeriod: PeriodTest,
): readonly Stated[] {
  const hasAmounts = (line: GridRow): boolean =>
    columns.some(({ head }) => {
      const cell = line.cells.find(({ column }) => column === head.column);
      return cell !== undefined && readMoney(cell.cell, 100).amount !== null;
    });
  const labels = body.map((line) => line.cells.filter(({ column }) => column <= label).at(-1));
  const named = figuresOfRows(body.map((line, i) => (hasAmounts(line) ? (labels[i]?.text ?? "") : "")));
  let over = "";
  const stated = body.flatMap((line, i): readonly Stated[] => {
    const cell = labels[i];
    if (cell === undefined) return [];
    if (!hasAmounts(line)) {
      if (yearNamed(cell.text) !== null) over = cell.text;
      return [];
    }
    const own = yearNamed(cell.text);
    if (isPeriod(cell)) return [{ line, label: cell.text, year: cell.text, kind: cell.text }];
    const figure = named[i]?.figure ?? null;
    const year = over === "" ? (own === null ? "" : cell.text) : over;
    const kind = figure === null ? "" : `${FIGURE_WORDS[figure]} ${cell.text} ${over}`;
    return kind === "" || year === "" ? [] : [{ line, label: `${cell.text} ${over}`, year, kind }];
  });
  const isBalance = stated.some(({ kind }) => (figureNamed(kind) ?? "closing") === "closing");
  return isBalance ? stated : [];
}

/** What one school's column says, with the place of each thing that it rests on. */
function blockOf(
  { row }: GridRow,
  { head, number }: SchoolColumn,
  stated: readonly Stated[],
  label: number,
): FiguresBlock {
  const school: readonly (readonly [string, readonly CardField[]])[] = [
    ["school", [{ row, column: head.column }]],
    ...(number === null ? [] : [["schoolNumber", [number]] as const]),
  ];
  const column: RecognisedColumn = {
    column: head.column,
    heading: head.text,
    role: "closing",
    confidence: SURE,
    evidence: [{ code: "heading", text: head.text }],
  };
  return {
    headerRows: [row],
    columns: [column],
    rows: stated.map(({ line, year, kind }) => ({
      line,
      fields: line.cells.some((c) => c.column === head.column) ? fieldsOf(line, label, school, year, kind) : null,
    })),
    saysSchool: true,
  };
}

const fieldsOf = (
  { row, cells }: GridRow,
  label: number,
  school: readonly (readonly [string, readonly CardField[]])[],
  year: string,
  kind: string,
): CardFields => {
  const column = cells.filter((c) => c.column <= label).at(-1)?.column ?? label;
  const told = (text: string): readonly CardField[] => [{ row, column, text }];
  return new Map([...school, ["year", told(year)], ...(kindOrFigure(kind) ? [["kind", told(kind)] as const] : [])]);
};

const kindOrFigure = (text: string): boolean => kindNamed(text) !== null || figureNamed(text) !== null;
