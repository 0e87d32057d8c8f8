import type { PlacedPaper, PlacedTable } from "../papers/placed";
import type { PaperLink } from "../papers/paper";
import { MARGINS } from "../papers/measures";
import { cellAddress } from "../snapshot/address";
import type { Block } from "../snapshot/workbookSnapshot";
import type { CellLink, ChartSpec, SheetView, TableSpec } from "../changes/changeSet";

/** Where the rows and columns of a paper stand on its sheet. */
export interface PaperPosition {
  /** By row of the paper. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What a paper needs to know of the workbook to be written. */
export interface PaperFrame {
  readonly sheetOf: (link: PaperLink) => string | null;
  readonly tableName: (name: string) => string;
  readonly footer: string;
  readonly rightFooter: string;
}

/** A block of the paper on the sheet: it takes in whatever rows and columns stand between its own. */
export function onSheet({ row, column, rows, columns }: Block, position: PaperPosition): Block {
  const [top, left] = [position.rows[row] ?? row, position.columns[column] ?? column];
  const [bottom, right] = [position.rows[row + rows - 1] ?? row, position.columns[column + columns - 1] ?? column];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Excel's width of a column in characters, from points: 7 pixels a character and 5 of margin at 96 to the inch. */
const characters = (points: number): number => Math.round(((points - 3.75) / 5.25) * 1000) / 1000;

export function viewOf(paper: PlacedPaper, position: PaperPosition, frame: PaperFrame): SheetView {
  const { columns } = paper;
  const widths = Array<number | null>((position.columns.at(-1) ?? 0) + 1).fill(null);
  columns.forEach((points, column) => {
    widths[position.columns[column] ?? column] = characters(points);
  });
  const repeated = position.rows[paper.repeated] ?? 0;
  return {
    frozenRows: 0,
    frozenColumns: 0,
    visibility: "visible",
    folded: [],
    showGridlines: false,
    tabColour: "#1F4E79",
    columnWidths: widths,
    print: {
      ...{ paper: "A4", orientation: "landscape", fitToPagesWide: 1, fitToPagesTall: null },
      titleRows: { first: repeated, last: repeated },
      titleColumns: null,
      header: "",
      footer: frame.footer,
      page: {
        margins: MARGINS,
        breaks: paper.breaks.map((row) => position.rows[row] ?? row),
        rightFooter: frame.rightFooter,
      },
    },
  };
}

export const chartsOf = ({ charts }: PlacedPaper, position: PaperPosition): readonly ChartSpec[] =>
  charts.map((chart): ChartSpec => {
    const { name, title, altText } = chart;
    const shared = { name, title, altText, at: onSheet(chart.at, position) };
    switch (chart.draws) {
      case "bars": {
        const series = chart.series.map((one) => ({ ...one, values: onSheet(one.values, position) }));
        const categories = onSheet(chart.categories, position);
        return { ...shared, kind: "stackedBar100", room: chart.room, categories, series };
      }
      case "lines": {
        const { room, across, up } = chart;
        const series = chart.series.map(({ days, values, ...one }) => ({
          ...{ ...one, days: onSheet(days, position), values: onSheet(values, position) },
        }));
        return { ...shared, kind: "lines", room, across, up, series };
      }
      case "columns":
        return {
          ...{ ...shared, kind: "columns", room: chart.room, colours: chart.colours },
          values: onSheet(chart.values, position),
        };
    }
  });

export function tablesOf({ tables }: PlacedPaper, position: PaperPosition, frame: PaperFrame): readonly TableSpec[] {
  return tables.map((table) => {
    const block = onSheet(table.block, position);
    return { name: frame.tableName(table.name), block, headings: headingsIn(table, block, position), calculated: [] };
  });
}

/** Our headings; a column of somebody's own between them gets the heading that Excel gives it. */
function headingsIn({ block: own, headings }: PlacedTable, block: Block, position: PaperPosition): readonly string[] {
  let others = 0;
  return Array.from({ length: block.columns }, (_, index) => {
    const column = position.columns.indexOf(block.column + index) - own.column;
    if (headings[column] !== undefined) return headings[column];
    others += 1;
    return `Column${String(others)}`;
  });
}

/** Links by row and column of the paper. */
export const linksOf = (
  { rows }: PlacedPaper,
  { sheetOf }: PaperFrame,
): readonly { readonly row: number; readonly column: number; readonly link: CellLink }[] =>
  rows.flatMap(({ cells }, row) =>
    [...cells].flatMap(([column, { link, content }]) => {
      const sheet = link === undefined ? null : sheetOf(link);
      return sheet === null
        ? []
        : [{ row, column, link: { sheet, address: cellAddress(0, 0), screenTip: String(content) } }];
    }),
  );
