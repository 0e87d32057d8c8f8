import type { Block } from "../../core/snapshot/workbookSnapshot";
import type { FormulaPiece } from "./formulaTranslation";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "cells"; readonly sheet: string; readonly block: Block }
  /** A cell of the formula's own row, by its column. */
  | { readonly kind: "thisRow"; readonly sheet: string; readonly rows: RowsOfTable; readonly column: number }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

interface RowsOfTable {
  readonly first: number;
  readonly last: number;
}

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

const BINDING: Readonly<Record<Operator, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1 },
  "&": 2,
  ...{ "+": 3, "-": 3 },
  ...{ "*": 4, "/": 4 },
};

/** Reads the pieces of a formula; null for anything beside numbers, texts, cells, calls and these operators. */
export function readFormula(pieces: readonly FormulaPiece[]): Expression | null {
  const reader = new Reader(pieces.filter((piece) => piece.kind !== "text" || piece.text.trim() !== ""));
  const expression = reader.expression(0);
  return reader.isAtEnd ? expression : null;
}

class Reader {
  private at = 0;

  constructor(private readonly pieces: readonly FormulaPiece[]) {}

  get isAtEnd(): boolean {
    return this.at === this.pieces.length;
  }

  /** Operators of equal binding are taken from the left. */
  expression(above: number): Expression | null {
    let left = this.operand();
    while (left) {
      const operator = this.operatorHere();
      if (operator === null || BINDING[operator] <= above) return left;
      this.at += operator.length;
      const right = this.expression(BINDING[operator]);
      left = right && { kind: "operation", operator, left, right };
    }
    return null;
  }

  private word(offset = 0): string {
    const piece = this.pieces[this.at + offset];
    return piece?.kind === "text" && piece.token !== "text" ? piece.text : "";
  }

  private operatorHere(): Operator | null {
    const [first, second] = [this.word(), this.word() + this.word(1)];
    if (second in BINDING && second.length === 2) return second as Operator;
    return first in BINDING ? (first as Operator) : null;
  }

  private operand(): Expression | null {
    const piece = this.pieces[this.at++];
    if (!piece) return null;
    if (piece.kind === "cells") return { kind: "cells", sheet: piece.sheet, block: piece.block };
    if (piece.kind === "thisRow") return thisRow(piece);
    switch (piece.token) {
      case "text":
        return { kind: "constant", value: piece.text.slice(1, -1).replaceAll('""', '"') };
      case "name":
        return { kind: "constant", value: /^true$/iu.test(piece.text) };
      case "function":
        return this.call(piece.text.toUpperCase());
      case "open":
        return this.bracketed();
      default:
        return this.number(piece.text);
    }
  }

  private number(text: string): Expression | null {
    if (/^\d/u.test(text)) return { kind: "constant", value: Number(text) };
    if (text !== "-") return null;
    const right = this.operand();
    return right && { kind: "operation", operator: "-", left: { kind: "constant", value: 0 }, right };
  }

  private bracketed(): Expression | null {
    const inside = this.expression(0);
    return this.word() === ")" && this.at++ >= 0 ? inside : null;
  }

  private call(name: string): Expression | null {
    if (this.word() !== "(") return null;
    this.at++;
    const given: Expression[] = [];
    if (this.word() === ")") return this.at++ >= 0 ? { kind: "call", name, given } : null;
    for (;;) {
      const argument = this.expression(0);
      if (!argument) return null;
      given.push(argument);
      const next = this.word();
      this.at++;
      if (next === ")") return { kind: "call", name, given };
      if (next !== ",") return null;
    }
  }
}

function thisRow({ sheet, table, part }: Extract<FormulaPiece, { kind: "thisRow" }>): Expression | null {
  if (part.firstColumn !== part.lastColumn) return null;
  const { row, rows } = table.block;
  return { kind: "thisRow", sheet, rows: { first: row, last: row + rows - 1 }, column: part.firstColumn };
}
