import type { CalendarDate } from "../core/calendar/calendarDate";
import type { ChangeSet } from "../core/edits/changeSet";
import type { Correction } from "../core/recognise/recognition";
import type { Review, ReviewOptions } from "../core/review";
import type { CellPlace } from "../core/snapshot/address";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { Failure, Outcome } from "./workbookPort";

export type Language = "en" | "cy";
/** Where the pane is: its four places, the steps before the first of them, and its menu. */
export type Place = "plan" | "structure" | "checks" | "board" | "schools" | "help";
export type Step = "looking" | "structuring" | "building" | "takingBack";

/** Everything the pane shows. Nothing in it is lost by a reload: it is read from the workbook again. */
export interface SessionState {
  readonly language: Language;
  readonly place: Place;
  /** The last look at the workbook; null before the first. */
  readonly review: Review | null;
  readonly work: Work | null;
  /** What Excel refused last, and at what: it is shown where it happened. */
  readonly failure: { readonly at: FailedAt; readonly failure: Failure } | null;
  /** A mistake of ours, in its own words for the diagnostics. */
  readonly fault: string | null;
  readonly result: Result | null;
  readonly selection: CellPlace | null;
  readonly choices: Choices;
}

export type FailedAt = Step | "goingTo" | "remembering" | "opening";

export interface Work {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

/** What the last long work left behind. */
export interface Result {
  readonly kind: "structure" | "summary" | "takenBack";
  readonly sheets: readonly string[];
}

/** What the user chose, kept in the workbook beside the plan. */
export interface Choices {
  readonly corrections: readonly Correction[];
  /** Null follows the workbook's own setting. */
  readonly asOf: CalendarDate | null;
  /** The language of the pane; null follows Excel. */
  readonly language: Language | null;
  /** The language of the sheets; null follows the plan. */
  readonly sheetsLanguage: Language | null;
  /** What was written last, so that it can be taken back after a reload, too. */
  readonly lastChange: ChangeSet | null;
}

export const NO_CHOICES: Choices = {
  corrections: [],
  asOf: null,
  language: null,
  sheetsLanguage: null,
  lastChange: null,
};

/** Where choices are kept: settings of the workbook. */
export interface ChoiceMemory {
  read(): Choices;
  write(choices: Choices): Promise<Outcome<null>>;
}

/** The pure line the session drives; each function takes values and gives values. */
export interface SessionWork {
  review(snapshot: WorkbookSnapshot, options: ReviewOptions): Review;
  proposeStructure(review: Review, language: Language): ChangeSet;
  proposeSummary(review: Review, language: Language): ChangeSet;
  describe(changes: ChangeSet, language: Language): readonly string[];
  invert(changes: ChangeSet): ChangeSet;
}

/** Whether the plan stands in tables of ours, so that a summary can be built from it. */
export const hasTables = (review: Review): boolean =>
  review.recognition.tables.some((table) => table.own === "PlanActions");
