import type { CalendarDate } from "../calendar/calendarDate";
import type { RecognisedTable } from "../recognise/recognition";
import type { DateColumn, PlanDates } from "../read/dateColumn";
import { readDateText } from "../read/readDateCell";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText, oneLine } from "../text/normalise";

/** What the lines above and around the tables say about the plan itself. */
export interface PlanText {
  readonly title: string;
  readonly span: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  readonly datedOn: CalendarDate | null;
}

const ROWS_LOOKED_AT = 12;
const MONTH = "[A-Za-zÀ-ÿ]{3,11}";
const DAY = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?\\s+(?:o\\s+)?${MONTH},?\\s+\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${MONTH}\\s+\\d{4}`,
  "g",
);
const START = /\b(?:plan start|start of (?:the )?plan|plan begins|dechrau'?r cynllun)\b/;
const SPAN =
  /\b(?:plan (?:period|dates?|runs|covers)|period of (?:the )?plan|period covered|plan start|cyfnod y cynllun|cyfnod cynllun|dechrau'?r cynllun)\b/;
const DATED =
  /\b(?:updated?|as at|position at|dated|revised|version|issued|correct at|last reviewed|diweddar\w*|fersiwn|fel ar|dyddiedig)\b/;
const NAMED_PLAN = /\b(?:plan|piap|cynllun)\b/;

const NO_COLUMN: Omit<DateColumn, "system"> = {
  role: "other",
  order: { order: "day-first", decidedBy: [], undecided: false },
  academic: false,
  terms: false,
  figuresAfterMonth: null,
};

/** Reads the title lines of the sheets that are taken, and of sheets without a table in front of them (a cover). */
export function planText(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[], dates: PlanDates): PlanText {
  const visible = snapshot.sheets.filter(
    (sheet) => sheet.visibility === "visible" && !sheet.tables.some((t) => t.name.startsWith("Plan")),
  );
  const taken = new Set<string>(tables.filter((t) => t.ticked).map((t) => t.sheet));
  const lines = visible.filter((sheet) => taken.has(sheet.name) || isProse(sheet)).flatMap(topLines);
  const daysOf = (line: string): readonly CalendarDate[] =>
    datesIn(line, { ...dates, span: null }, snapshot.dateSystem);
  const spanLine = lines.find((line) => SPAN.test(foldText(line)) && daysOf(line).length >= 2);
  const [start, end] =
    spanLine === undefined ? [] : daysOf(spanLine.slice(Math.max(0, foldText(spanLine).search(SPAN))));
  const dated = lines
    .filter((line) => DATED.test(foldText(line)) && !START.test(foldText(line)))
    .flatMap((line) => daysOf(line.replace(/^.*?(?=updated|as at|dated|revised)/i, "")));
  return {
    title: titleIn(lines),
    span: start !== undefined && end !== undefined && start < end ? { start, end } : null,
    datedOn: [...dated].sort().at(-1) ?? null,
  };
}

const titleIn = (lines: readonly string[]): string =>
  lines.find((line) => line.length <= 120 && NAMED_PLAN.test(foldText(line))) ??
  lines.find((line) => line.length <= 120) ??
  "";

/** A cover: a sheet with few cells in each row. */
const isProse = (sheet: SheetSnapshot): boolean =>
  sheet.cells.length <= 60 &&
  sheet.cells.every((line) => line.filter((cell) => cell !== undefined && cell.value !== "").length <= 6);

function topLines(sheet: SheetSnapshot): readonly string[] {
  return sheet.cells.slice(0, ROWS_LOOKED_AT).flatMap((line) => {
    const filled = line.filter((cell) => cell !== undefined && cell.value !== "");
    return filled.length > 2
      ? []
      : filled.flatMap((cell) =>
          typeof cell?.value === "string" && cell.value.length <= 400 ? [oneLine(cell.value)] : [],
        );
  });
}

function datesIn(line: string, dates: PlanDates, system: 1900 | 1904): readonly CalendarDate[] {
  return [...line.matchAll(DAY)].flatMap(([text]) => {
    const reading = readDateText(text, { ...NO_COLUMN, system }, { inferFrom: null, lastUpdated: null }, dates);
    return reading.day === null || reading.kind === "unreadable" ? [] : [reading.day];
  });
}
