import type { PackageParts } from "../package/packageParts";
import type { ChartContents, Rectangle } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, descendants, numberAttribute, parseXml } from "../xml/xmlTree";
import { anchorsOf, chartFrames, drawingsOf, drawnAt } from "./readDrawn";
import { solidColour, type Palette } from "./colours";
import { plotKind, readMarks, readPlot } from "./readPlot";

/** The charts on a sheet, from its drawing parts. */
export const readCharts = (parts: PackageParts, sheetPart: string, palette: Palette): ChartContents[] =>
  drawingsOf(parts, sheetPart).flatMap((drawing) => readDrawing(parts, drawing, palette));

function readDrawing(parts: PackageParts, drawing: string, palette: Palette): ChartContents[] {
  return anchorsOf(parseXml(parts.text(drawing))).flatMap((anchor, index) =>
    chartFrames(parts, drawing, anchor).map(({ frame, part }): ChartContents => {
      const space = parseXml(parts.text(part));
      const chart = readChart(space, palette);
      const origin = { ...drawnAt(anchor, index), references: referencesOf(space).map(({ text }) => text) };
      return { ...chart, name: frameName(frame), altText: frameAltText(frame), at: anchorBlock(anchor), origin };
    }),
  );
}

/** The elements of a chart that refer to cells. */
export const referencesOf = (space: XmlElement): readonly XmlElement[] => descendants(space, "f");

export const frameName = (frame: XmlElement): string => attribute(descendants(frame, "cNvPr")[0] ?? null, "name") ?? "";
const frameAltText = (frame: XmlElement): string => attribute(descendants(frame, "cNvPr")[0] ?? null, "descr") ?? "";

/** The cells an anchor spans; one that says only where it starts, or nothing, is one cell. */
function anchorBlock(anchor: XmlElement): Rectangle {
  const from = cornerOf(child(anchor, "from"));
  const to =
    child(anchor, "to") === null ? { row: from.row + 1, column: from.column + 1 } : cornerOf(child(anchor, "to"));
  return { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
}

const cornerOf = (corner: XmlElement | null): { row: number; column: number } => ({
  row: Number(child(corner, "row")?.text ?? 0) || 0,
  column: Number(child(corner, "col")?.text ?? 0) || 0,
});

function readChart(space: XmlElement, palette: Palette): Omit<ChartContents, "name" | "altText" | "at"> {
  const kind = plotKind(space);
  const series = descendants(space, "ser");
  return {
    title: richText(child(child(space, "chart"), "title")),
    kind,
    categories: reference(child(series[0] ?? null, "cat") ?? child(series[0] ?? null, "xVal")),
    series: series.map((one) => ({
      name: seriesName(child(one, "tx")),
      values: reference(child(one, "val") ?? child(one, "yVal")),
      colour: solidColour(child(one, "spPr"), palette),
      ...readMarks(one, kind, palette),
    })),
    ...readPlot(space, kind),
  };
}

/** All runs of a title, its paragraphs on lines of their own; or the cell's text when the title comes from a cell. */
function richText(title: XmlElement | null): string {
  if (title === null) return "";
  const paragraphs = descendants(title, "p").map((paragraph) =>
    descendants(paragraph, "t")
      .map((run) => run.text)
      .join(""),
  );
  const written = paragraphs.filter((text) => text !== "").join("\n");
  return written === "" ? (descendants(title, "v")[0]?.text ?? "") : written;
}

const reference = (data: XmlElement | null): string => (data === null ? "" : (descendants(data, "f")[0]?.text ?? ""));
const seriesName = (name: XmlElement | null): string => (name === null ? "" : (descendants(name, "v")[0]?.text ?? ""));

/** How many charts the drawing of a sheet counts as shapes: ids in it must not be used again. */
export const highestShapeId = (drawing: XmlElement): number =>
  descendants(drawing, "cNvPr").reduce((highest, shape) => Math.max(highest, numberAttribute(shape, "id") ?? 0), 0);
