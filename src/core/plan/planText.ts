import { ownTablesOn } from "../recognise/ownTableReading";
import type { CalendarDate } from "../calendar/calendarDate";
import { matchHeading } from "../recognise/vocabulary";
import type { RecognisedTable } from "../recognise/recognition";
import type { PlanDates } from "../read/dateColumn";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText, writtenLine } from "../text/normalise";
import { daysInText } from "./daysInText";

/** What the lines above and around the tables say about the plan itself. */
export interface PlanText {
  readonly title: string;
  readonly span: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  /** Where only the start is said. */
  readonly start: CalendarDate | null;
  readonly datedOn: CalendarDate | null;
}

const ROWS_LOOKED_AT = 12;
const START =
  /\b(?:plan start|(?:action )?plan start date|start date|starts? on|in force from|dyddiad cychwyn|dyddiad dechrau|start of (?:the )?plan|plan begins|dechrau'?r cynllun)\b/;
const SPAN =
  /\b(?:plan (?:period|dates?|runs|covers)|period of (?:the )?plan|period covered|plan start|cyfnod y cynllun|cyfnod cynllun|dechrau'?r cynllun)\b/;
const DATED =
  /\b(?:updated?|as at|position at|dated|revised|version|issued|correct at|last reviewed|diweddar\w*|fersiwn|fel ar|dyddiedig)\b/;
const NAMED_PLAN = /\b(?:plan|piap|cynllun)\b/;

/** Reads the title lines of the sheets that are taken, and of sheets without a table in front of them (a cover). */
export function planText(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[], dates: PlanDates): PlanText {
  const visible = snapshot.sheets.filter(
    (sheet) => sheet.visibility === "visible" && ownTablesOn(snapshot, sheet) === null,
  );
  const taken = new Set<string>(tables.filter((t) => t.ticked).map((t) => t.sheet));
  const lines = visible
    .filter((sheet) => taken.has(sheet.name) || isProse(sheet))
    .flatMap((sheet) =>
      topLines(
        sheet,
        tables.filter((t) => t.sheet === sheet.name),
      ),
    );
  const daysOf = (line: string): readonly CalendarDate[] =>
    daysInText(line, { ...dates, span: null }, snapshot.dateSystem).map(({ day }) => day);
  const spanLine = lines.find((line) => SPAN.test(foldText(line)) && daysOf(line).length >= 2);
  const [start, end] =
    spanLine === undefined ? [] : daysOf(spanLine.slice(Math.max(0, foldText(spanLine).search(SPAN))));
  const startLine = lines.find((line) => START.test(foldText(line)));
  const [begins] =
    startLine === undefined ? [] : daysOf(startLine.slice(Math.max(0, foldText(startLine).search(START))));
  const dated = lines
    .filter((line) => DATED.test(foldText(line)) && !START.test(foldText(line)))
    .flatMap((line) => daysOf(line.replace(/^.*?(?=updated|as at|dated|revised)/i, "")));
  return {
    title: titleIn(lines),
    span: start !== undefined && end !== undefined && start < end ? { start, end } : null,
    start: begins ?? null,
    datedOn: [...dated].sort().at(-1) ?? null,
  };
}

const titleIn = (lines: readonly string[]): string =>
  lines.find((line) => line.length <= 120 && NAMED_PLAN.test(foldText(line))) ??
  lines.find((line) => line.length <= 120 && !isLabel(line)) ??
  "";

/** "Recommendation", "Lead officer": the words beside what they label. */
const isLabel = (line: string): boolean => (matchHeading(line)[0]?.strength ?? 0) >= 0.8;

/** A cover: a sheet with few cells in each row. */
const isProse = (sheet: SheetSnapshot): boolean =>
  sheet.cells.length <= 60 &&
  sheet.cells.every((line) => line.filter((cell) => cell !== undefined && cell.value !== "").length <= 6);

/** The lines on top of a sheet that stand in none of its tables: one or two texts each. */
function topLines(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly string[] {
  const top = sheet.used?.row ?? 0;
  return sheet.cells.slice(0, ROWS_LOOKED_AT).flatMap((line, i) => {
    const filled = line.filter((cell) => cell !== undefined && cell.value !== "");
    const isWithin = tables.some((t) => top + i >= (t.headerRows[0] ?? t.firstRow) && top + i <= t.lastRow);
    return filled.length > 2 || isWithin
      ? []
      : filled.flatMap((cell) =>
          typeof cell?.value === "string" && cell.value.length <= 400 ? [writtenLine(cell.value)] : [],
        );
  });
}
