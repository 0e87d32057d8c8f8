import type { EditedRows, Outcome, Selected, WorkbookChange } from "../app/workbookPort";
import { firstCell, rowSpansOf } from "../core/snapshot/address";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import { outcomeOf, patiently } from "./asking";
import { listen, type Handler } from "./changeEvents";
import { readRows } from "./readRows";

type Stop = () => Promise<void>;

/** Calls back when the user selects something else. */
export const onSelection = (react: (selected: Selected) => void): Promise<Outcome<Stop>> =>
  patiently(({ workbook }) => {
    let latest = 0;
    const handler = workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const own = ++latest;
      const isLatest = (): boolean => own === latest;
      const first = firstCell(address);
      const sheet = await nameOf(worksheetId, isLatest);
      if (!first || !sheet.ok || !isLatest()) return;
      const rows = rowSpansOf(address);
      const isMore = rows.length > 1 || rows.some(([top, bottom]) => bottom > top);
      react({ sheet: sheet.value, row: first.row, column: first.column, ...(isMore ? { rows } : {}) });
    });
    return () => remove(handler);
  });

/** Calls back when somebody changed something. */
export const onChange = (react: (change: WorkbookChange) => void): Promise<Outcome<Stop>> =>
  patiently(({ workbook }) => {
    const handlers = listen(workbook, react);
    return () => remove(...handlers);
  });

/** The workbook with edited rows as they are now. */
export const readEdited = (
  snapshot: WorkbookSnapshot,
  edited: readonly EditedRows[],
): Promise<Outcome<WorkbookSnapshot | null>> =>
  outcomeOf("", () => Excel.run((context) => readRows(context, snapshot, edited)));

/** Handlers that were added together are removed together. */
async function remove(...handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** A sheet's name by its id, asked each time because a sheet may be renamed; a failure when it is gone. */
async function nameOf(worksheetId: string, isWanted: () => boolean): Promise<Outcome<string>> {
  const asked = await patiently(({ workbook }) => workbook.worksheets.getItem(worksheetId).load("name"), isWanted);
  return asked.ok ? { ok: true, value: asked.value.name } : asked;
}
