import { fromSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { trimmedText } from "../read/content";
import { ownerCellAnswers, rowsThatCount } from "../read/ownerCell";
import type { DateReading, PercentReading, RegisterEntry, StatusReading } from "../read/readings";
import { endlessInTable, endlessText, statusInTable } from "../read/tableWords";
import type { ActionRole } from "../recognise/recognition";
import type { Cell } from "../snapshot/workbookSnapshot";
import type { Action, CellNotForFormulas, MovingDate } from "./actionPlan";

/** What reading a row of PlanActions as its live formulas do rests on. */
export interface OwnCellContext {
  readonly system: DateSystem;
  readonly language: "en" | "cy";
  readonly register: readonly RegisterEntry[];
  /** What stands in the column Ref of PlanRecommendations. */
  readonly refs: readonly string[];
}

const FIRST_SERIAL = 1;
const AFTER_LAST_SERIAL = 99_999;

/** A cell of our own tables holds a day only as a number; text is none, however much it looks like one. */
export function dayInCell(cell: Cell | undefined, system: DateSystem): CalendarDate | null {
  const value = cell?.value;
  if (typeof value !== "number" || value < FIRST_SERIAL || value >= AFTER_LAST_SERIAL) return null;
  return fromSerial(value, system);
}

/** A percentage is a number from 0 to 100; below 1 it was typed as a share of one. */
export function percentInCell(cell: Cell | undefined): number | null {
  const value = cell?.value;
  if (typeof value !== "number" || value < 0 || value > 100) return null;
  const percent = value < 1 ? value * 100 : value;
  return Math.round(Number((percent * 100).toPrecision(15))) / 100;
}

/** What a cell holds as text, as a formula joins it: nothing tidied. */
export function rawText(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export const textInCell = (cell: Cell | undefined): string | null => rawText(cell).trim() || null;

/** The cell of a row in which a field stands. */
export type CellOf = (field: string) => Cell | undefined;

const DAYS: readonly MovingDate[] = ["start", "due", "revisedDue", "completedOn", "lastUpdated"];

/**
 * The action as the live formulas read its row: what is no day, number or word to them is none to the evaluator either,
 * so that the board's figures and the Rating column are the same. What was meant stands in `notForFormulas` (F50).
 */
export function asFormulasRead(read: Action, cell: CellOf, context: OwnCellContext): Action {
  const notes: CellNotForFormulas[] = [];
  const note = (field: ActionRole, means: CellNotForFormulas["means"]): void => {
    notes.push({ field, text: rawText(cell(field)), means });
  };
  const days = Object.fromEntries(
    DAYS.map((role) => [role, dateAsFormulasRead(read[role], cell(role), role, context, note)]),
  ) as Record<MovingDate, DateReading>;
  const status = statusAsFormulasRead(read.status, cell("status"), context, note);
  const percent = percentAsFormulasRead(read.percent, cell("percentComplete"), note);
  const recommendation = recommendationAsFormulasRead(read.recommendation, cell("recommendation"), context.refs, note);
  const owner = rawText(cell("owner"));
  noteOwner(read, owner, note);
  return {
    ...read,
    ...days,
    status,
    percent,
    recommendation,
    reviewOn: dayInCell(cell("reviewOn"), context.system),
    moveAgreedBy: textInCell(cell("moveAgreedBy")),
    moveAgreedOn: dayInCell(cell("moveAgreedOn"), context.system),
    correctiveAction: textInCell(cell("correctiveAction")),
    backBy: dayInCell(cell("backBy"), context.system),
    ownerInTable: {
      answers: ownerCellAnswers(owner, context.register),
      rows: rowsThatCount(owner, context.register),
    },
    ...(notes.length > 0 ? { notForFormulas: notes } : {}),
  };
}

type Note = (field: ActionRole, means: CellNotForFormulas["means"]) => void;

function dateAsFormulasRead(
  read: DateReading,
  cell: Cell | undefined,
  role: MovingDate,
  { system, language }: OwnCellContext,
  note: Note,
): DateReading {
  const day = dayInCell(cell, system);
  if (day !== null) return read.day === day ? read : { ...exactDay(day), raw: read.raw };
  const text = rawText(cell);
  const endless = role === "due" ? endlessInTable(text, language) : null;
  if (endless !== null) return { ...withoutDay(read), kind: endless };
  // A start that only the Due cell gives stands in no cell of its own.
  if (read.day !== null && cell !== undefined) note(role, { kind: "day", day: read.day });
  else if (role === "due" && (read.kind === "ongoing" || read.kind === "recurring"))
    note(role, { kind: "words", words: endlessText(text, read.kind, language) });
  else if (read.day === null && read.kind !== "ongoing" && read.kind !== "recurring") return read;
  return withoutDay(read);
}

const exactDay = (day: CalendarDate): DateReading => ({
  raw: "",
  kind: "exact",
  precision: "day",
  basis: "written",
  day,
  firstDay: null,
  rule: "D1",
});

const withoutDay = ({ raw, rule }: DateReading): DateReading => ({
  raw,
  kind: raw.trim() === "" ? "missing" : "unreadable",
  precision: "none",
  basis: "none",
  day: null,
  firstDay: null,
  rule,
});

function statusAsFormulasRead(
  read: StatusReading,
  cell: Cell | undefined,
  { language }: OwnCellContext,
  note: Note,
): StatusReading {
  const raw = rawText(cell);
  if (raw.replaceAll(" ", "") === "") return { raw, status: null, unreadable: false };
  const status = statusInTable(raw, language);
  if (status === null && read.status !== null && trimmedText(raw) !== "")
    note("status", { kind: "status", status: read.status });
  return { raw: read.raw, status, unreadable: status === null };
}

function percentAsFormulasRead(read: PercentReading, cell: Cell | undefined, note: Note): PercentReading {
  const percent = percentInCell(cell);
  if (percent === null && read.percent !== null) note("percentComplete", { kind: "number", number: read.percent });
  // A bare 1 is 1 % to the formulas, and may have been meant as the whole (F48).
  return { raw: read.raw, percent, ambiguous: cell?.value === 1 };
}

/** COUNTIFS finds a recommendation by the whole cell: "R1 " and "R1; R2" are none, unless that is what its Ref says. */
function recommendationAsFormulasRead(
  read: string | null,
  cell: Cell | undefined,
  refs: readonly string[],
  note: Note,
): string | null {
  const written = rawText(cell).toLowerCase();
  const stated = written === "" ? undefined : refs.find((ref) => ref.toLowerCase() === written);
  if (stated !== undefined) return stated;
  if (read === null || written === read.toLowerCase()) return read;
  if (cell !== undefined) note("recommendation", { kind: "words", words: read });
  return null;
}

/** Initials, another name or a misspelling of somebody in Owners: the full name is what the formula looks for. */
function noteOwner({ owner }: Action, text: string, note: Note): void {
  const [only, ...others] = owner.owners;
  if (only === undefined || others.length > 0 || !("entry" in only.match)) return;
  const { name } = only.match.entry;
  if (only.match.how !== "post" && name.toLowerCase() !== text.toLowerCase())
    note("owner", { kind: "words", words: name });
}
