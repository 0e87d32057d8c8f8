import type { SheetSnapshot, TableSnapshot } from "../snapshot/workbookSnapshot";
import { cellAddress } from "../snapshot/address";
import type { Work } from "../steps/work";
import { CORE_ROLES } from "./otherRows";
import { OWN_TABLES, type OwnTable } from "./ownTables";
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from "./recognition";
import { gridOf } from "./sheetGrid";
import { matchHeading } from "./vocabulary";

/** A table of the product's own, exactly: by its name, its columns by their places (or by headings where some were taken out). */
export function* recogniseOwnTable(sheet: SheetSnapshot, table: TableSnapshot): Work<RecognisedTable | null> {
  const own = OWN_TABLES[table.name];
  if (!own) return null;
  const { block } = table;
  const columns = ownColumns(own, table);
  const core = columns.filter(
    (c) => c.role !== null && (CORE_ROLES[own.kind] ?? ["action", "code", "setting", "actionId"]).includes(c.role),
  );
  const grid = yield* gridOf(sheet);
  const rows: RecognisedRow[] = [];
  for (const line of grid.rows) {
    if (line.row <= block.row || line.row >= block.row + block.rows) continue;
    const filled = line.cells.some((cell) => core.some((c) => c.column === cell.column));
    rows.push({ row: line.row, kind: filled ? "record" : "template" });
  }
  return {
    key: `${sheet.name}!${cellAddress(block.row, block.column)}`,
    sheet: sheet.name,
    visibility: sheet.visibility,
    kind: own.kind,
    headerRows: [block.row],
    firstRow: block.row + 1,
    lastRow: block.row + block.rows - 1,
    firstColumn: block.column,
    lastColumn: block.column + block.columns - 1,
    columns,
    rows,
    confidence: 1,
    evidence: [{ code: "own-table", text: table.name }],
    ticked: true,
    own: table.name,
  };
}

function ownColumns(own: OwnTable, table: TableSnapshot): readonly RecognisedColumn[] {
  const inPlace = table.headings.length === own.roles.length;
  return table.headings.map((heading, i) => ({
    column: table.block.column + i,
    heading,
    role: inPlace ? (own.roles[i] ?? null) : byHeading(own, heading),
    confidence: 1,
    evidence: [{ code: "own-table", text: heading }],
  }));
}

const byHeading = (own: OwnTable, heading: string): string | null =>
  matchHeading(heading).find((m) => m.kind === own.kind && own.roles.includes(m.role) && m.strength >= 0.8)?.role ??
  null;
