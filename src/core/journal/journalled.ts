import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import { linkTo, placeText } from "../sheets/placeText";
import { layoutTable, textContent, type Column, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { simulate } from "../changes/simulate";
import { tableColumns } from "../sheets/tableColumns";
import type { StepRequest } from "../history/stepNames";
import type { Work } from "../steps/work";
import type { SheetName, SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { TABLE } from "../tables/allTables";
import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { bodyRows, columnOf, findOwnTable, recordsOf } from "../tables/records";
import { anchorsFor, withoutAnchors } from "./anchors";
import { changeRows, type ChangeRow } from "./changeRows";
import { journalEntries, type EntryState, type JournalEntry } from "./entries";
import { noteRows, sumOfRow } from "./historyRows";
import { undoDataOf } from "./makeUndo";
import { removal } from "./sheetsBack";
import { undoTexts, type UndoData } from "./undoData";
import { originalPlaces } from "../changes/originalPlaces";

/** Who does what, and when. */
export interface StepTaken {
  readonly step: StepRequest;
  /** "2020-02-28 14:32", as it is on the clock of who does it. */
  readonly when: string;
  /** "" where nobody gave a name. */
  readonly by: string;
}

/** Characters of undo data to a megabyte of the setting. */
const PER_MEGABYTE = 1_000_000;

/**
 * A change set with its place in the journal: first the entry that says what will be done and how it is undone, then the
 * change, then its rows in the history and the note that it is done.
 */
export function* journalled(
  given: ProposalInput,
  changes: ChangeSet,
  taken: StepTaken,
  room: number = given.policy.undoMegabytes * PER_MEGABYTE,
): Work<ChangeSet> {
  if (changes.edits.length === 0) return changes;
  const input = withSheets(given, given.snapshot);
  const id = nextId(input.snapshot);
  const after = simulate(input.snapshot, changes);
  yield 0.3;
  const making = yield* makeJournal(input);
  const history = yield* makeHistory(withSheets(given, after));
  const rows = changeRows(changes, { ...taken, step: taken.step.name, isTakenBack: false }, after, given.words);
  const told = rows.map((row) => sumOfRow(contentsOf(row)));
  const undo = { ...undoDataOf({ edits: [...changes.edits, ...history] }, after, taken.step.about), told };
  const anchors = anchorsFor(id, undo.edits, originalPlaces(undo));
  const entry = openEntry({ id, taken, undo }, input, making.length > 0);
  const historyEdits = yield* writeHistory(withSheets(given, simulate(after, { edits: history })), rows);
  const opening = [...withoutAnchors(input.snapshot), ...making, ...entry.edits, ...anchors];
  const closing = [
    ...history,
    ...historyEdits,
    ...dropOldest(input.snapshot, room - entry.size),
    ...setState(entry.state, "open", "done"),
    ...anchors.map(withoutName),
  ];
  const edits = [...opening, ...changes.edits, ...closing];
  return { edits, journal: { opening: opening.length, closing: closing.length, entry: id, state: "done" } };
}

export const withSheets = (input: ProposalInput, snapshot: WorkbookSnapshot): LayoutInput => ({
  ...input,
  snapshot,
  sheets: nameOwnSheets(snapshot, input.words.language),
});

const withoutName = (edit: Edit): Edit =>
  edit.kind === "setName" ? { ...edit, before: edit.after, after: null } : edit;

function nextId(snapshot: WorkbookSnapshot): string {
  const table = findOwnTable(snapshot, "journal");
  const used = (table ? recordsOf(table) : []).map(({ text }) => Number(text("entry").replace(/^\D+/, "")));
  return `S${String(Math.max(0, ...used.filter(Number.isFinite)) + 1)}`;
}

const blankCells = <Field extends string>(fields: readonly Field[]): Readonly<Record<Field, object>> =>
  Object.fromEntries(fields.map((field) => [field, {}])) as Record<Field, object>;

/** The journal's own sheet, where it is not there yet; what an attempt that failed left of one goes first. */
function* makeJournal(input: LayoutInput): Work<readonly Edit[]> {
  if (findOwnTable(input.snapshot, "journal")) return [];
  const table = TABLE.journal;
  const rest = beginningOfJournal(input.snapshot);
  const fields = table.columns.map(({ field }) => field);
  const columns = tableColumns(table, input, blankCells(fields));
  const named = rest ? { ...input, sheets: { ...input.sheets, journal: rest.name } } : input;
  const layout = yield* layoutTable(named, { table, columns, rows: [] });
  const view = { ...layout.view, visibility: "veryHidden" } as const;
  return [...(rest ? removal(rest, { view }) : []), ...createSheet({ ...layout, view })];
}

/** What an attempt that failed at once left of a journal: a sheet of its name that holds nothing but our own words. */
function beginningOfJournal({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  const { sheet, about, columns } = TABLE.journal;
  const ours = new Set([sheet, about, ...columns.map(({ heading }) => heading)].flatMap(({ en, cy }) => [en, cy]));
  return sheets.find(
    ({ name, cells }) =>
      name === sheet.en && cells.every((row) => row.every((cell) => !cell || cell.value === "" || ours.has(cell.text))),
  );
}

/** What the cells of a row of the history hold. */
const contentsOf = ({ when, by, step, where, from, to }: ChangeRow) => ({
  ...{ when, step, where: placeText(where) },
  ...{ by: textContent(by), from: textContent(from), to: textContent(to) },
});

const historyColumns = (input: LayoutInput): readonly Column<ChangeRow>[] =>
  tableColumns<FieldOf<typeof TABLE.changes>, ChangeRow>(TABLE.changes, input, {
    when: { content: ({ when }) => when },
    by: { content: ({ by }) => textContent(by) },
    step: { content: ({ step }) => step },
    where: {
      content: ({ where }) => placeText(where),
      link: ({ where }) =>
        isThere(where.sheet, input) ? linkTo(where, input.words.sheets.findingTip(placeText(where))) : null,
    },
    from: { content: ({ from }) => textContent(from) },
    to: { content: ({ to }) => textContent(to) },
  });

const isThere = (sheet: string, { snapshot }: LayoutInput): boolean =>
  snapshot.sheets.some(({ name }) => name === sheet);

/** PlanChanges, where it is not there yet. */
function* makeHistory(input: LayoutInput): Work<readonly Edit[]> {
  if (findOwnTable(input.snapshot, "changes")) return [];
  const layout = yield* layoutTable(input, { table: TABLE.changes, columns: historyColumns(input), rows: [] });
  return createSheet(layout);
}

/** Adds rows to PlanChanges. */
export function* writeHistory(input: LayoutInput, rows: readonly ChangeRow[]): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "changes");
  if (!table) return [];
  return [...noteRows(table, rows.map(contentsOf)), ...(yield* growTable(table, historyColumns(input), rows))];
}

interface OpenEntry {
  readonly edits: readonly Edit[];
  readonly state: StateCell;
  readonly size: number;
}

/** The one cell that says what became of a step. */
export interface StateCell {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: number;
}

type JournalField = FieldOf<typeof TABLE.journal>;

/** Where the journal's table is, or will be once it is made. */
interface Journal {
  readonly sheet: SheetName;
  readonly fields: readonly (JournalField | null)[];
  readonly block: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly name: string;
  /** The first row that is free. */
  readonly free: number;
}

function journalIn(input: LayoutInput, isNew: boolean): Journal {
  const { columns, name } = TABLE.journal;
  const table = isNew ? null : findOwnTable(input.snapshot, "journal");
  if (table) {
    const free = table.block.row + (isBlank(table) ? 1 : table.block.rows);
    return { sheet: table.sheet.name, fields: table.fields, block: table.block, name: table.name ?? name, free };
  }
  const rest = beginningOfJournal(input.snapshot);
  const block = { row: HEADING_ROW, column: 0, rows: 2, columns: columns.length };
  const fields = columns.map(({ field }) => field);
  return { sheet: rest?.name ?? input.sheets.journal, fields, block, name, free: HEADING_ROW + 1 };
}

/** Under the title and the line that says what the sheet is for. */
const HEADING_ROW = 3;

const isBlank = (table: OwnTable): boolean => bodyRows(table) === 1 && recordsOf(table).length === 0;

function openEntry(
  { id, taken, undo }: { readonly id: string; readonly taken: StepTaken; readonly undo: UndoData },
  input: LayoutInput,
  isNew: boolean,
): OpenEntry {
  const journal = journalIn(input, isNew);
  const { sheet, block, fields, name, free } = journal;
  const texts = undoTexts(undo);
  const rows = texts.map((text, index): Readonly<Partial<Record<JournalField, CellContent>>> => ({
    entry: id,
    part: index + 1,
    undo: text,
    ...(index === 0 && {
      when: taken.when,
      by: textContent(taken.by),
      step: taken.step.name,
      state: "open",
      parts: texts.length,
    }),
  }));
  const after = rows.map((row) => fields.map((field) => (field === null ? null : (row[field] ?? null))));
  const long = { ...block, rows: free + rows.length - block.row };
  return {
    edits: [
      ...(long.rows > block.rows ? [{ kind: "resizeTable", sheet, name, before: block, after: long } as const] : []),
      {
        kind: "setCells",
        sheet,
        block: { row: free, column: block.column, rows: rows.length, columns: block.columns },
        before: after.map((row) => row.map(() => null)),
        after,
      },
    ],
    state: { sheet, row: free, column: block.column + fields.indexOf("state") },
    size: texts.reduce((sum, text) => sum + text.length, 0),
  };
}

export const setState = ({ sheet, row, column }: StateCell, before: EntryState, after: EntryState): readonly Edit[] => [
  {
    kind: "setCells",
    sheet,
    block: { row, column, rows: 1, columns: 1 },
    before: [[before]],
    after: [[after]],
  },
];

/**
 * Undo data goes where there is no room for it: first that of steps that were taken back, who need it no more, then that
 * of the oldest. That of the step under way always stays.
 */
function dropOldest(snapshot: WorkbookSnapshot, room: number): readonly Edit[] {
  const entries = [...journalEntries(snapshot)].reverse().filter(({ size }) => size > 0);
  const isTakenBack = ({ state }: JournalEntry): boolean => state === "takenBack";
  const byNeed = [...entries.filter((entry) => !isTakenBack(entry)), ...entries.filter(isTakenBack)];
  let left = room;
  const dropped = byNeed.filter(({ size }) => (left -= size) < 0);
  return dropped.flatMap((entry) => withoutUndo(entry, snapshot));
}

/** Empties the undo data of an entry; what else the journal says of it stays. */
function withoutUndo({ rows }: JournalEntry, snapshot: WorkbookSnapshot): readonly Edit[] {
  const table = findOwnTable(snapshot, "journal");
  if (!table) return [];
  const column = columnOf(table, "undo");
  return rows.map((row): Edit => {
    const record = recordsOf(table).find((one) => one.row === row);
    return {
      kind: "setCells",
      sheet: table.sheet.name,
      block: { row: table.block.row + 1 + row, column: table.block.column + column, rows: 1, columns: 1 },
      before: [[record?.text("undo") ?? null]],
      after: [[null]],
    };
  });
}
