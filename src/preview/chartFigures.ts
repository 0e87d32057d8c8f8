import { parseAddress, quoteSheetName } from "../core/snapshot/address";
import type { ChartContents, ChartScale, Rectangle } from "../ooxml/workbookContents";
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
}

export interface SeriesFigures {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
  /** Of lines, where each point is across. */
  readonly across: readonly number[];
  readonly stroke: "solid" | "dashed" | "dotted";
  readonly weight: number;
  readonly hasDots: boolean;
  readonly points: readonly (string | null)[];
}

/** The figures of a chart, read from the cells its references name; a title that is hidden is none. */
export function chartFigures(workbook: SimulatedWorkbook, shown: SimulatedChart | ChartContents): ChartFigures {
  const chart = contentsOf(shown);
  return {
    kind: chart.kind,
    title: chart.title,
    altText: chart.altText,
    categories: cellsOf(workbook, chart.categories).map(String),
    series: chart.series.map((one) => ({
      name: one.name,
      colour: one.colour ?? "#8A8A8A",
      values: cellsOf(workbook, one.values).map(Number),
      across: one.across === undefined ? [] : cellsOf(workbook, one.across).map(Number),
      stroke: one.stroke ?? "solid",
      weight: one.weight ?? 1.5,
      hasDots: one.hasDots ?? false,
      points: one.points ?? [],
    })),
    across: chart.across ?? null,
    up: chart.up ?? null,
  };
}

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
