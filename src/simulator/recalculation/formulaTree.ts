import type { FormulaPiece } from "./formulaTranslation";

/** A formula with its brackets as a tree: what stands between two commas is a list of these. */
export type FormulaNode =
  | { readonly kind: "piece"; readonly piece: FormulaPiece }
  /** A function and its arguments, or with an empty name a pair of brackets. */
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly (readonly FormulaNode[])[] };

/** Takes pieces apart; null when the brackets do not match. */
export function treeOf(pieces: readonly FormulaPiece[]): readonly FormulaNode[] | null {
  const open: { name: string; done: FormulaNode[][]; current: FormulaNode[] }[] = [{ name: "", done: [], current: [] }];
  for (const [index, piece] of pieces.entries()) {
    const top = open.at(-1);
    const token = piece.kind === "text" ? piece.token : "reference";
    if (!top) return null;
    // The name of a function goes with the bracket after it.
    if (token === "function") continue;
    if (token === "open") open.push({ name: functionBefore(pieces[index - 1]), done: [], current: [] });
    else if (token === "comma" && open.length > 1) {
      top.done.push(top.current);
      top.current = [];
    } else if (token === "close") {
      open.pop();
      open.at(-1)?.current.push({ kind: "call", name: top.name, arguments: [...top.done, top.current] });
    } else top.current.push({ kind: "piece", piece });
  }
  const [root, ...unclosed] = open;
  return root && unclosed.length === 0 ? root.current : null;
}

const functionBefore = (piece: FormulaPiece | undefined): string =>
  piece?.kind === "text" && piece.token === "function" ? piece.text : "";

const text = (words: string, token: "function" | "open" | "close" | "comma"): FormulaPiece => ({
  kind: "text",
  text: words,
  token,
});

/** The pieces of a tree; the inverse of `treeOf`. */
export function piecesOf(nodes: readonly FormulaNode[]): FormulaPiece[] {
  return nodes.flatMap((node) => {
    if (node.kind === "piece") return [node.piece];
    const inside = node.arguments.flatMap((argument, index) => [
      ...(index > 0 ? [text(",", "comma")] : []),
      ...piecesOf(argument),
    ]);
    const name = node.name === "" ? [] : [text(node.name, "function")];
    return [...name, text("(", "open"), ...inside, text(")", "close")];
  });
}
