import { sum } from "./textFitting";
import type { Block } from "../snapshot/workbookSnapshot";
import { BOARD_SUMMARY } from "../tables/boardSummary";
import type { FieldOf } from "../tables/description";

/** The columns of the board summary's table, A to K, in characters; A grows with the longest ref. */
const WIDTHS = [6, 46, 18, 10, 29, 15, 11, 11, 10, 13, 27] as const;
const WIDEST_REF = 18;

/** How far the left part (the chart, the key dates) reaches: columns A to D; the right part starts at E. */
export const RIGHT_COLUMN = 4;
export const TABLE_COLUMNS = WIDTHS.length;

/** Slots for sentences; what is not used stays blank, so that a rebuild finds everything where it was. */
export const KEY_DATE_ROWS = 6;
export const REST_ROWS = 5;
export const NEXT_ROWS = 3;
const NOTES_HEIGHT = 1 + REST_ROWS + 1 + NEXT_ROWS;
const FEWEST_CHART_ROWS = 9;
/** Eight recommendations, the actions without one, and the totals; from there on the page is set closer. */
const ROWS_AT_EASE = 10;
/** Twelve recommendations with the same: more on one page could not be read. */
const ROWS_ON_ONE_PAGE = 14;

/** The headline starts under the title, the as-at line and a narrow gap. */
export const HEADLINE_ROW = 3;
export const HEADLINE_ROWS = 3;
/** A table keeps its heading row for life: Excel resizes a table downwards only. */
export const BOARD_TABLE_ROW = HEADLINE_ROW + HEADLINE_ROWS + 1;

/** What decides where everything stands: the table's heading row, the refs of its rows with the totals, and its columns. */
export interface BoardShape {
  readonly tableRow: number;
  readonly refs: readonly string[];
  /** What each column of the table carries, from the left; null for one of the user's own. */
  readonly columns: readonly BoardColumn[];
}

export type BoardColumn = FieldOf<typeof BOARD_SUMMARY> | null;

/** The columns of a table that is made now. */
export const BOARD_COLUMNS: readonly BoardColumn[] = BOARD_SUMMARY.columns.map(({ field }) => field);

export interface BoardPlaces extends BoardShape {
  readonly widths: readonly number[];
  /** Widths of the left and the right part, and of both. */
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly fullWidth: number;
  readonly firstRow: number;
  /** The chart stands at the left, from here on; its title over its figures, at the right. */
  readonly figuresHeadingRow: number;
  readonly figuresRow: number;
  readonly chart: Block;
  readonly chartWordsRow: number;
  readonly chartWordsRows: number;
  /** Recommendations in one line of the chart's words. */
  readonly phrasesToALine: number;
  readonly notesRow: number;
  readonly nextRow: number;
  readonly lastRow: number;
  /** More rows than the page holds at ease: each is kept to a line where it can be. */
  readonly isClose: boolean;
  /** Too many rows for one page: the notes come before the chart, so that no page break falls into it. */
  readonly isLong: boolean;
}

/** Works out where each part of the board summary stands; the same shape always gives the same places. */
export function boardPlaces(shape: BoardShape): BoardPlaces {
  const { tableRow, refs } = shape;
  const longest = Math.max(...refs.map((ref) => ref.length), 0);
  const widths = [Math.min(WIDEST_REF, Math.max(WIDTHS[0], longest + 2)), ...WIDTHS.slice(1)];
  const below = tableRow + refs.length + 2;
  const chartRows = Math.max(FEWEST_CHART_ROWS, refs.length + 2);
  const isClose = refs.length > ROWS_AT_EASE;
  const phrasesToALine = isClose ? 3 : 2;
  const chartWordsRows = Math.max(1, Math.ceil((refs.length - 1) / phrasesToALine));
  const isLong = refs.length > ROWS_ON_ONE_PAGE;
  const figuresHeadingRow = isLong ? below + NOTES_HEIGHT + 1 : below;
  const figuresRow = figuresHeadingRow + 1;
  const chartWordsRow = figuresRow + chartRows;
  const afterChart = chartWordsRow + chartWordsRows;
  const notesRow = isLong ? below : afterChart + 1;
  const nextRow = notesRow + REST_ROWS + 1;
  return {
    ...shape,
    widths,
    leftWidth: sum(widths.slice(0, RIGHT_COLUMN)),
    rightWidth: sum(widths.slice(RIGHT_COLUMN)),
    fullWidth: sum(widths),
    firstRow: tableRow + 1,
    figuresHeadingRow,
    figuresRow,
    chart: { row: figuresHeadingRow, column: 0, rows: chartRows + 1, columns: RIGHT_COLUMN },
    chartWordsRow,
    chartWordsRows,
    phrasesToALine,
    notesRow,
    nextRow,
    lastRow: Math.max(nextRow + NEXT_ROWS, afterChart - 1),
    isClose,
    isLong,
  };
}
