import { parseIsoDate, type CalendarDate } from "../calendar/calendarDate";
import { schoolYearOf, STANDARD_SCHOOL_CALENDAR, type HalfTerm, type SchoolCalendar } from "../calendar/schoolCalendar";
import { halvesOf, orderOfTerm, statedTerm, withTerms, type NamedTerm, type StatedTerm } from "../calendar/statedTerms";
import type { Finding, FindingFacts } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import { termDatesIn, termDayOf, termOf } from "../plan/termDates";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { SCHOOL_TERMS } from "../tables/schoolTerms";

export type TermField = FieldOf<typeof SCHOOL_TERMS>;
type Why = FindingFacts["term-dates-nonsense"]["why"];

/** One row of PlanSchoolTerms: what was typed, and what it means. */
export interface TermRow {
  /** Counted from the first under the heading. */
  readonly row: number;
  readonly named: NamedTerm | null;
  readonly text: string;
  /** Null where the row makes no sense, and what is used instead counts. */
  readonly stated: StatedTerm | null;
  /** The halves that were in force when the tables were last written. */
  readonly written: readonly HalfTerm[];
}

/** What the workbook's own table of school terms says (D8). */
export interface SchoolTerms {
  readonly table: OwnTable<TermField>;
  readonly rows: readonly TermRow[];
  /** In force: the table's terms, then those of another sheet, then the standard ones. */
  readonly calendar: SchoolCalendar;
  /** What was in force when the tables were last written: days written then are told from days an officer typed. */
  readonly before: SchoolCalendar;
  readonly findings: readonly Finding[];
}

/** The terms in force where PlanSchoolTerms says nothing. */
export const otherTerms = (snapshot: WorkbookSnapshot): SchoolCalendar =>
  termDatesIn(snapshot) ?? STANDARD_SCHOOL_CALENDAR;

/** Reads PlanSchoolTerms, in whichever language it stands; null when there is no such table. */
export function readSchoolTerms(snapshot: WorkbookSnapshot): SchoolTerms | null {
  const table = findOwnTable(snapshot, "schoolTerms");
  if (!table) return null;
  const base = otherTerms(snapshot);
  const records = new Map(recordsOf(table).map((record) => [record.row, record]));
  const read = [...records.values()].map((record) => readRow(snapshot, record)).filter((row) => row !== null);
  const judged = judgeTogether(read);
  const stated = judged.flatMap(({ stated: term }) => (term ? halvesOf(term, base) : []));
  const calendar = withTerms(base, stated);
  return {
    table,
    rows: judged,
    calendar,
    before: withTerms(
      base,
      firstOfEach(judged).flatMap(({ written }) => written),
    ),
    findings: judged.flatMap((row) => (row.wrong ? [nonsense(row, row.wrong, records.get(row.row), calendar)] : [])),
  };
}

/** Why a row is not followed, and the column whose cell shows it. */
interface Wrong {
  readonly why: Why;
  readonly at: TermField;
  readonly other?: string;
}

interface JudgedRow extends TermRow {
  readonly wrong: Wrong | null;
}

/** A row by itself; null for a blank one. */
function readRow(snapshot: WorkbookSnapshot, record: OwnRecord<TermField>): JudgedRow | null {
  const { row } = record;
  const text = (field: TermField): string => record.text(field).trim();
  const day = (field: TermField): CalendarDate | null => termDayOf(record.cell(field), snapshot.dateSystem);
  if (SCHOOL_TERMS.columns.every(({ field }) => field === "inForce" || text(field) === "")) return null;
  const named = termOf(text("term"));
  const [from, to, breakFrom, breakTo] = [day("begins"), day("ends"), day("halfTermFrom"), day("halfTermTo")];
  const empty = (column: TermField): boolean => text(column) === "";
  const wrong = firstWrong([
    [named === null, "no-term", "term"],
    [from === null, "no-day", "begins"],
    [to === null, "no-day", "ends"],
    [breakFrom === null && !(empty("halfTermFrom") && empty("halfTermTo")), "no-day", "halfTermFrom"],
    [breakTo === null && !(empty("halfTermFrom") && empty("halfTermTo")), "no-day", "halfTermTo"],
    [from !== null && to !== null && from >= to, "wrong-order", "ends"],
    [from !== null && breakFrom !== null && breakFrom <= from, "wrong-order", "halfTermFrom"],
    [breakFrom !== null && breakTo !== null && breakTo < breakFrom, "wrong-order", "halfTermTo"],
    [to !== null && breakTo !== null && breakTo >= to, "wrong-order", "halfTermTo"],
    [named !== null && from !== null && from < `${String(named.schoolYear)}-08-01`, "other-year", "begins"],
    [named !== null && to !== null && to > `${String(named.schoolYear + 1)}-08-31`, "other-year", "ends"],
  ]);
  const stated = named && from && to && !wrong ? { ...named, from, to, breakFrom, breakTo } : null;
  return { row, named, text: text("term"), stated, written: named ? writtenIn(text("inForce"), named) : [], wrong };
}

function firstWrong(checks: readonly (readonly [holds: boolean, why: Why, at: TermField])[]): Wrong | null {
  const found = checks.find(([holds]) => holds);
  return found ? { why: found[1], at: found[2] } : null;
}

/**
 * Of two rows for one term the first counts. Terms that overlap, or stand in the wrong order, are both left out: nobody can
 * tell which of the two was mistyped.
 */
function judgeTogether(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  const once = rows.map((row): JudgedRow => {
    const first = rows.find((one) => one.stated && row.stated && orderOfTerm(one.stated) === orderOfTerm(row.stated));
    return !first || first === row ? row : refused(row, { why: "twice", at: "term", other: first.text });
  });
  return once.map((row) => {
    const { stated } = row;
    const other = once.find((one) => one !== row && stated && one.stated && clash(one.stated, stated));
    return other ? refused(row, { why: "overlap", at: "begins", other: other.text }) : row;
  });
}

const refused = (row: JudgedRow, wrong: Wrong): JudgedRow => ({ ...row, stated: null, wrong });

function clash(one: StatedTerm, other: StatedTerm): boolean {
  const [first, second] = orderOfTerm(one) < orderOfTerm(other) ? [one, other] : [other, one];
  return first.to >= second.from;
}

const firstOfEach = (rows: readonly TermRow[]): readonly TermRow[] =>
  rows.filter(({ named }, index) =>
    rows.slice(0, index).every((one) => !one.named || !named || orderOfTerm(one.named) !== orderOfTerm(named)),
  );

function nonsense(
  { named, text }: JudgedRow,
  { why, at, other }: Wrong,
  record: OwnRecord<TermField> | undefined,
  calendar: SchoolCalendar,
): Finding {
  const place = record?.place(at) ?? record?.place("term") ?? null;
  const used = named ? statedTerm(calendar, named) : null;
  return makeFinding(
    "term-dates-nonsense",
    { place, actionKey: null },
    { text, why, other: other ?? "", from: used?.from ?? null, to: used?.to ?? null },
  );
}

const figures = (day: CalendarDate): string => day.split("-").reverse().join("/");

/** "02/09/2019 – 25/10/2019; 04/11/2019 – 20/12/2019": the halves of a term, in either language. */
export const inForceText = (calendar: SchoolCalendar, named: NamedTerm): string =>
  calendarTerm(calendar, named)
    .map(({ from, to }) => `${figures(from)} – ${figures(to)}`)
    .join("; ");

/** Whether a text is one that `inForceText` writes, or nothing. */
export const isInForceText = (text: string): boolean =>
  /^(?:\d\d\/\d\d\/\d{4} – \d\d\/\d\d\/\d{4}(?:; )?)*$/.test(text);

const calendarTerm = (calendar: SchoolCalendar, named: NamedTerm): readonly HalfTerm[] =>
  schoolYearOf(calendar, named.schoolYear)
    .filter(({ term }) => term === named.term)
    .sort((one, other) => one.half - other.half);

function writtenIn(text: string, named: NamedTerm): readonly HalfTerm[] {
  const days = [...text.slice(0, 80).matchAll(/(\d\d)\/(\d\d)\/(\d{4})/g)].map(([, day, month, year]) =>
    parseIsoDate(`${year ?? ""}-${month ?? ""}-${day ?? ""}`),
  );
  const [from, ends, begins, to] = days;
  if (!from || !ends || !begins || !to) return [];
  return [
    { ...named, half: 1, from, to: ends },
    { ...named, half: 2, from: begins, to },
  ];
}
