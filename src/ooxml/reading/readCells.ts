import { cellKey } from "../workbookChanges";
import { columnOf, LAST_COLUMN, LAST_ROW } from "../cellAddress";
import { FileFailure } from "../fileFailure";
import { shiftFormula } from "../formulas/shiftFormula";
import type { CellContents } from "../workbookContents";
import { unescapeControls } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";
import type { XmlElement } from "../xml/xmlTree";
import { isoSerial } from "./isoSerial";
import { readRichText } from "./readSharedStrings";

/** What cells need of the rest of the workbook. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** How many cell formats there are. */
  readonly formats: number;
  /** Turns a formula as files hold it into one as Excel shows it. */
  readonly shown: (formula: string, row: number, column: number) => string;
}

interface SheetCells {
  readonly cells: CellContents[];
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
}

/** Reads `sheetData` in one pass. */
export function readCells(source: string, sheetData: XmlElement | null, sources: CellSources): SheetCells {
  const reader = new CellReader(source, sheetData, sources);
  reader.readRows();
  return reader;
}

class CellReader implements SheetCells {
  readonly cells: CellContents[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  private last = -1;
  /** Only for sheets whose cells are out of order. */
  private seen: Set<number> | null = null;
  private readonly scanner: XmlScanner;
  /** Shared formulas by number: the formula and the cell it stands in. */
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    source: string,
    sheetData: XmlElement | null,
    private readonly sources: CellSources,
  ) {
    this.scanner = new XmlScanner(source, sheetData?.innerStart ?? 0, sheetData?.innerEnd ?? 0);
  }

  readRows(): void {
    let row = -1;
    while (this.scanner.next()) {
      if (this.scanner.kind !== "open") continue;
      if (this.scanner.local !== "row") {
        this.scanner.skip();
        continue;
      }
      row = rowNumber(this.scanner.attribute("r"), row + 1);
      this.readRow(row);
    }
  }

  private readRow(row: number): void {
    const height = Number(this.scanner.attribute("ht") ?? NaN);
    if (Number.isFinite(height)) this.rowHeights.set(row, height);
    if (isYes(this.scanner.attribute("hidden"))) this.hiddenRows.add(row);
    if (this.scanner.isEmpty) return;
    const depth = this.scanner.depth;
    let column = -1;
    while (this.scanner.next() && this.scanner.depth >= depth) {
      if (this.scanner.kind !== "open") continue;
      if (this.scanner.local === "c") {
        column = columnNumber(this.scanner.attribute("r"), column + 1);
        this.readCell(row, column);
      } else this.scanner.skip();
    }
  }

  private readCell(row: number, column: number): void {
    const type = this.scanner.attribute("t") ?? "n";
    const stated = Number(this.scanner.attribute("s") ?? 0);
    const style = stated < this.sources.formats ? stated : 0;
    let raw: string | null = null;
    let formula: string | null = null;
    if (!this.scanner.isEmpty) {
      const depth = this.scanner.depth;
      while (this.scanner.next() && this.scanner.depth >= depth) {
        if (this.scanner.kind !== "open") continue;
        if (this.scanner.local === "v") raw = this.scanner.innerText();
        else if (this.scanner.local === "is") raw = readRichText(this.scanner);
        else if (this.scanner.local === "f") formula = this.readFormula(row, column);
        else this.scanner.skip();
      }
    }
    if (this.isFirstAt(cellKey(row, column))) {
      const shown =
        formula === null
          ? {}
          : {
              formula: `=${this.sources.shown(formula, row, column)}`,
              ...(raw === null && { hasNoResult: true as const }),
            };
      this.cells.push({ row, column, ...this.valueOf(type, raw), ...shown, style });
    }
  }

  /** Two cells at one place are a broken file; the first counts. */
  private isFirstAt(key: number): boolean {
    if (this.seen === null && key > this.last) {
      this.last = key;
      return true;
    }
    this.seen ??= new Set(this.cells.map(({ row, column }) => cellKey(row, column)));
    return this.seen.size !== this.seen.add(key).size;
  }

  /** The formula of the `<f>` just opened, without "="; null where it has none of its own (a data table). */
  private readFormula(row: number, column: number): string | null {
    const type = this.scanner.attribute("t");
    const shared = this.scanner.attribute("si") ?? "";
    const own = this.scanner.innerText();
    if (type !== "shared") return type === "dataTable" || own === "" ? null : own;
    if (own !== "") {
      this.masters.set(shared, { formula: own, row, column });
      return own;
    }
    const master = this.masters.get(shared);
    return master === undefined ? null : shiftFormula(master.formula, row - master.row, column - master.column);
  }

  private valueOf(type: string, raw: string | null): Pick<CellContents, "value" | "isError"> {
    if (raw === null) return { value: "" };
    switch (type) {
      case "s":
        return { value: this.sharedString(raw) };
      case "inlineStr":
        return { value: raw };
      case "str":
        return { value: unescapeControls(raw) };
      case "b":
        return { value: isYes(raw.trim()) };
      case "e":
        return { value: raw, isError: true };
      case "d":
        return { value: isoSerial(raw, this.sources.dateSystem) ?? raw };
      default:
        return { value: numberOf(raw) };
    }
  }

  private sharedString(raw: string): string {
    const text = this.sources.strings[Number(raw)];
    if (text === undefined) throw new FileFailure("corrupt", `shared string ${raw.slice(0, 20)} is missing`);
    return text;
  }
}

/** `<v></v>` is an empty cell; anything else that is no number is a broken file. */
function numberOf(raw: string): number | string {
  if (raw.trim() === "") return "";
  const value = Number(raw);
  if (!Number.isFinite(value)) throw new FileFailure("corrupt", `the number ${raw.slice(0, 20)}`);
  return value;
}

const isYes = (text: string | null): boolean => text === "1" || text === "true";

/** Rows and cells need not say where they are; then they follow the one before. */
function rowNumber(text: string | null, next: number): number {
  const row = text === null ? next : Number(text) - 1;
  if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw new FileFailure("corrupt", `row ${text ?? next}`);
  return row;
}

function columnNumber(reference: string | null, next: number): number {
  let letters = 0;
  while (reference !== null && letters < reference.length && reference.charCodeAt(letters) > 57) letters++;
  const column = reference === null ? next : columnOf(reference.slice(0, letters));
  if (column === null || column > LAST_COLUMN) throw new FileFailure("corrupt", `cell ${reference ?? next}`);
  return column;
}
