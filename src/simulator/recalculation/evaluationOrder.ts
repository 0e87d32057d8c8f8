import type { FormulaPiece } from "./formulaTranslation";
import { FormulaGrid } from "./formulaGrid";

/** A formula and what it refers to. */
export interface OrderedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

/**
 * How much may be stacked up: a formula counts 2 and the depth of its brackets. The engine works out a formula inside the
 * one that needs it, and its memory is overwritten when they are stacked too deep (about 150 formulas of four levels, 650
 * of one). A third of that is safe.
 */
const DEPTH_ALLOWED = 300;

interface Visit {
  readonly index: number;
  readonly needs: Generator<number>;
  height: number;
}

/**
 * The formulas to be worked out before all others, in this order, so that no chain of formulas (a running balance of
 * thousands of rows) is ever stacked deeper than the engine can take. Empty for nearly every workbook.
 */
export function formulasToStartWith(formulas: readonly OrderedFormula[]): OrderedFormula[] {
  const depths = formulas.map(({ pieces }) => depthOf(pieces));
  if (depths.reduce((sum, depth) => sum + depth, 0) <= DEPTH_ALLOWED) return [];
  const grid = new FormulaGrid(formulas);
  const first: OrderedFormula[] = [];
  for (let start = 0; start < formulas.length; start++)
    if (grid.visit(start)) follow(start, formulas, depths, grid, first);
  return first;
}

/** Goes down from one formula to all it needs, and notes on the way back how deep each is stacked. */
function follow(
  start: number,
  formulas: readonly OrderedFormula[],
  depths: readonly number[],
  grid: FormulaGrid,
  first: OrderedFormula[],
): void {
  const visit = (index: number): Visit => ({ index, needs: unvisitedNeeds(formulas[index], grid), height: 0 });
  const path: Visit[] = [visit(start)];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.needs.next();
    if (next.done !== true) {
      path.push(visit(next.value));
      continue;
    }
    path.pop();
    const formula = formulas[top.index];
    if (!formula) continue;
    const height = (depths[top.index] ?? 0) + heightUnder(formula, grid);
    const isCheckpoint = height > DEPTH_ALLOWED;
    if (isCheckpoint) first.push(formula);
    grid.setHeight(top.index, isCheckpoint ? 0 : height);
  }
}

function* unvisitedNeeds(formula: OrderedFormula | undefined, grid: FormulaGrid): Generator<number> {
  if (!formula) return;
  for (const piece of formula.pieces) {
    const block = blockOf(piece, formula.row);
    if (block && piece.kind !== "text") yield* grid.unvisited(piece.sheet, block);
  }
}

function heightUnder(formula: OrderedFormula, grid: FormulaGrid): number {
  let height = 0;
  for (const piece of formula.pieces) {
    const block = blockOf(piece, formula.row);
    if (block && piece.kind !== "text") height = Math.max(height, grid.heightIn(piece.sheet, block));
  }
  return height;
}

function blockOf(piece: FormulaPiece, row: number) {
  if (piece.kind === "text") return null;
  if (piece.kind === "cells") return piece.block;
  const { firstColumn, lastColumn } = piece.part;
  return { row, rows: 1, column: firstColumn, columns: lastColumn - firstColumn + 1 };
}

function depthOf(pieces: readonly FormulaPiece[]): number {
  let depth = 0;
  let deepest = 0;
  for (const piece of pieces) {
    if (piece.kind !== "text") continue;
    if (piece.token === "open") deepest = Math.max(deepest, ++depth);
    if (piece.token === "close") depth--;
  }
  return deepest + 2;
}
