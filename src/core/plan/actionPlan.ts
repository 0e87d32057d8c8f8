import type { CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import type { ActionRole } from "../recognise/recognition";
import type {
  ClaimedRagReading,
  DateReading,
  NamedOwner,
  OwnerReading,
  PercentReading,
  RegisterEntry,
  StatusReading,
} from "../read/readings";
import type { IntendedValue } from "../findings/finding";
import type { CellPlace } from "../snapshot/address";
import type { StatedTerm } from "../calendar/statedTerms";
import type { OwnRecord } from "../tables/records";
import type { RecordTable, TakenField, TakenValues, TakenRow } from "../tables/sourceRecords";
import type { LoggedStep, School, SchoolBalance, SchoolDoubt, SchoolRegister, SchoolTotal } from "./schoolRecords";

/** The plan as the workbook states it: everything read, nothing judged. */
export interface ActionPlan {
  /** The title the workbook gives itself, or "". */
  readonly title: string;
  /** The plan's span: its start and its end, null where nothing tells (RULES.md, words used below). */
  readonly span: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  /** The day the plan is dated, null where nothing tells. */
  readonly datedOn: CalendarDate | null;
  readonly language: "en" | "cy";
  /** Whether the records were read from the council's own sheets or from our tables. */
  readonly origin: "source" | "tables";
  /** In the order in which the workbook has them. */
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  /** The register in the workbook (dated rows, O9), or the one built from the owners' cells (O8). */
  readonly register: readonly RegisterEntry[];
  readonly registerIsBuilt: boolean;
  readonly keyDates: readonly KeyDate[];
  readonly measures?: readonly Measure[];
  readonly risks?: readonly Risk[];
  /** The lines of PlanDateMoves, oldest first. */
  readonly dateMoves?: readonly LoggedMove[];
  readonly schools?: readonly School[];
  readonly schoolBalances?: readonly SchoolBalance[];
  /** What the council has done about schools, from its log (M17). */
  readonly schoolSteps?: readonly LoggedStep[];
  readonly schoolTotals?: readonly SchoolTotal[];
  readonly schoolDoubts?: readonly SchoolDoubt[];
  /** The schools of the council's own sheets as they are now, where our tables say the plan's (F54). */
  readonly sourceSchools?: Pick<SchoolRegister, "schools" | "balances">;
  /** What the tables the actions come from do and do not have, by table key: F24, F26 and F29 speak once for a table. */
  readonly sources: readonly PlanSource[];
  /** The council's own sheets beside what was taken over from them, once our tables are the plan (F54). */
  readonly sourceNow?: SourceNow;
  /** The records beside actions that the council's own sheets state, and what of them was taken over (F54). */
  readonly stated?: readonly StatedRecord[];
  readonly recordsNow?: RecordsNow;
}

/** A success measure; values are kept as displayed, and as the figures that the rating of impact takes (R15). */
export interface Measure {
  readonly place: CellPlace;
  readonly id: string | null;
  readonly recommendation: string | null;
  readonly measure: string;
  readonly betterWhen: string | null;
  readonly baseline: string | null;
  readonly baselineOn: CalendarDate | null;
  readonly target: string | null;
  readonly targetOn: CalendarDate | null;
  readonly latest: string | null;
  readonly latestOn: CalendarDate | null;
  /** What is rated (R15); absent where nothing of it is a figure. */
  readonly figures?: MeasureFigures;
}

/** The figures of a measure, each null where the plan has none. */
export interface MeasureFigures {
  readonly baseline: number | null;
  readonly baselineOn: CalendarDate | null;
  readonly target: number | null;
  readonly targetOn: CalendarDate | null;
  /** Null where the plan does not say: from baseline to target. */
  readonly better: "higher" | "lower" | null;
  readonly readings: readonly MeasureReading[];
}

/** A due day that was moved, as PlanDateMoves has it. */
export interface LoggedMove {
  readonly actionId: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly why: string | null;
  readonly askedBy: string | null;
  readonly askedOn: CalendarDate | null;
  readonly agreedBy: string | null;
  readonly agreedOn: CalendarDate | null;
}

/** A figure of a measure on a day. */
export interface MeasureReading {
  readonly value: number;
  readonly on: CalendarDate;
}

/** A risk or barrier; likelihood and impact are 1 to 5 where figures or the usual words stand, else null. */
export interface Risk {
  readonly place: CellPlace;
  readonly id: string | null;
  readonly recommendation: string | null;
  readonly risk: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly score: number | null;
  readonly mitigation: string | null;
  readonly owner: string | null;
  readonly trend: string | null;
}

export interface PlanSource {
  readonly tableKey: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly roles: readonly ActionRole[];
}

export interface Judgement {
  /** "" where nothing is said. */
  readonly text: string;
  readonly on: CalendarDate | null;
}

export interface Recommendation {
  /** "R1"; a strand's own name where the plan has no number for it. */
  readonly ref: string;
  readonly text: string;
  readonly source: string;
  readonly madeOn: CalendarDate | null;
  readonly strand: string | null;
  readonly lead: string | null;
  /** What the inspectorate has judged of it, in its words, and the day; absent where the plan does not say. */
  readonly judgement?: Judgement;
  /** What the council says of it itself, and what that rests on; absent where it says neither. */
  readonly selfEvaluation?: Judgement & { readonly evidence: string | null };
  readonly place: CellPlace | null;
}

/** The dates of an action that may name a school term. */
export type MovingDate = "start" | "due" | "revisedDue" | "completedOn" | "lastUpdated";

export interface Action {
  /** Stable within the workbook: the source sheet and first row, "R1!5"; of one typed into our table its id, else its words. */
  readonly key: string;
  readonly tableKey: string;
  readonly place: CellPlace;
  /** By what seals, register and history know an action of our table: the place where it was first written. */
  readonly knownAs?: string;
  /** All rows of the record, continuation rows too; zero-based. */
  readonly rows: readonly number[];
  /** As displayed (T8: "3.10"), or null. */
  readonly id: string | null;
  /** What the id was before Excel made a day of it: "1.2" of 1 February (F57). */
  readonly idBefore?: string;
  readonly recommendation: string | null;
  /** Where the recommendation came from (T8). */
  readonly recommendationFrom: "column" | "id" | "section" | "sheet" | "title" | "none";
  /** A second recommendation in the cell, or the sheet's where the id says another: F47. */
  readonly recommendationOther: string | null;
  readonly group: string | null;
  readonly action: string;
  readonly owner: OwnerReading;
  readonly supportingOwners: readonly NamedOwner[];
  readonly priority: string | null;
  readonly start: DateReading;
  readonly due: DateReading;
  readonly revisedDue: DateReading;
  /** How often it was re-dated; at least 1 where a revised day stands. */
  readonly timesReDated: number;
  readonly completedOn: DateReading;
  /** Dates that PlanActions still has as the school terms were before they were changed there (D8). */
  readonly movedDates?: readonly MovingDate[];
  readonly status: StatusReading;
  readonly percent: PercentReading;
  readonly latestUpdate: string | null;
  readonly lastUpdated: DateReading;
  readonly evidence: string | null;
  readonly successMeasure: string | null;
  readonly resources: string | null;
  readonly risk: string | null;
  readonly claimedRag: ClaimedRagReading;
  readonly override: Override | null;
  /** The day on which somebody looks again at what is on hold or without a last day (R1, R4). */
  readonly reviewOn?: CalendarDate | null;
  /** Who agreed the revised day, and when (F49). */
  readonly moveAgreedBy?: string | null;
  readonly moveAgreedOn?: CalendarDate | null;
  /** The revised day does not count until somebody agrees it, and the first day does (F49). */
  readonly moveWaits?: boolean;
  /** What brings a late action back, and by when. */
  readonly correctiveAction?: string | null;
  readonly backBy?: CalendarDate | null;
  /** Who the Owner cell of our own table names, as its live formula reads it, and the rows PlanOwners has of that name. */
  readonly ownerInTable?: { readonly answers: boolean; readonly rows: readonly RegisterEntry[] };
  /** Cells of our own table that a formula cannot read, each with the value it means (F50). */
  readonly notForFormulas?: readonly CellNotForFormulas[];
  /** The cell each field was read from (T12). */
  readonly cells: Readonly<Partial<Record<ActionRole, CellPlace>>>;
}

/** A cell of our own table that means something to a person and nothing to a formula: "31/01/2020" as text. */
export interface CellNotForFormulas {
  readonly field: ActionRole;
  /** What stands in the cell. */
  readonly text: string;
  /** The value a formula would read, as the cell is to hold it. */
  readonly means: IntendedValue;
}

export interface Override {
  readonly rating: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly until: CalendarDate | null;
}

/** A row of the council's sheets with what each of its fields says now. */
export interface SourceRow {
  readonly action: Action;
  readonly values: TakenValues;
}

/** What a record of a table of ours is made of. */
export interface RowsOfRecords {
  readonly recommendations: Recommendation;
  readonly owners: RegisterEntry;
  readonly measures: Measure;
  readonly risks: Risk;
  readonly keyDates: KeyDate;
  readonly schoolTerms: StatedTerm;
}

/** A record of one of the tables beside PlanActions, as a sheet of the council's states it now. */
export interface StatedAs<Of extends RecordTable> {
  readonly of: Of;
  readonly row: RowsOfRecords[Of];
  /** What somebody calls it who speaks of it. */
  readonly name: string;
  readonly place: CellPlace;
  readonly values: TakenValues;
  /** The cell each field was read from; none where the sheet has no column for it. */
  readonly cells: Readonly<Partial<Record<TakenField, CellPlace>>>;
}
export type StatedRecord = { readonly [Of in RecordTable]: StatedAs<Of> }[RecordTable];

/** The records of the council's sheets beside what was taken over from them, and beside the rows of our tables. */
export interface RecordsNow {
  /** The record that each one which was taken over is now; those that are gone are missing. */
  readonly matched: ReadonlyMap<TakenRow, StatedRecord>;
  /** The row of our table that each one which was taken over is now; those that somebody deleted are missing. */
  readonly own: ReadonlyMap<TakenRow, OwnRecord<string>>;
  /** Records that our table has although nothing was remembered of them: it is older, or somebody typed them. */
  readonly adopted: readonly StatedRecord[];
  /** Records that our table does not have. */
  readonly added: readonly StatedRecord[];
}

/** The council's own sheets beside what was taken over from them. */
export interface SourceNow {
  readonly rows: readonly SourceRow[];
  /** The row that each one which was taken over is now; those that are gone are missing. */
  readonly matched: ReadonlyMap<TakenRow, SourceRow>;
  /** What is taken for known in a workbook made before anything was remembered: rows of our table, by their Source. */
  readonly adopted: ReadonlyMap<string, SourceRow>;
}
