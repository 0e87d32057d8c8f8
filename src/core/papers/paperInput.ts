import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { ActionPlan } from "../plan/actionPlan";
import type { RatedAction, RatedRecommendation, Rating } from "../rate/rating";
import type { BoardReport } from "../report/boardReport";
import type { Words } from "../words/words";

/** What the papers are made from. */
export interface PaperInput {
  readonly plan: ActionPlan;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  readonly report: BoardReport;
  readonly asOf: CalendarDate;
  readonly dateSystem: DateSystem;
  readonly words: Words;
  /** The paper of an earlier day that this one is compared with; null where there is none. */
  readonly earlier: EarlierPaper | null;
  readonly seal: string | null;
  /** A recommendation's short name in the language of the paper, by its ref; where there is none its text is shortened. */
  readonly shortNames: ReadonlyMap<string, string>;
}

/** What a sealed paper of an earlier day said. */
export interface EarlierPaper {
  readonly asAt: CalendarDate;
  readonly overdue: number;
  readonly recommendations: ReadonlyMap<string, Rating>;
  readonly actions: ReadonlyMap<string, EarlierAction>;
}

export interface EarlierAction {
  readonly rating: Rating;
}
