import { formulaTokens, type FormulaToken } from "../recalculation/formulaTokens";
import { sameName } from "../workbook/nameRules";

/** What became of a table that formulas speak of by name. */
export interface TableNaming {
  readonly table: string;
  /** Its name from now on; null when the table is gone. */
  readonly renamed: string | null;
  /** What became of a column; null when it is gone. */
  readonly column: (name: string) => string | null;
}

/**
 * A formula after a table or its columns were renamed or deleted. `home` is the table that the formula's cell belongs to:
 * there [@Due] needs no table's name. What is gone says #REF!.
 */
export function renamedFormula(formula: string, home: string | null, naming: TableNaming): string {
  if (!formula.includes("[") && !formula.toLowerCase().includes(naming.table.toLowerCase())) return formula;
  return formulaTokens(formula)
    .map((token) => renamedToken(token, home, naming))
    .join("");
}

function renamedToken(token: FormulaToken, home: string | null, { table, renamed, column }: TableNaming): string {
  if (token.kind === "name") return sameName(token.text, table) ? (renamed ?? "#REF!") : token.text;
  if (token.kind !== "structured" || !sameName(token.table === "" ? (home ?? "") : token.table, table))
    return token.text;
  if (renamed === null) return "#REF!";
  const inside = renamedInside(token.inside, column);
  if (inside === null) return "#REF!";
  return `${token.table === "" ? "" : renamed}[${inside}]`;
}

/** What stands between the brackets, with columns called anew; null when one of them is gone. */
function renamedInside(inside: string, column: TableNaming["column"]): string | null {
  if (inside.startsWith("@")) {
    const rest = renamedInside(inside.slice(1), column);
    if (rest === null || rest === "" || rest.startsWith("[")) return rest === null ? null : `@${rest}`;
    return /^[\p{L}\p{N}_]+$/u.test(rest) ? `@${rest}` : `@[${rest}]`;
  }
  if (inside === "" || inside.startsWith("#")) return inside;
  if (!inside.startsWith("[")) {
    const name = column(unescaped(inside));
    return name === null ? null : escaped(name);
  }
  const named = [...inside.matchAll(IN_BRACKETS)].map((part) => part[1] ?? "").filter((name) => !name.startsWith("#"));
  if (named.some((name) => column(unescaped(name)) === null)) return null;
  return inside.replace(IN_BRACKETS, (whole, name: string) =>
    name.startsWith("#") ? whole : `[${escaped(column(unescaped(name)) ?? "")}]`,
  );
}

const IN_BRACKETS = /\[((?:'[^]|[^'\]])*)\]/gu;

/** In brackets an apostrophe takes the next character out of the grammar. */
const unescaped = (name: string): string => name.replace(/'([^])/gu, "$1");
const escaped = (name: string): string => name.replace(/[[\]#']/g, "'$&");
