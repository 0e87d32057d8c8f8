import type { CellContent, Edit } from "../core/changes/changeSet";
import { TABLE_STYLE } from "../core/changes/styles";
import { blockAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { bytesOf, formulaRuns, isFormulaContent, written } from "./cellContents";
import { addChart } from "./charts";
import { formatAs, setFormatRules, setValidation, setView } from "./formatting";
import { soFar, withoutBlock } from "./waitingFormulas";
import { writeLinks } from "./writeLinks";
import { linesAddress, linesOf, moveOf, type EditOfLines } from "./lines";
import { noteCells, rangeOf, sheetOf, type Writing } from "./writing";

type Writer<K extends Edit["kind"]> = (edit: Extract<Edit, { kind: K }>, writing: Writing) => Promise<void> | void;

/** How each kind of edit is written. A kind without a writer does not compile. */
const WRITERS: { readonly [K in Edit["kind"]]: Writer<K> } = {
  addSheet: ({ sheet, view, behind }, writing) => {
    const added = writing.context.workbook.worksheets.add(sheet);
    const place = writing.identities.addSheet(sheet, added, behind);
    if (place !== null) added.position = place;
    writing.begun.added.push({ name: sheet, sheet: added, trip: writing.trips.count });
    setView(added, null, view);
  },
  removeSheet: ({ sheet }, writing) => {
    const going = sheetOf(writing, sheet);
    writing.begun.structure.noteGoing(writing.edit, sheet, going.getUsedRangeOrNullObject(true), false);
    going.delete();
    writing.identities.noteGone(sheet);
  },
  setView: ({ sheet, before, after }, writing) => {
    const going = sheetOf(writing, sheet);
    const cell = going.getRangeByIndexes(0, 0, 1, 1);
    setView(going, before, after, () => writing.begun.structure.probe(writing.edit, going, cell));
  },
  setCells: writeCells,
  addTable: ({ sheet, table }, writing) => {
    const added = sheetOf(writing, sheet).tables.add(blockAddress(table.block), true);
    added.name = table.name;
    writing.identities.setTable(table.name, added);
    added.style = TABLE_STYLE.name;
    added.showBandedRows = TABLE_STYLE.bandedRows;
  },
  setMark: ({ sheet, key, after }, writing) => {
    const { customProperties } = sheetOf(writing, sheet);
    if (after === null) customProperties.getItemOrNullObject(key).delete();
    else customProperties.add(key, after);
  },
  setName: writeName,
  renameSheet: ({ sheet, after }, writing) => {
    sheetOf(writing, sheet).name = after;
    writing.identities.renameSheet(sheet, after);
    writing.textCells.noteRename(sheet, after);
    // Formulas are written at the end, when their sheet has its new name.
    for (const [at, one] of writing.formulas.entries())
      if (one.sheet === sheet) writing.formulas[at] = { ...one, sheet: after };
  },
  insertRows: (edit, writing) => insertLines(edit, writing, "Down"),
  insertColumns: (edit, writing) => insertLines(edit, writing, "Right"),
  removeRows: (edit, writing) => removeLines(edit, writing, "Up"),
  removeColumns: (edit, writing) => removeLines(edit, writing, "Left"),
  setTableName: ({ before, after }, { identities }) => {
    identities.table(before).name = after;
    identities.renameTable(before, after);
  },
  // The cells stay: what is in them is taken back by edits of their own.
  removeTable: ({ table }, { identities }) => void identities.table(table.name).convertToRange(),
  resizeTable: ({ sheet, name, before, after }, writing) => {
    const table = writing.identities.table(name);
    const named = { edit: writing.edit, name, table };
    writing.begun.structure.resize(named, rangeOf(writing, sheet, after), { before, after });
  },
  setStyle: (edit, writing) => {
    writing.textCells.noteStyle(edit);
    formatAs(rangeOf(writing, edit.sheet, edit.block), edit.block.rows, edit.before, edit.after);
  },
  setRowHeights: writeRowHeights,
  setFormatRules: ({ sheet, block, after }, writing) => setFormatRules(rangeOf(writing, sheet, block), after),
  setValidation: ({ sheet, block, after }, writing) => setValidation(rangeOf(writing, sheet, block), after),
  setLinks: writeLinks,
  addChart: ({ sheet, chart }, writing) => addChart(sheetOf(writing, sheet), chart),
  removeChart: ({ sheet, chart }, writing) => sheetOf(writing, sheet).charts.getItemOrNullObject(chart.name).delete(),
};

const wholeLines = (edit: EditOfLines, writing: Writing): Excel.Range =>
  sheetOf(writing, edit.sheet).getRange(linesAddress(edit.kind, linesOf(edit)));

function insertLines(edit: EditOfLines, writing: Writing, towards: "Down" | "Right"): void {
  writing.begun.structure.noteMoving(writing.edit, sheetOf(writing, edit.sheet), edit.kind === "insertRows");
  wholeLines(edit, writing).insert(towards);
  writing.textCells.noteMove(edit.sheet, moveOf(edit));
  writing.begun.structure.probe(writing.edit, sheetOf(writing, edit.sheet));
}

function removeLines(edit: EditOfLines, writing: Writing, towards: "Up" | "Left"): void {
  const going = wholeLines(edit, writing);
  const areRows = edit.kind === "removeRows";
  writing.begun.structure.noteMoving(writing.edit, sheetOf(writing, edit.sheet), areRows);
  writing.begun.structure.noteGoing(writing.edit, edit.sheet, going.getUsedRangeOrNullObject(true), areRows);
  going.delete(towards);
  writing.textCells.noteMove(edit.sheet, moveOf(edit));
  writing.begun.structure.probe(writing.edit, sheetOf(writing, edit.sheet));
}

function writeName({ name, before, after, isVisible }: Extract<Edit, { kind: "setName" }>, { context }: Writing): void {
  const { names } = context.workbook;
  if (after === null) {
    names.getItemOrNullObject(name).delete();
    return;
  }
  const item = before === null ? names.add(name, after) : names.getItem(name);
  if (before !== null) item.formula = after;
  item.visible = isVisible;
}

/** A request for one thing takes at most about so many bytes; kinds that carry contents make room for those themselves. */
const BYTES: Readonly<Partial<Record<Edit["kind"], number>>> = {
  addSheet: 9000,
  setView: 9000,
  setStyle: 4500,
};
const BYTES_OF_OTHERS = 3000;
const BYTES_OF_CHARTS = { stackedBar100: 9000, columns: 9000, lines: 30_000 } as const;

const bytesFor = (edit: Edit): number =>
  edit.kind === "addChart" ? BYTES_OF_CHARTS[edit.chart.kind] : (BYTES[edit.kind] ?? BYTES_OF_OTHERS);

/** Puts an edit among what is to be sent. */
export async function writeEdit(edit: Edit, writing: Writing): Promise<void> {
  await writing.trips.makeRoom(bytesFor(edit), edit.sheet ?? "", writing.done);
  const write = WRITERS[edit.kind] as (one: Edit, into: Writing) => Promise<void> | void;
  await write(edit, writing);
}

async function writeCells(
  { sheet, block, before, after }: Extract<Edit, { kind: "setCells" }>,
  writing: Writing,
): Promise<void> {
  const { formulas } = writing;
  const constants = soFar(formulas, sheet, block, before);
  const runs = formulaRuns(block, after).map((run) => ({ sheet, edit: writing.edit, run }));
  formulas.splice(0, formulas.length, ...withoutBlock(formulas, sheet, block), ...runs);
  for (const { first, rows } of bands(after, writing)) {
    const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0);
    await writing.trips.makeRoom(bytes, sheet, writing.done);
    const place = { ...block, row: block.row + first, rows: rows.length };
    noteCells(writing, {
      edit: writing.edit,
      sheet,
      block: place,
      // A link that was taken back before this has brought the text along already.
      expected: [constants.slice(first, first + rows.length), rows],
      wrote: rows.map((row) => row.map((content) => (isFormulaContent(content) ? null : content))),
    });
    rangeOf(writing, sheet, place).formulas = rows.map((row, r) =>
      row.map((content, c) => written(content, writing.textCells.has(sheet, place.row + r, block.column + c))),
    );
  }
}

interface Band {
  readonly first: number;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Cuts rows into bands that fit into a portion each. */
function bands(all: readonly (readonly CellContent[])[], { trips }: Writing): Band[] {
  const longest = Math.max(1, ...all.map(bytesOf));
  const average = all.reduce((sum, row) => sum + bytesOf(row), 0) / Math.max(1, all.length);
  // One long row among short ones must not cut them all apart, and many long ones must fit.
  const size = trips.rowsPerTrip(Math.max(average * 4, longest / 50));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => ({
    first: i * size,
    rows: all.slice(i * size, (i + 1) * size),
  }));
}

function writeRowHeights(
  { sheet, firstRow, before, after }: Extract<Edit, { kind: "setRowHeights" }>,
  writing: Writing,
): void {
  const rows = (row: number, count: number): Block => ({ row: firstRow + row, column: 0, rows: count, columns: 1 });
  const isFreed = (row: number): boolean => after[row] === null && (before[row] ?? null) !== null;
  for (let row = 0; row < after.length; row++) {
    if (!isFreed(row)) continue;
    const first = row;
    while (isFreed(row + 1)) row++;
    rangeOf(writing, sheet, rows(first, row - first + 1)).format.autofitRows();
  }
  if (after.every((height) => height === null)) return;
  rangeOf(writing, sheet, rows(0, after.length)).setRowProperties(
    after.map((height) => (height === null ? {} : { format: { rowHeight: height } })),
  );
}

/** Writes the formulas that waited; a formula that fills a table's column becomes its calculated column. */
export async function writeFormulas(writing: Writing): Promise<void> {
  for (const { sheet, edit, run } of writing.formulas.splice(0)) {
    await writing.trips.makeRoom(run.formula.length * 1.3 + BYTES_OF_OTHERS, sheet, writing.done);
    const wrote = Array.from({ length: run.block.rows }, () => [{ formula: run.formula }]);
    // A table fills the formula of a column down by itself.
    const expected = [wrote.map(() => [null]), wrote];
    noteCells(writing, { edit, sheet, block: run.block, expected, wrote });
    // One text for the whole run. Equal texts down a column mean the same in each row only with structured or absolute
    // references, which is what ours have.
    rangeOf(writing, sheet, run.block).formulas = run.formula as unknown as string[][];
  }
}
