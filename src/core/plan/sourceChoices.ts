import type { RecordTable, TakenField } from "../tables/sourceRecords";
import { sourceSeen, type SourceDifference } from "./sourceDifference";

/** What somebody chose for one difference, with what it was when they saw it; or for a sheet as a whole. */
export type RefreshChoice =
  | {
      readonly kind: "changed";
      /** The table of the record; absent for an action. */
      readonly of?: RecordTable;
      readonly knownAs: string;
      readonly field: TakenField;
      readonly now: string;
      readonly table: string;
      readonly take: boolean;
    }
  | {
      readonly kind: "new";
      readonly of?: RecordTable;
      readonly at: string;
      readonly action: string;
      readonly take: boolean;
    }
  /** A record of another table than that of the actions is kept, whatever is chosen. */
  | { readonly kind: "gone"; readonly of?: RecordTable; readonly knownAs: string; readonly cancel: boolean }
  /** Whether the tables are the plan now, so that the sheet is compared no more. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly isLeft: boolean };

/** What is asked for: choices, or all that nobody has to choose about: changes in the source only, and new rows. */
export type RefreshAsked = readonly RefreshChoice[] | "all";

/** Whether nobody has to choose: a change in the source only, or a new row. */
export const isPlain = (one: SourceDifference): boolean =>
  one.kind === "new" || (one.kind === "changed" && !one.isConflict);

/** The choice to take a difference over, or to keep what our table says; null where there is nothing to choose. */
export function choiceFor(one: SourceDifference, take: boolean): RefreshChoice | null {
  switch (one.kind) {
    case "changed": {
      const { row, field, now, table } = one;
      return { kind: "changed", ...ofTable(one), knownAs: row.knownAs, field, now, table, take };
    }
    case "new":
      return { kind: "new", ...ofTable(one), ...sourceSeen(one.source), take };
    case "gone":
      return { kind: "gone", ...ofTable(one), knownAs: one.row.knownAs, cancel: take && one.of === undefined };
    case "sheet":
    case "column":
      return null;
  }
}

const ofTable = ({ of }: SourceDifference): { readonly of?: RecordTable } => (of === undefined ? {} : { of });
