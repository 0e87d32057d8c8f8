import type { ChangeSet, Edit } from "../changes/changeSet";
import { originalPlaces, type OriginalPlaces } from "../changes/originalPlaces";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import { bodyRows, recordAt } from "../tables/records";
import { formulaReading, type FormulaReading } from "./formulaReading";
import { plainContent, writtenCells, type AddedSheet, type Plain, type SheetThen, type UndoData } from "./undoData";

/** What is to be known of a change set to take it back later; `after` is the workbook as the change set leaves it. */
export function undoDataOf(changes: ChangeSet, after: WorkbookSnapshot, about: string): UndoData {
  const places = originalPlaces(changes);
  const isOnAdded = (edit: Edit, index: number): boolean => edit.kind !== "setName" && places.sheetOf(index) === null;
  return {
    about,
    edits: changes.edits.filter((edit, index) => !isOnAdded(edit, index)),
    sheets: sheetsThen(changes, places, after),
    added: changes.edits.flatMap((edit) =>
      edit.kind === "addSheet" ? [addedSheet(edit, changes, formulaReading(after))] : [],
    ),
  };
}

function addedSheet(
  { sheet, view }: Extract<Edit, { kind: "addSheet" }>,
  { edits }: ChangeSet,
  read: FormulaReading,
): AddedSheet {
  const own = edits.filter((edit) => edit.sheet === sheet);
  const areas = own.flatMap((edit) =>
    edit.kind === "setCells"
      ? [{ row: edit.block.row, column: edit.block.column, contents: edit.after.map((row) => row.map(plainContent)) }]
      : [],
  );
  const table = own.flatMap((edit) => (edit.kind === "addTable" ? [edit.table.name] : []))[0] ?? null;
  const cells = writtenCells(areas satisfies readonly { contents: Plain[][] }[]);
  const formulas = [...new Map(formulasIn(own).map((formula) => [read(formula), formula])).values()];
  return { name: sheet, table, view, cells, formulas };
}

const formulasIn = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => {
    if (edit.kind === "addTable") return edit.table.calculated.map(({ formula }) => formula);
    if (edit.kind !== "setCells") return [];
    return edit.after.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
  });

function sheetsThen(changes: ChangeSet, places: OriginalPlaces, after: WorkbookSnapshot): readonly SheetThen[] {
  const names = new Map<string, string>();
  for (const [index, edit] of changes.edits.entries()) {
    const origin = places.sheetOf(index);
    if (origin !== null && edit.kind !== "setName")
      names.set(origin, edit.kind === "renameSheet" ? edit.after : (names.get(origin) ?? edit.sheet));
  }
  const tables = [...ownTables(after).found.values()];
  return [...names].map(([name, last]): SheetThen => {
    const table = tables.find(({ sheet }) => sheet.name === last);
    if (!table) return { name, after: last, table: null, row: 0, column: 0, rows: 0, fields: [], keys: [] };
    const { row, column, rows } = table.block;
    const keys = keysOf(table, touchedRows(name, changes, places));
    return { name, after: last, table: table.description.name, row, column, rows, fields: table.fields, keys };
  });
}

/** The rows of a sheet that cells are written to, where they stand after all of the change set. */
function touchedRows(sheet: string, { edits }: ChangeSet, places: OriginalPlaces): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [index, edit] of edits.entries()) {
    if (!("block" in edit) || places.sheetOf(index) !== sheet) continue;
    for (const { block } of places.after(index, edit.block, () => true))
      for (let row = block.row; row < block.row + block.rows; row += 1) rows.add(row);
  }
  return rows;
}

function keysOf(table: OwnTable, rows: ReadonlySet<number>): SheetThen["keys"] {
  const first = table.block.row + 1;
  return Array.from({ length: bodyRows(table) }, (_, row) => row)
    .filter((row) => rows.has(first + row))
    .map((row) => [first + row, keyOfRecord(table, row)] as const);
}

/** What makes the record in a row the same record, however rows are sorted; "" where it has nothing to be known by. */
export function keyOfRecord(table: OwnTable, row: number): string {
  const record = recordAt(table, row);
  const parts = table.description.recordKey.map((field) => {
    const text = record.text(field);
    return table.firstKeys?.get(text) ?? text;
  });
  if (parts.every((part) => part === "")) return record.text("id") === "" ? "" : `id ${record.text("id")}`;
  return parts.join("\n");
}
