import { calendarDate, toSerial } from "../../core/calendar/calendarDate";
import type { DefinedName, Rectangle } from "../../ooxml/workbookContents";
import type {
  CalculatedValue,
  CalculationInput,
  CalculationSheet,
  Recalculation,
  RecalculatedCell,
} from "../recalculation/calculation";
import { holds } from "./blocks";
import type { SimulatedSheet } from "./simulatedSheet";

/** The parts of a workbook that formulas depend on. */
interface Calculated {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SimulatedSheet[];
  readonly names: readonly DefinedName[];
}

/**
 * Keeps the values of formulas up to date, only when somebody reads them.
 *
 * The engine may disagree with a value that the file brought (a day that has passed, a function it lacks). That is no
 * change anybody made, so it must not be written back into the file: what the engine says of the file as it was opened
 * is the ground, and only a formula that says something else later is a consequence of an edit.
 */
export class FormulaValues {
  private isStale = false;
  private ground: ReadonlyMap<string, CalculatedValue> | null = null;

  constructor(
    private readonly workbook: Calculated,
    private readonly engine: Recalculation | null,
    private readonly today: number | undefined,
  ) {
    // A file that a library wrote has formulas without values: those are worked out before they are first read.
    this.isStale = workbook.sheets.some((sheet) => hasFormulaWithoutValue(sheet));
  }

  beforeChange(): void {
    this.ground ??= new Map(this.run().map((cell) => [placeOf(cell), cell.value]));
  }

  noteChange(): void {
    this.isStale = true;
  }

  bringUpToDate(): void {
    if (!this.isStale) return;
    this.placeAll(() => true);
    this.isStale = false;
  }

  /** Works out only the formulas of a block, as Excel does with those that are entered while calculation is manual. */
  workOut(sheet: SimulatedSheet, block: Rectangle): void {
    this.placeAll((result) => result.sheet === sheet.name && holds(block, result.row, result.column));
  }

  private placeAll(isWanted: (result: RecalculatedCell) => boolean): void {
    this.beforeChange();
    const sheets = new Map(this.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    for (const result of this.run()) {
      const sheet = sheets.get(result.sheet);
      if (sheet && isWanted(result)) this.place(sheet, result);
    }
  }

  private place(sheet: SimulatedSheet, { row, column, value, isError, ...where }: RecalculatedCell): void {
    const cell = sheet.cells.get(row, column);
    if (!cell || cell.formula === undefined || (cell.value === value && (cell.isError ?? false) === isError)) return;
    const isOfTheFile = !sheet.cells.isWritten(row, column);
    const isGround = this.ground?.get(placeOf({ row, column, ...where })) === value;
    if (isOfTheFile && isGround && cell.value !== "") return;
    const { style, formula } = cell;
    sheet.cells.putResult({ row, column, value, formula, style, ...(isError && { isError }) }, !isGround);
  }

  private run(): readonly RecalculatedCell[] {
    return this.engine?.recalculate(this.input()).changed ?? [];
  }

  private input(): CalculationInput {
    const { dateSystem, names } = this.workbook;
    const sheets = this.workbook.sheets.map(calculationSheet);
    return { dateSystem, sheets, names, today: this.today ?? todayIn(dateSystem) };
  }
}

function calculationSheet(sheet: SimulatedSheet): CalculationSheet {
  return {
    name: sheet.name,
    cells: sheet.cells.filledCells(),
    tables: sheet.tables.map(({ name, block, headings, hasHeaderRow, hasTotalsRow }) => ({
      name,
      block,
      headings,
      hasHeaderRow,
      hasTotalsRow,
    })),
  };
}

function hasFormulaWithoutValue(sheet: SimulatedSheet): boolean {
  for (const cell of sheet.cells.all()) if (cell.formula !== undefined && cell.value === "") return true;
  return false;
}

/** The serial of the day it is here. */
function todayIn(dateSystem: 1900 | 1904): number {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows no day.");
  return toSerial(day, dateSystem);
}

const placeOf = ({ sheet, row, column }: Pick<RecalculatedCell, "sheet" | "row" | "column">): string =>
  `${sheet}!${String(row)},${String(column)}`;
