import { blockAddress, columnLetter, parseAddress, quoteSheetName } from "../../core/snapshot/address";
import type { Block } from "../../core/snapshot/workbookSnapshot";
import type { CalculationName, CalculationTable } from "./calculation";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { tablePart, type TablePart } from "./structuredReference";

/** What a formula may refer to beside cells. */
export interface Surroundings {
  /** By name in small letters. */
  readonly tables: ReadonlyMap<string, TableOnSheet>;
  readonly names: readonly CalculationName[];
  readonly today: number | null;
}

/** Where a formula stands: its sheet, and the table it is in, which [@Column] means. */
export interface FormulaHome {
  readonly sheet: string;
  readonly table: TableOnSheet | null;
}

export interface TableOnSheet {
  readonly sheet: string;
  readonly table: CalculationTable;
}

/** A piece of a formula that the engine takes. */
export type FormulaPiece =
  | { readonly kind: "text"; readonly text: string; readonly token: FormulaToken["kind"] }
  /** Cells of one sheet. `sheet` is written when it is not the formula's own. */
  | { readonly kind: "cells"; readonly sheet: string; readonly text: string; readonly block: Block }
  /** Cells in the row the formula stands in. */
  | { readonly kind: "thisRow"; readonly sheet: string; readonly table: CalculationTable; readonly part: TablePart };

const ROWS = 1048576;
const COLUMNS = 16384;
const NAMES_WITHIN_NAMES = 8;

/** What the files put in front of the names of younger functions. */
const PREFIX = /^(?:_xlfn\.|_xlws\.)+/iu;

/**
 * Writes a formula (without its "=") in A1 references only: structured references, defined names and TODAY() are
 * replaced by what they mean. Null when it refers to something that is not in the workbook.
 */
export function translate(formula: string, home: FormulaHome, around: Surroundings, depth = 0): FormulaPiece[] | null {
  const pieces: FormulaPiece[] = [];
  const tokens = formulaTokens(formula);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const isToday = around.today !== null && token.kind === "function" && /^today$/iu.test(token.text);
    const translated = isToday ? [text(String(around.today), "other")] : translateToken(token, home, around, depth);
    if (!translated) return null;
    pieces.push(...translated);
    // The two brackets of TODAY().
    if (isToday) i += 2;
  }
  return pieces;
}

function translateToken(
  token: FormulaToken,
  home: FormulaHome,
  around: Surroundings,
  depth: number,
): readonly FormulaPiece[] | null {
  if (token.kind === "reference") {
    const block = parseAddress(token.address) ?? wholeLines(token.address);
    return [{ kind: "cells", sheet: token.sheet ?? home.sheet, text: token.text, block }];
  }
  if (token.kind === "structured") {
    const found = token.table === "" ? home.table : around.tables.get(token.table.toLowerCase());
    return found ? structured(token.inside, found, home.sheet) : null;
  }
  if (token.kind === "name") return named(token.text, home, around, depth);
  if (token.kind === "function") return [text(token.text.replace(PREFIX, ""), "function")];
  return [text(token.text, token.kind)];
}

const text = (words: string, token: FormulaToken["kind"]): FormulaPiece => ({ kind: "text", text: words, token });

/** "A:C" or "$3:$5". */
function wholeLines(address: string): Block {
  const [first = "", last = ""] = address.replaceAll("$", "").split(":");
  const columns = parseAddress(`${first}1:${last}1`);
  if (columns) return { ...columns, row: 0, rows: ROWS };
  return { row: Number(first) - 1, rows: Number(last) - Number(first) + 1, column: 0, columns: COLUMNS };
}

function structured(inside: string, { sheet: home, table }: TableOnSheet, sheet: string): FormulaPiece[] | null {
  const part = tablePart(inside, table);
  if (!part) return null;
  const { rows, firstColumn, lastColumn } = part;
  if (rows === "row") return [{ kind: "thisRow", sheet: home, table, part }];
  const block = {
    row: rows.first,
    column: firstColumn,
    rows: rows.last - rows.first + 1,
    columns: lastColumn - firstColumn + 1,
  };
  return [{ kind: "cells", sheet: home, text: prefix(home, sheet) + asBlock(absoluteAddress(block)), block }];
}

/** The column of a table with one row is a block all the same: the engine counts nothing in a lone cell. */
const asBlock = (address: string): string => (address.includes(":") ? address : `${address}:${address}`);

/** "$B$3:$B$9". */
export const absoluteAddress = (block: Block): string => blockAddress(block).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");

/** A sheet's name as it stands before a reference; nothing for the formula's own sheet. */
export const prefix = (home: string, sheet: string): string => (home === sheet ? "" : `${quoteSheetName(home)}!`);

/** A defined name, or a table's own name, which means its data. TRUE and FALSE are names, too, for the lexer. */
function named(word: string, home: FormulaHome, around: Surroundings, depth: number): readonly FormulaPiece[] | null {
  if (/^(true|false)$/iu.test(word)) return [text(word, "name")];
  const table = around.tables.get(word.toLowerCase());
  if (table) return structured("", table, home.sheet);
  const name = nameFor(word, home.sheet, around.names);
  // The arguments of LET and LAMBDA are names that no workbook knows.
  if (!name) return [text(word, "name")];
  if (depth > NAMES_WITHIN_NAMES) return null;
  const meaning = translate(name.refersTo.replace(/^=/u, ""), home, around, depth + 1);
  if (!meaning) return null;
  return meaning.length === 1 ? meaning : [text("(", "open"), ...meaning, text(")", "close")];
}

function nameFor(word: string, sheet: string, names: readonly CalculationName[]): CalculationName | undefined {
  const same = names.filter((name) => name.name.toLowerCase() === word.toLowerCase());
  return same.find((name) => name.sheet === sheet) ?? same.find((name) => name.sheet === null);
}

/**
 * The formula of one cell, with its "=": the cells of its own row put in. Null when the row is not one of the table.
 */
export function formulaText(pieces: readonly FormulaPiece[], sheet: string, row: number): string | null {
  let formula = "=";
  for (const piece of pieces) {
    if (piece.kind === "thisRow") {
      const { block } = piece.table;
      if (row < block.row || row >= block.row + block.rows) return null;
      const { firstColumn, lastColumn } = piece.part;
      const cell = (column: number): string => `$${columnLetter(column)}${String(row + 1)}`;
      formula +=
        prefix(piece.sheet, sheet) +
        (firstColumn === lastColumn ? cell(firstColumn) : `${cell(firstColumn)}:${cell(lastColumn)}`);
    } else formula += piece.text;
  }
  return formula;
}
