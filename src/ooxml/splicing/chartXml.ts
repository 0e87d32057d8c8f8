import type { ChartContents } from "../workbookContents";
import { xmlElement } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";
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
import { columnPlot } from "./columnChartXml";
import { linePlot } from "./lineChartXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PLOTS = { stackedBar100: barPlot, lines: linePlot, columns: columnPlot } as const;
const WHITE = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
/** What stands in the cells beneath shows through. */
const CLEAR = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** The part of a chart. `valuesOf` gives the cells behind a reference, for the copy in the part. */
export function chartXml(chart: ChartContents, valuesOf: ValuesOf): string {
  if (chart.kind === "other") throw new RangeError(`a chart of kind ${chart.kind} cannot be written`);
  const hasLegend = chart.kind === "stackedBar100" && !chart.isPlain;
  const inner =
    valued("roundedCorners", 0) +
    `<c:chart>${title(chart.title)}${valued("autoTitleDeleted", chart.title === "" ? 1 : 0)}` +
    `<c:plotArea>${PLOTS[chart.kind](chart, valuesOf)}</c:plotArea>` +
    (hasLegend ? LEGEND : "") +
    `${valued("plotVisOnly", 1)}${valued("dispBlanksAs", "gap")}</c:chart>` +
    (hasLegend ? WHITE : CLEAR);
  const attributes = { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": OFFICE };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlElement("c:chartSpace", attributes, inner)}`;
}

/** Stacked bars that fill 100 %. */
function barPlot(chart: ChartContents, valuesOf: ValuesOf): string {
  const categories = reference("cat", "strRef", chart.categories, valuesOf);
  const series = chart.series.map(
    (one, index) =>
      `<c:ser>${seriesHead(one.name, index)}` +
      `${inside(one)}${valued("invertIfNegative", 0)}` +
      `${labels(one.colour, one.labelFormat)}${categories}${reference("val", "numRef", one.values, valuesOf)}</c:ser>`,
  );
  return (
    `${layout(chart)}<c:barChart>${valued("barDir", "bar")}${valued("grouping", "percentStacked")}` +
    `${valued("varyColors", 0)}${series.join("")}${valued("gapWidth", chart.isPlain ? 35 : 60)}${valued("overlap", 100)}` +
    `${valued("axId", CATEGORY_AXIS)}${valued("axId", VALUE_AXIS)}</c:barChart>${axes(chart.isPlain ?? false)}`
  );
}

const POINT = 12_700;

/** What a bar is filled with, and the line around it. */
function inside({ colour, edge, weight }: ChartContents["series"][number]): string {
  const line = edge == null ? "" : xmlElement("a:ln", { w: (weight ?? 1) * POINT }, solidFill(edge));
  return colour === null ? "" : `<c:spPr>${solidFill(colour)}${line}</c:spPr>`;
}

const LEGEND = `<c:legend>${valued("legendPos", "b")}${valued("overlay", 0)}${textSize(900)}</c:legend>`;

function title(text: string): string {
  if (text === "") return "";
  const run = `<a:rPr lang="en-GB" sz="1200" b="1">${solidFill("#404040")}</a:rPr><a:t>${escapeText(text)}</a:t>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${run}</a:r></a:p></c:rich></c:tx>${valued("overlay", 0)}</c:title>`;
}

/** Counts on the bars; a nought would stand on no bar at all, so it is left out. */
function labels(colour: string | null, format = "#,##0;;"): string {
  const shown = { showLegendKey: 0, showVal: 1, showCatName: 0, showSerName: 0, showPercent: 0, showBubbleSize: 0 };
  const flags = Object.entries(shown).map(([name, value]) => valued(name, value));
  const numberFormat = xmlElement("c:numFmt", { formatCode: format, sourceLinked: 0 });
  const text = textInOneLine(900, solidFill(colour === null ? "#000000" : readableOn(colour)));
  return `<c:dLbls>${numberFormat}${text}${valued("dLblPos", "ctr")}${flags.join("")}</c:dLbls>`;
}

/** Black or white, whichever stands out more (the luminance of WCAG 2). */
export function readableOn(colour: string): "#000000" | "#FFFFFF" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? "#FFFFFF" : "#000000";
}

/** The first category stands at the top, so the axis of the values has to be told to stay below. No gridlines. */
const axes = (isPlain: boolean): string =>
  `<c:catAx>${valued("axId", CATEGORY_AXIS)}<c:scaling>${valued("orientation", "maxMin")}</c:scaling>${valued("delete", 0)}` +
  `${valued("axPos", "l")}${valued("majorTickMark", "none")}${valued("minorTickMark", "none")}` +
  `${valued("tickLblPos", "low")}${NO_LINE}${textSize(900)}${valued("crossAx", VALUE_AXIS)}${valued("crosses", "autoZero")}` +
  `${valued("auto", 1)}${valued("lblAlgn", "ctr")}${valued("lblOffset", 100)}${valued("noMultiLvlLbl", 0)}</c:catAx>` +
  `<c:valAx>${valued("axId", VALUE_AXIS)}<c:scaling>${valued("orientation", "minMax")}</c:scaling>${valued("delete", isPlain ? 1 : 0)}` +
  `${valued("axPos", "b")}<c:numFmt formatCode="0%" sourceLinked="0"/>${valued("majorTickMark", "none")}` +
  `${valued("minorTickMark", "none")}${valued("tickLblPos", "nextTo")}${NO_LINE}${textSize(900)}` +
  `${valued("crossAx", CATEGORY_AXIS)}${valued("crosses", "max")}${valued("crossBetween", "between")}` +
  `${valued("majorUnit", 0.25)}</c:valAx>`;
