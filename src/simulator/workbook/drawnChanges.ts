import type { GrowingSheetChanges } from "../../ooxml/noChanges";
import type { ChartContents, Corner, DrawnContents, Rectangle, SheetContents } from "../../ooxml/workbookContents";
import { lastColumn, lastRow, sameBlock } from "./blocks";
import { contentsOf } from "./chartContents";
import type { SimulatedChart } from "./sheetParts";
import type { SimulatedSheet } from "./simulatedSheet";

export function addCharts(changes: GrowingSheetChanges, sheet: SimulatedSheet, before: SheetContents): void {
  const now = new Map(sheet.charts.map((chart) => [chart.name, chart]));
  const old = new Map(before.charts.map((chart) => [chart.name, chart]));
  for (const [name, was] of old) {
    const chart = now.get(name);
    if (chart && isTheFiles(chart, was)) addMovedChart(changes, chart, was);
    else changes.removedCharts.push(name);
  }
  for (const [name, chart] of now) {
    const was = old.get(name);
    if (!was || !isTheFiles(chart, was)) changes.addedCharts.push(contentsOf(chart));
  }
}

/** Whether nothing of a chart is new but where it stands and where its cells do: then it stays as somebody made it. */
function isTheFiles(chart: SimulatedChart, was: ChartContents): boolean {
  const moved = movedReferences(chart, was);
  const now = (reference: string): string => moved.get(reference) ?? reference;
  const before = contentsOf(was);
  const series = before.series.map((one) => ({
    ...one,
    values: now(one.values),
    ...(one.across !== undefined && { across: now(one.across) }),
  }));
  const expected = { ...before, categories: now(before.categories), series, at: null };
  return same({ ...contentsOf(chart), at: null }, expected);
}

const movedReferences = ({ references }: SimulatedChart, { origin }: ChartContents): ReadonlyMap<string, string> =>
  new Map(origin?.references.map((reference, index) => [reference, references?.[index] ?? reference]));

function addMovedChart(changes: GrowingSheetChanges, chart: SimulatedChart, was: ChartContents): void {
  const { origin, at: before } = was;
  if (!origin) return;
  if (!sameBlock(chart.at, before)) changes.movedAnchors.set(origin.anchor, cornersAt(origin, before, chart.at));
  const moved = movedReferences(chart, was);
  if ([...moved].some(([reference, now]) => reference !== now)) changes.chartReferences.set(origin.anchor, moved);
}

function cornersAt({ from, to }: DrawnContents, before: Rectangle, at: Rectangle): Pick<DrawnContents, "from" | "to"> {
  const by = (corner: Corner, rows: number, columns: number): Corner => ({
    ...corner,
    row: Math.max(0, corner.row + rows),
    column: Math.max(0, corner.column + columns),
  });
  return {
    from: by(from, at.row - before.row, at.column - before.column),
    to: to && by(to, lastRow(at) - lastRow(before), lastColumn(at) - lastColumn(before)),
  };
}

/** Notes, pictures and shapes that went with their cells. */
export function addAttached(changes: GrowingSheetChanges, { attached }: SimulatedSheet, before: SheetContents): void {
  const there = new Map([...attached.notes.values()].map((note) => [note.origin, note]));
  for (const origin of before.notes) {
    const now = there.get(origin);
    const to = now ? { row: now.row, column: now.column } : null;
    if (to?.row !== origin.row || to.column !== origin.column)
      changes.movedNotes.push({ row: origin.row, column: origin.column, to });
  }
  const drawn = new Map(before.drawn.map((one) => [one.anchor, one]));
  for (const { anchor, from, to } of attached.drawn)
    if (!same([from, to], [drawn.get(anchor)?.from, drawn.get(anchor)?.to]))
      changes.movedAnchors.set(anchor, { from, to });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
