import type { Block } from "../snapshot/workbookSnapshot";
import type { ChangeSet, Edit } from "./changeSet";
import { movedLine, type Move } from "./movedLines";

/** Rows or columns that were inserted into a sheet (or removed from it) by an edit of a change set. */
interface MoveOfEdit extends Move {
  readonly edit: number;
}

/** A sheet that edits are about, by what it is called before and after the renames of the change set. */
interface Track {
  /** Its name before the change set; null for a sheet that the change set adds. */
  readonly origin: string | null;
  readonly moves: MoveOfEdit[];
}

/** A part of an edit's block: its rows and columns from the `first` of each on, and where they stand in other coordinates. */
export interface Piece {
  readonly first: number;
  readonly firstColumn: number;
  readonly block: Block;
}

/** Where things that edits of a change set name are before all of it, and after some of it. */
export interface OriginalPlaces {
  /** The sheet's name before the change set; null for one that it adds, and for an edit that is about no sheet. */
  readonly sheetOf: (edit: number) => string | null;
  /** The parts of a block that stood somewhere before the change set; rows and columns that it inserted did not. */
  readonly before: (edit: number, block: Block) => readonly Piece[];
  /** The parts of a block that still stand somewhere after the later edits that `happened`. */
  readonly after: (edit: number, block: Block, wasApplied: (edit: number) => boolean) => readonly Piece[];
}

export function originalPlaces({ edits }: ChangeSet): OriginalPlaces {
  const tracks = tracksOf(edits);
  const movesOf = (edit: number): readonly MoveOfEdit[] => tracks[edit]?.moves ?? [];
  return {
    sheetOf: (edit) => tracks[edit]?.origin ?? null,
    before: (edit, block) => {
      const earlier = movesOf(edit)
        .filter((move) => move.edit < edit)
        .reverse();
      return pieces(block, earlier, back);
    },
    after: (edit, block, wasApplied) => {
      const later = movesOf(edit).filter((move) => move.edit > edit && wasApplied(move.edit));
      return pieces(block, later, on);
    },
  };
}

const on = (line: number | null, { at, by }: Move): number | null => (line === null ? null : movedLine(line, at, by));
const back = (line: number | null, { at, by }: Move): number | null =>
  line === null ? null : movedLine(line, at, -by);

function moveBy(edit: Edit): Move | null {
  switch (edit.kind) {
    case "insertRows":
      return { axis: "rows", at: edit.at, by: edit.rows };
    case "removeRows":
      return { axis: "rows", at: edit.at, by: -edit.rows };
    case "insertColumns":
      return { axis: "columns", at: edit.at, by: edit.columns };
    case "removeColumns":
      return { axis: "columns", at: edit.at, by: -edit.columns };
    default:
      return null;
  }
}

function tracksOf(edits: readonly Edit[]): readonly (Track | null)[] {
  const byName = new Map<string, Track>();
  return edits.map((edit, index) => {
    if (edit.kind === "setName") return null;
    const name = edit.sheet.toLowerCase();
    const known = edit.kind === "addSheet" ? undefined : byName.get(name);
    const track = known ?? { origin: edit.kind === "addSheet" ? null : edit.sheet, moves: [] };
    byName.set(name, track);
    if (edit.kind === "renameSheet") {
      byName.delete(name);
      byName.set(edit.after.toLowerCase(), track);
    }
    const move = moveBy(edit);
    if (move) track.moves.push({ edit: index, ...move });
    return track;
  });
}

/** Cuts a block where its rows or its columns do not stay together. */
function pieces(block: Block, moves: readonly Move[], move: typeof on): readonly Piece[] {
  if (moves.length === 0) return [{ first: 0, firstColumn: 0, block }];
  const along = (axis: Move["axis"], from: number, count: number): readonly Stretch[] =>
    stretches(from, count, (line) => moves.filter((one) => one.axis === axis).reduce<number | null>(move, line));
  const columns = along("columns", block.column, block.columns);
  return along("rows", block.row, block.rows).flatMap((rows) =>
    columns.map((part): Piece => ({
      first: rows.first,
      firstColumn: part.first,
      block: { row: rows.at, rows: rows.count, column: part.at, columns: part.count },
    })),
  );
}

/** Lines that stay together: so many from the `first` of a block, and where they stand. */
interface Stretch {
  readonly first: number;
  readonly at: number;
  readonly count: number;
}

function stretches(from: number, count: number, placeOf: (line: number) => number | null): readonly Stretch[] {
  const found: { first: number; at: number; count: number }[] = [];
  for (let index = 0; index < count; index++) {
    const at = placeOf(from + index);
    const last = found.at(-1);
    if (at === null) continue;
    if (last && last.first + last.count === index && last.at + last.count === at) last.count += 1;
    else found.push({ first: index, at, count: 1 });
  }
  return found;
}
