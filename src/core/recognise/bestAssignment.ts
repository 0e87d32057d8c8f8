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
  const assignment = new Assignment(costs);
  for (let i = 1; i <= rows; i++) assignment.place(i);
  return assignment.columnsOfRows();
}

/** Rows and columns are counted from 1; column 0 is where a row waits for its column. */
class Assignment {
  private readonly columns: number;
  private readonly ofRow: Float64Array;
  private readonly ofColumn: Float64Array;
  private readonly rowAt: Int32Array;
  private readonly cameFrom: Int32Array;

  constructor(private readonly costs: readonly (readonly number[])[]) {
    const rows = costs.length;
    // As many empty columns as rows, so that a row may stay without one.
    this.columns = (costs[0]?.length ?? 0) + rows;
    this.ofRow = new Float64Array(rows + 1);
    this.ofColumn = new Float64Array(this.columns + 1);
    this.rowAt = new Int32Array(this.columns + 1);
    this.cameFrom = new Int32Array(this.columns + 1);
  }

  /** Finds a column for one more row; rows that have one already may move to make room. */
  place(row: number): void {
    this.rowAt[0] = row;
    let at = 0;
    const slack = new Float64Array(this.columns + 1).fill(Infinity);
    const used = new Uint8Array(this.columns + 1);
    do {
      used[at] = 1;
      const { next, step } = this.nearest(at, slack, used);
      this.shift(step, slack, used);
      at = next;
    } while ((this.rowAt[at] ?? 0) !== 0);
    while (at !== 0) {
      const from = this.cameFrom[at] ?? 0;
      this.rowAt[at] = this.rowAt[from] ?? 0;
      at = from;
    }
  }

  /** The column that costs least more from the one that was reached. */
  private nearest(at: number, slack: Float64Array, used: Uint8Array): { readonly next: number; readonly step: number } {
    const row = this.rowAt[at] ?? 0;
    let [step, next] = [Infinity, 0];
    for (let j = 1; j <= this.columns; j++) {
      if (used[j]) continue;
      const reduced = (this.costs[row - 1]?.[j - 1] ?? 0) - (this.ofRow[row] ?? 0) - (this.ofColumn[j] ?? 0);
      if (reduced < (slack[j] ?? 0)) {
        slack[j] = reduced;
        this.cameFrom[j] = at;
      }
      if ((slack[j] ?? 0) < step) [step, next] = [slack[j] ?? 0, j];
    }
    return { next, step };
  }

  private shift(step: number, slack: Float64Array, used: Uint8Array): void {
    for (let j = 0; j <= this.columns; j++) {
      const row = this.rowAt[j] ?? 0;
      if (used[j]) {
        this.ofRow[row] = (this.ofRow[row] ?? 0) + step;
        this.ofColumn[j] = (this.ofColumn[j] ?? 0) - step;
      } else slack[j] = (slack[j] ?? 0) - step;
    }
  }

  columnsOfRows(): readonly number[] {
    const found = new Array<number>(this.costs.length).fill(-1);
    for (let j = 1; j <= this.columns; j++) if ((this.rowAt[j] ?? 0) > 0) found[(this.rowAt[j] ?? 0) - 1] = j - 1;
    return found;
  }
}
