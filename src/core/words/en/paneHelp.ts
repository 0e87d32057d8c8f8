import type { DiagnosticFact, HelpPage } from "../paneHelpWords";

const keys: readonly (readonly [string, string])[] = [
  ["F6", "between sheet and pane"],
  ["← →", "between the places, on their tabs"],
  ["↑ ↓", "previous and next in a list"],
  ["4", "skip, in an open check"],
  ["Ctrl Enter", "the main button"],
  ["Esc", "back one level"],
];

/** Help: how it works, its keys, and what support needs to know. */
export const paneHelp = {
  title: "Help",
  pages: {
    ratings: "How a rating is worked out",
    checks: "What the checks look for",
    words: "Words used here, English and Welsh",
  } satisfies Readonly<Record<HelpPage, string>>,
  backToHelp: "Help",
  keysTitle: "Keys",
  /** Each key, and what it does. */
  keys,
  numberKeys: "Number keys choose in an open check",
  supportTitle: "For support",
  supportAbout: "no names, no text of the plan",
  copy: "Copy for support",
  copied: "Copied.",
  copyFailed: "This Excel does not let the pane copy. Select the lines above and press Ctrl+C.",
  facts: {
    version: "Action Plan",
    excel: "Excel",
    platform: "Platform",
    requirements: "Excel can do, up to ExcelApi",
    undo: "Undo in one step",
    dateSystem: "Date system",
    sheets: "Sheets",
    actions: "Actions",
    lastFailure: "Last problem",
    language: "Language",
  } satisfies Readonly<Record<DiagnosticFact, string>>,
  yes: "yes",
  no: "no",
  none: "none",
  promise: "Nothing leaves this workbook. The add-in has no account and counts nobody.",
  firstThatHolds: "The first line that holds decides. The limits are those of Rating rules.",
  checksAbout: "What a check asks for, and what it looks at.",
  wordsAbout: "The same word for the same thing, in pane, sheets and papers.",
};

const lines: readonly string[] = [
  "It finds the action plan in a workbook and writes it as tables on new sheets. Your own sheets are never changed.",
  "Plan shows the rating of every recommendation and the next steps. Checks lists what somebody has to look at.",
  "Board builds the papers for the day you choose. What was written can be taken back, all but the record of papers that were built.",
];

/** The page of the pane opened in a browser, outside Excel. */
export const noExcel = {
  product: "Action Plan",
  what: "This page is the task pane of Action Plan. It works inside Excel.",
  title: "How it works",
  lines,
};

export type PaneHelpWords = typeof paneHelp;
export type NoExcelWords = typeof noExcel;
