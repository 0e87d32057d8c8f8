import { blockAddress } from "../../core/snapshot/address";
import type { Block } from "../../core/snapshot/workbookSnapshot";
import type { CellReader } from "./evaluation";
import type { FormulaSheet, PlacedFormula } from "./placedFormula";
import { BEYOND, beyond, fromCell, type PlainValue } from "./plainValues";

/** A formula inside the one that needs it, so many deep at most: a running balance is the engine's. */
const DEEPEST = 100;
/** A whole column of a sheet is the engine's. */
const LONGEST = 200000;

/**
 * One calculation of the formulas that are made of a few common functions, in code of our own: the engine takes 8 ms for
 * the two formulas of one action, and a plan of 10,000 actions has 20,000 of them. A formula with anything else, or that
 * needs a cell with anything else, is left to the engine.
 */
export class PlainCalculation implements CellReader {
  private depth = 0;
  private readonly sheets: ReadonlyMap<string, FormulaSheet>;
  private readonly columns = new Map<string, readonly PlainValue[]>();
  private readonly known = new WeakMap<readonly PlainValue[], Map<string, unknown>>();
  private readonly worked = new Map<PlacedFormula, PlainValue | typeof BEYOND>();

  constructor(sheets: Iterable<FormulaSheet>) {
    this.sheets = new Map(Array.from(sheets, (sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** The value of a formula; undefined when it is the engine's. */
  resultOf(formula: PlacedFormula): PlainValue | undefined {
    try {
      return this.workOut(formula);
    } catch (thrown) {
      if (thrown === BEYOND) return undefined;
      throw thrown;
    }
  }

  valueAt = (sheet: string, row: number, column: number): PlainValue => {
    const on = this.sheets.get(sheet.toLowerCase());
    const formula = on?.formulaAt(row, column);
    if (formula) return this.workOut(formula);
    const cell = on?.cellAt(row, column);
    return cell ? fromCell(cell) : null;
  };

  column = (sheet: string, block: Block): readonly PlainValue[] => {
    const key = `${sheet}!${blockAddress(block)}`;
    const known = this.columns.get(key);
    if (known) return known;
    if (block.rows > LONGEST) return beyond();
    const values = Array.from({ length: block.rows }, (_, offset) =>
      this.valueAt(sheet, block.row + offset, block.column),
    );
    this.columns.set(key, values);
    return values;
  };

  remember = <T>(column: readonly PlainValue[], what: string, find: () => T): T => {
    const ofColumn = this.known.get(column) ?? new Map<string, unknown>();
    this.known.set(column, ofColumn);
    if (!ofColumn.has(what)) ofColumn.set(what, find());
    return ofColumn.get(what) as T;
  };

  private workOut(formula: PlacedFormula): PlainValue {
    // What is not worked out keeps its result; a formula that gives "" gives a text, and no empty cell.
    if (formula.asked === null) return formula.cell.value === "" ? "" : fromCell(formula.cell);
    const known = this.worked.get(formula);
    if (known === BEYOND) return beyond();
    if (known !== undefined) return known;
    const evaluate = formula.template?.plain;
    if (!evaluate || this.depth >= DEEPEST) return this.leave(formula);
    // A formula that needs itself finds this, and goes to the engine.
    this.worked.set(formula, BEYOND);
    this.depth++;
    try {
      // What refers to an empty cell says nought.
      const value = evaluate(this, formula.cell.row) ?? 0;
      this.worked.set(formula, value);
      return value;
    } finally {
      this.depth--;
    }
  }

  private leave(formula: PlacedFormula): never {
    this.worked.set(formula, BEYOND);
    return beyond();
  }
}
