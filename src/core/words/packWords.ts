import type { RatingMove } from "../history/ratingMoves";
import type { Rating } from "../rate/rating";
import type { ForecastWords } from "./forecastWords";
import type { KeptWords } from "./keptWords";
import type { MeasureWords } from "./measureWords";
import type { MovesWords } from "./movesWords";
import type { SchoolPapersWords } from "./schoolPapersWords";
import type { ServicesPaperWords } from "./servicesPaperWords";
import type { ScrutinyWords } from "./scrutinyWords";
import type { TranslationWords } from "./translationWords";

/** What can have happened to an action since an earlier paper, in the order in which Changes tells it. */
export const CHANGE_KINDS = [
  "completed",
  "cancelled",
  "reopened",
  "reinstated",
  "dateMoved",
  "added",
  "removed",
  "passedOn",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The words of the papers behind the board summary. */
export interface PackWords {
  /** Headings that more than one paper has. */
  readonly heads: Readonly<Record<PackHeading, string>>;
  readonly nobody: string;
  /** "Ann Lee (+1)". */
  readonly andOthers: (name: string, others: number) => string;
  readonly percent: (percent: number) => string;
  readonly noDay: string;
  /** "→ 31 Mar 2020". */
  readonly movedTo: (day: string) => string;
  /** A day that is asked for and does not count until it is agreed: "asked: 31 Mar 2020". */
  readonly askedFor: (day: string) => string;
  readonly moreInPlan: (count: number) => string;
  /** Stands on the sheet of a paper that Settings leave out. */
  readonly leftOut: (day: string) => string;
  readonly contents: {
    readonly sheet: string;
    readonly inThisPaper: string;
    readonly howToRead: string;
    readonly ratings: string;
    readonly views: string;
    readonly compared: (day: string, isReceived: boolean) => string;
    readonly nothingEarlier: string;
    readonly values: (day: string) => string;
    /** `row` is the first that is not as it was sealed; null for the line of the build itself. */
    readonly sealIsBroken: (seal: string, row: { readonly kind: string; readonly id: string } | null) => string;
    readonly leftOut: (papers: readonly string[]) => string;
    readonly withoutOfficers: string;
    /** Of papers in the other language that were built before. */
    readonly othersMayName: string;
    /** Names in Settings that no paper has. */
    readonly unknownLeftOut: (names: readonly string[]) => string;
    /** Of each paper the question that it answers. */
    readonly questions: Readonly<Record<PackPaper, string>>;
  };
  /** What stands for one whose name is withheld, and for a name that may be one of several people's. */
  readonly officer: (letter: string) => string;
  readonly anyOfficer: string;
  readonly recommendation: {
    readonly question: (ref: string) => string;
    readonly gone: (ref: string, day: string) => string;
    readonly made: (lead: string, source: string, count: number) => string;
    readonly views: string;
    readonly delivery: string;
    readonly impact: string;
    readonly inspectorate: string;
    readonly notJudged: string;
    readonly selfEvaluation: string;
    readonly notEvaluated: string;
    /** How many of its measures are rated, and the name of one, before its reason. */
    readonly impactWhy: (rated: number, of: number, name: string) => string;
    readonly actions: string;
    readonly measures: string;
    readonly risks: string;
    readonly noMeasures: string;
    readonly noRisks: string;
    readonly noActions: string;
    readonly addsUp: (count: number) => string;
  };
  readonly measure: MeasureWords;
  readonly moves: MovesWords;
  readonly translation: TranslationWords;
  readonly kept: KeptWords;
  readonly exceptions: {
    readonly sheet: string;
    /** Of the actions that are not cancelled. */
    readonly state: (counts: {
      readonly of: number;
      readonly red: number;
      readonly amber: number;
      readonly grey: number;
    }) => string;
    /** A recommendation that is Red or Amber for another reason than its actions. */
    readonly recommendation: (ref: string, rating: Rating, reason: string) => string;
    readonly times: (count: number) => string;
    readonly worstFirst: string;
    readonly none: string;
    readonly notRated: (count: number) => string;
  };
  readonly upcoming: {
    readonly sheet: string;
    readonly state: (due: number, late: number, day: string) => string;
    readonly toNext: (day: string) => string;
    readonly toAfter: (day: string) => string;
    readonly late: string;
    readonly none: string;
    readonly addsUp: (next: number, after: number, late: number, later: number, none: number, open: number) => string;
    readonly days: (days: number) => string;
    readonly schools: (day: string) => string;
    readonly ofSchools: string;
    readonly what: string;
    readonly warning: string;
    readonly soon: (days: number) => string;
  };
  readonly changes: {
    readonly sheet: string;
    readonly nothingEarlier: string;
    readonly state: (day: string, count: (kind: ChangeKind) => number) => string;
    readonly ratings: (count: (move: RatingMove) => number) => string;
    readonly whatChanged: string;
    readonly ratingMoves: string;
    readonly none: string;
    readonly noMoves: string;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly removedNote: string;
  };
  readonly forecast: ForecastWords;
  readonly schools: SchoolPapersWords;
  readonly services: ServicesPaperWords;
  readonly owners: {
    readonly sheet: string;
    readonly state: (withoutPerson: number, open: number) => string;
    readonly carries: string;
    readonly none: string;
    readonly addsUp: (open: number, others: number, all: number) => string;
  };
  readonly scrutiny: ScrutinyWords;
  readonly quality: {
    readonly sheet: string;
    readonly state: (error: number, warning: number, note: number) => string;
    readonly compared: (error: number, day: string) => string;
    readonly findings: string;
    readonly none: string;
    /** In place of an example that would name a school. */
    readonly schools: (count: number) => string;
    readonly places: string;
  };
  readonly method: {
    readonly sheet: string;
    readonly state: (changed: number) => string;
    readonly rules: string;
    readonly standard: string;
    readonly seal: (seal: string) => string;
    readonly overrides: (count: number) => string;
  };
}

export type PackPaper =
  | "summary"
  | "exceptions"
  | "upcoming"
  | "changes"
  | "forecast"
  | "owners"
  | "schools"
  | "schoolsWithoutNames"
  | "services"
  | "evidence"
  | "quality"
  | "method";

/** The sheets of schools: with their names, and without. */
export const SCHOOL_PAPERS = ["schools", "schoolsWithoutNames"] as const satisfies readonly PackPaper[];
export type SchoolPaper = (typeof SCHOOL_PAPERS)[number];

/** Papers that a council may leave out. */
export type OptionalPaper = Exclude<PackPaper, "summary">;

export type PackHeading =
  | "page"
  | "sheet"
  | "question"
  | "answer"
  | "rating"
  | "id"
  | "action"
  | "reason"
  | "owner"
  | "due"
  | "nextStep"
  | "corrective"
  | "view"
  | "since"
  | "judgedOn"
  | "why"
  | "measure"
  | "baseline"
  | "target"
  | "latest"
  | "againstLine"
  | "risk"
  | "score"
  | "mitigation"
  | "trend"
  | "fromTo"
  | "days"
  | "askedBy"
  | "agreed"
  | "times"
  | "backBy"
  | "percent"
  | "ref"
  | "change"
  | "then"
  | "now"
  | "kind"
  | "open"
  | "late"
  | "severity"
  | "finding"
  | "count"
  | "example"
  | "rule"
  | "holdsWhen"
  | "inForce"
  | "unit"
  | "asked"
  | "restsOn"
  | "actions"
  | "evidence"
  | "forActions"
  | "whose"
  | "when";
