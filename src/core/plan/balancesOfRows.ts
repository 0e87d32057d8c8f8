import { BALANCE_FIGURES, type BalanceFigure } from "../read/schoolFigures";
import { yearEnd, yearOfText, yearText } from "../read/schoolYears";
import type { CalendarDate } from "../calendar/calendarDate";
import type { CellPlace } from "../snapshot/address";
import type { RowAmount } from "./schoolColumns";
import { roundingOf, type SchoolBalance } from "./schoolRecords";
import type { SchoolMention } from "./schoolsOf";

type Roundings = Readonly<Partial<Record<BalanceFigure, number>>>;

/** The coarsest rounding of a balance's figures, and those that are finer. */
function roundingsOf(given: Roundings): Pick<SchoolBalance, "roundedTo" | "finer"> {
  const roundedTo = Math.max(1, ...Object.values(given));
  const finer = Object.fromEntries(Object.entries(given).filter(([, each]) => each < roundedTo));
  return Object.keys(finer).length === 0 ? { roundedTo } : { roundedTo, finer };
}

/** The amounts of one row, those of one year and kind together; a figure that comes twice is another balance (M3). */
export function balancesIn(place: CellPlace, amounts: readonly RowAmount[]): SchoolMention["balances"] {
  const found: {
    -readonly [Key in keyof SchoolMention["balances"][number]]: SchoolMention["balances"][number][Key];
  }[] = [];
  const given = new Map<object, Roundings>();
  for (const { column, figure, year, asAt, kind, amount, roundedTo } of amounts) {
    const text = year === null ? null : yearText(year);
    const same = found.find(
      (one) => one.year === text && one.kind === kind && one.asAt === asAt && one[figure] === null,
    );
    const balance = same ?? {
      place: { ...place, column: column.column },
      year: text,
      kind,
      asAt,
      opening: null,
      inYear: null,
      closing: null,
      budgetShare: null,
      roundedTo,
    };
    balance[figure] = amount;
    given.set(balance, { ...given.get(balance), [figure]: roundedTo });
    if (!same) found.push(balance);
  }
  return found.map((balance) => ({ ...balance, ...roundingsOf(given.get(balance) ?? {}) }));
}

/** Balances of one sheet that state different figures of one school, year and kind ("Opening", "Closing" in rows) are one. */
export function together(balances: readonly SchoolBalance[]): readonly SchoolBalance[] {
  const merged = new Map<string, SchoolBalance[]>();
  for (const balance of balances) {
    const { place, schoolKey, year, kind, asAt } = balance;
    const key = JSON.stringify([place.sheet, schoolKey, year, kind, asAt]);
    const there = merged.get(key) ?? [];
    const at = there.findIndex((one) =>
      BALANCE_FIGURES.every((figure) => one[figure] === null || balance[figure] === null),
    );
    const one = there[at];
    if (one) there[at] = { ...one, ...figuresOfBoth(one, balance) };
    else there.push(balance);
    merged.set(key, there);
  }
  return [...merged.values()].flat();
}

function figuresOfBoth(one: SchoolBalance, other: SchoolBalance): Partial<SchoolBalance> {
  const stated = BALANCE_FIGURES.flatMap((figure) => {
    const from = one[figure] === null ? other : one;
    return from[figure] === null ? [] : [{ figure, amount: from[figure], rounding: roundingOf(from, figure) }];
  });
  return {
    ...Object.fromEntries(stated.map(({ figure, amount }) => [figure, amount])),
    ...roundingsOf(Object.fromEntries(stated.map(({ figure, rounding }) => [figure, rounding]))),
  };
}

/** A balance without a day is that of the end of its year. */
export const dayOfBalance = ({ year, asAt }: Pick<SchoolBalance, "year" | "asAt">): CalendarDate | null => {
  const from = yearOfText(year);
  return asAt ?? (from === null ? null : yearEnd(from));
};
