import type { ActionPlan } from "../plan/actionPlan";
import { dayOfBalance } from "../plan/balancesOfRows";
import { nameKey, numberKey } from "../plan/schoolNames";
import { roundingOf, type School, type SchoolBalance } from "../plan/schoolRecords";
import { figuresOfSheets, sheetOfKey, subjectOfKey, type SheetFigures } from "../plan/takenFigures";
import { BALANCE_FIGURES } from "../read/schoolFigures";
import type { SourceMemory } from "../tables/sourceMemory";
import { agree } from "./balanceRules";

/** What a sheet of the council's says of schools' figures otherwise than when they were taken over. */
export interface FiguresChanged {
  readonly sheet: string;
  /** Years of schools that are new there or say other figures, and that our table does not say so by now. */
  readonly figures: readonly SheetFigures[];
  /** Keys of those that were taken over and do not stand there any more. */
  readonly gone: readonly string[];
}

/**
 * The figures of schools beside what was taken over, a sheet at a time (F54). Nothing is said where nothing is remembered, as in
 * tables made before that, nor of a sheet of which somebody said that the tables are the plan now.
 */
export function figuresChanged(plan: ActionPlan, memory: SourceMemory): readonly FiguresChanged[] {
  const { sourceSchools } = plan;
  if (!sourceSchools || memory.figures.size === 0) return [];
  const now = figuresOfSheets(sourceSchools.balances);
  const schools = schoolsByName(plan);
  const isStated = isInTable(plan, schools);
  // A school to which the sheet gives another number or name, or none any more, has lost no figure as long as ours is the same one.
  const called = (school: string): string => schools.get(`number ${school}`) ?? schools.get(school) ?? school;
  const there = new Set(
    now.flatMap(({ key, balances: [one] }) => [
      subjectOfKey(key, called),
      subjectOfKey(key, (school) => (one && ourSchool(one, schools)) ?? school),
    ]),
  );
  const changed = now.filter((one) => memory.figures.get(one.key) !== one.text && !one.balances.every(isStated));
  const gone = [...memory.figures.keys()].filter((key) => !there.has(subjectOfKey(key, called)));
  const sheets = new Set<string>([...changed.map(({ sheet }) => sheet), ...gone.map(sheetOfKey)]);
  return [...sheets]
    .filter((sheet) => !memory.left.has(sheet))
    .map((sheet) => ({
      sheet,
      figures: changed.filter((one) => one.sheet === sheet),
      gone: gone.filter((key) => sheetOfKey(key) === sheet),
    }));
}

/** Whether our table says the same of a balance: of its school, year, kind and day each figure that it gives. */
function isInTable({ schoolBalances = [] }: ActionPlan, schools: SchoolNames): (one: SchoolBalance) => boolean {
  const own = new Map<string, SchoolBalance[]>();
  const keyOf = (school: string, { year, kind, ...rest }: SchoolBalance): string =>
    JSON.stringify([school, year, kind, dayOfBalance({ year, ...rest })]);
  for (const one of schoolBalances) {
    const key = keyOf(one.schoolKey, one);
    own.set(key, [...(own.get(key) ?? []), one]);
  }
  return (one) => {
    const school = ourSchool(one, schools);
    const there = school === undefined ? [] : (own.get(keyOf(school, one)) ?? []);
    return BALANCE_FIGURES.every((figure) => {
      const amount = one[figure];
      return (
        amount === null ||
        there.some((other) => {
          const stated = other[figure];
          return stated !== null && agree(amount, roundingOf(one, figure), stated, roundingOf(other, figure));
        })
      );
    });
  };
}

/** Keys of our schools by their numbers and every name of theirs. */
type SchoolNames = ReadonlyMap<string, string>;

const schoolsByName = ({ schools = [] }: ActionPlan): SchoolNames =>
  new Map(schools.flatMap((school) => namesOf(school).map((name) => [name, school.key] as const)));

const ourSchool = ({ number, school }: SchoolBalance, schools: SchoolNames): string | undefined =>
  schools.get(`number ${numberKey(number ?? "")}`) ?? schools.get(nameKey(school));

const namesOf = ({ number, school, aliases }: School): readonly string[] => [
  ...(number === null ? [] : [`number ${numberKey(number)}`]),
  ...[school, ...aliases].map(nameKey),
];
