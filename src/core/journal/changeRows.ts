import { asAtCell } from "../sheets/asAtCell";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { sameContent } from "../changes/compareCells";
import { displayText } from "../changes/displayText";
import { originalPlaces } from "../changes/originalPlaces";
import { STYLES } from "../changes/styles";
import { isStepName } from "../history/stepNames";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { tableNamed } from "../tables/allTables";
import { ownTables, type OwnTable } from "../tables/findTables";
import type { Words } from "../words/words";

/** One row of PlanChanges: a place, and what it held before and after. */
export interface ChangeRow {
  readonly when: string;
  readonly by: string;
  readonly step: string;
  readonly where: CellPlace;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a row says of the step, wherever it changed something. */
export interface StepOfRows {
  readonly when: string;
  readonly by: string;
  readonly step: string;
  readonly isTakenBack: boolean;
}

/** A change of more cells of one sheet than this is a line with their number. */
const LISTED = 60;

/**
 * What a change set changed, for a reader: cells that people answer for one by one, what the product keeps up to date and
 * whole sheets as a line each. `after` is the workbook as the change set leaves it.
 */
export function changeRows(
  changes: ChangeSet,
  step: StepOfRows,
  after: WorkbookSnapshot,
  words: Words,
): readonly ChangeRow[] {
  const { history } = words;
  const named = isStepName(step.step) ? history.steps[step.step] : step.step;
  const shared = { when: step.when, by: step.by, step: step.isTakenBack ? history.takenBack(named) : named };
  const row = (where: CellPlace, from: string | null, to: string | null): ChangeRow => ({ ...shared, where, from, to });
  const gone = new Set(changes.edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet as string] : [])));
  const whole = changes.edits.flatMap((edit): readonly ChangeRow[] => {
    if ((edit.kind !== "addSheet" && edit.kind !== "removeSheet") || edit.view.visibility !== "visible") return [];
    const where = { sheet: edit.sheet, row: 0, column: 0 };
    return [edit.kind === "addSheet" ? row(where, null, history.sheetMade) : row(where, null, history.sheetGone)];
  });
  const changed = composedCells(changes).flatMap(({ origin, sheet, cells, removed }) => {
    const existing = after.sheets.find(({ name }) => name === sheet);
    if (!existing || gone.has(sheet) || existing.visibility !== "visible") return [];
    const renamed = origin === sheet ? [] : [row({ sheet, row: 0, column: 0 }, origin, sheet)];
    return [...renamed, ...sheetRows(existing, cells, removed, { after, words, row })];
  });
  return [...whole, ...changed];
}

interface Composed {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  after: CellContent;
}

/** A sheet that was there, by its first and its last name. */
interface ComposedSheet {
  readonly origin: string;
  readonly sheet: string;
  readonly cells: readonly Composed[];
  /** So many rows went in which something stood. */
  readonly removed: number;
}

/** The cells of each sheet that was there, with what they held first and what they hold last. */
function composedCells(changes: ChangeSet): readonly ComposedSheet[] {
  const places = originalPlaces(changes);
  const sheets = new Map<string, { sheet: string; cells: Map<string, Composed> }>();
  for (const [index, edit] of changes.edits.entries()) {
    const origin = places.sheetOf(index);
    if (origin === null || edit.kind === "setName") continue;
    const known = sheets.get(origin) ?? { sheet: edit.sheet, cells: new Map<string, Composed>() };
    sheets.set(origin, known);
    known.sheet = edit.kind === "renameSheet" ? edit.after : edit.sheet;
    if (edit.kind === "setCells")
      compose(
        known.cells,
        edit,
        places.after(index, edit.block, () => true),
      );
  }
  return [...sheets].map(([origin, { sheet, cells }]) => ({
    ...{ origin, sheet, removed: removedRows(origin, changes, places) },
    cells: [...cells.values()].filter(({ before, after }) => !sameContent(before, after)),
  }));
}

/** The rows of a sheet that something stood in before, and that are not there any more. */
function removedRows(origin: string, { edits }: ChangeSet, places: ReturnType<typeof originalPlaces>): number {
  const rows = new Set<number>();
  if (!edits.some(({ kind }) => kind === "removeRows")) return 0;
  for (const [index, edit] of edits.entries()) {
    if (edit.kind !== "setCells" || places.sheetOf(index) !== origin) continue;
    for (let r = 0; r < edit.block.rows; r += 1) {
      const line = { ...edit.block, row: edit.block.row + r, rows: 1 };
      const [was] = places.before(index, line);
      const isGone = places.after(index, line, () => true).length === 0;
      if (was && isGone && edit.before[r]?.some((content) => content !== null && content !== ""))
        rows.add(was.block.row);
    }
  }
  return rows.size;
}

function compose(
  cells: Map<string, Composed>,
  edit: Extract<Edit, { kind: "setCells" }>,
  pieces: ReturnType<ReturnType<typeof originalPlaces>["after"]>,
): void {
  for (const { first, firstColumn, block } of pieces)
    for (let r = 0; r < block.rows; r += 1)
      for (let c = 0; c < block.columns; c += 1) {
        const [row, column] = [block.row + r, block.column + c];
        const key = `${String(row)},${String(column)}`;
        const after = edit.after[first + r]?.[firstColumn + c] ?? null;
        const known = cells.get(key);
        if (known) known.after = after;
        else cells.set(key, { row, column, before: edit.before[first + r]?.[firstColumn + c] ?? null, after });
      }
}

interface RowsContext {
  readonly after: WorkbookSnapshot;
  readonly words: Words;
  readonly row: (where: CellPlace, from: string | null, to: string | null) => ChangeRow;
}

function sheetRows(
  sheet: SheetSnapshot,
  cells: readonly Composed[],
  removed: number,
  context: RowsContext,
): readonly ChangeRow[] {
  const { history } = context.words;
  const table = [...ownTables(context.after).found.values()].find((own) => own.sheet === sheet);
  const isNew = wholeRows(cells, table, ({ before }) => before === null);
  const isBlank = wholeRows(cells, table, ({ after }) => after === null);
  const existing = cells.filter(({ row }) => !isNew.has(row) && !isBlank.has(row));
  const gone = isBlank.size + (table ? removed : 0);
  const answeredFor = existing.filter((cell) => isTheirs(cell, table));
  const listed = answeredFor.length <= LISTED ? answeredFor : [];
  const others = existing.length - listed.length;
  const whole = { sheet: sheet.name, row: 0, column: 0 };
  return [
    ...listed.map(({ row, column, before, after }) => {
      const format = formatOf(sheet, { row, column }, table, context);
      const text = (content: CellContent): string | null => textOf(content, format, context);
      return context.row({ sheet: sheet.name, row, column }, text(before), text(after));
    }),
    ...(isNew.size > 0 ? [context.row(whole, null, history.rowsAdded(isNew.size))] : []),
    ...(gone > 0 ? [context.row(whole, null, history.rowsRemoved(gone))] : []),
    ...(others > 0 ? [context.row(whole, null, history.cellsChanged(others))] : []),
  ];
}

/** Rows in which everything that was written was blank before, or is blank afterwards. */
function wholeRows(
  cells: readonly Composed[],
  table: OwnTable | undefined,
  isBlank: (cell: Composed) => boolean,
): ReadonlySet<number> {
  const rows = new Set(cells.filter(({ row }) => table && row > table.block.row).map(({ row }) => row));
  for (const cell of cells) if (!isBlank(cell)) rows.delete(cell.row);
  for (const row of [...rows]) if (cells.filter((cell) => cell.row === row).length < 3) rows.delete(row);
  return rows;
}

type Described = NonNullable<ReturnType<typeof tableNamed>>["columns"][number];

function describedAt({ row, column }: Place, table: OwnTable | undefined): Described | undefined {
  const field = table && row > table.block.row ? table.fields[column - table.block.column] : null;
  return table ? tableNamed(table.description.name)?.columns.find((one) => one.field === field) : undefined;
}

/** A cell that people answer for: in a column of theirs. */
function isTheirs(cell: Composed, table: OwnTable | undefined): boolean {
  const { after } = cell;
  const described = describedAt(cell, table);
  return described?.writtenBy === "theirs" && (after === null || typeof after !== "object");
}

type Place = Pick<CellPlace, "row" | "column">;

/** How a number of the cell is shown. An empty cell has lost its format, and a day is a day in any. */
function formatOf(sheet: SheetSnapshot, place: Place, table: OwnTable | undefined, { after }: RowsContext): string {
  const asAt = asAtCell(after)?.place;
  const isAsAt = asAt?.sheet === sheet.name && asAt.row === place.row && asAt.column === place.column;
  const format = cellAt(sheet, place.row, place.column)?.format ?? "General";
  const isDay = isAsAt || describedAt(place, table)?.holds === "day";
  return isDay && (format === "General" || format === "@") ? STYLES.date.numberFormat : format;
}

function textOf(content: CellContent, format: string, { after, words }: RowsContext): string | null {
  if (content === null || content === "") return null;
  if (typeof content === "object") return words.history.formula;
  return displayText(content, format, after.dateSystem);
}
