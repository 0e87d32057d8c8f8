import type { RecognisedTable } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { oneLine } from "../text/normalise";

export interface TitleLine {
  readonly text: string;
  /** As typed, with its wide gaps: several facts may share a line. */
  readonly raw: string;
  readonly place: CellPlace;
}

const ROWS_ABOVE = 14;
const CELLS_OF_A_TITLE = 2;

/** The title block of a table: lines of one or two texts above its heading, down from the table above it. */
export function titleLines(
  snapshot: WorkbookSnapshot,
  table: RecognisedTable,
  tables: readonly RecognisedTable[],
): readonly TitleLine[] {
  const sheet = snapshot.sheets.find((s) => s.name === table.sheet);
  const top = table.headerRows[0];
  if (!sheet?.used || top === undefined) return [];
  const above = tables.filter(
    (t) =>
      t.sheet === table.sheet &&
      t.lastRow < top &&
      t.rows.some(({ kind }) => kind === "record") &&
      t.firstColumn <= table.lastColumn &&
      t.lastColumn >= table.firstColumn,
  );
  // What stands above a table to the left is that table's.
  const left = Math.max(
    sheet.used.column,
    ...tables
      .filter((t) => t.sheet === table.sheet && t.headerRows.includes(top) && t.lastColumn < table.firstColumn)
      .map((t) => t.lastColumn + 1),
  );
  const ceiling = Math.max(sheet.used.row, top - ROWS_ABOVE, ...above.map((t) => t.lastRow + 1));
  const lines: TitleLine[] = [];
  for (let row = top - 1; row >= ceiling; row--) {
    const cells = textsOfRow(sheet, row, left, table.lastColumn);
    if (cells.length > CELLS_OF_A_TITLE) {
      if (cells.length > 4) break;
      continue;
    }
    lines.unshift(...cells);
  }
  return lines;
}

function textsOfRow(sheet: SheetSnapshot, row: number, from: number, to: number): readonly TitleLine[] {
  const cells: TitleLine[] = [];
  for (let column = from; column <= to; column++) {
    const cell = cellAt(sheet, row, column);
    const raw = typeof cell?.value === "string" ? cell.value : (cell?.text ?? "");
    if (cell !== undefined && cell.value !== "" && oneLine(raw) !== "")
      cells.push({ text: oneLine(raw), raw, place: { sheet: sheet.name, row, column } });
  }
  return cells;
}
