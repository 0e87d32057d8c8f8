import type { CalendarDate } from "../calendar/calendarDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar } from "../calendar/schoolCalendar";
import { orderOfTerm, schoolYearAt, statedTerm, TERMS, type NamedTerm, type StatedTerm } from "../calendar/statedTerms";
import type { Work } from "../steps/work";
import { recordAt } from "../tables/records";
import { SCHOOL_TERMS } from "../tables/schoolTerms";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { CellContent, Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import {
  inForceText,
  isInForceText,
  otherTerms,
  readSchoolTerms,
  type SchoolTerms,
  type TermField,
  type TermRow,
} from "./readSchoolTerms";
import { dayContent, layoutTable, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { changeCells, type CellChange } from "./tableCells";
import { tableColumns, type Cells } from "./tableColumns";

/** What the cells of a row are to hold. */
type TermTexts = Readonly<Record<TermField, CellContent>>;

const termColumns = (input: LayoutInput): readonly Column<TermTexts>[] =>
  tableColumns(
    SCHOOL_TERMS,
    input,
    termCells<TermTexts>((texts) => texts),
  );

const termCells = <Row>(textsFor: (row: Row) => TermTexts): Readonly<Record<TermField, Cells<Row>>> => ({
  term: { content: (row) => textsFor(row).term },
  begins: { content: (row) => textsFor(row).begins },
  halfTermFrom: { content: (row) => textsFor(row).halfTermFrom },
  halfTermTo: { content: (row) => textsFor(row).halfTermTo },
  ends: { content: (row) => textsFor(row).ends },
  inForce: { content: (row) => textsFor(row).inForce },
});

/** The columns for terms as a sheet of the council's states them. */
export const termColumnsOf = (input: LayoutInput): readonly Column<StatedTerm>[] =>
  tableColumns<TermField, StatedTerm>(
    SCHOOL_TERMS,
    input,
    termCells((stated) => textsOfTerm(stated, otherTerms(input.snapshot), input)),
  );

const yearOfTerm = ({ term, schoolYear }: NamedTerm): number => schoolYear + (term === "Autumn" ? 0 : 1);

function textsOf(named: NamedTerm, calendar: SchoolCalendar, input: LayoutInput): readonly TermTexts[] {
  const stated = statedTerm(calendar, named);
  return stated ? [textsOfTerm(stated, calendar, input)] : [];
}

function textsOfTerm(stated: StatedTerm, calendar: SchoolCalendar, { words, snapshot }: LayoutInput): TermTexts {
  const day = (date: CalendarDate | null): CellContent => dayContent(date, snapshot.dateSystem);
  return {
    term: words.sheets.schoolTerm(stated.term, yearOfTerm(stated)),
    begins: day(stated.from),
    halfTermFrom: day(stated.breakFrom),
    halfTermTo: day(stated.breakTo),
    ends: day(stated.to),
    inForce: inForceText(calendar, stated),
  };
}

/** A year typed wrong somewhere would otherwise bring a century of terms (F18). */
const YEARS_FROM_THE_MIDDLE = 5;

/** The school years that the plan and its actions touch, and those whose dates are known; never what day it is. */
function yearsOf({ plan }: LayoutInput): readonly number[] {
  const days = plan.actions
    .flatMap((action) => [action.start.day, action.due.day, action.revisedDue.day])
    .filter((day) => day !== null)
    .map(schoolYearAt)
    .sort((one, other) => one - other);
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  const touched = days.filter((year) => Math.abs(year - middle) <= YEARS_FROM_THE_MIDDLE);
  const stated = (plan.span ? [plan.span.start, plan.span.end] : []).map(schoolYearAt);
  const known = STANDARD_SCHOOL_CALENDAR.map(({ schoolYear }) => schoolYear);
  return [...new Set([...known, ...stated, ...touched])].sort((one, other) => one - other);
}

const wantedTerms = (input: LayoutInput): readonly NamedTerm[] =>
  yearsOf(input).flatMap((schoolYear) => TERMS.map((term) => ({ term, schoolYear })));

/** PlanSchoolTerms: when terms begin and end, as councils publish them (D8). */
export const layoutSchoolTerms = (input: LayoutInput): Work<SheetLayout> => {
  const calendar = otherTerms(input.snapshot);
  const rows = wantedTerms(input).flatMap((named) => textsOf(named, calendar, input));
  return layoutTable(input, { table: SCHOOL_TERMS, columns: termColumns(input), rows });
};

/** As typed, but for the term's name where it is ours in another language, and for what is in force. */
function refreshed(
  terms: SchoolTerms,
  { row, named }: TermRow,
  { words }: LayoutInput,
): readonly CellChange<TermField>[] {
  if (!named) return [];
  const record = recordAt(terms.table, row);
  const year = yearOfTerm(named);
  const isOurs = [english, welsh].some(({ sheets }) => sheets.schoolTerm(named.term, year) === record.text("term"));
  const changes: readonly CellChange<TermField>[] = isOurs
    ? [{ row, field: "term", content: words.sheets.schoolTerm(named.term, year) }]
    : [];
  // A note that somebody typed there instead is theirs.
  if (!isInForceText(record.text("inForce"))) return changes;
  return [...changes, { row, field: "inForce", content: inForceText(terms.calendar, named) }];
}

/** The table is made when it is missing; later it gets the terms it lacks at its end, and what is typed there stays. */
export function* schoolTermsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const terms = readSchoolTerms(input.snapshot);
  if (!terms) return createSheet(yield* layoutSchoolTerms(input));
  const { table, rows, calendar } = terms;
  const known = new Set(rows.flatMap(({ named }) => (named ? [orderOfTerm(named)] : [])));
  const missing = wantedTerms(input)
    .filter((named) => !known.has(orderOfTerm(named)))
    .flatMap((named) => textsOf(named, calendar, input));
  const changes = rows.flatMap((row) => refreshed(terms, row, input));
  return [...changeCells(table, changes), ...(yield* growTable(table, termColumns(input), missing))];
}
