import { renameInFormula, type Renamed } from "../../ooxml/formulas/renameInFormula";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { rewriteFormulas } from "./rewriteFormulas";

/** Formulas follow the sheets and tables they name; links to places do not, as in Excel. */
export const renameInWorkbook = (workbook: SimulatedWorkbook, renamed: Renamed): void =>
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, renamed));
