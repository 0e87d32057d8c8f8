import type { RoleCandidate } from "./roleCandidate";

/** Any number of columns may carry no field, or the balance of another year. */
const REPEATED = new Set(["none", "closing", "opening", "inYear", "budgetShare"]);

/**
 * Gives columns their roles so that all of them together are as likely as can be, each column and each role once. A role that
 * two columns want goes where the other column has something else to be.
 */
export function bestAssignment(
  candidates: readonly RoleCandidate[],
  least: number,
): ReadonlyMap<number, RoleCandidate> {
  const able = candidates.filter((c) => c.score >= least);
  const alone = new Map<number, RoleCandidate>();
  const best = new Map<string, Map<number, RoleCandidate>>();
  for (const c of able) {
    if (REPEATED.has(c.role)) keepBetter(alone, c);
    else {
      const columns = best.get(c.role) ?? new Map<number, RoleCandidate>();
      best.set(c.role, columns);
      keepBetter(columns, c);
    }
  }
  const columns = [...new Set(able.map((c) => c.column))].sort((a, b) => a - b);
  const roles = [...best.keys()];
  const chosen = new Map(alone);
  const gains = roles.map((role) =>
    columns.map((column) => {
      const one = best.get(role)?.get(column);
      return one === undefined ? 0 : Math.max(0, weight(one) - weight(alone.get(column)));
    }),
  );
  leastCost(gains.map((row) => row.map((gain) => -gain))).forEach((at, i) => {
    const column = columns[at];
    const role = roles[i];
    if (column === undefined || role === undefined || (gains[i]?.[at] ?? 0) <= 0) return;
    const one = best.get(role)?.get(column);
    if (one) chosen.set(column, one);
  });
  return chosen;
}

function keepBetter(columns: Map<number, RoleCandidate>, c: RoleCandidate): void {
  const there = columns.get(c.column);
  if (there === undefined || c.score > there.score) columns.set(c.column, c);
}

/** Squared, so that one plain column counts for more than two doubtful ones; the left of two equals is taken. */
const weight = (c: RoleCandidate | undefined): number => (c === undefined ? 0 : c.score ** 2 - c.column * 1e-6);

/** The column of each row that makes the sum least (the Hungarian method); rows beyond the columns get none. */
function leastCost(costs: readonly (readonly number[])[]): readonly number[] {
  const rows = costs.length;
  // As many empty columns as rows, so that a row may stay without one.
  const columns = (costs[0]?.length ?? 0) + rows;
  const cost = (i: number, j: number): number => costs[i - 1]?.[j - 1] ?? 0;
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    rowAt[0] = i;
    let at = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const row = rowAt[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = cost(row, j) - (ofRow[row] ?? 0) - (ofColumn[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          cameFrom[j] = at;
        }
        if ((slack[j] ?? 0) < step) {
          step = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          ofRow[rowAt[j] ?? 0] = (ofRow[rowAt[j] ?? 0] ?? 0) + step;
          ofColumn[j] = (ofColumn[j] ?? 0) - step;
        } else slack[j] = (slack[j] ?? 0) - step;
      }
      at = next;
    } while ((rowAt[at] ?? 0) !== 0);
    while (at !== 0) {
      const from = cameFrom[at] ?? 0;
      rowAt[at] = rowAt[from] ?? 0;
      at = from;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) if ((rowAt[j] ?? 0) > 0) found[(rowAt[j] ?? 0) - 1] = j - 1;
  return found;
}
