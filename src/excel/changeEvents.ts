import type { WorkbookChange } from "../app/workbookPort";
import { hasSheetNames } from "./requirements";

type Listener = (change: WorkbookChange) => void;
/** What is added to an event, and can be removed again. */
export type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/**
 * Listens to edits and to sheets that come, go and are renamed. What we write ourselves is no news; an Excel before 1.14
 * does not tell it from others, and then its rows are read once more. One before 1.17 tells of no new names.
 */
export function listen({ worksheets }: Excel.Workbook, tell: Listener): readonly Handler[] {
  const react = (change: WorkbookChange): Promise<void> => {
    tell(change);
    return Promise.resolve();
  };
  const edits = worksheets.onChanged.add((edited) =>
    edited.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tellEach(changesOf(edited), tell),
  );
  const added = worksheets.onAdded.add(({ worksheetId }) => react({ kind: "sheetAdded", sheetId: worksheetId }));
  const deleted = worksheets.onDeleted.add(({ worksheetId }) => react({ kind: "sheetDeleted", sheetId: worksheetId }));
  if (!hasSheetNames()) return [edits, added, deleted];
  const renamed = worksheets.onNameChanged.add(({ worksheetId, nameAfter }) =>
    react({ kind: "sheetRenamed", sheetId: worksheetId, name: nameAfter }),
  );
  return [edits, added, deleted, renamed];
}

function tellEach(changes: readonly WorkbookChange[], tell: Listener): Promise<void> {
  for (const change of changes) tell(change);
  return Promise.resolve();
}

/** The rows that an event is about; what moved cells is more than that. */
function changesOf({ changeType, address, worksheetId }: Excel.WorksheetChangedEventArgs): readonly WorkbookChange[] {
  if (changeType !== "RangeEdited") return [{ kind: "other" }];
  return address.split(",").map((area): WorkbookChange => {
    const [, first, , last] = /^(?:[^!]*!)?\$?[A-Z]{0,3}\$?(\d{1,7})(:\$?[A-Z]{0,3}\$?(\d{1,7}))?$/i.exec(area) ?? [];
    if (first === undefined) return { kind: "other" };
    const row = Number(first) - 1;
    return { kind: "rows", sheetId: worksheetId, row, rows: Number(last ?? first) - row };
  });
}
