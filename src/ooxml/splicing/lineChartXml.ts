import type { ChartContents, ChartScale, ChartSeriesContents } from "../workbookContents";
import { xmlElement } from "../xml/xmlEdits";
import {
  CATEGORY_AXIS,
  layout,
  NO_LINE,
  reference,
  seriesHead,
  solidFill,
  textInOneLine,
  textSize,
  VALUE_AXIS,
  valued,
  type ValuesOf,
} from "./chartParts";

const STROKES = { solid: "solid", dashed: "dash", dotted: "sysDot" } as const;
const POSITIONS = { right: "r", above: "t", below: "b" } as const;
const POINT = 12_700;
const DOTS = 6;
const HAIRLINE = `<c:majorGridlines><c:spPr><a:ln w="9525">${solidFill("#E3E3E3")}</a:ln></c:spPr></c:majorGridlines>`;

/** Lines between points on two axes of numbers: days are as far apart on paper as they are in the year. */
export function linePlot(chart: ChartContents, valuesOf: ValuesOf): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, valuesOf));
  return (
    `${layout(chart)}<c:scatterChart>${valued("scatterStyle", "lineMarker")}${valued("varyColors", 0)}${series.join("")}` +
    `${valued("axId", CATEGORY_AXIS)}${valued("axId", VALUE_AXIS)}</c:scatterChart>` +
    axis({ own: CATEGORY_AXIS, other: VALUE_AXIS, side: "b", grid: "", scale: chart.across }) +
    axis({ own: VALUE_AXIS, other: CATEGORY_AXIS, side: "l", grid: HAIRLINE, scale: chart.up })
  );
}

function seriesXml(one: ChartSeriesContents, index: number, valuesOf: ValuesOf): string {
  const fill = solidFill(one.colour ?? "#1F4E79");
  const width = Math.round((one.weight ?? 1.5) * POINT);
  const line = `<c:spPr><a:ln w="${String(width)}" cap="rnd">${fill}<a:prstDash val="${STROKES[one.stroke ?? "solid"]}"/></a:ln></c:spPr>`;
  const dots = one.hasDots
    ? `<c:marker>${valued("symbol", "circle")}${valued("size", DOTS)}<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`
    : `<c:marker>${valued("symbol", "none")}</c:marker>`;
  const points = `${reference("xVal", "numRef", one.across ?? "", valuesOf)}${reference("yVal", "numRef", one.values, valuesOf)}`;
  return `<c:ser>${seriesHead(one.name, index)}${line}${dots}${label(one)}${points}${valued("smooth", 0)}</c:ser>`;
}

const shown = (name: number, value: number): string =>
  valued("showLegendKey", 0) +
  valued("showVal", value) +
  valued("showCatName", 0) +
  valued("showSerName", name) +
  valued("showPercent", 0) +
  valued("showBubbleSize", 0);

/** The name of the line and the figure of one of its points. */
function label({ label: at }: ChartSeriesContents): string {
  if (!at) return "";
  const text = `<c:spPr><a:noFill/></c:spPr>${textInOneLine(900)}`;
  const inner = `${text}${valued("dLblPos", POSITIONS[at.position])}${shown(1, 1)}<c:separator>: </c:separator>`;
  return `<c:dLbls><c:dLbl>${valued("idx", at.point)}${inner}</c:dLbl>${shown(0, 0)}</c:dLbls>`;
}

function axis(spec: {
  readonly own: number;
  readonly other: number;
  readonly side: "b" | "l";
  readonly grid: string;
  readonly scale: ChartScale | undefined;
}): string {
  const { own, other, side, grid, scale } = spec;
  const ends = scale ? `${valued("max", scale.most)}${valued("min", scale.least)}` : "";
  const format = xmlElement("c:numFmt", { formatCode: scale?.format ?? "General", sourceLinked: 0 });
  return (
    `<c:valAx>${valued("axId", own)}<c:scaling>${valued("orientation", "minMax")}${ends}</c:scaling>${valued("delete", 0)}` +
    `${valued("axPos", side)}${grid}${format}${valued("majorTickMark", "none")}${valued("minorTickMark", "none")}` +
    `${valued("tickLblPos", "low")}${side === "l" ? NO_LINE : ""}${textSize(900)}${valued("crossAx", other)}` +
    `${valued("crosses", "min")}${valued("crossBetween", "midCat")}${scale ? valued("majorUnit", scale.step) : ""}</c:valAx>`
  );
}
