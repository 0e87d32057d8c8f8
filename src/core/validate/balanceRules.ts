import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import { fromPence, type Pounds } from "../money/pounds";
import { roundingOf, type SchoolBalance, type SchoolTotal } from "../plan/schoolRecords";
import { BALANCE_FIGURES, type BalanceFigure } from "../read/schoolFigures";
import { yearOfText } from "../read/schoolYears";

/** What does not agree among the figures of schools and their totals (F38, F39, F45). */
export const balanceFindings = (
  balances: readonly SchoolBalance[],
  totals: readonly SchoolTotal[],
): readonly Finding[] => {
  const bySchool = new Map<string, SchoolBalance[]>();
  for (const one of balances) {
    const there = bySchool.get(one.schoolKey);
    if (there) there.push(one);
    else bySchool.set(one.schoolKey, [one]);
  }
  return [
    ...[...bySchool.values()].flatMap((own) => [...breaks(own), ...conflicts(own)]),
    ...totals.flatMap(unreconciled),
  ];
};

const of = ({ number, school, year }: SchoolBalance) => ({ number: number ?? "", school, year: year ?? "" });
const at = ({ place }: SchoolBalance) => ({ place, actionKey: null });

/**
 * Whether two figures are the same at the coarser one's rounding: to the penny where both are given to the penny. Figures that are
 * rounded alike have to be equal.
 */
export const agree = (one: Pounds, step: number, other: Pounds, otherStep: number): boolean =>
  step === otherStep ? one === other : Math.abs(one - other) * 2 <= Math.max(step, otherStep);

function breaks(own: readonly SchoolBalance[]): readonly Finding[] {
  return own.flatMap((balance) => [...ownBreak(balance), ...breakFromBefore(balance, own)]);
}

/** A sum of rounded figures may differ by one of their last place; of exact ones by nothing. */
function ownBreak(balance: SchoolBalance): readonly Finding[] {
  const { opening, inYear, closing, roundedTo } = balance;
  if (opening === null || inYear === null || closing === null) return [];
  const expected = fromPence(opening + inYear);
  const difference = Math.abs(closing - expected);
  if (difference === 0 || (roundedTo > 1 && difference <= roundedTo)) return [];
  return [makeFinding("balance-break", at(balance), { ...of(balance), figure: "closing", stated: closing, expected })];
}

const SAME_FIRST: readonly SchoolBalance["kind"][] = ["actual", "forecast", "budget", "recovery plan"];

/** The year opens with one of the closings that the year before has; else it breaks with the likeliest of them. */
function breakFromBefore(balance: SchoolBalance, own: readonly SchoolBalance[]): readonly Finding[] {
  const { opening, kind } = balance;
  const year = yearOfText(balance.year);
  if (opening === null || year === null) return [];
  const before = own.filter((one) => one.closing !== null && yearOfText(one.year) === year - 1);
  const step = roundingOf(balance, "opening");
  const carriesOver = before.some(
    (one) => one.closing !== null && agree(opening, step, one.closing, roundingOf(one, "closing")),
  );
  const order = [kind, ...SAME_FIRST];
  const likeliest = [...before].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]?.closing;
  if (carriesOver || likeliest == null) return [];
  return [
    makeFinding("balance-break", at(balance), {
      ...of(balance),
      figure: "opening",
      stated: opening,
      expected: likeliest,
    }),
  ];
}

/** Figures of one school, year, kind and day that disagree (M3). */
function conflicts(own: readonly SchoolBalance[]): readonly Finding[] {
  const groups = new Map<string, SchoolBalance[]>();
  for (const one of own) {
    if (one.year === null) continue;
    const key = JSON.stringify([one.year, one.kind, one.asAt]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < 2 ? [] : BALANCE_FIGURES.flatMap((figure) => conflictIn(group, figure)),
  );
}

function conflictIn(group: readonly SchoolBalance[], figure: BalanceFigure): readonly Finding[] {
  const stated = group.flatMap((one) => (one[figure] === null ? [] : [{ one, amount: one[figure] }]));
  const other = stated.find(
    ({ one, amount }, i) =>
      i > 0 &&
      stated
        .slice(0, i)
        .some((first) => !agree(amount, roundingOf(one, figure), first.amount, roundingOf(first.one, figure))),
  );
  if (!other) return [];
  const amounts = [...new Set(stated.map(({ amount }) => amount))];
  const rows = stated.map(({ one }) => one.place);
  return [makeFinding("balance-conflict", at(other.one), { ...of(other.one), kind: other.one.kind, amounts, rows })];
}

/** F45: what a total shows is not what its schools add up to. */
function unreconciled(total: SchoolTotal): readonly Finding[] {
  const { balances, figure, amount: shown, place, year, kind } = total;
  if (balances.length === 0) return [];
  const sum = fromPence(balances.reduce((added, one) => added + (one[figure] ?? 0), 0));
  const step = Math.max(...balances.map((one) => roundingOf(one, figure)));
  if (agree(shown, total.roundedTo, sum, step)) return [];
  const schools = new Set(balances.map(({ schoolKey }) => schoolKey)).size;
  return [
    makeFinding(
      "total-not-reconciled",
      { place, actionKey: null },
      { of: total.of, year: year ?? "", kind, shown, sum, difference: fromPence(shown - sum), schools },
    ),
  ];
}
