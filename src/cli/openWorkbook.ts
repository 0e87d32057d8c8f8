import type { WorkbookPort } from "../app/workbookPort";
import type { CellPlace } from "../core/snapshot/address";
import { excelWorkbook } from "../excel/excelWorkbook";
import { openExcelInNode } from "../simulator/node/loadOffice";
import { readIronCalc } from "../simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../simulator/recalculation/recalculate";

/** A workbook open in the simulated Excel, behind the same adapter that the add-in uses. */
export interface OpenInExcel {
  readonly port: WorkbookPort;
  /** Whether the file that was opened is signed digitally. */
  readonly isSigned: boolean;
  /** Formulas that depend on what was written and keep their old values, since they could not be worked out. */
  readonly notCalculated: () => readonly CellPlace[];
  /** The bytes of the workbook as it stands now. */
  save(): Uint8Array;
  close(): void;
}

/** Opens the bytes of an .xlsx; throws `FileFailure` when they cannot be taken. */
export async function openInExcel(bytes: Uint8Array): Promise<OpenInExcel> {
  const recalculation = await createRecalculation(readIronCalc);
  const excel = await openExcelInNode(bytes, { recalculation });
  // Office.js puts its names on the page's global object; under Node that is the process's own.
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const { workbook } = excel;
  return {
    port: excelWorkbook(),
    isSigned: workbook.isSigned,
    notCalculated: () => workbook.notCalculated,
    save: () => workbook.save(),
    close: () => excel.close(),
  };
}
