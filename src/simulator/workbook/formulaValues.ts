import { calendarDate, toSerial } from "../../core/calendar/calendarDate";
import type { CellPlace } from "../../core/snapshot/address";
import type {
  CellContents,
  DefinedName,
  Rectangle,
  SheetContents,
  WorkbookContents,
} from "../../ooxml/workbookContents";
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
 * Keeps the values of formulas up to date, only when somebody reads them. A formula of the file that depends on nothing
 * that was changed is not worked out at all, and keeps the value it has.
 *
 * The engine may disagree with a value that the file brought (a day that has passed, a function it knows otherwise). That
 * is no change anybody made, so it must not be written back into the file: what the engine says of the file as it was
 * opened is the ground, and only a formula that says something else now is a consequence of an edit.
 */
export class FormulaValues {
  private isStale = false;
  private left: readonly CellPlace[] = [];
  private readonly ground = new Map<string, CalculatedValue | null>();
  private engineOfGround: Recalculation | null = null;
  private asOpened: readonly CalculationSheet[] | null = null;

  constructor(
    private readonly workbook: Calculated,
    private readonly opened: WorkbookContents,
    private readonly engine: Recalculation | null,
    private readonly today: number | undefined,
  ) {
    // A file that a library wrote has formulas without values: those are worked out before they are first read.
    this.isStale = workbook.sheets.some((sheet) => hasFormulaWithoutResult(sheet));
  }

  /** Formulas that depend on a change and could not be worked out, so that their values are old ones. */
  get notCalculated(): readonly CellPlace[] {
    return this.left;
  }

  noteChange(): void {
    this.isStale = true;
  }

  bringUpToDate(): void {
    if (!this.isStale) return;
    this.isStale = false;
    this.placeAll(() => true);
  }

  /** Works out only the formulas of a block, as Excel does with those that are entered while calculation is manual. */
  workOut(sheet: SimulatedSheet, block: Rectangle): void {
    this.placeAll((result) => result.sheet === sheet.name && holds(block, result.row, result.column));
  }

  private placeAll(isWanted: (result: RecalculatedCell) => boolean): void {
    if (!this.engine) return;
    const { changed, notCalculated } = this.engine.recalculate(this.input(this.workbook.sheets.map(calculationSheet)));
    this.left = notCalculated;
    const wanted = changed.filter(isWanted);
    const sheets = new Map(this.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    this.findGround(wanted.filter((result) => result.isConsequence && isOfTheFile(sheets, result)));
    for (const result of wanted) {
      const sheet = sheets.get(result.sheet);
      if (sheet) this.place(sheet, result, isOfTheFile(sheets, result));
    }
  }

  private place(sheet: SimulatedSheet, result: RecalculatedCell, isFiles: boolean): void {
    const { row, column, value, isError, isConsequence } = result;
    const cell = sheet.cells.get(row, column);
    if (!cell || cell.formula === undefined || (cell.value === value && (cell.isError ?? false) === isError)) return;
    const isGround = this.ground.get(placeOf(result)) === value;
    if (isFiles && isConsequence && isGround && !cell.hasNoResult) return;
    const { style, formula } = cell;
    const isChange = isConsequence && !isGround;
    sheet.cells.putResult({ row, column, value, formula, style, ...(isError && { isError }) }, isChange);
  }

  /** What the engine says of these formulas in the file as it was opened, as far as that is not known yet. */
  private findGround(results: readonly RecalculatedCell[]): void {
    const unknown = results.filter((result) => !this.ground.has(placeOf(result)));
    if (unknown.length === 0 || !this.engine) return;
    const places = new Map<string, RecalculatedCell[]>();
    for (const result of unknown) {
      this.ground.set(placeOf(result), null);
      const ofSheet = places.get(result.sheet);
      if (ofSheet) ofSheet.push(result);
      else places.set(result.sheet, [result]);
    }
    this.asOpened ??= this.opened.sheets.filter(({ kind }) => kind === "worksheet").map(openedSheet);
    const sheets = this.asOpened.map((sheet) => ({ ...sheet, changed: places.get(sheet.name) ?? [] }));
    this.engineOfGround ??= this.engine.another();
    for (const result of this.engineOfGround.recalculate(this.input(sheets)).changed)
      this.ground.set(placeOf(result), result.value);
  }

  private input(sheets: readonly CalculationSheet[]): CalculationInput {
    const { dateSystem, names } = this.workbook;
    return { dateSystem, sheets, names, today: this.today ?? todayIn(dateSystem) };
  }
}

type Place = Pick<RecalculatedCell, "sheet" | "row" | "column">;

const isOfTheFile = (sheets: ReadonlyMap<string, SimulatedSheet>, { sheet, row, column }: Place): boolean =>
  sheets.get(sheet)?.cells.isWritten(row, column) === false;

const calculationSheet = ({ name, cells, tables }: SimulatedSheet): CalculationSheet => ({
  name,
  cells: cells.filledCells(),
  tables: tables.map((table) => ({ ...tableFacts(table), headings: table.headings })),
  changed: cells.writtenPlaces(),
});

const openedSheet = ({ name, cells, tables }: SheetContents): CalculationSheet => ({
  name,
  cells: cells.filter(hasContent),
  tables: tables.map((table) => ({ ...tableFacts(table), headings: table.columns.map((column) => column.name) })),
});

const tableFacts = ({
  name,
  block,
  hasHeaderRow,
  hasTotalsRow,
}: Omit<CalculationSheet["tables"][number], "headings">) => ({ name, block, hasHeaderRow, hasTotalsRow });

const hasContent = ({ value, formula }: CellContents): boolean => value !== "" || formula !== undefined;

function hasFormulaWithoutResult(sheet: SimulatedSheet): boolean {
  for (const cell of sheet.cells.all()) if (cell.hasNoResult) return true;
  return false;
}

/** The serial of the day it is here. */
function todayIn(dateSystem: 1900 | 1904): number {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows no day.");
  return toSerial(day, dateSystem);
}

const placeOf = ({ sheet, row, column }: Place): string => `${sheet}!${String(row)},${String(column)}`;
