import { readPlan } from "../../src/core/plan/readPlan";
import type { Action } from "../../src/core/plan/actionPlan";
import { recognise } from "../../src/core/recognise/recognise";
import type { Recognition } from "../../src/core/recognise/recognition";
import { columnLetter } from "../../src/core/snapshot/address";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import type { GoldOwner } from "./gold";

/** What was read of a workbook, in the gold's shape. */
export interface PlanResult {
  readonly tables: readonly ResultTable[];
  readonly actions: readonly Readonly<
    Record<string, unknown> & { sheet: string; row: number; action: string; owners: readonly GoldOwner[] }
  >[];
  readonly balances: readonly ResultBalance[];
  readonly notPlans: readonly { readonly sheet: string; readonly why: string }[];
}

export interface ResultBalance {
  readonly number: string | null;
  readonly school: string;
  readonly year: string | null;
  readonly kind: string | null;
  readonly closing: number | null;
}

export interface ResultTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly { readonly letter: string; readonly role: string | null; readonly confidence: number }[];
}

const IMMEDIATE_DAYS = 28;

/** Runs the whole reading over a snapshot. */
export function planResult(snapshot: WorkbookSnapshot): PlanResult {
  const recognition = recognise(snapshot);
  const plan = readPlan(snapshot, recognition, { immediateDays: IMMEDIATE_DAYS });
  return {
    tables: tablesOf(recognition),
    actions: plan.actions.map(actionOf),
    balances: plan.schoolBalances ?? [],
    notPlans: recognition.notPlans,
  };
}

const tablesOf = ({ tables }: Recognition): readonly ResultTable[] =>
  tables.map((table) => ({
    sheet: table.sheet,
    kind: table.kind,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: table.columns.map(({ column, role, confidence }) => ({ letter: columnLetter(column), role, confidence })),
  }));

const actionOf = (action: Action): PlanResult["actions"][number] => ({
  sheet: action.place.sheet,
  row: action.place.row + 1,
  id: action.id,
  recommendation: action.recommendation,
  group: action.group,
  action: action.action,
  owners: action.owner.owners.map(({ text, kind, lead }) => ({ text, kind, lead })),
  start: action.start.firstDay ?? action.start.day,
  due: action.due.day,
  dueKind: action.due.kind,
  duePrecision: action.due.precision,
  dueBasis: action.due.basis,
  revisedDue: action.revisedDue.day,
  completedOn: action.completedOn.day,
  status: action.status.status,
  percent: action.percent.percent,
  claimedRag: action.claimedRag.colour,
});
