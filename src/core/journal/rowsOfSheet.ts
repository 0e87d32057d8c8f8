import type { CellContent } from "../changes/changeSet";
import { contentOf } from "../changes/compareCells";
import type { RowsNamed } from "../sheets/namedRows";
import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { ChangedCell } from "../changes/changedCell";

interface CellNow {
  content: CellContent;
  /** What the step wrote there, where something else stands; undefined where nothing is to be said of the cell. */
  expected?: CellContent;
}

interface RowNow {
  readonly cells: Map<number, CellNow>;
  /** It stays although the step inserted it, because somebody has written into it, or a formula speaks of it. */
  isKept: boolean;
  readonly named: readonly RowsNamed[];
}

/** A run of rows that stand together: so many from the `first` of what was asked for, and where they stand. */
export interface RowRun {
  readonly first: number;
  readonly at: number;
  readonly rows: number;
}

/** The rows of a sheet while edits of it are taken back one by one; rows are named as they were when an edit was made. */
export class RowsOfSheet {
  private readonly rows: RowNow[];

  /** `named` are the rows that formulas elsewhere speak of. */
  constructor(
    private readonly sheet: SheetSnapshot,
    named: readonly RowsNamed[],
  ) {
    const { used } = sheet;
    const columns = used ? used.column + used.columns : 0;
    this.rows = Array.from({ length: used ? used.row + used.rows : 0 }, (_, row) => {
      const cells = new Map<number, CellNow>();
      for (let column = 0; column < columns; column += 1) {
        const content = contentOf(cellAt(sheet, row, column));
        if (content !== null) cells.set(column, { content });
      }
      return { cells, isKept: false, named: named.filter(({ first }) => first === row) };
    });
  }

  /** Where rows stand now, in as few runs as possible. */
  runs(row: number, count: number): readonly RowRun[] {
    const found: { first: number; at: number; rows: number }[] = [];
    for (let index = 0; index < count; index += 1) {
      const at = this.placeOf(row + index);
      const last = found.at(-1);
      if (last && last.at + last.rows === at) last.rows += 1;
      else found.push({ first: index, at, rows: 1 });
    }
    return found;
  }

  contentAt(at: number, column: number): CellContent {
    return this.rows[at]?.cells.get(column)?.content ?? null;
  }

  set(at: number, column: number, content: CellContent): void {
    this.rows[at]?.cells.set(column, { content });
  }

  /** A cell that holds something else than the step wrote there. */
  leave(at: number, column: number, expected: CellContent): void {
    const cell = this.rows[at]?.cells.get(column);
    if (cell) cell.expected ??= expected;
    else this.rows[at]?.cells.set(column, { content: null, expected });
  }

  /** Puts blank rows before a row, and gives where they stand. */
  insert(row: number, count: number): number {
    const at = this.placeOf(row);
    this.rows.splice(at, 0, ...Array.from({ length: count }, blankRow));
    return at;
  }

  /** Takes rows away that hold nothing, from the last on; the others stay, and what stands in them is left. */
  remove(row: number, count: number): readonly RowRun[] {
    const blank: number[] = [];
    const places = Array.from({ length: count }, (_, index) => this.placeOf(row + index));
    for (const at of places.reverse()) {
      const one = this.rows[at];
      if (!one) continue;
      const theirs = [...one.cells.values()].filter(({ content }) => content !== null && content !== "");
      for (const cell of theirs) cell.expected ??= null;
      one.isKept = theirs.length > 0 || one.named.length > 0;
      if (one.isKept) continue;
      this.rows.splice(at, 1);
      blank.push(at);
    }
    return runsDown(blank);
  }

  /** The cells that hold something else than the step wrote, where they stand in the end. */
  left(): readonly ChangedCell[] {
    const { name } = this.sheet;
    return this.rows.flatMap(({ cells, isKept, named }, row) => [
      ...[...cells].flatMap(([column, { content, expected }]): readonly ChangedCell[] =>
        expected === undefined ? [] : [{ sheet: name, row, column, expected, now: content }],
      ),
      ...(isKept ? named : []).map(({ by, formula }): ChangedCell => {
        return { ...by, expected: null, now: { formula }, keeps: name };
      }),
    ]);
  }

  private placeOf(row: number): number {
    let at = -1;
    for (let seen = -1; seen < row; seen += 1) {
      at += 1;
      while (this.rows[at]?.isKept) at += 1;
      while (at >= this.rows.length) this.rows.push(blankRow());
    }
    return at;
  }
}

const blankRow = (): RowNow => ({ cells: new Map(), isKept: false, named: [] });

/** Rows from the last on, as runs from the last on. */
function runsDown(rows: readonly number[]): readonly RowRun[] {
  const found: { first: number; at: number; rows: number }[] = [];
  for (const at of rows) {
    const last = found.at(-1);
    if (last?.at === at + 1) Object.assign(last, { at, rows: last.rows + 1 });
    else found.push({ first: 0, at, rows: 1 });
  }
  return found;
}
