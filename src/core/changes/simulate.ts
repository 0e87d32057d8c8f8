import type {
  Block,
  Cell,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import type { CellContent, ChangeSet, Edit } from "./changeSet";
import { displayText } from "./displayText";
import { movedBlock, movedLine, type Move } from "./movedLines";
import { STYLES } from "./styles";

/** A row that no edit has named stays the very cells it was; one that was named is cells by their column. */
interface SimulatedRow {
  readonly from: number;
  readonly cells: SheetSnapshot["cells"][number];
}
type DraftRow = SimulatedRow | Map<number, Cell>;

/** A sheet while edits are carried out: a change need not copy the rest. */
interface DraftSheet {
  sheet: SheetSnapshot;
  rows: Map<number, DraftRow>;
  tables: readonly TableSnapshot[];
}

interface Draft {
  readonly dateSystem: WorkbookSnapshot["dateSystem"];
  /** A sheet that no edit named stays the very value it was. */
  sheets: (SheetSnapshot | DraftSheet)[];
  names: readonly NameSnapshot[];
}

const isDraft = (sheet: SheetSnapshot | DraftSheet): sheet is DraftSheet => "rows" in sheet;
const nameOf = (sheet: SheetSnapshot | DraftSheet): string => (isDraft(sheet) ? sheet.sheet.name : sheet.name);

function openSheet(sheet: SheetSnapshot): DraftSheet {
  const { row = 0, column: from = 0 } = sheet.used ?? {};
  const rows = new Map(sheet.cells.map((cells, r): [number, DraftRow] => [row + r, { from, cells }]));
  return { sheet, rows, tables: sheet.tables };
}

/** The cells of a row by their column, to be changed. */
function openRow(row: DraftRow | undefined): Map<number, Cell> {
  if (row instanceof Map) return row;
  const cells = new Map<number, Cell>();
  row?.cells.forEach((cell, index) => {
    if (cell) cells.set(row.from + index, cell);
  });
  return cells;
}

const cellIn = (row: DraftRow | undefined, column: number): Cell | undefined =>
  row instanceof Map ? row.get(column) : row?.cells[column - row.from];

const holdsSomething = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
const shown = (cell: Cell | undefined): Cell | undefined =>
  holdsSomething(cell) || cell?.fill !== undefined ? cell : undefined;

/** The first and the last column of a row that hold something; null where none does. */
function extentOf(row: DraftRow): readonly [first: number, last: number] | null {
  if (row instanceof Map) {
    const filled = [...row].flatMap(([column, cell]) => (holdsSomething(cell) ? [column] : []));
    return filled.length === 0 ? null : [Math.min(...filled), Math.max(...filled)];
  }
  const first = row.cells.findIndex(holdsSomething);
  return first < 0 ? null : [row.from + first, row.from + row.cells.findLastIndex(holdsSomething)];
}

function closeSheet({ sheet, rows, tables }: DraftSheet): SheetSnapshot {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [r, row] of rows) {
    const extent = extentOf(row);
    if (extent === null) continue;
    [top, bottom] = [Math.min(top, r), Math.max(bottom, r)];
    [left, right] = [Math.min(left, extent[0]), Math.max(right, extent[1])];
  }
  if (bottom < 0) return { ...sheet, used: null, cells: [], tables };
  const used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const cells = Array.from({ length: used.rows }, (_, r) => closeRow(rows.get(top + r), used));
  return { ...sheet, used, cells, tables };
}

function closeRow(row: DraftRow | undefined, { column, columns }: Block): SimulatedRow["cells"] {
  const asItIs =
    row !== undefined &&
    !(row instanceof Map) &&
    row.from === column &&
    row.cells.length === columns &&
    row.cells.every((cell) => shown(cell) === cell);
  return asItIs ? row.cells : Array.from({ length: columns }, (_, c) => shown(cellIn(row, column + c)));
}

function draftOf(draft: Draft, name: string): DraftSheet {
  const index = draft.sheets.findIndex((sheet) => nameOf(sheet) === name);
  const sheet = draft.sheets[index];
  if (!sheet) throw new Error(`There is no sheet ${name} to edit`);
  if (isDraft(sheet)) return sheet;
  const opened = openSheet(sheet);
  draft.sheets[index] = opened;
  return opened;
}

/** Changes what a sheet says of itself, its cells apart. */
function patchSheet(draft: Draft, name: string, patch: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): void {
  draft.sheets = draft.sheets.map((one) => {
    if (nameOf(one) !== name) return one;
    if (!isDraft(one)) return { ...one, ...patch(one) };
    return { ...one, sheet: { ...one.sheet, ...patch(one.sheet) } };
  });
}

/** Moves everything from a row on down, or from a column on to the right (or, with fewer than none, back). */
function moveLines(sheet: DraftSheet, move: Move): void {
  const { axis, at, by } = move;
  const moved = <T>(lines: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...lines].flatMap(([line, filled]) => {
        const to = movedLine(line, at, by);
        return to === null ? [] : [[to, filled] as const];
      }),
    );
  sheet.rows =
    axis === "rows"
      ? moved(sheet.rows)
      : new Map([...sheet.rows].map(([row, cells]) => [row, moved(openRow(cells))] as const));
  sheet.tables = sheet.tables.map((table) => ({ ...table, block: movedBlock(table.block, move) }));
  sheet.sheet = { ...sheet.sheet, merges: sheet.sheet.merges.map((merge) => movedBlock(merge, move)) };
}

function cellWith(content: CellContent, format: string, fill: string | undefined, draft: Draft): Cell | undefined {
  const look = fill === undefined ? {} : { fill };
  if (content === null || content === "")
    return format === "General" && fill === undefined ? undefined : { value: "", text: "", format, ...look };
  if (typeof content === "object") return { value: "", text: "", format, formula: content.formula, ...look };
  return { value: content, text: displayText(content, format, draft.dateSystem), format, ...look };
}

function eachCell(block: Block, visit: (row: number, column: number) => void): void {
  for (let row = block.row; row < block.row + block.rows; row += 1)
    for (let column = block.column; column < block.column + block.columns; column += 1) visit(row, column);
}

function setCell(sheet: DraftSheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = openRow(sheet.rows.get(row));
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  sheet.rows.set(row, cells);
}

function contentIn(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

type Step<K extends Edit["kind"]> = (draft: Draft, edit: Extract<Edit, { kind: K }>) => void;

/** Looks that a snapshot does not hold change nothing in it. */
const nothing = (): void => undefined;

const STEPS: { readonly [K in Edit["kind"]]: Step<K> } = {
  addSheet: (draft, { sheet, view: { visibility }, behind }) => {
    const empty = { isProtected: false, used: null, cells: [], merges: [], tables: [] };
    const added = openSheet({ name: sheet, id: "", properties: new Map(), visibility, ...empty });
    const at = draft.sheets.findIndex((other) => nameOf(other) === behind);
    draft.sheets.splice(at < 0 ? draft.sheets.length : at + 1, 0, added);
  },
  removeSheet: (draft, { sheet }) => {
    draft.sheets = draft.sheets.filter((other) => nameOf(other) !== sheet);
  },
  setCells: (draft, { sheet, block, after }) => {
    const target = draftOf(draft, sheet);
    eachCell(block, (row, column) => {
      const old = cellIn(target.rows.get(row), column);
      const content = after[row - block.row]?.[column - block.column] ?? null;
      setCell(target, row, column, cellWith(content, old?.format ?? "General", old?.fill, draft));
    });
  },
  setStyle: (draft, { sheet, block, after }) => {
    const target = draftOf(draft, sheet);
    const { numberFormat, fill } = STYLES[after];
    eachCell(block, (row, column) => {
      const content = contentIn(cellIn(target.rows.get(row), column));
      setCell(target, row, column, cellWith(content, numberFormat, fill ?? undefined, draft));
    });
  },
  addTable: (draft, { sheet, table }) => {
    const target = draftOf(draft, sheet);
    const { name, block, headings } = table;
    const columnIds = headings.map((_, index) => index + 1);
    target.tables = [...target.tables, { name, block, headings, columnIds, isFiltered: false }];
  },
  removeTable: (draft, { sheet, table }) => {
    const target = draftOf(draft, sheet);
    target.tables = target.tables.filter(({ name }) => name !== table.name);
  },
  resizeTable: (draft, { sheet, name, after }) => {
    const target = draftOf(draft, sheet);
    target.tables = target.tables.map((table) => (table.name === name ? resized(table, after) : table));
  },
  setMark: (draft, { sheet, key, after }) =>
    patchSheet(draft, sheet, ({ properties }) => ({ properties: withMark(properties, key, after) })),
  setName: (draft, { name, after, isVisible }) => {
    const isNamed = (other: NameSnapshot): boolean => other.name.toLowerCase() === name.toLowerCase();
    const named = after === null ? [] : [{ name, formula: after, isVisible }];
    draft.names = draft.names.some(isNamed)
      ? draft.names.flatMap((other) => (isNamed(other) ? named : [other]))
      : [...draft.names, ...named];
  },
  renameSheet: (draft, { sheet, after }) => patchSheet(draft, sheet, () => ({ name: after })),
  insertRows: (draft, { sheet, at, rows }) => moveLines(draftOf(draft, sheet), { axis: "rows", at, by: rows }),
  removeRows: (draft, { sheet, at, rows }) => moveLines(draftOf(draft, sheet), { axis: "rows", at, by: -rows }),
  insertColumns: (draft, { sheet, at, columns }) =>
    moveLines(draftOf(draft, sheet), { axis: "columns", at, by: columns }),
  removeColumns: (draft, { sheet, at, columns }) =>
    moveLines(draftOf(draft, sheet), { axis: "columns", at, by: -columns }),
  setTableName: (draft, { sheet, before, after }) => {
    const target = draftOf(draft, sheet);
    target.tables = target.tables.map((table) => (table.name === before ? { ...table, name: after } : table));
  },
  setView: (draft, { sheet, after: { visibility } }) => patchSheet(draft, sheet, () => ({ visibility })),
  setRowHeights: nothing,
  setFormatRules: nothing,
  setValidation: nothing,
  setLinks: nothing,
  addChart: nothing,
  removeChart: nothing,
};

/** Columns that a table grows by are new to Excel and get the next numbers. */
function resized(table: TableSnapshot, block: Block): TableSnapshot {
  const next = Math.max(0, ...table.columnIds) + 1;
  const at = (index: number): number => table.columnIds[index] ?? next + index - table.columnIds.length;
  const columnIds = Array.from({ length: block.columns }, (_, index) => at(index));
  const headings = Array.from({ length: block.columns }, (_, index) => table.headings[index] ?? "");
  return { ...table, block, columnIds, headings };
}

/** Excel keeps one property a key, whatever its case. */
function withMark(
  properties: ReadonlyMap<string, string>,
  key: string,
  value: string | null,
): ReadonlyMap<string, string> {
  const others = [...properties].filter(([other]) => other.toLowerCase() !== key.toLowerCase());
  return new Map(value === null ? others : [...others, [key, value]]);
}

/** The headings of a table are what its heading cells hold. */
function withHeadings(sheet: SheetSnapshot): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const tables = sheet.tables.map((table) => ({
    ...table,
    headings: table.headings.map((heading, index) => {
      const cell = sheet.cells[table.block.row - used.row]?.[table.block.column + index - used.column];
      return cell && cell.value !== "" ? String(cell.value) : heading;
    }),
  }));
  return { ...sheet, tables };
}

/** The workbook as it would stand after the changes; formulas stand as formulas, without a result. */
export function simulate(snapshot: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot {
  const draft: Draft = { dateSystem: snapshot.dateSystem, sheets: [...snapshot.sheets], names: snapshot.names };
  for (const edit of changes.edits) (STEPS[edit.kind] as (draft: Draft, edit: Edit) => void)(draft, edit);
  return {
    ...snapshot,
    names: draft.names,
    sheets: draft.sheets.map((sheet) => (isDraft(sheet) ? withHeadings(closeSheet(sheet)) : sheet)),
  };
}
