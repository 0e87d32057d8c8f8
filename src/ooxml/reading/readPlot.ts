import type { ChartContents, ChartScale, ChartSeriesContents } from "../workbookContents";
import { attribute, child, descendants, numberAttribute, type XmlElement } from "../xml/xmlTree";
import { solidColour, type Palette } from "./colours";

const POINT = 12_700;
const STROKES = { dash: "dashed", sysDash: "dashed", sysDot: "dotted", dot: "dotted" } as const;
const POSITIONS = { r: "right", t: "above", b: "below" } as const;

/** What kind of chart a plot holds, as far as it is one that can be written again. */
export function plotKind(space: XmlElement): ChartContents["kind"] {
  const bars = descendants(space, "barChart")[0] ?? null;
  const stated = (name: string): string | null => attribute(child(bars, name), "val");
  if (stated("barDir") === "bar" && stated("grouping") === "percentStacked") return "stackedBar100";
  const isBare = descendants(space, "valAx").every((axis) => attribute(child(axis, "delete"), "val") === "1");
  if (stated("barDir") === "col" && stated("grouping") === "clustered" && isBare) return "columns";
  return descendants(space, "scatterChart").length === 1 ? "lines" : "other";
}

/** Where the marks stand and between which ends, where the chart says so. */
export function readPlot(
  space: XmlElement,
  kind: ChartContents["kind"],
): Pick<ChartContents, "plot" | "across" | "up"> {
  const manual = child(child(child(child(space, "chart"), "plotArea"), "layout"), "manualLayout");
  const stated = (name: string): number => numberAttribute(child(manual, name), "val") ?? 0;
  const plot = manual && { left: stated("x"), top: stated("y"), width: stated("w"), height: stated("h") };
  const axes = kind === "lines" ? descendants(space, "valAx") : [];
  const [across, up] = ["b", "l"].map((side) =>
    scaleOf(axes.find((axis) => attribute(child(axis, "axPos"), "val") === side) ?? null),
  );
  return { ...(plot ? { plot } : {}), ...(across ? { across } : {}), ...(up ? { up } : {}) };
}

function scaleOf(axis: XmlElement | null): ChartScale | null {
  const scaling = child(axis, "scaling");
  const least = numberAttribute(child(scaling, "min"), "val");
  const most = numberAttribute(child(scaling, "max"), "val");
  const step = numberAttribute(child(axis, "majorUnit"), "val");
  if (least === null || most === null || step === null) return null;
  return { least, most, step, format: attribute(child(axis, "numFmt"), "formatCode") ?? "General" };
}

/** What a series has besides its name and its figures. */
export function readMarks(
  series: XmlElement,
  kind: ChartContents["kind"],
  palette: Palette,
): Partial<ChartSeriesContents> {
  if (kind === "columns") {
    const points = descendants(series, "dPt");
    if (points.length === 0) return {};
    const colours: (string | null)[] = [];
    for (const point of points) {
      const at = numberAttribute(child(point, "idx"), "val") ?? 0;
      while (colours.length <= at) colours.push(null);
      colours[at] = solidColour(child(point, "spPr"), palette);
    }
    return { points: colours };
  }
  if (kind !== "lines") return {};
  const line = child(child(series, "spPr"), "ln");
  const xValues = child(series, "xVal");
  const dash = attribute(child(line, "prstDash"), "val") ?? "solid";
  const weight = numberAttribute(line, "w");
  return {
    colour: solidColour(line, palette),
    across: (xValues && descendants(xValues, "f")[0]?.text) ?? "",
    stroke: dash in STROKES ? STROKES[dash as keyof typeof STROKES] : "solid",
    ...(weight === null ? {} : { weight: weight / POINT }),
    hasDots: attribute(child(child(series, "marker"), "symbol"), "val") !== "none",
    ...readLabel(series),
  };
}

function readLabel(series: XmlElement): Pick<ChartSeriesContents, "label"> {
  const label = descendants(series, "dLbl")[0] ?? null;
  const point = numberAttribute(child(label, "idx"), "val");
  const position = attribute(child(label, "dLblPos"), "val") ?? "";
  if (point === null || !(position in POSITIONS)) return {};
  return { label: { point, position: POSITIONS[position as keyof typeof POSITIONS] } };
}
