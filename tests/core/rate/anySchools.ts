import fc from "fast-check";
import { balanceFormulas, liveNames, schoolFormulas } from "../../../src/core/sheets/liveFormulas";
import { readOwnSchools } from "../../../src/core/plan/ownSchools";
import { rateSchools } from "../../../src/core/rate/rateSchool";
import { STANDARD_SCHOOL_LIMITS } from "../../../src/core/schools/schoolLimits";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput } from "../../../src/simulator/recalculation/calculation";
import { AS_OF } from "./actionFixture";
import { AS_AT_SERIAL, columnsOf, liveWorkbook, tableSheet, type Content, type Row } from "./liveSheets";
import { snapshotOfCells } from "./snapshotOfCells";

const near = [0, 1, 2, 41, 42, 43, 44, 90, 200, 400, 800];
const dayCell: fc.Arbitrary<Content> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 8, arbitrary: fc.constantFrom(...near.flatMap((days) => [AS_AT_SERIAL - days, AS_AT_SERIAL + days])) },
  { weight: 1, arbitrary: fc.constantFrom<Content>("31/01/2020", "TBC", 0, 0.5, AS_AT_SERIAL + 0.75, 99999, " ") },
);
const DAYS = [
  ...["licenceFrom", "licenceUntil", "noticeOfConcern", "warningNotice", "complianceEnds", "compliedOn"],
  ...["noticeWithdrawn", "planAskedFor", "planDue", "planSubmitted", "planAccepted", "lastMeeting", "nextMeeting"],
];
const amount: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -200_000, max: 200_000 }).map((pence) => pence / 100) },
  { weight: 2, arbitrary: fc.constantFrom<Content>(null, 0, -0.01, 0.01, -95, -100, -105, "-5", "n/a") },
);

const schoolRow = ({ sheets }: Words): fc.Arbitrary<Row> =>
  fc.record({
    school: fc.constantFrom<Content>("Ysgol Un", "Ysgol Un", null),
    phase: fc.constantFrom<Content>(sheets.phases.primary, sheets.phases.secondary, null),
    licence: fc.constantFrom<Content>(sheets.licences.licensed, sheets.licences.unlicensed, null, "yes", " "),
    recoveryYears: fc.constantFrom<Content>(null, null, 1, 3, 4, 5, 9, 0, 2.5, "5"),
    ...Object.fromEntries(DAYS.map((day) => [day, dayCell])),
  });

const balanceRow = ({ sheets }: Words, schools: number): fc.Arbitrary<Row> =>
  fc.record({
    of: fc.nat(schools),
    year: fc.constantFrom<Content>(
      ...["2016-17", "2017-18", "2017-18", "2018-19", "2018-19", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23"],
      ...["2018/19", " 2019-20", 2018, "18/19", "", null, "1989-90"],
    ),
    kind: fc.constantFrom<Content>(
      ...Object.values(sheets.balanceKinds),
      ...[sheets.balanceKinds.actual, sheets.balanceKinds.forecast, sheets.balanceKinds.actual.toUpperCase()],
      ...["Outturn", null],
    ),
    opening: amount,
    inYear: amount,
    closing: fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) }),
    asAt: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dayCell }),
  });

const stepRow = ({ sheets }: Words, schools: number): fc.Arbitrary<Row> =>
  fc.record({ of: fc.nat(schools), step: fc.constantFrom(...Object.values(sheets.rungs)), on: dayCell });

/** Numbers as text and as numbers, and some rows without one. */
export const numberOf = (at: number): Content => (at % 17 === 16 ? null : at % 3 === 0 ? 4900 + at : String(4900 + at));
const numbered = (row: Row): Row => ({ ...row, schoolNumber: numberOf(Number(row.of)) });
const withFormulas = (row: Row, formulas: Readonly<Record<string, string>>): Row => ({
  ...row,
  ...Object.fromEntries(Object.entries(formulas).map(([field, formula]) => [field, { formula }])),
});

export interface SchoolRows {
  readonly schools: readonly Row[];
  readonly balances: readonly Row[];
  readonly steps: readonly Row[];
}

/** The tables of schools with their live formulas. */
export function workbookOfSchools(words: Words, { schools, balances, steps }: SchoolRows): CalculationInput {
  const writing = { words, snapshot: null, hasSchools: true };
  const base = liveWorkbook({ words, actions: [] });
  const [ofSchools, ofBalances] = [schoolFormulas(writing), balanceFormulas(writing)];
  return {
    ...base,
    names: liveNames(writing).map(({ name, formula }) => ({ name, refersTo: formula, sheet: null })),
    sheets: [
      ...base.sheets,
      tableSheet(
        "PlanSchools",
        columnsOf("schools", words),
        schools.map((row, at) => withFormulas({ ...row, schoolNumber: numberOf(at) }, ofSchools)),
      ),
      tableSheet(
        "PlanSchoolBalances",
        columnsOf("schoolBalances", words),
        balances.map((row) => withFormulas(numbered(row), ofBalances)),
      ),
      tableSheet("PlanSchoolSteps", columnsOf("schoolSteps", words), steps.map(numbered)),
    ],
  };
}

export const FIELDS = ["position", "step", "rating", "reason"] as const;

/** What the product says of the same cells, by the row of the school. */
export function schoolsSaid(words: Words, input: CalculationInput, rows: number): readonly (readonly string[])[] {
  const own = readOwnSchools(snapshotOfCells(input), words.language);
  if (!own) throw new Error("No table of schools was found.");
  const rated = rateSchools(
    { schools: own.schools, schoolBalances: own.balances, schoolSteps: own.steps },
    { asOf: AS_OF, limits: STANDARD_SCHOOL_LIMITS },
  );
  return Array.from({ length: rows }, (_, at) => {
    const found = rated.find(({ school }) => school.place.row === at + 1);
    if (!found) return ["", "", "", ""];
    return [
      found.position === null ? "" : words.sheets.positions[found.position],
      found.rung === null ? "" : words.sheets.rungs[found.rung],
      words.ratings.colours[found.rating],
      words.ratings.schoolReason(found.reason),
    ];
  });
}

const list = <T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: length, maxLength: length });

/** So many schools, whatever stands in their cells: six balances for each, and a few steps. */
export const anySchools = (words: Words, schools: number): fc.Arbitrary<SchoolRows> =>
  fc.record({
    schools: list(schoolRow(words), schools),
    balances: list(balanceRow(words, schools), schools * 6),
    steps: list(stepRow(words, schools), Math.ceil(schools / 5)),
  });
