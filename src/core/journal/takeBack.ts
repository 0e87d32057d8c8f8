import type { Edit } from "../changes/changeSet";
import { originalPlaces } from "../changes/originalPlaces";
import { anchorOf } from "./anchors";
import { cellsBack } from "./cellsBack";
import type { ChangedCell } from "../changes/changedCell";
import { formatsBack } from "./formatsBack";
import { movedPapers, papersBack } from "./papersBack";
import type { TakingBack, Present } from "./workbookNow";
import { sheetNow, type SheetNow } from "./sheetNow";
import { addedSheetsBack } from "./sheetsBack";
import { tablesBack, type Removal } from "./tablesBack";

/** What takes a step back, and what stays because somebody has changed it since. */
export interface TakeBack {
  readonly edits: readonly Edit[];
  readonly left: readonly ChangedCell[];
  readonly removals: readonly Removal[];
  /** Names that tell, while rows of papers are moved back, which of them have been. */
  readonly anchors: readonly Edit[];
}

/**
 * The edits that bring the workbook to what it was before a step, from wherever the step, or an earlier taking back, came to
 * a halt. Only what still holds what the step wrote is written over; the rest is left and listed.
 */
export function takeBackEdits(given: TakingBack): TakeBack {
  const present = presentOf(given);
  const papers = movedPapers(present);
  const cells = cellsBack(present, papers);
  const tables = tablesBack(present, cells, papers);
  const rebuilt = papersBack(present, papers);
  const existing = [
    ...tables.columns,
    ...cells.edits,
    ...formatsBack(present, cells, papers),
    ...rebuilt.edits,
    ...marksBack(present),
    ...tables.rows,
  ];
  const added = addedSheetsBack(given, existing);
  return {
    edits: [...existing, ...added.edits, ...renamesBack(present, added.edits), ...namesBack(present, added.isKept)],
    left: [...cells.left, ...tables.left, ...rebuilt.left, ...added.left],
    removals: tables.removals,
    anchors: rebuilt.anchors,
  };
}

function presentOf(given: TakingBack): Present {
  const { undo, snapshot, isInterrupted, entry, kept } = given;
  const { edits } = undo;
  const places = originalPlaces({ edits });
  const sheets = new Map(
    undo.sheets.flatMap((then) => {
      const now = kept.has(then.table ?? "") ? undefined : sheetNow(then, snapshot, isInterrupted);
      return now ? [[then.name, now] as const] : [];
    }),
  );
  const sheetOf = (edit: number): SheetNow | undefined => sheets.get(places.sheetOf(edit) ?? "");
  const inserted = new Map<number, number>();
  for (const [index, edit] of edits.entries()) {
    if (edit.kind !== "insertRows") continue;
    const anchor = anchorOf(entry, index, snapshot);
    if (anchor && anchor.shift >= edit.rows) inserted.set(index, anchor.row - edit.rows);
    else if (!isInterrupted) inserted.set(index, edit.at);
  }
  const missing = edits.flatMap((edit, index) => (edit.kind === "insertRows" && !inserted.has(index) ? [index] : []));
  return {
    ...given,
    ...{ sheets, sheetOf, places },
    insertedAt: (edit) => inserted.get(edit) ?? null,
    mayBeApplied: (edit) =>
      !missing.some((insertion) => insertion <= edit && places.sheetOf(insertion) === places.sheetOf(edit)),
  };
}

/** Marks on sheets that were there. */
const marksBack = ({ undo, sheetOf }: Present): readonly Edit[] =>
  [...undo.edits.entries()].reverse().flatMap(([index, edit]): readonly Edit[] => {
    const now = sheetOf(index);
    if (edit.kind !== "setMark" || !now) return [];
    const mark = [...now.sheet.properties].find(([key]) => key.toLowerCase() === edit.key.toLowerCase())?.[1] ?? null;
    if (mark !== edit.after || mark === edit.before) return [];
    return [{ ...edit, sheet: now.sheet.name, before: mark, after: edit.before }];
  });

/** A name that the step gave to a sheet of its own is free again once that is gone. */
function renamesBack({ sheets, snapshot }: Present, gone: readonly Edit[]): readonly Edit[] {
  const removed = new Set(gone.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet] : [])));
  const existing = snapshot.sheets.filter(({ name }) => !removed.has(name)).map(({ name }) => name.toLowerCase());
  return [...sheets.values()].flatMap(({ then, sheet }): readonly Edit[] => {
    const isTaken = existing.includes(then.name.toLowerCase());
    if (then.name === then.after || sheet.name !== then.after || isTaken) return [];
    return [{ kind: "renameSheet", sheet: sheet.name, after: then.name as typeof sheet.name }];
  });
}

/** Names that formulas of a sheet which stays may use stay with it. */
function namesBack({ undo, snapshot }: Present, isSheetKept: boolean): readonly Edit[] {
  const first = new Map<string, Extract<Edit, { kind: "setName" }>>();
  for (const edit of undo.edits) if (edit.kind === "setName" && !first.has(edit.name)) first.set(edit.name, edit);
  return [...first.values()].flatMap((edit): readonly Edit[] => {
    const now = snapshot.names.find(({ name }) => name.toLowerCase() === edit.name.toLowerCase());
    const [before, after] = [now?.formula ?? null, edit.before];
    return before === after || (after === null && isSheetKept) ? [] : [{ ...edit, before, after }];
  });
}
