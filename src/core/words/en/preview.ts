/** What the browser preview says around the simulated workbook. */
export const preview = {
  title: "Action Plan preview",
  /** What it is, and what it is not. */
  about:
    "A preview: a simulated Excel in this page, not Excel itself. It knows the sheets, tables and charts that Action Plan uses and no more. Nothing is uploaded: the workbook stays in this browser.",
  open: "Open a workbook",
  openHint: "or drop an .xlsx file anywhere on this page",
  sample: "Open the sample",
  download: "Download the workbook",
  sheets: "Sheets",
  grid: (sheet: string): string => `Sheet ${sheet}`,
  ribbon: "Action Plan",
  commands: {
    openPane: "Open pane",
    structure: "Structure",
    check: "Check",
    buildSummary: "Build summary",
    schools: "Schools",
  } satisfies Readonly<Record<"openPane" | "structure" | "check" | "buildSummary" | "schools", string>>,
  pane: "Action Plan pane",
  closePane: "Close the pane",
  opened: (file: string): string => `${file} is open.`,
  opening: (file: string): string => `Opening ${file}`,
  charts: "Charts of this sheet",
  languageLabel: "Excel’s language",
  /** What can be done to the rows, columns and tables of the sheet. */
  change: "Rows, columns and tables",
  undo: "Undo",
  redo: "Redo",
  changes: {
    insertRow: "Insert a row",
    deleteRow: "Delete the row",
    insertColumn: "Insert a column",
    deleteColumn: "Delete the column",
    sortUp: "Sort A to Z",
    sortDown: "Sort Z to A",
    showOnly: "Show only rows like this",
    showAll: "Show all rows",
  } satisfies Readonly<
    Record<
      "insertRow" | "deleteRow" | "insertColumn" | "deleteColumn" | "sortUp" | "sortDown" | "showOnly" | "showAll",
      string
    >
  >,
  /** Excel refuses: tables, merged or filtered cells are in the way. */
  notHere: "Excel does not do this here: a table, merged cells or a filter is in the way.",
};

export type PreviewWords = typeof preview;
