import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Member } from "../protocol/hostObject";
import type { HostObject } from "../protocol/session";
import type { SimulatedChart, SimulatedSeries } from "../workbook/sheetParts";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { colour } from "./cellLook";

interface OwnerOfPoints {
  readonly sheet: SimulatedSheet;
  readonly chart: SimulatedChart;
  readonly series: SimulatedSeries;
}

interface PointTarget extends OwnerOfPoints {
  readonly point: number;
}

type Label = NonNullable<SimulatedSeries["label"]>;
const POSITIONS = { Right: "right", Top: "above", Bottom: "below" } as const;

const pointFillObject = defineClass<PointTarget>({
  name: "ChartFill",
  members: {
    setSolidColor: method(1, ({ sheet, series, point }, args) => {
      sheet.requireWritable();
      const points = [...(series.points ?? [])];
      while (points.length <= point) points.push(null);
      points[point] = colour(args.at(0));
      series.points = points;
    }),
  },
});

const pointFormatObject = defineClass<PointTarget>({
  name: "ChartPointFormat",
  members: { fill: navigation(1, pointFillObject) },
});

/** A setting of a label that the file of the product always writes in its own way. */
const keptOf = (since: number, key: string, otherwise: unknown): Member<PointTarget> => {
  const nameOf = ({ series, point }: PointTarget): string => `${series.name} ${String(point)} ${key}`;
  return scalar(
    since,
    (target) => target.chart.options?.get(nameOf(target)) ?? otherwise,
    (target, value) => {
      target.sheet.requireWritable();
      target.chart.options ??= new Map<string, unknown>();
      target.chart.options.set(nameOf(target), value);
    },
  );
};

const pointLabelFontObject = defineClass<PointTarget>({
  name: "ChartFont",
  members: { size: keptOf(1, "label size", 9) },
});

const pointLabelFormatObject = defineClass<PointTarget>({
  name: "ChartDataLabelFormat",
  members: { font: navigation(1, pointLabelFontObject) },
});

const pointLabelObject = defineClass<PointTarget>({
  name: "ChartDataLabel",
  members: {
    showSeriesName: keptOf(7, "label name", false),
    showValue: keptOf(7, "label value", true),
    separator: keptOf(7, "label separator", ", "),
    position: scalar(
      7,
      ({ series }) =>
        Object.entries(POSITIONS).find(([, position]) => position === series.label?.position)?.[0] ?? null,
      ({ sheet, series, point }, value) => {
        sheet.requireWritable();
        if (typeof value !== "string" || !(value in POSITIONS)) throw new ApiError("InvalidArgument");
        series.label = { point, position: POSITIONS[value as keyof typeof POSITIONS] satisfies Label["position"] };
      },
    ),
    format: navigation(8, pointLabelFormatObject),
  },
});

const pointObject = defineClass<PointTarget>({
  name: "ChartPoint",
  members: {
    format: navigation(1, pointFormatObject),
    hasDataLabel: scalar(
      7,
      ({ series, point }) => series.label?.point === point,
      ({ sheet, series, point }, value) => {
        sheet.requireWritable();
        if (value === true) series.label = { point, position: "right" };
        else delete series.label;
      },
    ),
    dataLabel: navigation(7, pointLabelObject),
  },
});

const pointAt = (target: OwnerOfPoints, point: number): HostObject => pointObject({ ...target, point });

/** The points of a series, by their number. */
export const pointsObject = defineClass<OwnerOfPoints>({
  name: "ChartPointsCollection",
  members: { getItemAt: method(1, (target, args) => pointAt(target, args.number(0))) },
});
