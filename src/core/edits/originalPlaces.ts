import type { Block } from "../snapshot/workbookSnapshot";
import type { ChangeSet, Edit } from "./changeSet";
import { movedRow } from "./movedRows";

/** Rows that were inserted into a sheet (or, with fewer than none, removed from it) by an edit of a change set. */
interface Move {
  readonly edit: number;
  readonly at: number;
  readonly by: number;
}

/** A sheet that edits are about, by what it is called before and after the renames of the change set. */
interface Track {
  /** Its name before the change set; null for a sheet that the change set adds. */
  readonly origin: string | null;
  readonly moves: Move[];
}

/** A part of an edit's block: so many rows from its `first`, and where they stand in other coordinates. */
export interface Piece {
  readonly first: number;
  readonly block: Block;
}

/** Where things that edits of a change set name are before all of it, and after some of it. */
export interface OriginalPlaces {
  /** The sheet's name before the change set; null for one that it adds, and for an edit that is about no sheet. */
  readonly sheetOf: (edit: number) => string | null;
  /** The parts of a block that stood somewhere before the change set; rows that it inserted did not. */
  readonly before: (edit: number, block: Block) => readonly Piece[];
  /** The parts of a block that still stand somewhere after the later edits that `happened`. */
  readonly after: (edit: number, block: Block, happened: (edit: number) => boolean) => readonly Piece[];
}

export function originalPlaces({ edits }: ChangeSet): OriginalPlaces {
  const tracks = tracksOf(edits);
  const movesOf = (edit: number): readonly Move[] => tracks[edit]?.moves ?? [];
  return {
    sheetOf: (edit) => tracks[edit]?.origin ?? null,
    before: (edit, block) => {
      const earlier = movesOf(edit)
        .filter((move) => move.edit < edit)
        .reverse();
      return pieces(block, earlier, back);
    },
    after: (edit, block, happened) => {
      const later = movesOf(edit).filter((move) => move.edit > edit && happened(move.edit));
      return pieces(block, later, on);
    },
  };
}

const on = (row: number | null, { at, by }: Move): number | null => (row === null ? null : movedRow(row, at, by));
const back = (row: number | null, { at, by }: Move): number | null => (row === null ? null : movedRow(row, at, -by));

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
    if (edit.kind === "insertRows") track.moves.push({ edit: index, at: edit.at, by: edit.rows });
    if (edit.kind === "removeRows") track.moves.push({ edit: index, at: edit.at, by: -edit.rows });
    return track;
  });
}

/** Cuts a block where its rows do not stay together. */
function pieces(block: Block, moves: readonly Move[], move: typeof on): readonly Piece[] {
  if (moves.length === 0) return [{ first: 0, block }];
  const found: { first: number; block: Block }[] = [];
  let start = -1;
  for (let r = 0; r < block.rows; r++) {
    const row = moves.reduce<number | null>(move, block.row + r);
    const last = found.at(-1);
    if (row === null) start = -1;
    else if (start >= 0 && last && row === last.block.row + last.block.rows)
      last.block = { ...last.block, rows: last.block.rows + 1 };
    else {
      start = r;
      found.push({ first: r, block: { ...block, row, rows: 1 } });
    }
  }
  return found;
}
