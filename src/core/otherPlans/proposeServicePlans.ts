import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import { markEdits, memoryEdits } from "../sheets/marks";
import { dayContent, layoutTable, textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { changeCells, type CellChange } from "../sheets/tableCells";
import { tableColumns, type Cells } from "../sheets/tableColumns";
import { serviceRecords, type ServiceRecord } from "../plan/servicePlans";
import type { Work } from "../steps/work";
import { findOwnTable, type FieldOfTable } from "../tables/records";
import { SERVICE_ACTIONS } from "../tables/serviceActions";
import {
  isServiceTyped,
  memoryForService,
  memoryOf,
  planDifferences,
  type KnownRow,
  type PlanDifference,
  type ServicePlan,
} from "./planDifference";
import { IMPORTED_FIELDS, contentOfRow, type ImportedAction } from "./serviceRows";

type Field = FieldOfTable<"serviceActions">;
type Line = Readonly<Partial<Record<Field, CellContent>>>;

/**
 * Brings plans of other services into PlanServiceActions: new actions under those that stand, and of those that stand what their file
 * says otherwise now. What somebody typed over stays, and what a file has no more is marked and stays.
 */
export function* proposeServicePlans(given: ProposalInput, plans: readonly ServicePlan[]): Work<ChangeSet> {
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const records = serviceRecords(input.snapshot);
  const differences = planDifferences(plans, records, input.snapshot.dateSystem);
  let next = Math.max(0, ...records.map(({ text }) => Number(/^\d+$/.exec(text("key"))?.[0] ?? 0))) + 1;
  const lines = differences.flatMap(({ plan, added }) => added.map((one) => newLine(one, plan, next++, input)));
  const table = findOwnTable(input.snapshot, "serviceActions");
  const edits = [
    ...(table
      ? changeCells(
          table,
          differences.flatMap((one) => changesOf(one, input)),
        )
      : []),
    ...(yield* addLines(input, lines)),
  ];
  if (edits.length === 0) return { edits };
  return { edits: [...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits))] };
}

/** Where an action was read from, and when. */
const originOf = ({ source, ...rest }: ImportedAction, { service, file }: ServicePlan, input: LayoutInput): Line => ({
  ...{ service: textContent(service), file: textContent(file), source: textContent(source) },
  readOn: dayContent(input.asOf, input.snapshot.dateSystem),
  memory: memoryOf({ source, ...rest }, service),
});

const newLine = (action: ImportedAction, plan: ServicePlan, key: number, input: LayoutInput): Line => ({
  ...Object.fromEntries(IMPORTED_FIELDS.map((field) => [field, contentFor(action, field, input)])),
  ...originOf(action, plan, input),
  broughtInOn: dayContent(input.asOf, input.snapshot.dateSystem),
  key: String(key),
});

const contentFor = (
  { row }: ImportedAction,
  field: (typeof IMPORTED_FIELDS)[number],
  { words, snapshot }: LayoutInput,
): CellContent => contentOfRow(row, field, words, snapshot.dateSystem);

function changesOf({ plan, known, gone }: PlanDifference, input: LayoutInput): readonly CellChange<Field>[] {
  const today = dayContent(input.asOf, input.snapshot.dateSystem);
  return [
    ...known.flatMap((one) => changesOfRow(one, plan, input)),
    ...gone.flatMap((record) => changesOfGone(record, plan, today)),
  ];
}

/** What the file has no more is marked, and stays with the plan where that has another name or is of another service now. */
function changesOfGone(record: ServiceRecord, { service, file }: ServicePlan, today: CellContent) {
  const { row, text } = record;
  const changes: Line = {
    ...(text("goneOn") === "" ? { goneOn: today } : {}),
    ...{ file: textContent(file), memory: memoryForService(text("memory"), service) },
    ...(isServiceTyped(record) ? {} : { service: textContent(service) }),
  };
  return (Object.entries(changes) as [Field, CellContent][]).map(([field, content]): CellChange<Field> => ({
    row,
    field,
    content,
  }));
}

function changesOfRow({ record, action, changed }: KnownRow, plan: ServicePlan, input: LayoutInput) {
  const { row } = record;
  const origin = (Object.entries(originOf(action, plan, input)) as [Field, CellContent][]).filter(
    ([field]) => field !== "service" || !isServiceTyped(record),
  );
  const isBack = record.text("goneOn") !== "";
  return [
    ...changed.map((field): CellChange<Field> => ({ row, field, content: contentFor(action, field, input) })),
    ...origin.map(([field, content]): CellChange<Field> => ({ row, field, content })),
    ...(isBack ? [{ row, field: "goneOn", content: null } satisfies CellChange<Field>] : []),
  ];
}

/** Lines put under those of PlanServiceActions; the table is made with the first. */
function* addLines(input: LayoutInput, rows: readonly Line[]): Work<readonly Edit[]> {
  if (rows.length === 0) return [];
  const cells = SERVICE_ACTIONS.columns.map(({ field, folded }): readonly [Field, Cells<Line>] => [
    field,
    // What is folded away makes no row higher.
    { content: (row) => row[field] ?? null, ...(folded ? { shows: () => "" } : {}) },
  ]);
  const columns = tableColumns<Field, Line>(
    SERVICE_ACTIONS,
    input,
    Object.fromEntries(cells) as Record<Field, Cells<Line>>,
  );
  const table = findOwnTable(input.snapshot, "serviceActions");
  return table
    ? yield* growTable(table, columns, rows)
    : createSheet(yield* layoutTable(input, { table: SERVICE_ACTIONS, columns, rows, keyColumns: 2 }));
}
