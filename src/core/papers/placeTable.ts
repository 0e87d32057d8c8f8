import { bodyStyle, type BodyLook } from "./looks";
import { bodyHeight, headingHeight, roomIn, SIZE, wholePixels } from "./measures";
import type { TableBlock, TableCell, TableHeading, TableRow } from "./paper";
import type { PlacedCell, PlacedRow } from "./placed";
import { linesOf } from "./textWidth";

const CHIPS = { Blue: "ChipBlue", Green: "ChipGreen", Amber: "ChipAmber", Red: "ChipRed", Grey: "ChipGrey" } as const;
const LOOKS: Readonly<Record<TableHeading["align"], readonly [plain: BodyLook, strong: BodyLook]>> = {
  left: ["Cell", "CellStrong"],
  indented: ["CellIndented", "CellStrongIndented"],
  centre: ["CellCentre", "CellCentreStrong"],
  right: ["CellRight", "CellRightStrong"],
};
const HEADS = {
  left: "paperHeadLeft",
  indented: "paperHeadIndented",
  centre: "paperHeadCentre",
  right: "paperHeadRight",
} as const;

/** A cell's text in lines, as it is measured: numbers and days never wrap. */
interface MeasuredText {
  readonly content: string | number | null;
  readonly look: BodyLook;
  readonly cell: Pick<PlacedCell, "link">;
}

function measuredText(cell: TableCell, { align, isStrong }: TableHeading, isTotal: boolean): MeasuredText {
  const [plain, strong] = LOOKS[align];
  const look = isStrong || isTotal ? strong : plain;
  if (cell === null || typeof cell === "string" || typeof cell === "number") return { content: cell, look, cell: {} };
  const ofWords = (kind: "CellDay" | "CellQuiet" | "CellLink"): BodyLook =>
    align === "indented" ? `${kind}Indented` : kind;
  if ("day" in cell) return { content: cell.day, look: ofWords("CellDay"), cell: {} };
  if ("tenths" in cell) return { content: cell.tenths, look: "CellTenths", cell: {} };
  if ("chip" in cell) return { content: cell.text, look: CHIPS[cell.chip], cell: {} };
  // A dash stands where the figures of its column stand.
  if ("quiet" in cell)
    return {
      content: cell.quiet,
      look: align === "left" || align === "indented" ? ofWords("CellQuiet") : look,
      cell: {},
    };
  return { content: cell.text, look: ofWords("CellLink"), cell: { link: cell.link } };
}

/**
 * A step of indent keeps figures off what follows them, and words off the figures or the chip before them; a chip has one
 * behind its coloured edge, and the heading over it stands over its words.
 */
const isIndented = (look: BodyLook): boolean => /Indented$|^Chip|^CellRight|^CellTenths/.test(look);
const isBold = (look: BodyLook): boolean => /Strong|^Chip/.test(look);

function withIndents({ headings, rows, ...table }: TableBlock): TableBlock {
  const isChip = (cell: TableCell | undefined): boolean => cell != null && typeof cell === "object" && "chip" in cell;
  const holdsChips = headings.map((_, column) => rows.some(({ cells }) => isChip(cells[column])));
  const keepsOff = (column: number): boolean =>
    ["right", "centre"].includes(headings[column]?.align ?? "left") || holdsChips[column] === true;
  return {
    ...table,
    rows,
    headings: headings.map((heading, column) =>
      heading.align === "left" && (holdsChips[column] === true || keepsOff(column - 1))
        ? { ...heading, align: "indented" }
        : heading,
    ),
  };
}

/** The lines that the fullest of a row's cells takes. */
function fullest(cells: readonly MeasuredText[], widths: readonly number[]): number {
  const counts = cells.map(({ content, look }, index) =>
    typeof content === "string"
      ? linesOf(content, roomIn(widths[index] ?? 0, isIndented(look)), SIZE.body, isBold(look)).length
      : 1,
  );
  return Math.max(1, ...counts);
}

const cellsOf = (cells: readonly PlacedCell[], column: number): ReadonlyMap<number, PlacedCell> =>
  new Map(cells.map((cell, index) => [column + index, cell]));

function headRow({ name, headings, column }: TableBlock, widths: readonly number[]): PlacedRow {
  const lines = headings.map(({ text, align }, index) => {
    const room = roomIn(widths[index] ?? 0, align === "indented" || align === "right");
    return linesOf(text, room, SIZE.tableHeading, true);
  });
  return {
    key: `${name}.head`,
    height: headingHeight(Math.max(1, ...lines.map(({ length }) => length))),
    cells: cellsOf(
      headings.map(({ text, align }) => ({ content: text, style: HEADS[align] })),
      column,
    ),
  };
}

function bodyRow(block: TableBlock, row: TableRow, widths: readonly number[]): PlacedRow {
  const { name, headings, column } = block;
  const cells = headings.map((heading, index) => measuredText(row.cells[index] ?? null, heading, row.isTotal ?? false));
  return {
    key: `${name}.${row.key}`,
    height: bodyHeight(fullest(cells, widths)),
    cells: cellsOf(
      cells.map(({ content, look, cell }) => ({ content, style: bodyStyle(look, row.endsGroup ?? false), ...cell })),
      column,
    ),
  };
}

/** How many points of a page a table takes. */
export const tableHeight = (block: TableBlock, columns: readonly number[]): number =>
  tableRows(block, columns).reduce((sum, { height }) => sum + height, 0);

/** The heading row and the rows of a table. */
export function tableRows(given: TableBlock, columns: readonly number[]): readonly PlacedRow[] {
  const block = withIndents(given);
  const widths = columns.slice(block.column, block.column + block.headings.length);
  const [head, body] = [headRow(block, widths), block.rows.map((row) => bodyRow(block, row, widths))];
  const taken = body.reduce((sum, { height }) => sum + height, 0);
  const more = wholePixels(Math.max(0, (block.least ?? 0) - taken) / Math.max(1, body.length));
  return [head, ...(more === 0 ? body : body.map((row) => ({ ...row, height: row.height + more })))];
}
