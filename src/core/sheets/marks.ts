import { ALL_TABLES } from "../tables/allTables";
import { ownTables, type OwnTable } from "../tables/findTables";
import { MARK_KEY, MARK_VERSION, markText } from "../tables/mark";
import { waitsForAnswer } from "../tables/olderTables";
import { CHANGES } from "../tables/history";
import { JOURNAL, MEMORY } from "../tables/memory";
import { pieceOf } from "../tables/paperSheets";
import { findOwnTable, recordsOf } from "../tables/records";
import type { Work } from "../steps/work";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { markOfNew } from "./newMark";
import { layoutTable, type Column, type LayoutInput } from "./sheetLayout";
import { changeCells } from "./tableCells";
import { tableColumns } from "./tableColumns";

/** The headings that a table has after the edits. */
const headingsAfter = ({ sheet, block, headings }: OwnTable, edits: readonly Edit[]): readonly string[] =>
  headings.map((heading, index) => {
    const column = block.column + index;
    const written = edits.flatMap((edit): readonly string[] => {
      if (edit.kind !== "setCells" || edit.sheet !== sheet.name) return [];
      const content = edit.after[block.row - edit.block.row]?.[column - edit.block.column];
      return typeof content === "string" ? [content] : [];
    });
    return written.at(-1) ?? heading;
  });

/**
 * The mark as it should be: columns as they are numbered today and called after the edits; what was deleted stays known.
 */
export function markOfTable(table: OwnTable, edits: readonly Edit[] = []): string {
  const { description, fields, sheet, name, known } = table;
  const headings = headingsAfter(table, edits);
  const ids = sheet.tables.find((table) => table.name === name)?.columnIds ?? [];
  const columns = fields.flatMap((field, index) =>
    field === null ? [] : [{ field, id: ids[index] ?? index + 1, heading: headings[index] ?? "" }],
  );
  const gone = (known?.columns ?? []).filter(({ field }) => !fields.includes(field));
  return markText({ table: description.name, version: MARK_VERSION, columns: [...columns, ...gone] });
}

/** Marks the sheets of tables that stand, where their mark is lost or says something else; and gives a table its name back. */
export function markEdits({ snapshot }: LayoutInput, edits: readonly Edit[]): readonly Edit[] {
  if (waitsForAnswer(snapshot)) return [];
  return [...ownTables(snapshot).found.values()].flatMap((table): readonly Edit[] => {
    const { sheet, name, description } = table;
    const before = sheet.properties.get(MARK_KEY) ?? null;
    const after = markOfTable(table, edits);
    return [
      ...(name === null || name === description.name || isTaken(description.name, snapshot)
        ? []
        : [{ kind: "setTableName", sheet: sheet.name, before: name, after: description.name } satisfies Edit]),
      ...(before === after || name === null
        ? []
        : [{ kind: "setMark", sheet: sheet.name, key: MARK_KEY, before, after } satisfies Edit]),
    ];
  });
}

const isTaken = (name: string, { sheets }: LayoutInput["snapshot"]): boolean =>
  sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));

interface MemoryRow {
  readonly table: string;
  readonly mark: string;
}

const memoryColumns = (input: LayoutInput): readonly Column<MemoryRow>[] =>
  tableColumns<"table" | "mark", MemoryRow>(MEMORY, input, {
    table: { content: ({ table }) => table },
    mark: { content: ({ mark }) => mark },
  });

/** The marks that a change set leaves in the workbook, by the table's name. */
function marksAfter({ snapshot }: LayoutInput, edits: readonly Edit[]): readonly MemoryRow[] {
  const existing = [...ownTables(snapshot).found.values()].map((table) => ({
    table: table.description.name,
    mark: markOfTable(table, edits),
  }));
  const added = edits.flatMap((edit) => {
    const description = edit.kind === "addTable" ? ALL_TABLES.find(({ name }) => name === edit.table.name) : undefined;
    return edit.kind === "addTable" && description
      ? [{ table: edit.table.name, mark: markOfNew(description, edit.table) }]
      : [];
  });
  return [...existing, ...added].filter(({ table }) => !NOT_WITNESSED.has(table));
}

/** They are known by name and headings, and written around each step rather than by it. */
const NOT_WITNESSED: ReadonlySet<string> = new Set([MEMORY.name, JOURNAL.name, CHANGES.name]);

/** PlanMemory: the second witness beside the marks, and what was written on papers, on a very hidden sheet. */
export function* memoryEdits(
  input: LayoutInput,
  edits: readonly Edit[],
  pictures: readonly MemoryRow[] = [],
): Work<readonly Edit[]> {
  if (waitsForAnswer(input.snapshot)) return [];
  const wanted = [...marksAfter(input, edits), ...pictures];
  const table = findOwnTable(input.snapshot, "memory");
  if (!table) {
    if (wanted.length === 0) return [];
    const layout = yield* layoutTable(input, { table: MEMORY, columns: memoryColumns(input), rows: wanted });
    return createSheet({ ...layout, view: { ...layout.view, visibility: "veryHidden" } });
  }
  const records = new Map(recordsOf(table).map((record) => [record.text("table"), record]));
  const changes = wanted.flatMap(({ table: name, mark }) => {
    const record = records.get(name);
    return record ? [{ row: record.row, field: "mark" as const, content: mark }] : [];
  });
  const missing = wanted.filter(({ table: name }) => !records.has(name));
  const emptied = piecesTooMany(pictures, records.keys()).flatMap((name) => {
    const record = records.get(name);
    return record ? [{ row: record.row, field: "mark" as const, content: null }] : [];
  });
  return [...changeCells(table, [...changes, ...emptied]), ...(yield* growTable(table, memoryColumns(input), missing))];
}

/** Records of a picture that takes fewer pieces now: what they hold would be read as its end. */
function piecesTooMany(pictures: readonly MemoryRow[], records: Iterable<string>): readonly string[] {
  const written = new Set(pictures.map(({ table }) => table));
  const papers = new Set(pictures.map(({ table }) => pieceOf(table)?.paper));
  return [...records].filter((name) => {
    const piece = pieceOf(name);
    return piece !== null && papers.has(piece.paper) && !written.has(name);
  });
}
