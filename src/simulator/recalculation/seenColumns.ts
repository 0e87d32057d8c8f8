import type { FormulaPiece } from "./formulaTranslation";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Functions that reach cells no reference of the formula names. */
const REACHING = /^(?:indirect|offset)$/iu;

/** The columns that some formula can see: nothing else has to be given to the engine. */
export class SeenColumns {
  private readonly spans = new Map<string, Map<string, Span>>();
  private everything = false;
  private readonly added = new WeakSet<readonly FormulaPiece[]>();
  private count = 0;

  /** Grows whenever more is seen than before. */
  get size(): number {
    return this.count;
  }

  add(pieces: readonly FormulaPiece[]): void {
    if (this.added.has(pieces)) return;
    this.added.add(pieces);
    for (const piece of pieces) if (this.addPiece(piece)) this.count++;
  }

  /** Says of a sheet's columns whether they are seen. */
  columnsOf(sheet: string): (column: number) => boolean {
    if (this.everything) return () => true;
    const spans = [...(this.spans.get(sheet.toLowerCase())?.values() ?? [])];
    const answers = new Map<number, boolean>();
    return (column) => {
      const known = answers.get(column);
      if (known !== undefined) return known;
      const answer = spans.some((span) => column >= span.first && column <= span.last);
      answers.set(column, answer);
      return answer;
    };
  }

  private addPiece(piece: FormulaPiece): boolean {
    if (piece.kind === "text") {
      if (this.everything || piece.token !== "function" || !REACHING.test(piece.text)) return false;
      this.everything = true;
      return true;
    }
    const span =
      piece.kind === "cells"
        ? { first: piece.block.column, last: piece.block.column + piece.block.columns - 1 }
        : { first: piece.part.firstColumn, last: piece.part.lastColumn };
    const sheet = piece.sheet.toLowerCase();
    const known = this.spans.get(sheet) ?? new Map<string, Span>();
    this.spans.set(sheet, known);
    const key = `${String(span.first)}-${String(span.last)}`;
    if (known.has(key)) return false;
    known.set(key, span);
    return true;
  }
}
