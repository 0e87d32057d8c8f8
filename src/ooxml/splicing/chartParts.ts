import type { ChartContents } from "../workbookContents";
import { xmlElement } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";

type CellValue = string | number | boolean;
/** Gives the cells behind a reference, for the copy that a chart keeps. */
export type ValuesOf = (reference: string) => readonly CellValue[];

export const CATEGORY_AXIS = 500_000_001;
export const VALUE_AXIS = 500_000_002;

export const valued = (name: string, val: string | number): string => xmlElement(`c:${name}`, { val });
export const solidFill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;

const textWith = (body: string, size: number, fill: string): string =>
  `<c:txPr>${body}<a:p><a:pPr><a:defRPr sz="${size}" b="0">${fill}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/** Text in hundredths of a point. */
export const textSize = (size: number, fill = solidFill("#404040")): string => textWith("<a:bodyPr/>", size, fill);
/** The same where it is not to be broken: a name of a line, a count on a bar. */
export const textInOneLine = (size: number, fill = solidFill("#404040")): string =>
  textWith('<a:bodyPr wrap="none"/>', size, fill);

export const NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/** A reference with the copy of its cells that is shown until the chart is calculated again. */
export function reference(name: string, kind: "strRef" | "numRef", formula: string, valuesOf: ValuesOf): string {
  const isNumbers = kind === "numRef";
  const cache = isNumbers ? "numCache" : "strCache";
  const values = valuesOf(formula);
  const points = values.flatMap((value, idx) =>
    value === "" || (isNumbers && typeof value !== "number")
      ? []
      : [xmlElement("c:pt", { idx }, `<c:v>${escapeText(String(value))}</c:v>`)],
  );
  const format = isNumbers ? "<c:formatCode>General</c:formatCode>" : "";
  const copy = `<c:${cache}>${format}${valued("ptCount", values.length)}${points.join("")}</c:${cache}>`;
  return `<c:${name}><c:${kind}><c:f>${escapeText(formula)}</c:f>${copy}</c:${kind}></c:${name}>`;
}

export const seriesHead = (name: string, index: number): string =>
  `${valued("idx", index)}${valued("order", index)}<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;

/** Where the marks stand; the program chooses where nothing is said. */
export function layout({ plot }: Pick<ChartContents, "plot">): string {
  if (!plot) return "<c:layout/>";
  const modes = `${valued("layoutTarget", "inner")}${valued("xMode", "edge")}${valued("yMode", "edge")}`;
  const places = `${valued("x", plot.left)}${valued("y", plot.top)}${valued("w", plot.width)}${valued("h", plot.height)}`;
  return `<c:layout><c:manualLayout>${modes}${places}</c:manualLayout></c:layout>`;
}
