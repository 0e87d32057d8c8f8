/** A stretch of a formula. Only "plain" may hold cell references and names. */
export interface FormulaPiece {
  readonly kind: "plain" | "text" | "quotedSheet" | "brackets";
  readonly text: string;
}

/**
 * Cuts a formula (without its "=") into texts in quotes, sheet names in apostrophes, brackets (structured references and
 * workbook numbers) and the rest. Joined, the pieces are the formula again.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plainFrom = 0;
  let at = 0;
  const add = (kind: FormulaPiece["kind"], end: number) => {
    if (at > plainFrom) pieces.push({ kind: "plain", text: formula.slice(plainFrom, at) });
    pieces.push({ kind, text: formula.slice(at, end) });
    plainFrom = at = end;
  };
  while (at < formula.length) {
    const letter = formula.charAt(at);
    if (letter === '"') add("text", quotedEnd(formula, at, '"'));
    else if (letter === "'") add("quotedSheet", quotedEnd(formula, at, "'"));
    else if (letter === "[") add("brackets", bracketsEnd(formula, at));
    else at++;
  }
  if (at > plainFrom) pieces.push({ kind: "plain", text: formula.slice(plainFrom) });
  return pieces;
}

/** A doubled quote stands for one quote. */
function quotedEnd(formula: string, from: number, quote: string): number {
  for (let at = formula.indexOf(quote, from + 1); at >= 0; at = formula.indexOf(quote, at + 2)) {
    if (formula.charAt(at + 1) !== quote) return at + 1;
  }
  return formula.length;
}

/** Brackets nest; in a structured reference an apostrophe escapes the next letter. */
function bracketsEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
