import type { CellContents, LinkContents, PageSetup, Rectangle } from "../../ooxml/workbookContents";
import { cellKey } from "../../ooxml/workbookChanges";
import { WHOLE_SHEET } from "../workbook/blocks";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import type { CellMove } from "./shift";

const oneCell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** Moves cells with their formats; what was at a place that is left is empty afterwards. */
export function moveCells({ cells }: SimulatedSheet, area: Rectangle, move: CellMove): void {
  const before = [...cells.within(area)];
  for (const { row, column } of before) cells.put({ row, column, value: "", style: 0 });
  for (const cell of before) {
    const to = move(oneCell(cell.row, cell.column));
    if (to) cells.put({ ...cell, row: to.row, column: to.column });
  }
}

/** Where the parts of a block go; none when its cells are deleted. */
export type LayerMove = (block: Rectangle) => readonly Rectangle[];

/** Moves what lies over the cells: merged areas, rules, validations, links and charts. */
export function moveLayers(sheet: SimulatedSheet, move: LayerMove): void {
  sheet.merges = sheet.merges.flatMap((merge) => move(merge).filter(({ rows, columns }) => rows * columns > 1));
  sheet.rules = moved(sheet.rules, move);
  sheet.validations = moved(sheet.validations, move);
  moveLinks(sheet.links, move);
  for (const chart of sheet.charts) chart.at = move(chart.at)[0] ?? { ...chart.at, rows: 1, columns: 1 };
}

const moved = <Part extends { readonly block: Rectangle }>(parts: readonly Part[], move: LayerMove): Part[] =>
  parts.flatMap((part) => move(part.block).map((block) => (block === part.block ? part : { ...part, block })));

/** A link moves with its cell. Its target does not follow cells that move: Excel leaves that text as it is. */
function moveLinks(links: Map<number, LinkContents>, move: LayerMove): void {
  const before = [...links.values()];
  links.clear();
  for (const link of before) {
    const [to] = move(oneCell(link.row, link.column));
    if (to) links.set(cellKey(to.row, to.column), { ...link, row: to.row, column: to.column });
  }
}

/** Moves heights, widths and what is hidden when whole rows or columns move. */
export function moveLines(sheet: SimulatedSheet, move: CellMove): void {
  const rowOf = (row: number): number | undefined => move({ ...WHOLE_SHEET, row, rows: 1 })?.row;
  const columnOf = (column: number): number | undefined => move({ ...WHOLE_SHEET, column, columns: 1 })?.column;
  moveKeys(sheet.rowHeights, rowOf);
  moveKeys(sheet.columnWidths, columnOf);
  for (const [hidden, to] of [[sheet.hiddenRows, rowOf] as const, [sheet.hiddenColumns, columnOf] as const]) {
    const before = [...hidden];
    hidden.clear();
    for (const line of before) {
      const place = to(line);
      if (place !== undefined) hidden.add(place);
    }
  }
  sheet.pageSetup = movedTitles(sheet.pageSetup, move);
}

function moveKeys<Value>(lines: Map<number, Value>, to: (line: number) => number | undefined): void {
  const before = [...lines];
  lines.clear();
  for (const [line, value] of before) {
    const place = to(line);
    if (place !== undefined) lines.set(place, value);
  }
}

/** The rows and columns repeated on every page. */
function movedTitles(setup: PageSetup, move: CellMove): PageSetup {
  const { titleRows, titleColumns, rowBreaks, ...rest } = setup;
  const rows = titleRows && move({ ...WHOLE_SHEET, row: titleRows.first, rows: titleRows.last - titleRows.first + 1 });
  const columns =
    titleColumns &&
    move({ ...WHOLE_SHEET, column: titleColumns.first, columns: titleColumns.last - titleColumns.first + 1 });
  const breaks = rowBreaks?.flatMap((row) => move({ ...WHOLE_SHEET, row, rows: 1 })?.row ?? []);
  return {
    ...rest,
    ...(breaks && { rowBreaks: breaks }),
    titleRows: rows ? { first: rows.row, last: rows.row + rows.rows - 1 } : null,
    ...(columns && { titleColumns: { first: columns.column, last: columns.column + columns.columns - 1 } }),
  };
}

/** Gives empty cells of a block the format that a neighbour has, line by line. */
export function formatLike(
  { cells }: SimulatedSheet,
  block: Rectangle,
  neighbourOf: (row: number, column: number) => Pick<CellContents, "row" | "column"> | null,
): void {
  for (let row = block.row; row < block.row + block.rows; row++)
    for (let column = block.column; column < block.column + block.columns; column++) {
      const neighbour = neighbourOf(row, column);
      const style = neighbour ? (cells.get(neighbour.row, neighbour.column)?.style ?? 0) : 0;
      if (style !== 0) cells.put({ row, column, value: "", style });
    }
}
