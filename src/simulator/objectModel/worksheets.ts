import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Arguments } from "../protocol/hostObject";
import type { Session, HostObject } from "../protocol/session";
import { parseReference, WHOLE_SHEET } from "../workbook/blocks";
import { sameName } from "../workbook/nameRules";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { chartsObject } from "./charts";
import { colour } from "./cellLook";
import { customPropertiesObject } from "./customProperties";
import { eventMembers, renamedEvent, sheetEvent } from "./events";
import { sheetFilterObject } from "./filters";
import { freezePanesObject, horizontalPageBreaksObject, pageLayoutObject } from "./pageLayout";
import { rangeObject } from "./ranges";
import { onSheet } from "./rangeTarget";
import { shapesObject } from "./shapes";
import { tablesObject } from "./tables";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const protectionObject = defineClass<SimulatedSheet>({
  name: "WorksheetProtection",
  members: { protected: scalar(2, ({ isProtected }) => isProtected) },
});

function setVisibility(sheet: SimulatedSheet, value: unknown, { workbook }: Session): void {
  const visibility = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find((key) => VISIBILITY[key] === value);
  if (!visibility) throw new ApiError("InvalidArgument");
  workbook.requireFreeStructure();
  const isLast = !workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && isLast) throw new ApiError("InvalidOperation");
  sheet.visibility = visibility;
}

function getRange(sheet: SimulatedSheet, args: Arguments, session: Session): HostObject {
  const address = args.textOr(0, null);
  if (address === null) return rangeObject({ sheet, block: WHOLE_SHEET });
  const table = session.workbook.tables.find(({ name }) => sameName(name, address));
  if (table) return rangeObject({ sheet: table.sheet, block: table.body });
  const reference = parseReference(address);
  const isElsewhere = reference?.sheet !== null && !sameName(reference?.sheet ?? "", sheet.name);
  if (!reference || isElsewhere) throw new ApiError("InvalidArgument");
  return rangeObject({ sheet, block: reference.block });
}

function getRangeByIndexes(sheet: SimulatedSheet, args: Arguments): HostObject {
  const block = { row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) };
  return rangeObject({ sheet, block: onSheet(block) });
}

function usedRange(sheet: SimulatedSheet, args: Arguments): HostObject | null {
  const block = sheet.cells.usedBlock(args.flag(0));
  return block && rangeObject({ sheet, block });
}

export const worksheetObject: (sheet: SimulatedSheet) => HostObject = defineClass<SimulatedSheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  isGone: ({ isDeleted }) => isDeleted,
  members: {
    id: scalar(1, ({ id }) => id),
    name: scalar(
      1,
      ({ name }) => name,
      (sheet, value, session) => {
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        const before = sheet.name;
        session.workbook.renameSheet(sheet, value);
        if (sheet.name !== before) session.announce(renamedEvent(sheet, before, session.source));
      },
    ),
    position: scalar(
      1,
      (sheet, session) => session.workbook.sheets.indexOf(sheet),
      (sheet, value, session) => session.workbook.moveSheet(sheet, Number(value)),
    ),
    visibility: scalar(1, ({ visibility }) => VISIBILITY[visibility], setVisibility),
    customProperties: navigation(12, (sheet) => customPropertiesObject(sheet)),
    tabColor: scalar(
      7,
      ({ tabColour }) => tabColour ?? "",
      (sheet, value) => {
        sheet.requireWritable();
        sheet.tabColour = value === "" ? null : colour(value);
      },
    ),
    showGridlines: scalar(
      8,
      ({ showGridlines }) => showGridlines,
      (sheet, value) => {
        if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
        sheet.showGridlines = value;
      },
    ),
    protection: navigation(2, protectionObject),
    autoFilter: navigation(9, sheetFilterObject),
    tables: navigation(1, (sheet) => tablesObject({ sheet })),
    charts: navigation(1, chartsObject),
    shapes: navigation(9, shapesObject),
    freezePanes: navigation(7, freezePanesObject),
    pageLayout: navigation(9, pageLayoutObject),
    horizontalPageBreaks: navigation(9, horizontalPageBreaksObject),
    getRange: method(1, getRange),
    getRangeByIndexes: method(7, getRangeByIndexes),
    getCell: method(1, (sheet, args) =>
      rangeObject({ sheet, block: onSheet({ row: args.number(0), column: args.number(1), rows: 1, columns: 1 }) }),
    ),
    getUsedRangeOrNullObject: method(4, usedRange),
    activate: method(1, (sheet, _, session) => {
      const { selection } = session.workbook;
      if (sheet.visibility !== "visible") throw new ApiError("InvalidOperation");
      if (selection.sheet !== sheet) session.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    }),
    delete: method(1, (sheet, _, session) => {
      session.workbook.deleteSheet(sheet);
      session.announce(sheetEvent("Deleted", sheet, session));
    }),
    ...eventMembers<SimulatedSheet>({ DataChanged: 7, SelectionChanged: 7, NameChanged: 17 }, ({ id }) => id),
  },
});

const find = (key: unknown, session: Session): SimulatedSheet | undefined =>
  session.workbook.sheets.find((sheet) => sheet.id === key || (typeof key === "string" && sameName(sheet.name, key)));

/** All worksheets; there is one such collection, so it stands for nothing but itself. */
export const worksheetsObject = defineClass<null>({
  name: "WorksheetCollection",
  members: {
    getCount: method(4, (_, args, session) =>
      args.flag(0)
        ? session.workbook.sheets.filter(({ visibility }) => visibility === "visible").length
        : session.workbook.sheets.length,
    ),
    add: method(1, (_, args, session) => {
      const sheet = session.workbook.addSheet(args.textOr(0, null));
      session.announce(sheetEvent("Added", sheet, session));
      return worksheetObject(sheet);
    }),
    getActiveWorksheet: method(1, (_, __, session) => worksheetObject(session.workbook.selection.sheet)),
    getFirst: method(5, (_, args, session) => {
      const { sheets } = session.workbook;
      const first = args.flag(0) ? sheets.find(({ visibility }) => visibility === "visible") : sheets[0];
      if (!first) throw new ApiError("ItemNotFound");
      return worksheetObject(first);
    }),
    getItemOrNullObject: method(4, (_, args, session) => {
      const sheet = find(args.at(0), session);
      return sheet ? worksheetObject(sheet) : null;
    }),
    ...eventMembers<null>(
      { DataChanged: 9, SelectionChanged: 9, Added: 7, Deleted: 7, NameChanged: 17 },
      () => "Workbook",
    ),
  },
  items: (_, session) => session.workbook.sheets.map((sheet) => worksheetObject(sheet)),
  item: (_, key, session) => {
    const sheet = find(key, session);
    if (!sheet) throw new ApiError("ItemNotFound");
    return worksheetObject(sheet);
  },
});
