import type { ColumnChart } from "./chartBlock";
import { roomIn, SIZE } from "./measures";
import type { TableBlock, TableCell } from "./paper";
import { tableRows } from "./placeTable";
import { linesOf } from "./textWidth";

/** Each chart is an object of its own on the sheet: beyond so many the words say it alone. */
export const MOST_CHARTS = 15;
/** Points, at the right of a cell of words. */
const SIZES = { width: 44.25, right: 5.25, above: 3.75 } as const;
const ACTUAL = "#1F4E79";
const EXPECTED = "#6F93BC";

/** Words in lines that end before the chart beside them. */
export const besideColumns = (text: string, width: number): string =>
  linesOf(text, roomIn(width - SIZES.width - SIZES.right, true), SIZE.body).join("\n");

interface Asked {
  readonly table: TableBlock;
  readonly columns: readonly number[];
  /** Columns of the table that hold the balances, and the column of words. */
  readonly first: number;
  readonly count: number;
  readonly words: number;
  /** By row and balance, whether it is an actual one. */
  readonly isActual: (row: number, index: number) => boolean;
  readonly altText: (row: number, balances: readonly TableCell[]) => string;
}

/** A chart for each row of a table: a column a balance, on its own scale, dark where it is known and light where it is expected. */
export function balanceCharts({
  table,
  columns,
  first,
  count,
  words,
  isActual,
  altText,
}: Asked): readonly ColumnChart[] {
  const heights = tableRows(table, columns).map(({ height }) => height);
  const width = columns[table.column + words] ?? 0;
  return table.rows.map(({ key, cells }, row): ColumnChart => {
    const height = heights[row + 1] ?? 0;
    return {
      ...{ kind: "chart", draws: "columns", name: `${table.name} ${key}`, title: "" },
      altText: altText(row, cells.slice(first, first + count)),
      ...{ from: table.column + words, to: table.column + words, table: table.name, row, column: first },
      colours: Array.from({ length: count }, (_, index) => (isActual(row, index) ? ACTUAL : EXPECTED)),
      room: {
        ...{ width, height },
        plot: {
          ...{ left: width - SIZES.width - SIZES.right, top: SIZES.above },
          ...{ width: SIZES.width, height: height - 2 * SIZES.above },
        },
      },
    };
  });
}
