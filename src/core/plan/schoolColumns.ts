import type { CalendarDate } from "../calendar/calendarDate";
import { fromPence, type Pounds } from "../money/pounds";
import type { MarkSeen } from "../read/decimalMark";
import { decimalMarkOf, moneyUnitOf, readMoney, type MoneyUnit } from "../read/readMoney";
import {
  BALANCE_FIGURES,
  figureNamed,
  kindNamed,
  readFigureHeading,
  type BalanceFigure,
  type BalanceKind,
} from "../read/schoolFigures";
import { yearEnd, yearNamed, yearText } from "../read/schoolYears";
import type { RecognisedColumn, RecognisedTable } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { SchoolDoubt } from "./schoolRecords";

/** A column of amounts: what its heading, the columns beside it and the title say of them. */
export interface MoneyColumn {
  readonly column: number;
  readonly heading: string;
  readonly figure: BalanceFigure;
  /** Null where each row says its own. */
  readonly year: number | null;
  readonly asAt: CalendarDate | null;
  readonly kind: BalanceKind | null;
  readonly unit: MoneyUnit;
  /** What stands before the pence, as far as the amounts of the table show it. */
  readonly seen: MarkSeen;
  /** The finest that any amount of the column is given to, in pence. */
  readonly roundedTo: number;
  /** Every amount is a deficit without its minus. */
  readonly isTurned: boolean;
}

/** What the lines above a table say of all its amounts. */
export interface TitleSays {
  readonly year: number | null;
  readonly kind: BalanceKind | null;
  readonly unit: MoneyUnit;
}

/** "Run date: 12/04/2019", "Printed 3 May 2019": a day of the paper, and of no balance. */
const OF_THE_PAPER =
  /\b(?:run|print(?:ed|out)?|extract(?:ed)?|export(?:ed)?|report(?: date| run)|produced|generated|created|downloaded|updated?|argraff\w*|cynhyrch\w*|lawrlwyth\w*|diweddar\w*)\b/;
const isOfThePaper = (line: string): boolean => OF_THE_PAPER.test(foldText(line.slice(0, 200)));

export function titleSays(lines: readonly string[]): TitleSays {
  const newest = [...lines].reverse();
  const years = newest.flatMap((line) => {
    const named = yearNamed(line);
    return named === null || named.isDoubtful || (named.day !== null && isOfThePaper(line)) ? [] : [named];
  });
  return {
    year: years[0]?.year ?? null,
    kind: newest.map(kindNamed).find((kind) => kind !== null) ?? null,
    unit: newest.map(moneyUnitOf).find((unit) => unit !== 100) ?? 100,
  };
}

/** The labels over a heading, in the heading rows above. */
const labelsOver = ({ evidence }: RecognisedColumn): readonly string[] =>
  evidence.filter(({ code }) => code === "group-heading").map(({ text }) => text);

const isFigure = (role: string | null): role is BalanceFigure => BALANCE_FIGURES.some((one) => one === role);

/** The columns of amounts of a table of schools, left to right. */
export function moneyColumns(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  title: TitleSays,
): { readonly columns: readonly MoneyColumn[]; readonly doubts: readonly SchoolDoubt[] } {
  const rows = table.rows.filter(({ kind }) => kind === "record").map(({ row }) => row);
  const doubts: SchoolDoubt[] = [];
  const units = new Map(table.columns.map((column) => [column, unitOf(column, title)] as const));
  const seen = decimalMarkOf(
    [...units].flatMap(([{ column, role }, unit]) =>
      isFigure(role) ? rows.map((row) => [cellAt(sheet, row, column), unit] as const) : [],
    ),
  );
  const read = table.columns.flatMap((column): readonly MoneyColumn[] => {
    if (!isFigure(column.role)) return [];
    const over = labelsOver(column);
    const stated = [column.heading, ...over].join(" ");
    const named = readFigureHeading(column.heading, over);
    const unit = units.get(column) ?? 100;
    const figure = named.figure === "opening" && column.role === "closing" ? "opening" : column.role;
    const amounts = rows.map((row) => readMoney(cellAt(sheet, row, column.column), unit, seen));
    const given = amounts.filter(({ amount }) => amount !== null && amount !== 0);
    const isTurned = saysDeficit(stated, figure) && given.length > 0 && given.every(({ amount }) => (amount ?? 0) > 0);
    const place: CellPlace = {
      sheet: table.sheet,
      row: table.headerRows.at(-1) ?? table.firstRow,
      column: column.column,
    };
    if (isTurned) doubts.push({ code: "deficits-without-sign", place, text: column.heading });
    if (named.isYearDoubtful && named.year !== null)
      doubts.push({ code: "year-doubtful", place, text: stated, year: yearText(named.year) });
    const { year, asAt, kind } = named;
    const roundedTo = given.reduce<number>((finest, one) => Math.min(finest, one.roundedTo), unit);
    return [{ column: column.column, heading: stated, figure, year, asAt, kind, unit, seen, roundedTo, isTurned }];
  });
  const kinds = read.map((column) => withKindBeside(column, read));
  return { columns: kinds.map((column) => ({ ...column, roundedTo: finestLike(column, kinds) })), doubts };
}

/** What its heading says, else the title, unless the heading says pounds. */
function unitOf(column: RecognisedColumn, title: TitleSays): MoneyUnit {
  const stated = [column.heading, ...labelsOver(column)].join(" ");
  const own = moneyUnitOf(stated);
  return own === 100 && !/£/.test(stated) ? title.unit : own;
}

/** Whole pounds among pounds and pence are exact: the finest amount of the columns of one unit and kind says how all are given. */
const finestLike = ({ unit, kind }: MoneyColumn, all: readonly MoneyColumn[]): number =>
  Math.min(...all.filter((one) => one.unit === unit && one.kind === kind).map(({ roundedTo }) => roundedTo));

/** "Deficit", and not "Surplus / (deficit)". */
function saysDeficit(heading: string, figure: BalanceFigure): boolean {
  const folded = foldText(heading.slice(0, 200));
  const either = /\bsurplus|\bgwarged|\bbalance|\bbalans|\bposition|\breserve/;
  return (figure === "closing" || figure === "inYear") && /\bdeficits?\b|\bdiffyg/.test(folded) && !either.test(folded);
}

/** "In-year 2019/20" beside "Projected balance 2019/20" is projected, too: a column that says no kind is of its neighbours' of that year. */
function withKindBeside(column: MoneyColumn, all: readonly MoneyColumn[]): MoneyColumn {
  if (column.kind !== null || column.year === null) return column;
  const beside = all.filter(({ kind, year }) => kind !== null && year === column.year);
  const isFree = (of: BalanceKind | null): boolean =>
    !beside.some(({ kind, figure }) => kind === of && figure === column.figure);
  const kinds = new Set(beside.flatMap(({ kind }) => (kind !== null && isFree(kind) ? [kind] : [])));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? { ...column, kind: only } : column;
}

/** What a row says of its own amounts. */
export interface RowSays {
  readonly year: number | null;
  readonly asAt: CalendarDate | null;
  readonly kind: BalanceKind | null;
  readonly figure: BalanceFigure | null;
  /** "Cumulative deficit", as the row says it: without a minus its amounts are deficits all the same. */
  readonly deficit: string | null;
}

/** One amount of a row with all that is known of it. */
export interface RowAmount {
  readonly column: MoneyColumn;
  readonly figure: BalanceFigure;
  readonly year: number | null;
  readonly asAt: CalendarDate | null;
  readonly kind: BalanceKind;
  readonly amount: Pounds;
  /** In pence: as fine as its column, but for "£1.65m" in a column of pounds. */
  readonly roundedTo: number;
}

/** Where neither says a kind: a year that has not ended on the day cannot be an actual. */
function kindUnsaid(year: number | null, asOf: CalendarDate | null): BalanceKind {
  return year !== null && asOf !== null && yearEnd(year) > asOf ? "forecast" : "actual";
}

export interface AmountContext {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly says: RowSays;
  readonly title: TitleSays;
  readonly asOf: CalendarDate | null;
}

/** The amounts of a row; what cannot be read is told. */
export function amountsIn(
  columns: readonly MoneyColumn[],
  { sheet, row, says, title, asOf }: AmountContext,
): { readonly amounts: readonly RowAmount[]; readonly doubts: readonly SchoolDoubt[] } {
  const doubts: SchoolDoubt[] = [];
  const amounts = columns.flatMap((column): readonly RowAmount[] => {
    const read = readMoney(cellAt(sheet, row, column.column), column.unit, column.seen);
    const { amount, unreadable, isEither, raw, roundedTo } = read;
    const place: CellPlace = { sheet: sheet.name, row, column: column.column };
    if (unreadable) doubts.push({ code: "amount-unreadable", place, text: raw });
    if (isEither) doubts.push({ code: "decimal-mark", place, text: raw });
    if (amount === null) return [];
    const year = column.year ?? says.year ?? title.year;
    if (year === null) doubts.push({ code: "no-year", place, text: column.heading });
    const kind = column.kind ?? says.kind ?? (column.year === null && says.year === null ? title.kind : null);
    return [
      {
        column,
        figure: says.figure !== null && column.figure === "closing" ? says.figure : column.figure,
        year,
        asAt: column.asAt ?? says.asAt ?? (year === null ? null : yearEnd(year)),
        kind: kind ?? kindUnsaid(year, asOf),
        amount: column.isTurned ? fromPence(0 - amount) : amount,
        roundedTo: Math.max(column.roundedTo, roundedTo > column.unit ? roundedTo : 0),
      },
    ];
  });
  return turned(amounts, doubts, says, { sheet: sheet.name, row, column: columns[0]?.column ?? 0 });
}

/** A row of deficits whose amounts are all without a minus. */
function turned(
  amounts: readonly RowAmount[],
  doubts: readonly SchoolDoubt[],
  { deficit }: RowSays,
  place: CellPlace,
): { readonly amounts: readonly RowAmount[]; readonly doubts: readonly SchoolDoubt[] } {
  const given = amounts.filter(({ amount }) => amount !== 0);
  if (deficit === null || given.length === 0 || given.some(({ amount, column }) => amount < 0 || column.isTurned))
    return { amounts, doubts };
  return {
    amounts: amounts.map((one) => ({ ...one, amount: fromPence(0 - one.amount) })),
    doubts: [...doubts, { code: "deficits-without-sign", place, text: deficit }],
  };
}

/** What the cells of a long table say of their row: "2018/19", "Outturn"; a kind may be the figure, too ("Closing balance"). */
export function rowSays(year: string | null, asAt: CalendarDate | null, kind: string | null): RowSays {
  const named = year === null ? null : yearNamed(year);
  const ofDay = asAt === null ? null : (yearNamed(asAt)?.year ?? null);
  return {
    year: named?.year ?? ofDay,
    asAt: asAt ?? named?.day ?? null,
    kind: kind === null ? null : kindNamed(kind),
    figure: kind === null ? null : figureNamed(kind),
    deficit: kind !== null && saysDeficit(kind, figureNamed(kind) ?? "closing") ? kind : null,
  };
}
