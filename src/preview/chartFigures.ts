import { parseAddress, quoteSheetName } from "../core/snapshot/address";
import { displayedText } from "../ooxml/displayedText";
import type { ChartContents, ChartScale, ChartSeriesContents, Rectangle } from "../ooxml/workbookContents";
import { contentsOf } from "../simulator/workbook/chartContents";
import type { SimulatedChart } from "../simulator/workbook/sheetParts";
import type { SimulatedSheet } from "../simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../simulator/workbook/simulatedWorkbook";

/** A chart with the figures of its cells. */
export interface ChartFigures {
  readonly kind: ChartContents["kind"];
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  readonly across: ChartScale | null;
  readonly up: ChartScale | null;
  /** Where the marks stand, in shares of the chart; null where whoever draws may choose. */
  readonly plot: ChartContents["plot"] | null;
  /** Neither legend nor ground: the labels say enough. */
  readonly isPlain: boolean;
  readonly at: Rectangle;
}

export interface SeriesFigures {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
  /** What stands on the bars. */
  readonly labels: readonly string[];
  /** Where the series is named. */
  readonly label: ChartSeriesContents["label"] | null;
  /** Of lines, where each point is across. */
  readonly across: readonly number[];
  readonly stroke: "solid" | "dashed" | "dotted";
  readonly weight: number;
  readonly hasDots: boolean;
  readonly points: readonly (string | null)[];
}

/** The figures of a chart, read from the cells its references name; a title that is hidden is none. */
export function chartFigures(workbook: SimulatedWorkbook, chart: SimulatedChart | ChartContents): ChartFigures {
  const { kind, title, altText, categories, series, across, up, plot, isPlain, at } = contentsOf(chart);
  return {
    ...{ kind, title, altText, at, isPlain: isPlain ?? false },
    categories: cellsOf(workbook, categories).map(String),
    series: series.map((one) => seriesFigures(workbook, one)),
    across: across ?? null,
    up: up ?? null,
    plot: plot ?? null,
  };
}

function seriesFigures(workbook: SimulatedWorkbook, one: ChartSeriesContents): SeriesFigures {
  const values = cellsOf(workbook, one.values).map(Number);
  return {
    name: one.name,
    colour: one.colour ?? "#8A8A8A",
    values,
    labels: values.map((value) => shownAs(value, one.labelFormat ?? "#,##0;;")),
    label: one.label ?? null,
    across: one.across === undefined ? [] : cellsOf(workbook, one.across).map(Number),
    stroke: one.stroke ?? "solid",
    weight: one.weight ?? 1.5,
    hasDots: one.hasDots ?? false,
    points: one.points ?? [],
  };
}

/** A figure in the format of a scale or a label. */
export const shownAs = (value: number, format: string): string =>
  displayedText({ row: 0, column: 0, value, style: 0 }, format, 1900);

/** "'R1'!A5" taken apart; null when it is no such reference or the sheet is not there. */
export function placeOf(
  workbook: SimulatedWorkbook,
  reference: string,
): { sheet: SimulatedSheet; block: Rectangle } | null {
  const sheet = workbook.sheets.find(
    ({ name }) => reference.startsWith(`${quoteSheetName(name)}!`) || reference.startsWith(`${name}!`),
  );
  const block = parseAddress(reference.slice(reference.lastIndexOf("!") + 1));
  return sheet && block ? { sheet, block } : null;
}

/** The cells of a block, row by row. */
function cellsOf(workbook: SimulatedWorkbook, reference: string): (string | number | boolean)[] {
  const place = placeOf(workbook, reference.replace(/^=/, ""));
  if (!place) return [];
  const { sheet, block } = place;
  return Array.from({ length: block.rows * block.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / block.columns), index % block.columns];
    return sheet.cells.get(block.row + row, block.column + column)?.value ?? "";
  });
}
