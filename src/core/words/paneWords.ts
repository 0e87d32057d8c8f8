import type { Rating } from "../rate/rating";
import type { CheckGroup, PaneChecksWords } from "./paneChecksWords";
import type { PaneFrameWords } from "./paneFrameWords";

/** What the pane says as soon as it opens: its frame, Plan and Checks. What else it says is loaded with its place. */
export interface PaneWords extends PaneFrameWords {
  readonly overview: OverviewWords;
  readonly checks: PaneChecksWords;
  readonly groups: Readonly<Record<CheckGroup, string>>;
}

export interface OverviewWords {
  readonly title: string;
  readonly actions: (count: number) => string;
  readonly meeting: (day: string) => string;
  readonly inDays: (count: number) => string;
  readonly noMeeting: string;
  readonly noMeetingNext: string;
  readonly nextSteps: string;
  readonly everyone: string;
  readonly whose: string;
  readonly overdue: (count: number) => string;
  readonly oldest: (days: number) => string;
  readonly dueBeforeBoard: (count: number) => string;
  readonly dueWithin: (count: number, days: number) => string;
  readonly firstDue: (day: string) => string;
  /** Actions of owners who were made a return and have not answered, and the day of the first of these. */
  readonly waitingForOwners: (actions: number) => string;
  readonly asked: (day: string) => string;
  readonly nothingNext: string;
  /** Due days that were moved, and how many of the moves can still be agreed. */
  readonly moved: (all: number, notAgreed: number) => string;
  readonly dueOnOneDay: (count: number, day: string) => string;
  readonly recommendations: string;
  readonly complete: (count: number) => string;
  readonly withoutRecommendation: string;
  /** "3 Red": the colour's word comes from the ratings. */
  readonly countOf: (count: number, rating: string) => string;
  readonly legend: (letters: Readonly<Record<Rating, string>>) => string;
  /** A share that decided, in full: "20 % is enough." */
  readonly enough: (percent: number) => string;
  /** Leads to what decided the rating of a recommendation. */
  readonly whyRated: (rating: string) => string;
  readonly goToRecommendation: (ref: string) => string;
  readonly itsChecks: (count: number) => string;
  readonly noActions: string;
  readonly withoutId: string;
  readonly build: string;
  readonly errorsOpen: (count: number) => string;
  readonly noErrors: string;
  /** The council's own sheets say otherwise than the tables, in so many ways. */
  readonly sourceChanged: (count: number) => string;
  readonly chooseSource: string;
}
