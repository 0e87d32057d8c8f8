import { CLAIMED_COLOURS } from "../read/readings";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { cellDoubts } from "./cellDoubts";
import { columnSamples } from "./columnSamples";
import { cellsOfColumn } from "./cardCells";
import type { Doubt, RecognisedColumn, RecognisedTable } from "./recognition";
import type { Proposal } from "./recogniseSheet";

const UNSURE = 0.75;

/** The questions a table leaves to the officer, the likeliest answer first in each (T11). */
export function* doubtsOf(
  sheet: SheetSnapshot,
  { table, rivals, otherKinds }: Proposal,
  knownOwners: ReadonlySet<string>,
): Work<readonly Doubt[]> {
  if (table.own !== null || !table.rows.some((row) => row.kind === "record")) return [];
  const doubts: Doubt[] = [];
  if (!table.ticked && table.kind === "actions") doubts.push(ask("hidden-table", table, null, [table.kind], []));
  if (otherKinds.length > 0) doubts.push(ask("table-kind", table, null, [table.kind, ...otherKinds], []));
  for (const column of table.columns) {
    if (column.role === null || column.confidence >= UNSURE || column.evidence.some((e) => e.code === "correction"))
      continue;
    const choices = [column.role, ...(rivals.get(column.column) ?? [])];
    doubts.push(
      ask("column-role", table, column.column, [...new Set(choices)], columnSamples(sheet, table, column.column)),
    );
  }
  const colour = table.columns.find((c) => c.role === "claimedRag");
  const fills = colour ? fillsWithoutWords(sheet, table, colour) : [];
  if (colour && fills.length > 0) doubts.push(ask("colour-key", table, colour.column, CLAIMED_COLOURS, fills));
  return [...doubts, ...(yield* cellDoubts(sheet, table, knownOwners))];
}

const ask = (
  code: Doubt["code"],
  table: RecognisedTable,
  column: number | null,
  choices: readonly string[],
  samples: readonly string[],
): Doubt => ({
  code,
  tableKey: table.key,
  column,
  choices,
  samples,
});

/** The fills of cells that show no word: a claim by colour alone counts only with a key that the user confirms (S5). */
function fillsWithoutWords(sheet: SheetSnapshot, table: RecognisedTable, column: RecognisedColumn): readonly string[] {
  const claims = cellsOfColumn(sheet, table, column, ["record"]);
  return [...new Set(claims.flatMap(({ fill, value }) => (fill !== undefined && value === "" ? [fill] : [])))];
}
