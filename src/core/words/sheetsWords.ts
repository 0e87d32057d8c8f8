import type { OptionalPaper } from "./packWords";
import type { CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import type { Term } from "../calendar/schoolCalendar";
import type { Severity } from "../findings/finding";
import type { Rung } from "../plan/schoolRecords";
import type { SchoolDateKind } from "../schools/schoolDates";
import type { SchoolPosition } from "../schools/position";
import type { OwnerKind, Status } from "../read/readings";

/** What is written into cells of our sheets: closed lists, days, notes. Names and headings stand with the tables (`core/tables`). */
export interface SheetsWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly ownerKinds: Readonly<Record<OwnerKind, string>>;
  readonly findingStates: Readonly<Record<"open" | "setAside" | "gone", string>>;
  readonly keyDateKinds: Readonly<Record<KeyDate["kind"], string>>;
  readonly balanceKinds: Readonly<Record<"actual" | "budget" | "forecast" | "recovery plan", string>>;
  readonly phases: Readonly<Record<"nursery" | "primary" | "secondary" | "special" | "all-through", string>>;
  /** Where a school stands (M5), and the ladder of action from the first rung up (M17). */
  readonly positions: Readonly<Record<SchoolPosition, string>>;
  readonly rungs: Readonly<Record<Rung, string>>;
  /** What is to come for a school, in PlanKeyDates. */
  /** The note of a key date that comes from the schools' cases. */
  readonly fromSchools: string;
  readonly schoolDates: Readonly<Record<SchoolDateKind, string>>;
  readonly licences: Readonly<Record<"licensed" | "unlicensed", string>>;
  readonly betterWhen: Readonly<Record<"higher" | "lower", string>>;
  readonly trends: Readonly<Record<"improving" | "steady" | "worsening", string>>;
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
    /** The day the tables were made. */
    readonly takenOver: { readonly name: string; readonly unit: string; readonly about: string };
    /** The recommendation that the schools' ratings count for (M13). */
    readonly finance: { readonly name: string; readonly unit: string; readonly about: string };
    /** Sheets of the board's papers that are not built, by their names (B2). */
    readonly papersLeftOut: { readonly name: string; readonly unit: string; readonly about: string };
    /** When a revised day counts: always, or only when it is recorded who agreed it and when (F49). */
    readonly revisedDays: {
      readonly name: string;
      readonly unit: string;
      readonly about: string;
      readonly choices: Readonly<Record<"always" | "agreed", string>>;
    };
    /** Whether papers are built in both languages (B7). */
    readonly papersIn: { readonly name: string; readonly unit: string; readonly about: string };
    readonly bothLanguages: string;
    /** Whether the papers name officers (B12). */
    readonly officers: {
      readonly name: string;
      readonly unit: string;
      readonly about: string;
      readonly choices: Readonly<Record<"shown" | "withheld", string>>;
    };
    readonly language: { readonly name: string; readonly unit: string; readonly about: string };
    readonly languages: Readonly<Record<"en" | "cy", string>>;
    /** Beside a limit of an older workbook that stands on the sheet of the rating rules now. */
    readonly movedToRules: (sheet: string) => string;
  };
  /** The names of the sheets of papers that may be left out. */
  readonly papers: Readonly<Record<OptionalPaper, string>>;
  /** Excel's codes: &P is the page, &N the number of pages. */
  readonly footer: { readonly page: string };
  readonly sourceTip: (place: string) => string;
  /** What the Source cell says of a row that is gone. */
  readonly sourceGone: (place: string) => string;
  readonly findingTip: (place: string) => string;
  /** Stands at the end of a text that is longer than a cell holds. */
  readonly cutMark: string;
  /** The Where of a finding about the plan as a whole. */
  readonly wholePlan: string;
  readonly noMeasure: string;
}
