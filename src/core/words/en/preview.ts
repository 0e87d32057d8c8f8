import type { PreviewWords } from "../previewWords";

export const preview: PreviewWords = {
  title: "Action Plan preview",
  about:
    "A preview: a simulated Excel in this page, not Excel itself. It knows the sheets, tables and charts that Action Plan uses and no more. Nothing is uploaded: the workbook stays in this browser.",
  open: "Open a workbook",
  openHint: "or drop an .xlsx file anywhere on this page",
  sample: "Open the sample",
  download: "Download the workbook",
  sheets: "Sheets",
  grid: (sheet) => `Sheet ${sheet}`,
  ribbon: "Action Plan",
  commands: {
    openPane: "Open pane",
    structure: "Structure",
    check: "Check",
    buildSummary: "Build summary",
    schools: "Schools",
  },
  pane: "Action Plan pane",
  closePane: "Close the pane",
  opened: (file) => `${file} is open.`,
  opening: (file) => `Opening ${file}`,
  charts: "Charts of this sheet",
  languageLabel: "Excel’s language",
  change: "Rows, columns and tables",
  changes: {
    insertRow: "Insert a row",
    deleteRow: "Delete the row",
    insertColumn: "Insert a column",
    deleteColumn: "Delete the column",
    sortUp: "Sort A to Z",
    sortDown: "Sort Z to A",
    showOnly: "Show only rows like this",
    showAll: "Show all rows",
  },
  notHere: "Excel does not do this here: a table, merged cells or a filter is in the way.",
};
