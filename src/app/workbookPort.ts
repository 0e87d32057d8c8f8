import type { ChangedCell } from "../core/changes/changedCell";
import type { ChangeSet } from "../core/changes/changeSet";
import type { CellPlace, RowSpan } from "../core/snapshot/address";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { RefusalWords } from "../core/words/failuresWords";

/** The workbook as the application needs it. The one implementation is `src/excel`. */
export interface WorkbookPort {
  /** Reads the whole workbook; the number of round trips does not depend on the number of sheets. */
  read(progress?: Progress, as?: ReadAs): Promise<Outcome<WorkbookSnapshot>>;
  /**
   * Applies a change set in one run. What somebody changed since the change set was made stops it. On a failure what was
   * written is taken back, as far as nobody has changed it since, and the outcome says so.
   */
  apply(changes: ChangeSet, progress?: Progress): Promise<Outcome<Applied>>;
  /** Selects a cell and brings its sheet to the front. */
  select(place: CellPlace): Promise<Outcome<null>>;
  /** Calls back when the user selects something else; the function returned stops it. */
  onSelection(react: (selected: Selected) => void): Promise<Outcome<() => Promise<void>>>;
  /** Calls back when somebody, here or elsewhere, changed something that is not our own writing; the function returned stops it. */
  onChange(react: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>>>;
  /**
   * The workbook with the rows that were edited as they are now, in one round trip; null where more than those may be
   * another: then the whole workbook has to be read.
   */
  readRows(snapshot: WorkbookSnapshot, edited: readonly EditedRows[]): Promise<Outcome<WorkbookSnapshot | null>>;
  /** Waits as long as the user edits a cell; Excel refuses to read or write meanwhile. */
  untilCellIsLeft(): Promise<Outcome<null>>;
  /** Opens another workbook beside this one, from the bytes of an .xlsx; absent where the host cannot. */
  openCopy?(base64: string): Promise<Outcome<null>>;
}

/** The first cell of what is selected, and its rows where it has more than one. */
export interface Selected extends CellPlace {
  readonly rows?: readonly RowSpan[];
}

/**
 * "whole": every cell is asked for its formula, as whoever writes needs it. "look": in a calculated column whose cells all
 * hold a formula, that of its first records stands for all; a formula that somebody changed in a single cell is not seen.
 */
export type ReadAs = "whole" | "look";

/** Rows of a sheet, known by its id, in which cells were edited. */
export interface EditedRows {
  readonly kind: "rows";
  readonly sheetId: string;
  readonly row: number;
  readonly rows: number;
}

/** What Excel told of; "other" is anything of which only a look at the whole workbook tells what it did. */
export type WorkbookChange =
  | EditedRows
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "other" };

export interface Applied {
  readonly edits: number;
  readonly roundTrips: number;
}

/** Long work says how far it is, and can be stopped between round trips. */
export interface Progress {
  report(done: number, total: number): void;
  readonly signal?: { readonly aborted: boolean };
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Excel (or the file) said no: a code the words turn into what happened, where, and what to do next. */
export interface Failure {
  readonly code: FailureCode;
  /** A sheet, table or file the failure is about; "" where there is none. */
  readonly where: string;
  /** Excel's own code and message, for the diagnostics. */
  readonly detail: string;
  /** Where a name is used already: the sheet, or the formula (with "=") of a defined name. */
  readonly usedBy?: string;
  /** Cells that somebody else changed: what stopped the work, or what could not be taken back. */
  readonly cells?: readonly ChangedCell[];
  /** What was done of the same work before it was refused, and stays so. */
  readonly after?: DoneBefore;
}

/**
 * Later steps that were taken back and the cells left of them, what there was of an interrupted step, or the whole of the step
 * before: then it is what follows that was refused.
 */
export type DoneBefore =
  | { readonly done: "stepDone" }
  | { readonly done: "laterStepsBack"; readonly steps: number; readonly left: readonly ChangedCell[] }
  | { readonly done: "remainderBack" };

/** Why Excel said no; each has its sentences. */
export type FailureCode = keyof RefusalWords;
