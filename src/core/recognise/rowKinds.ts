import { beginsAnother } from "./anotherTable";
import { isStep, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import { beginsWithVerb } from "./actionVerbs";
import type { TableBlock } from "./blocks";
import { isBoxRow, isLeftEmpty } from "./boxRows";
import { rowsOfOtherLists } from "./listsBelow";
import type { RecognisedColumn, RecognisedRow } from "./recognition";
import type { GridRow, SheetGrid } from "./sheetGrid";
import { at, lineAfter, textOf, type RowContext } from "./rowContext";
import { idAndText, outlineTitle, ownedAbove, partAndText } from "./rowsThatHead";
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

function judge(line: GridRow, context: RowContext, walk: Walk): RecognisedRow {
  const { row } = line;
  if (repeatsHeader(line, context.block)) return { row, kind: "repeatedHeader" };
  if (context.ofOtherLists.has(row) || isBoxRow(line, context)) return { row, kind: "note" };
  if (isTotalRow(line, context)) return { row, kind: "total" };
  const wide = isWide(line, context);
  if (wide || line.cells.length === 1) return lone(line, wide, context, walk);
  const action = at(line, context.actionColumn);
  if (action === "") return { row, kind: withoutAction(line, context, walk) };
  const section =
    partAndText(line, context) ??
    idAndText(line, context) ??
    outlineTitle(line, action, context) ??
    ownedAbove(line, action, context);
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
