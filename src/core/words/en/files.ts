import type { FilesWords } from "../filesWords";

export const files: FilesWords = {
  file: {
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
  },
  nothingRecognised: {
    what: "No action plan was found in the workbook.",
    next: "A plan needs a heading row with a column for the actions, such as “Action”, and text under it. `recognise` shows what was looked at on each sheet.",
  },
};
