import type { CellContent, ChangeSet, Edit } from "../edits/changeSet";
import { sameContent } from "../edits/compareCells";
import { displayText } from "../edits/displayText";
import { originalPlaces } from "../edits/originalPlaces";
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
export interface SaidOfStep {
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
  said: SaidOfStep,
  after: WorkbookSnapshot,
  words: Words,
): readonly ChangeRow[] {
  const { history } = words;
  const named = isStepName(said.step) ? history.steps[said.step] : said.step;
  const shared = { when: said.when, by: said.by, step: said.isTakenBack ? history.takenBack(named) : named };
  const row = (where: CellPlace, from: string | null, to: string | null): ChangeRow => ({ ...shared, where, from, to });
  const gone = new Set(changes.edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet as string] : [])));
  const whole = changes.edits.flatMap((edit): readonly ChangeRow[] => {
    if ((edit.kind !== "addSheet" && edit.kind !== "removeSheet") || edit.view.visibility !== "visible") return [];
    const where = { sheet: edit.sheet, row: 0, column: 0 };
    return [edit.kind === "addSheet" ? row(where, null, history.sheetMade) : row(where, null, history.sheetGone)];
  });
  const changed = composedCells(changes).flatMap(({ sheet, cells }) => {
    const standing = after.sheets.find(({ name }) => name === sheet);
    if (!standing || gone.has(sheet) || standing.visibility !== "visible") return [];
    return sheetRows(standing, cells, { after, words, row });
  });
  return [...whole, ...changed];
}

interface Composed {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  after: CellContent;
}

/** The cells of each sheet that was there, by its last name, with what they held first and what they hold last. */
function composedCells(changes: ChangeSet): readonly { readonly sheet: string; readonly cells: readonly Composed[] }[] {
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
  return [...sheets.values()].map(({ sheet, cells }) => ({
    sheet,
    cells: [...cells.values()].filter(({ before, after }) => !sameContent(before, after)),
  }));
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

interface Telling {
  readonly after: WorkbookSnapshot;
  readonly words: Words;
  readonly row: (where: CellPlace, from: string | null, to: string | null) => ChangeRow;
}

function sheetRows(sheet: SheetSnapshot, cells: readonly Composed[], telling: Telling): readonly ChangeRow[] {
  const { history } = telling.words;
  const table = [...ownTables(telling.after).found.values()].find((own) => own.sheet === sheet);
  const isNew = newRows(cells, table);
  const standing = cells.filter(({ row }) => !isNew.has(row));
  const answeredFor = standing.filter((cell) => isTheirs(cell, table));
  const listed = answeredFor.length <= LISTED ? answeredFor : [];
  const others = standing.length - listed.length;
  const whole = { sheet: sheet.name, row: 0, column: 0 };
  return [
    ...listed.map(({ row, column, before, after }) => {
      const text = (content: CellContent): string | null => textOf(content, sheet, row, column, telling);
      return telling.row({ sheet: sheet.name, row, column }, text(before), text(after));
    }),
    ...(isNew.size > 0 ? [telling.row(whole, null, history.rowsAdded(isNew.size))] : []),
    ...(others > 0 ? [telling.row(whole, null, history.cellsChanged(others))] : []),
  ];
}

/** Rows in which everything that was written was blank before. */
function newRows(cells: readonly Composed[], table: OwnTable | undefined): ReadonlySet<number> {
  const rows = new Set(cells.filter(({ row }) => table && row > table.block.row).map(({ row }) => row));
  for (const { row, before } of cells) if (before !== null) rows.delete(row);
  for (const row of [...rows]) if (cells.filter((cell) => cell.row === row).length < 3) rows.delete(row);
  return rows;
}

/** A cell that people answer for: in a column of theirs. */
function isTheirs({ row, column, after }: Composed, table: OwnTable | undefined): boolean {
  const field = table && row > table.block.row ? table.fields[column - table.block.column] : null;
  const described = table ? tableNamed(table.description.name)?.columns.find((one) => one.field === field) : undefined;
  return described?.writtenBy === "theirs" && (after === null || typeof after !== "object");
}

function textOf(
  content: CellContent,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  { after, words }: Telling,
): string | null {
  if (content === null || content === "") return null;
  if (typeof content === "object") return words.history.formula;
  return displayText(content, cellAt(sheet, row, column)?.format ?? "General", after.dateSystem);
}
