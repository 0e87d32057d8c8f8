import type { Block } from "../snapshot/workbookSnapshot";
import { movedChart } from "./placeChart";
import type { PlacedChart, PlacedRow, PlacedTable } from "./placed";

/** The parts of a paper in their places, and the rows that begin its later pages. */
export interface PagedParts {
  readonly rows: readonly PlacedRow[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly breaks: readonly number[];
}

export const isInside = ({ block }: PlacedTable, row: number): boolean =>
  row > block.row && row < block.row + block.rows;

const goingOn = (tables: readonly PlacedTable[], row: number): readonly PlacedTable[] =>
  tables.filter((table) => isInside(table, row));

/** How high the heading row is that stands again where a page begins with this row; nothing where no table goes on. */
export const heightAgain = ({ tables, rows }: Pick<PagedParts, "tables" | "rows">, row: number): number =>
  Math.max(0, ...goingOn(tables, row).map(({ block }) => rows[block.row]?.height ?? 0));

/** Where each row of the paper stands once there are others above it. */
type RowNow = (row: number) => number;

/**
 * A page that begins inside a table has its heading again: Excel repeats one row on all pages, which cannot be the heading
 * of two tables. What is left of the table is one of its own, so that whoever hears it is told its columns, too.
 */
export function withHeadingsAgain({ rows, tables, charts, breaks }: PagedParts): PagedParts {
  const again = breaks.filter((row) => goingOn(tables, row).length > 0);
  if (again.length === 0) return { rows, tables, charts, breaks };
  const now: RowNow = (row) => row + again.filter((one) => one <= row).length;
  const move = (block: Block): Block => ({ ...block, row: now(block.row) });
  return {
    rows: rows.flatMap((one, row) => {
      const at = again.indexOf(row);
      return at < 0 ? [one] : [headAgain({ tables, rows }, row, at + 2), one];
    }),
    tables: tables.flatMap((table) => partsOf(table, again, now)),
    charts: charts.map((chart) => movedChart(chart, move)),
    breaks: breaks.map((row) => (again.includes(row) ? now(row) - 1 : now(row))),
  };
}

/** The headings of the tables that go on with this row, side by side: known by which of the paper's it is, wherever its page begins. */
function headAgain(parts: Pick<PagedParts, "tables" | "rows">, row: number, number: number): PlacedRow {
  const over = goingOn(parts.tables, row);
  const cells = over.flatMap(({ block: { row: head, column, columns } }) =>
    [...(parts.rows[head]?.cells ?? [])].filter(([at]) => at >= column && at < column + columns),
  );
  return {
    key: `again.${String(number)}`,
    height: heightAgain(parts, row),
    cells: new Map(cells),
  };
}

/** A table as one on each page that it stands on. */
function partsOf(table: PlacedTable, again: readonly number[], now: RowNow): readonly PlacedTable[] {
  const { row, rows } = table.block;
  const later = again.filter((one) => isInside(table, one));
  return [row, ...later].map((first, part) => {
    const head = part === 0 ? now(first) : now(first) - 1;
    const end = now((later[part] ?? row + rows) - 1) + 1;
    return {
      ...table,
      name: part === 0 ? table.name : `${table.name}_part${String(part + 1)}`,
      block: { ...table.block, row: head, rows: end - head },
    };
  });
}
