/** The pieces of a formula, as far as its references have to be found. Their texts joined give the formula again. */
export type FormulaToken =
  /** "text" in its quotes. */
  | { readonly kind: "text"; readonly text: string }
  /** A cell, a block, whole columns or whole rows; `sheet` is unquoted, null for the formula's own. */
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | null; readonly address: string }
  /** Table[Column], or [@Column] with an empty table name; `inside` is what stands between the outer brackets. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inside: string }
  /** A name that an opening bracket follows. */
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "open" | "close" | "comma" | "other"; readonly text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const ADDRESS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${WORD})!`;

const RULES: readonly (readonly [RegExp, (match: RegExpExecArray) => FormulaToken])[] = [
  [/"(?:[^"]|"")*"/uy, ([text]) => ({ kind: "text", text })],
  [
    new RegExp(`(${SHEET})?(${ADDRESS})`, "uy"),
    ([text, sheet, address]) => ({ kind: "reference", text, sheet: unquoted(sheet), address: address ?? "" }),
  ],
  [new RegExp(String.raw`${WORD}(?=\()`, "uy"), ([text]) => ({ kind: "function", text })],
  [new RegExp(`(?:${SHEET})?${WORD}`, "uy"), ([text]) => ({ kind: "name", text })],
  [/[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/uy, ([text]) => ({ kind: "other", text })],
  [/\(/uy, ([text]) => ({ kind: "open", text })],
  [/\)/uy, ([text]) => ({ kind: "close", text })],
  [/,/uy, ([text]) => ({ kind: "comma", text })],
  [/[^]/uy, ([text]) => ({ kind: "other", text })],
];

const unquoted = (prefix: string | undefined): string | null => {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** Cuts a formula (without its "=") into tokens. Nothing is refused: what is not understood is "other". */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = bracketed(formula, at) ?? plain(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function plain(formula: string, at: number): FormulaToken {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return make(match);
  }
  return { kind: "other", text: formula.slice(at, at + 1) };
}

const BEFORE_BRACKET = new RegExp(String.raw`(${WORD})?\[`, "uy");

/** A structured reference: inside the brackets an apostrophe takes the next character out of the grammar. */
function bracketed(formula: string, at: number): FormulaToken | null {
  BEFORE_BRACKET.lastIndex = at;
  const start = BEFORE_BRACKET.exec(formula);
  if (!start) return null;
  const first = at + start[0].length;
  let depth = 1;
  for (let i = first; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0)
      return {
        kind: "structured",
        text: formula.slice(at, i + 1),
        table: start[1] ?? "",
        inside: formula.slice(first, i),
      };
  }
  return null;
}
