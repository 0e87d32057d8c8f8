import { ACTION_ROLES, type ActionRole, type RecognisedTable } from "../recognise/recognition";
import type { Action, PlanSource } from "./actionPlan";

/** A table that actions were read from, with the fields it has columns for. */
export const planSource = (table: RecognisedTable): PlanSource => ({
  tableKey: table.key,
  sheet: table.sheet,
  headingRow: table.headerRows[table.headerRows.length - 1] ?? table.firstRow,
  roles: ACTION_ROLES.filter((role) => table.columns.some((column) => column.role === role)),
});

/**
 * A source without a column ("Completed on") gets one note for the table, after structuring as before: PlanActions has every
 * column. Once somebody fills the column there, it counts as one that the source has.
 */
export function withFilledRoles(table: RecognisedTable, actions: readonly Action[]): PlanSource {
  const source = planSource(table);
  const those = actions.filter((action) => action.tableKey === table.key);
  const filled = FILLED.filter(([, isFilled]) => those.some(isFilled)).map(([role]) => role);
  return { ...source, roles: ACTION_ROLES.filter((role) => source.roles.includes(role) || filled.includes(role)) };
}

const FILLED: readonly (readonly [ActionRole, (action: Action) => boolean])[] = [
  ["completedOn", (action) => action.completedOn.kind !== "missing"],
  ["evidence", (action) => action.evidence !== null],
  ["lastUpdated", (action) => action.lastUpdated.kind !== "missing"],
];
