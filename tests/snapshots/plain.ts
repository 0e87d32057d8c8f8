import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";

/** What a workbook, a sheet and a table say of themselves where nothing is special about them. */
export const PLAIN_WORKBOOK: Omit<WorkbookSnapshot, "sheets"> = {
  dateSystem: 1900,
  names: [],
  isStructureProtected: false,
  calculation: "automatic",
};

export const PLAIN_SHEET: Pick<SheetSnapshot, "id" | "properties"> = { id: "", properties: new Map() };

export const plainColumns = (headings: readonly string[]): Pick<TableSnapshot, "columnIds" | "isFiltered"> => ({
  columnIds: headings.map((_, index) => index + 1),
  isFiltered: false,
});
