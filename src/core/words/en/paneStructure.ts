import type { Doubt, Evidence, PlanManner } from "../../recognise/recognition";

const one = (count: number, singular: string, plural: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? singular : plural}`;
const isNumber = (text: string): boolean => /^\d+$/.test(text);
const under = (text: string): string => (text ? `: “${text}”` : "");

const steps: readonly [string, string, string] = ["1 Questions", "2 What will be written", "3 Create"];
const asks: Record<Doubt["code"], (about: string, column: string) => string> = {
  "column-role": (heading, column) => `What is in column ${column}, “${heading}”?`,
  "table-kind": (sheet) => `What is the table on ${sheet} about?`,
  "date-order": (_, column) => `Is the day or the month first in column ${column}?`,
  "colour-key": (colour, column) => `What does ${colour} mean in column ${column}?`,
  "hidden-table": (sheet) => `Use the table on the hidden sheet ${sheet}?`,
  "owner-kind": (text) => `Who or what is “${text}”?`,
  "owner-spelling": (text) => `Whose name is “${text}”?`,
};
const evidence: Record<Evidence["code"], (text: string) => string> = {
  heading: (text) => `by its heading${under(text)}`,
  contents: (text) => (isNumber(text) ? `by what is in ${text} of its cells` : `by what is in it${under(text)}`),
  position: (text) => `by its place${under(text)}`,
  neighbour: (text) => `by the column beside it${under(text)}`,
  "own-table": () => "a table that Action Plan made",
  correction: () => "you chose it",
  "group-heading": (text) => `by the heading above it${under(text)}`,
};
const behaviours: readonly [string, string, string] = [
  "Each action links to the cell it came from.",
  "Rating and Reason are formulas. They move when you edit a row, even without this add-in.",
  "Your words are copied as they are typed. Nothing is reworded.",
];

/** From the tables found to the sheets created. */
export const paneStructure = {
  title: "Tables and columns",
  steps,
  stepsLabel: "Steps",
  question: (index: number, count: number, sheet: string): string =>
    `Question ${String(index)} of ${String(count)} · ${sheet}`,
  answered: (count: number): string => `${String(count)} answered`,
  /** Asked about a column by its letter, or about what stands in it. */
  asks,
  cells: (count: number): string => `${one(count, "cell", "cells")}:`,
  showCell: "Show in the sheet",
  yourAnswer: "Your answer",
  keySays: (place: string): string => `The key in ${place} says so.`,
  readNow: "It is read like this now.",
  nothingMeant: "Nothing, leave the colour out",
  another: {
    "column-role": "Something else…",
    "table-kind": "Something else…",
    "colour-key": "Another rating…",
    "owner-kind": "Something else…",
  } satisfies Readonly<Record<"column-role" | "table-kind" | "colour-key" | "owner-kind", string>>,
  chooseOne: "Choose one",
  weigh: "What would each answer change?",
  weighing: "Working out what it would change.",
  use: "Use this answer",
  skip: "Skip",
  ifSkipped: "If you skip it, it stays as it is read now.",
  pickFirst: "Choose an answer first, or skip the question.",
  tablesTitle: "Tables found",
  tablesUsed: (used: number, left: number): string =>
    `${String(used)} used, ${left === 0 ? "none" : String(left)} left out`,
  rows: (count: number): string => one(count, "row", "rows"),
  questionsOn: (count: number): string => one(count, "question", "questions"),
  sure: (percent: number): string => `${String(percent)} % sure`,
  hidden: "hidden sheet",
  notUsedTable: "not used",
  take: (sheet: string): string => `Use the table on ${sheet}`,
  kindOf: (sheet: string): string => `What the table on ${sheet} is about`,
  why: "Why",
  /** What a table of actions is where it is not plainly a plan. */
  manners: {
    cards: "The plan is written as cards: each box is taken as one action.",
    issueLog: "This is a log of issues: what is to be settled is taken as the actions.",
    minutes: "These are the actions of a meeting, as its minutes note them.",
    riskRegister: "This is a risk register: its treatments are taken as the actions.",
    audit: "These are the findings of an audit: what was agreed about each is taken as the action.",
    projectExport: "This is a project’s list of tasks: each task is taken as an action.",
  } satisfies Readonly<Record<PlanManner, string>>,
  evidence,
  column: (letter: string, heading: string): string => `${letter}  ${heading}`,
  noHeading: "no heading",
  roleOf: (heading: string): string => `What “${heading}” holds`,
  notUsed: "Leave it out",
  samples: "First values",
  noSamples: "empty",
  willAdd: (sheets: number): string => `${one(sheets, "new sheet", "new sheets")} will be added`,
  willUpdate: "What will be written",
  stay: "Your own sheets stay exactly as they are.",
  newSheet: "New sheet",
  fromWhere: "From",
  rowsHeading: "Rows",
  /** What a new table is made from, where that is no sheet of the workbook. */
  from: {
    findings: "What the checks find",
    rules: "Ratings and limits, with the usual figures",
    keyDates: "For you to fill in: none was found",
    settings: "The day and other limits",
    schoolTerms: "Term dates",
    corrections: "Your answers",
    changes: "What each step writes",
    other: "",
  } satisfies Readonly<
    Record<"findings" | "rules" | "keyDates" | "settings" | "schoolTerms" | "corrections" | "changes" | "other", string>
  >,
  fromNames: (sheets: string): string =>
    sheets === "" ? "The names in the plan" : `${sheets}, and the names in the plan`,
  behaviour: "How it will behave",
  behaviours,
  answersTitle: "Your answers",
  change: "Change",
  changeOf: (subject: string): string => `Change: ${subject}`,
  openQuestions: (count: number): string => `${one(count, "question is", "questions are")} still open.`,
  create: (sheets: number): string => `Create ${one(sheets, "sheet", "sheets")}`,
  update: "Bring the tables up to date",
  back: "Back",
  oneStep: "It can be taken back as a whole.",
  upToDate: "The tables are there and up to date.",
  workingOut: "Working out what will be written",
  noPlan: "No table of actions is used, so there is nothing to create.",
  ready: "The plan is ready",
  readyAbout: (actions: string): string => `${actions}, each with a rating and a reason.`,
  doFirst: "Worth doing first",
  noMeeting: "Nothing is known about the next one",
  startChecks: "Start with the checks",
  toPlan: "Go to Plan",
};

export type PaneStructureWords = typeof paneStructure;
