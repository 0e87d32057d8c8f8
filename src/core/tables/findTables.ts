import { foldText } from "../text/normalise";
import {
  cellAt,
  type Block,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import { ALL_TABLES, TABLE, tableNamed, type TableKey } from "./allTables";
import { identifyColumns, type IdentifiedColumns } from "./columnIdentity";
import type { TableDescription } from "./description";
import { MARK_KEY, readMark, type Mark } from "./mark";
import { hasMoved, readRowRecord } from "./sourceRecords";

/** A table of ours in the workbook, wherever it was moved and whatever it is called now. */
export interface OwnTable<Field extends string = string> extends IdentifiedColumns<Field> {
  readonly key: TableKey;
  readonly description: TableDescription<Field>;
  readonly sheet: SheetSnapshot;
  /** Heading row included. */
  readonly block: Block;
  readonly headings: readonly string[];
  /** What Excel calls the table now; null where somebody made it a range of plain cells. */
  readonly name: string | null;
  /** The mark on its sheet; null where it is lost (another program, Inspect Document) or was never written. */
  readonly mark: Mark | null;
  /** What we last wrote of its columns, by the mark or else by PlanMemory; null where nothing is known. */
  readonly known: Mark | null;
  /** Of records whose key says where they stand: what it said first, where that has changed since. */
  readonly firstKeys?: ReadonlyMap<string, string>;
}

/** A table that has the name or the look of one of ours and is none. */
export interface Stranger {
  readonly key: TableKey;
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** "name": somebody else's table of our name. "copy": a copy of a sheet of ours. */
  readonly why: "name" | "copy";
}

export interface OwnTables {
  readonly found: ReadonlyMap<TableKey, OwnTable>;
  readonly strangers: readonly Stranger[];
}

const tablesOf = new WeakMap<WorkbookSnapshot, OwnTables>();

/** Our tables in a workbook, by their marks; where a mark is lost by name, headings and a witness. */
export function ownTables(snapshot: WorkbookSnapshot): OwnTables {
  let tables = tablesOf.get(snapshot);
  if (tables === undefined) {
    tables = look(snapshot);
    tablesOf.set(snapshot, tables);
  }
  return tables;
}

function look(snapshot: WorkbookSnapshot): OwnTables {
  const found = new Map<TableKey, OwnTable>();
  for (const sheet of snapshot.sheets) {
    const mark = readMark(sheet.properties.get(MARK_KEY));
    const description = mark === null ? undefined : tableNamed(mark.table);
    if (mark === null || description === undefined || found.has(description.key)) continue;
    const own = ofMarkedSheet(sheet, description, mark);
    if (own) found.set(description.key, own);
  }
  const taken = new Set([...found.values()].map(({ sheet }) => sheet));
  const left = snapshot.sheets
    .filter((sheet) => !taken.has(sheet))
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  // The witnesses themselves may have kept their marks.
  const witness = witnessIn(snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))));
  for (const description of ALL_TABLES) {
    if (found.has(description.key)) continue;
    const own = withoutMark(description, left, witness);
    if (own) found.set(description.key, own);
  }
  const actions = found.get("actions");
  const memory = found.get("memory");
  if (actions && memory) found.set("actions", { ...actions, firstKeys: firstSources(memory) });
  return { found, strangers: left.flatMap(({ sheet, table }) => strangerIn(sheet, table, found)) };
}

/** What actions whose rows have moved in the council's sheet are known as, by what their Source cells say now. */
function firstSources({ sheet, block, fields }: OwnTable): ReadonlyMap<string, string> {
  const textAt = (row: number, field: string): string =>
    String(cellAt(sheet, block.row + 1 + row, block.column + fields.indexOf(field))?.value ?? "");
  return new Map(
    Array.from({ length: block.rows - 1 }, (_, row) => ({ table: textAt(row, "table"), mark: textAt(row, "mark") }))
      .filter(hasMoved)
      .flatMap((record) => readRowRecord(record) ?? [])
      .map(({ at, knownAs }) => [at, knownAs]),
  );
}

type Described = (typeof ALL_TABLES)[number];

const onMarkedSheet = new WeakMap<SheetSnapshot, OwnTable | null>();

/** A sheet that has not changed since another look at the workbook holds what it held. */
function ofMarkedSheet(sheet: SheetSnapshot, description: Described, mark: Mark): OwnTable | null {
  const known = onMarkedSheet.get(sheet);
  if (known !== undefined) return known;
  const found = markedTable(sheet, description, mark);
  onMarkedSheet.set(sheet, found);
  return found;
}

function markedTable(sheet: SheetSnapshot, description: Described, mark: Mark): OwnTable | null {
  const [first, ...others] = [...sheet.tables].sort((a, b) => fit(b, mark) - fit(a, mark));
  const table = first && (others.length === 0 || fit(first, mark) > 0) ? first : null;
  if (table) return owned(sheet, description, table, mark);
  const range = rangeWithHeadings(
    sheet,
    mark.columns.map(({ heading }) => heading),
  );
  return (
    range && {
      ...owned(sheet, description, { ...range, name: "", columnIds: [], isFiltered: false }, mark),
      name: null,
    }
  );
}

/** How many headings of a table are those that we last wrote. */
const fit = ({ headings }: Pick<TableSnapshot, "headings">, { columns }: Mark): number => {
  const written = new Set(columns.map(({ heading }) => foldText(heading)));
  return headings.filter((heading) => written.has(foldText(heading))).length;
};

function owned(sheet: SheetSnapshot, description: Described, table: TableSnapshot, mark: Mark | null): OwnTable {
  return {
    key: description.key,
    description,
    sheet,
    block: table.block,
    headings: table.headings,
    name: table.name,
    mark,
    known: mark,
    ...identifyColumns<string>(description, table.headings, table.columnIds, mark),
  };
}

interface OnSheet {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

/** Says of a table whether the workbook itself knows it as ours. */
type Witness = (key: TableKey) => Mark | "older" | null;

/**
 * PlanMemory lists our tables with their marks. Workbooks made before there were marks have no such list: there our
 * Settings, with all their headings, speak for the others.
 */
function witnessIn(tables: readonly OnSheet[]): Witness {
  const memory = tables.find(({ table }) => isExactly(table, TABLE.memory));
  if (memory) {
    let marks: readonly (Mark | null)[] | null = null;
    return (key) => (marks ??= marksIn(memory)).find((mark) => mark?.table === TABLE[key].name) ?? null;
  }
  const older = tables.some(({ table }) => isExactly(table, TABLE.settings));
  return () => (older ? "older" : null);
}

const marksOn = new WeakMap<SheetSnapshot, readonly (Mark | null)[]>();

/** The marks that PlanMemory lists. */
function marksIn({ sheet, table }: OnSheet): readonly (Mark | null)[] {
  const known = marksOn.get(sheet);
  if (known) return known;
  const { fields } = identifyColumns(TABLE.memory, table.headings, table.columnIds, null);
  const at = fields.indexOf("mark");
  const marks = Array.from({ length: table.block.rows - 1 }, (_, row) =>
    readMark(String(cellAt(sheet, table.block.row + 1 + row, table.block.column + at)?.value ?? "")),
  );
  marksOn.set(sheet, marks);
  return marks;
}

/** Our name, and every heading in one language or the other; columns of the user's own may stand between. */
const isExactly = (table: TableSnapshot, description: TableDescription): boolean =>
  table.name === description.name &&
  (["en", "cy"] as const).some((language) =>
    description.columns.every((one) => one.isLater === true || table.headings.includes(one.heading[language])),
  );

/** At least so much of a table's headings are ours where nothing but headings, name and witness speak for it. */
const MOST = 0.5;
const FEWEST_HEADINGS = 3;

/** Tables that no witness need speak for: their name and all of their headings do. */
const SELF_KNOWN: ReadonlySet<TableKey> = new Set(["memory", "settings", "journal", "changes"]);

function withoutMark(description: Described, tables: readonly OnSheet[], witness: Witness): OwnTable | null {
  const { key } = description;
  const stated = SELF_KNOWN.has(key) ? "older" : witness(key);
  if (stated === null) return null;
  const mark = stated === "older" ? null : stated;
  const named = tables.find(({ table }) => table.name === description.name);
  if (named && looksLike(named.table, description))
    return { ...owned(named.sheet, description, named.table, mark), mark: null };
  if (mark === null) return null;
  const renamed = tables.find(({ table }) => fit(table, mark) >= Math.max(FEWEST_HEADINGS, 0.8 * mark.columns.length));
  return renamed ? { ...owned(renamed.sheet, description, renamed.table, mark), mark: null } : null;
}

function looksLike(table: TableSnapshot, description: Described): boolean {
  if (SELF_KNOWN.has(description.key)) return isExactly(table, description);
  const known = ourHeadings(table, description);
  return known >= Math.min(FEWEST_HEADINGS, description.columns.length) && known >= MOST * table.headings.length;
}

const headingsCounted = new WeakMap<readonly string[], Map<TableKey, number>>();

function ourHeadings({ headings }: Pick<TableSnapshot, "headings">, description: Described): number {
  const counted = headingsCounted.get(headings) ?? new Map<TableKey, number>();
  headingsCounted.set(headings, counted);
  const known = counted.get(description.key);
  if (known !== undefined) return known;
  const { fields } = identifyColumns<string>(description, headings, undefined, null);
  const ours = fields.filter((field) => field !== null).length;
  counted.set(description.key, ours);
  return ours;
}

/** Nearly all headings of a table of ours that stands elsewhere: a copy, which must not be counted a second time. */
const COPY = 0.8;

function strangerIn(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  found: ReadonlyMap<TableKey, OwnTable>,
): readonly Stranger[] {
  if ([...found.values()].some((own) => own.sheet === sheet && own.name === table.name)) return [];
  const namesake = tableNamed(table.name);
  if (namesake) return [{ key: namesake.key, sheet, table, why: "name" }];
  const copied = [...found.values()].find(
    ({ description }) => ourHeadings(table, description as Described) >= COPY * Math.max(6, description.columns.length),
  );
  return copied ? [{ key: copied.key, sheet, table, why: "copy" }] : [];
}

/** The block under the row that holds most of the headings, down to the last row with something in it. */
function rangeWithHeadings(
  sheet: SheetSnapshot,
  headings: readonly string[],
): Pick<TableSnapshot, "block" | "headings"> | null {
  const { used } = sheet;
  if (!used) return null;
  const wanted = new Set(headings.map(foldText));
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const texts = (sheet.cells[row - used.row] ?? []).map((cell) => String(cell?.value ?? ""));
    const at = texts.flatMap((text, index) => (wanted.has(foldText(text)) && text !== "" ? [index] : []));
    if (at.length < Math.max(1, MOST * headings.length)) continue;
    const [first, last] = stretch(texts, at[0] ?? 0, at.at(-1) ?? 0);
    const rows = rowsUnder(sheet, row, used.column + first, last - first + 1);
    return {
      block: { row, column: used.column + first, rows: 1 + rows, columns: last - first + 1 },
      headings: texts.slice(first, last + 1),
    };
  }
  return null;
}

/** Columns of the user's own at either side of ours belonged to the table, too. */
function stretch(texts: readonly string[], from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to];
  while (first > 0 && texts[first - 1] !== "") first -= 1;
  while (last < texts.length - 1 && texts[last + 1] !== "") last += 1;
  return [first, last];
}

/** Rows in a stretch under a heading row that hold something; a table has one at the least. */
function rowsUnder(sheet: SheetSnapshot, headingRow: number, column: number, columns: number): number {
  let rows = 0;
  // A blank row that has its formulas was a row of the table.
  const holds = (row: number): boolean =>
    Array.from({ length: columns }).some((_, index) => {
      const cell = cellAt(sheet, row, column + index);
      return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
    });
  while (holds(headingRow + 1 + rows)) rows += 1;
  return Math.max(1, rows);
}
