import type { CellStyle } from "../../ooxml/workbookContents";
import { apiNotFound, ApiError } from "../workbook/apiError";
import { fullAddress, lastRow } from "../workbook/blocks";
import {
  ALIGNMENT,
  BORDER,
  borderOf,
  borderPatch,
  FILL,
  FONT,
  pointsOfWidth,
  SIDES,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  type LookProperty,
} from "./cellLook";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { patchCache, setRowHeights } from "./rangeFormat";
import { grid, requireShape, shaped, type RangeTarget } from "./rangeTarget";

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);
const bagOf = (value: unknown): Bag => (isBag(value) ? value : {});
const isAsked = (value: unknown): boolean => value === true || isBag(value);

/** One place at a time: what was asked for of each cell (`Range.getCellProperties`). */
export function readCellProperties(range: RangeTarget, asked: unknown): unknown {
  const { sheet, block } = range;
  const { format, address, hyperlink, ...unknown } = bagOf(asked);
  refuseUnknown("CellProperties", unknown);
  const formats = new Map<CellStyle, Bag>();
  return grid(block, (row, column) => {
    const style = sheet.styleAt(row, column);
    const bag = formats.get(style) ?? readFormat(style, bagOf(format));
    formats.set(style, bag);
    const cell: RangeTarget = { sheet, block: { row, column, rows: 1, columns: 1 } };
    return {
      ...(isAsked(address) && { address: fullAddress(sheet.name, cell.block) }),
      ...(isAsked(hyperlink) && { hyperlink: readHyperlink(cell) }),
      ...(isAsked(format) && { format: bag }),
    };
  });
}

function readFormat(style: CellStyle, asked: Bag): Bag {
  const { fill, font, borders, ...alignment } = asked;
  return {
    ...readLook(style, alignment, ALIGNMENT, "CellPropertiesFormat"),
    ...(fill !== undefined && { fill: readLook(style, bagOf(fill), FILL, "CellPropertiesFill") }),
    ...(font !== undefined && { font: readLook(style, bagOf(font), FONT, "CellPropertiesFont") }),
    ...(borders !== undefined && { borders: readBorders(style, bagOf(borders)) }),
  };
}

function readLook(style: CellStyle, asked: Bag, table: Readonly<Record<string, LookProperty>>, className: string): Bag {
  return Object.fromEntries(
    Object.keys(asked).map((name) => {
      const property = table[name];
      if (!property) throw apiNotFound(`${className}.${name}`);
      return [name, property.read(style)];
    }),
  );
}

function readBorders(style: CellStyle, asked: Bag): Bag {
  return Object.fromEntries(
    SIDES.filter((side) => asked[side] !== undefined).map((side) => [
      side,
      Object.fromEntries(Object.entries(BORDER).map(([name, { read }]) => [name, read(borderOf(style, side))])),
    ]),
  );
}

/** Gives each cell its own properties (`Range.setCellProperties`). */
export function writeCellProperties({ sheet, block }: RangeTarget, properties: unknown): void {
  const remembered = patchCache();
  for (const [r, row] of shaped(properties, block).entries())
    for (const [c, cell] of row.entries()) {
      const { format, hyperlink, ...unknown } = bagOf(cell);
      refuseUnknown("SettableCellProperties", unknown);
      const place = { row: block.row + r, column: block.column + c, rows: 1, columns: 1 };
      const patch = remembered(formatPatch(bagOf(format), sheet.styleAt(place.row, place.column)));
      if (Object.keys(patch).length > 0) sheet.format(place, patch);
      if (hyperlink !== undefined) writeHyperlink({ sheet, block: place }, hyperlink);
    }
}

function formatPatch(format: Bag, style: CellStyle): CellStyle {
  const { fill, font, borders, ...alignment } = format;
  return {
    ...lookPatch(alignment, ALIGNMENT, "CellPropertiesFormat"),
    ...lookPatch(bagOf(fill), FILL, "CellPropertiesFill"),
    ...lookPatch(bagOf(font), FONT, "CellPropertiesFont"),
    ...bordersPatch(bagOf(borders), style),
  };
}

function lookPatch(given: Bag, table: Readonly<Record<string, LookProperty>>, className: string): CellStyle {
  let patch: CellStyle = {};
  for (const [name, value] of Object.entries(given)) {
    const property = table[name];
    if (!property) throw apiNotFound(`${className}.${name}`);
    if (value !== null && value !== undefined) patch = { ...patch, ...property.write(value) };
  }
  return patch;
}

function bordersPatch(given: Bag, style: CellStyle): CellStyle {
  let patch: CellStyle = {};
  for (const [name, border] of Object.entries(given)) {
    const side = SIDES.find((one) => one === name);
    if (!side) throw apiNotFound(`CellBorderCollection.${name}`);
    let now = borderOf(style, side);
    // The line first: without one, colour and weight would draw it again.
    const { style: line, ...rest } = bagOf(border);
    for (const [key, value] of Object.entries({ ...(line !== undefined && { style: line }), ...rest }))
      now = borderProperty(key).write(value, now);
    patch = { ...patch, ...borderPatch(side, now) };
  }
  return patch;
}

function borderProperty(name: string): (typeof BORDER)[keyof typeof BORDER] {
  const key = (["style", "color", "weight"] as const).find((one) => one === name);
  if (!key) throw apiNotFound(`CellBorder.${name}`);
  return BORDER[key];
}

/** Of each row: its height and its place. */
export function readRowProperties({ sheet, block }: RangeTarget, asked: unknown): unknown {
  const { format, address, rowIndex, ...unknown } = bagOf(asked);
  refuseUnknown("RowProperties", unknown);
  return Array.from({ length: block.rows }, (_, index) => {
    const row = block.row + index;
    const height = sheet.rowHeights.get(row) ?? STANDARD_HEIGHT;
    return {
      ...(isAsked(address) && { address: fullAddress(sheet.name, { ...block, row, rows: 1 }) }),
      ...(isAsked(rowIndex) && { rowIndex: row }),
      ...(isAsked(format) && { format: { rowHeight: height } }),
    };
  });
}

/** Gives each row its own height. */
export function writeRowProperties({ sheet, block }: RangeTarget, properties: unknown): void {
  if (!Array.isArray(properties)) throw new ApiError("InvalidArgument");
  requireShape(properties.length, block.rows);
  for (const [index, row] of properties.entries()) {
    const { format, ...unknown } = bagOf(row);
    refuseUnknown("SettableRowProperties", unknown);
    const { rowHeight, ...others } = bagOf(format);
    refuseUnknown("RowPropertiesFormat", others);
    if (rowHeight === undefined || rowHeight === null) continue;
    if (typeof rowHeight !== "number") throw new ApiError("InvalidArgument");
    setRowHeights({ sheet, block: { ...block, row: block.row + index, rows: 1 } }, rowHeight);
  }
}

/** Of each column: its width in points, its place, and of the look of its cells what is the same in all of them, else null. */
export function readColumnProperties({ sheet, block }: RangeTarget, asked: unknown): unknown {
  const { format, columnIndex, ...unknown } = bagOf(asked);
  refuseUnknown("ColumnProperties", unknown);
  const { columnWidth, ...look } = bagOf(format);
  return Array.from({ length: block.columns }, (_, index) => {
    const column = block.column + index;
    const width = pointsOfWidth(sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
    return {
      ...(isAsked(columnIndex) && { columnIndex: column }),
      ...(isAsked(format) && {
        format: {
          ...(columnWidth === true && { columnWidth: width }),
          ...lookOfColumn({ sheet, block }, column, look),
        },
      }),
    };
  });
}

function lookOfColumn({ sheet, block }: RangeTarget, column: number, asked: Bag): Bag {
  const styles = new Set<CellStyle>();
  for (let row = block.row; row <= lastRow(block); row++) styles.add(sheet.styleAt(row, column));
  return [...styles].map((style) => readFormat(style, asked)).reduce(inCommon);
}

/** What two looks have in common; null where they differ. */
function inCommon(one: Bag, other: Bag): Bag {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => {
      const theirs = other[name];
      if (isBag(value) && isBag(theirs)) return [name, inCommon(value, theirs)];
      return [name, value === theirs ? value : null];
    }),
  );
}

function refuseUnknown(className: string, unknown: Bag): void {
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw apiNotFound(`${className}.${name}`);
}
