import { fromSerial } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import { SCHOOL_DATE_KINDS, schoolDates, type SchoolDateKind } from "../schools/schoolDates";
import { findOwnTable, recordsOf, type FieldOfTable } from "../tables/records";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { Edit } from "../changes/changeSet";
import { dayContent, type LayoutInput } from "../sheets/sheetLayout";
import { changeCells, type CellChange } from "../sheets/tableCells";

interface KeyDateOfSchools extends KeyDate {
  readonly of: SchoolDateKind;
}
const WORDS = [english, welsh] as const;

/** The days of the schools as rows of PlanKeyDates: one a day and kind, without a name. */
function wanted({ schools, asOf, words }: LayoutInput): readonly KeyDateOfSchools[] {
  const rows = new Map<string, KeyDateOfSchools>();
  for (const { on, kind } of schoolDates(schools, asOf))
    rows.set(`${on} ${kind}`, {
      ...{ of: kind, date: on, event: words.sheets.schoolDates[kind], kind: "deadline" },
      ...{ appliesTo: null, note: words.sheets.fromSchools },
    });
  return [...rows.values()];
}

/** What is written here before, known by its note and its event in either language. */
function existingDates({ snapshot, asOf }: LayoutInput) {
  const table = findOwnTable(snapshot, "keyDates");
  return (table ? recordsOf(table) : []).flatMap((record) => {
    const value = record.cell("date")?.value;
    const date = typeof value === "number" ? fromSerial(value, snapshot.dateSystem) : null;
    const ours = WORDS.find(({ sheets }) => sheets.fromSchools === record.text("note"));
    const of = SCHOOL_DATE_KINDS.find((kind) => ours?.sheets.schoolDates[kind] === record.text("event"));
    return of === undefined || date === null || date < asOf ? [] : [{ row: record.row, date, of }];
  });
}

/**
 * The days of the schools in PlanKeyDates. A row of ours whose day is none any more takes the place of one that is to be added, else it
 * is emptied; what has passed stays, and so does whatever people changed in such a row.
 */
export function schoolKeyDates(input: LayoutInput): {
  readonly edits: readonly Edit[];
  readonly added: readonly KeyDate[];
} {
  const table = findOwnTable(input.snapshot, "keyDates");
  const rows = existingDates(input);
  const all = wanted(input);
  const added: KeyDateOfSchools[] = all.filter(
    (one) => !rows.some(({ of, date }) => of === one.of && date === one.date),
  );
  const stale = rows.filter(({ of, date }) => !all.some((one) => one.of === of && one.date === date));
  const changes = stale.flatMap(({ row, of }): readonly CellChange<FieldOfTable<"keyDates">>[] => {
    const at = added.findIndex((one) => one.of === of);
    const [next] = at < 0 ? [] : added.splice(at, 1);
    if (next) return [{ row, field: "date", content: dayContent(next.date, input.snapshot.dateSystem) }];
    return (["date", "event", "kind", "note"] as const).map((field) => ({ row, field, content: null }));
  });
  return { edits: table ? changeCells(table, changes) : [], added };
}
