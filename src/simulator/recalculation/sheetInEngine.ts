import type { CalculationCell } from "./calculation";
import type { Engine } from "./engine";
import type { PlainCalculation } from "./plainCalculation";
import type { FormulaTemplates } from "./formulaTemplates";
import { formulaText } from "./formulaTranslation";
import type { FormulaSheet, PlacedFormula } from "./placedFormula";
import { toCell } from "./plainValues";
import type { SeenColumns } from "./seenColumns";

const NEW = {
  asked: null,
  template: null,
  plain: undefined,
  written: null,
  text: null,
  isLeft: false,
  takesLong: false,
  lastValue: null,
} as const;

const COLUMNS = 16384;
const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): number => row * COLUMNS + column;
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/u;

/** One sheet: what stands there now, and what the engine was given of it. */
export class SheetInEngine implements FormulaSheet {
  private cells: readonly CalculationCell[] | null = null;
  private byPlace: ReadonlyMap<number, CalculationCell> | null = null;
  private placed: ReadonlyMap<number, PlacedFormula> = new Map();
  private readonly entered = new Map<number, string>();
  private isToBeEntered = false;

  constructor(
    readonly name: string,
    private readonly engine: Engine,
  ) {
    engine.addSheet(name);
  }

  get formulas(): Iterable<PlacedFormula> {
    return this.placed.values();
  }

  /** Takes the cells of this call; true when the formulas are not those of the call before. */
  take(cells: readonly CalculationCell[]): boolean {
    if (cells === this.cells) return false;
    this.cells = cells;
    this.byPlace = null;
    this.isToBeEntered = true;
    const placed = new Map<number, PlacedFormula>();
    let kept = 0;
    for (const cell of cells) {
      if (cell.formula === undefined) continue;
      const key = keyOf(cell);
      const before = this.placed.get(key);
      if (before?.cell.formula === cell.formula) {
        before.cell = cell;
        placed.set(key, before);
        kept++;
      } else placed.set(key, { ...NEW, cell });
    }
    const isSame = kept === placed.size && kept === this.placed.size;
    this.placed = placed;
    return !isSame;
  }

  /** Forgets how formulas were understood: tables, names or sheets are others now. */
  forget(): void {
    for (const formula of this.formulas) {
      formula.template = null;
      formula.isLeft = false;
    }
  }

  /** Understands new formulas. */
  prepare(templates: FormulaTemplates): void {
    for (const formula of this.formulas) formula.template ??= templates.of(this.name, formula.cell);
  }

  /** Works out what takes no engine; true when other formulas than before are left to it. */
  workOut(calculation: PlainCalculation): boolean {
    let areOthers = false;
    for (const formula of this.formulas) {
      const before = formula.plain;
      formula.plain = formula.asked === null ? undefined : calculation.resultOf(formula);
      if (formula.plain === before) continue;
      areOthers ||= (formula.plain === undefined) !== (before === undefined);
      this.isToBeEntered = true;
    }
    return areOthers;
  }

  /** Writes out the formulas that are the engine's, and notes the columns they see. */
  writeOut(seen: SeenColumns): void {
    for (const formula of this.formulas) {
      const template = isForEngine(formula) && !formula.takesLong ? formula.template : null;
      if (template === formula.written) continue;
      formula.written = template;
      formula.text = template?.pieces ? formulaText(template.pieces, this.name, formula.cell.row) : null;
      if (template?.pieces) seen.add(template.pieces);
      this.isToBeEntered = true;
    }
  }

  /** Enters what is not in the engine yet, and empties what is there no longer. */
  enter(seen: SeenColumns, isMoreSeen: boolean): void {
    if (!this.isToBeEntered && !isMoreSeen) return;
    this.isToBeEntered = false;
    const present = new Set<number>();
    const isSeen = seen.columnsOf(this.name);
    for (const cell of this.cells ?? []) {
      const key = keyOf(cell);
      const formula = this.placed.get(key);
      const isEngines = formula !== undefined && isForEngine(formula);
      if (!isEngines && !isSeen(cell.column)) continue;
      const content = formula ? contentOf(formula) : typed(cell);
      if (content === null) continue;
      present.add(key);
      this.put(key, content);
    }
    for (const key of this.entered.keys()) if (!present.has(key)) this.put(key, null);
  }

  /** Puts the last value in the place of a formula that the engine cannot do. */
  leave(formula: PlacedFormula): void {
    formula.isLeft = true;
    this.put(keyOf(formula.cell), typed(formula.cell));
  }

  formulaAt(row: number, column: number): PlacedFormula | undefined {
    return this.placed.get(keyOf({ row, column }));
  }

  cellAt(row: number, column: number): CalculationCell | undefined {
    this.byPlace ??= new Map(this.cells?.map((cell) => [keyOf(cell), cell]));
    return this.byPlace.get(keyOf({ row, column }));
  }

  private put(key: number, content: string | null): void {
    if ((this.entered.get(key) ?? null) === content) return;
    this.engine.put(this.name, Math.floor(key / COLUMNS), key % COLUMNS, content);
    if (content === null) this.entered.delete(key);
    else this.entered.set(key, content);
  }
}

/** Whether it is worked out at all, and not in code of our own. */
export const isForEngine = ({ asked, plain }: PlacedFormula): boolean => asked !== null && plain === undefined;

/** What is entered for a formula: itself, or its value where it is not the engine's. */
function contentOf({ cell, plain, text, isLeft }: PlacedFormula): string | null {
  // A formula that gives "" gives a text, above every number; an empty cell would be 0.
  if (plain === "") return '=""';
  if (plain !== undefined) return typed(toCell(plain));
  if ((isLeft || text === null) && cell.value === "") return '=""';
  return isLeft || text === null ? typed(cell) : text;
}

/** A value as it has to be typed so that the engine takes it for what it is; null for an empty cell. */
function typed({ value, isError }: Pick<CalculationCell, "value"> & { readonly isError?: boolean }): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return null;
  return isError && ERROR_TEXT.test(value) ? value : `'${value}`;
}
