import type { ChartContents } from "../workbookContents";
import {
  CATEGORY_AXIS,
  layout,
  reference,
  seriesHead,
  solidFill,
  VALUE_AXIS,
  valued,
  type ValuesOf,
} from "./chartParts";

/** Columns side by side without scales or labels; each point has its own colour. */
export function columnPlot(chart: ChartContents, valuesOf: ValuesOf): string {
  const series = chart.series.map(({ name, values, points }, index) => {
    const own = (points ?? []).flatMap((colour, idx) =>
      colour === null
        ? []
        : [`<c:dPt>${valued("idx", idx)}${valued("invertIfNegative", 0)}<c:spPr>${solidFill(colour)}</c:spPr></c:dPt>`],
    );
    return `<c:ser>${seriesHead(name, index)}${valued("invertIfNegative", 0)}${own.join("")}${reference("val", "numRef", values, valuesOf)}</c:ser>`;
  });
  return (
    `${layout(chart)}<c:barChart>${valued("barDir", "col")}${valued("grouping", "clustered")}${valued("varyColors", 0)}` +
    `${series.join("")}${valued("gapWidth", 25)}${valued("axId", CATEGORY_AXIS)}${valued("axId", VALUE_AXIS)}</c:barChart>` +
    axis("cat", CATEGORY_AXIS, VALUE_AXIS, "b") +
    axis("val", VALUE_AXIS, CATEGORY_AXIS, "l")
  );
}

/** The line at nought is drawn; the axis of the values is not. */
const axis = (kind: "cat" | "val", own: number, other: number, side: "b" | "l"): string =>
  `<c:${kind}Ax>${valued("axId", own)}<c:scaling>${valued("orientation", "minMax")}</c:scaling>${valued("delete", kind === "cat" ? 0 : 1)}` +
  `${valued("axPos", side)}${valued("majorTickMark", "none")}${valued("minorTickMark", "none")}${valued("tickLblPos", "none")}` +
  (kind === "cat" ? `<c:spPr><a:ln w="6350">${solidFill("#404040")}</a:ln></c:spPr>` : "") +
  `${valued("crossAx", other)}${valued("crosses", "autoZero")}` +
  `${kind === "cat" ? valued("auto", 1) : valued("crossBetween", "between")}</c:${kind}Ax>`;
