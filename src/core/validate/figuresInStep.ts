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
  const there = new Set(now.map(({ key }) => subjectOfKey(key)));
  const isSaid = standsIn(plan);
  const changed = now.filter((one) => memory.figures.get(one.key) !== one.text && !one.balances.every(isSaid));
  const gone = [...memory.figures.keys()].filter((key) => !there.has(subjectOfKey(key)));
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
function standsIn({ schools = [], schoolBalances = [] }: ActionPlan): (one: SchoolBalance) => boolean {
  const names = new Map<string, string>();
  for (const school of schools) for (const name of namesOf(school)) names.set(name, school.key);
  const own = new Map<string, SchoolBalance[]>();
  const keyOf = (school: string, { year, kind, ...rest }: SchoolBalance): string =>
    JSON.stringify([school, year, kind, dayOfBalance({ year, ...rest })]);
  for (const one of schoolBalances) {
    const key = keyOf(one.schoolKey, one);
    own.set(key, [...(own.get(key) ?? []), one]);
  }
  return (one) => {
    const school = names.get(`number ${numberKey(one.number ?? "")}`) ?? names.get(nameKey(one.school));
    const there = school === undefined ? [] : (own.get(keyOf(school, one)) ?? []);
    return BALANCE_FIGURES.every((figure) => {
      const amount = one[figure];
      return (
        amount === null ||
        there.some((other) => {
          const said = other[figure];
          return said !== null && agree(amount, roundingOf(one, figure), said, roundingOf(other, figure));
        })
      );
    });
  };
}

const namesOf = ({ number, school, aliases }: School): readonly string[] => [
  ...(number === null ? [] : [`number ${numberKey(number)}`]),
  ...[school, ...aliases].map(nameKey),
];
