import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent } from "../core/changes/changeSet";
import { parseAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { contentNow, isFilledByTable } from "./changedCells";
import { Refused } from "./failures";

/** What was found where rows or a sheet went, though it should have been blank. */
export interface LostBlock {
  readonly edit: number;
  readonly sheet: string;
  readonly block: Block;
  readonly contents: readonly (readonly CellContent[])[];
}

interface Probe {
  readonly edit: number;
  /** Loaded right after the edit in the same request: it has an answer when the edit was carried out. */
  readonly after: Excel.Range;
}

interface Going {
  readonly edit: number;
  readonly sheet: string;
  /** Read right before it goes, and expected to be blank. */
  readonly used: Excel.Range;
  readonly areRows: boolean;
}

/** Lines that come or go: what the sheet used right before that. */
interface Moving {
  readonly edit: number;
  readonly areRows: boolean;
  readonly used: Excel.Range;
}

/** Lines of which a failed request has not said any more whether they came or went. */
export interface UnsureLines {
  readonly edit: number;
  readonly areRows: boolean;
  /** The first row (or column) under all that the sheet used before. */
  readonly end: number;
}

interface Growing {
  readonly edit: number;
  readonly name: string;
  readonly table: Excel.Table;
  readonly before: Block | null;
  readonly after: Block;
  readonly seen: readonly [Excel.Range, Excel.Range];
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Inserted and removed rows, removed sheets and grown tables of a run: what became of them. */
export class StructureLog {
  readonly happened = new Set<number>();
  readonly lost: LostBlock[] = [];
  /** Where each table was when its turn to be resized came, by edit. */
  readonly tablesBefore = new Map<number, Block>();
  /** Where Excel may have refused right after it had moved lines. */
  unsure: readonly UnsureLines[] = [];
  private probes: Probe[] = [];
  private moving: Moving[] = [];
  private going: Going[] = [];
  private growing: Growing[] = [];

  /** To be called when the edit has just been queued; what is asked for then may have been found before it. */
  probe(edit: number, sheet: Excel.Worksheet, cell = sheet.getRangeByIndexes(0, 0, 1, 1)): void {
    this.probes.push({ edit, after: cell.load("rowIndex") });
  }

  /** To be called before lines come or go. */
  noteMoving(edit: number, sheet: Excel.Worksheet, areRows: boolean): void {
    this.moving.push({ edit, areRows, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) });
  }

  /** To be called before what is used there goes. */
  noteGoing(edit: number, sheet: string, used: Excel.Range, areRows: boolean): void {
    this.going.push({ edit, sheet, areRows, used: used.load("address,formulas") });
  }

  /** Resizes a table, and reads where it is before and after that. */
  resize(
    named: Pick<Growing, "edit" | "name" | "table">,
    range: Excel.Range,
    blocks: Pick<Growing, "before" | "after">,
  ): void {
    const { table } = named;
    const before = table.getRange().load(PLACE);
    table.resize(range);
    this.growing.push({ ...named, ...blocks, seen: [before, table.getRange().load(PLACE)] });
  }

  /** After a request, also one that failed half way: what was not blank though it should have been. */
  settle(): readonly ChangedCell[] {
    for (const { edit, after } of this.probes) if (after.toJSON().rowIndex !== undefined) this.happened.add(edit);
    this.unsure = this.moving.filter(({ edit }) => !this.happened.has(edit)).flatMap(unsureIn);
    const lost = this.going.flatMap(lostIn);
    for (const { edit, before, after, seen } of this.growing) {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = seen[0].toJSON();
      // A request that failed before it came to the table has no answer; one that came so far may have made it larger.
      if (row === undefined || column === undefined || !rows || !columns) continue;
      this.happened.add(edit);
      if (before === null) continue;
      // One that grew when headings were written beside it is to be as it was planned to be before that.
      if (isAt(seen[0], after)) continue;
      this.tablesBefore.set(edit, { row, column, rows, columns });
    }
    this.probes = [];
    this.moving = [];
    this.going = [];
    this.lost.push(...lost);
    return lost.flatMap(({ sheet, block, contents }) =>
      contents.flatMap((cells, r) =>
        cells.flatMap((now, c): ChangedCell[] =>
          now === null || isFilledByTable(now)
            ? []
            : [{ sheet, row: block.row + r, column: block.column + c, expected: null, now }],
        ),
      ),
    );
  }

  /** The tables that are not as large as planned, after a request that was carried out; one that was moved refuses. */
  settleTables(): readonly Growing[] {
    const grown = this.growing;
    this.growing = [];
    return grown.filter(({ name, before, after, seen: [was, is] }) => {
      // Headings that are written beside a table make it grow by itself, where the user's options say so.
      if (before !== null && !isAt(was, before) && !isAt(was, after)) throw new Refused("changed-meanwhile", name);
      return !isAt(is, after);
    });
  }
}

const isAt = (range: Excel.Range, { row, column, rows, columns }: Block): boolean =>
  range.rowIndex === row && range.columnIndex === column && range.rowCount === rows && range.columnCount === columns;

/** After the last row (or column) of a range; undefined where a request has not answered. */
export function endOf(used: Excel.Range, areRows: boolean): number | undefined {
  const { rowIndex, rowCount, columnIndex, columnCount } = used.toJSON();
  const [first, count] = areRows ? [rowIndex, rowCount] : [columnIndex, columnCount];
  return first === undefined || count === undefined ? undefined : first + count;
}

function unsureIn({ edit, areRows, used }: Moving): readonly UnsureLines[] {
  const end = endOf(used, areRows);
  return end === undefined ? [] : [{ edit, areRows, end }];
}

function lostIn({ edit, sheet, used, areRows }: Going): readonly LostBlock[] {
  const { address, formulas } = used.toJSON();
  const block = address === undefined ? null : parseAddress(address.slice(address.lastIndexOf("!") + 1));
  if (block === null) return [];
  const contents = (formulas as readonly (readonly unknown[])[]).map((row) => row.map(contentNow));
  const isBlank = (content: CellContent): boolean => content === null || (areRows && isFilledByTable(content));
  return contents.flat().every(isBlank) ? [] : [{ edit, sheet, block, contents }];
}
