import type { BalanceFigure } from "../../read/schoolFigures";
import type { CellPlace } from "../../snapshot/address";
import type { FailureSentence } from "./files";

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const FIGURES = {
  opening: "opening balance",
  inYear: "in-year figure",
  closing: "closing balance",
  budgetShare: "budget share",
} as const;

/** What is said of a file of schools' figures, in the pane and on the command line. */
export const schoolFigures = {
  title: "Take in figures",
  about:
    "A file of comma-separated values (CSV), as a finance system exports it. It is read on this computer and sent nowhere. Nothing is written until you say so.",
  choose: "File of figures",
  drop: "You can also drop the file here.",
  read: (file: string, balances: number, schools: number): string =>
    `${file}: ${plural(balances, "balance")} of ${plural(schools, "school")}.`,
  noSchools: (file: string): string =>
    `No table of schools was found in ${file}. It needs a heading such as “School” or “School number”, and balances under other headings.`,
  /** The file is not there any more, or another program holds it. */
  unreadable: (file: string): FailureSentence => ({
    what: `${file} cannot be read.`,
    next: "It may have been moved, changed or deleted since it was chosen, or another program holds it. Close it there and choose it again.",
  }),
  noText: (file: string): FailureSentence => ({
    what: `${file} holds no lines of text, so no figures can be read from it.`,
    next: "If it is a workbook, save the sheet with the figures as CSV in Excel, and choose that file.",
  }),
  matched: (schools: number): string =>
    schools === 1
      ? "1 school is known by its number or name."
      : `${String(schools)} schools are known by their number or name.`,
  already: (figures: number): string =>
    `${plural(figures, "figure")} ${figures === 1 ? "stands" : "stand"} there already.`,
  leftOut: (balances: number): string =>
    `${plural(balances, "balance")} ${balances === 1 ? "is" : "are"} left out until the school and the year are known.`,
  year: "Financial year of figures that name none",
  yearHint: "For example 2018/19.",
  yearUnreadable: "Type a financial year, for example 2018/19.",
  asked: (schools: number): string => `${plural(schools, "school")} to match`,
  who: (school: string, number: string | null): string =>
    `Which school is “${school}”${number === null ? "" : ` (${number})`}?`,
  leave: "Leave it out for now",
  isNew: "It is a new school",
  willKnow: "A name that you match is kept with the school’s other names.",
  conflicts: (figures: number): string => `${plural(figures, "figure")} to choose`,
  /** "Ysgol Bryn, 2018/19, actual: closing balance". */
  conflict: (of: string, year: string, kind: string, figure: BalanceFigure): string =>
    `${of}, ${year}, ${kind}: ${FIGURES[figure]}`,
  total: (of: string): string => `Total of ${of}`,
  allSchools: "all schools",
  keep: (amount: string): string => `Keep what the plan says: ${amount}`,
  takeNone: "Take neither",
  take: (amount: string, line: number): string => `Take line ${String(line)} of the file: ${amount}`,
  /** Of the council's own sheet. */
  takeSheet: (amount: string, { sheet, row }: CellPlace): string =>
    `Take row ${String(row + 1)} of ${sheet}: ${amount}`,
  /** The sheets of the workbook whose figures have changed since they were taken over. */
  ofSheets: {
    title: "Figures of schools that have changed",
    about: (sheets: readonly string[]): string =>
      `${sheets.join(", ")}: figures that were changed there after School balances was made. ${sheets.length === 1 ? "The sheet itself stays as it is" : "The sheets themselves stay as they are"}.`,
    inStep: "On the sheets that are compared no figure of schools has changed since it was taken over or looked at.",
    gone: (balances: number): string =>
      balances === 1
        ? "1 balance is not there any more. School balances keeps it."
        : `${String(balances)} balances are not there any more. School balances keeps them.`,
    keepAll: "Keep what School balances says",
  },
  notSound: (findings: number): string => `${plural(findings, "thing")} to look at in the file`,
  willWrite: (balances: number, figures: number, schools: number): string =>
    `To be written: ${[
      ...(balances === 0 ? [] : [plural(balances, "balance")]),
      ...(figures === 0 ? [] : [plural(figures, "figure")]),
      ...(schools === 0 ? [] : [plural(schools, "new school")]),
    ].join(", ")}.`,
  write: "Take them in",
  nothing: "Nothing in the file is new to the plan.",
};

export type SchoolFiguresWords = typeof schoolFigures;
