const file: {
  readonly [
    code in
      | "encrypted"
      | "strict-ooxml"
      | "old-xls"
      | "xlsb"
      | "open-document"
      | "other-document"
      | "web-page"
      | "text"
      | "not-a-workbook"
      | "corrupt"
      | "zip-bomb"
      | "too-large"
      | "no-worksheets"
      | "too-many-formats"
  ]: (name: string) => FailureSentence;
} = {
  encrypted: (name) => ({
    what: `${name} is protected with a password, so it cannot be read.`,
    next: "Open it in Excel, remove the password under File, Info, Protect Workbook, and save a copy.",
  }),
  "strict-ooxml": (name) => ({
    what: `${name} is saved as a Strict Open XML workbook, which this program does not read.`,
    next: "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "old-xls": (name) => ({
    what: `${name} is in the old format of Excel 97 to 2003.`,
    next: "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  xlsb: (name) => ({
    what: `${name} is a binary workbook (.xlsb), which this program does not read.`,
    next: "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "open-document": (name) => ({
    what: `${name} is an OpenDocument file, as LibreOffice writes it, and not an Excel workbook.`,
    next: "Open it and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "other-document": (name) => ({
    what: `${name} is a Word, PowerPoint or PDF document, not an Excel workbook.`,
    next: "If the plan is a table in it, copy the table into an Excel workbook and choose that.",
  }),
  "web-page": (name) => ({
    what: `${name} is a web page or a data file that only bears the name of a workbook.`,
    next: "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  text: (name) => ({
    what: `${name} is a text, such as a CSV file, not an Excel workbook.`,
    next: "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "not-a-workbook": (name) => ({
    what: `${name} is not an Excel workbook.`,
    next: "Choose a file that ends in .xlsx or .xlsm.",
  }),
  corrupt: (name) => ({
    what: `${name} is damaged and cannot be read.`,
    next: "Open it in Excel, let Excel repair it, and save a copy; or take an earlier version.",
  }),
  "zip-bomb": (name) => ({
    what: `${name} would unpack to far more than a workbook holds, so it was not opened.`,
    next: "Ask whoever sent it for a fresh copy.",
  }),
  "too-large": (name) => ({
    what: `${name} is larger than the 100 MB that can be read.`,
    next: "Remove pictures and unused sheets, then save it again.",
  }),
  "no-worksheets": (name) => ({
    what: `${name} holds no worksheet.`,
    next: "Choose the workbook that has the plan in it.",
  }),
  "too-many-formats": (name) => ({
    what: `${name} already has as many cell formats as Excel takes (65,490), so nothing with a format can be added.`,
    next: "In Excel, delete sheets or clear formats that are not needed, save the workbook and try again.",
  }),
};

/** What happened and what to do next, where a file cannot be taken or holds no plan. */
export const files = {
  /** The file cannot be taken (`FileFailureCode` of the reader); `name` is the file's. */
  file,
  nothingRecognised: {
    what: "No action plan was found in the workbook.",
    next: "A plan needs a heading row with a column for the actions, such as “Action”, and text under it. `recognise` shows what was looked at on each sheet.",
  },
};

export type FilesWords = typeof files;
export type FailureSentence = FilesWords["nothingRecognised"];
