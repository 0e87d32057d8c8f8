import type { SchoolPaper } from "../packWords";

export const paneBoard = {
  title: "Board papers",
  forBoard: (asOf: string, meeting: string): string => `As at ${asOf}, for the board on ${meeting}.`,
  forDay: (asOf: string): string => `As at ${asOf}.`,
  changeDay: "Change day",
  language: "Language of the papers",
  names: { en: "English", cy: "Cymraeg", both: "Both" } satisfies Readonly<Record<"en" | "cy" | "both", string>>,
  withholdOfficers: "Leave out names of officers",
  /** What is known for a name, and what is not. */
  officersAbout: "Posts or letters stand for owners and leads. A name that stands only in a text is not found.",
  willBuild: "What will be written",
  sheets: "Sheets",
  /** The headline table, for a letter or an e-mail. */
  tableTitle: "For a letter or an e-mail",
  copyTable: "Copy the headline table",
  copyTableIn: (language: string): string => `Copy the headline table: ${language}`,
  tableCopied: "Copied. Paste it into Word or Outlook.",
  tableByHand:
    "Excel does not let the pane copy. The table below is selected: press Ctrl+C (⌘C on a Mac), then paste it.",
  build: "Build the papers",
  buildAgain: "Build again",
  needsPlan: "Board papers are built from an action plan, and none was found in this workbook.",
  toPlan: "Go to Plan",
  upToDate: (day: string): string => `Papers of ${day} are built, and nothing has changed since.`,
  workingOut: "Working out what will be written",
  errors: (count: number): string =>
    count === 1 ? "1 error would stand in the papers." : `${String(count)} errors would stand in the papers.`,
  lookFirst: "Look at them first",
  /** Which of the two sheets of schools are built. */
  schools: {
    title: "Sheets of schools",
    paper: {
      schools: "With the names of schools",
      schoolsWithoutNames: "Without names: letters in their place",
    } satisfies Readonly<Record<SchoolPaper, string>>,
    /** What that comes to. */
    comes: (built: readonly SchoolPaper[]): string => {
      if (built.length === 0) return "Neither sheet of schools is built.";
      return built.includes("schools")
        ? "The sheet with names is for those who may see them: see who gets it."
        : "Names are withheld: the sheet with names is not built, and one that stands is emptied when papers are built.";
    },
    keptIn: "Kept in Settings",
    needsTables: "Which sheets of schools are built can be chosen once there are tables: Settings keep it.",
  },
};

export type PaneBoardWords = typeof paneBoard;
