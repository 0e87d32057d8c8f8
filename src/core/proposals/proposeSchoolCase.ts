import { parseIsoDate, type CalendarDate } from "../calendar/calendarDate";
import { fromPence } from "../money/pounds";
import { RUNGS, SCHOOL_DAYS, type LoggedStep, type School } from "../plan/schoolRecords";
import { yearEnd, yearText } from "../read/schoolYears";
import { RUNG_OF_FIELD, type CaseField } from "../schools/caseEvents";
import type { ExpectedClosing } from "../schools/whatIf";
import type { Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf } from "../tables/records";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import {
  balanceColumns,
  layoutSchoolSteps,
  schoolRows,
  schoolStepColumns,
  type BalanceRow,
} from "../sheets/layoutSchools";
import { markEdits, memoryEdits } from "../sheets/marks";
import { dayContent, textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { changeCells, type CellChange } from "../sheets/tableCells";

/** A field of a case as somebody saw it, and what it is to say: a day in ISO form, a word, a number; null for nothing. */
export interface CaseChange {
  readonly field: CaseField;
  readonly was: string | number | null;
  readonly to: string | number | null;
}

/** What somebody records in a school's case. */
export interface SchoolCaseAsked {
  /** The school as it was seen: its key, and its name. */
  readonly key: string;
  readonly school: string;
  readonly changes: readonly CaseChange[];
  /** The day on which the council stepped in: it stands in the log alone. */
  readonly intervention: CalendarDate | null;
  readonly note: string;
  readonly by: string;
  /** The balances of a recovery plan, with what its first year opens with; null writes none. */
  readonly plan: { readonly opening: number; readonly closings: readonly ExpectedClosing[] } | null;
}

type Field = "schoolNumber" | CaseField;

/**
 * Writes what was recorded into the school's row of PlanSchools, a line for each rung that is reached into PlanSchoolSteps, and the
 * balances of a plan into PlanSchoolBalances. A cell that somebody has changed since it was seen stays as it is. Nothing without
 * PlanSchools.
 */
export function* proposeSchoolCase(given: ProposalInput, asked: SchoolCaseAsked): Work<ChangeSet> {
  const table = findOwnTable(given.snapshot, "schools");
  const school = given.plan.schools?.find(({ key, school: name }) => key === asked.key && name === asked.school);
  if (!table || !school || school.place.sheet !== table.sheet.name) return { edits: [] };
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const changes = asked.changes.filter(({ field, was, to }) => school[field] === was && was !== to);
  const steps = stepsOf(changes, school, asked, given.plan.schoolSteps ?? []);
  if (changes.length === 0 && steps.length === 0 && asked.plan === null) return { edits: [] };
  const row = school.place.row - table.block.row - 1;
  // By its number the log and the balances know a school: one without gets one.
  const number =
    recordsOf(table)
      .find((record) => record.row === row)
      ?.text("schoolNumber") ?? "";
  const known = number === "" ? (schoolRows(input).find(({ key }) => key === school.key)?.number ?? "") : number;
  const cells: readonly CellChange<Field>[] = [
    ...(number === "" ? [{ row, field: "schoolNumber", content: known } as const] : []),
    ...changes.map(({ field, to }) => ({ row, field, content: contentOf(field, to, input) })),
  ];
  const edits = [
    ...changeCells(table, cells),
    ...(yield* logEdits(
      input,
      steps.map((step) => ({ ...step, schoolKey: known })),
    )),
    ...(yield* planEdits(input, known, asked)),
  ];
  return { edits: [...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits, []))] };
}

const isDay = (field: CaseField): boolean => SCHOOL_DAYS.some((day) => day === field);

function contentOf(field: CaseField, to: CaseChange["to"], { words, snapshot }: LayoutInput): CellContent {
  if (typeof to === "number" || to === null) return to;
  if (isDay(field)) return dayContent(parseIsoDate(to), snapshot.dateSystem);
  if (field !== "licence") return textContent(to);
  return to === "licensed" || to === "unlicensed" ? words.sheets.licences[to] : null;
}

/** The rungs that the changes reach and that the log does not say yet. */
function stepsOf(
  changes: readonly CaseChange[],
  school: School,
  { intervention, note, by }: SchoolCaseAsked,
  logged: readonly LoggedStep[],
): readonly Omit<LoggedStep, "schoolKey">[] {
  const stated = { note: note.trim() === "" ? null : note.trim(), by: by.trim() === "" ? null : by.trim() };
  const steps = changes.flatMap(({ field, to }): readonly Omit<LoggedStep, "schoolKey">[] => {
    const rung = RUNG_OF_FIELD[field];
    const on = typeof to === "string" ? parseIsoDate(to) : null;
    return rung === undefined || on === null ? [] : [{ ...stated, rung, on }];
  });
  const ends = changes.find(({ field }) => field === "complianceEnds")?.to;
  const noticeOn = changedDay(changes, "warningNotice") ?? school.warningNotice;
  const period = ends && noticeOn ? [{ ...stated, rung: "compliance period" as const, on: noticeOn }] : [];
  const stepIn = intervention === null ? [] : [{ ...stated, rung: "intervention" as const, on: intervention }];
  const all = [...steps, ...period, ...stepIn].filter(
    ({ rung, on }) => !logged.some((one) => one.schoolKey === school.key && one.rung === rung && one.on === on),
  );
  return all.sort((a, b) => RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung));
}

function changedDay(changes: readonly CaseChange[], wanted: CaseField): CalendarDate | null {
  const to = changes.find(({ field }) => field === wanted)?.to;
  return typeof to === "string" ? parseIsoDate(to) : null;
}

function* logEdits(input: LayoutInput, steps: readonly LoggedStep[]): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "schoolSteps");
  if (steps.length === 0) return [];
  if (table) return yield* growTable(table, schoolStepColumns(input), steps);
  return createSheet(yield* layoutSchoolSteps({ ...input, plan: { ...input.plan, schoolSteps: steps } }));
}

/** The balances of a recovery plan: those that stand are changed, the others added. */
function* planEdits(input: LayoutInput, number: string, { plan }: SchoolCaseAsked): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "schoolBalances");
  if (!table || plan === null) return [];
  const rows = plan.closings.map(({ year, closing }, i): BalanceRow => {
    const opening = fromPence(plan.closings[i - 1]?.closing ?? plan.opening);
    const figures = { opening, inYear: fromPence(closing - opening), closing, budgetShare: null };
    return { ...figures, number, year: yearText(year), kind: "recovery plan", asAt: yearEnd(year), place: null };
  });
  const existing = new Map(rows.map((row) => [row, rowOf(table, row, input)] as const));
  const columns = balanceColumns(input);
  const cells = rows.flatMap((row) => {
    const at = existing.get(row);
    if (at === undefined) return [];
    return FIGURES.map((field) => ({ row: at, field, content: columnContent(columns, field, row) }));
  });
  const added = rows.filter((row) => existing.get(row) === undefined);
  return [...changeCells(table, cells), ...(yield* growTable(table, columns, added))];
}

const FIGURES = ["opening", "inYear", "closing"] as const;

const columnContent = (columns: ReturnType<typeof balanceColumns>, field: string, row: BalanceRow): CellContent =>
  columns.find((column) => column.field === field)?.content(row) ?? null;

type Balances = OwnTable;

function rowOf(table: Balances, { number, year }: BalanceRow, { words }: LayoutInput): number | undefined {
  const kind = words.sheets.balanceKinds["recovery plan"];
  return recordsOf(table).find(
    ({ text }) => text("schoolNumber") === number && text("year") === year && text("kind") === kind,
  )?.row;
}
