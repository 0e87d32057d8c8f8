import { formulaPieces } from "./formulaPieces";

/** New names by old ones in lower case. */
export interface Renamed {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Names that are no words, or might be addresses, stand in apostrophes. */
const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}_.]*$/u.test(name) && !/^(r|c|rc)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** A word of a formula, as far as it may be the name of a sheet (before "!") or of a table (not before "(" or "!"). */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu;

/** The formula (with or without its "=") after sheets and tables were renamed, as Excel rewrites it. */
export function renameInFormula(formula: string, { sheets, tables }: Renamed): string {
  const pieces = formulaPieces(formula);
  const renamed = pieces.map(({ kind, text }, index) => {
    if (kind === "quotedSheet" && pieces[index + 1]?.text.startsWith("!")) {
      const name = sheets.get(text.slice(1, -1).replaceAll("''", "'").toLowerCase());
      return name === undefined ? text : quoted(name);
    }
    if (kind !== "plain") return text;
    return text.replace(WORD, (word: string, at: number) => {
      if (word.endsWith("!")) {
        const name = sheets.get(word.slice(0, -1).toLowerCase());
        return name === undefined ? word : `${quoted(name)}!`;
      }
      const isCall = text.charAt(at + word.length) === "(";
      return (isCall ? undefined : tables.get(word.toLowerCase())) ?? word;
    });
  });
  return renamed.join("");
}

export const renamesNothing = ({ sheets, tables }: Renamed): boolean => sheets.size + tables.size === 0;
