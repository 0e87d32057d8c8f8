import type { Progress, ReadAs } from "../app/workbookPort";
import type { Block, TableSnapshot } from "../core/snapshot/workbookSnapshot";
import { putInto, type Cells, type ColumnInBrief } from "./cellMade";
import { columnsInBrief, type Part } from "./columnsInBrief";
import { cellsIn, type SheetBlock } from "./portions";
import { readBlocks, type Tally, type What } from "./readCells";

/** What there is of a sheet before its cells are read. */
export interface SheetPlace {
  readonly used: Block | null;
  /** The rows of the used range that may hold something, from top to bottom, in its full width. */
  readonly filled: readonly Block[];
  readonly tables: readonly TableSnapshot[];
}

/** The top of a long sheet, read cell by cell: titles, headings, and records enough to know the rest by. */
const HEAD_ROWS = 40;
/** A sheet with fewer rows is read cell by cell as a whole. */
const LONG = 80;

/**
 * Reads the cells of all sheets. Of a long sheet the head is read cell by cell; below it each column is first asked what it
 * holds, in one round trip for all sheets, then for no more than that. What comes of it is the same, but for calculated
 * columns in a look: the formula of their first records stands for all, as long as every cell holds one.
 */
export async function readSheets(
  worksheets: readonly Excel.Worksheet[],
  places: readonly SheetPlace[],
  as: ReadAs,
  progress?: Progress,
): Promise<Cells[]> {
  const cells = places.map(emptyCells);
  const { heads, parts } = cut(places);
  const total = cellsIn([...heads, ...parts]);
  let done = 0;
  progress?.report(0, total);
  const first: Tally = { progress, count: (more) => progress?.report((done += more), total) };
  const again: Tally = { progress, count: () => undefined };
  const read = async (
    blocks: readonly SheetBlock[],
    what: What,
    tally: Tally,
    columns: Columns = NOT_ASKED,
  ): Promise<void> => {
    for (const answer of await readBlocks(worksheets, blocks, what, tally))
      putInto(cells[answer.sheet] ?? [], what, answer, originOf(places, answer), columns(answer));
  };
  await read(heads, "all", first);
  if (parts.length === 0) return cells;
  const brief = await columnsInBrief(worksheets, parts, cells, as);
  const columns: Columns = (block) => brief[parts.findIndex((part) => holds(part, block))] ?? [];
  const runs = (isWanted: IsWanted): readonly SheetBlock[] =>
    parts.flatMap((part, index) =>
      runsOf(
        part,
        (brief[index] ?? []).map((one, at) => isWanted(one, part, at)),
      ),
    );
  await read(
    runs(({ calculated }) => calculated !== null),
    "values",
    first,
    columns,
  );
  await read(
    runs(({ calculated }) => calculated === null),
    "entered",
    first,
    columns,
  );
  await read(
    runs(({ calculated }, part, at) => calculated === null && isShownOtherwise(cells, part, at)),
    "shown",
    again,
  );
  await read(
    runs(({ look }) => look === null),
    "looks",
    again,
  );
  return cells;
}

/** Rows that are not read share one line, so that a value at the far end of a sheet costs no memory for what is between. */
function emptyCells({ used, filled }: SheetPlace): Cells {
  const blank: Cells[number] = [];
  const cells = Array<Cells[number]>(used?.rows ?? 0).fill(blank);
  for (const { row, rows, columns } of filled)
    for (let at = row - (used?.row ?? 0), end = at + rows; at < end; at++)
      cells[at] = Array<undefined>(columns).fill(undefined);
  return cells;
}

type Columns = (block: SheetBlock) => readonly ColumnInBrief[];
type IsWanted = (column: ColumnInBrief, part: Part, at: number) => boolean;
const NOT_ASKED: Columns = () => [];

const originOf = (places: readonly SheetPlace[], { sheet, block }: SheetBlock): { row: number; column: number } => ({
  row: block.row - (places[sheet]?.used?.row ?? 0),
  column: block.column - (places[sheet]?.used?.column ?? 0),
});

const holds = ({ sheet, block }: Part, inner: SheetBlock): boolean =>
  inner.sheet === sheet && inner.block.row >= block.row && inner.block.row < block.row + block.rows;

/** Heads and short sheets on the one hand, and the parts below the heads of long ones. */
function cut(places: readonly SheetPlace[]): {
  readonly heads: readonly SheetBlock[];
  readonly parts: readonly Part[];
} {
  const heads: SheetBlock[] = [];
  const parts: Part[] = [];
  for (const [sheet, { used, filled, tables }] of places.entries())
    for (const block of filled) {
      heads.push({ sheet, block: block.rows < LONG ? block : { ...block, rows: HEAD_ROWS } });
      if (block.rows >= LONG) parts.push(...partsOf(sheet, block, tables, used?.row ?? 0));
    }
  return { heads, parts };
}

/** Cut where tables begin and end, so that the rows of a part have the same columns of the same tables. */
function partsOf(sheet: number, filled: Block, tables: readonly TableSnapshot[], firstRow: number): readonly Part[] {
  const [begin, end] = [filled.row + HEAD_ROWS, filled.row + filled.rows];
  const edges = tables.flatMap(({ block }) => [block.row, block.row + block.rows]);
  const rows = [...new Set([begin, ...edges.filter((row) => row > begin && row < end), end])].sort((a, b) => a - b);
  return rows.slice(0, -1).map((row, index): Part => {
    const block = { ...filled, row, rows: (rows[index + 1] ?? end) - row };
    const table = tables.find(({ block: own }) => own.row < row && row < own.row + own.rows) ?? null;
    return { sheet, block, table, at: row - firstRow };
  });
}

/** Neighbouring columns that are wanted, as blocks. */
function runsOf({ sheet, block }: Part, isWanted: readonly boolean[]): readonly SheetBlock[] {
  const runs: SheetBlock[] = [];
  for (let from = isWanted.indexOf(true); from >= 0;) {
    const end = isWanted.indexOf(false, from);
    const to = end < 0 ? isWanted.length : end;
    runs.push({ sheet, block: { ...block, column: block.column + from, columns: to - from } });
    from = isWanted.indexOf(true, to);
  }
  return runs;
}

/** Whether a column holds more than texts: a text is shown as it is, whatever its format. */
function isShownOtherwise(cells: readonly Cells[], { sheet, block, at }: Part, column: number): boolean {
  const lines = cells[sheet]?.slice(at, at + block.rows) ?? [];
  return lines.some((line) => {
    const entered = line[column]?.value ?? "";
    // An Excel may hand out a truth value that was entered as its word.
    return typeof entered !== "string" || entered.startsWith("=") || /^(true|false)$/i.test(entered);
  });
}
