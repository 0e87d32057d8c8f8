import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { ChartRoom, LineChart, LineLook } from "./chartBlock";
import { scaleOf, scaleOfDays } from "./chartScale";
import { lineLabels } from "./lineLabels";
import { SIZE } from "./measures";
import type { TableBlock, TableCell } from "./paper";
import { tableHeight } from "./placeTable";
import { textWidth } from "./textWidth";

/** How lines of papers are drawn; contrast on white is 3 to 1 at the least, and none is told from another by its colour alone. */
export const LOOKS = {
  actual: { colour: "#1F4E79", stroke: "solid", weight: 3, hasDots: true },
  plan: { colour: "#1A1A1A", stroke: "solid", weight: 1.5, hasDots: false },
  target: { colour: "#6E6E6E", stroke: "dashed", weight: 1.5, hasDots: false },
  forecast: { colour: "#6F93BC", stroke: "dotted", weight: 2.25, hasDots: false },
} as const satisfies Readonly<Record<string, LineLook>>;

/** A line is a column of a table of days, in the rows that follow each other in which it has figures. */
export interface LineAsked {
  readonly name: string;
  readonly column: number;
  readonly look: LineLook;
}

interface Asked {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly from: number;
  readonly to: number;
  readonly table: TableBlock;
  readonly columns: readonly number[];
  /** The day of each row of the table; the first column holds them. */
  readonly days: readonly CalendarDate[];
  readonly lines: readonly LineAsked[];
  readonly dateSystem: DateSystem;
}

const MARGIN = { left: 14, top: 8, title: 20, bottom: 22, name: 12 } as const;
/** A name of a month on the scale, with air. */
const MONTH_WIDTH = 52;

/** The lines of a table of days, each named where it ends. */
export function lineChart({ table, columns, days, lines, dateSystem, ...stated }: Asked): LineChart {
  const drawn = lines.flatMap((line) => {
    const rows = runOf(table, line.column);
    return rows.count === 0 ? [] : [{ ...line, rows, figures: figuresIn(table, line.column, rows) }];
  });
  const width = columns.slice(stated.from, stated.to + 1).reduce((sum, points) => sum + points, 0);
  const names = drawn.map(({ name, figures }) => textWidth(`${name}: ${String(figures.at(-1) ?? "")}`, SIZE.note));
  const up = scaleOf(drawn.flatMap(({ figures }) => figures));
  const room = roomOf(
    { width, height: tableHeight(table, columns), hasTitle: stated.title !== "" },
    Math.max(0, ...names) + MARGIN.name,
    Math.max(...[up.least, up.most].map((figure) => textWidth(inThousands(figure), SIZE.note))) + MARGIN.left,
  );
  const shown = drawn.flatMap(({ rows }) => days.slice(rows.first, rows.first + rows.count));
  const across = scaleOfDays(shown, dateSystem, Math.max(2, Math.floor(room.plot.width / MONTH_WIDTH)));
  const serials = table.rows.map(({ cells: [day] }) => (typeof day === "object" && day && "day" in day ? day.day : 0));
  const labels = lineLabels(
    drawn.map(({ name, rows, figures }) => ({
      name,
      points: figures.map((figure, index) => [serials[rows.first + index] ?? 0, figure] as const),
    })),
    ...[room, across, up],
  );
  return {
    ...{ kind: "chart", draws: "lines", ...stated, table: table.name, days: 0, room, across, up },
    series: drawn.map(({ name, column, rows, look }, index) => ({
      name,
      column,
      rows,
      look,
      label: labels[index] ?? null,
    })),
  };
}

const figureIn = (cell: TableCell | undefined): number | null => {
  if (typeof cell === "number") return cell;
  return typeof cell === "object" && cell && "tenths" in cell ? cell.tenths : null;
};

/** From the first row that has a figure to the last before one that has none. */
function runOf({ rows }: TableBlock, column: number): { readonly first: number; readonly count: number } {
  const has = rows.map(({ cells }) => figureIn(cells[column]) !== null);
  const first = has.indexOf(true);
  if (first < 0) return { first: 0, count: 0 };
  const end = has.indexOf(false, first);
  return { first, count: (end < 0 ? has.length : end) - first };
}

const figuresIn = (
  { rows }: TableBlock,
  column: number,
  { first, count }: { readonly first: number; readonly count: number },
): readonly number[] => rows.slice(first, first + count).flatMap(({ cells }) => figureIn(cells[column]) ?? []);

/** As a scale shows it: with a comma before each three figures. */
const inThousands = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, ",");

interface Outside {
  readonly width: number;
  readonly height: number;
  readonly hasTitle: boolean;
}

/** The room of a chart; at its right that of the names, at its left that of the figures of its scale. */
function roomOf({ width, height, hasTitle }: Outside, names: number, left: number): ChartRoom {
  const top = hasTitle ? MARGIN.title : MARGIN.top;
  const right = Math.min(names, width / 2 - left);
  return {
    ...{ width, height },
    plot: { left, top, width: width - left - right, height: height - top - MARGIN.bottom },
  };
}
