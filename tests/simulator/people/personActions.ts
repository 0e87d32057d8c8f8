import type { Rectangle } from "../../../src/ooxml/workbookContents";
import { ApiError } from "../../../src/simulator/workbook/apiError";
import { copySheet } from "../../../src/simulator/structure/copySheet";
import { enterCells } from "../../../src/simulator/structure/enterCells";
import { clearFilters, filterTable } from "../../../src/simulator/structure/filterTable";
import { deleteCells, insertCells } from "../../../src/simulator/structure/shiftCells";
import { sortTable } from "../../../src/simulator/structure/sortTable";
import { deleteTableColumn, insertTableColumn, moveTableColumn } from "../../../src/simulator/structure/tableColumns";
import { convertToRange } from "../../../src/simulator/structure/tableNames";
import { WHOLE_SHEET } from "../../../src/simulator/workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../../../src/simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { enterTyped } from "../../../src/simulator/workbook/valueEntry";

/**
 * Something a person does in Excel. Places are numbers that are counted round the sheets, tables, rows and columns there
 * are when it is done, so that any sequence fits any workbook, and a shorter one is a sequence too.
 */
export interface PersonAction {
  readonly kind: ActionKind;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Lines, or the place something goes to. */
  readonly other: number;
  /** What is typed: no two actions type the same, so that it can be found again. */
  readonly text: string;
}

/** What came of an action: done, or refused by Excel with this code, or there was nothing to do it to. */
export type Outcome = "done" | "nothing there" | `refused: ${string}`;

interface Scene {
  readonly workbook: SimulatedWorkbook;
  readonly sheet: SimulatedSheet;
  /** A table of the sheet, or of the workbook where the sheet has none. */
  readonly table: SimulatedTable | null;
  readonly action: PersonAction;
}

type Act = (scene: Scene) => void;
type ActOnTable = (table: SimulatedTable, scene: Scene) => void;

const one = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });
const round = (number: number, count: number): number => (count > 0 ? number % count : 0);
const line = (action: PersonAction): number => 1 + round(action.other, 3);

class NothingThere extends Error {}

const onTable =
  (act: ActOnTable): Act =>
  (scene) => {
    if (!scene.table) throw new NothingThere();
    act(scene.table, scene);
  };

const type = ({ workbook, action }: Scene, sheet: SimulatedSheet, row: number, column: number): void => {
  if (sheet.hiddenRows.has(row)) throw new NothingThere();
  enterCells(workbook, sheet, one(row, column), [[action.text]], enterTyped);
};

/** A place on the sheet: within what is used, or one row and column beyond it. */
function place({ sheet, action }: Scene): { row: number; column: number } {
  const used = sheet.cells.usedBlock(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    row: round(action.row, used.row + used.rows + 2),
    column: round(action.column, used.column + used.columns + 2),
  };
}

const ACTIONS = {
  /** Into a cell of a table's body. */
  typeIntoTable: onTable((table, scene) => {
    const { body, sheet } = table;
    const { row, column } = scene.action;
    type(scene, sheet, body.row + round(row, body.rows), body.column + round(column, body.columns));
  }),
  typeUnderTable: onTable((table, scene) => {
    const { block, sheet } = table;
    type(scene, sheet, block.row + block.rows, block.column + round(scene.action.column, block.columns));
  }),
  /** A note in a free cell anywhere. */
  typeNote: (scene: Scene) => {
    const { row, column } = place(scene);
    const cell = scene.sheet.cells.get(row, column);
    if (cell && (cell.value !== "" || cell.formula !== undefined)) throw new NothingThere();
    type(scene, scene.sheet, row, column);
  },
  typeBesideTable: onTable((table, scene) => {
    const { block, body, sheet } = table;
    type(scene, sheet, body.row + round(scene.action.row, body.rows), block.column + block.columns + 1);
  }),
  ownColumn: onTable((table, scene) =>
    type(scene, table.sheet, table.block.row, table.block.column + table.block.columns),
  ),
  renameHeading: onTable((table, scene) =>
    type(scene, table.sheet, table.block.row, table.block.column + round(scene.action.column, table.block.columns)),
  ),
  insertRows: (scene: Scene) => {
    const { workbook, sheet, action } = scene;
    insertCells(workbook, sheet, { ...WHOLE_SHEET, row: place(scene).row, rows: line(action) }, "rows");
  },
  deleteRows: (scene: Scene) => {
    const { workbook, sheet, action } = scene;
    deleteCells(workbook, sheet, { ...WHOLE_SHEET, row: place(scene).row, rows: line(action) }, "rows");
  },
  insertColumns: (scene: Scene) =>
    void insertCells(
      scene.workbook,
      scene.sheet,
      { ...WHOLE_SHEET, column: place(scene).column, columns: 1 },
      "columns",
    ),
  insertTableRow: onTable((table, { workbook, action }) => {
    const { body, sheet } = table;
    insertCells(workbook, sheet, { ...body, row: body.row + round(action.row, body.rows), rows: 1 }, "rows");
  }),
  insertTableColumn: onTable((table, { workbook, action }) =>
    insertTableColumn(workbook, table, round(action.column, table.block.columns + 1)),
  ),
  deleteTableColumn: onTable((table, { workbook, action }) =>
    deleteTableColumn(workbook, table, round(action.column, table.block.columns)),
  ),
  moveTableColumn: onTable((table, { workbook, action }) => {
    const { columns } = table.block;
    moveTableColumn(workbook, table, round(action.column, columns), round(action.other, columns));
  }),
  sort: onTable((table, { workbook, action }) =>
    sortTable(
      workbook,
      table,
      round(action.column, table.block.columns),
      action.other % 2 ? "descending" : "ascending",
    ),
  ),
  filter: onTable((table, { workbook, action }) => {
    const { body, sheet } = table;
    const [index, row] = [round(action.column, body.columns), body.row + round(action.row, body.rows)];
    filterTable(workbook, table, index, [sheet.textAt(row, body.column + index)]);
  }),
  clearFilters: onTable((table, { workbook }) => clearFilters(workbook, table)),
  renameTable: onTable((table, { action }) =>
    table.sheet.renameTable(table, `T_${action.text.replaceAll(/\W/g, "_")}`),
  ),
  convertTable: onTable((table, { workbook }) => convertToRange(workbook, table)),
  // The name stands in places of ours too ("'Renamed 2'!D8"): it is none of the texts that somebody typed into a cell.
  renameSheet: ({ workbook, sheet, action }: Scene) =>
    workbook.renameSheet(sheet, action.text.replace("typed", "Renamed").slice(0, 31)),
  moveSheet: ({ workbook, sheet, action }: Scene) =>
    workbook.moveSheet(sheet, round(action.other, workbook.sheets.length)),
  copySheet: ({ workbook, sheet }: Scene) => void copySheet(workbook, sheet),
} satisfies Readonly<Record<string, Act>>;

export type ActionKind = keyof typeof ACTIONS;
export const ACTION_KINDS = Object.keys(ACTIONS) as readonly ActionKind[];

/** Does one thing, as a person does it between two steps of the add-in. Excel's refusals are outcomes; faults are thrown. */
export function perform(workbook: SimulatedWorkbook, action: PersonAction): Outcome {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const sheet = sheets[round(action.sheet, sheets.length)];
  if (!sheet) return "nothing there";
  // A very hidden sheet is out of everybody's reach.
  const inReach = workbook.tables.filter((table) => table.sheet.visibility === "visible");
  const tables = sheet.tables.length > 0 ? sheet.tables : inReach;
  const table = tables[round(action.sheet + action.other, tables.length)] ?? null;
  const act: Act = ACTIONS[action.kind];
  try {
    act({ workbook, sheet, table, action });
    return "done";
  } catch (error) {
    if (error instanceof NothingThere) return "nothing there";
    if (error instanceof ApiError) return `refused: ${error.code}`;
    throw error;
  }
}

/** A cell that says what a person typed. */
export interface FoundText {
  readonly sheet: SimulatedSheet;
  readonly row: number;
  readonly column: number;
}

/** Where a typed text stands now, in headings and names of sheets too; a copied sheet has it a second time. */
export function placesOf(workbook: SimulatedWorkbook, text: string): readonly FoundText[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.all()].filter(({ value }) => value === text).map(({ row, column }) => ({ sheet, row, column })),
  );
}
