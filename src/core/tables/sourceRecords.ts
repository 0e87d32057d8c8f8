import { checksum } from "../text/checksum";
import type { ACTIONS } from "./actions";
import type { FieldOf } from "./description";
import type { KEY_DATES } from "./keyDates";
import type { MEASURES } from "./measures";
import type { OWNERS } from "./owners";
import type { RECOMMENDATIONS } from "./recommendations";
import type { RISKS } from "./risks";
import type { SCHOOL_TERMS } from "./schoolTerms";

/** The columns of PlanActions that are filled from the council's own sheets (F54). */
export const SOURCE_FIELDS = [
  "id",
  "recommendation",
  "group",
  "action",
  "owner",
  "supportingOwners",
  "priority",
  "start",
  "due",
  "revisedDue",
  "timesReDated",
  "completedOn",
  "status",
  "percentComplete",
  "latestUpdate",
  "lastUpdated",
  "evidence",
  "successMeasure",
  "resources",
  "risk",
  "claimedRag",
] as const satisfies readonly FieldOf<typeof ACTIONS>[];
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** The tables beside PlanActions that are filled from the council's own sheets, with the columns that are (F54). */
export const RECORD_FIELDS = {
  recommendations: ["ref", "recommendation", "source", "madeOn", "strand", "lead"],
  owners: ["name", "initials", "post", "team", "email", "aliases", "from", "to", "kind"],
  // The latest figure is a line of PlanReadings.
  measures: [
    "id",
    "recommendation",
    "measure",
    "unit",
    "betterWhen",
    "baseline",
    "baselineOn",
    "target",
    "targetOn",
    "latest",
  ],
  risks: ["id", "recommendation", "risk", "likelihood", "impact", "statedScore", "mitigation", "owner", "trend"],
  keyDates: ["date", "until", "event", "kind", "appliesTo", "note"],
  schoolTerms: ["term", "begins", "halfTermFrom", "halfTermTo", "ends"],
} as const satisfies {
  readonly recommendations: readonly FieldOf<typeof RECOMMENDATIONS>[];
  readonly owners: readonly FieldOf<typeof OWNERS>[];
  readonly measures: readonly FieldOf<typeof MEASURES>[];
  readonly risks: readonly FieldOf<typeof RISKS>[];
  readonly keyDates: readonly FieldOf<typeof KEY_DATES>[];
  readonly schoolTerms: readonly FieldOf<typeof SCHOOL_TERMS>[];
};
export type RecordTable = keyof typeof RECORD_FIELDS;
export type FieldOfRecord<Of extends RecordTable> = (typeof RECORD_FIELDS)[Of][number];
export const RECORD_TABLES = Object.keys(RECORD_FIELDS) as readonly RecordTable[];

/** A field of an action or of another record that was taken over. */
export type TakenField = SourceField | FieldOfRecord<RecordTable>;

/** The fields of a record that are compared: of one of a table, or else of an action. */
export const fieldsTaken = (of: RecordTable | undefined): readonly TakenField[] =>
  of === undefined ? SOURCE_FIELDS : RECORD_FIELDS[of];

/** What a cell of the council's sheet said, and what was written for it into PlanActions; "" for nothing. */
export interface TakenValue {
  readonly source: string;
  readonly table: string;
}

export type TakenValues = Readonly<Partial<Record<TakenField, TakenValue>>>;

/** A row of the council's sheets as it was taken over last. */
export interface TakenRow {
  /** The table that it was taken over into; absent for an action. */
  readonly of?: RecordTable;
  /** By what its record is known for good: the place where it was first written. */
  readonly knownAs: string;
  /** Where it stands, as the Source cell of an action says. */
  readonly at: string;
  readonly values: TakenValues;
  /** It is left out of our tables, or kept in them although it has gone, because somebody said so. */
  readonly settled?: "out" | "kept";
}

const ROW = "Source ";
const RECORD = "Taken ";
const LEFT = "Left ";
const FIGURES = "Figures ";

/** Long texts are told apart by a checksum; so much of them is kept to be shown. */
const KEPT = 40;
const IN_FULL = 60;

/** Letters and marks with single blanks need no squeezing, and most cells are such. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/** A text as it is remembered: squeezed, and cut with a checksum where it is long. */
export function remembered(text: string): string {
  if (text.length <= IN_FULL && PLAIN.test(text)) return text;
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length <= IN_FULL ? plain : `${Array.from(plain).slice(0, KEPT).join("")}…${checksum(plain)}`;
}

/** What is shown of a remembered text. */
export const shownOf = (text: string): string => text.replace(/^(.{40}…)[0-9a-z]+$/su, "$1");

/** A record of PlanMemory. */
export interface SourceRecord {
  readonly table: string;
  readonly mark: string;
}

/** The record of PlanMemory for a row that was taken over. */
export const rowRecord = (row: TakenRow): SourceRecord => ({ table: recordName(row), mark: textOfRow(row) });

/** The record of a row that is remembered no more. */
export const forgottenRecord = (row: TakenRow): SourceRecord => ({ table: recordName(row), mark: "" });

/** What a row is called in PlanMemory, where no two are called the same. */
export const recordName = ({ of, knownAs }: Pick<TakenRow, "of" | "knownAs">): string =>
  of === undefined ? `${ROW}${knownAs}` : `${RECORD}${of} ${knownAs}`;

/** The record that says of a sheet whether it is compared no more. */
export const leftRecord = (sheet: string, isLeft: boolean): SourceRecord => ({
  table: `${LEFT}${sheet}`,
  mark: isLeft ? "tables" : "",
});

function textOfRow({ of, knownAs, at, settled, values }: TakenRow): string {
  const fields = fieldsTaken(of).flatMap((field) => {
    const { source, table } = values[field] ?? NOTHING;
    if (source === "" && table === "") return [];
    return [[field, source === table ? table : [source, table]] as const];
  });
  return JSON.stringify({
    ...(at === knownAs ? {} : { at }),
    ...(settled ? { settled } : {}),
    ...Object.fromEntries(fields),
  });
}

const NOTHING: TakenValue = { source: "", table: "" };

/** Reads what `rowRecord` wrote; null for any other record. */
export function readRowRecord({ table, mark }: SourceRecord): TakenRow | null {
  const named = mark === "" ? null : nameIn(table);
  if (named === null) return null;
  try {
    const { of, knownAs } = named;
    const stated = JSON.parse(mark) as Readonly<Record<string, unknown>>;
    const values = fieldsTaken(of).flatMap((field) => {
      const value = stated[field];
      if (typeof value === "string") return [[field, { source: value, table: value }] as const];
      if (!Array.isArray(value)) return [];
      const [source, table] = value.map(String);
      return [[field, { source: source ?? "", table: table ?? "" }] as const];
    });
    const { at, settled } = stated;
    return {
      ...named,
      at: typeof at === "string" ? at : knownAs,
      values: Object.fromEntries(values),
      ...(settled === "out" || settled === "kept" ? { settled } : {}),
    };
  } catch {
    return null; // Somebody wrote into the memory: of this row nothing is known.
  }
}

/** Reads what `recordName` made. */
function nameIn(table: string): Pick<TakenRow, "of" | "knownAs"> | null {
  if (table.startsWith(ROW)) return { knownAs: table.slice(ROW.length) };
  const of = RECORD_TABLES.find((one) => table.startsWith(`${RECORD}${one} `));
  return of === undefined ? null : { of, knownAs: table.slice(`${RECORD}${of} `.length) };
}

/** Reads what `leftRecord` wrote: the sheet that is compared no more; null for any other record. */
export const readLeftRecord = ({ table, mark }: SourceRecord): string | null =>
  table.startsWith(LEFT) && mark !== "" ? table.slice(LEFT.length) : null;

/** Whether an action's Source cell says something else than what it is known as. */
export const hasMoved = ({ table, mark }: SourceRecord): boolean => table.startsWith(ROW) && mark.startsWith('{"at":');

/** The record of what a council's sheet says of schools' figures, by what they are of; "" forgets them. */
export const figuresRecord = (key: string, text: string): SourceRecord => ({ table: `${FIGURES}${key}`, mark: text });

/** Reads what `figuresRecord` wrote; null for any other record. */
export const readFiguresRecord = ({ table, mark }: SourceRecord): readonly [key: string, text: string] | null =>
  table.startsWith(FIGURES) && mark !== "" ? [table.slice(FIGURES.length), mark] : null;
