import { renameInFormula, type Renamed } from "../../ooxml/formulas/renameInFormula";
import { rewriteFormulas, type FormulaHolder } from "./rewriteFormulas";

/** Formulas follow the sheets and tables they name; links to places do not, as in Excel. */
export const renameInWorkbook = (workbook: FormulaHolder, renamed: Renamed): void =>
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, renamed));
