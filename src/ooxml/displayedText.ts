import { format, isDateFormat } from "numfmt";
import type { CellContents } from "./workbookContents";

/** A day in the 1904 system has a serial that is smaller by this. */
export const DAYS_BETWEEN_SYSTEMS = 1462;

const dateFormats = new Map<string, boolean>();

function isDate(pattern: string): boolean {
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  const answer = isDateFormat(pattern);
  dateFormats.set(pattern, answer);
  return answer;
}

/** What a cell shows; unlike on the screen, a narrow column never turns it into "####". */
export function displayedText(cell: CellContents, pattern: string, dateSystem: 1900 | 1904): string {
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (cell.isError) return String(value);
  if (typeof value === "string" && (pattern === "General" || !/[@;]/.test(pattern))) return value;
  const shift = typeof value === "number" && dateSystem === 1904 && isDate(pattern) ? DAYS_BETWEEN_SYSTEMS : 0;
  const shown = typeof value === "number" ? value + shift : value;
  return format(pattern, shown, { locale: "en-GB", dateSpanLarge: false, dateErrorNumber: false, throws: false });
}

/** What a cell's editor begins with: its formula, its day as it is typed, its number to the last figure, its text. */
export function textToEdit(cell: CellContents, pattern: string, dateSystem: 1900 | 1904): string {
  const { value, formula } = cell;
  if (formula !== undefined) return formula;
  if (typeof value !== "number") return displayedText(cell, "General", dateSystem);
  if (isDate(pattern)) {
    const typed = `${value < 1 ? "" : "dd/mm/yyyy"}${Number.isInteger(value) ? "" : " hh:mm:ss"}`;
    return displayedText(cell, typed.trim() || "dd/mm/yyyy", dateSystem);
  }
  return pattern.includes("%") ? `${String(Number((value * 100).toPrecision(15)))}%` : String(value);
}
