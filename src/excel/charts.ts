import type { ChartSpec } from "../core/edits/changeSet";
import { cellAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";

const rangeOf = (sheet: Excel.Worksheet, block: Block): Excel.Range =>
  sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);

/** Counts as they are, and nothing where there are none. */
const LABELS = "0;;;";

/**
 * Draws a chart series by series: Excel on the web guesses the orientation of a source range differently from Excel on
 * the desktop, and a value set per series is the same in both.
 */
export function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const categories = rangeOf(sheet, spec.categories);
  const first = spec.series[0];
  const chart = sheet.charts.add("BarStacked100", first ? rangeOf(sheet, first.values) : categories, "Columns");
  chart.name = spec.name;
  if (spec.title === "") chart.title.visible = false;
  else chart.title.text = spec.title;
  const isLettered = spec.series.every(({ letter }) => letter !== undefined);
  if (isLettered) {
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
  } else chart.legend.position = "Bottom";
  chart.axes.valueAxis.majorGridlines.visible = false;
  // A bar chart counts from below; the first category is to stand at the top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  spec.series.forEach(({ name, values, colour, letter }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(colour);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = letter === undefined ? LABELS : `0" ${letter}";;;`;
    if (letter !== undefined) series.gapWidth = 35;
  });
  const { row, column, rows, columns } = spec.at;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/**
 * Gives the charts their alternative texts. Office.js has none for a chart itself; where Excel lists the chart among the
 * sheet's shapes the text is set there. Gives the number of round trips.
 */
export async function setAltTexts(
  context: Excel.RequestContext,
  charts: readonly { readonly sheet: string; readonly chart: ChartSpec }[],
): Promise<number> {
  if (charts.length === 0) return 0;
  const asked = charts.map(({ sheet, chart }) => {
    const { shapes } = context.workbook.worksheets.getItem(sheet);
    return { chart, shapes: shapes.load("items/name") };
  });
  await context.sync();
  for (const { chart, shapes } of asked) {
    const shape = shapes.items.find(({ name }) => name === chart.name);
    if (shape) shape.altTextDescription = chart.altText;
  }
  await context.sync();
  return 2;
}
