import type { FormulaPiece } from "./formulaPieces";
import { formulaPieces } from "./formulaPieces";
import { withoutPrefixes, withPrefixes } from "./futureFunctions";

const THIS_ROW = "[#This Row]";
/** A column name that stands after @ without brackets of its own. */
const SIMPLE_NAME = /^[\p{L}\p{N}_]+$/u;
const TABLE_NAME_BEFORE = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * A formula as Excel shows it, from one as files hold it (both without "="): `Actions[[#This Row],[Due]]` is `[@Due]` in
 * a row of Actions and `Actions[@Due]` elsewhere, and young functions lose their prefixes.
 */
export function shownFormula(stored: string, table: string | null): string {
  if (!stored.includes("[") && !stored.includes("_xl")) return stored;
  const pieces = formulaPieces(stored);
  return pieces.map((piece, index) => shownPiece(piece, pieces[index + 1], table)).join("");
}

function shownPiece({ kind, text }: FormulaPiece, next: FormulaPiece | undefined, table: string | null): string {
  if (kind === "brackets") return rowOf(text) ?? text;
  if (kind !== "plain") return text;
  const plain = withoutPrefixes(text);
  const name =
    next?.kind === "brackets" && next.text.includes(THIS_ROW) ? TABLE_NAME_BEFORE.exec(plain)?.[0] : undefined;
  const isOwn = name !== undefined && name.toLowerCase() === table?.toLowerCase();
  return isOwn ? plain.slice(0, plain.length - name.length) : plain;
}

/** "[@Due]" for "[[#This Row],[Due]]"; null when it is about more than its own row. */
function rowOf(brackets: string): string | null {
  if (brackets === THIS_ROW) return "[@]";
  if (!brackets.startsWith(`[${THIS_ROW},`)) return null;
  const columns = brackets.slice(THIS_ROW.length + 2, -1).trim();
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  return single !== undefined && SIMPLE_NAME.test(single) ? `[@${single}]` : `[@${columns}]`;
}

/**
 * A formula as files hold it, from one as people write it. In a row of a table, references without a table's name are
 * about that table; files always name it, and know no @.
 */
export function storedFormula(shown: string, table: string | null): string {
  const pieces = formulaPieces(shown);
  return pieces.map((piece, index) => storedPiece(piece, pieces[index - 1], pieces[index + 1], table)).join("");
}

function storedPiece(
  { kind, text }: FormulaPiece,
  before: FormulaPiece | undefined,
  after: FormulaPiece | undefined,
  table: string | null,
): string {
  if (kind === "plain") return withPrefixes(text);
  if (kind !== "brackets") return text;
  const isNamed = before?.kind === "plain" && TABLE_NAME_BEFORE.test(before.text);
  // "[1]Sheet1!A1" and "[Book.xlsx]Sheet1!A1" name another workbook.
  const isWorkbook = after !== undefined && /^[\p{L}\p{N}_ .]*!|^'/u.test(after.text);
  if (isWorkbook || (!isNamed && table === null)) return text;
  return (isNamed ? "" : (table ?? "")) + (text.startsWith("[@") ? thisRow(text.slice(2, -1).trim()) : text);
}

function thisRow(columns: string): string {
  if (columns === "") return THIS_ROW;
  return `[${THIS_ROW},${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
