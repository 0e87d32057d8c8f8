import type { Failure, Outcome, WorkbookPort } from "../../src/app/workbookPort";
import type { ChangeSet, SheetView } from "../../src/core/changes/changeSet";
import { asSheetName, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelInNode, NodeOptions } from "../../src/simulator/node/loadOffice";
import { excelWith } from "../simulator/excel";

export interface WorkbookInExcel {
  readonly port: WorkbookPort;
  readonly excel: ExcelInNode;
}

/** A workbook in the simulated Excel behind the adapter; Office.js puts its names on the page's global object. */
export async function workbookInExcel(bytes?: Uint8Array, options: NodeOptions = {}): Promise<WorkbookInExcel> {
  const excel = await excelWith(bytes, options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  return { port: excelWorkbook(), excel };
}

/** What came of it; a failure fails the test and says which. */
export async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const done = await outcome;
  if (!done.ok) throw new Error(`${done.failure.code} ${done.failure.where}: ${done.failure.detail}`);
  return done.value;
}

/** How it failed, or null when it did not. */
export async function failureOf(outcome: Promise<Outcome<unknown>>): Promise<Failure | null> {
  const done = await outcome;
  return done.ok ? null : done.failure;
}

/** A sheet of the workbook as it stands now. */
export async function sheetIn({ port }: WorkbookInExcel, name: string): Promise<SheetSnapshot | undefined> {
  const workbook: WorkbookSnapshot = await valueOf(port.read());
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export const PLAN = asSheetName("Plan");
export const SHEET1 = asSheetName("Sheet1");

export const VIEW: SheetView = {
  frozenRows: 1,
  frozenColumns: 0,
  visibility: "visible",
  folded: [],
  showGridlines: false,
  tabColour: "#1F4E79",
  columnWidths: [12, 40],
  print: {
    paper: "A4",
    orientation: "landscape",
    fitToPagesWide: 1,
    fitToPagesTall: null,
    titleRows: { first: 0, last: 0 },
    titleColumns: null,
    header: "Plan",
    footer: "Page &P of &N",
  },
};

export const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Cells of a sheet from nothing to what is given. */
export function cellsEdit(
  sheet: typeof PLAN,
  row: number,
  column: number,
  after: Extract<ChangeSet["edits"][number], { kind: "setCells" }>["after"],
): ChangeSet["edits"][number] {
  const columns = after[0]?.length ?? 0;
  const before = after.map((cells) => cells.map(() => null));
  return { kind: "setCells", sheet, block: block(row, column, after.length, columns), before, after };
}

/** A change set with one of every kind: a sheet with a table, looks, rules, validation, links, heights and a chart. */
export const EVERYTHING: ChangeSet = {
  edits: [
    { kind: "addSheet", sheet: PLAN, view: VIEW },
    cellsEdit(PLAN, 0, 0, [
      ["Ref", "Action", "Rating", "Share"],
      ["R1", "Write the plan", "Red", { formula: "=[@Cost]" }],
      ["3.10", "=not a formula", "Green", { formula: "=[@Cost]" }],
    ]),
    cellsEdit(PLAN, 0, 4, [["Cost"], [1], [3]]),
    {
      kind: "addTable",
      sheet: PLAN,
      table: {
        name: "PlanThings",
        block: block(0, 0, 3, 5),
        headings: ["Ref", "Action", "Rating", "Share", "Cost"],
        calculated: [],
      },
    },
    { kind: "setStyle", sheet: PLAN, block: block(0, 0, 1, 5), before: "plain", after: "tableHeading" },
    { kind: "setStyle", sheet: PLAN, block: block(1, 0, 2, 1), before: "plain", after: "link" },
    { kind: "setStyle", sheet: PLAN, block: block(1, 1, 2, 1), before: "plain", after: "body" },
    { kind: "setRowHeights", sheet: PLAN, firstRow: 1, before: [null, null], after: [30, 45] },
    {
      kind: "setFormatRules",
      sheet: PLAN,
      block: block(1, 2, 2, 1),
      before: [],
      after: [{ equals: "Red", style: "ratingRed" }],
    },
    {
      kind: "setValidation",
      sheet: PLAN,
      block: block(1, 2, 2, 1),
      before: null,
      after: { kind: "list", values: ["Red", "Green"] },
    },
    { kind: "setValidation", sheet: PLAN, block: block(1, 4, 2, 1), before: null, after: { kind: "wholePercent" } },
    {
      kind: "setLinks",
      sheet: PLAN,
      block: block(1, 0, 2, 1),
      before: [null, null],
      after: [
        { sheet: "Sheet1", address: "B2", screenTip: "The source" },
        { sheet: "It's", address: "A1", screenTip: "" },
      ],
    },
    {
      kind: "addChart",
      sheet: PLAN,
      chart: {
        name: "Ratings",
        title: "Ratings by action",
        altText: "R1 1, R2 3",
        kind: "stackedBar100",
        categories: block(1, 0, 2, 1),
        series: [
          { name: "Cost", values: block(1, 4, 2, 1), colour: "#B3261E" },
          { name: "Share", values: block(1, 3, 2, 1), colour: "#3C8D47" },
        ],
        at: block(5, 0, 10, 4),
      },
    },
  ],
};
