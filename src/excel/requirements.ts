/**
 * What the adapter uses of Excel's interface, and since which version of the set ExcelApi it is there. Excel 2021 stops
 * at 1.14 and Excel 2024 at 1.17; nothing newer than the last of these may be needed.
 */
const NEEDED = [
  { since: 4, what: "Worksheet.getUsedRangeOrNullObject" },
  { since: 6, what: "Range.conditionalFormats, Application.suspendApiCalculationUntilNextSync" },
  {
    since: 7,
    what: "ChartSeries.setValues, NamedItem.formula, Workbook.protection, Worksheet.freezePanes, Worksheet.getRangeByIndexes",
  },
  { since: 8, what: "ChartAxis.numberFormat, ChartPlotArea.insideLeft, Range.dataValidation, Excel.createWorkbook" },
  {
    since: 9,
    what: "AutoFilter.isDataFiltered, Range.getCellProperties, Range.getColumnProperties, Range.getSpecialCellsOrNullObject, Range.setRowProperties, Worksheet.horizontalPageBreaks, Worksheet.pageLayout, Worksheet.shapes",
  },
  { since: 10, what: "Range.group, Range.hideGroupDetails" },
  { since: 12, what: "Worksheet.customProperties" },
  { since: 13, what: "Range.getMergedAreasOrNullObject, Table.resize" },
] as const;

/** The version that has all of it. */
const REQUIRED = `1.${String(Math.max(...NEEDED.map(({ since }) => since)))}`;

/** One step back for a whole run; tried where it is there, never needed. */
const UNDO_GROUPS = "1.20";

const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** The set that this Excel lacks, or null when it has what is needed. */
export const missingRequirement = (): string | null => (has(REQUIRED) ? null : `ExcelApi ${REQUIRED}`);

/** Told of where it is there. */
const SHEET_NAMES = "1.17";

/** Whether this Excel tells that a sheet was renamed. */
export const hasSheetNames = (): boolean => has(SHEET_NAMES);

/** Whether the user can take a whole run back in one step. */
export const canGroupUndo = (): boolean => has(UNDO_GROUPS);
