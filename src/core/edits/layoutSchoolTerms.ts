import type { CalendarDate } from "../calendar/calendarDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar } from "../calendar/schoolCalendar";
import { orderOfTerm, schoolYearAt, statedTerm, TERMS, type NamedTerm } from "../calendar/statedTerms";
import { termOf } from "../plan/termDates";
import { cellAt } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { TermColumn } from "../words/sheetsWords";
import type { Words } from "../words/words";
import type { CellContent, Edit } from "./changeSet";
import { contentOf, sameContent } from "./compareCells";
import { createSheet } from "./createSheet";
import { growTable, languages } from "./growTable";
import { bodyCell, bodyRows, TABLE_NAMES, type OwnTable } from "./ownTables";
import { inForceText, otherTerms, readSchoolTerms, TERM_COLUMNS, type SchoolTerms } from "./readSchoolTerms";
import { refreshSheet } from "./refreshSheet";
import { dayContent, layoutTable, TABLE_ROW, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";

/** What the cells of a row are to hold. */
type TermTexts = Readonly<Record<TermColumn, CellContent>>;

/** The half-term columns are roomy so that their headings stand on one line. */
const LOOK: Readonly<Record<TermColumn, Pick<Column<TermTexts>, "width" | "style" | "roomy">>> = {
  term: { width: 18, style: "bodyStrong" },
  begins: { width: 14, style: "date" },
  halfTermFrom: { width: 20, style: "date", roomy: true },
  halfTermTo: { width: 20, style: "date", roomy: true },
  ends: { width: 14, style: "date" },
  inForce: { width: 54, style: "body" },
};

const termColumn = (key: TermColumn, { sheets }: Words): Column<TermTexts> => ({
  heading: sheets.headings.schoolTerms[key],
  ...LOOK[key],
  content: (texts) => texts[key],
  ...(LOOK[key].style === "date" ? { validation: { kind: "date" } } : {}),
});

const yearOfTerm = ({ term, schoolYear }: NamedTerm): number => schoolYear + (term === "Autumn" ? 0 : 1);

function textsOf(named: NamedTerm, calendar: SchoolCalendar, { words, snapshot }: LayoutInput): readonly TermTexts[] {
  const stated = statedTerm(calendar, named);
  if (!stated) return [];
  const day = (date: CalendarDate | null): CellContent => dayContent(date, snapshot.dateSystem);
  return [
    {
      term: words.sheets.schoolTerm(named.term, yearOfTerm(named)),
      begins: day(stated.from),
      halfTermFrom: day(stated.breakFrom),
      halfTermTo: day(stated.breakTo),
      ends: day(stated.to),
      inForce: inForceText(calendar, named),
    },
  ];
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
  const said = (plan.span ? [plan.span.start, plan.span.end] : []).map(schoolYearAt);
  const known = STANDARD_SCHOOL_CALENDAR.map(({ schoolYear }) => schoolYear);
  return [...new Set([...known, ...said, ...touched])].sort((one, other) => one - other);
}

const wantedTerms = (input: LayoutInput): readonly NamedTerm[] =>
  yearsOf(input).flatMap((schoolYear) => TERMS.map((term) => ({ term, schoolYear })));

const layoutRows = (input: LayoutInput, rows: readonly TermTexts[], words = input.words): Work<SheetLayout> =>
  layoutTable(
    { ...input, words },
    {
      key: "schoolTerms",
      tableName: TABLE_NAMES.schoolTerms,
      columns: TERM_COLUMNS.map((key) => termColumn(key, words)),
      rows,
    },
  );

/** PlanSchoolTerms: when terms begin and end, as councils publish them (D8). */
export const layoutSchoolTerms = (input: LayoutInput): Work<SheetLayout> => {
  const calendar = otherTerms(input.snapshot);
  return layoutRows(
    input,
    wantedTerms(input).flatMap((named) => textsOf(named, calendar, input)),
  );
};

/** The language the table is headed in, where it has all our columns, in our place and order, and nothing besides. */
const wordsOf = ({ block, headings }: OwnTable, words: Words): Words | undefined =>
  block.row === TABLE_ROW && block.column === 0 && headings.length === TERM_COLUMNS.length
    ? languages(words).find(({ sheets }) =>
        TERM_COLUMNS.every((key, index) => sheets.headings.schoolTerms[key] === headings[index]),
      )
    : undefined;

/** Nothing stands below that a row put in between would meet, and no formula would lose its neighbours. */
const mayMoveRows = ({ sheet, block }: OwnTable): boolean =>
  (sheet.used ? sheet.used.row + sheet.used.rows : 0) <= block.row + block.rows &&
  sheet.cells.every((row) => row.every((cell) => cell?.formula === undefined));

/** What stands in a row; blank cells of columns that were taken out. */
const standingTexts = ({ table, columns }: SchoolTerms, row: number): TermTexts =>
  Object.fromEntries(TERM_COLUMNS.map((key) => [key, contentOf(bodyCell(table, row, columns[key]))])) as TermTexts;

/** As typed, but for the term's name where it is ours in another language, and for what is in force. */
function refreshed(terms: SchoolTerms, row: number, { words }: LayoutInput): TermTexts {
  const texts = standingTexts(terms, row);
  const read = terms.rows.find((one) => one.row === row);
  if (!read?.named) return { ...texts, inForce: null };
  const { named } = read;
  const isOurs = languages(words).some(({ sheets }) => sheets.schoolTerm(named.term, yearOfTerm(named)) === texts.term);
  return {
    ...texts,
    term: isOurs ? words.sheets.schoolTerm(named.term, yearOfTerm(named)) : texts.term,
    inForce: inForceText(terms.calendar, named),
  };
}

/** Puts the missing terms before the first that is later; rows that stand keep their order. */
function inOrder(standing: readonly TermTexts[], missing: readonly TermTexts[]): readonly TermTexts[] {
  const rows = [...standing];
  const orderOf = ({ term }: TermTexts): number | null => {
    const named = typeof term === "string" ? termOf(term) : null;
    return named ? orderOfTerm(named) : null;
  };
  for (const one of missing) {
    const own = orderOf(one) ?? 0;
    const later = rows.findIndex((row) => (orderOf(row) ?? -1) > own);
    rows.splice(later < 0 ? rows.length : later, 0, one);
  }
  return rows;
}

/** The cells of rows that stay where they are. */
const changedCells = (terms: SchoolTerms, wanted: readonly TermTexts[]): readonly Edit[] =>
  wanted.flatMap((texts, row) =>
    TERM_COLUMNS.flatMap((key): readonly Edit[] => {
      const { sheet, block } = terms.table;
      const at = { row: block.row + 1 + row, column: block.column + terms.columns[key], rows: 1, columns: 1 };
      const before = contentOf(cellAt(sheet, at.row, at.column));
      if (terms.columns[key] < 0 || sameContent(before, texts[key])) return [];
      return [{ kind: "setCells", sheet: sheet.name, block: at, before: [[before]], after: [[texts[key]]] }];
    }),
  );

/** The table is made when it is missing; later it gets the terms it lacks, and what is typed there stays. */
export function* schoolTermsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const terms = readSchoolTerms(input.snapshot, languages(input.words));
  if (!terms) return createSheet(yield* layoutSchoolTerms(input));
  const { table, rows, calendar } = terms;
  const known = new Set(rows.flatMap(({ named }) => (named ? [orderOfTerm(named)] : [])));
  const missing = wantedTerms(input)
    .filter((named) => !known.has(orderOfTerm(named)))
    .flatMap((named) => textsOf(named, calendar, input));
  const numbers = Array.from({ length: bodyRows(table) }, (_, row) => row);
  const wanted = numbers.map((row) => refreshed(terms, row, input));
  const words = wordsOf(table, input.words);
  if (words && mayMoveRows(table)) {
    const before = yield* layoutRows(
      input,
      numbers.map((row) => standingTexts(terms, row)),
      words,
    );
    return yield* refreshSheet(table.sheet, before, yield* layoutRows(input, inOrder(wanted, missing)), table.block);
  }
  const columns = table.headings.map((heading, column): Column<TermTexts> => {
    const key = TERM_COLUMNS.find((one) => terms.columns[one] === column);
    return key
      ? { ...termColumn(key, input.words), heading }
      : { heading, width: 10, style: "plain", content: () => null };
  });
  return [...changedCells(terms, wanted), ...(yield* growTable(table, TABLE_NAMES.schoolTerms, columns, missing))];
}
