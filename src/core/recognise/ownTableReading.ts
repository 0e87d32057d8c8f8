import { cellAddress } from "../snapshot/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { ownTables, type OwnTable } from "../tables/findTables";
import { paperSheets } from "../tables/paperSheets";
import { CORE_ROLES } from "./otherRows";
import type { RecognisedColumn, RecognisedRow, RecognisedTable, TableKind } from "./recognition";
import { gridOf } from "./sheetGrid";

/** The kinds of table that stand on sheets of ours and are read as the council's own are; others have readers of their own. */
const KINDS: ReadonlySet<string> = new Set<TableKind>([
  "actions",
  "recommendations",
  "owners",
  "risks",
  "measures",
  "keyDates",
  "schools",
  "schoolBalances",
  "updates",
  "findings",
  "settings",
]);

const isKind = (key: string): key is TableKind => KINDS.has(key);

/** What stands on a sheet of ours; null for a sheet that is the council's own. */
export function ownTablesOn(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): readonly OwnTable[] | null {
  const { found, strangers } = ownTables(snapshot);
  const own = [...found.values()].filter((table) => table.sheet === sheet);
  // A copy of a sheet of ours is no second plan.
  const isCopy = strangers.some((stranger) => stranger.why === "copy" && stranger.sheet === sheet);
  return own.length > 0 || isCopy || paperSheets(snapshot).alike.has(sheet) ? own : null;
}

/** A table of the product's own, as a recognised one: its columns are known, not guessed. */
export function* recogniseOwnTable(own: OwnTable): Work<RecognisedTable | null> {
  const { key: kind, sheet, block, description } = own;
  if (!isKind(kind)) return null;
  const columns = ownColumns(own);
  const core = CORE_ROLES[kind] ?? ["action", "code", "setting", "actionId"];
  const coreColumns = columns.filter((c) => c.role !== null && core.includes(c.role));
  const grid = yield* gridOf(sheet);
  const rows: RecognisedRow[] = [];
  for (const line of grid.rows) {
    if (line.row <= block.row || line.row >= block.row + block.rows) continue;
    const filled = line.cells.some((cell) => coreColumns.some((c) => c.column === cell.column));
    rows.push({ row: line.row, kind: filled ? "record" : "template" });
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

const ownColumns = ({ block, headings, fields }: OwnTable): readonly RecognisedColumn[] =>
  headings.map((heading, index) => ({
    column: block.column + index,
    heading,
    role: fields[index] ?? null,
    confidence: 1,
    evidence: [{ code: "own-table", text: heading }],
  }));
