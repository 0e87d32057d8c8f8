import {
  calendarDate,
  fromSerial,
  monthOf,
  yearOf,
  type CalendarDate,
  type DateSystem,
} from "../calendar/calendarDate";
import type { PlanDates } from "../read/dateColumn";
import { isDateFormat } from "../recognise/columnContents";
import { saysWhenRaised } from "../recognise/headingPatterns";
import type { RecognisedTable } from "../recognise/recognition";
import { cellAt, type Cell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { daysInText } from "./daysInText";
import type { PlanPart } from "./planParts";
import { cellFor, type TableRecord } from "./tableRecords";

/** A line that names what was agreed at a meeting: "Minutes of 11 June 2024", "Cofnodion cyfarfod 3 Mai 2024". */
const NAMES_MINUTES = /\b(?:minutes|action notes|notes of|held on|agreed (?:on|at)|cofnodion|gynhaliwyd|nodiadau)\b/;
const NAMES_MEETING = /\b(?:meetings?|fgb|cyfarfod(?:ydd)?)\b/;
/** A meeting that looks back on a plan agreed nothing of it. */
const LOOKS_BACK = /\b(?:review\w*|monitor\w*|progress|adolyg\w*|monitro|cynnydd)\b/;
/** Another meeting than the one that agreed the table, or what was put before one. */
const OTHER_MEETING =
  /\b(?:next|previous|last|following|reports?|papers?|presented|nesaf|blaenorol|adroddiad(?:au)?|papur(?:au)?)\b/;
/** Days of the page itself. */
const OF_THE_PAGE = /\b(?:updated?|printed|circulated|issued|version|as at|diweddar\w*|fersiwn|fel ar)\b/;
const ARISING = /\b(?:matters arising|materion yn codi)\b/;
const LONGEST_LINE = 120;
const ROWS_READ = 300;

/**
 * The day of the meeting that agreed what a table holds, by the lines above it, the nearest first, or the name of its sheet; of a month
 * its first day (D12). Null where none says so, and where most days of the table are written with days before it.
 */
export function dayOfMeeting(
  plan: PlanDates,
  { table, records, sheet }: PlanPart,
  titles: readonly string[],
  { dateSystem }: WorkbookSnapshot,
): CalendarDate | null {
  const lines = [...[...titles].reverse(), String(sheet?.name ?? "")].filter((text) => text.length <= LONGEST_LINE);
  const told = lines.map((text) => ({ text, folded: foldText(text) })).filter(({ folded }) => !isOfAnother(folded));
  const named = told.filter(({ folded }) => namesMeeting(folded));
  const others = table.manner === "minutes" || named.length > 0 ? told.filter((line) => !named.includes(line)) : [];
  const [first = null] = [...named, ...others.filter(({ folded }) => !OF_THE_PAGE.test(folded))].flatMap(({ text }) =>
    dayIn(text, plan, dateSystem),
  );
  return first !== null && isBeforeMost(first, records, dateSystem) ? first : null;
}

const namesMeeting = (folded: string): boolean =>
  NAMES_MINUTES.test(folded) || (NAMES_MEETING.test(folded) && !LOOKS_BACK.test(folded));

/** "Matters arising from the last meeting" still names its own. */
const isOfAnother = (folded: string): boolean => OTHER_MEETING.test(folded) || ARISING.test(folded);

function dayIn(text: string, plan: PlanDates, system: DateSystem): readonly CalendarDate[] {
  return daysInText(text, { ...plan, span: null }, system).flatMap(({ day, kind }) => {
    const from = kind === "exact" ? day : calendarDate(yearOf(day), monthOf(day), 1);
    return from === null ? [] : [from];
  });
}

/** No more of the due days that are written with their year lie before that day than behind it. */
function isBeforeMost(day: CalendarDate, records: readonly TableRecord[], system: DateSystem): boolean {
  const days = records.slice(0, ROWS_READ).flatMap((record) => dayOf(cellFor(record, "due"), system) ?? []);
  return days.filter((due) => due < day).length * 2 <= days.length;
}

/** A day that stands in a cell of its own; null for anything else. */
function dayOf(cell: Cell | undefined, system: DateSystem): CalendarDate | null {
  if (typeof cell?.value === "number") return isDateFormat(cell.format) ? fromSerial(cell.value, system) : null;
  if (typeof cell?.value !== "string" || cell.value.length > LONGEST_DAY || !/\d{2}/.test(cell.value)) return null;
  const [only, ...others] = daysInText(cell.value, NO_PLAN, system);
  return only?.kind === "exact" && others.length === 0 ? only.day : null;
}
const LONGEST_DAY = 60;
const NO_PLAN: PlanDates = { span: null, datedOn: null, keyDates: [], schoolCalendar: [], immediateDays: 0 };

/** "Date", "Meeting" over days: when each action was agreed, where another column says by when it is due. */
const BARE = /^(?:date|dyddiad|meeting|cyfarfod)$/;
/** A column that is filled in fewer of its rows stands for those below, too. */
const FIRST_ROW_ONLY = 0.9;

/**
 * The day on which each action was raised or agreed: its own cell, the one above where a day stands once for several rows, or that of
 * the section it stands under ("Meeting of 12 March 2024") (D12).
 */
export function daysRaised(
  records: readonly TableRecord[],
  plan: PlanDates,
  system: DateSystem,
): readonly (CalendarDate | null)[] {
  const column = columnRaised(records[0]?.table);
  const own = records.map((record) =>
    column === null ? null : dayOf(cellAt(record.sheet, record.rows[0] ?? 0, column), system),
  );
  const carries = own.filter((day) => day !== null).length <= records.length * FIRST_ROW_ONLY;
  const isMinutes = records[0]?.table.manner === "minutes";
  let last: CalendarDate | null = null;
  return records.map(({ section }, i) => {
    if (section !== records[i - 1]?.section) last = dayOfSection(section.group ?? "", plan, system, isMinutes);
    const day = own[i] ?? last;
    if (carries) last = day;
    return day;
  });
}

function columnRaised(table: RecognisedTable | undefined): number | null {
  const free = table?.columns.filter(({ role }) => role === null) ?? [];
  const raised = free.find(({ heading }) => saysWhenRaised(heading));
  const bare = free.find(({ heading }) => BARE.test(foldText(heading).trim()));
  return raised?.column ?? bare?.column ?? null;
}

/** In minutes a day alone names the meeting: "Full governing body – 12 January 2022". */
function dayOfSection(text: string, plan: PlanDates, system: DateSystem, isMinutes: boolean): CalendarDate | null {
  const line = text.slice(0, LONGEST_LINE);
  const folded = foldText(line);
  if (isOfAnother(folded) || !(isMinutes || namesMeeting(folded))) return null;
  return dayIn(line, plan, system)[0] ?? null;
}
