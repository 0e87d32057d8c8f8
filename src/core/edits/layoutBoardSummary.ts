import { RATINGS } from "../rate/rating";
import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import type { CellContent, CellLink, ChartSpec, StyleName } from "./changeSet";
import {
  BOARD_TABLE_ROW,
  boardPlaces,
  HEADLINE_ROW,
  HEADLINE_ROWS,
  KEY_DATE_ROWS,
  NEXT_ROWS,
  REST_ROWS,
  RIGHT_COLUMN,
  TABLE_COLUMNS,
  type BoardColumn,
  type BoardPlaces,
  type BoardShape,
} from "./boardPlaces";
import { boardCells, boardColumns, summaryRows } from "./boardTable";
import { chartLines, headlineLines, keyDateLines, restOnLines } from "./boardTexts";
import { contentsAt } from "./compareCells";
import { BOARD_SUMMARY } from "../tables/boardSummary";
import { headingOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable } from "../tables/records";
import type { Pages } from "./printing";
import { ratingRules, ratingWord, ratingWords } from "./ratingLook";
import { bodyStyles, headingStyle, landscape, TABLE_ROW, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { RATING_COLOURS } from "./styles";
import { linesIn, rowHeight } from "./textFitting";

type Grid = CellContent[][];

/** Points for a row of one line. */
const TEXT_ROW = 15;

function put(grid: Grid, row: number, column: number, contents: readonly (readonly CellContent[])[]): void {
  contents.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const target = grid[row + r];
      if (target) target[column + c] = cell;
    });
  });
}

const asRows = (lines: readonly string[]): CellContent[][] => lines.map((line) => [line]);

/** What each cell of the board summary holds. */
function boardGrid(input: LayoutInput, tableRow: number): { readonly shape: BoardShape; readonly grid: Grid } {
  const { report, words, asOf } = input;
  const { board } = words;
  const { day } = words.sheets;
  const rows = summaryRows(input);
  const refs = rows.map(({ ref }) => ref);
  const shape: BoardShape = { tableRow, refs, columns: boardColumns(input) };
  const places = boardPlaces(shape);
  const headline = headlineLines(input, places.fullWidth).slice(0, HEADLINE_ROWS);
  const grid: Grid = Array.from({ length: places.lastRow + 1 }, () => Array<CellContent>(widthOf(shape)).fill(null));
  put(grid, 0, 0, [
    [BOARD_SUMMARY.sheet[words.language]],
    [board.asAtLine(report.title, day(asOf), report.total.actions)],
  ]);
  put(grid, HEADLINE_ROW, 0, asRows(headline));
  put(grid, shape.tableRow, 0, boardCells(input, rows));
  put(grid, places.figuresHeadingRow, RIGHT_COLUMN, [[board.chartTitle]]);
  put(grid, places.figuresRow, RIGHT_COLUMN, [
    [headingOf(BOARD_SUMMARY, "ref", words.language), ...ratingWords(words), board.figuresAll],
    ...rows.map(({ ref, figures }) => [ref, ...RATINGS.map((rating) => figures.counts[rating]), figures.actions]),
  ]);
  put(grid, places.chartWordsRow, 0, asRows(chartLines(input, rows.slice(0, -1), places.phrasesToALine)));
  put(grid, places.notesRow, 0, [[board.keyDatesHeading], ...asRows(keyDateLines(input, places.leftWidth))]);
  put(grid, places.notesRow, RIGHT_COLUMN, [[board.restOnHeading], ...asRows(restOnLines(input, places.rightWidth))]);
  put(grid, places.nextRow, RIGHT_COLUMN, [
    [board.nextHeading],
    [board.nextActions(report.total.overdue)],
    [board.nextFindings(report.findings.error)],
    [board.nextSettings],
  ]);
  return { shape, grid };
}

const text = (content: CellContent | undefined): string =>
  content === null || content === undefined || typeof content === "object" ? "" : String(content);

const line = (row: number, column: number, columns: number): Block => ({ row, column, rows: 1, columns });

/** How far right our cells reach. */
const widthOf = ({ columns }: BoardShape): number => Math.max(TABLE_COLUMNS, columns.length);

const BODY_STYLES: Readonly<Record<NonNullable<BoardColumn>, StyleName>> = {
  ref: "bodyStrong",
  recommendation: "body",
  lead: "body",
  delivery: "bodyCentred",
  why: "body",
  direction: "bodyCentred",
  impact: "bodyCentred",
  complete: "bodyCentred",
  overdue: "number",
  dueByNextMeeting: "number",
  comment: "body",
};

/** The look of the table's columns; one of the user's own looks like the comments. */
const bodyStylesOf = ({ columns }: BoardShape): readonly { readonly style: StyleName }[] =>
  columns.map((field) => ({ style: field === null ? "body" : BODY_STYLES[field] }));

function boardStyles(places: BoardPlaces): SheetLayout["styles"] {
  const { tableRow, refs, figuresHeadingRow, figuresRow, chartWordsRow, chartWordsRows, notesRow, nextRow } = places;
  const right = TABLE_COLUMNS - RIGHT_COLUMN;
  const figures: readonly StyleName[] = ["bodyStrong", ...Array<StyleName>(right - 1).fill("number")];
  const shift = (styles: readonly StyleName[], row: number, rows: number): SheetLayout["styles"] =>
    bodyStyles(
      styles.map((style) => ({ style })),
      row,
      rows,
    ).map(({ block, style }) => ({ block: { ...block, column: block.column + RIGHT_COLUMN }, style }));
  return [
    { block: line(0, 0, 1), style: "title" },
    { block: line(1, 0, 1), style: "subtitle" },
    { block: { row: HEADLINE_ROW, column: 0, rows: HEADLINE_ROWS, columns: 1 }, style: "headline" },
    ...bodyStyles(bodyStylesOf(places).map(headingStyle), tableRow, 1),
    ...bodyStyles(bodyStylesOf(places), tableRow + 1, refs.length),
    { block: line(figuresHeadingRow, RIGHT_COLUMN, right), style: "sectionHeading" },
    ...shift(["tableHeading", ...Array<StyleName>(right - 1).fill("tableHeadingCentred")], figuresRow, 1),
    ...shift(figures, figuresRow + 1, refs.length),
    { block: { row: chartWordsRow, column: 0, rows: chartWordsRows, columns: 1 }, style: "note" },
    { block: line(notesRow, 0, RIGHT_COLUMN - 1), style: "sectionHeading" },
    { block: line(notesRow, RIGHT_COLUMN, right), style: "sectionHeading" },
    { block: line(nextRow, RIGHT_COLUMN, right), style: "sectionHeading" },
    { block: { row: nextRow + 1, column: RIGHT_COLUMN, rows: NEXT_ROWS, columns: 1 }, style: "textLink" },
  ];
}

/** The cells that are ours; what somebody writes beside them stays. */
function boardAreas(places: BoardPlaces): readonly Block[] {
  const { tableRow, refs, columns, figuresHeadingRow, figuresRow, chartWordsRow, chartWordsRows, notesRow, nextRow } =
    places;
  const right = TABLE_COLUMNS - RIGHT_COLUMN;
  return [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: HEADLINE_ROW, column: 0, rows: HEADLINE_ROWS, columns: 1 },
    { row: tableRow, column: 0, rows: refs.length + 1, columns: columns.length },
    line(figuresHeadingRow, RIGHT_COLUMN, 1),
    { row: figuresRow, column: RIGHT_COLUMN, rows: refs.length + 1, columns: right },
    { row: chartWordsRow, column: 0, rows: chartWordsRows, columns: 1 },
    { row: notesRow, column: 0, rows: KEY_DATE_ROWS + 1, columns: 1 },
    { row: notesRow, column: RIGHT_COLUMN, rows: REST_ROWS + 1, columns: 1 },
    { row: nextRow, column: RIGHT_COLUMN, rows: NEXT_ROWS + 1, columns: 1 },
  ];
}

/** Heights of the table's rows; the heading row too. */
function boardHeights(places: BoardPlaces, grid: Grid): SheetLayout["heights"] {
  const headline = grid.slice(HEADLINE_ROW, HEADLINE_ROW + HEADLINE_ROWS);
  const table = grid.slice(places.tableRow, places.firstRow + places.refs.length);
  const lines = (cells: readonly CellContent[]): number =>
    Math.max(...cells.map((cell, column) => linesIn(text(cell), (places.widths[column] ?? 10) - 1)));
  return [
    { firstRow: 0, points: [30, 16, 6] },
    { firstRow: HEADLINE_ROW, points: headline.map(([first]) => (text(first) === "" ? 4 : 18)) },
    { firstRow: places.tableRow - 1, points: [6, ...table.map((cells) => rowHeight(lines(cells)))] },
    { firstRow: places.figuresHeadingRow, points: [20] },
    { firstRow: places.figuresRow, points: Array<number>(places.chart.rows - 1).fill(places.isClose ? TEXT_ROW : 18) },
    { firstRow: places.chartWordsRow, points: Array<number>(places.chartWordsRows).fill(TEXT_ROW) },
    { firstRow: places.notesRow, points: [20, ...Array<number>(REST_ROWS).fill(TEXT_ROW)] },
    { firstRow: places.nextRow, points: [20, ...Array<number>(NEXT_ROWS).fill(TEXT_ROW)] },
  ];
}

function boardChart(input: LayoutInput, places: BoardPlaces, grid: Grid): ChartSpec {
  const rows = places.refs.length - 1;
  const block = (column: number): Block => ({
    row: places.figuresRow + 1,
    column,
    rows: Math.max(1, rows),
    columns: 1,
  });
  const said = grid
    .slice(places.chartWordsRow, places.chartWordsRow + places.chartWordsRows)
    .map((cells) => text(cells[0]));
  return {
    name: "PlanRatingsChart",
    title: text(grid[places.figuresHeadingRow]?.[RIGHT_COLUMN]),
    altText: [input.words.board.chartIntro, ...said].join(" ").trim(),
    kind: "stackedBar100",
    categories: block(RIGHT_COLUMN),
    series: RATINGS.map((rating, index) => ({
      name: text(grid[places.figuresRow]?.[RIGHT_COLUMN + 1 + index]) || ratingWord(input.words, rating),
      values: block(RIGHT_COLUMN + 1 + index),
      colour: RATING_COLOURS[rating].solid,
    })),
    at: places.chart,
  };
}

function nextLinks(input: LayoutInput, places: BoardPlaces, grid: Grid): SheetLayout["links"] {
  const { sheets } = input;
  const targets: readonly SheetName[] = [sheets.actions, sheets.findings, sheets.settings];
  const links = targets.map((sheet, index): CellLink => ({
    sheet,
    address: `A${String(TABLE_ROW + 1)}`,
    screenTip: text(grid[places.nextRow + 1 + index]?.[RIGHT_COLUMN]),
  }));
  return [{ block: { row: places.nextRow + 1, column: RIGHT_COLUMN, rows: links.length, columns: 1 }, links }];
}

/** A paper for the table: A4 as every board paper, on one page where that can be read. */
const pagesOf = ({ isLong }: BoardPlaces): Pages => ({
  paper: "A4",
  fitToPagesWide: 1,
  fitToPagesTall: isLong ? null : 1,
  titleColumns: null,
});

/**
 * Dresses what the cells hold. The same function dresses the sheet as it stands in the workbook, so that a rebuild knows
 * what was there before (B4): the look follows from the shape and the texts alone.
 */
export function dressBoard(input: LayoutInput, shape: BoardShape, grid: Grid): SheetLayout {
  const places = boardPlaces(shape);
  const rows = shape.refs.length;
  return {
    key: "boardSummary",
    sheet: input.sheets.boardSummary,
    view: {
      frozenRows: shape.tableRow + 1,
      frozenColumns: 0,
      visibility: "visible",
      folded: [],
      showGridlines: false,
      tabColour: "#1F4E79",
      columnWidths: places.widths,
      // The heading is not repeated: below the table it would stand over other things.
      print: { ...landscape(input, text(grid[0]?.[0]), shape.tableRow, pagesOf(places)), titleRows: null },
    },
    areas: boardAreas(places).map(({ row, column, rows: height, columns }) => ({
      row,
      column,
      contents: grid.slice(row, row + height).map((cells) => cells.slice(column, column + columns)),
    })),
    table: {
      name: BOARD_SUMMARY.name,
      block: { row: shape.tableRow, column: 0, rows: rows + 1, columns: shape.columns.length },
      headings: (grid[shape.tableRow] ?? []).slice(0, shape.columns.length).map(text),
      calculated: [],
    },
    styles: boardStyles(places),
    heights: boardHeights(places, grid),
    links: nextLinks(input, places, grid),
    validations: [],
    rules: [shape.columns.indexOf("delivery")]
      .filter((column) => column >= 0)
      .map((column) => ({
        block: { row: places.firstRow, column, rows, columns: 1 },
        rules: ratingRules(input.words),
      })),
    charts: rows > 1 ? [boardChart(input, places, grid)] : [],
  };
}

/** The board summary of one day, as look.md orders it. */
export function layoutBoardSummary(input: LayoutInput): SheetLayout {
  const { shape, grid } = boardGrid(input, findOwnTable(input.snapshot, "boardSummary")?.block.row ?? BOARD_TABLE_ROW);
  return dressBoard(input, shape, grid);
}

/** The board summary as it stands in the workbook, dressed as it must have been when it was built. */
export function boardSummaryAsItStands(input: LayoutInput, { sheet, block }: OwnTable): SheetLayout {
  const columns = boardColumns(input);
  const table = contentsAt(sheet, block.row, block.column, block.rows, block.columns);
  const shape: BoardShape = {
    tableRow: block.row,
    refs: table.slice(1).map((row) => text(row[Math.max(0, columns.indexOf("ref"))])),
    columns,
  };
  return dressBoard(input, shape, contentsAt(sheet, 0, 0, boardPlaces(shape).lastRow + 1, widthOf(shape)));
}
