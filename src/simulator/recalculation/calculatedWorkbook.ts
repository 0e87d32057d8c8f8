import { cellAddress, quoteSheetName } from "../../core/snapshot/address";
import { askFormulas } from "./askedFormulas";
import type { CalculationCell, CalculationInput, CalculationResult, RecalculatedCell } from "./calculation";
import { Engine, type EngineValue } from "./engine";
import { formulasToStartWith } from "./evaluationOrder";
import { FormulaTemplates } from "./formulaTemplates";
import type { PlacedFormula } from "./placedFormula";
import { PlainCalculation } from "./plainCalculation";
import { toCell } from "./plainValues";
import { SeenColumns } from "./seenColumns";
import { isForEngine, SheetInEngine } from "./sheetInEngine";
import type { Understanding } from "./understanding";

/** Stands before all sheets, so that what it refers to is worked out first; no sheet of Excel can have such a long name. */
const FIRST_SHEET = "What is worked out before all the rest";

/** Errors by which the engine says that it cannot do something that Excel might. */
const OWN_ERRORS = new Set<unknown>(["#SPILL!", "#CALC!", "#CIRC!", "#N/IMPL!"]);
const READING_ERRORS = new Set<unknown>(["#ERROR!", "#NAME?"]);
/** The engine looks at 700,000 cells a second (measured). */
const MOST_CELLS_OF_ONE = 500_000;
const MOST_CELLS = 5_000_000;
/** Leaving one formula alone can show that another has to be; more rounds than that help nobody. */
const ROUNDS = 3;

/** A workbook inside the engine. Between two calls only what changed is entered. */
export class CalculatedWorkbook {
  private readonly engine = new Engine();
  private readonly sheets = new Map<string, SheetInEngine>();
  private readonly seen = new SeenColumns();
  private surroundings = "";
  private templates: FormulaTemplates | null = null;
  private startWith: readonly string[] = [];

  constructor(private readonly understanding: Understanding) {
    this.engine.addSheet(FIRST_SHEET);
  }

  /** False after a sheet went or was renamed: the engine would hold on to it. */
  canTake(input: CalculationInput): boolean {
    const names = new Set(input.sheets.map((sheet) => sheet.name));
    return [...this.sheets.keys()].every((name) => names.has(name));
  }

  recalculate(input: CalculationInput): CalculationResult {
    this.enter(input);
    for (let round = 0; round < ROUNDS; round++) {
      this.engine.evaluate();
      if (!this.leaveAlone()) break;
    }
    const changed: RecalculatedCell[] = [];
    const notCalculated: { sheet: string; row: number; column: number }[] = [];
    for (const [sheet, { formulas }] of this.sheets) {
      for (const formula of formulas) {
        if (formula.asked === null) continue;
        const { row, column } = formula.cell;
        const now = this.resultOf(sheet, formula);
        const isConsequence = formula.asked === "consequence";
        if (!now || !isStorable(now)) notCalculated.push({ sheet, row, column });
        else if (!isSame(formula.cell, now) || (formula.lastValue !== null && !isSame(formula.lastValue, now))) {
          changed.push({ sheet, row, column, ...now, isConsequence });
          formula.lastValue = now;
        }
      }
    }
    return { changed, notCalculated };
  }

  /** Null where nothing could work the formula out. */
  private resultOf(sheet: string, formula: PlacedFormula): EngineValue | null {
    if (formula.plain !== undefined) return toCell(formula.plain);
    return isTheEngines(formula) ? this.engine.value(sheet, formula.cell.row, formula.cell.column) : null;
  }

  free(): void {
    this.engine.free();
  }

  private enter(input: CalculationInput): void {
    const surroundings = FormulaTemplates.surroundings(input);
    const isElsewhere = surroundings !== this.surroundings;
    const templates = isElsewhere || !this.templates ? new FormulaTemplates(input) : this.templates;
    this.surroundings = surroundings;
    this.templates = templates;
    const seenBefore = this.seen.size;
    let isOther = isElsewhere;
    for (const { name, cells } of input.sheets) {
      const sheet = this.sheets.get(name) ?? new SheetInEngine(name, this.engine);
      this.sheets.set(name, sheet);
      if (sheet.take(cells)) isOther = true;
      if (isElsewhere) sheet.forget();
      if (isOther) sheet.prepare(templates);
    }
    if (askFormulas(this.sheets, input)) isOther = true;
    const calculation = new PlainCalculation(this.sheets.values());
    for (const sheet of this.sheets.values()) if (sheet.workOut(calculation)) isOther = true;
    leaveWhatTakesLong(this.sheets.values());
    for (const sheet of this.sheets.values()) sheet.writeOut(this.seen);
    if (isOther) this.arrangeOrder();
    for (const sheet of this.sheets.values()) sheet.enter(this.seen, this.seen.size > seenBefore);
  }

  private arrangeOrder(): void {
    const formulas = [...this.sheets].flatMap(([sheet, { formulas: placed }]) =>
      Array.from(placed)
        .filter(isForEngine)
        .map(({ cell: { row, column }, template }) => ({ sheet, row, column, pieces: template?.pieces ?? [] })),
    );
    const startWith = formulasToStartWith(formulas).map(
      ({ sheet, row, column }) => `=${quoteSheetName(sheet)}!${cellAddress(row, column)}`,
    );
    for (let row = 0; row < Math.max(startWith.length, this.startWith.length); row++) {
      const content = startWith[row] ?? null;
      if (content !== (this.startWith[row] ?? null)) this.engine.put(FIRST_SHEET, row, 0, content);
    }
    this.startWith = startWith;
  }

  /** Puts the last value in place of formulas that the engine cannot do; true when there were any. */
  private leaveAlone(): boolean {
    let found = false;
    for (const sheet of this.sheets.values()) {
      for (const formula of sheet.formulas) {
        if (!isTheEngines(formula) || !this.isBeyondEngine(sheet.name, formula)) continue;
        sheet.leave(formula);
        found = true;
      }
    }
    return found;
  }

  private isBeyondEngine(sheet: string, { cell, text }: PlacedFormula): boolean {
    const { value, isError } = this.engine.value(sheet, cell.row, cell.column);
    if (!isError || value === cell.value) return false;
    if (OWN_ERRORS.has(value)) return true;
    return READING_ERRORS.has(value) && text !== null && !this.understanding.understands(text);
  }
}

/**
 * The engine cannot be stopped once it works, so what would take it too long is left beforehand: any formula above the
 * limit, and the costliest of those that are too many together.
 */
function leaveWhatTakesLong(sheets: Iterable<SheetInEngine>): void {
  const costly: PlacedFormula[] = [];
  for (const { formulas } of sheets)
    for (const formula of formulas) {
      formula.takesLong = false;
      if (isForEngine(formula) && (formula.template?.cost ?? 0) > 0) costly.push(formula);
    }
  const costOf = ({ template }: PlacedFormula): number => template?.cost ?? 0;
  let spent = 0;
  for (const formula of costly.sort((a, b) => costOf(a) - costOf(b))) {
    spent += costOf(formula);
    formula.takesLong = costOf(formula) > MOST_CELLS_OF_ONE || spent > MOST_CELLS;
  }
}

const isTheEngines = (formula: PlacedFormula): boolean =>
  isForEngine(formula) && formula.text !== null && !formula.isLeft;

/** The engine knows numbers that no cell of Excel holds: they are its own way to say that it cannot tell. */
const isStorable = ({ value }: EngineValue): boolean => typeof value !== "number" || Number.isFinite(value);

/** The engine hands out fifteen digits; Excel stores up to seventeen. */
function isSame(cell: CalculationCell | EngineValue, now: EngineValue): boolean {
  if (typeof cell.value === "number" && typeof now.value === "number")
    return Math.abs(cell.value - now.value) <= Math.abs(cell.value) * 1e-14;
  return cell.value === now.value && (typeof now.value !== "string" || (cell.isError ?? false) === now.isError);
}
