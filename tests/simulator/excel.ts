import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openExcelInNode, type ExcelInNode, type NodeOptions } from "../../src/simulator/node/loadOffice";
import { workbookWithSheet } from "../ooxml/packages";

const open = new Set<ExcelInNode>();

/** Opens a workbook in the simulated Excel, with the real Office.js; closed again after the test. */
export async function excelWith(bytes: Uint8Array = newWorkbook(), options: NodeOptions = {}): Promise<ExcelInNode> {
  const excel = await openExcelInNode(bytes, options);
  open.add(excel);
  return excel;
}

/** A workbook whose first sheet holds the elements given. */
export const excelWithSheet = (inner: string, options: NodeOptions = {}): Promise<ExcelInNode> =>
  excelWith(workbookWithSheet(inner), options);

afterEach(() => {
  for (const excel of open) excel.close();
  open.clear();
});

/** How Excel refused, or null when it did not. */
export async function refusal(work: Promise<unknown>): Promise<OfficeExtension.Error | null> {
  return work.then(
    () => null,
    (error: unknown) => error as OfficeExtension.Error,
  );
}

/** Waits until something holds: on a busy machine that may take longer than usual. */
export async function eventually(holds: () => void): Promise<void> {
  for (const end = Date.now() + 10_000; ;) {
    try {
      holds();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await settled();
    }
  }
}

/** Waits until what was set going in later tasks has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
