import { cellAddress } from "../snapshot/address";
import type { FiguresBlock } from "./figuresDown";
import type { CardFields, Correction, RecognisedColumn, RecognisedRow, RecognisedTable } from "./recognition";
import { schoolInLine, schoolInRows } from "./schoolNamed";
import type { GridRow, SheetGrid } from "./sheetGrid";
import { proposesTicking } from "./ticking";

const SURE = 0.85;

/**
 * The figures of a school as a table of balances, if it is known which school they are of: its rows say it, else a line above, else
 * the name of the sheet. Null where nothing does.
 */
export function tableOfFigures(
  grid: SheetGrid,
  block: FiguresBlock,
  before: FiguresBlock | undefined,
  corrections: readonly Correction[],
): RecognisedTable | null {
  const { name, visibility } = grid.sheet;
  const top = block.headerRows[0] ?? 0;
  const above = grid.rows.filter(({ row }) => row < top);
  const school = block.saysSchool ? NONE : schoolAbove(grid, block, above, before);
  if (!block.saysSchool && school.size === 0) return null;
  const key = `${name}!${cellAddress(top, Math.min(...block.columns.map(({ column }) => column)))}`;
  const chosen = corrections.findLast((c) => c.kind === "table" && c.tableKey === key);
  const columns = corrected(block.columns, key, corrections);
  const rows = block.rows.map(({ line, fields }): RecognisedRow => {
    if (fields === null) return { row: line.row, kind: "note" };
    return { row: line.row, kind: "record", fields: new Map([...school, ...fields]) };
  });
  return {
    key,
    sheet: name,
    visibility,
    kind: chosen?.kind === "table" ? chosen.tableKind : "schoolBalances",
    headerRows: block.headerRows,
    firstRow: rows[0]?.row ?? top,
    lastRow: rows.at(-1)?.row ?? top,
    firstColumn: Math.min(...columns.map(({ column }) => column)),
    lastColumn: Math.max(...columns.map(({ column }) => column)),
    columns,
    rows,
    confidence: chosen ? 1 : SURE,
    evidence: chosen?.kind === "table" ? [{ code: "correction", text: chosen.tableKind }] : evidenceOf(columns),
    ticked: chosen?.kind === "table" ? chosen.ticked : proposesTicking(grid.sheet, linesOf(above)),
    own: null,
  };
}

const NONE: CardFields = new Map();

const evidenceOf = (columns: readonly RecognisedColumn[]): RecognisedTable["evidence"] =>
  columns.filter((c) => c.heading !== "").map((c) => ({ code: "heading", text: c.heading }));

const LINES_ABOVE = 12;
const linesOf = (above: readonly GridRow[]): readonly string[] =>
  above.slice(-LINES_ABOVE).map(({ cells }) => cells.map((c) => c.text).join(" "));

/** The lines between the block above and this one go before those further up, and all of them before the sheet's name. */
function schoolAbove(
  { sheet }: SheetGrid,
  { headerRows, columns }: FiguresBlock,
  above: readonly GridRow[],
  before: FiguresBlock | undefined,
): CardFields {
  const end = before?.rows.at(-1)?.line.row ?? -1;
  const near = [...above].reverse();
  for (const lines of [near.filter(({ row }) => row > end), near]) {
    const found = schoolInRows(lines);
    if (found.size > 0) return found;
  }
  const named = schoolInLine(sheet.name);
  const place = { row: headerRows[0] ?? 0, column: columns.at(-1)?.column ?? 0 };
  return named.name === null
    ? NONE
    : new Map([
        ["school", [{ ...place, text: named.name }]],
        ...(named.number === null ? [] : [["schoolNumber", [{ ...place, text: named.number }]] as const]),
      ]);
}

/** What the officer chose for a column replaces what was read there (T11). */
const corrected = (
  columns: readonly RecognisedColumn[],
  key: string,
  corrections: readonly Correction[],
): readonly RecognisedColumn[] =>
  columns.map((column) => {
    const choice = corrections.findLast((c) => c.kind === "column" && c.tableKey === key && c.column === column.column);
    return choice?.kind === "column"
      ? { ...column, role: choice.role, confidence: 1, evidence: [{ code: "correction", text: choice.role ?? "" }] }
      : column;
  });
