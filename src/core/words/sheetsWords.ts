import type { CalendarDate } from "../calendar/calendarDate";
import type { Term } from "../calendar/schoolCalendar";
import type { Severity } from "../findings/finding";
import type { Rating } from "../rate/rating";
import type { OwnerKind, Status } from "../read/readings";
import type { ActionRole } from "../recognise/recognition";

/** The sheets the product makes; each is recognised again by its table, never by its name. */
export type OwnSheet =
  "recommendations" | "actions" | "owners" | "settings" | "schoolTerms" | "findings" | "corrections" | "boardSummary";

export type RecommendationColumn =
  | "ref"
  | "recommendation"
  | "source"
  | "madeOn"
  | "strand"
  | "lead"
  | "deliveryRating"
  | "reason"
  | "impactRating"
  | "judgement"
  | "judgedOn"
  | "boardComment";
export type OwnerColumn = "name" | "initials" | "post" | "team" | "email" | "aliases" | "from" | "to" | "kind";
export type SettingColumn = "setting" | "value" | "inForce" | "unit" | "whatItDoes";
export type TermColumn = "term" | "begins" | "halfTermFrom" | "halfTermTo" | "ends" | "inForce";
export type FindingColumn = "code" | "severity" | "where" | "what" | "setAsideReason" | "setAsideBy";
export type CorrectionColumn = "about" | "sheet" | "cell" | "text" | "read" | "choice";
export type BoardColumn =
  | "ref"
  | "recommendation"
  | "lead"
  | "delivery"
  | "why"
  | "direction"
  | "impact"
  | "complete"
  | "overdue"
  | "dueByNextMeeting"
  | "comment";

/** A recommendation and its rating, as a headline names it. */
export interface RatedRef {
  readonly ref: string;
  readonly rating: Rating;
}

/** What stands on the sheets: names, titles, headings, closed lists, and the sentences of the board summary. */
export interface SheetsWords {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly names: Readonly<Record<OwnSheet, string>>;
  readonly titles: Readonly<Record<OwnSheet, string>>;
  /** Line 2: what the sheet is. */
  readonly about: Readonly<Record<Exclude<OwnSheet, "boardSummary">, string>>;
  readonly headings: {
    readonly recommendations: Readonly<Record<RecommendationColumn, string>>;
    readonly actions: Readonly<Record<ActionRole, string>>;
    readonly owners: Readonly<Record<OwnerColumn, string>>;
    readonly settings: Readonly<Record<SettingColumn, string>>;
    readonly schoolTerms: Readonly<Record<TermColumn, string>>;
    readonly findings: Readonly<Record<FindingColumn, string>>;
    readonly corrections: Readonly<Record<CorrectionColumn, string>>;
    readonly board: Readonly<Record<BoardColumn, string>>;
  };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly ownerKinds: Readonly<Record<OwnerKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The inspectorate's words for progress (R16). */
  readonly judgements: readonly string[];
  /** "17 March 2020". */
  readonly day: (day: CalendarDate) => string;
  /** "Autumn 2019": a term by its name and the calendar year it is in. */
  readonly schoolTerm: (term: Term, year: number) => string;
  /** The rows of Settings that are no thresholds. */
  readonly settings: {
    readonly asAt: { readonly name: string; readonly unit: string; readonly about: string };
    readonly language: { readonly name: string; readonly unit: string; readonly about: string };
    readonly languages: Readonly<Record<"en" | "cy", string>>;
  };
  /** Excel's codes: &P is the page, &N the number of pages. */
  readonly footer: { readonly page: string };
  readonly sourceTip: (place: string) => string;
  readonly findingTip: (place: string) => string;
  /** Stands at the end of a text that is longer than a cell holds. */
  readonly cutMark: string;
  /** The Where of a finding about the plan as a whole. */
  readonly wholePlan: string;
  readonly noMeasure: string;
  readonly board: BoardWords;
}

export interface BoardWords {
  readonly asAtLine: (plan: string, asOf: string, actions: number) => string;
  /** First sentence of the headline, with both numbers of its percentage (B9). */
  readonly headlineComplete: (complete: number, actions: number, overdue: number) => string;
  /** Second sentence: which recommendations are Red or Amber, and what falls due. */
  readonly headlineRatings: (refs: readonly RatedRef[], due: number, by: DueBy) => string;
  readonly noActions: string;
  /** The heading of the column of what falls due; without a meeting, in so many days. */
  readonly dueInDays: (days: number) => string;
  readonly allRecommendations: string;
  readonly withoutRecommendation: string;
  readonly allRef: string;
  readonly noRef: string;
  readonly completeOf: (complete: number, of: number) => string;
  readonly firstReport: string;
  readonly figuresAll: string;
  readonly chartTitle: string;
  /** "R1, 16 actions: 2 Blue, 5 Green." */
  readonly chartRow: (ref: string, actions: number, counts: readonly RatingCount[]) => string;
  readonly chartIntro: string;
  readonly keyDatesHeading: string;
  readonly keyDate: (day: string, event: string, days: number) => string;
  readonly moreKeyDates: (count: number) => string;
  readonly noKeyDates: string;
  readonly restOnHeading: string;
  readonly restOnFindings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly restOnValues: (asOf: string) => string;
  readonly restOnGrey: (grey: number, actions: number) => string;
  readonly restOnAddUp: (actions: number) => string;
  readonly nextHeading: string;
  readonly nextActions: (overdue: number) => string;
  readonly nextFindings: (errors: number) => string;
  readonly nextSettings: string;
}

export interface RatingCount {
  readonly colour: string;
  readonly count: number;
}

/** Until when "falls due" counts: the next meeting, else so many days. */
export type DueBy =
  { readonly kind: "meeting"; readonly day: string } | { readonly kind: "days"; readonly days: number };
