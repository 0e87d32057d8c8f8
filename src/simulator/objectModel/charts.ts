import type { ChartScale, Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Arguments, type Member } from "../protocol/hostObject";
import type { HostObject } from "../protocol/session";
import { absoluteReference, bounding, lastColumn, lastRow, parseReference } from "../workbook/blocks";
import { freeName, sameName } from "../workbook/nameRules";
import type { SimulatedChart } from "../workbook/sheetParts";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { kept, seriesCollectionObject, type ChartTarget } from "./chartSeries";
import { isRangeTarget, type RangeTarget } from "./rangeTarget";

const KINDS = { BarStacked100: "stackedBar100", XYScatterLines: "lines", ColumnClustered: "columns" } as const;

const always = (key: string) => (): string => key;

function text(since: number, field: "name" | "title"): Member<ChartTarget> {
  return scalar(
    since,
    ({ chart }) => chart[field],
    ({ sheet, chart }, value) => {
      sheet.requireWritable();
      if (typeof value !== "string") throw new ApiError("InvalidArgument");
      chart[field] = value;
    },
  );
}

const titleObject = defineClass<ChartTarget>({
  name: "ChartTitle",
  members: { text: text(1, "title"), visible: kept(1, always("title visible"), true) },
});

const legendObject = defineClass<ChartTarget>({
  name: "ChartLegend",
  members: {
    position: kept(1, always("legend position"), "Right"),
    visible: kept(1, always("legend visible"), true),
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: string;
}

const gridlineObject = defineClass<AxisTarget>({
  name: "ChartLineFormat",
  members: { color: kept(1, ({ axis }) => `${axis} gridline colour`, "#D9D9D9") },
});

const gridlinesFormatObject = defineClass<AxisTarget>({
  name: "ChartGridlinesFormat",
  members: { line: navigation(1, gridlineObject) },
});

const gridlinesObject = defineClass<AxisTarget>({
  name: "ChartGridlines",
  members: {
    visible: kept(1, ({ axis }) => `${axis} gridlines`, true),
    format: navigation(1, gridlinesFormatObject),
  },
});

const axisFontObject = defineClass<AxisTarget>({
  name: "ChartFont",
  members: { size: kept(1, ({ axis }) => `${axis} size`, 10) },
});

const axisFormatObject = defineClass<AxisTarget>({
  name: "ChartAxisFormat",
  members: { font: navigation(1, axisFontObject) },
});

/** The ends of an axis, its step and how its figures are shown. */
function scale(since: number, key: keyof ChartScale): Member<AxisTarget> {
  return scalar(
    since,
    ({ chart, axis }) => chart[axis === "category" ? "across" : "up"]?.[key] ?? null,
    ({ sheet, chart, axis }, value) => {
      sheet.requireWritable();
      const side = axis === "category" ? "across" : "up";
      const before = chart[side] ?? { least: 0, most: 1, step: 1, format: "General" };
      chart[side] = { ...before, [key]: value };
    },
  );
}

const axisObject = defineClass<AxisTarget>({
  name: "ChartAxis",
  members: {
    majorGridlines: navigation(1, gridlinesObject),
    visible: kept(7, ({ axis }) => `${axis} visible`, true),
    minimum: scale(1, "least"),
    maximum: scale(1, "most"),
    majorUnit: scale(1, "step"),
    numberFormat: scale(8, "format"),
    tickLabelPosition: kept(7, ({ axis }) => `${axis} labels`, "NextToAxis"),
    format: navigation(1, axisFormatObject),
    reversePlotOrder: kept(7, ({ axis }) => `${axis} reversed`, false),
  },
});

const axesObject = defineClass<ChartTarget>({
  name: "ChartAxes",
  members: {
    categoryAxis: navigation(1, (target) => axisObject({ ...target, axis: "category" })),
    valueAxis: navigation(1, (target) => axisObject({ ...target, axis: "value" })),
  },
});

const inside = (side: string): Member<ChartTarget> => kept(8, always(`plot ${side}`), 0);

const plotAreaObject = defineClass<ChartTarget>({
  name: "ChartPlotArea",
  members: {
    insideLeft: inside("left"),
    insideTop: inside("top"),
    insideWidth: inside("width"),
    insideHeight: inside("height"),
  },
});

const chartFillObject = defineClass<ChartTarget>({
  name: "ChartFill",
  members: {
    clear: method(1, ({ sheet, chart }) => {
      sheet.requireWritable();
      // Bars with a legend are always white in the file, and what has none is always without.
      if (chart.kind === "stackedBar100" && chart.options?.get("legend visible") !== false)
        throw new ApiError("ApiNotFound");
    }),
  },
});

const chartBorderObject = defineClass<ChartTarget>({
  name: "ChartBorder",
  members: { lineStyle: kept(7, always("border"), "Continuous") },
});

const chartFormatObject = defineClass<ChartTarget>({
  name: "ChartAreaFormat",
  members: { fill: navigation(1, chartFillObject), border: navigation(7, chartBorderObject) },
});

/** The cells an argument names: a range, or an address on the chart's sheet. */
function cellsOf(args: Arguments, index: number): Rectangle {
  const target = args.object(index, "Range")?.target;
  const block = isRangeTarget(target) ? target.block : parseReference(args.text(index))?.block;
  if (!block) throw new ApiError("InvalidArgument");
  return block;
}

const chartObject = defineClass<ChartTarget>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: scalar(7, ({ chart }) => chart.id),
    name: text(1, "name"),
    chartType: scalar(
      7,
      ({ chart: { kind } }) => Object.entries(KINDS).find(([, one]) => one === kind)?.[0] ?? "Invalid",
    ),
    width: kept(1, always("width"), 360),
    height: kept(1, always("height"), 216),
    plotArea: navigation(8, plotAreaObject),
    format: navigation(1, chartFormatObject),
    title: navigation(1, titleObject),
    legend: navigation(1, legendObject),
    axes: navigation(1, axesObject),
    series: navigation(1, seriesCollectionObject),
    setPosition: method(1, ({ sheet, chart }, args) => {
      sheet.requireWritable();
      const start = cellsOf(args, 0);
      chart.at = args.at(1) === null ? start : bounding(start, cellsOf(args, 1));
    }),
    delete: method(1, ({ sheet, chart }) => {
      sheet.requireWritable();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
  },
});

/**
 * How Excel reads a block by columns: texts in the first row name the series, texts in the first column are the
 * categories; a block of nothing but numbers is a series for each column.
 */
function seriesByColumns({ sheet, block }: RangeTarget): Pick<SimulatedChart, "categories" | "series"> {
  const isText = (row: number, column: number): boolean => typeof sheet.cells.get(row, column)?.value === "string";
  const hasNames = block.rows > 1 && isText(block.row, lastColumn(block));
  const firstRow = block.row + (hasNames ? 1 : 0);
  const hasCategories = block.columns > 1 && isText(firstRow, block.column);
  const firstColumn = block.column + (hasCategories ? 1 : 0);
  const columnOf = (column: number): string =>
    absoluteReference(sheet.name, { row: firstRow, column, rows: lastRow(block) - firstRow + 1, columns: 1 });
  const series = Array.from({ length: lastColumn(block) - firstColumn + 1 }, (_, index) => {
    const column = firstColumn + index;
    const name = hasNames ? sheet.textAt(block.row, column) : `Series${String(index + 1)}`;
    return { name, values: columnOf(column), colour: null };
  });
  return { categories: hasCategories ? columnOf(block.column) : "", series };
}

/** A row of nothing but numbers is one series. */
const seriesOfRow = ({ sheet, block }: RangeTarget): Pick<SimulatedChart, "categories" | "series"> => ({
  categories: "",
  series: [{ name: "Series1", values: absoluteReference(sheet.name, { ...block, rows: 1 }), colour: null }],
});

function addChart(sheet: SimulatedSheet, args: Arguments): HostObject {
  const source = args.object(1, "Range")?.target;
  if (!isRangeTarget(source)) throw new ApiError("InvalidArgument");
  const type = args.text(0);
  if (!(type in KINDS)) throw new ApiError("ApiNotFound", `The simulated Excel draws no charts of the type ${type}.`);
  const kind = KINDS[type as keyof typeof KINDS];
  if (args.at(2) !== (kind === "columns" ? "Rows" : "Columns"))
    throw new ApiError("ApiNotFound", "The simulated Excel takes the series of a chart from columns, said so.");
  sheet.requireWritable();
  const isTaken = (name: string): boolean => sheet.charts.some((chart) => sameName(chart.name, name));
  const chart: SimulatedChart = {
    id: sheet.newId(),
    name: freeName("Chart ", isTaken),
    title: "Chart Title",
    altText: "",
    kind,
    at: { row: 0, column: 0, rows: 15, columns: 8 },
    ...(kind === "columns" ? seriesOfRow(source) : seriesByColumns(source)),
  };
  sheet.charts.push(chart);
  return chartObject({ sheet, chart });
}

const find = (sheet: SimulatedSheet, key: unknown): SimulatedChart | undefined =>
  sheet.charts.find((chart) => chart.id === key || (typeof key === "string" && sameName(chart.name, key)));

function itemNamed(sheet: SimulatedSheet, key: unknown): HostObject {
  const chart = find(sheet, key);
  if (!chart) throw new ApiError("ItemNotFound");
  return chartObject({ sheet, chart });
}

export const chartsObject = defineClass<SimulatedSheet>({
  name: "ChartCollection",
  members: {
    count: scalar(1, ({ charts }) => charts.length),
    getCount: method(4, ({ charts }) => charts.length),
    add: method(1, addChart),
    // Unlike other collections this one is asked by a method, not by its indexer.
    getItem: method(1, (sheet, args) => itemNamed(sheet, args.at(0))),
    getItemOrNullObject: method(4, (sheet, args) => {
      const chart = find(sheet, args.at(0));
      return chart ? chartObject({ sheet, chart }) : null;
    }),
  },
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: itemNamed,
});
