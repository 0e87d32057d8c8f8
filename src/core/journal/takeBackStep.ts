import type { ChangeSet, Edit } from "../changes/changeSet";
import type { ProposalInput } from "../sheets/sheetLayout";
import { simulate } from "../changes/simulate";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { TABLE } from "../tables/allTables";
import { ownTables } from "../tables/findTables";
import { findOwnTable } from "../tables/records";
import { anchorName, setAnchor, withoutAnchors } from "./anchors";
import { changeRows } from "./changeRows";
import type { JournalEntry } from "./entries";
import { setState, writeHistory, withSheets, type StateCell } from "./journalled";
import { useOf } from "./formulaUses";
import type { ChangedCell } from "../changes/changedCell";
import { LOOKS } from "./formatsBack";
import { isOnlyHistory, removal } from "./sheetsBack";
import type { Removal } from "./tablesBack";
import { takeBackEdits } from "./takeBack";

/** What taking a step back writes (nothing where nothing of it can be taken back), and what it leaves. */
export interface TakeBackStep {
  readonly changes: ChangeSet;
  readonly left: readonly ChangedCell[];
}

/** What is said of it: who takes back, and when. */
export interface TakenBackBy {
  readonly when: string;
  readonly by: string;
}

/**
 * The change set that takes a step back, or goes on taking it back where that was interrupted; null where its undo data was
 * dropped. Where nothing of ours is left afterwards, the journal and the history go, too.
 */
export function* proposeTakeBack(
  given: ProposalInput,
  entry: JournalEntry,
  step: TakenBackBy,
): Work<TakeBackStep | null> {
  const { snapshot } = given;
  const undo = entry.undo();
  if (undo === null) return null;
  const isInterrupted = entry.state !== "done";
  const taking = { entry: entry.id, undo, snapshot, isInterrupted, kept: keptTables(entry, snapshot) };
  const { edits, left, removals, anchors: ofPapers } = takeBackEdits(taking);
  // A step of which nothing can be taken back is not taken back: the journal goes on saying that it is done.
  if (!isInterrupted && left.length > 0 && edits.every(({ kind }) => LOOKS.has(kind)))
    return { changes: { edits: [] }, left };
  yield 0.4;
  const { sheet, row, column } = entry.statePlace;
  const state = { sheet: sheet as (typeof snapshot.sheets)[number]["name"], row, column };
  const begun = entry.state === "takingBack" ? [] : setState(state, entry.state, "takingBack");
  const anchors = isInterrupted ? [] : [...anchorsOf(entry.id, removals), ...ofPapers];
  const opening = [...(isInterrupted ? [] : withoutAnchors(snapshot)), ...begun, ...anchors];
  const after = simulate(snapshot, { edits });
  yield 0.7;
  const rows = changeRows({ edits }, { ...step, step: entry.step, isTakenBack: true }, after, given.words);
  const names = isInterrupted ? withoutAnchors(snapshot) : anchors.map(gone);
  const closing = isNothingLeft(after)
    ? [...lastSheets(after, begun.length > 0 ? state : null), ...names]
    : [
        ...(yield* writeHistory(withSheets(given, after), rows)),
        ...setState(state, "takingBack", "takenBack"),
        ...names,
      ];
  const span = { opening: opening.length, closing: closing.length, entry: entry.id, state: "takenBack" } as const;
  return { changes: { edits: [...opening, ...edits, ...closing], journal: span }, left };
}

const gone = (edit: Edit): Edit => (edit.kind === "setName" ? { ...edit, before: edit.after, after: null } : edit);

/** The history stays as long as there is a journal, but one that was only half made goes with the step that made it. */
function keptTables({ state }: JournalEntry, snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const isHalfMade = state === "open" || findOwnTable(snapshot, "changes") === null;
  return new Set([
    TABLE.journal.name,
    ...(isHalfMade ? [] : [TABLE.changes.name]),
    // A sealed build keeps its record; only its sheets can go.
    ...(state === "open" ? [] : [TABLE.snapshots.name, TABLE.snapshotRows.name]),
  ]);
}

/** While inserted rows are taken away a hidden name says whether they are still there. */
const anchorsOf = (entry: string, removals: readonly Removal[]): readonly Edit[] =>
  removals.map(({ insertion, edit: { sheet, at, rows } }) =>
    setAnchor(anchorName(entry, insertion, at), sheet, at + rows),
  );

/** Whether, besides the journal and the history, no table of ours stands any more. */
function isNothingLeft(after: WorkbookSnapshot): boolean {
  const { found } = ownTables(after);
  const history = found.get("changes");
  const others = [...found.keys()].filter((key) => key !== "journal" && key !== "changes");
  if (others.length > 0 || (history !== undefined && !isOnlyHistory(history))) return false;
  const last = [...found.values()].map(({ sheet }) => sheet);
  const staying = after.sheets.filter((sheet) => !last.includes(sheet));
  return last.every((sheet) => useOf(sheet, staying, after.names) === null);
}

/** The journal goes last of all. Its cell that has said since the beginning what is going on is emptied by itself. */
function lastSheets(after: WorkbookSnapshot, state: StateCell | null): readonly Edit[] {
  const found = (["changes", "journal"] as const).flatMap((key) => findOwnTable(after, key)?.sheet ?? []);
  return found.flatMap((sheet): readonly Edit[] => {
    const edits = removal(sheet, { view: viewOf(sheet.visibility) });
    if (state?.sheet !== sheet.name) return edits;
    const [last, ...others] = [...edits].reverse();
    return [...others.reverse().flatMap((edit) => apart(edit, state)), ...emptied(state), ...(last ? [last] : [])];
  });
}

const emptied = ({ sheet, row, column }: StateCell): readonly Edit[] => [
  {
    kind: "setCells",
    sheet,
    block: { row, column, rows: 1, columns: 1 },
    before: [["takingBack"]],
    after: [[null]],
  },
];

/** Cells without the one cell: what is above it, beside it and below it. */
function apart(edit: Edit, state: StateCell): readonly Edit[] {
  if (edit.kind !== "setCells") return [edit];
  const { row, column, rows, columns } = edit.block;
  const [r, c] = [state.row - row, state.column - column];
  const cut = (top: number, left: number, height: number, width: number): readonly Edit[] => {
    if (height <= 0 || width <= 0) return [];
    const part = <T>(all: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      all.slice(top, top + height).map((cells) => cells.slice(left, left + width));
    const block = { row: row + top, column: column + left, rows: height, columns: width };
    return [{ ...edit, block, before: part(edit.before), after: part(edit.after) }];
  };
  return [
    ...cut(0, 0, r, columns),
    ...cut(r, 0, 1, c),
    ...cut(r, c + 1, 1, columns - c - 1),
    ...cut(r + 1, 0, rows - r - 1, columns),
  ];
}

/** A sheet that only goes need not be described. */
const viewOf = (visibility: "visible" | "hidden" | "veryHidden"): Extract<Edit, { kind: "removeSheet" }>["view"] => ({
  frozenRows: 0,
  frozenColumns: 0,
  visibility: visibility === "visible" ? "visible" : "veryHidden",
  folded: [],
  showGridlines: true,
  tabColour: null,
  columnWidths: [],
  print: {
    paper: "A4",
    orientation: "landscape",
    fitToPagesWide: 1,
    fitToPagesTall: null,
    titleRows: null,
    titleColumns: null,
    header: "",
    footer: "",
  },
});
