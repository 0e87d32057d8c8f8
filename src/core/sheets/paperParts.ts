import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import type { CellLink, Edit, TableSpec } from "../changes/changeSet";
import { put, type Grid } from "./paperCells";
import type { Picture } from "./paperPicture";
import type { RowPlan } from "./paperRows";
import { onSheet, type PaperPosition } from "./paperSheet";
import type { ExistingPaper } from "./existingPaper";

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Tables whose place, name or rows change are plain cells while rows move, and tables again afterwards. */
export function tableEdits(
  { sheet, picture, alignment }: ExistingPaper,
  wanted: readonly TableSpec[],
  movesRows: boolean,
): { readonly off: readonly Edit[]; readonly on: readonly Edit[] } {
  const rowNow = picture.rows.map((_, row) => alignment.rows.indexOf(row));
  const ours = sheet.tables.filter(({ name, block }) =>
    picture.tables.some((table) => {
      if (table.name === name) return true;
      const own = onSheet(table.block, { rows: rowNow, columns: alignment.columns });
      return own.row === block.row && own.column >= block.column && own.column < block.column + block.columns;
    }),
  );
  const stay =
    !movesRows &&
    ours.length === wanted.length &&
    wanted.every((table) => ours.some(({ name, block }) => table.name === name && holdsTable(block, table.block)));
  if (stay) return { off: [], on: [] };
  const off = ours.map(({ name, block, headings }): Edit => {
    return { kind: "removeTable", sheet: sheet.name, table: { name, block, headings, calculated: [] } };
  });
  return { off: off.toReversed(), on: wanted.map((table): Edit => ({ kind: "addTable", sheet: sheet.name, table })) };
}

/** A column of somebody's own that was written right beside a table has become one of it, and may stay one. */
const holdsTable = (block: Block, own: Block): boolean =>
  same({ ...block, columns: own.columns }, own) && block.columns >= own.columns;

/** Where the rows that had links stand afterwards. */
export function linkPosition({ picture, alignment }: ExistingPaper, { rows }: RowPlan): PaperPosition {
  const at = picture.rows.map((_, row) => rows.findIndex(({ from }) => from !== null && alignment.rows[from] === row));
  return { rows: at, columns: alignment.columns };
}

export function linkEdits(
  sheet: SheetName,
  before: Picture["links"],
  after: Picture["links"],
  was: PaperPosition,
  position: PaperPosition,
): readonly Edit[] {
  const off: Grid<CellLink> = new Map();
  const on: Grid<CellLink> = new Map();
  for (const { row, column, link } of before)
    if ((was.rows[row] ?? -1) >= 0) put(off, was.rows[row] ?? 0, was.columns[column] ?? column, link);
  for (const { row, column, link } of after)
    put(on, position.rows[row] ?? row, position.columns[column] ?? column, link);
  const places = new Map<string, readonly [number, number]>();
  for (const grid of [off, on])
    for (const [row, line] of grid)
      for (const column of line.keys()) places.set(`${String(row)},${String(column)}`, [row, column]);
  return [...places.values()].flatMap(([row, column]): readonly Edit[] => {
    const [one, next] = [off.get(row)?.get(column) ?? null, on.get(row)?.get(column) ?? null];
    if (same(one, next)) return [];
    const block: Block = { row, column, rows: 1, columns: 1 };
    return [{ kind: "setLinks", sheet, block, before: [one], after: [next] }];
  });
}
