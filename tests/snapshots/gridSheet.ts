import { columnNumber, parseAddress } from "../../src/core/snapshot/address";
import {
  asSheetName,
  type Block,
  type Cell,
  type SheetSnapshot,
  type TableSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from "../../src/core/snapshot/workbookSnapshot";
import { parseIsoDate, toSerial } from "../../src/core/calendar/calendarDate";
import { PLAIN_SHEET, PLAIN_WORKBOOK, plainColumns } from "./plain";

export interface GridOptions {
  readonly visibility?: Visibility;
  /** "A1:C1", "B7:B10". */
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly at: string }[];
  /** Fills by address: { J5: "#FF0000" }. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Rows that are struck out from end to end, as Excel counts them. */
  readonly struckRows?: readonly number[];
  /** The first cell of the grid; A1 unless told. */
  readonly at?: string;
}

/**
 * A small sheet drawn as text: a line is a row, `|` parts the cells, an empty line is a blank row. `2020-03-31` is a date
 * cell shown as 31/03/2020, `50%` a percentage, figures are numbers, `'12` is the text 12, `\n` a line break in the cell.
 */
export function gridSheet(name: string, grid: string, options: GridOptions = {}): SheetSnapshot {
  const lines = grid
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const start = parseAddress(options.at ?? "A1") ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const parsed = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map((part) => cellOf(part.trim()))));
  const width = Math.max(0, ...parsed.map((line) => line.length));
  const cells = parsed.map((line) => Array.from({ length: width }, (_, i) => line[i]));
  for (const [address, fill] of Object.entries(options.fills ?? {})) paint(cells, start, address, fill);
  for (const row of options.struckRows ?? []) {
    const line = cells[row - 1 - start.row];
    line?.forEach((cell, column) => (line[column] = cell && { ...cell, struck: true }));
  }
  return {
    ...PLAIN_SHEET,
    name: asSheetName(name),
    visibility: options.visibility ?? "visible",
    isProtected: false,
    used: width === 0 ? null : { row: start.row, column: start.column, rows: cells.length, columns: width },
    cells,
    merges: (options.merges ?? []).map(blockAt),
    tables: (options.tables ?? []).map(({ name: table, at }) => tableOf(table, blockAt(at), cells, start)),
  };
}

/** A workbook of such sheets. */
export const gridWorkbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ ...PLAIN_WORKBOOK, sheets });

function blockAt(address: string): Block {
  const block = parseAddress(address);
  if (!block) throw new Error(`not an address: ${address}`);
  return block;
}

function cellOf(part: string): Cell | undefined {
  if (part === "") return undefined;
  const day = parseIsoDate(part);
  if (day) return { value: toSerial(day, 1900), text: day.split("-").reverse().join("/"), format: "dd/mm/yyyy" };
  if (/^\d+(\.\d+)?%$/.test(part)) return { value: Number(part.slice(0, -1)) / 100, text: part, format: "0%" };
  if (/^-?\d+(\.\d+)?$/.test(part)) return { value: Number(part), text: part, format: "General" };
  if (part === "TRUE" || part === "FALSE") return { value: part === "TRUE", text: part, format: "General" };
  const text = (part.startsWith("'") ? part.slice(1) : part).replaceAll("\\n", "\n");
  return { value: text, text, format: "General" };
}

function paint(cells: (Cell | undefined)[][], start: Block, address: string, fill: string): void {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const line = cells[Number(digits) - 1 - start.row];
  const column = columnNumber(letters) - start.column;
  if (!line) throw new Error(`outside the grid: ${address}`);
  line[column] = { ...(line[column] ?? { value: "", text: "", format: "General" }), fill };
}

function tableOf(name: string, block: Block, cells: (Cell | undefined)[][], start: Block): TableSnapshot {
  const line = cells[block.row - start.row] ?? [];
  const headings = Array.from({ length: block.columns }, (_, i) => line[block.column - start.column + i]?.text ?? "");
  return { name, block, headings, ...plainColumns(headings) };
}
