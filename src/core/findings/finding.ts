import type { CalendarDate } from "../calendar/calendarDate";
import type { Pounds } from "../money/pounds";
import type { CellPlace } from "../snapshot/address";

export type Severity = "error" | "warning" | "note";

/** The school that a finding is about; `number` as the authority has it, "" for none. */
interface OfSchool {
  readonly number: string;
  readonly school: string;
}

/** The parts of the ready recommendations that are looked for (F59). */
type RecommendationPartName =
  | "secondary-standards"
  | "more-able"
  | "evaluation"
  | "planning"
  | "coordination"
  | "learning-needs"
  | "other-pupils"
  | "senior-leaders"
  | "scrutiny"
  | "non-maintained"
  | "post-16"
  | "welsh-medium"
  | "secondary-education"
  | "school-finance"
  | "deficits";

type BalanceKindName = "actual" | "budget" | "forecast" | "recovery plan";

/** Every kind of finding with the facts its sentence needs. Rule numbers are those of `RULES.md`, section F. */
export interface FindingFacts {
  /** What stands in the cell all the same: "#N/A"; "" where nothing does. */
  "owner-missing": { readonly text: string };
  "owner-placeholder": { readonly text: string };
  "owner-not-in-register": { readonly text: string };
  "owner-misspelt": { readonly text: string; readonly register: string };
  "owner-ambiguous": { readonly text: string; readonly candidates: readonly string[] };
  "owner-left": { readonly text: string; readonly leftOn: CalendarDate };
  "owner-collective": { readonly text: string };
  "owner-several": { readonly first: string; readonly others: readonly string[] };
  "due-missing": Record<string, never>;
  "due-placeholder": { readonly text: string };
  "due-unreadable": { readonly text: string };
  "due-ambiguous": { readonly text: string; readonly readings: readonly CalendarDate[] };
  "due-inferred": { readonly text: string; readonly day: CalendarDate; readonly basis: string };
  "due-vague": { readonly text: string; readonly day: CalendarDate; readonly precision: string };
  "due-several": { readonly text: string; readonly days: readonly CalendarDate[] };
  "due-ongoing": { readonly text: string };
  "due-before-start": { readonly start: CalendarDate; readonly due: CalendarDate };
  "due-implausible": { readonly day: CalendarDate; readonly likelier: CalendarDate | null };
  "due-non-working-day": { readonly day: CalendarDate; readonly workingDayBefore: CalendarDate };
  "due-after-key-date": { readonly day: CalendarDate; readonly keyDate: CalendarDate; readonly event: string };
  overdue: { readonly day: CalendarDate; readonly days: number };
  /** Days of slippage; negative where it was brought forward, null where the first date is no day. */
  "re-dated": { readonly times: number; readonly days: number | null };
  /** Of who agreed a revised day and when, what is not recorded; `first` is the day that counts until then, null where the revised one does. */
  "date-move-not-agreed": {
    readonly day: CalendarDate;
    readonly lacks: "who" | "when" | "both";
    readonly first: CalendarDate | null;
  };
  "start-passed-not-started": { readonly start: CalendarDate; readonly days: number };
  "complete-no-date": { readonly table: string | null };
  "complete-in-future": { readonly day: CalendarDate };
  "complete-no-evidence": { readonly table: string | null };
  "complete-but-open-percent": { readonly status: string; readonly percent: number };
  "status-unreadable": { readonly text: string };
  "stale-update": { readonly days: number | null; readonly table: string | null };
  "claimed-rosier-than-computed": { readonly claimed: string; readonly rating: string };
  "duplicate-reference": { readonly id: string; readonly rows: readonly CellPlace[] };
  "duplicate-action": { readonly text: string; readonly rows: readonly CellPlace[] };
  /** The sheet of a table in which no action has one; null for a single action. */
  "no-recommendation": { readonly table: string | null };
  "recommendation-doubtful": { readonly chosen: string; readonly other: string };
  "percent-ambiguous": { readonly text: string };
  /** `taken` is the colour that counts meanwhile, the worse of two; null where the words name none. */
  "claimed-colour-unreadable": { readonly text: string; readonly taken: string | null };
  /** Whether the row counts all the same, since its status says complete; `stated` is what its status says, null for nothing. */
  "struck-out": { readonly isComplete: boolean; readonly stated: IntendedStatus | null };
  /** `ids` are what the cells show, `likely` the ids they were ("1.2" for 1 February), both in the table's order. */
  "id-became-day": { readonly ids: readonly string[]; readonly likely: readonly string[] };
  "recommendation-without-actions": { readonly ref: string };
  "no-success-measure": { readonly ref: string };
  /** F59; `part` is a code of `partsOfRecommendations`. */
  "part-not-covered": { readonly ref: string; readonly part: RecommendationPartName };
  /** F55; `day` is the last that evidence from before the start names. */
  "evidence-thin": {
    readonly why: "shared" | "before-start";
    readonly text: string;
    readonly actions: number;
    readonly day: CalendarDate | null;
    readonly start: CalendarDate | null;
  };
  "text-that-is-a-formula": { readonly text: string };
  "over-loaded-owner": { readonly owner: string; readonly open: number; readonly dueTogether: number };
  "value-not-for-formulas": { readonly field: string; readonly text: string; readonly means: IntendedValue };
  "override-unreadable": { readonly text: string };
  /**
   * `table` is its name, `field` the column it is about or "", `text` what stands there: a heading, a key, a sheet. `choices`
   * are the fields that a column may be, the likeliest first; `rows` counts rows (of "no-room" columns).
   */
  "own-table-damaged": {
    readonly table: string;
    readonly why:
      | "range"
      | "mark-lost"
      | "no-room"
      | "column-gone"
      | "column-doubtful"
      | "key-empty"
      | "key-twice"
      | "typed-over"
      | "no-formulas"
      | "no-action"
      | "rule-gone"
      | "rating-unknown"
      | "copy";
    readonly field: string;
    readonly text: string;
    readonly choices: readonly string[];
    readonly rows: number;
  };
  /**
   * F54; `what` happened on the council's sheet to a cell, a row, a column or all of it, or to so many years of schools' figures (`rows`). `cell` is its address there, "" where
   * it has none; `before`, `now` and `inTable` are what was taken over, what stands there now and what our table says.
   */
  "source-changed": {
    readonly what:
      | "changed"
      | "conflict"
      | "new"
      | "gone"
      | "kept"
      | "sheet"
      | "sheet-gone"
      | "column"
      | "left"
      | "figures"
      | "figures-gone";
    /** The table of ours that the record was taken over into. */
    readonly ofTable: "actions" | "recommendations" | "owners" | "measures" | "risks" | "keyDates" | "schoolTerms";
    readonly sheet: string;
    readonly cell: string;
    readonly field: string;
    readonly id: string;
    readonly text: string;
    readonly before: WrittenValue;
    readonly now: WrittenValue;
    readonly inTable: WrittenValue;
    readonly rows: number;
  };
  "override-expired": { readonly until: CalendarDate };
  "override-without-reason": Record<string, never>;
  /** `about`, `text` and `choice` are codes, or the words of a row that nobody can read. */
  "correction-not-followed": {
    readonly about: string;
    /** The sheet it is about; the finding's own place is the row of the correction. */
    readonly onSheet: string;
    readonly text: string;
    readonly choice: string;
    readonly why: "place-gone" | "not-understood";
  };
  /** F38: the closing balance is not what opening and in-year make, or the opening is not the closing before. */
  "balance-break": OfSchool & {
    readonly year: string;
    readonly figure: "closing" | "opening";
    readonly stated: Pounds;
    readonly expected: Pounds;
  };
  /** F39: figures of one school, year and kind that disagree; the lowest counts meanwhile. */
  "balance-conflict": OfSchool & {
    readonly year: string;
    readonly kind: BalanceKindName;
    readonly amounts: readonly Pounds[];
    readonly rows: readonly CellPlace[];
  };
  /** F40; `licence` is what the plan says of licences. */
  "deficit-unlicensed": OfSchool & {
    readonly balance: Pounds;
    readonly on: CalendarDate;
    readonly licence: "none" | "run out" | "not stated" | "without end";
  };
  /** F41; `by` is the last day of the year by which it is to be cleared, `balance` the forecast then. */
  "deficit-not-cleared": OfSchool & { readonly by: CalendarDate; readonly balance: Pounds | null };
  /** F42; `submitted` of a plan that came in, but late. */
  "plan-late": OfSchool & {
    readonly due: CalendarDate;
    readonly submitted: CalendarDate | null;
    readonly days: number;
  };
  /** F43; `last` is null where no meeting is recorded at all: counted from the notice. */
  "meeting-late": OfSchool & {
    readonly last: CalendarDate | null;
    readonly days: number;
    /** The days are up to the next meeting, on this day; null where they have passed already. */
    readonly next: CalendarDate | null;
    readonly limit: number;
  };
  /** F44 */
  "surplus-over-limit": OfSchool & { readonly year: string; readonly closing: Pounds; readonly limit: Pounds };
  /** F45; what the source shows, what its schools add up to, and shown less sum. */
  "total-not-reconciled": {
    readonly of: string;
    readonly year: string;
    readonly kind: BalanceKindName;
    readonly shown: Pounds;
    readonly sum: Pounds;
    readonly difference: Pounds;
    readonly schools: number;
  };
  /** F58 */
  "no-action-taken": OfSchool & { readonly balance: Pounds };
  /** M4: which school a row is about. */
  "school-doubtful": {
    readonly text: string;
    readonly why: "name-taken-for" | "two-numbers" | "name-fits-two" | "no-such-school";
    readonly others: readonly string[];
  };
  /** M1: amounts that cannot be read, or whose year or sign is in doubt. */
  "balance-doubtful": {
    readonly text: string;
    readonly why:
      | "amount-unreadable"
      | "decimal-mark"
      | "no-year"
      | "year-doubtful"
      | "deficits-without-sign"
      | "no-kind"
      | "maybe-thousands";
    readonly year: string;
  };
  "threshold-nonsense": {
    readonly setting: string;
    readonly text: string;
    /** What counts meanwhile: a limit, every revised day, the calendar's day, no recommendation. */
    readonly standard: number | "always" | "today" | "no recommendation";
  };
  /** A row of School terms that is not followed; `from` and `to` are what counts instead. */
  "term-dates-nonsense": {
    /** The term as the row has it. */
    readonly text: string;
    readonly why: "no-term" | "no-day" | "wrong-order" | "other-year" | "twice" | "overlap";
    /** The term of the row it collides with, or "". */
    readonly other: string;
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  };
}

type IntendedStatus = Extract<IntendedValue, { readonly kind: "status" }>["status"];

/** What was meant by a cell that a formula cannot read: the value to put there. */
export type IntendedValue =
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "status"; readonly status: "not started" | "in progress" | "complete" | "on hold" | "cancelled" }
  | { readonly kind: "words"; readonly words: string }
  /** Nobody can tell which: what the column holds. */
  | { readonly kind: "anyOf"; readonly holds: "day" | "amount" | "number" | "year" | "kind" };

/** What a cell says; no words where it says nothing. */
export type WrittenValue =
  | Extract<IntendedValue, { readonly kind: "day" | "status" | "words" }>
  /** A choice of a list, by its code. */
  | { readonly kind: "choice"; readonly list: "ownerKinds" | "keyDateKinds" | "betterWhen"; readonly code: string }
  /** A figure of a measure, and the day that it is of, where it says one. */
  | { readonly kind: "reading"; readonly words: string; readonly day: CalendarDate | null };

export type FindingCode = keyof FindingFacts;

interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The number of the rule, "F9". */
  readonly rule: string;
  /** The cell the finding is about; null for one about the plan as a whole. */
  readonly place: CellPlace | null;
  /** The key of the action it is about, where there is one. */
  readonly actionKey: string | null;
  readonly facts: FindingFacts[C];
}

/** Something noticed about the user's data: returned, never thrown. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
