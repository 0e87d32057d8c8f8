import type { Pounds } from "../money/pounds";
import { isControlTotal } from "../plan/controlTotals";
import { roundingText, SCHOOL_DAYS, type School, type SchoolBalance, type SchoolTotal } from "../plan/schoolRecords";
import type { LoggedStep } from "../plan/schoolRecords";
import type { CellPlace } from "../snapshot/address";
import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import { SCHOOL_BALANCES, SCHOOL_STEPS, SCHOOLS } from "../tables/schools";
import { balanceFormulas, schoolFormulas } from "./liveFormulas";
import { linkTo, placeFrom, placeText } from "./placeText";
import type { CellLink } from "../changes/changeSet";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns, type Cells } from "./tableColumns";

const formulaCells = <Field extends string>(
  formulas: Readonly<Record<Field, string>>,
): Record<Field, { readonly formula: string }> =>
  Object.fromEntries(Object.entries(formulas).map(([field, formula]) => [field, { formula }])) as never;

/** A school as its row of PlanSchools is to be written: one without a number gets one, by which its balances know it. */
export interface SchoolRow extends Omit<School, "number"> {
  readonly number: string;
}

export function schoolRows({ plan }: LayoutInput): readonly SchoolRow[] {
  const schools = plan.schools ?? [];
  const taken = new Set(schools.map(({ number }) => number));
  let next = 1;
  return schools.map((school) => {
    if (school.number !== null) return { ...school, number: school.number };
    while (taken.has(`S${String(next)}`)) next++;
    return { ...school, number: `S${String(next++)}` };
  });
}

/** The columns of PlanSchools in their order. */
export function schoolColumns(input: LayoutInput): readonly Column<SchoolRow>[] {
  const { words, snapshot } = input;
  const days = SCHOOL_DAYS.map(
    (field) => [field, { content: (row: SchoolRow) => dayContent(row[field], snapshot.dateSystem) }] as const,
  );
  return tableColumns<FieldOf<typeof SCHOOLS>, SchoolRow>(SCHOOLS, input, {
    schoolNumber: { content: ({ number }) => number },
    school: { content: ({ school }) => textContent(school) },
    aliases: { content: ({ aliases }) => textContent(aliases.join("; ")) },
    phase: { content: ({ phase, phaseMeant }) => (phaseMeant ? words.sheets.phases[phaseMeant] : textContent(phase)) },
    language: { content: ({ language }) => textContent(language) },
    licence: { content: ({ licence }) => (licence === null ? null : words.sheets.licences[licence]) },
    ...(Object.fromEntries(days) as Record<(typeof SCHOOL_DAYS)[number], Cells<SchoolRow>>),
    auditOpinion: { content: ({ auditOpinion }) => textContent(auditOpinion) },
    grounds: { content: ({ grounds }) => textContent(grounds) },
    actionRequired: { content: ({ actionRequired }) => textContent(actionRequired) },
    recoveryYears: { content: ({ recoveryYears }) => recoveryYears },
    // Written as papers are built: the first have none before them.
    redLastTime: { content: ({ wasRed }) => (wasRed ? 1 : null) },
    ...formulaCells(schoolFormulas(input)),
  });
}

/** PlanSchools: each school's case. */
export const layoutSchools = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: SCHOOLS, columns: schoolColumns(input), rows: schoolRows(input), keyColumns: 2 });

/** A row of PlanSchoolBalances: a school's figures, or a control total under ALL or a phase. */
export interface BalanceRow extends Pick<SchoolBalance, "opening" | "inYear" | "closing" | "budgetShare" | "asAt"> {
  readonly number: string;
  readonly year: string;
  readonly kind: SchoolBalance["kind"];
  /** Where the council's own sheets, or a file of figures, say it; null for what was worked out here. */
  readonly place: CellPlace | null;
  /** To how many pence a file gives it: of a sheet its heading says so. */
  readonly roundedTo?: number;
}

/** A row that was read from the council's own sheets. */
export interface SourcedBalance extends BalanceRow {
  readonly place: CellPlace;
}

/** A balance that names no year counts nowhere and is a finding; it is not written. */
export function balanceRows(input: LayoutInput): readonly SourcedBalance[] {
  const { schoolBalances = [], schoolTotals = [] } = input.plan;
  const numbers = new Map(schoolRows(input).map(({ key, number }) => [key, number]));
  const ofSchools = schoolBalances.flatMap(({ year, schoolKey, ...balance }): readonly SourcedBalance[] => {
    const number = numbers.get(schoolKey);
    return year === null || number === undefined ? [] : [{ ...balance, year, number }];
  });
  return [...ofSchools, ...controlRows(schoolTotals, schoolBalances, input)];
}

/** Totals of all schools with such a figure, one a year and kind; a subtotal of some rows is checked where it stands. */
function controlRows(
  totals: readonly SchoolTotal[],
  balances: readonly SchoolBalance[],
  { plan, words }: LayoutInput,
): readonly SourcedBalance[] {
  const rows = new Map<string, SourcedBalance>();
  for (const total of totals) {
    const { of, figure, year, kind, amount, place } = total;
    if (of === "block" || year === null || !isControlTotal(total, balances, plan.schools ?? [])) continue;
    const key = JSON.stringify([of, year, kind]);
    const none = { opening: null, inYear: null, closing: null, budgetShare: null, asAt: null };
    const row = rows.get(key) ?? { ...none, number: of === "ALL" ? of : words.sheets.phases[of], year, kind, place };
    if (row[figure] === null) rows.set(key, { ...row, [figure]: amount });
  }
  return [...rows.values()];
}

/** Pounds and pence, as a cell holds them. */
const pounds = (pence: Pounds | null): number | null => (pence === null ? null : pence / 100);

/** The columns of PlanSchoolBalances in their order. */
export function balanceColumns(input: LayoutInput): readonly Column<BalanceRow>[] {
  const { words, snapshot } = input;
  return tableColumns<FieldOf<typeof SCHOOL_BALANCES>, BalanceRow>(SCHOOL_BALANCES, input, {
    schoolNumber: { content: ({ number }) => number },
    year: { content: ({ year }) => year },
    kind: { content: ({ kind }) => words.sheets.balanceKinds[kind] },
    opening: { content: ({ opening }) => pounds(opening) },
    inYear: { content: ({ inYear }) => pounds(inYear) },
    closing: { content: ({ closing }) => pounds(closing) },
    budgetShare: { content: ({ budgetShare }) => pounds(budgetShare) },
    asAt: { content: ({ asAt }) => dayContent(asAt, snapshot.dateSystem) },
    source: {
      content: ({ place, roundedTo }) => place && sourceText(place, roundedTo, input),
      link: ({ place }) => (place && isInWorkbook(place, input) ? sourceLink(place, input) : null),
    },
    ...formulaCells(balanceFormulas(input)),
  });
}

const isInWorkbook = ({ sheet }: CellPlace, { snapshot }: LayoutInput): boolean =>
  snapshot.sheets.some(({ name }) => name === sheet);

const sourceLink = (place: CellPlace, { words }: LayoutInput): CellLink =>
  linkTo(place, words.sheets.findingTip(placeText(place)));

/** Where the link of a source leads, by what the cell says; null where it says no place of the workbook. */
export function sourceLinkOf(text: string, input: LayoutInput): CellLink | null {
  const place = placeFrom(text);
  return place && isInWorkbook(place, input) ? sourceLink(place, input) : null;
}

/** Of a file it says how its figures are rounded, too: nothing else in the workbook does. */
export const sourceText = (place: CellPlace, roundedTo: number | undefined, input: LayoutInput): string =>
  placeText(place) + (isInWorkbook(place, input) ? "" : roundingText(roundedTo ?? 1));

/** PlanSchoolBalances: the figures of every school, and the control totals. */
export const layoutSchoolBalances = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: SCHOOL_BALANCES, columns: balanceColumns(input), rows: balanceRows(input) });

/** The columns of PlanSchoolSteps in their order. */
export function schoolStepColumns(input: LayoutInput): readonly Column<LoggedStep>[] {
  const { words, snapshot } = input;
  return tableColumns<FieldOf<typeof SCHOOL_STEPS>, LoggedStep>(SCHOOL_STEPS, input, {
    schoolNumber: { content: ({ schoolKey }) => schoolKey },
    step: { content: ({ rung }) => words.sheets.rungs[rung] },
    on: { content: ({ on }) => dayContent(on, snapshot.dateSystem) },
    note: { content: ({ note }) => textContent(note) },
    by: { content: ({ by }) => textContent(by) },
  });
}

/** PlanSchoolSteps: the log of what the council has done, which begins empty. */
export const layoutSchoolSteps = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: SCHOOL_STEPS, columns: schoolStepColumns(input), rows: input.plan.schoolSteps ?? [] });
