import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Arguments, type Member } from "../protocol/hostObject";
import type { HostObject } from "../protocol/session";
import { absoluteReference } from "../workbook/blocks";
import type { SimulatedChart, SimulatedSeries } from "../workbook/sheetParts";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { colour } from "./cellLook";
import { pointsObject } from "./chartPoints";
import { isRangeTarget } from "./rangeTarget";

export interface ChartTarget {
  readonly sheet: SimulatedSheet;
  readonly chart: SimulatedChart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SimulatedSeries;
}

/** A setting that Excel has and the file of the product always writes in its own way: kept while the workbook is open. */
export function kept<T extends ChartTarget>(since: number, key: (target: T) => string, otherwise: unknown): Member<T> {
  return scalar(
    since,
    (target) => target.chart.options?.get(key(target)) ?? otherwise,
    (target, value) => {
      target.sheet.requireWritable();
      target.chart.options ??= new Map<string, unknown>();
      target.chart.options.set(key(target), value);
    },
  );
}

/** A part of a series that is written into the file. */
function mark<Key extends "weight">(
  since: number,
  key: Key,
  read: (value: unknown) => SimulatedSeries[Key],
): Member<SeriesTarget> {
  return scalar(
    since,
    ({ series }) => series[key] ?? null,
    ({ sheet, series }, value) => {
      sheet.requireWritable();
      series[key] = read(value);
    },
  );
}

/** The line of a bar runs around it, and its colour is that of what is inside. */
const lineOf = ({ chart }: SeriesTarget): "edge" | "colour" => (chart.kind === "stackedBar100" ? "edge" : "colour");

const LINE_STYLES = { Continuous: "solid", Dash: "dashed", RoundDot: "dotted" } as const;

const seriesLineObject = defineClass<SeriesTarget>({
  name: "ChartLineFormat",
  members: {
    color: scalar(
      1,
      (target) => target.series[lineOf(target)] ?? null,
      (target, value) => {
        target.sheet.requireWritable();
        target.series[lineOf(target)] = colour(value);
      },
    ),
    weight: mark(7, "weight", Number),
    lineStyle: scalar(
      7,
      ({ series }) => series.stroke ?? "solid",
      ({ sheet, series }, value) => {
        sheet.requireWritable();
        if (typeof value !== "string" || !(value in LINE_STYLES)) throw new ApiError("InvalidArgument");
        series.stroke = LINE_STYLES[value as keyof typeof LINE_STYLES];
      },
    ),
  },
});

const seriesFillObject = defineClass<SeriesTarget>({
  name: "ChartFill",
  members: {
    setSolidColor: method(1, ({ sheet, series }, args) => {
      sheet.requireWritable();
      series.colour = colour(args.at(0));
    }),
    clear: method(1, ({ sheet, series }) => {
      sheet.requireWritable();
      series.colour = null;
    }),
  },
});

const seriesFormatObject = defineClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  members: { fill: navigation(1, seriesFillObject), line: navigation(1, seriesLineObject) },
});

const ofSeries =
  (key: string) =>
  ({ series }: SeriesTarget): string =>
    `${series.name} ${key}`;

const labelFontObject = defineClass<SeriesTarget>({
  name: "ChartFont",
  members: { color: kept(1, ofSeries("label colour"), "#000000"), size: kept(1, ofSeries("label size"), 9) },
});

const labelFormatObject = defineClass<SeriesTarget>({
  name: "ChartDataLabelFormat",
  members: { font: navigation(1, labelFontObject) },
});

const labelsObject = defineClass<SeriesTarget>({
  name: "ChartDataLabels",
  members: {
    position: kept(1, ofSeries("label position"), "Center"),
    showValue: kept(1, ofSeries("label value"), true),
    numberFormat: kept(8, ofSeries("label format"), "General"),
    format: navigation(1, labelFormatObject),
  },
});

function referenceOf(args: Arguments): string {
  const target = args.object(0, "Range")?.target;
  if (!isRangeTarget(target)) throw new ApiError("InvalidArgument");
  return absoluteReference(target.sheet.name, target.block);
}

const seriesObject = defineClass<SeriesTarget>({
  name: "ChartSeries",
  members: {
    name: scalar(
      1,
      ({ series }) => series.name,
      ({ sheet, series }, value) => {
        sheet.requireWritable();
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        series.name = value;
      },
    ),
    hasDataLabels: scalar(
      7,
      ({ series }) => series.hasDataLabels ?? false,
      ({ sheet, series }, value) => {
        sheet.requireWritable();
        series.hasDataLabels = value === true;
      },
    ),
    gapWidth: kept(7, ofSeries("gap"), 150),
    overlap: kept(8, ofSeries("overlap"), 100),
    format: navigation(1, seriesFormatObject),
    dataLabels: navigation(8, labelsObject),
    setValues: method(7, ({ sheet, series }, args) => {
      sheet.requireWritable();
      series.values = referenceOf(args);
    }),
    setXAxisValues: method(7, ({ sheet, chart, series }, args) => {
      sheet.requireWritable();
      // Points have numbers across of their own, for each series.
      if (chart.kind === "lines") series.across = referenceOf(args);
      if (chart.kind !== "lines" || chart.series[0] === series) chart.categories = referenceOf(args);
    }),
    smooth: kept(7, ofSeries("smooth"), false),
    markerStyle: scalar(
      7,
      ({ series }) => (series.hasDots ? "Circle" : "None"),
      ({ sheet, series }, value) => {
        sheet.requireWritable();
        series.hasDots = value !== "None";
      },
    ),
    markerSize: kept(7, ofSeries("dot size"), 5),
    markerBackgroundColor: kept(7, ofSeries("dot fill"), ""),
    markerForegroundColor: kept(7, ofSeries("dot line"), ""),
    points: navigation(1, pointsObject),
    delete: method(7, ({ sheet, chart, series }) => {
      sheet.requireWritable();
      chart.series = chart.series.filter((one) => one !== series);
    }),
  },
});

function seriesAt(target: ChartTarget, index: number): HostObject {
  const series = target.chart.series[index];
  if (!series) throw new ApiError("ItemNotFound");
  return seriesObject({ ...target, series });
}

export const seriesCollectionObject = defineClass<ChartTarget>({
  name: "ChartSeriesCollection",
  members: {
    count: scalar(1, ({ chart }) => chart.series.length),
    getCount: method(4, ({ chart }) => chart.series.length),
    add: method(7, (target, args) => {
      target.sheet.requireWritable();
      const name = args.textOr(0, `Series${String(target.chart.series.length + 1)}`);
      const series: SimulatedSeries = { name, values: "", colour: null };
      const index = args.numberOr(1, target.chart.series.length);
      target.chart.series.splice(index, 0, series);
      return seriesObject({ ...target, series });
    }),
    getItemAt: method(1, (target, args) => seriesAt(target, args.number(0))),
  },
  items: (target) => target.chart.series.map((series) => seriesObject({ ...target, series })),
});
