import type { CalculatedValue, CalculationCell } from "./calculation";
import type { Engine } from "./engine";
import type { FormulaTemplates, Template } from "./formulaTemplates";
import { formulaText, type FormulaPiece } from "./formulaTranslation";
import type { SeenColumns } from "./seenColumns";

/** A formula of the workbook and what the engine was told about it. */
export interface PlacedFormula {
  cell: CalculationCell;
  template: Template | null;
  /** What `text` was made of. */
  settled: readonly FormulaPiece[] | null;
  /** In A1 references, with its "="; null when the engine cannot be given it. */
  text: string | null;
  /** The engine turned out not to be able to do it. */
  isLeft: boolean;
}

const COLUMNS = 16384;
const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): number => row * COLUMNS + column;
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/u;

/** One sheet: what stands there now, and what the engine was given of it. */
export class SheetInEngine {
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
      } else placed.set(key, { cell, template: null, settled: null, text: null, isLeft: false });
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

  /** Understands new formulas, and notes the columns they see. */
  prepare(templates: FormulaTemplates, seen: SeenColumns): void {
    for (const formula of this.formulas) {
      if (formula.template) continue;
      formula.template = templates.of(this.name, formula.cell);
      if (formula.template.pieces) seen.add(formula.template.pieces);
    }
  }

  /** Writes formulas out again whose look-ups lead elsewhere. */
  writeOut(): void {
    for (const formula of this.formulas) {
      const settled = formula.template?.settled ?? null;
      if (settled === formula.settled) continue;
      const text = settled && formulaText(settled, this.name, formula.cell.row);
      if (text !== formula.text) this.isToBeEntered = true;
      formula.settled = settled;
      formula.text = text;
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
      const content = cell.formula !== undefined ? this.contentOf(key) : isSeen(cell.column) ? typed(cell) : null;
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

  /** The constant at a place; undefined where a formula stands. */
  constantAt(row: number, column: number): CalculatedValue | undefined {
    this.byPlace ??= new Map(this.cells?.map((cell) => [keyOf(cell), cell]));
    const cell = this.byPlace.get(keyOf({ row, column }));
    if (!cell) return "";
    return cell.formula === undefined ? cell.value : undefined;
  }

  private contentOf(key: number): string | null {
    const formula = this.placed.get(key);
    if (!formula) return null;
    return formula.isLeft || formula.text === null ? typed(formula.cell) : formula.text;
  }

  private put(key: number, content: string | null): void {
    if ((this.entered.get(key) ?? null) === content) return;
    this.engine.put(this.name, Math.floor(key / COLUMNS), key % COLUMNS, content);
    if (content === null) this.entered.delete(key);
    else this.entered.set(key, content);
  }
}

/** A value as it has to be typed so that the engine takes it for what it is; null for an empty cell. */
function typed({ value, isError }: CalculationCell): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return null;
  return isError && ERROR_TEXT.test(value) ? value : `'${value}`;
}
