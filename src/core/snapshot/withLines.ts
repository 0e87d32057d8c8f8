import type { Cell, SheetSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/** Lines of a sheet as they are now: whole lines of its used rectangle. */
export interface LinesNow {
  readonly sheet: string;
  /** The row of the first line. */
  readonly row: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

/** The workbook with some of its lines as they are now. Whatever says the same stays the very value that it was. */
export function withLines(snapshot: WorkbookSnapshot, lines: readonly LinesNow[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    lines.filter((one) => one.sheet === sheet.name).reduce(withLinesOfSheet, sheet),
  );
  return sheets.every((sheet, index) => sheet === snapshot.sheets[index]) ? snapshot : { ...snapshot, sheets };
}

function withLinesOfSheet(sheet: SheetSnapshot, { row, cells: now }: LinesNow): SheetSnapshot {
  const first = row - (sheet.used?.row ?? 0);
  let cells: (readonly (Cell | undefined)[])[] | null = null;
  for (const [index, line] of now.entries()) {
    const before = sheet.cells[first + index];
    if (!before || (before.length === line.length && before.every((cell, c) => isSame(cell, line[c])))) continue;
    cells ??= [...sheet.cells];
    cells[first + index] = line.map((cell, c) => (isSame(before[c], cell) ? before[c] : cell));
  }
  return cells ? { ...sheet, cells } : sheet;
}

const isSame = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    (["value", "text", "format", "formula", "fill", "struck"] as const).every((name) => one[name] === other[name]));
