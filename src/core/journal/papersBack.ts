import type { Edit } from "../changes/changeSet";
import { rowsNamed } from "../sheets/namedRows";
import type { Block } from "../snapshot/workbookSnapshot";
import { anchorName, anchorOf, setAnchor } from "./anchors";
import { cellEdits, formulaOf, isOurs, sameAs, type Back } from "./cellsBack";
import type { ChangedCell } from "../changes/changedCell";
import { formatBack } from "./formatsBack";
import { movesMade, rowAfter, rowMoves, type RowMove } from "./movedRows";
import type { Present } from "./workbookNow";
import { RowsOfSheet } from "./rowsOfSheet";
import type { SheetNow } from "./sheetNow";

export interface PapersBack {
  readonly edits: readonly Edit[];
  readonly left: readonly ChangedCell[];
  /** Names that tell, while this is under way, which rows have been moved back. */
  readonly anchors: readonly Edit[];
}

type OwnEdit = readonly [index: number, edit: Edit];

const ownEdits = (name: string, { undo, places }: Pick<Present, "undo" | "places">): readonly OwnEdit[] =>
  [...undo.edits.entries()].filter(([index, edit]) => edit.kind !== "setName" && places.sheetOf(index) === name);

/** Sheets without a table of ours whose rows the step moved: papers that it rebuilt. */
export const movedPapers = (present: Pick<Present, "undo" | "places" | "sheets">): ReadonlySet<string> =>
  new Set(
    [...present.sheets.keys()].filter(
      (name) =>
        present.sheets.get(name)?.then.table === null &&
        ownEdits(name, present).some(([, { kind }]) => kind === "insertRows" || kind === "removeRows"),
    ),
  );

/**
 * Such sheets become what they were edit by edit, the last first: rows that were removed come back before what stood in
 * them, rows that were inserted go after it.
 */
export function papersBack(present: Present, names: ReadonlySet<string>): PapersBack {
  const all = [...names].flatMap((name) => {
    const now = present.sheets.get(name);
    return now ? [paperBack(now, ownEdits(name, present), present)] : [];
  });
  return {
    edits: all.flatMap(({ edits }) => edits),
    left: all.flatMap(({ left }) => left),
    anchors: all.flatMap(({ anchors }) => anchors),
  };
}

function paperBack(now: SheetNow, own: readonly OwnEdit[], present: Present): PapersBack {
  const { entry, snapshot, isInterrupted } = present;
  const moves = rowMoves(own, present.places);
  const rowNow = ({ edit }: RowMove): number | null => anchorOf(entry, edit, snapshot)?.row ?? null;
  const made = isInterrupted ? movesMade(moves, rowNow) : moves.length;
  const end = moves[made]?.edit ?? Infinity;
  // What stands on the paper itself is not known apart from what we wrote there.
  const named = rowsNamed(now.sheet, snapshot, () => false);
  const paperNow: PaperNow = {
    ...{ now, isInterrupted, present, rows: new RowsOfSheet(now.sheet, named) },
    tables: new Map(now.sheet.tables.map(({ name, block }) => [name, block])),
    taken: new Set(snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))),
  };
  const back = own.filter(([index]) => index < end).toReversed();
  // Views say which rows begin a page: they are set once all rows stand where they stood.
  const isView = ([, { kind }]: OwnEdit): boolean => kind === "setView";
  const inOrder = [...back.filter((one) => !isView(one)), ...back.filter(isView)];
  const edits = inOrder.flatMap(([, edit]) => editBack(edit, paperNow));
  const anchors = moves.flatMap(({ edit, below }): readonly Edit[] => {
    const row = below === null ? null : rowAfter(below, moves);
    return row === null ? [] : [setAnchor(anchorName(entry, edit, below ?? 0), now.sheet.name, row)];
  });
  return { edits, left: paperNow.rows.left(), anchors };
}

/** The sheet as far as it has been taken back. */
interface PaperNow {
  readonly now: SheetNow;
  readonly rows: RowsOfSheet;
  readonly isInterrupted: boolean;
  readonly present: Present;
  readonly tables: Map<string, Block>;
  readonly taken: Set<string>;
}

function editBack(edit: Edit, paperNow: PaperNow): readonly Edit[] {
  const { rows, now } = paperNow;
  const sheet = now.sheet.name;
  switch (edit.kind) {
    case "setCells":
      return cellsOfEdit(edit, paperNow);
    case "insertRows":
      return rows.remove(edit.at, edit.rows).map((run) => ({ kind: "removeRows", sheet, at: run.at, rows: run.rows }));
    case "removeRows":
      return [{ kind: "insertRows", sheet, at: rows.insert(edit.at, edit.rows), rows: edit.rows }];
    case "addTable":
    case "removeTable":
    case "resizeTable":
    case "setTableName":
      return tableBack(edit, paperNow);
    default:
      return formatBack(edit, now, partsOf(edit, rows), paperNow.isInterrupted);
  }
}

function cellsOfEdit(edit: Extract<Edit, { kind: "setCells" }>, { rows, now, present }: PaperNow): readonly Edit[] {
  const back: Back[] = [];
  for (const run of rows.runs(edit.block.row, edit.block.rows))
    for (let r = 0; r < run.rows; r += 1)
      for (let c = 0; c < edit.block.columns; c += 1) {
        const [row, column] = [run.at + r, edit.block.column + c];
        const [before, ours] = [edit.before, edit.after].map((side) => side[run.first + r]?.[c] ?? null);
        const current = rows.contentAt(row, column);
        if (sameAs(before ?? null, current)) continue;
        if (![ours ?? null, ...formulaOf(before ?? null)].some((content) => isOurs(content, current, present))) {
          rows.leave(row, column, ours ?? null);
          continue;
        }
        rows.set(row, column, before ?? null);
        back.push({ row, column, before: current, after: before ?? null });
      }
  return cellEdits(now.sheet, back);
}

/** A block as it stands now; rows that stay although the step inserted them are in it. */
function blockNow(block: Block, rows: RowsOfSheet): Block {
  const runs = rows.runs(block.row, block.rows);
  const [first, last] = [runs[0], runs.at(-1)];
  return first && last ? { ...block, row: first.at, rows: last.at + last.rows - first.at } : block;
}

type TableEdit = Extract<Edit, { kind: "addTable" | "removeTable" | "resizeTable" | "setTableName" }>;

function tableBack(edit: TableEdit, { now, rows, tables, taken }: PaperNow): readonly Edit[] {
  const sheet = now.sheet.name;
  switch (edit.kind) {
    case "addTable":
      if (!tables.delete(edit.table.name)) return [];
      taken.delete(edit.table.name);
      return [{ kind: "removeTable", sheet, table: { ...edit.table, block: blockNow(edit.table.block, rows) } }];
    case "removeTable": {
      const { name } = edit.table;
      if (taken.has(name)) return [];
      const block = blockNow(edit.table.block, rows);
      const headings = edit.table.headings.map((heading, index) =>
        headingNow(rows.contentAt(block.row, block.column + index), heading),
      );
      tables.set(name, block);
      taken.add(name);
      return [{ kind: "addTable", sheet, table: { ...edit.table, block, headings } }];
    }
    case "resizeTable": {
      const [before, after] = [blockNow(edit.after, rows), blockNow(edit.before, rows)];
      return tables.has(edit.name) ? [{ ...edit, sheet, before, after }] : [];
    }
    case "setTableName": {
      const block = tables.get(edit.after);
      if (!block || taken.has(edit.before)) return [];
      for (const known of [tables, taken]) known.delete(edit.after);
      tables.set(edit.before, block);
      taken.add(edit.before);
      return [{ ...edit, sheet, before: edit.after, after: edit.before }];
    }
  }
}

const headingNow = (content: unknown, heading: string): string =>
  typeof content === "string" && content !== "" ? content : heading;

/** The parts of what a look is about, where they stand now. */
function partsOf(edit: Edit, rows: RowsOfSheet): Parameters<typeof formatBack>[2] {
  const block: Block | null =
    "block" in edit
      ? edit.block
      : edit.kind === "setRowHeights"
        ? { row: edit.firstRow, column: 0, rows: edit.after.length, columns: 1 }
        : null;
  if (block === null) return [];
  return rows
    .runs(block.row, block.rows)
    .map((run) => ({ first: run.first, firstColumn: 0, block: { ...block, row: run.at, rows: run.rows } }));
}
