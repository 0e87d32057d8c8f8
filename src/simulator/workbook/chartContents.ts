import type { ChartContents, ChartSeriesContents } from "../../ooxml/workbookContents";
import type { SimulatedChart, SimulatedSeries } from "./sheetParts";

type Options = ReadonlyMap<string, unknown>;
const NO_OPTIONS: Options = new Map();

/** A chart as the file holds it, its parts always in the same order. */
export function contentsOf(chart: SimulatedChart | ChartContents): ChartContents {
  const { name, altText, kind, categories, at, across, up } = chart;
  const options = "options" in chart ? (chart.options ?? NO_OPTIONS) : NO_OPTIONS;
  const title = options.get("title visible") === false ? "" : chart.title;
  const series = chart.series.map((one) => seriesOf(one, options));
  const plot = plotIn(options) ?? chart.plot;
  // What has labels of its own is always without a legend.
  const isPlain = kind === "stackedBar100" && options.get("legend visible") === false;
  return {
    ...{ name, title, altText, kind, categories, series },
    ...(plot ? { plot } : {}),
    ...(kind === "lines" && across && up ? { across, up } : {}),
    ...(isPlain ? { isPlain } : {}),
    at,
  };
}

function seriesOf(one: SimulatedSeries | ChartSeriesContents, options: Options): ChartSeriesContents {
  const { name, values, colour, edge, across, stroke, weight, hasDots, label, points } = one;
  const labelFormat = options.get(`${name} label format`);
  return {
    ...{ name, values, colour },
    ...(edge == null ? {} : { edge }),
    ...(typeof labelFormat === "string" ? { labelFormat } : {}),
    ...(across === undefined ? {} : { across }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(weight === undefined ? {} : { weight }),
    ...(hasDots === undefined ? {} : { hasDots }),
    ...(label === undefined ? {} : { label }),
    ...(points === undefined ? {} : { points }),
  };
}

/** Points of the chart as shares of it. */
function plotIn(options: Options): ChartContents["plot"] | null {
  const stated = (key: string): number | null => {
    const value = options.get(key);
    return typeof value === "number" ? value : null;
  };
  const [width, height] = [stated("width"), stated("height")];
  const [left, top, across, up] = ["left", "top", "width", "height"].map((side) => stated(`plot ${side}`));
  if (!width || !height || left == null || top == null || across == null || up == null) return null;
  const share = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 10_000;
  return {
    ...{ left: share(left, width), top: share(top, height) },
    ...{ width: share(across, width), height: share(up, height) },
  };
}
