import type { CheckGroup } from "../paneChecksWords";
import { fixes } from "./fixes";

const reasons: readonly string[] = ["It is right as it stands", "Being settled with the owner", "Agreed by the board"];

export const paneChecks = {
  title: "Checks",
  search: "Search",
  owner: "Owner",
  recommendation: "Recommendation",
  all: "All",
  errors: (count: number): string => `Errors ${String(count)}`,
  setAside: (count: number): string => `Set aside ${String(count)}`,
  /** Over the reason that is typed in the register. */
  because: "Set aside because",
  noReason: "No reason is given.",
  by: (name: string): string => `By ${name}`,
  noName: "No name is given.",
  showRegister: "Show it in the list of findings",
  column: {
    ask: "Which column is it?",
    is: (heading: string): string => `It is “${heading}”`,
    becomes: (heading: string, fits: number, of: number): string =>
      `${of === 0 ? "It has no cells filled in yet" : `${String(fits)} of its ${String(of)} cells fit`}. Its heading becomes “${heading}” again, and it is read.`,
    own: "It is a column of my own",
    ownAbout: "Nothing is written. The missing column stays missing: insert one with its heading.",
    another: "Another column…",
    chooseOne: "Choose a column",
    use: "Use this answer",
    pickFirst: "Choose an answer first, or skip the check.",
  },
  inTheCell: "Can be settled in the cell",
  needsDecision: "Needs a decision or an answer",
  /** Said once a filter has been set: "11 shown". */
  shown: (count: number): string => `${String(count)} shown`,
  noneShown: "No check fits what you look for.",
  clear: "Show all",
  none: "Nothing to look at.",
  noneNext: "Every open action has an owner and a day, and nothing contradicts itself.",
  notStructured: "Nothing has been checked yet: no plan was found.",
  /** Before there are tables of ours that anything could be written into. */
  needsTables: "To settle these here, create the tables first. Your own sheets are never changed.",
  toTables: "Create the tables",
  start: (group: string): string => `Start: ${group.charAt(0).toLowerCase()}${group.slice(1)}`,
  signs: "Signs:",
  goTo: (place: string): string => `Show in the sheet: ${place}`,
  wholePlan: "The plan as a whole",
  now: "In the cell",
  willBe: "Will be",
  empty: "nothing: the cell is emptied",
  accept: "Accept",
  acceptThese: (count: number): string => `Accept ${String(count)}`,
  acceptAll: (count: number): string => `Accept all ${String(count)}…`,
  /** The answer is written into other cells with the same words, too. */
  alsoSame: (cells: number, text: string): string =>
    cells === 1
      ? `Also in the other cell that says “${text}”`
      : `Also in the ${String(cells)} other cells that say “${text}”`,
  /** What a claim that is no colour is said to mean holds for cells to come as well. */
  remember: (text: string): string => `“${text}” means this from now on, wherever it is claimed`,
  tickFirst: "Nothing is ticked.",
  tickAbout: "What is ticked is written, each into its cell of our tables. Your own sheets are never written.",
  chooseFix: "Which of these is it?",
  /** More answers than three are in a list. */
  anotherFix: "Another…",
  chooseAnother: "Choose one",
  /** What becomes of our tables. */
  mended: "put right, with all else of our tables that the next step would put right",
  /** What a fix does to the ratings. */
  ratings: fixes,
  aside: {
    open: "Set aside…",
    title: "Set this check aside",
    about: "It stays on the sheet Findings and is counted apart.",
    why: "Why",
    reasons,
    ownWords: "In your words",
    name: "Your name",
    /** Over the box for the day from which it is open again. */
    lookAgain: "Look again on, if you wish",
    until: (day: string): string => `Look again on ${day}`,
    /** Why a check that was set aside is open again. */
    wasUntil: (day: string): string => `It was set aside until ${day}: look again.`,
    notAhead: (day: string): string => `Choose a day after ${day}.`,
    same: (count: number): string =>
      count === 1
        ? "Do the same for the other one in this group"
        : `Do the same for the other ${String(count)} in this group`,
    do: "Set aside",
    cancel: "Cancel",
    sayWhy: "Say why, and give a name.",
    again: "Open it again",
  },
  toDo: "What to do",
  openAction: (id: string): string => `Why ${id} has its rating`,
  skip: "Skip",
  /** What each key of the card does, of those whose buttons it has. */
  keys: ({ accept, all, aside }: Readonly<Record<"accept" | "all" | "aside", boolean>>): string =>
    `In this card, key ${accept ? "1 accepts, " : ""}${all ? "2 shows all of a kind, " : ""}${aside ? "3 sets aside, " : ""}4 skips. ↑ and ↓ move.`,
  nextHere: "Next in this group",
  otherGroups: "Other groups",
  more: (count: number): string => `and ${String(count)} more`,
};

export const paneGroups: Readonly<Record<CheckGroup, string>> = {
  "name-person": "Name one accountable person",
  "choose-person": "Choose between two people",
  "match-owner": "Match a name to Owners",
  "who-leads": "Confirm who leads",
  "enter-due": "Enter a due date",
  "choose-date": "Choose between two dates",
  "confirm-date": "Confirm the date as it was read",
  "last-day": "Confirm the last day",
  "several-days": "Split it, or keep the last day",
  "review-date": "Set a review date",
  "order-of-days": "Put start and due day in order",
  "far-day": "Check a day far from the plan",
  "working-day": "Move it to a working day",
  "after-key-date": "Bring it forward, or say why not",
  overdue: "Complete it, or agree a new date",
  "re-dated": "Check that the new day is realistic",
  "move-agreed": "Say who agreed the new date",
  start: "Start it, or move its start",
  "completion-day": "Enter the day it was completed",
  evidence: "Say what shows it is done",
  agree: "Make status and percentage agree",
  status: "Choose a status from the list",
  update: "Ask for an update",
  claim: "Correct the claim, or the facts",
  number: "Give each action its own number",
  duplicate: "Keep one of two equal actions",
  recommendation: "Choose the recommendation",
  "no-actions": "Add an action, or say why not",
  measure: "Add a measure of impact",
  percent: "Enter the percentage",
  "struck-out": "Say whether a struck-out row counts",
  formula: "Text that begins like a formula",
  "for-formulas": "Enter a value that formulas can read",
  load: "Share out what one person has",
  override: "Complete or clear a rating by hand",
  column: "Fill a column the plan lacks",
  source: "Choose what comes over from the source",
  "own-table": "Mend a table of Action Plan’s",
  correction: "Correct a row of Corrections",
  term: "Correct a school term",
  setting: "Correct a setting",
  "school-figures": "Reconcile a school’s figures",
  "school-deficit": "Act on a school’s deficit",
  "school-surplus": "Ask what a surplus is for",
  "set-aside": "Set aside",
};

export type PaneChecksWords = typeof paneChecks;
