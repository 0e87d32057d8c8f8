import type { Block } from "../snapshot/workbookSnapshot";
import type { ChartBlock } from "./chartBlock";
import type { PlacedChart, PlacedTable } from "./placed";

export const moved = (block: Block, rows: number): Block => ({ ...block, row: block.row + rows });

/** A chart beside the table it draws; none where there is nothing to draw. */
export function placeChart(chart: ChartBlock, tables: readonly PlacedTable[]): readonly PlacedChart[] {
  const table = tables.find(({ name }) => name === chart.table);
  if (!table || table.block.rows < 2) return [];
  const { row, column, rows } = table.block;
  const { name, title, altText, from, to } = chart;
  const cells = (index: number, first: number, count: number): Block => ({
    ...{ row: row + 1 + first, column: column + index },
    ...{ rows: count, columns: 1 },
  });
  const covers = (first: number, count: number): Block => ({
    row: first,
    column: from,
    rows: count,
    columns: to - from + 1,
  });
  const shared = { name, title, altText };
  if (chart.draws === "bars") {
    const count = rows - 1 - chart.without;
    if (count < 1) return [];
    const series = chart.series.map(({ column: index, ...one }) => ({ ...one, values: cells(index, 0, count) }));
    const categories = cells(chart.categories, 0, count);
    return [{ ...shared, draws: "bars", categories, series, at: covers(row, count + 1) }];
  }
  if (chart.draws === "lines") {
    const { room, across, up } = chart;
    const series = chart.series.map(({ name: said, look, label, column: index, rows: { first, count } }) => ({
      ...{ name: said, look, label },
      ...{ days: cells(chart.days, first, count), values: cells(index, first, count) },
    }));
    return [{ ...shared, draws: "lines", room, across, up, series, at: covers(row, rows) }];
  }
  const values = { ...cells(chart.column, chart.row, 1), columns: chart.colours.length };
  const { room, colours } = chart;
  return [{ ...shared, draws: "columns", room, colours, values, at: covers(row + 1 + chart.row, 1) }];
}

/** The chart so many rows further down. */
export function movedChart(chart: PlacedChart, rows: number): PlacedChart {
  const at = moved(chart.at, rows);
  switch (chart.draws) {
    case "bars": {
      const series = chart.series.map((one) => ({ ...one, values: moved(one.values, rows) }));
      return { ...chart, at, categories: moved(chart.categories, rows), series };
    }
    case "lines": {
      const series = chart.series.map((one) => ({
        ...{ ...one, days: moved(one.days, rows), values: moved(one.values, rows) },
      }));
      return { ...chart, at, series };
    }
    case "columns":
      return { ...chart, at, values: moved(chart.values, rows) };
  }
}
