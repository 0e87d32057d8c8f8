import type { Block } from "../../core/snapshot/workbookSnapshot";
import type { FormulaPiece } from "./formulaTranslation";
import type { PlacedFormula } from "./placedFormula";
import { RowIntervals } from "./rowIntervals";

/** Formulas that say the same, each in its own row. */
interface Alike {
  readonly formulas: readonly PlacedFormula[];
  readonly byRow: ReadonlyMap<number, readonly PlacedFormula[]>;
}

interface RowsOfTable {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly alike: Alike;
}

/** What formulas of one sheet's cells depend on, by column; `wide` for blocks of more columns than are worth listing. */
interface SheetIndex {
  readonly columns: Map<number, RowIntervals<Alike>>;
  readonly wide: RowIntervals<Alike>;
  readonly rows: RowsOfTable[];
}

const MANY_COLUMNS = 64;
const WHOLE_SHEET: Block = { row: 0, column: 0, rows: 1048576, columns: 16384 };

/** Functions whose cells are only known once they are worked out: INDIRECT may mean any, OFFSET any of its sheet. */
const ANYWHERE = /^indirect$/iu;
const ANYWHERE_ON_SHEET = /^offset$/iu;

/** Finds the formulas that refer to a cell. A block of many columns counts as wider than it is: that asks too often at most. */
export class Dependents {
  private readonly sheets = new Map<string, SheetIndex>();
  private readonly anywhere: PlacedFormula[] = [];

  /** Takes the formulas that have the same pieces. */
  add(pieces: readonly FormulaPiece[], formulas: readonly PlacedFormula[]): void {
    const alike: Alike = { formulas, byRow: groupedByRow(formulas) };
    if (hasFunction(pieces, ANYWHERE)) this.anywhere.push(...formulas);
    const reachesSheet = hasFunction(pieces, ANYWHERE_ON_SHEET);
    for (const piece of pieces) {
      if (piece.kind === "text") continue;
      const index = this.indexOf(piece.sheet);
      if (reachesSheet) addBlock(index, WHOLE_SHEET, alike);
      else if (piece.kind === "cells") addBlock(index, piece.block, alike);
      else index.rows.push({ ...piece.part, alike });
    }
  }

  /** Hands out the formulas that refer to a cell; those of a block only once. */
  take(sheet: string, row: number, column: number): readonly PlacedFormula[] {
    const found = this.anywhere.splice(0);
    const index = this.sheets.get(sheet.toLowerCase());
    if (!index) return found;
    for (const intervals of [index.columns.get(column), index.wide])
      for (const { formulas } of intervals?.take(row) ?? []) found.push(...formulas);
    for (const { firstColumn, lastColumn, alike } of index.rows)
      if (column >= firstColumn && column <= lastColumn) found.push(...(alike.byRow.get(row) ?? []));
    return found;
  }

  private indexOf(sheet: string): SheetIndex {
    const key = sheet.toLowerCase();
    const known = this.sheets.get(key) ?? { columns: new Map(), wide: new RowIntervals(), rows: [] };
    this.sheets.set(key, known);
    return known;
  }
}

function groupedByRow(formulas: readonly PlacedFormula[]): Map<number, PlacedFormula[]> {
  const byRow = new Map<number, PlacedFormula[]>();
  for (const formula of formulas) {
    const ofRow = byRow.get(formula.cell.row);
    if (ofRow) ofRow.push(formula);
    else byRow.set(formula.cell.row, [formula]);
  }
  return byRow;
}

function addBlock({ columns, wide }: SheetIndex, block: Block, alike: Alike): void {
  const last = block.row + block.rows - 1;
  if (block.columns > MANY_COLUMNS) {
    wide.add(block.row, last, alike);
    return;
  }
  for (let column = block.column; column < block.column + block.columns; column++) {
    const intervals = columns.get(column) ?? new RowIntervals<Alike>();
    columns.set(column, intervals);
    intervals.add(block.row, last, alike);
  }
}

export const hasFunction = (pieces: readonly FormulaPiece[], name: RegExp): boolean =>
  pieces.some((piece) => piece.kind === "text" && piece.token === "function" && name.test(piece.text));
