import { ACTIONS } from "../tables/actions";
import { tableNamed } from "../tables/allTables";
import type { Words } from "../words/words";
import type { CellContent, ChangeSet, Edit } from "./changeSet";
import { sameContent } from "./compareCells";
import { isStructure, structureLines } from "./describeStructure";
import { inSight, NOTHING_AROUND, type Around } from "./inSight";

type EditOf<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;

const all = <K extends Edit["kind"]>(changes: ChangeSet, kind: K): readonly EditOf<K>[] =>
  changes.edits.filter((edit): edit is EditOf<K> => edit.kind === kind);

const isEmpty = (content: CellContent | undefined): boolean =>
  content === null || content === undefined || content === "";

/** Rows of a new table that hold a record: a table of none has one blank row. */
export function recordsOf(changes: ChangeSet, { sheet, table }: EditOf<"addTable">): number {
  const cells = all(changes, "setCells").filter((edit) => edit.sheet === sheet);
  const isFilled = (row: number): boolean =>
    cells.some(({ block, after }) => {
      const contents = block.column <= table.block.column ? after[row - block.row] : undefined;
      return contents?.some((content) => !isEmpty(content)) ?? false;
    });
  let records = 0;
  for (let row = 1; row < table.block.rows; row += 1) if (isFilled(table.block.row + row)) records += 1;
  return records;
}

/** Cells of a sheet that hold something else afterwards, those of a table's new rows and columns apart. */
function changedCells(changes: ChangeSet, sheet: string): { readonly changed: number; readonly renewed: number } {
  const grown = all(changes, "resizeTable").filter((edit) => edit.sheet === sheet);
  const between = (at: number, from: number, one: number, other: number): boolean =>
    at >= from + Math.min(one, other) && at < from + Math.max(one, other);
  const isNew = (row: number, column: number): boolean =>
    grown.some(
      ({ before, after }) =>
        between(row, before.row, before.rows, after.rows) ||
        (between(column, before.column, before.columns, after.columns) && row >= before.row),
    );
  let [changed, renewed] = [0, 0];
  for (const { block, before, after } of all(changes, "setCells").filter((edit) => edit.sheet === sheet))
    after.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const was = before[r]?.[c];
        if (isNew(block.row + r, block.column + c) || sameContent(cell, was)) return;
        if (isFormula(cell) && isFormula(was)) renewed += 1;
        else changed += 1;
      });
    });
  return { changed, renewed };
}

const isFormula = (content: CellContent | undefined): boolean => typeof content === "object" && content !== null;

function newSheetLines(changes: ChangeSet, words: Words, { newHistory }: Around): readonly string[] {
  const added = [
    ...all(changes, "addSheet").map(({ sheet }) => sheet as string),
    ...(newHistory === null ? [] : [newHistory]),
  ];
  if (added.length === 0) return [];
  const { edits } = words;
  const tables = all(changes, "addTable").flatMap((edit) => {
    if (!all(changes, "addSheet").some(({ sheet }) => sheet === edit.sheet)) return [];
    const kind = tableNamed(edit.table.name);
    return kind ? [{ edit, kind }] : [];
  });
  return [
    edits.addSheets(added),
    ...tables
      .filter(({ kind }) => kind.life !== "paper" && kind.life !== "memory")
      .map(({ edit }) => edits.writeRows(recordsOf(changes, edit), edit.sheet)),
    ...tables
      .filter(({ edit, kind }) => kind.key === "actions" && edit.table.calculated.length > 0)
      .map(({ edit }) => edits.liveFormulas(edit.sheet)),
  ];
}

function grownTableLines(changes: ChangeSet, words: Words): readonly string[] {
  return all(changes, "resizeTable").flatMap(({ sheet, name, before, after }) => {
    const [rows, columns] = [after.rows - before.rows, after.columns - before.columns];
    if (columns !== 0)
      return [columns > 0 ? words.edits.addColumns(columns, sheet) : words.edits.removeColumns(-columns, sheet)];
    if (rows < 0) return [words.edits.removeRows(-rows, sheet)];
    return tableNamed(name) && rows > 0 ? [words.edits.addRows(rows, sheet)] : [];
  });
}

/** Sheets that were there and whose cells or look change. */
function changedSheetLines(changes: ChangeSet, words: Words): readonly string[] {
  const fresh = new Set<string>(
    [...all(changes, "addSheet"), ...all(changes, "removeSheet")].map(({ sheet }) => sheet),
  );
  const touched = changes.edits.filter((edit) => !isStructure(edit)).flatMap(({ sheet }) => sheet ?? []);
  const sheets = [...new Set(touched)].filter((sheet) => !fresh.has(sheet));
  const resized = new Set<string>(all(changes, "resizeTable").map(({ sheet }) => sheet));
  return sheets.flatMap((sheet) => {
    const { changed, renewed } = changedCells(changes, sheet);
    if (changed + renewed > 0)
      return [
        ...(renewed > 0 ? [words.edits.renewFormulas(renewed, sheet)] : []),
        ...(changed > 0 ? [words.edits.changeCells(changed, sheet)] : []),
      ];
    return resized.has(sheet) ? [] : [words.edits.lookOnly(sheet)];
  });
}

const isActionsSheet = (changes: ChangeSet, sheet: string): boolean =>
  all(changes, "addTable").some((edit) => edit.sheet === sheet && edit.table.name === ACTIONS.name) ||
  all(changes, "resizeTable").some((edit) => edit.sheet === sheet && edit.name === ACTIONS.name);

/** What a change set will do, in sentences, for somebody to agree to before anything is written: each said once. */
export function describe(whole: ChangeSet, words: Words, around: Around = NOTHING_AROUND): readonly string[] {
  const { edits } = words;
  if (whole.edits.length === 0) return [edits.nothing];
  const changes = inSight(whole, around);
  const removed = all(changes, "removeSheet").map(({ sheet }) => sheet);
  return [
    ...newSheetLines(changes, words, around),
    ...(removed.length > 0 ? [edits.removeSheets(removed)] : []),
    ...structureLines(changes, words),
    ...grownTableLines(changes, words),
    ...changedSheetLines(changes, words),
    ...all(changes, "setLinks")
      .filter(({ sheet, after }) => isActionsSheet(changes, sheet) && after.some((link) => link !== null))
      .map(({ sheet, after }) => edits.links(after.length, sheet)),
    ...all(changes, "addChart").map(({ sheet, chart }) => edits.drawChart(chart.title, sheet)),
    edits.recordsFollow,
    edits.othersUntouched,
  ];
}
