import { addDays, fromSerial, weekday, type CalendarDate } from "../calendar/calendarDate";
import {
  STANDARD_SCHOOL_CALENDAR,
  usualSchoolYear,
  type HalfTerm,
  type SchoolCalendar,
  type Term,
} from "../calendar/schoolCalendar";
import { dateFormatOf } from "../read/dateFormat";
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
type Columns = ReadonlyMap<Heading, number>;

const SEASONS: readonly (readonly [RegExp, Term])[] = [
  [/\b(?:autumn|hydref)\b/, "Autumn"],
  [/\b(?:spring|gwanwyn|wanwyn)\b/, "Spring"],
  [/\b(?:summer|haf)\b/, "Summer"],
];

/** The school terms that the workbook states, the standard ones for all others (D8); null where it states none. */
export function termDatesIn(snapshot: WorkbookSnapshot): SchoolCalendar | null {
  const stated = snapshot.sheets.flatMap((sheet) => termsOf(sheet, snapshot.dateSystem));
  if (stated.length === 0) return null;
  const isStated = (half: HalfTerm): boolean =>
    stated.some((one) => one.schoolYear === half.schoolYear && one.term === half.term);
  const years = new Set([...stated, ...STANDARD_SCHOOL_CALENDAR].map(({ schoolYear }) => schoolYear));
  return [...years].flatMap((year) => [
    ...stated.filter(({ schoolYear }) => schoolYear === year),
    ...usually(year).filter((half) => !isStated(half)),
  ]);
}

function usually(schoolYear: number): SchoolCalendar {
  const standard = STANDARD_SCHOOL_CALENDAR.filter((half) => half.schoolYear === schoolYear);
  return standard.length > 0 ? standard : usualSchoolYear(schoolYear);
}

function termsOf(sheet: SheetSnapshot, system: 1900 | 1904): SchoolCalendar {
  const top = sheet.used?.row ?? 0;
  for (let i = 0; i < Math.min(sheet.cells.length, ROWS_LOOKED_AT); i++) {
    const columns = headingsIn(sheet, i);
    if (!columns) continue;
    const halves: HalfTerm[] = [];
    // The list ends at the first row that names no term.
    for (let row = top + i + 1; ; row++) {
      const found = halvesIn(sheet, row, columns, system);
      if (!found) break;
      halves.push(...found);
    }
    if (halves.length > 0) return halves;
  }
  return [];
}

function headingsIn(sheet: SheetSnapshot, line: number): Columns | null {
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

/** The two halves of the term in a row; null where no term with its first and last day stands there. */
function halvesIn(
  sheet: SheetSnapshot,
  row: number,
  columns: Columns,
  system: 1900 | 1904,
): readonly HalfTerm[] | null {
  const at = (heading: Heading): Cell | undefined => cellAt(sheet, row, columns.get(heading) ?? -1);
  const named = termOf(at("term")?.text ?? "");
  const from = dayOf(at("from"), system);
  const to = dayOf(at("to"), system);
  if (!named || !from || !to || from >= to) return null;
  const usual = usually(named.schoolYear).filter(({ term }) => term === named.term);
  const breakFrom = dayOf(at("breakFrom"), system);
  const breakTo = dayOf(at("breakTo"), system);
  const ends = breakFrom ? schoolDay(addDays(breakFrom, -1), -1) : (usual[0]?.to ?? to);
  const begins = breakTo ? schoolDay(addDays(breakTo, 1), 1) : (usual[1]?.from ?? to);
  return [
    { ...named, half: 1, from, to: ends },
    { ...named, half: 2, from: begins, to },
  ];
}

/** "Autumn 2019", "Spring term 2019/20", "Tymor yr Haf 2020". */
function termOf(text: string): { readonly term: Term; readonly schoolYear: number } | null {
  const folded = foldText(text.slice(0, 60));
  const term = SEASONS.find(([season]) => season.test(folded))?.[1];
  const [, year, second] = /\b((?:19|20)\d\d)(?:\s*[/-]\s*(\d\d(?:\d\d)?))?/.exec(folded) ?? [];
  if (!term || year === undefined) return null;
  const isSchoolYear = second !== undefined || term === "Autumn";
  return { term, schoolYear: isSchoolYear ? Number(year) : Number(year) - 1 };
}

function dayOf(cell: Cell | undefined, system: 1900 | 1904): CalendarDate | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number")
    return dateFormatOf(cell.format) === "none" ? null : fromSerial(cell.value, system);
  const plain = { span: null, datedOn: null, keyDates: [], schoolCalendar: [], immediateDays: 0 };
  return daysInText(String(cell.value).slice(0, 60), plain, system)[0]?.day ?? null;
}

/** The day, or the next one in the direction that is no Saturday or Sunday. */
function schoolDay(day: CalendarDate, direction: 1 | -1): CalendarDate {
  return weekday(day) <= 5 ? day : schoolDay(addDays(day, direction), direction);
}
