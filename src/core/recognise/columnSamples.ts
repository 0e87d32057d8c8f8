import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { RecognisedTable } from "./recognition";
import { shownText } from "./sheetGrid";

const SAMPLES = 3;

/** Up to three different values that a column shows in its records, for the pane; empty for a column that is empty. */
export function columnSamples(
  from: WorkbookSnapshot | SheetSnapshot,
  table: RecognisedTable,
  column: number,
): readonly string[] {
  const sheet = "sheets" in from ? from.sheets.find((s) => s.name === table.sheet) : from;
  const samples = new Set<string>();
  for (const { row, kind } of table.rows) {
    if (samples.size === SAMPLES) break;
    const cell = sheet && kind === "record" ? cellAt(sheet, row, column) : undefined;
    const text = cell === undefined ? "" : shownText(cell);
    if (text !== "") samples.add(text);
  }
  return [...samples];
}
