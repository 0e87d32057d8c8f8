import type { FailuresWords } from "../failuresWords";

const on = (where: string): string => (where ? ` “${where}”` : "");
const untouched = "The workbook is as it was.";

export const failures: FailuresWords = {
  excel: {
    "cell-being-edited": () => ({
      what: `A cell is being edited, so Excel takes no changes. ${untouched}`,
      next: "Press Enter or Esc in the sheet, then try again.",
    }),
    "sheet-protected": (where) => ({
      what: `The sheet${on(where)} is protected. ${untouched}`,
      next: "Unprotect it on Excel’s Review tab, then try again.",
    }),
    "workbook-read-only": () => ({
      what: `The workbook is open for reading only. ${untouched}`,
      next: "Choose Edit workbook, or save a copy, then try again.",
    }),
    "changed-meanwhile": (where) => ({
      what: `Somebody changed${on(where) || " the workbook"} while this was being prepared. ${untouched}`,
      next: "Look again, then repeat the step.",
    }),
    "name-taken": (where) => ({
      what: `The name${on(where)} is already used in this workbook. ${untouched}`,
      next: "Rename that sheet or table, then try again.",
    }),
    "merged-cells": (where) => ({
      what: `Merged cells${where ? ` on${on(where)}` : ""} are in the way of a table. ${untouched}`,
      next: "Unmerge them on the sheet named, then try again.",
    }),
    "filtered-range": (where) => ({
      what: `A filter hides rows of the table${on(where)}. ${untouched}`,
      next: "Clear the filter, then try again.",
    }),
    "too-large": (where) => ({
      what: `The part${on(where)} is larger than Excel hands over at once. ${untouched}`,
      next: "Delete empty rows and columns that only carry formats, then try again.",
    }),
    "excel-too-old": (where) => ({
      what: `This Excel lacks what Action Plan needs${where ? ` (${where})` : ""}. ${untouched}`,
      next: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    }),
    offline: () => ({ what: "Excel cannot be reached.", next: "Check the connection, then try again." }),
    busy: () => ({ what: `Excel is busy. ${untouched}`, next: "Wait a moment, then try again." }),
    stopped: () => ({ what: `Stopped. ${untouched}`, next: "Start again whenever you are ready." }),
    "half-written": (where) => ({
      what: `Excel stopped half way${where ? ` at${on(where)}` : ""}, and not all of what was written could be taken back.`,
      next: "Use Undo, or close the workbook without saving; in a shared workbook, restore the last version under File, Info, Version History.",
    }),
    "excel-error": (where) => ({
      what: `Excel reported an error${where ? ` at${on(where)}` : ""}. ${untouched}`,
      next: "Try again; if it comes back, copy the diagnostics and send them to support.",
    }),
  },
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
