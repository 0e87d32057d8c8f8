import type { CellStyle, Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Member } from "../protocol/hostObject";
import { lastColumn, lastRow } from "../workbook/blocks";
import {
  ALIGNMENT,
  BORDER,
  borderOf,
  borderPatch,
  FILL,
  FONT,
  pointsOfWidth,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  widthOfPoints,
  type LookProperty,
  type Side,
} from "./cellLook";
import { uniform, type RangeTarget } from "./rangeTarget";

/** The properties of a table of looks as members of a class. */
function lookMembers(properties: Readonly<Record<string, LookProperty>>): Record<string, Member<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { since, read, write }]) => [
      name,
      scalar<RangeTarget>(
        since,
        (range) => uniform(range, read),
        (range, value) => range.sheet.format(range.block, write(value)),
      ),
    ]),
  );
}

const fillObject = defineClass<RangeTarget>({
  name: "RangeFill",
  members: {
    ...lookMembers(FILL),
    clear: method(1, ({ sheet, block }) => sheet.format(block, { fill: null })),
  },
});

const fontObject = defineClass<RangeTarget>({ name: "RangeFont", members: lookMembers(FONT) });

interface Edge {
  /** The cells whose border it is. */
  readonly part: (block: Rectangle) => Rectangle;
  readonly side: Side;
}

/** Which side of which cells of a block each of Excel's edges is. */
const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: "top", part: (block) => ({ ...block, rows: 1 }) },
  EdgeBottom: { side: "bottom", part: (block) => ({ ...block, row: lastRow(block), rows: 1 }) },
  EdgeLeft: { side: "left", part: (block) => ({ ...block, columns: 1 }) },
  EdgeRight: { side: "right", part: (block) => ({ ...block, column: lastColumn(block), columns: 1 }) },
  InsideHorizontal: { side: "bottom", part: (block) => ({ ...block, rows: block.rows - 1 }) },
  InsideVertical: { side: "right", part: (block) => ({ ...block, columns: block.columns - 1 }) },
};

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: string;
}

function borderMember(property: keyof typeof BORDER): Member<BorderTarget> {
  const { read, write } = BORDER[property];
  return scalar(
    1,
    ({ range, edge }) => {
      const { part, side } = edgeNamed(edge);
      return uniform({ ...range, block: part(range.block) }, (style) => read(borderOf(style, side)));
    },
    ({ range: { sheet, block }, edge }, value) => {
      const { part, side } = edgeNamed(edge);
      const { row, column } = part(block);
      const border = write(value, borderOf(sheet.styleAt(row, column), side));
      sheet.format(part(block), borderPatch(side, border));
    },
  );
}

function edgeNamed(name: string): Edge {
  const edge = EDGES[name];
  if (!edge) throw new ApiError("ApiNotFound", `The simulated Excel has no border ${name}.`);
  return edge;
}

const borderObject = defineClass<BorderTarget>({
  name: "RangeBorder",
  members: {
    style: borderMember("style"),
    color: borderMember("color"),
    weight: borderMember("weight"),
    sideIndex: scalar(1, ({ edge }) => edge),
  },
});

const bordersObject = defineClass<RangeTarget>({
  name: "RangeBorderCollection",
  members: { count: scalar(1, () => Object.keys(EDGES).length) },
  items: (range) => Object.keys(EDGES).map((edge) => borderObject({ range, edge })),
  item: (range, key) => {
    const edge = Object.keys(EDGES).find((name) => name === key);
    if (edge === undefined) throw new ApiError("InvalidArgument");
    return borderObject({ range, edge });
  },
});

/** The one size all columns or rows have, or null. */
function oneSize(first: number, last: number, sizeAt: (index: number) => number): number | null {
  const size = sizeAt(first);
  for (let index = first + 1; index <= last; index++) if (sizeAt(index) !== size) return null;
  return size;
}

/** Points, as Excel gives and takes the width of a column. */
const columnWidth = scalar<RangeTarget>(
  2,
  ({ sheet, block }) =>
    oneSize(block.column, lastColumn(block), (column) =>
      pointsOfWidth(sheet.columnWidths.get(column) ?? STANDARD_WIDTH),
    ),
  ({ sheet, block }, value) => {
    const characters = widthOfPoints(sizeOf(value));
    sheet.requireWritable();
    for (let column = block.column; column <= lastColumn(block); column++)
      sheet.columnWidths.set(column, Math.round(characters * 10000) / 10000);
  },
);

const rowHeight = scalar<RangeTarget>(
  2,
  ({ sheet, block }) => oneSize(block.row, lastRow(block), (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT),
  (range, value) => setRowHeights(range, sizeOf(value)),
);

function sizeOf(value: unknown): number {
  if (typeof value !== "number" || value < 0 || value > 2000) throw new ApiError("InvalidArgument");
  return value;
}

/** Gives rows a height in points; null gives them the height their contents need. */
export function setRowHeights({ sheet, block }: RangeTarget, height: number | null): void {
  sheet.requireWritable();
  if (height === null) {
    for (const row of [...sheet.rowHeights.keys()])
      if (row >= block.row && row <= lastRow(block)) sheet.rowHeights.delete(row);
    return;
  }
  if (height > LARGEST_ROW) throw new ApiError("InvalidArgument");
  for (let row = block.row; row <= lastRow(block); row++) sheet.rowHeights.set(row, height);
}

const LARGEST_ROW = 409;

export const rangeFormatObject = defineClass<RangeTarget>({
  name: "RangeFormat",
  members: {
    ...lookMembers(ALIGNMENT),
    columnWidth,
    rowHeight,
    fill: navigation(1, fillObject),
    font: navigation(1, fontObject),
    borders: navigation(1, bordersObject),
    autofitRows: method(2, (range) => setRowHeights(range, null)),
  },
});

/** A style patch, remembered so that the same one laid over many cells is worked out once. */
export const patchCache = (): ((patch: CellStyle) => CellStyle) => {
  const known = new Map<string, CellStyle>();
  return (patch) => {
    const key = JSON.stringify(patch);
    const first = known.get(key) ?? patch;
    known.set(key, first);
    return first;
  };
};
