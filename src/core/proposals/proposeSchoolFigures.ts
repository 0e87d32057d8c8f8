import type { CalendarDate } from "../calendar/calendarDate";
import type { Pounds } from "../money/pounds";
import type { ActionPlan } from "../plan/actionPlan";
import { dayOfBalance } from "../plan/balancesOfRows";
import { SCHOOL_DAYS, SCHOOL_TEXTS, type School, type SchoolBalance, type SchoolTotal } from "../plan/schoolRecords";
import { BALANCE_FIGURES, type BalanceFigure, type BalanceKind } from "../read/schoolFigures";
import type { Phase } from "../read/schoolWords";
import type { CellPlace } from "../snapshot/address";
import type { Work } from "../steps/work";
import { figuresOfSheets, recordOf } from "../plan/takenFigures";
import { figuresRecord, type SourceRecord } from "../tables/sourceRecords";
import { checksum } from "../text/checksum";
import { bodyCell, columnOf, findOwnTable, recordAt, recordsOf } from "../tables/records";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import {
  balanceColumns,
  layoutSchoolBalances,
  schoolColumns,
  schoolRows,
  sourceLinkOf,
  sourceText,
  type BalanceRow,
} from "../sheets/layoutSchools";
import { markEdits, memoryEdits } from "../sheets/marks";
import { proposeStructureInSteps } from "./propose";
import { textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { changeCells, changeLink, type CellChange } from "../sheets/tableCells";

/** Whose figures they are: a school of the plan by its key, one that is added by its place among those, or a control total. */
export type FiguresOf =
  { readonly key: string } | { readonly added: number } | { readonly total: Exclude<SchoolTotal["of"], "block"> };

interface OfYear {
  readonly of: FiguresOf;
  readonly year: string;
  readonly kind: BalanceKind;
  readonly asAt: CalendarDate | null;
  /** Where the file says it, under its name. */
  readonly place: CellPlace;
  readonly roundedTo: number;
}

/** A balance that the plan does not have yet. */
export interface BalanceTaken extends OfYear, Readonly<Record<BalanceFigure, Pounds | null>> {}

/** A figure of a balance that stands: what it says there, and what it is to say. */
export interface FigureTaken extends OfYear {
  readonly figure: BalanceFigure;
  readonly was: Pounds | null;
  readonly to: Pounds;
}

/** A school that the plan does not have yet. */
export interface SchoolTaken extends Pick<School, "number" | "school" | "aliases" | "phase" | "language" | "place"> {
  readonly phaseMeant: Phase | null;
}

/** What is taken of a file of figures, as somebody has seen it. */
export interface SchoolFiguresAsked {
  readonly schools: readonly SchoolTaken[];
  /** Names by which the file knows schools, and by which they are known from then on. */
  readonly aliases: readonly { readonly key: string; readonly alias: string }[];
  readonly balances: readonly BalanceTaken[];
  readonly figures: readonly FigureTaken[];
  /** Of the council's own sheets: what was seen of them, and is remembered as taken over whatever was chosen (F54). */
  readonly seen?: SheetsSeen;
}

/** Figures of the council's own sheets that somebody looked at. */
export interface SheetsSeen {
  /** By what they are remembered, each with a mark of what it said. */
  readonly figures: readonly (readonly [key: string, mark: string])[];
  /** Keys of those that were not there any more. */
  readonly gone: readonly string[];
}

/**
 * Adds the balances of a file to PlanSchoolBalances and its new schools to PlanSchools. A figure that stands is changed where that was
 * asked for and where it still says what was seen; a balance that somebody has added since stays. The first figures make the tables.
 */
export function* proposeSchoolFigures(given: ProposalInput, asked: SchoolFiguresAsked): Work<ChangeSet> {
  const plan = withFigures(given.plan, asked);
  if (!findOwnTable(given.snapshot, "schools"))
    return isNothing(asked) ? { edits: [] } : yield* proposeStructureInSteps({ ...given, plan });
  const input: LayoutInput = { ...given, plan, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const edits = [...(yield* schoolEdits(input, asked)), ...(yield* balanceEdits(input, given.plan, asked))];
  const records = recordsOfSeen(input, asked);
  if (edits.length === 0 && records.length === 0) return { edits };
  return { edits: [...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits, records))] };
}

/** What is remembered of the sheets that were looked at, as far as they still say what was seen. */
function recordsOfSeen({ plan }: LayoutInput, { seen }: SchoolFiguresAsked): readonly SourceRecord[] {
  if (!seen) return [];
  const now = new Map(figuresOfSheets(plan.sourceSchools?.balances ?? []).map((one) => [one.key, one]));
  return [
    ...seen.figures.flatMap(([key, mark]) => {
      const one = now.get(key);
      return one && checksum(one.text) === mark ? [recordOf(one)] : [];
    }),
    ...seen.gone.filter((key) => !now.has(key)).map((key) => figuresRecord(key, "")),
  ];
}

const isNothing = ({ schools, balances, figures }: SchoolFiguresAsked): boolean =>
  schools.length + balances.length + figures.length === 0;

const addedKey = (at: number): string => `added ${String(at)}`;
const keyOf = (of: FiguresOf): string | null => ("key" in of ? of.key : "added" in of ? addedKey(of.added) : null);

/** The plan with what is taken, as the tables are to have it. */
function withFigures(plan: ActionPlan, { schools, aliases, balances, figures }: SchoolFiguresAsked): ActionPlan {
  const nothing = Object.fromEntries([...SCHOOL_DAYS, ...SCHOOL_TEXTS].map((field) => [field, null]));
  const added = schools.map(
    (school, at) =>
      ({
        ...(nothing as Pick<School, (typeof SCHOOL_DAYS)[number] | (typeof SCHOOL_TEXTS)[number]>),
        ...{ ...school, key: addedKey(at), places: [school.place] },
        ...{ licence: null, recoveryYears: null, wasRed: false },
      }) satisfies School,
  );
  const all = [...(plan.schools ?? []), ...added].map((school) => ({
    ...school,
    aliases: [...school.aliases, ...aliases.filter(({ key }) => key === school.key).map(({ alias }) => alias)],
  }));
  const names = new Map(all.map((school) => [school.key, school]));
  const taken = balances.flatMap(({ of, ...balance }): readonly SchoolBalance[] => {
    const school = names.get(keyOf(of) ?? "");
    return school ? [{ ...balance, schoolKey: school.key, number: school.number, school: school.school }] : [];
  });
  const changed = (plan.schoolBalances ?? []).map((balance) => {
    const own = figures.filter((one) => keyOf(one.of) === balance.schoolKey && isSeen(one, balance));
    return own.reduce<SchoolBalance>((now, { figure, to, place }) => ({ ...now, [figure]: to, place }), balance);
  });
  return {
    ...plan,
    schools: all,
    schoolBalances: [...changed, ...taken],
    schoolTotals: [...(plan.schoolTotals ?? []), ...totalsIn(balances, [...changed, ...taken], all)],
  };
}

const isSeen = ({ year, kind, asAt, figure, was }: FigureTaken, balance: SchoolBalance): boolean =>
  balance.year === year &&
  balance.kind === kind &&
  dayOfBalance(balance) === dayOfBalance({ year, asAt }) &&
  balance[figure] === was;

function totalsIn(
  taken: readonly BalanceTaken[],
  balances: readonly SchoolBalance[],
  schools: readonly School[],
): readonly SchoolTotal[] {
  return taken.flatMap((one): readonly SchoolTotal[] => {
    if (!("total" in one.of)) return [];
    const { total: of } = one.of;
    const keys = new Set(schools.filter(({ phaseMeant }) => of === "ALL" || phaseMeant === of).map(({ key }) => key));
    return BALANCE_FIGURES.flatMap((figure) => {
      const amount = one[figure];
      const own = balances.filter(
        (b) => keys.has(b.schoolKey) && b.year === one.year && b.kind === one.kind && b[figure] !== null,
      );
      const { year, kind, place, roundedTo } = one;
      return amount === null ? [] : [{ of, figure, year, kind, place, roundedTo, amount, balances: own }];
    });
  });
}

/** New rows of PlanSchools, and the names that are added to schools which stand. */
function* schoolEdits(input: LayoutInput, { schools, aliases }: SchoolFiguresAsked): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "schools");
  if (!table) return [];
  const keys = new Set(schools.map((_, at) => addedKey(at)));
  const rows = schoolRows(input);
  const columns = schoolColumns(input);
  const cells = rows
    .filter(({ place }) => place.sheet === table.sheet.name)
    .flatMap(({ key, place }): readonly CellChange<"aliases">[] => {
      const names = aliases.filter((one) => one.key === key).map(({ alias }) => alias);
      const row = place.row - table.block.row - 1;
      // What stands there stays as it was typed.
      const before = recordAt(table, row).text("aliases").trim();
      const content = textContent([before, ...names].filter((text) => text !== "").join("; "));
      return names.length === 0 ? [] : [{ row, field: "aliases", content }];
    });
  const added = rows.filter(({ key }) => keys.has(key));
  return [...changeCells(table, cells), ...(yield* growTable(table, columns, added))];
}

/** Figures of balances that stand, then the balances that are new. A school without a number gets one with its first balance. */
function* balanceEdits(input: LayoutInput, before: ActionPlan, asked: SchoolFiguresAsked): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "schoolBalances");
  if (!table) return createSheet(yield* layoutSchoolBalances(input));
  const numbers = new Map(schoolRows(input).map(({ key, number }) => [key, number]));
  const numberOf = (of: FiguresOf): string =>
    "total" in of
      ? of.total === "ALL"
        ? of.total
        : input.words.sheets.phases[of.total]
      : (numbers.get(keyOf(of) ?? "") ?? "");
  const existing = existingRows(before, table.sheet.name);
  const rows = asked.balances
    .filter((one) => numberOf(one.of) !== "" && !existing.has(rowKey(one)))
    .map(({ of, ...balance }): BalanceRow => ({ ...balance, number: numberOf(of) }));
  return [
    ...figureEdits(input, existing, asked),
    ...(yield* growTable(table, balanceColumns(input), rows)),
    ...numberEdits(input, asked, numbers),
  ];
}

const rowKey = (one: { readonly of: FiguresOf } & Pick<SchoolBalance, "year" | "kind" | "asAt">): string =>
  JSON.stringify(["total" in one.of ? `total ${one.of.total}` : keyOf(one.of), one.year, one.kind, dayOfBalance(one)]);

/** The rows of balances and control totals that stand in the table, by whose they are. */
function existingRows({ schoolBalances = [], schoolTotals = [] }: ActionPlan, sheet: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    found.set(key, [...(found.get(key) ?? []), row]);
  };
  for (const one of schoolBalances)
    if (one.place.sheet === sheet) add(rowKey({ ...one, of: { key: one.schoolKey } }), one.place.row);
  for (const { of, year, kind, place } of schoolTotals)
    if (place.sheet === sheet && of !== "block") add(rowKey({ of: { total: of }, year, kind, asAt: null }), place.row);
  return found;
}

/** Each figure where it still says what was seen, with its new source. */
function figureEdits(
  input: LayoutInput,
  existing: ReadonlyMap<string, readonly number[]>,
  { figures }: SchoolFiguresAsked,
): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "schoolBalances");
  if (!table) return [];
  const records = new Map(recordsOf(table).map((record) => [record.row, record]));
  const links: Edit[] = [];
  const cells = figures.flatMap((one): readonly CellChange<BalanceFigure | "source">[] => {
    const row = (existing.get(rowKey(one)) ?? [])
      .map((at) => at - table.block.row - 1)
      .find((at) => penceIn(bodyCell(table, at, columnOf(table, one.figure))?.value) === one.was);
    if (row === undefined) return [];
    const to = { row, field: one.figure, content: one.to / 100 } as const;
    if (one.was === null) return [to];
    const source = columnOf(table, "source");
    const at = { row: table.block.row + 1 + row, column: table.block.column + source };
    const link = source < 0 ? null : sourceLinkOf(records.get(row)?.text("source") ?? "", input);
    const text = sourceText(one.place, one.roundedTo, input);
    links.push(...changeLink(table.sheet.name, at, link, sourceLinkOf(text, input)));
    return [to, { row, field: "source", content: text }];
  });
  return [...changeCells(table, cells), ...links];
}

const penceIn = (value: unknown): number | null => (typeof value === "number" ? Math.round(value * 100) : null);

function numberEdits(
  { snapshot, plan }: LayoutInput,
  { balances }: SchoolFiguresAsked,
  numbers: ReadonlyMap<string, string>,
): readonly Edit[] {
  const table = findOwnTable(snapshot, "schools");
  if (!table) return [];
  const keys = new Set(balances.map(({ of }) => ("key" in of ? of.key : null)));
  const cells = (plan.schools ?? [])
    .filter(({ key, number }) => number === null && keys.has(key))
    .map(({ key, place }): CellChange<"schoolNumber"> => ({
      row: place.row - table.block.row - 1,
      field: "schoolNumber",
      content: numbers.get(key) ?? "",
    }));
  return changeCells(table, cells);
}
