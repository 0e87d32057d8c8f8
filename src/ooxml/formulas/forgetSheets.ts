import { formulaPieces } from "./formulaPieces";

/** The formula after sheets (lower-case names) are gone: what pointed there says #REF!, as when Excel deletes a sheet. */
export function forgetSheets(formula: string, gone: ReadonlySet<string>): string {
  const pieces = formulaPieces(formula);
  let result = "";
  let swallow = false;
  for (const [index, { kind, text }] of pieces.entries()) {
    const plain = swallow ? text.slice(1) : text;
    swallow = false;
    if (kind === "quotedSheet" && pieces[index + 1]?.text.startsWith("!")) {
      const name = text.slice(1, -1).replaceAll("''", "'").toLowerCase();
      swallow = gone.has(name);
      result += swallow ? "#REF!" : text;
    } else if (kind === "plain") {
      result += plain.replace(/([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, name: string) =>
        gone.has(name.toLowerCase()) ? "#REF!" : whole,
      );
    } else result += plain;
  }
  return result;
}
