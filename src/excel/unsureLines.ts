import type { LeftAfterFailure } from "./leftAfterFailure";
import { endOf, type StructureLog } from "./structureLog";

/**
 * Where a request failed right after Excel had inserted lines or taken them away, its answer does not say that it had: the
 * sheet says so, because what it uses ends elsewhere than before. Lines that moved nothing need not be taken back.
 */
export async function settleUnsureLines(
  context: Excel.RequestContext,
  structure: StructureLog,
  sheetOf: (edit: number) => string | null,
  { sheets }: LeftAfterFailure,
): Promise<void> {
  const asked = structure.unsure.flatMap(({ edit, areRows, end }) => {
    const id = sheetOf(edit);
    if (id === null || !sheets.has(id)) return [];
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    return [{ edit, areRows, end, used: used.load("rowIndex,columnIndex,rowCount,columnCount") }];
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { edit, areRows, end, used } of asked) if (endOf(used, areRows) !== end) structure.happened.add(edit);
}
