import type { OwnerKind } from "../read/readings";
import type { CellPlace } from "../snapshot/address";
import type { SheetName, Visibility } from "../snapshot/workbookSnapshot";
import { ACTIONS } from "../tables/actions";
import type { FieldOf } from "../tables/description";

/** What a table is about, and where it is read: on any sheet, by its headings; or only where it is one of ours. */
const READ = {
  actions: "anywhere",
  recommendations: "anywhere",
  owners: "anywhere",
  risks: "anywhere",
  measures: "anywhere",
  keyDates: "anywhere",
  schools: "anywhere",
  schoolBalances: "anywhere",
  updates: "of ours",
  findings: "of ours",
  settings: "of ours",
} as const;
export type TableKind = keyof typeof READ;

/** Kinds of tables that any sheet of the council's may hold. */
export type KindAnywhere = { [Kind in TableKind]: (typeof READ)[Kind] extends "anywhere" ? Kind : never }[TableKind];

export const isTableKind = (kind: string): kind is TableKind => Object.hasOwn(READ, kind);
export const isReadAnywhere = (kind: string): kind is KindAnywhere => isTableKind(kind) && READ[kind] === "anywhere";

/** The fields of an action, in the order of PlanActions. */
export const ACTION_ROLES = ACTIONS.columns.map(({ field }) => field);
export type ActionRole = FieldOf<typeof ACTIONS>;

/** The field a column carries; roles of tables that are not actions are strings of their own vocabulary. */
export type ColumnRole = string;

/** What was found in the workbook: which tables, how sure, and why. Nothing in it is written anywhere. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** Every sheet that gives no action, with the reason (T10). */
  readonly notPlans: readonly NotPlan[];
  /** Of each table its own; a review puts them in the order in which they are asked, with those that the plan adds. */
  readonly doubts: readonly Doubt[];
  /** The language most of the headings are in. */
  readonly language: "en" | "cy";
  /** The corrections in force, each with its present key and column, the latest last; absent where there are none. */
  readonly corrections?: readonly CorrectionInForce[];
  /** The corrections whose place is no longer there: told as findings, and kept. */
  readonly unplaced?: readonly CorrectionInForce[];
}

export interface RecognisedTable {
  /** Stable for the same workbook: the sheet and the first heading cell. */
  readonly key: string;
  readonly sheet: SheetName;
  readonly visibility: Visibility;
  readonly kind: TableKind;
  /** Zero-based, ascending; one to three rows (T2). Empty for a table that has none. */
  readonly headerRows: readonly number[];
  /** First and last row that may hold records, zero-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Proposed to be taken; hidden and superseded tables are shown but not ticked (T1). */
  readonly ticked: boolean;
  /** The name of the product's own table ("PlanActions") when this is one of ours. */
  readonly own: string | null;
  /** What kind of record a table of actions is, where it is not plainly a plan (T15). */
  readonly manner?: PlanManner;
}

/** How other trades write down what is to be done. */
export type PlanManner = "issueLog" | "minutes" | "riskRegister" | "audit" | "projectExport" | "cards";

export interface RecognisedColumn {
  /** Zero-based column on the sheet. */
  readonly column: number;
  readonly heading: string;
  /** Null for a column that carries no field. A column of two roles stands twice (T3). */
  readonly role: ColumnRole | null;
  /** 0 to 1: of the roles stated with 0.9 or more, at least 97 % are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The order of day and month that the user chose (D4, T11). */
  readonly dateOrder?: "day-first" | "month-first";
}

/** What a row of the table is (T4 to T7). Rows count from zero. */
export interface RecognisedRow {
  readonly row: number;
  readonly kind: "record" | "continuation" | "section" | "repeatedHeader" | "total" | "template" | "note" | "blank";
  /** For a section: what it says and whether it names a recommendation or a group (T5). */
  readonly section?: {
    readonly text: string;
    readonly names: "recommendation" | "strand" | "group";
    readonly ref: string | null;
  };
  /** Of a record that is a card: the cells of each field, wherever they stand in its box. */
  readonly fields?: CardFields;
}

/** A cell of a card; `text` where the value stands behind its label in one cell. */
export interface CardField {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
}

export type CardFields = ReadonlyMap<string, readonly CardField[]>;

export interface NotPlan {
  readonly sheet: SheetName;
  readonly why: NotPlanReason;
}

export type NotPlanReason =
  "empty" | "no-header" | "no-action-column" | "no-records" | "other-kind" | "hidden-older-version" | "own-table";

/** Why we think so: a code the words turn into a sentence, with the cell text it rests on. */
export interface Evidence {
  readonly code: "heading" | "contents" | "position" | "neighbour" | "own-table" | "correction" | "group-heading";
  readonly text: string;
}

/** One question for the officer: a place where two readings are near (T11). */
export interface Doubt {
  readonly code:
    "column-role" | "table-kind" | "date-order" | "colour-key" | "hidden-table" | "owner-kind" | "owner-spelling";
  readonly tableKey: string;
  readonly column: number | null;
  /** The choices, likeliest first, as roles or kinds; of a spelling the name that it was taken for. */
  readonly choices: readonly string[];
  readonly samples: readonly string[];
}

/**
 * What the user chose instead (T11), remembered in the workbook. What one is about is found again by its anchor, since keys
 * and columns move; `placeCorrections` gives each its present key and column.
 */
export type Correction =
  | {
      readonly kind: "table";
      readonly tableKey: string;
      readonly ticked: boolean;
      readonly tableKind: TableKind;
      readonly anchor?: CorrectionAnchor;
    }
  | {
      readonly kind: "column";
      readonly tableKey: string;
      readonly column: number;
      readonly role: ColumnRole | null;
      readonly anchor?: CorrectionAnchor;
    }
  /** The order of day and month in a column of dates (D4). */
  | {
      readonly kind: "dates";
      readonly tableKey: string;
      readonly column: number;
      readonly order: "day-first" | "month-first";
      readonly anchor?: CorrectionAnchor;
    }
  /** What a fill means (S5), wherever it stands: "#RRGGBB". */
  | { readonly kind: "colour"; readonly fill: string; readonly means: string; readonly anchor?: CorrectionAnchor }
  /** Which colour a word claims that is none, or lies between two (F52), wherever it stands. */
  | { readonly kind: "claim"; readonly text: string; readonly means: string; readonly anchor?: CorrectionAnchor }
  /** What kind of owner a text names (O3), wherever it stands. */
  | { readonly kind: "owner"; readonly text: string; readonly ownerKind: OwnerKind; readonly anchor?: CorrectionAnchor }
  /** Whether a spelling close to a name is that owner or another (O8), wherever it stands. */
  | {
      readonly kind: "spelling";
      readonly text: string;
      readonly who: "same" | "another";
      readonly anchor?: CorrectionAnchor;
    }
  /** An earlier correction taken back; it stands only until the workbook's table has lost it. */
  | { readonly kind: "forgotten"; readonly of: CorrectionInForce };

/** A correction that stands, not one taken back. */
export type CorrectionInForce = Exclude<Correction, { readonly kind: "forgotten" }>;

/** What a correction is about, in terms that survive inserted rows and columns. */
export interface CorrectionAnchor {
  /** "" for one that holds wherever its text or colour stands. */
  readonly sheet: string;
  /** The heading cell of the column, or the first one of the table: "C5". Tells twins apart, and nothing else. */
  readonly cell: string;
  /** The heading of the column, or all headings of the table. */
  readonly headings: readonly string[];
  /** What was read there before the user chose: a role, a kind, an order; "" for nothing. */
  readonly read: string;
  /** The row of PlanCorrections it stands in. */
  readonly keptAt?: CellPlace;
}
