import type { Block } from "../snapshot/workbookSnapshot";
import { labelsOf, roomOfBars } from "./bars";
import type { BarChart, ChartBlock } from "./chartBlock";
import type { PlacedBars, PlacedChart, PlacedRow, PlacedTable } from "./placed";

export const moved = (block: Block, rows: number): Block => ({ ...block, row: block.row + rows });

/** What a chart stands on: the rows of its band with their tables, and the widths of the columns. */
interface Ground {
  readonly tables: readonly PlacedTable[];
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly number[];
}

/** A chart beside the table it draws; none where there is nothing to draw. */
export function placeChart(chart: ChartBlock, ground: Ground): readonly PlacedChart[] {
  const table = ground.tables.find(({ name }) => name === chart.table);
  if (!table || table.block.rows < 2) return [];
  const { row, rows } = table.block;
  const { name, title, altText, from, to } = chart;
  const covers = (first: number, count: number): Block => ({
    row: first,
    column: from,
    rows: count,
    columns: to - from + 1,
  });
  const shared = { name, title, altText };
  if (chart.draws === "bars") {
    const count = rows - 1 - chart.without;
    return count < 1 ? [] : [{ ...shared, ...placeBars(chart, table, count, ground), at: covers(row, count + 1) }];
  }
  if (chart.draws === "lines") {
    const { room, across, up } = chart;
    const series = chart.series.map(({ name: text, look, label, column, rows: { first, count } }) => ({
      ...{ name: text, look, label },
      ...{ days: cellsOf(table, chart.days, first, count), values: cellsOf(table, column, first, count) },
    }));
    return [{ ...shared, draws: "lines", room, across, up, series, at: covers(row, rows) }];
  }
  const values = { ...cellsOf(table, chart.column, chart.row, 1), columns: chart.colours.length };
  const { room, colours } = chart;
  return [{ ...shared, draws: "columns", room, colours, values, at: covers(row + 1 + chart.row, 1) }];
}

/** Cells of one column of a table, counted from under its heading row. */
const cellsOf = ({ block: { row, column } }: PlacedTable, index: number, first: number, count: number): Block => ({
  ...{ row: row + 1 + first, column: column + index },
  ...{ rows: count, columns: 1 },
});

function placeBars(
  { from, to, categories, series }: BarChart,
  table: PlacedTable,
  count: number,
  { rows, columns }: Ground,
): PlacedBars {
  const { row, column } = table.block;
  const drawn = rows.slice(row, row + 1 + count);
  const width = columns.slice(from, to + 1).reduce((sum, points) => sum + points, 0);
  const room = roomOfBars(drawn, column + categories, width);
  const figures = drawn
    .slice(1)
    .map(({ cells }) => series.map((one) => Number(cells.get(column + one.column)?.content ?? 0)));
  const letters = series.map(({ letter }) => letter);
  const labels = labelsOf(figures, letters, room.plot.width);
  return {
    ...{ draws: "bars", room, categories: cellsOf(table, categories, 0, count) },
    series: series.map(({ name, colour, labelColour, column: index }, at) => ({
      ...{ name, colour, labelColour, label: labels[at] ?? "", values: cellsOf(table, index, 0, count) },
    })),
  };
}

/** The chart with each of its blocks where that stands now. */
export function movedChart(chart: PlacedChart, move: (block: Block) => Block): PlacedChart {
  const at = move(chart.at);
  switch (chart.draws) {
    case "bars": {
      const series = chart.series.map((one) => ({ ...one, values: move(one.values) }));
      return { ...chart, at, categories: move(chart.categories), series };
    }
    case "lines": {
      const series = chart.series.map((one) => ({ ...one, days: move(one.days), values: move(one.values) }));
      return { ...chart, at, series };
    }
    case "columns":
      return { ...chart, at, values: move(chart.values) };
  }
}
