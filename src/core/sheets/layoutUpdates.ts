import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import { findOwnTable } from "../tables/records";
import { DATE_MOVES, UPDATES } from "../tables/updates";
import type { CellContent, Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { layoutTable, type LayoutInput } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** A line of PlanUpdates as its cells are to hold it: the state of an action once it was said. */
export type UpdateLine = Readonly<Record<FieldOf<typeof UPDATES>, CellContent>>;

/** A line of PlanDateMoves. */
export type MoveLine = Readonly<Record<FieldOf<typeof DATE_MOVES>, CellContent>>;

/** Lines put under those of PlanUpdates; the table is made with the first. */
export function* updateLines(input: LayoutInput, rows: readonly UpdateLine[]): Work<readonly Edit[]> {
  const of = (field: keyof UpdateLine) => ({ content: (row: UpdateLine) => row[field] });
  const columns = tableColumns<keyof UpdateLine, UpdateLine>(UPDATES, input, {
    when: of("when"),
    actionId: of("actionId"),
    status: of("status"),
    percentComplete: of("percentComplete"),
    due: of("due"),
    update: of("update"),
    evidence: of("evidence"),
    by: of("by"),
  });
  if (rows.length === 0) return [];
  const table = findOwnTable(input.snapshot, "updates");
  return table
    ? yield* growTable(table, columns, rows)
    : createSheet(yield* layoutTable(input, { table: UPDATES, columns, rows, keyColumns: 2 }));
}

/** Lines put under those of PlanDateMoves; the table is made with the first. */
export function* moveLines(input: LayoutInput, rows: readonly MoveLine[]): Work<readonly Edit[]> {
  const of = (field: keyof MoveLine) => ({ content: (row: MoveLine) => row[field] });
  const columns = tableColumns<keyof MoveLine, MoveLine>(DATE_MOVES, input, {
    actionId: of("actionId"),
    from: of("from"),
    to: of("to"),
    why: of("why"),
    askedBy: of("askedBy"),
    askedOn: of("askedOn"),
    agreedBy: of("agreedBy"),
    agreedOn: of("agreedOn"),
  });
  if (rows.length === 0) return [];
  const table = findOwnTable(input.snapshot, "dateMoves");
  return table
    ? yield* growTable(table, columns, rows)
    : createSheet(yield* layoutTable(input, { table: DATE_MOVES, columns, rows }));
}
