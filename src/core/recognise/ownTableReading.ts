import { cellAddress } from "../snapshot/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { isStep, type Work } from "../steps/work";
import { ownTables, type OwnTable } from "../tables/findTables";
import { paperSheets } from "../tables/paperSheets";
import { CORE_ROLES } from "./otherRows";
import {
  isTableKind,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
  type TableKind,
} from "./recognition";
import { shownText } from "./sheetGrid";

/** What stands on a sheet of ours; null for a sheet that is the council's own. */
export function ownTablesOn(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): readonly OwnTable[] | null {
  const { found, strangers } = ownTables(snapshot);
  const own = [...found.values()].filter((table) => table.sheet === sheet);
  // A copy of a sheet of ours is no second plan.
  const isCopy = strangers.some((stranger) => stranger.why === "copy" && stranger.sheet === sheet);
  return own.length > 0 || isCopy || paperSheets(snapshot).alike.has(sheet) ? own : null;
}

/** What makes a row of ours a record by itself: a plan may know a recommendation by its number alone. */
const KNOWN_BY: Readonly<Partial<Record<TableKind, readonly string[]>>> = { recommendations: ["ref"] };

/** A table of the product's own, as a recognised one: its columns are known, not guessed. */
export function* recogniseOwnTable(own: OwnTable): Work<RecognisedTable | null> {
  const { key: kind, sheet, block, description } = own;
  // Others have readers of their own.
  if (!isTableKind(kind)) return null;
  const columns = ownColumns(own);
  const core = [...(CORE_ROLES[kind] ?? ["action", "code", "setting", "actionId"]), ...(KNOWN_BY[kind] ?? [])];
  const [top, left] = [sheet.used?.row ?? 0, sheet.used?.column ?? 0];
  const coreColumns = columns.filter((c) => c.role !== null && core.includes(c.role)).map((c) => c.column - left);
  const rows: RecognisedRow[] = [];
  for (let row = block.row + 1; row < block.row + block.rows; row++) {
    if (isStep(row)) yield (row - block.row) / block.rows;
    const line = sheet.cells[row - top] ?? [];
    if (coreColumns.some((column) => showsSomething(line[column]))) rows.push({ row, kind: "record" });
    else if (line.some(showsSomething)) rows.push({ row, kind: "template" });
  }
  return {
    key: `${sheet.name}!${cellAddress(block.row, block.column)}`,
    sheet: sheet.name,
    visibility: sheet.visibility,
    kind,
    headerRows: [block.row],
    firstRow: block.row + 1,
    lastRow: block.row + block.rows - 1,
    firstColumn: block.column,
    lastColumn: block.column + block.columns - 1,
    columns,
    rows,
    confidence: 1,
    evidence: [{ code: "own-table", text: description.name }],
    ticked: true,
    own: description.name,
  };
}

const showsSomething = (cell: Cell | undefined): boolean => cell !== undefined && shownText(cell) !== "";

const ownColumns = ({ block, headings, fields }: OwnTable): readonly RecognisedColumn[] =>
  headings.map((heading, index) => ({
    column: block.column + index,
    heading,
    role: fields[index] ?? null,
    confidence: 1,
    evidence: [{ code: "own-table", text: heading }],
  }));
