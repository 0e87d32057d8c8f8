import { piecesOf, treeOf, type FormulaNode } from "./formulaTree";
import type { FormulaPiece } from "./formulaTranslation";
import type { ConstantAt } from "./calculation";

/**
 * Works out conditions about settings while they are constants, and keeps the branch that holds. Every formula asks of
 * each threshold whether it is a sensible number, several times over; what is left is a third as long, and the engine
 * takes as long to read a formula as it is. What a person typed into a sheet is left as it is: only cells that stood in
 * the place of a setting's look-up count.
 */
export function settleConditions(
  pieces: readonly FormulaPiece[],
  isSetting: (piece: FormulaPiece) => boolean,
  constantAt: ConstantAt,
): readonly FormulaPiece[] {
  if (!pieces.some(isSetting)) return pieces;
  const tree = treeOf(pieces);
  return tree ? piecesOf(new Settling(isSetting, constantAt).list(tree)) : pieces;
}

type Nodes = readonly FormulaNode[];

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
};

class Settling {
  constructor(
    private readonly isSetting: (piece: FormulaPiece) => boolean,
    private readonly constantAt: ConstantAt,
  ) {}

  list(nodes: Nodes): Nodes {
    const settled = nodes.flatMap((node) => (node.kind === "call" ? this.call(node.name, node.arguments) : [node]));
    const holds = this.comparison(settled);
    return holds === null ? settled : [logical(holds)];
  }

  private call(name: string, given: readonly Nodes[]): Nodes {
    const parts = given.map((argument) => this.list(argument));
    const [first = [], second, third] = parts;
    if (/^isnumber$/iu.test(name) && parts.length === 1) {
      const value = this.constant(first);
      if (value !== undefined) return [logical(typeof value === "number")];
    }
    if (/^if$/iu.test(name) && parts.length === 3) {
      const holds = logicalOf(first);
      const branch = holds === null ? undefined : holds ? second : third;
      if (branch?.length === 1) return branch;
      if (branch && branch.length > 1) return [{ kind: "call", name: "", arguments: [branch] }];
    }
    return [{ kind: "call", name, arguments: parts }];
  }

  /** "cell >= 0" and nothing else between two commas. */
  private comparison(nodes: Nodes): boolean | null {
    const value = this.constant(nodes.slice(0, 1));
    const signs = nodes.slice(1, -1).map(wordOf).join("");
    const other = Number(wordOf(nodes.at(-1)) || Number.NaN);
    const compare = nodes.length > 2 ? COMPARISONS[signs] : undefined;
    return compare && typeof value === "number" && !Number.isNaN(other) ? compare(value, other) : null;
  }

  /** The value of a setting that stands alone; undefined for anything else. */
  private constant(nodes: Nodes): ReturnType<ConstantAt> {
    const [only, ...others] = nodes;
    if (only?.kind !== "piece" || others.length > 0 || only.piece.kind !== "cells" || !this.isSetting(only.piece))
      return undefined;
    const { sheet, block } = only.piece;
    return this.constantAt(sheet, block.row, block.column);
  }
}

const logical = (value: boolean): FormulaNode => ({
  kind: "piece",
  piece: { kind: "text", text: value ? "TRUE" : "FALSE", token: "name" },
});

const wordOf = (node: FormulaNode | undefined): string =>
  node?.kind === "piece" && node.piece.kind === "text" ? node.piece.text : "";

function logicalOf(nodes: Nodes): boolean | null {
  const word = nodes.length === 1 ? wordOf(nodes[0]).toUpperCase() : "";
  return word === "TRUE" ? true : word === "FALSE" ? false : null;
}
