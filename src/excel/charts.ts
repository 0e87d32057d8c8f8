import type { BarSpec, ChartSpec, ColumnSpec, LineSpec } from "../core/changes/changeSet";
import type { ChartRoom, LineLabel, LineLook } from "../core/papers/chartBlock";
import { cellAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";

const rangeOf = (sheet: Excel.Worksheet, block: Block): Excel.Range =>
  sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);

/** Draws a chart over the cells it covers. */
export function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const chart = drawn(sheet, spec);
  chart.name = spec.name;
  if (spec.title === "") chart.title.visible = false;
  else chart.title.text = spec.title;
  const { row, column, rows, columns } = spec.at;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  if (spec.room) setRoom(chart, spec.room);
}

function drawn(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  switch (spec.kind) {
    case "stackedBar100":
      return drawBars(sheet, spec);
    case "lines":
      return drawLines(sheet, spec);
    case "columns":
      return drawColumns(sheet, spec);
  }
}

const TEXT = { size: 9, dots: 6 } as const;
const WHITE = "#FFFFFF";
const BLACK = "#000000";
/** Counts as they are, and nothing where there are none. */
const LABELS = "0;;;";

/**
 * Draws a chart series by series: Excel on the web guesses the orientation of a source range differently from Excel on
 * the desktop, and a value set per series is the same in both.
 */
function drawBars(sheet: Excel.Worksheet, spec: BarSpec): Excel.Chart {
  const categories = rangeOf(sheet, spec.categories);
  const first = spec.series[0];
  const chart = sheet.charts.add("BarStacked100", first ? rangeOf(sheet, first.values) : categories, "Columns");
  const isLabelled = spec.series.every(({ label }) => label !== undefined);
  if (isLabelled) {
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
  } else chart.legend.position = "Bottom";
  chart.axes.valueAxis.majorGridlines.visible = false;
  // A bar chart counts from below; the first category is to stand at the top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.format.font.size = TEXT.size;
  spec.series.forEach(({ name, values, colour, label, labelColour }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(colour);
    // A white line parts the bars where colours are printed in grey.
    series.format.line.color = WHITE;
    series.format.line.weight = 1.5;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = label ?? LABELS;
    series.dataLabels.format.font.size = TEXT.size;
    series.dataLabels.format.font.color = labelColour ?? BLACK;
    if (label !== undefined) series.gapWidth = 35;
  });
  return chart;
}

const STROKES = { solid: "Continuous", dashed: "Dash", dotted: "RoundDot" } as const;
const POSITIONS = { right: "Right", above: "Top", below: "Bottom" } as const;
const HAIRLINE = "#E3E3E3";

/** Points between which lines run, so that days are as far apart on paper as they are in the year. */
function drawLines(sheet: Excel.Worksheet, spec: LineSpec & Pick<ChartSpec, "at">): Excel.Chart {
  const [first] = spec.series;
  const chart = sheet.charts.add("XYScatterLines", rangeOf(sheet, first?.values ?? spec.at), "Columns");
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  for (const [axis, scale] of [[categoryAxis, spec.across] as const, [valueAxis, spec.up] as const]) {
    axis.minimum = scale.least;
    axis.maximum = scale.most;
    axis.majorUnit = scale.step;
    axis.numberFormat = scale.format;
    axis.tickLabelPosition = "Low";
    axis.format.font.size = TEXT.size;
  }
  categoryAxis.majorGridlines.visible = false;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = HAIRLINE;
  spec.series.forEach((one, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(rangeOf(sheet, one.values));
    series.setXAxisValues(rangeOf(sheet, one.days));
    setLine(series, one.look);
    if (one.label) nameAt(series.points.getItemAt(one.label.point), one.label.position);
  });
  return chart;
}

function setLine(series: Excel.ChartSeries, { colour, stroke, weight, hasDots }: LineLook): void {
  const { line } = series.format;
  line.color = colour;
  line.lineStyle = STROKES[stroke];
  line.weight = weight;
  series.smooth = false;
  series.markerStyle = hasDots ? "Circle" : "None";
  if (!hasDots) return;
  series.markerSize = TEXT.dots;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

/** The name of a line with the figure of a point, beside it. */
function nameAt(point: Excel.ChartPoint, position: LineLabel["position"]): void {
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showSeriesName = true;
  dataLabel.showValue = true;
  dataLabel.separator = ": ";
  dataLabel.position = POSITIONS[position];
  dataLabel.format.font.size = TEXT.size;
}

function drawColumns(sheet: Excel.Worksheet, { values, colours }: ColumnSpec): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, values), "Rows");
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.tickLabelPosition = "None";
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(sheet, values));
  series.gapWidth = 25;
  colours.forEach((colour, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(colour);
  });
  return chart;
}

/** How large a chart is, and where in it the marks stand: the same in every Excel, whatever it would choose. */
function setRoom(chart: Excel.Chart, { width, height, plot }: ChartRoom): void {
  chart.width = width;
  chart.height = height;
  chart.format.border.lineStyle = "None";
  // The words and rules of the cells beneath are to be seen.
  chart.format.fill.clear();
  chart.plotArea.insideLeft = plot.left;
  chart.plotArea.insideTop = plot.top;
  chart.plotArea.insideWidth = plot.width;
  chart.plotArea.insideHeight = plot.height;
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
