import { allGone, type RowsNamed } from "./namedRows";

/** A row of the sheet as it is to be: where it stands now (null for a row to be inserted), and what it is of the paper. */
export interface FinalRow {
  readonly from: number | null;
  /** Row of the new paper; null for a row that is somebody else's. */
  readonly row: number | null;
}

export interface RowPlan {
  readonly rows: readonly FinalRow[];
  /** Rows of the sheet that go. */
  readonly gone: readonly number[];
  /** Rows of the sheet that are others by now, but hold texts of somebody's: those go to this row of the paper. */
  readonly moved: ReadonlyMap<number, number>;
}

/** The longest list of pairs in which both numbers rise. */
function rising(pairs: readonly (readonly [from: number, to: number])[]): ReadonlySet<number> {
  const best = pairs.map(() => ({ length: 1, before: -1 }));
  for (const [i, [, to]] of pairs.entries())
    for (let j = 0; j < i; j += 1) {
      const longer = (best[j]?.length ?? 0) + 1;
      const here = best[i];
      if (here && (pairs[j]?.[1] ?? Infinity) < to && longer > here.length) best[i] = { length: longer, before: j };
    }
  let at = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0);
  const kept = new Set<number>();
  while (at >= 0 && pairs[at]) {
    kept.add(pairs[at]?.[0] ?? -1);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

/**
 * Which rows of the sheet stay, go and come. `rowOf` gives the row of the new paper that a row of the sheet is (null for
 * somebody else's row, undefined for a row of ours that the new paper has no more); `holdsTheirs` whether somebody typed there,
 * `named` the rows of which formulas speak: one of each stays, blank, or the formula would say #REF!.
 */
export function planRows(
  existing: number,
  wanted: number,
  rowOf: (row: number) => number | null | undefined,
  holdsTheirs: (row: number) => boolean,
  named: () => readonly RowsNamed[] = () => [],
): RowPlan {
  const kept = new Set<number>();
  let plan = planWith(existing, wanted, rowOf, holdsTheirs, kept);
  const namesInUse = plan.gone.length === 0 ? [] : named();
  for (;;) {
    const gone = new Set(plan.gone);
    const lost = allGone(namesInUse, (row) => gone.has(row));
    if (lost.length === 0) return plan;
    for (const { first } of lost) kept.add(first);
    plan = planWith(existing, wanted, rowOf, holdsTheirs, kept);
  }
}

function planWith(
  existing: number,
  wanted: number,
  rowOf: (row: number) => number | null | undefined,
  holdsTheirs: (row: number) => boolean,
  kept: ReadonlySet<number>,
): RowPlan {
  const all = Array.from({ length: existing }, (_, row) => row);
  const pairs = all.flatMap((row): readonly (readonly [number, number])[] => {
    const to = rowOf(row);
    return typeof to === "number" ? [[row, to]] : [];
  });
  const anchored = rising(pairs);
  const rows: FinalRow[] = [];
  const gone: number[] = [];
  const moved = new Map<number, number>();
  for (const row of all) {
    const to = rowOf(row);
    if (anchored.has(row) && typeof to === "number") rows.push({ from: row, row: to });
    else if (to === null || (to === undefined && holdsTheirs(row))) rows.push({ from: row, row: null });
    else {
      if (kept.has(row)) rows.push({ from: row, row: null });
      else gone.push(row);
      if (typeof to === "number" && holdsTheirs(row)) moved.set(row, to);
    }
  }
  return { rows: withNewRows(rows, wanted), gone, moved };
}

/** A row that comes stands right after the one it follows in the paper, before what somebody wrote below that. */
function withNewRows(rows: readonly FinalRow[], wanted: number): readonly FinalRow[] {
  const has = new Set(rows.map(({ row }) => row));
  const after = new Map<number, number[]>();
  let last = -1;
  for (let row = 0; row < wanted; row += 1) {
    if (has.has(row)) last = row;
    else after.set(last, [...(after.get(last) ?? []), row]);
  }
  const come = (row: number): readonly FinalRow[] => (after.get(row) ?? []).map((one) => ({ from: null, row: one }));
  return [...come(-1), ...rows.flatMap((one) => [one, ...(one.row === null ? [] : come(one.row))])];
}
