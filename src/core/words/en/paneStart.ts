import type { NotPlanReason } from "../../recognise/recognition";

const one = (count: number, singular: string, plural: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? singular : plural}`;

const write: readonly [string, string] = [
  "See what will be written, then create the sheets.",
  "They are new sheets, beside your own.",
];
const work: readonly [string, string] = [
  "Work from Plan and Checks.",
  "Ratings follow by themselves, with the reason.",
];

/** Before there is a table of ours. */
export const firstRun = {
  title: "There is a plan in this workbook",
  found: (actions: number, recommendations: number): string =>
    recommendations === 0
      ? `${one(actions, "action", "actions")}, for no recommendation.`
      : `${one(actions, "action", "actions")} for ${one(recommendations, "recommendation", "recommendations")}.`,
  overdue: (count: number): string => `${String(count)} of them ${count === 1 ? "is" : "are"} overdue.`,
  /** Behind the first of several sheets: "R1 Standards and 4 more sheets". */
  andSheets: (first: string, more: number): string =>
    more === 0 ? first : `${first} and ${one(more, "more sheet", "more sheets")}`,
  rows: (count: number): string => one(count, "row", "rows"),
  next: "What happens next",
  /** Each step: what to do, and what it means. */
  questions: (count: number): readonly [string, string] => [
    `Answer ${one(count, "question", "questions")}.`,
    "Some colours, dates or names can be read in two ways.",
  ],
  write,
  work,
  promise: "Your own sheets are never changed.",
  promises:
    "Nothing leaves this workbook. What is written can be taken back, all but the record of papers that were built.",
  answer: (count: number): string => `Answer ${one(count, "question", "questions")}`,
  seeWhat: "See what will be written",
  justLook: "Just look",
  sample: "Open a sample workbook",
  sampleOpened: "The sample is open in another window.",
};

export const nothing = {
  title: "No plan found in this workbook",
  looked: (sheets: number): string =>
    `${one(sheets, "sheet was", "sheets were")} looked at. ${sheets === 1 ? "It has no" : "None has a"} table of actions with its headings.`,
  why: {
    empty: "nothing on it",
    "no-header": "no row of headings",
    "no-action-column": "no column for actions",
    "no-records": "no text under the actions heading",
    "other-kind": "something else than actions",
    "hidden-older-version": "hidden, looks like an older version",
    "own-table": "made by Action Plan",
  } satisfies Readonly<Record<NotPlanReason, string>>,
  next: "What you can do",
  columns: "Say which table is the plan",
  columnsAbout: "The tables that were found, with their columns",
  sampleAbout: "To see what it looks like",
  sets: "Start from ready recommendations",
  setsAbout: "Estyn’s, or the Board review’s, with their key dates",
};

export type FirstRunWords = typeof firstRun;
export type NothingWords = typeof nothing;
