import type { CalendarDate } from "../calendar/calendarDate";
import type { Term } from "../calendar/schoolCalendar";
import type { Severity } from "../findings/finding";
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

/** What stands on the sheets: names, titles, headings, closed lists. */
export interface SheetsWords {
  /** Their titles, too. At most 31 characters, none of : \ / ? * [ ]. */
  readonly names: Readonly<Record<OwnSheet, string>>;
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
}
