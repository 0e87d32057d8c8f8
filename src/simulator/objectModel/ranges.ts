import type { CellContents, Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Arguments } from "../protocol/hostObject";
import type { Session, HostObject } from "../protocol/session";
import { deleteCells, insertCells } from "../structure/shiftCells";
import {
  bounding,
  cellCount,
  fullAddress,
  holds,
  intersection,
  lastColumn,
  lastRow,
  parseReference,
  WHOLE_SHEET,
} from "../workbook/blocks";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeRowProperties,
} from "./cellProperties";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidations";
import { editedEvent, movedEvent } from "./events";
import { readHyperlink, removeHyperlinks, writeHyperlink } from "./hyperlinks";
import { patchCache, rangeFormatObject } from "./rangeFormat";
import { groupColumns, hideColumns, oneOfAll, requireColumns } from "./columnGroups";
import { contentMembers } from "./rangeContents";
import { grid, isRangeTarget, onSheet, requireShape, shaped, type RangeTarget } from "./rangeTarget";

function setNumberFormats({ sheet, block }: RangeTarget, value: unknown): void {
  if (typeof value === "string") {
    sheet.format(block, { numberFormat: value });
    return;
  }
  const remembered = patchCache();
  for (const [r, row] of shaped(value, block).entries())
    for (const [c, numberFormat] of row.entries()) {
      if (numberFormat === null) continue;
      if (typeof numberFormat !== "string") throw new ApiError("InvalidArgument");
      const place = { row: block.row + r, column: block.column + c, rows: 1, columns: 1 };
      sheet.format(place, remembered({ numberFormat }));
    }
}

/** The ranges an argument can be: another range, or an address on the same sheet. */
function otherRange(sheet: SimulatedSheet, args: Arguments): RangeTarget {
  const target = args.object(0, "Range")?.target;
  if (isRangeTarget(target)) return target;
  const block = parseReference(args.text(0))?.block;
  if (!block) throw new ApiError("InvalidArgument");
  return { sheet, block };
}

/** Whether all rows are hidden, or none; null where they differ. */
function readRowHidden({ sheet, block }: RangeTarget): boolean | null {
  const hidden = [...sheet.hiddenRows].filter((row) => row >= block.row && row <= lastRow(block)).length;
  return hidden === 0 ? false : hidden === block.rows ? true : null;
}

function writeRowHidden({ sheet, block }: RangeTarget, value: unknown): void {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  sheet.requireWritable();
  for (let row = block.row; row <= lastRow(block); row++)
    if (value) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
}

const CLEARS: Readonly<Record<string, { contents: boolean; formats: boolean; links: boolean }>> = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: true, links: true },
};

function clearRange(range: RangeTarget, applyTo: string, session: Session): void {
  const what = CLEARS[applyTo];
  if (!what) throw new ApiError("InvalidArgument");
  if (what.links) removeHyperlinks(range);
  if (what.contents || what.formats) range.sheet.clear(range.block, what);
  if (what.contents) session.announce(editedEvent(range.sheet, range.block, session.source, null, "ThisLocalAddin"));
}

/** Excel goes by the shape for whole rows and columns, whatever direction is asked for. */
function axisOf(
  { block }: RangeTarget,
  direction: string,
  [rows, columns]: readonly [string, string],
): "rows" | "columns" {
  if (direction !== rows && direction !== columns) throw new ApiError("InvalidArgument");
  if (block.columns === WHOLE_SHEET.columns) return "rows";
  if (block.rows === WHOLE_SHEET.rows) return "columns";
  return direction === rows ? "rows" : "columns";
}

/** The range itself goes with its old cells; the new ones are another range. */
function insertRange(range: RangeTarget, args: Arguments, session: Session): HostObject {
  const { sheet } = range;
  const axis = axisOf(range, args.text(0), ["Down", "Right"]);
  const block = insertCells(session.workbook, sheet, range.block, axis);
  session.announce(movedEvent(sheet, block, "insert", session.source));
  return rangeObject({ sheet, block });
}

function deleteRange(range: RangeTarget, args: Arguments, session: Session): void {
  const { sheet, block } = range;
  const axis = axisOf(range, args.text(0), ["Up", "Left"]);
  deleteCells(session.workbook, sheet, block, axis);
  session.announce(movedEvent(sheet, block, "delete", session.source));
}

const part = (range: RangeTarget, block: Rectangle): HostObject => rangeObject({ ...range, block: onSheet(block) });

/** A block of cells of a sheet. */
export const rangeObject: (target: RangeTarget) => HostObject = defineClass<RangeTarget>({
  name: "Range",
  isKept: true,
  isGone: ({ sheet, isGone }) => sheet.isDeleted || isGone === true,
  members: {
    address: scalar(1, ({ sheet, block }) => fullAddress(sheet.name, block)),
    cellCount: scalar(1, ({ block }) => (cellCount(block) > 2147483647 ? -1 : cellCount(block))),
    columnCount: scalar(1, ({ block }) => block.columns),
    columnIndex: scalar(1, ({ block }) => block.column),
    rowCount: scalar(1, ({ block }) => block.rows),
    rowIndex: scalar(1, ({ block }) => block.row),
    ...contentMembers,
    numberFormat: scalar(
      1,
      ({ sheet, block }) => grid(block, (row, column) => sheet.styleAt(row, column).numberFormat ?? "General"),
      setNumberFormats,
    ),
    rowHidden: scalar(2, readRowHidden, writeRowHidden),
    hyperlink: scalar(7, readHyperlink, writeHyperlink),
    format: navigation(1, rangeFormatObject),
    conditionalFormats: navigation(6, conditionalFormatsObject),
    dataValidation: navigation(8, dataValidationObject),
    worksheet: navigation(1, ({ sheet }, session) => session.sheetObject(sheet)),
    getBoundingRect: method(1, (range, args) =>
      part(range, bounding(range.block, otherRange(range.sheet, args).block)),
    ),
    getCell: method(1, (range, args) => {
      const { row, column } = range.block;
      return part(range, { row: row + args.number(0), column: column + args.number(1), rows: 1, columns: 1 });
    }),
    getColumn: method(1, (range, args) =>
      part(range, { ...range.block, column: range.block.column + args.number(0), columns: 1 }),
    ),
    getRow: method(1, (range, args) => part(range, { ...range.block, row: range.block.row + args.number(0), rows: 1 })),
    getResizedRange: method(2, (range, args) => {
      const { rows, columns } = range.block;
      return part(range, { ...range.block, rows: rows + args.number(0), columns: columns + args.number(1) });
    }),
    getOffsetRange: method(1, (range, args) => {
      const { row, column } = range.block;
      return part(range, { ...range.block, row: row + args.number(0), column: column + args.number(1) });
    }),
    getIntersectionOrNullObject: method(4, (range, args) => {
      const block = intersection(range.block, otherRange(range.sheet, args).block);
      return block && part(range, block);
    }),
    getUsedRangeOrNullObject: method(4, (range, args) => {
      const used = range.sheet.cells.usedBlock(args.flag(0));
      const block = used && intersection(range.block, used);
      return block && part(range, block);
    }),
    getMergedAreasOrNullObject: method(13, mergedAreas),
    getSpecialCellsOrNullObject: method(9, (range, args) => specialCells(range, args.text(0))),
    getCellProperties: method(9, (range, args) => readCellProperties(range, args.at(0))),
    setCellProperties: method(9, (range, args) => writeCellProperties(range, args.at(0))),
    getRowProperties: method(9, (range, args) => readRowProperties(range, args.at(0))),
    setRowProperties: method(9, (range, args) => writeRowProperties(range, args.at(0))),
    getColumnProperties: method(9, (range, args) => readColumnProperties(range, args.at(0))),
    clear: method(1, (range, args, session) => clearRange(range, args.textOr(0, "All"), session)),
    insert: method(1, insertRange),
    delete: method(1, deleteRange),
    columnHidden: scalar(
      2,
      ({ sheet, block }) => oneOfAll(block, (column) => sheet.hiddenColumns.has(column)),
      (range, value) => hideColumns(range, value === true),
    ),
    group: method(10, (range, args) => groupColumns(range, args.text(0), true)),
    ungroup: method(10, (range, args) => groupColumns(range, args.text(0), false)),
    hideGroupDetails: method(10, (range, args) => {
      requireColumns(range, args.text(0));
      hideColumns(range, true);
    }),
    select: method(1, ({ sheet, block }, _, session) => session.select(sheet, block)),
    // The client cuts arrays of more than 1500 cells into blocks of rows, and asks this first.
    _ValidateArraySize: method(3, ({ block }, args) => {
      requireShape(args.number(0), block.rows);
      requireShape(args.number(1), block.columns);
    }),
  },
});

interface AreasTarget {
  readonly sheet: SimulatedSheet;
  readonly blocks: readonly Rectangle[];
}

/** Only merged areas whose first cell lies inside the range are found, as in Excel (office-js issue 3611). */
function mergedAreas({ sheet, block }: RangeTarget): HostObject | null {
  const blocks = sheet.merges.filter((merge) => holds(block, merge.row, merge.column));
  return blocks.length === 0 ? null : areasObject({ sheet, blocks });
}

const SPECIAL: Readonly<Record<string, (cell: CellContents | undefined) => boolean>> = {
  Formulas: (cell) => cell?.formula !== undefined,
  Constants: (cell) => cell !== undefined && cell.formula === undefined && cell.value !== "",
  Blanks: (cell) => cell === undefined || (cell.formula === undefined && cell.value === ""),
};

/** The cells of a kind, in runs down each column; of which values they are is never asked. */
function specialCells({ sheet, block }: RangeTarget, kind: string): HostObject | null {
  const isOne = SPECIAL[kind];
  if (!isOne) throw new ApiError("InvalidArgument");
  const blocks: Rectangle[] = [];
  for (let column = block.column; column <= lastColumn(block); column++)
    for (let row = block.row, from = -1; row <= lastRow(block) + 1; row++) {
      const isIn = row <= lastRow(block) && isOne(sheet.cells.get(row, column));
      if (isIn && from < 0) from = row;
      if (isIn || from < 0) continue;
      blocks.push({ row: from, column, rows: row - from, columns: 1 });
      from = -1;
    }
  return blocks.length === 0 ? null : areasObject({ sheet, blocks });
}

/** Address texts end here, in the middle of an address when it comes to that. */
const LONGEST_ADDRESS = 8192;

const areasObject = defineClass<AreasTarget>({
  name: "RangeAreas",
  isKept: true,
  isGone: ({ sheet }) => sheet.isDeleted,
  members: {
    address: scalar(9, ({ sheet, blocks }) =>
      blocks
        .map((block) => fullAddress(sheet.name, block))
        .join(",")
        .slice(0, LONGEST_ADDRESS),
    ),
    areaCount: scalar(9, ({ blocks }) => blocks.length),
    cellCount: scalar(9, ({ blocks }) => blocks.reduce((sum, block) => sum + cellCount(block), 0)),
    areas: navigation(9, (areas) => rangesObject(areas)),
  },
});

const rangesObject = defineClass<AreasTarget>({
  name: "RangeCollection",
  members: {
    getCount: method(9, ({ blocks }) => blocks.length),
    getItemAt: method(9, ({ sheet, blocks }, args) => {
      const block = blocks[args.number(0)];
      if (!block) throw new ApiError("ItemNotFound");
      return rangeObject({ sheet, block });
    }),
  },
  items: ({ sheet, blocks }) => blocks.map((block) => rangeObject({ sheet, block })),
});

/** Ranges that a page holds go with their cells; those whose cells were deleted are no more. */
export function moveRanges(
  kept: Iterable<HostObject>,
  sheet: SimulatedSheet,
  move: (block: Rectangle) => Rectangle | null,
): void {
  for (const { target } of kept) {
    if (!isRangeTarget(target) || target.sheet !== sheet) continue;
    const block = move(target.block);
    if (block === null) target.isGone = true;
    else target.block = block;
  }
}

/** What an event's reference id stands for, or null when its sheet is gone. */
export function rangeOfEvent(session: Session, referenceId: string): HostObject | null {
  const [id, address] = referenceId.split("!");
  const sheet = session.workbook.sheets.find((one) => one.id === id);
  const block = parseReference(address ?? "")?.block;
  return sheet && block ? rangeObject({ sheet, block }) : null;
}
