import { ApiError } from "../workbook/apiError";
import { tablePart } from "../recalculation/structuredReference";
import { formulaTokens } from "../recalculation/formulaTokens";
import { absoluteReference, fullAddress } from "../workbook/blocks";
import { sameName } from "../workbook/nameRules";
import type { SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { rewriteFormulas } from "../workbook/rewriteFormulas";
import { renamedFormula } from "./structuredNames";

/** Formulas follow a table's columns to their new names; a column that is not in the map is gone. */
export function followColumns(
  workbook: SimulatedWorkbook,
  table: SimulatedTable,
  names: ReadonlyMap<string, string>,
): void {
  const column = (name: string): string | null => names.get(name.toLowerCase()) ?? null;
  const naming = { table: table.name, renamed: table.name, column };
  rewriteFormulas(workbook, (formula, home) => renamedFormula(formula, home.table, naming));
}

/** Makes an ordinary range of a table: its cells stay, and formulas name them by their addresses. */
export function convertToRange(workbook: SimulatedWorkbook, table: SimulatedTable): void {
  table.sheet.requireWritable();
  rewriteFormulas(
    workbook,
    (formula, home) => withAddresses(formula, table, home.table === table.name, home.row),
    true,
  );
  table.sheet.removeTable(table);
}

function withAddresses(formula: string, table: SimulatedTable, isInside: boolean, row: number): string {
  const { sheet, block, name, headings, hasHeaderRow, hasTotalsRow } = table;
  if (!formula.includes("[") && !formula.toLowerCase().includes(name.toLowerCase())) return formula;
  const described = { name, block, headings, hasHeaderRow, hasTotalsRow };
  const tokens = formulaTokens(formula).map((token) => {
    if (token.kind === "name" && sameName(token.text, name)) return absoluteReference(sheet.name, table.body);
    if (token.kind !== "structured") return token.text;
    const isOurs = token.table === "" ? isInside : sameName(token.table, name);
    if (!isOurs) return token.text;
    const part = tablePart(token.inside, described);
    if (!part) return "#REF!";
    const columns = { column: part.firstColumn, columns: part.lastColumn - part.firstColumn + 1 };
    if (part.rows === "row") return fullAddress(sheet.name, { ...columns, row, rows: 1 });
    return absoluteReference(sheet.name, {
      ...columns,
      row: part.rows.first,
      rows: part.rows.last - part.rows.first + 1,
    });
  });
  return tokens.join("");
}

/** Deletes a table with its cells; what formulas say of it becomes #REF!. */
export function deleteTable(workbook: SimulatedWorkbook, table: SimulatedTable): void {
  const { sheet, block, name } = table;
  if (!sheet.tables.includes(table)) throw new ApiError("ItemNotFound");
  sheet.requireWritable();
  sheet.removeTable(table);
  sheet.clear(block, { contents: true, formats: true });
  const naming = { table: name, renamed: null, column: () => null };
  rewriteFormulas(workbook, (formula, home) => renamedFormula(formula, home.table, naming));
}
