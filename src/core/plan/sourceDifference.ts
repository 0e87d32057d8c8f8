import type { ActionRole } from "../recognise/recognition";
import { parsePlace, placeText, type CellPlace } from "../snapshot/address";
import type { OwnRecord } from "../tables/records";
import {
  fieldsTaken,
  type RecordTable,
  type SourceField,
  type TakenField,
  type TakenRow,
} from "../tables/sourceRecords";
import type { SourceRow, StatedRecord } from "./actionPlan";

export type ActionRecord = OwnRecord<ActionRole>;

/** What a difference of an action is made of. */
interface OfAction {
  readonly of?: undefined;
  readonly source: SourceRow;
  readonly record: ActionRecord;
  readonly field: SourceField;
}

/** What a difference of a record of another table is made of. */
interface OfRecord {
  readonly of: RecordTable;
  readonly source: StatedRecord;
  readonly record: OwnRecord<string>;
  readonly field: TakenField;
}

interface Changed {
  readonly kind: "changed";
  readonly row: TakenRow;
  readonly before: string;
  readonly now: string;
  readonly table: string;
  /** The table says something else, too: somebody has to choose. */
  readonly isConflict: boolean;
}
interface New {
  readonly kind: "new";
}
interface Gone {
  readonly kind: "gone";
  readonly row: TakenRow;
  readonly isKept: boolean;
}
/** No row is read from the sheet any more: nothing can be said of those that were taken over from it. */
interface Unread {
  readonly kind: "sheet";
  readonly of?: RecordTable;
  readonly sheet: string;
  readonly isThere: boolean;
  readonly rows: number;
}
/** The column that a field was read from is not found any more. */
interface WithoutColumn {
  readonly kind: "column";
  readonly of?: RecordTable;
  readonly sheet: string;
  readonly field: TakenField;
  readonly rows: number;
}

export type ChangedAction = Changed & OfAction;
export type ChangedRecord = Changed & OfRecord;
export type ActionDifference =
  ChangedAction | (New & Pick<OfAction, "of" | "source">) | (Gone & Pick<OfAction, "of" | "record">);
export type RecordDifference =
  ChangedRecord | (New & Pick<OfRecord, "of" | "source">) | (Gone & Pick<OfRecord, "of" | "record">);

/** One difference between the council's sheets and what was taken over from them. */
export type SourceDifference = ActionDifference | RecordDifference | Unread | WithoutColumn;

/** Where the record stands on the council's sheet. */
export const placeInSource = (source: SourceRow | StatedRecord): CellPlace =>
  "action" in source ? source.action.place : source.place;

/** The cell that a field was read from, as far as it has one. */
export const cellInSource = (source: SourceRow | StatedRecord, field: TakenField): CellPlace | undefined =>
  "action" in source ? source.action.cells[field as ActionRole] : source.cells[field];

/** The words that the record is known by. */
export const wordsInSource = (source: SourceRow | StatedRecord): string =>
  "action" in source ? source.action.action : source.name;

/** What a record of our table is called by who speaks of it: a name, a number, else the first words it has. */
export const nameOfRecord = (of: RecordTable, record: OwnRecord<string>): string =>
  NAMED_BY[of].map((field) => record.text(field).trim()).find((text) => text !== "") ?? "";

/** The cell of our table that a difference is about; of a row that is gone the one that says where it was. */
export function placeInTable(one: Extract<SourceDifference, { kind: "changed" | "gone" }>): CellPlace | null {
  const field = one.kind === "changed" ? one.field : undefined;
  if (one.of !== undefined) return placeOfRecord(one.of, one.record, field);
  return (field === undefined ? null : one.record.place(field as ActionRole)) ?? one.record.place("source");
}

/** The cell of a record in our table: that of the field, else the first that it has. */
function placeOfRecord(of: RecordTable, record: OwnRecord<string>, field?: TakenField): CellPlace | null {
  const fields = [...(field === undefined ? [] : [field]), ...fieldsTaken(of)];
  return fields.map((one) => record.place(one)).find((place) => place !== null) ?? null;
}

const NAMED_BY: Readonly<Record<RecordTable, readonly string[]>> = {
  recommendations: ["ref", "recommendation"],
  owners: ["name"],
  measures: ["id", "measure"],
  risks: ["id", "risk"],
  keyDates: ["event"],
  schoolTerms: ["term"],
};

/** Names a record of the council's sheet as somebody saw it. */
export const sourceSeen = (source: SourceRow | StatedRecord): { readonly at: string; readonly action: string } => ({
  at: placeText(placeInSource(source)),
  action: wordsInSource(source),
});

/** The sheet that a row was taken over from. */
export const sheetTakenFrom = ({ at, knownAs }: TakenRow): string =>
  (parsePlace(at) ?? parsePlace(knownAs))?.sheet ?? "";
