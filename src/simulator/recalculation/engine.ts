import { initSync, Model } from "@ironcalc/wasm";
import type { CalculatedValue, LoadWasm } from "./calculation";

/** Fifteen significant digits, Excel's own precision: the engine hands out values as its number formats show them. */
const FULL_PRECISION = "0.00000000000000E+00";
const SHOWN_IN_FULL = /^-?\d\.\d{14}E[+-]\d+$/u;
const LAST_ROW = 1048576;

/** What `getCellType` answers. */
const TYPES = { number: 1, text: 2, logical: 4 } as const;

export interface EngineValue {
  readonly value: CalculatedValue;
  readonly isError: boolean;
}

/** Loads the engine's code; once is enough for a process. */
export async function loadEngine(loadWasm: LoadWasm): Promise<void> {
  initSync({ module: await loadWasm() });
}

/** IronCalc with rows and columns counted from zero, sheets by name, and values instead of shown text. */
export class Engine {
  private readonly model = new Model("workbook", "en", "Europe/London", "en");
  private readonly sheets = new Map<string, number>();
  private readonly precise = new Set<string>();

  constructor() {
    this.model.pauseEvaluation();
  }

  /** False when the engine takes no sheet of such a name. */
  addSheet(name: string): boolean {
    const index = this.sheets.size;
    if (index > 0) this.model.newSheet();
    try {
      this.model.renameSheet(index, name);
    } catch {
      // The name is not one Excel would give, so no formula can mean it; the sheet keeps the engine's own name.
      this.sheets.set(name, index);
      return false;
    }
    this.sheets.set(name, index);
    return true;
  }

  /** Enters a cell as a person would type it; null empties it. */
  put(sheet: string, row: number, column: number, content: string | null): void {
    const index = this.indexOf(sheet);
    if (content === null) this.model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
    else {
      if (content.startsWith("=")) this.makePrecise(index, column);
      this.model.setUserInput(index, row + 1, column + 1, content);
    }
  }

  evaluate(): void {
    this.model.evaluate();
  }

  value(sheet: string, row: number, column: number): EngineValue {
    const index = this.indexOf(sheet);
    const type = this.model.getCellType(index, row + 1, column + 1);
    const shown = this.model.getFormattedCellValue(index, row + 1, column + 1);
    if (type === TYPES.text) return { value: shown, isError: false };
    if (type === TYPES.logical) return { value: shown === "TRUE", isError: false };
    if (type !== TYPES.number) return { value: shown, isError: true };
    return { value: Number(SHOWN_IN_FULL.test(shown) ? shown : this.inFull(index, row, column)), isError: false };
  }

  /** What the engine makes of a formula, as text: unknown functions come back in small letters. */
  content(sheet: string, row: number, column: number): string {
    return this.model.getCellContent(this.indexOf(sheet), row + 1, column + 1);
  }

  free(): void {
    this.model.free();
  }

  private indexOf(sheet: string): number {
    const index = this.sheets.get(sheet);
    if (index === undefined) throw new Error(`The engine has no sheet ${sheet}.`);
    return index;
  }

  private makePrecise(sheet: number, column: number): void {
    const key = `${String(sheet)},${String(column)}`;
    if (this.precise.has(key)) return;
    this.precise.add(key);
    this.setFormat({ sheet, row: 1, column: column + 1, width: 1, height: LAST_ROW });
  }

  /** The engine gives a formula that makes a day the format of days, so that the number has to be asked for again. */
  private inFull(sheet: number, row: number, column: number): string {
    this.setFormat({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 });
    return this.model.getFormattedCellValue(sheet, row + 1, column + 1);
  }

  private setFormat(area: Parameters<Model["updateRangeStyle"]>[0]): void {
    this.model.updateRangeStyle(area, "num_fmt", FULL_PRECISION);
  }
}
