import { beginsAnother } from "./anotherTable";
import { isStep, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import { beginsWithVerb } from "./actionVerbs";
import type { TableBlock } from "./blocks";
import { isBoxRow, isLeftEmpty } from "./boxRows";
import { rowsOfOtherLists } from "./listsBelow";
import type { RecognisedColumn, RecognisedRow } from "./recognition";
import { readRefAtStart } from "./recommendationRef";
import type { GridRow, SheetGrid } from "./sheetGrid";
import { isTotalRow } from "./totalRows";
import {
  endsTable,
  isInstruction,
  isKeyLine,
  isNote,
  isPlaceholderAction,
  NUMBERED_TITLE,
  readsOn,
  saysNothingToDo,
  sectionOf,
} from "./rowWords";

type RowKind = RecognisedRow["kind"];

/** What the row walk knows of the table. */
export interface RowContext {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: readonly RecognisedColumn[];
  readonly welsh: boolean;
  readonly actionColumn: number;
  readonly idColumn: number | null;
  /** Most records carry an id, so that a row without one is no record of its own. */
  readonly idsRule: boolean;
  /** Most actions begin with their number, so that a number says nothing of a row. */
  readonly areNumbered: boolean;
  readonly ofOtherLists: ReadonlySet<number>;
  /** Nothing stands to the left of the headings and of the first row. */
  readonly isLeftEmpty: boolean;
}

interface Walk {
  hasRecord: boolean;
  readonly rows: RecognisedRow[];
}

/** Judges every row of a table of actions (T4 to T7). Rows after the last record are never sections. */
export function* rowsOfActions(
  grid: SheetGrid,
  block: TableBlock,
  columns: readonly RecognisedColumn[],
  welsh: boolean,
): Work<readonly RecognisedRow[]> {
  const columnFor = (role: string): number | null => columns.find((c) => c.role === role)?.column ?? null;
  const actionColumn = columnFor("action");
  if (actionColumn === null) return [];
  const idColumn = columnFor("id");
  const withAction = block.body.filter((line) => line.cells.length > 2 && at(line, actionColumn) !== "");
  const withId = idColumn === null ? 0 : withAction.filter((line) => at(line, idColumn) !== "").length;
  const context: RowContext = {
    grid,
    block,
    columns,
    welsh,
    actionColumn,
    idColumn,
    idsRule: withAction.length > 0 && withId / withAction.length >= 0.6,
    areNumbered: withAction.filter((line) => /^\d/.test(at(line, actionColumn))).length * 2 > withAction.length,
    ofOtherLists: rowsOfOtherLists(block.body, columns),
    isLeftEmpty: isLeftEmpty(grid, block),
  };
  const walk: Walk = { hasRecord: false, rows: [] };
  let before = -1;
  for (const [i, line] of block.body.entries()) {
    if (isStep(i)) yield i / block.body.length;
    if (line.cells.length <= 2 && endsTable(textOf(line), line.row > before + 1)) break;
    if (walk.hasRecord && beginsAnother(i, block.body, columns)) break;
    const row = judge(line, context, walk);
    walk.rows.push(row);
    if (row.kind === "record") walk.hasRecord = true;
    else if (row.kind === "total") walk.hasRecord = false;
    before = line.row;
  }
  return trailingSectionsAreNotes(walk.rows);
}

const at = (line: GridRow, column: number | null): string => line.cells.find((c) => c.column === column)?.text ?? "";
const textOf = (line: GridRow): string => line.cells.map((c) => c.text).join(" ");

function judge(line: GridRow, context: RowContext, walk: Walk): RecognisedRow {
  const { row } = line;
  if (repeatsHeader(line, context.block)) return { row, kind: "repeatedHeader" };
  if (context.ofOtherLists.has(row) || isBoxRow(line, context)) return { row, kind: "note" };
  if (isTotalRow(line, context)) return { row, kind: "total" };
  const wide = isWide(line, context);
  if (wide || line.cells.length === 1) return lone(line, wide, context, walk);
  const action = at(line, context.actionColumn);
  if (action === "") return { row, kind: withoutAction(line, context, walk) };
  const section = partAndText(line, context) ?? idAndText(line, context) ?? outlineTitle(line, action, context);
  if (section) return { row, kind: "section", section };
  if (isPlaceholderAction(action) || (saysNothingToDo(action) && !isAnybodys(line, context)))
    return { row, kind: "template" };
  if (isKey(line) || ownerIsFigure(line, context)) return { row, kind: "note" };
  if (isInstruction(textOf(line), action)) return { row, kind: "note" };
  if (
    context.idsRule &&
    walk.hasRecord &&
    at(line, context.idColumn) === "" &&
    readsOn(action) &&
    line.cells.length <= 3
  ) {
    return { row, kind: "continuation" };
  }
  return { row, kind: "record" };
}

/** Somebody, a day or a state stands beside. */
const isAnybodys = (line: GridRow, { columns }: RowContext): boolean =>
  columns.some(({ role, column }) => role !== null && FOLLOWED.has(role) && at(line, column) !== "");
const FOLLOWED = new Set(["owner", "due", "status", "completedOn"]);

/** "BRAG: Blue – complete | Green – on track": a key in one row; "Signed: | Date:" are labels to be filled in. */
const isKey = (line: GridRow): boolean =>
  line.cells.every((c) => isKeyLine(c.text) || c.text.length <= 2) ||
  line.cells.every((c) => c.text.endsWith(":")) ||
  SIGNED.test(line.cells[0]?.text ?? "") ||
  (line.cells.length >= 2 && line.cells.filter((c) => isKeyLine(c.text)).length >= 2);

const SIGNED = /^(?:signed|signature|llofnod|llofnodwyd)\b.{0,20}:$/i;

/** Nobody is called 21,000: the row belongs to figures that stand below the actions (T4). */
function ownerIsFigure(line: GridRow, { columns, block }: RowContext): boolean {
  const owner = columns.find((c) => c.role === "owner");
  const cell = owner && line.cells.find((c) => c.column === owner.column);
  if (!owner || !cell || (block.contents.get(owner.column)?.shares.name ?? 0) < 0.5) return false;
  return typeof cell.cell.value === "number" || /^[£(-]?\d[\d,./)-]*$/.test(cell.text);
}

/** Half the row's cells say what the heading says. */
function repeatsHeader(line: GridRow, block: TableBlock): boolean {
  if (line.cells.length < 2) return false;
  const { headingTexts } = block;
  const same = line.cells.filter(
    (c) => headingTexts.get(c.column)?.length === c.text.length && headingTexts.get(c.column) === c.text.toLowerCase(),
  ).length;
  return same >= 2 && same / line.cells.length >= 0.5;
}

/** A text merged over most of the table. */
function isWide(line: GridRow, { grid, block }: RowContext): boolean {
  const first = line.cells[0];
  if (!first || line.cells.length > 2) return false;
  const merge = grid.mergeAt(line.row, first.column);
  const width = block.lastColumn - block.firstColumn + 1;
  return merge !== undefined && merge.columns >= 3 && merge.columns >= width * 0.5;
}

/** A row with one text: a section, more of the action above, or a note. */
function lone(line: GridRow, wide: boolean, context: RowContext, walk: Walk): RecognisedRow {
  const { row } = line;
  const cell = line.cells[0];
  const text = cell?.text ?? "";
  if (isNote(text) || isKeyLine(text)) return { row, kind: "note" };
  const section = sectionOf(text, context.welsh);
  if (wide) return { row, kind: "section", section };
  const named = section.names !== "group";
  if (cell?.column === context.actionColumn) return loneAction(line, text, named, context, walk);
  const role = context.columns.find((c) => c.column === cell?.column)?.role ?? null;
  if (!named && walk.hasRecord && role !== null && CONTINUES.has(role)) return { row, kind: "continuation" };
  if (role === "id" && !named && /^[\d.]+$|^[A-Z]?\d+(?:\.\d+)*[a-z]?$/.test(text)) return { row, kind: "template" };
  return { row, kind: "section", section };
}

function loneAction(line: GridRow, text: string, named: boolean, context: RowContext, walk: Walk): RecognisedRow {
  const { row } = line;
  if (isPlaceholderAction(text)) return { row, kind: "template" };
  if (!named && walk.hasRecord && readsOn(text)) return { row, kind: "continuation" };
  const section = sectionOf(text, context.welsh);
  if (named || section.plain || isTitleOfRows(line, text, context)) return { row, kind: "section", section };
  const last = walk.rows[walk.rows.length - 1]?.kind;
  if (context.idsRule)
    return walk.hasRecord && (last === "record" || last === "continuation")
      ? { row, kind: "continuation" }
      : { row, kind: "section", section };
  return isShortLabel(text) && (!beginsWithVerb(foldText(text)) || line.cells[0]?.cell.fill !== undefined)
    ? { row, kind: "section", section }
    : { row, kind: "record" };
}

/** A few words that end without a stop. */
const isShortLabel = (text: string): boolean => text.split(" ").length <= 5 && !/[.;]$/.test(text);

/** "2. Data retention policy" among actions without numbers, or a line directly above the headings said again. */
function isTitleOfRows(line: GridRow, text: string, { block, areNumbered }: RowContext): boolean {
  if (!areNumbered && NUMBERED_TITLE.test(text)) return true;
  const next = block.body[lineAfter(block.body, line.row)];
  return next !== undefined && next.row === line.row + 1 && repeatsHeader(next, block);
}

/** Fields whose words run on in the next row. */
const CONTINUES = new Set([
  "latestUpdate",
  "evidence",
  "successMeasure",
  "resources",
  "risk",
  "owner",
  "supportingOwners",
]);

function withoutAction(line: GridRow, context: RowContext, walk: Walk): RowKind {
  const merge = context.grid.mergeAt(line.row, context.actionColumn);
  if (merge && merge.row < line.row && walk.hasRecord) return "continuation";
  if (line.cells.every((c) => isKeyLine(c.text) || c.text.length <= 2)) return "note";
  const has = (role: string): boolean => context.columns.some((c) => c.role === role && at(line, c.column) !== "");
  // An issue that has somebody and a day, though nobody has written yet what will be done.
  if (has("risk") && has("owner") && has("due")) return "record";
  if (at(line, context.idColumn) !== "") return "template";
  const goesOn = line.cells.some((c) =>
    context.columns.some((x) => x.column === c.column && x.role !== null && !DEFAULTS.has(x.role)),
  );
  return walk.hasRecord && goesOn ? "continuation" : "note";
}

/** Filled in advance on blank rows. */
const DEFAULTS = new Set(["id", "status", "claimedRag", "percentComplete", "priority", "recommendation", "group"]);

/** "Objective 3 | Make licensing lawful", with nothing beside it: a part of the plan and its words. */
function partAndText(line: GridRow, context: RowContext): RecognisedRow["section"] | null {
  const [first, second] = line.cells;
  if (line.cells.length !== 2 || !first || !second || !NAMES_PART.test(first.text)) return null;
  const { names, ref } = sectionOf(`${first.text} ${second.text}`, context.welsh);
  return { text: `${first.text} ${second.text}`, names, ref };
}
const NAMES_PART = /^\p{L}[\p{L}'’]{2,}(?: \p{L}+)? \d{1,2}(?:\.\d+)?\s*[:.–-]?$/u;

/**
 * "2 | Build and pilot" above "2.1" in an outline, without a name of its own: it sums up the rows below, and its days, if it has any,
 * are theirs. So does "Phase 2" that lasts from the first of the rows below or before to their last or later.
 */
function outlineTitle(line: GridRow, action: string, context: RowContext): RecognisedRow["section"] | null {
  const next = context.block.body[lineAfter(context.block.body, line.row)];
  const has = (role: string): boolean => context.columns.some((c) => c.role === role && at(line, c.column) !== "");
  if (next === undefined || has("owner")) return null;
  const outline = context.columns.find(({ heading }) => OUTLINE.test(heading));
  const [level, below] = [line, next].map((one) => at(one, outline?.column ?? null));
  const isAbove = level !== undefined && below !== undefined && goesDeeper(level, below);
  return isAbove || (PHASE.test(action) && spans(line, next, context))
    ? { text: action, names: "group", ref: null }
    : null;
}
const OUTLINE = /^(?:wbs|outline[ _](?:number|no\.?|level)|level)$/i;
const PHASE = /^(?:phase|stage|work ?stream|work ?package|milestone|cam|cyfnod|ffrwd gwaith|pecyn gwaith) \d+\b/i;

/** "1.2" above "1.2.1"; level 1 above level 2. */
const goesDeeper = (level: string, below: string): boolean =>
  (/^\d+(?:\.\d+)*$/.test(level) && below.startsWith(`${level}.`)) ||
  (/^\d$/.test(level) && /^\d$/.test(below) && Number(below) > Number(level));

/** Begins no later and ends no earlier than the row below; both ends are days. */
function spans(line: GridRow, below: GridRow, { columns }: RowContext): boolean {
  const [start, due] = ["start", "due"].map((role) => columns.find((c) => c.role === role)?.column);
  const day = (of: GridRow, column: number | undefined): number => {
    const value = of.cells.find((c) => c.column === column)?.cell.value;
    return typeof value === "number" ? value : Number.NaN;
  };
  return day(line, start) <= day(below, start) && day(line, due) >= day(below, due);
}

/** "R1 | Improve standards ..." above "R1.1": an id that is only the beginning of those below heads them. */
function idAndText(line: GridRow, context: RowContext): RecognisedRow["section"] | null {
  const id = at(line, context.idColumn);
  if (context.idColumn === null || line.cells.length !== 2 || id === "") return null;
  const next = context.block.body[lineAfter(context.block.body, line.row)];
  const below = next === undefined ? "" : at(next, context.idColumn);
  if (next === undefined || next.cells.length <= 2 || !beginsWith(below, id)) return null;
  const words = at(line, context.actionColumn);
  // "1 | Setting up" above "1.1": a part of the plan by its number alone.
  if (/^\d+\.?$/.test(id) && words !== "" && readRefAtStart(words, context.welsh) === null)
    return { text: words, names: "group", ref: null };
  const { names, ref } = sectionOf(`${/^\d/.test(id) ? `R${id}` : id} ${words}`, context.welsh);
  return { text: `${id} ${words}`, names, ref };
}

/** "R1.1" and "1.1" begin with "R1"; "1.1" and "1a" with "1". */
const beginsWith = (below: string, id: string): boolean =>
  [id, id.replace(/^(?:R|Rec\.?)\s?(?=\d)/i, "")].some(
    (start) => below.startsWith(start) && /^[\s.\-/a-z]/.test(below.slice(start.length)),
  );

function lineAfter(body: readonly GridRow[], row: number): number {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A section without a record under it is a footer. */
function trailingSectionsAreNotes(rows: readonly RecognisedRow[]): readonly RecognisedRow[] {
  const last = rows.findLastIndex((row) => row.kind === "record");
  return rows.map((row, i) =>
    i > last && (row.kind === "section" || row.kind === "continuation") && !followsLast(rows, last, i)
      ? { row: row.row, kind: "note" }
      : row,
  );
}

const followsLast = (rows: readonly RecognisedRow[], last: number, i: number): boolean =>
  last >= 0 &&
  rows
    .slice(last + 1, i + 1)
    .every((row, j) => row.kind === "continuation" && row.row === (rows[last]?.row ?? 0) + j + 1);
