import type { School, SchoolBalance, SchoolRegister, SchoolTotal } from "./schoolRecords";

/** Whether a total is of all schools, or all of a phase, that have such a figure: it can stand for them in a table of ours (M12). */
export function isControlTotal(
  { of, figure, year, kind, balances: own }: SchoolTotal,
  balances: readonly SchoolBalance[],
  schools: readonly School[],
): boolean {
  if (of === "block" || year === null) return false;
  const keys = new Set(schools.filter(({ phaseMeant }) => of === "ALL" || phaseMeant === of).map(({ key }) => key));
  const all = balances.filter(
    (one) => keys.has(one.schoolKey) && one.year === year && one.kind === kind && one[figure] !== null,
  );
  return all.length > 0 && all.length === own.length;
}

/** Our own tables, with what only the council's sheets can say: what is doubtful there, and totals of some of their rows. */
export const withSourceDoubts = (own: SchoolRegister, source: SchoolRegister): SchoolRegister => ({
  ...own,
  totals: [...own.totals, ...source.totals.filter((total) => !isControlTotal(total, source.balances, source.schools))],
  doubts: [...own.doubts, ...source.doubts],
});
