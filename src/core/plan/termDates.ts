import { fromSerial, type CalendarDate } from "../calendar/calendarDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar, type Term } from "../calendar/schoolCalendar";
import { halvesOf, withTerms, type NamedTerm } from "../calendar/statedTerms";
import { dateFormatOf } from "../read/dateFormat";
import { ownTablesOn } from "../recognise/ownTableReading";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { daysInText } from "./daysInText";

const ROWS_LOOKED_AT = 200;
/** Headings of a table of terms, by what stands under them. */
const HEADINGS = {
  term: /^(?:school )?terms?(?: dates?)?$|^tymor$|^tymhorau(?: ysgol)?$/,
  breakFrom: /^half[ -]?term (?:from|starts?|begins|holiday from)$|^hanner tymor (?:o|dechrau)$/,
  breakTo: /^half[ -]?term (?:to|until|ends?|holiday to)$|^hanner tymor (?:hyd|diwedd)$/,
  from: /^(?:from|starts?|start date|begins|opens|first day|term starts|o|dechrau)$/,
  to: /^(?:to|until|ends?|end date|closes|last day|term ends|hyd|diwedd)$/,
} as const;
type Heading = keyof typeof HEADINGS;
export type TermColumns = ReadonlyMap<Heading, number>;

const SEASONS: readonly (readonly [RegExp, Term])[] = [
  [/\b(?:autumn|hydref)\b/, "Autumn"],
  [/\b(?:spring|gwanwyn|wanwyn)\b/, "Spring"],
  [/\b(?:summer|haf)\b/, "Summer"],
];

/**
 * The school terms that the council's sheets state, the standard ones for all others (D8); null where they state none. Our
 * own table of terms is read by itself, and goes before these.
 */
export function termDatesIn(snapshot: WorkbookSnapshot): SchoolCalendar | null {
  const stated = termsStated(snapshot).flatMap(({ halves }) => halves);
  return stated.length === 0 ? null : withTerms(STANDARD_SCHOOL_CALENDAR, stated);
}

/** A term as a row of a sheet states it. */
export interface TermStated extends NamedTerm {
  readonly halves: SchoolCalendar;
  readonly place: CellPlace;
  readonly columns: TermColumns;
}

/** Each term that the council's sheets state, with the row that does. */
export const termsStated = (snapshot: WorkbookSnapshot): readonly TermStated[] =>
  snapshot.sheets
    .filter((sheet) => ownTablesOn(snapshot, sheet) === null)
    .flatMap((sheet) => termsOf(sheet, snapshot.dateSystem));

const termsKnown = new WeakMap<
  SheetSnapshot,
  { readonly system: 1900 | 1904; readonly terms: readonly TermStated[] }
>();

function termsOf(sheet: SheetSnapshot, system: 1900 | 1904): readonly TermStated[] {
  const known = termsKnown.get(sheet);
  if (known?.system === system) return known.terms;
  const terms = termsOn(sheet, system);
  termsKnown.set(sheet, { system, terms });
  return terms;
}

function termsOn(sheet: SheetSnapshot, system: 1900 | 1904): readonly TermStated[] {
  const top = sheet.used?.row ?? 0;
  for (let i = 0; i < Math.min(sheet.cells.length, ROWS_LOOKED_AT); i++) {
    const columns = headingsIn(sheet, i);
    if (!columns) continue;
    const terms: TermStated[] = [];
    // The list ends at the first row that names no term.
    for (let row = top + i + 1; ; row++) {
      const found = termIn(sheet, row, columns, system);
      if (!found) break;
      terms.push(found);
    }
    if (terms.length > 0) return terms;
  }
  return [];
}

function headingsIn(sheet: SheetSnapshot, line: number): TermColumns | null {
  const left = sheet.used?.column ?? 0;
  const columns = new Map<Heading, number>();
  (sheet.cells[line] ?? []).forEach((cell, c) => {
    if (typeof cell?.value !== "string" || cell.value.length > 30) return;
    const text = foldText(cell.value);
    const heading = (Object.keys(HEADINGS) as Heading[]).find(
      (name) => !columns.has(name) && HEADINGS[name].test(text),
    );
    if (heading) columns.set(heading, left + c);
  });
  return columns.has("term") && columns.has("from") && columns.has("to") ? columns : null;
}

/** The term in a row; null where no term with its first and last day stands there. */
function termIn(sheet: SheetSnapshot, row: number, columns: TermColumns, system: 1900 | 1904): TermStated | null {
  const at = (heading: Heading): Cell | undefined => cellAt(sheet, row, columns.get(heading) ?? -1);
  const named = termOf(at("term")?.text ?? "");
  const from = termDayOf(at("from"), system);
  const to = termDayOf(at("to"), system);
  if (!named || !from || !to || from >= to) return null;
  const [breakFrom, breakTo] = [termDayOf(at("breakFrom"), system), termDayOf(at("breakTo"), system)];
  return {
    ...named,
    halves: halvesOf({ ...named, from, to, breakFrom, breakTo }, STANDARD_SCHOOL_CALENDAR),
    ...{ columns, place: { sheet: sheet.name, row, column: columns.get("term") ?? 0 } },
  };
}

/** "Autumn 2019", "Spring term 2019/20", "Tymor yr Haf 2020". */
export function termOf(text: string): NamedTerm | null {
  const folded = foldText(text.slice(0, 60));
  const term = SEASONS.find(([season]) => season.test(folded))?.[1];
  const [, year, second] = /\b((?:19|20)\d\d)(?:\s*[/-]\s*(\d\d(?:\d\d)?))?/.exec(folded) ?? [];
  if (!term || year === undefined) return null;
  const isSchoolYear = second !== undefined || term === "Autumn";
  return { term, schoolYear: isSchoolYear ? Number(year) : Number(year) - 1 };
}

/** The day of a cell in a table of terms: a date, or a day in words; null for anything else. */
export function termDayOf(cell: Cell | undefined, system: 1900 | 1904): CalendarDate | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number")
    return dateFormatOf(cell.format) === "none" ? null : fromSerial(cell.value, system);
  const plain = { span: null, datedOn: null, keyDates: [], schoolCalendar: [], immediateDays: 0 };
  return daysInText(String(cell.value).slice(0, 60), plain, system)[0]?.day ?? null;
}
