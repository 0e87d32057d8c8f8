import type { CalendarDate } from "../calendar/calendarDate";
import type { Severity } from "../findings/finding";
import type { Rating } from "../rate/rating";
import type { PackWords } from "./packWords";

/** How a rating stands to the one of the earlier paper. */
export type Direction = "better" | "unchanged" | "worse";

/** A recommendation whose rating is another than in the earlier paper. */
export interface MovedRating {
  readonly ref: string;
  readonly was: Rating;
  readonly now: Rating;
}

/** The words of the board's papers: sentences are whole for each case, none is glued together from pieces. */
export interface PapersWords {
  /** "R", "A": the letter that stands before the word of a rating. */
  readonly letters: Readonly<Record<Rating, string>>;
  /** "R  Red". */
  readonly chip: (rating: Rating) => string;
  /** "3 of 8". */
  readonly of: (part: number, whole: number) => string;
  /** "31 Mar", with its year where that is another than that of the paper. */
  readonly shortDay: (day: CalendarDate, asOf: CalendarDate) => string;
  /** "31 March 2020". */
  readonly day: (day: CalendarDate) => string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly was: (rating: Rating) => string;
  readonly noMeasure: string;
  readonly noReading: string;
  /** "For the Board of 3 March 2020"; null where no meeting is recorded. */
  readonly forBoard: (day: string) => string;
  readonly asAt: (day: string) => string;
  readonly sealed: (seal: string) => string;
  readonly page: string;
  readonly headline: {
    readonly noActions: string;
    readonly allCancelled: string;
    /** `since` is how many more are overdue than in the paper of a day; null where there is nothing to compare with. */
    readonly state: (
      complete: number,
      of: number,
      overdue: number,
      since: { readonly more: number; readonly day: string } | null,
    ) => string;
    readonly nothingEarlier: string;
    readonly unchanged: (day: string) => string;
    readonly moved: (moved: MovedRating, day: string) => string;
    /** Which recommendations are Red, Amber, not rated; a plan without recommendations is told by the rating of the whole. */
    readonly ratings: (refs: readonly { readonly ref: string; readonly rating: Rating }[], whole: Rating) => string;
  };
  readonly summary: SummaryWords;
  readonly pack: PackWords;
  /** Added to a sheet that can no longer be rebuilt in its place: it stays, and a new one is made. */
  /** Behind the name of a sheet that another sheet has: the council's own, or the same paper in the other language. */
  readonly ofTheBoard: string;
  readonly earlierSheet: (name: string) => string;
}

export interface SummaryWords {
  readonly sheet: string;
  readonly askedTo: string;
  /** Actions whose later day nobody agreed, with that day. */
  readonly agreeMoves: (moves: readonly { readonly id: string; readonly to: string }[], more: number) => string;
  readonly nameOwners: (ids: readonly string[], more: number) => string;
  readonly bringBack: (ids: readonly string[], more: number) => string;
  readonly nothingToDecide: string;
  readonly stateOfEach: string;
  readonly headings: {
    readonly ref: string;
    readonly recommendation: string;
    readonly lead: string;
    readonly delivery: string;
    readonly since: string;
    readonly impact: string;
    readonly complete: string;
    readonly rated: string;
    readonly overdue: string;
    readonly dueBy: (day: string) => string;
    readonly decide: string;
  };
  readonly decideMove: (id: string, to: string) => string;
  readonly decideOwner: (id: string) => string;
  readonly decideLate: (id: string) => string;
  readonly all: string;
  readonly allOf: (recommendations: number) => string;
  readonly none: string;
  readonly withoutRecommendation: string;
  readonly byRating: string;
  readonly allActions: string;
  readonly keyDates: string;
  readonly date: string;
  readonly what: string;
  readonly noKeyDates: string;
  readonly moreKeyDates: (count: number) => string;
  readonly chart: (rows: readonly string[]) => string;
  readonly chartRow: (ref: string, counts: readonly { readonly rating: Rating; readonly count: number }[]) => string;
  readonly restOn: (
    counts: Readonly<Record<Severity, number>>,
    grey: number,
    actions: number,
    cancelled: number,
  ) => string;
}
