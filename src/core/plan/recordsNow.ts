import { codeOfWord, ownerKindInTable, TABLE_BETTER_WHEN, TABLE_KEY_DATE_KINDS } from "../read/tableWords";
import { placeText } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { part, workForEach, type Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { sourceMemory } from "../tables/sourceMemory";
import {
  fieldsTaken,
  RECORD_TABLES,
  remembered,
  type RecordTable,
  type TakenField,
  type TakenRow,
  type TakenValues,
} from "../tables/sourceRecords";
import type { RecordsNow, StatedRecord } from "./actionPlan";
import { rawText } from "./ownCells";
import { matchRows } from "./sourceMatch";
import { termOf } from "./termDates";

/**
 * Finds what was taken over into the tables beside PlanActions in the council's sheets as they are now, and in our tables as they
 * are now (F54): neither a sheet nor a table that was sorted has changed.
 */
export function* recordsNow(snapshot: WorkbookSnapshot, stated: readonly StatedRecord[]): Work<RecordsNow> {
  const { records } = sourceMemory(snapshot);
  const tables = RECORD_TABLES.flatMap((of) => {
    const table = findOwnTable(snapshot, of);
    return table ? [{ of, table }] : [];
  });
  const each = yield* workForEach(tables, ({ of, table }) =>
    recordsOfTable(
      of,
      table,
      records.filter((row) => row.of === of),
      stated.filter((one) => one.of === of),
    ),
  );
  return {
    matched: new Map(each.flatMap(({ matched }) => [...matched])),
    own: new Map(each.flatMap(({ own }) => [...own])),
    adopted: each.flatMap(({ adopted }) => adopted),
    added: each.flatMap(({ added }) => added),
  };
}

function* recordsOfTable(
  of: RecordTable,
  table: OwnTable,
  taken: readonly TakenRow[],
  stated: readonly StatedRecord[],
): Work<RecordsNow> {
  const now = stated.map((one) => ({ one, place: placeText(one.place), values: one.values }));
  const before = taken.map((one) => ({ one, place: one.at, values: one.values }));
  const matched = yield* part(matchRows(of, before, now), 0, 0.4);
  const rows = recordsOf(table).map((one) => ({ one, place: "", values: valuesInTable(of, one) }));
  // What was left out on purpose has no row; one that somebody typed since is theirs.
  const withRow = before.filter(({ one }) => one.settled !== "out").map((one) => ({ ...one, place: "" }));
  const own = yield* part(matchRows(of, withRow, rows, "table"), 0.4, 0.8);
  const [sources, records] = [new Set(matched.values()), new Set(own.values())];
  const free = now.filter(({ one }) => !sources.has(one)).map((one) => ({ ...one, place: "" }));
  const freeRows = rows.filter(({ one }) => !records.has(one));
  const known = yield* part(matchRows(of, free, freeRows, "table"), 0.8, 1);
  const added = free.map(({ one }) => one).filter((one) => !known.has(one));
  // A term that our table does not have is in force as the council's sheet says it (D8).
  return { matched, own, adopted: [...known.keys()], added: of === "schoolTerms" ? [] : added };
}

const valuesInTable = (of: RecordTable, record: OwnRecord<string>): TakenValues =>
  Object.fromEntries(
    fieldsTaken(of).map((field) => {
      const value = valueInTable(of, field, record);
      return [field, { source: value, table: value }];
    }),
  );

/** What a cell of our table says, in the terms of what is remembered: in either language. */
export function valueInTable(of: RecordTable, field: TakenField, record: OwnRecord<string>): string {
  // The latest figure is none of the record's own cells.
  if (of === "measures" && field === "latest") return "";
  const text = rawText(record.cell(field));
  return codeIn(of, field, text) ?? remembered(text);
}

function codeIn(of: RecordTable, field: TakenField, text: string): string | null {
  const either = <Code extends string>(words: Readonly<Record<"en" | "cy", Readonly<Record<Code, string>>>>) =>
    codeOfWord(text, words.en) ?? codeOfWord(text, words.cy);
  if (of === "owners" && field === "kind") return ownerKindInTable(text, "en") ?? ownerKindInTable(text, "cy");
  if (of === "keyDates" && field === "kind") return either(TABLE_KEY_DATE_KINDS);
  if (of === "measures" && field === "betterWhen") return either(TABLE_BETTER_WHEN);
  const term = of === "schoolTerms" && field === "term" ? termOf(text) : null;
  return term && `${term.term} ${String(term.schoolYear)}`;
}
