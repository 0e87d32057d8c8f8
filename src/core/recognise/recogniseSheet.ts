import { cellAddress } from "../snapshot/address";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { part, workForEach, type Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { blocksOf, type TableBlock } from "./blocks";
import { cardsOf } from "./cards";
import { tableOfCards } from "./cardTable";
import { resolveColumns, type ResolvedColumns } from "./columnRoles";
import { tableConfidence } from "./confidence";
import { figuresDown } from "./figuresDown";
import { tableOfFigures } from "./figuresTable";
import { headerBands } from "./headerRows";
import { rowsOfOthers } from "./otherRows";
import { withOwnerMatrix } from "./ownerMatrix";
import { kindsOfBlock } from "./kindsOfBlock";
import { recogniseOwnTable } from "./ownTableReading";
import { withoutListsBeside } from "./listsBeside";
import { mannerOf, withRiskColumns } from "./plansOfOtherTrades";
import {
  isReadAnywhere,
  type Correction,
  type NotPlanReason,
  type RecognisedColumn,
  type RecognisedTable,
  type TableKind,
} from "./recognition";
import { rowsOfActions } from "./rowKinds";
import { gridOf, type SheetGrid } from "./sheetGrid";
import { schoolsAcross } from "./schoolsAcross";
import { withKeyedStates } from "./stateKey";
import { kindsOf, type KindScore } from "./tableKinds";
import { proposesTicking } from "./ticking";

/** A recognised table with what came close. */
export interface Proposal {
  readonly table: RecognisedTable;
  readonly rivals: ResolvedColumns["rivals"];
  readonly otherKinds: readonly TableKind[];
}

export interface SheetRecognition {
  readonly sheet: SheetSnapshot;
  readonly proposals: readonly Proposal[];
  readonly why: NotPlanReason | null;
}

/** A sheet of ours: its tables are known by who they are. */
export function* recogniseOwnSheet(sheet: SheetSnapshot, own: readonly OwnTable[]): Work<SheetRecognition> {
  const found = yield* workForEach(own, recogniseOwnTable);
  const proposals = found.flatMap((table) => (table ? [{ table, rivals: new Map(), otherKinds: [] }] : []));
  return { sheet, proposals, why: proposals.some((p) => p.table.kind === "actions") ? null : "own-table" };
}

/** Looks at one sheet of the council's, each rectangle of it on its own (T1). */
export function* recogniseSheet(
  sheet: SheetSnapshot,
  corrections: readonly Correction[],
  welsh: boolean,
): Work<SheetRecognition> {
  const whole = yield* part(gridOf(sheet), 0, 0.4);
  if (whole.rows.length === 0) return { sheet, proposals: [], why: "empty" };
  const figures = proposeFigures(whole, corrections);
  const grid = without(
    whole,
    figures.map(({ table }) => table),
  );
  const cards = cardsOf(grid);
  const [first, last] = [cards[0]?.firstRow ?? -1, cards.at(-1)?.lastRow ?? -1];
  const bands = (yield* part(headerBands(grid), 0.4, 0.5)).filter((band) =>
    band.rows.every((row) => row < first || row > last),
  );
  const blocks = yield* part(blocksOf(grid, bands), 0.5, 0.6);
  const proposed = workForEach(blocks, (block) => propose(grid, block, corrections, welsh));
  const ofCards: readonly Proposal[] =
    cards.length === 0
      ? []
      : [{ table: tableOfCards(grid, cards, corrections, welsh), rivals: new Map(), otherKinds: [] }];
  const proposals = [...ofCards, ...figures, ...(yield* part(proposed, 0.6, 1)).flat()];
  return { sheet, proposals, why: reasonOf(blocks, proposals) };
}

/** Figures of a school that are not written a school a row (M1). */
function proposeFigures(grid: SheetGrid, corrections: readonly Correction[]): readonly Proposal[] {
  const across = schoolsAcross(grid).flatMap((block) => tableOfFigures(grid, block, undefined, corrections) ?? []);
  const blocks = figuresDown(without(grid, across));
  const down = blocks.flatMap((block, i) => tableOfFigures(grid, block, blocks[i - 1], corrections) ?? []);
  return [...across, ...down].map((table) => ({ table, rivals: new Map(), otherKinds: [] }));
}

/** The sheet without the rows that are read already. */
function without(grid: SheetGrid, tables: readonly RecognisedTable[]): SheetGrid {
  if (tables.length === 0) return grid;
  const isRead = (row: number): boolean =>
    tables.some(({ headerRows, lastRow }) => row >= (headerRows[0] ?? lastRow) && row <= lastRow);
  return { ...grid, rows: grid.rows.filter(({ row }) => !isRead(row)) };
}

function* propose(
  grid: SheetGrid,
  block: TableBlock,
  corrections: readonly Correction[],
  welsh: boolean,
): Work<readonly Proposal[]> {
  const key = `${grid.sheet.name}!${cellAddress(Math.min(...block.band.rows), block.firstColumn)}`;
  const chosen = corrections.findLast((c) => c.kind === "table" && c.tableKey === key);
  const kinds = kindsOfBlock(block);
  const kind = chosen?.kind === "table" ? chosen.tableKind : kinds[0]?.kind;
  if (kind === undefined || kind === "other" || !isReadAnywhere(kind)) return [];
  const resolved = resolveColumns(block, kind);
  const isPlan = kind === "actions";
  const found = isPlan
    ? withKeyedStates(grid, block, withRiskColumns(block, withOwnerMatrix(block, resolved.columns)))
    : resolved.columns;
  const columns = corrected(found, key, corrections);
  const manner = isPlan ? mannerOf(block, columns, grid.sheet.name) : undefined;
  const rows = isPlan
    ? yield* rowsOfActions(grid, withoutListsBeside(block, columns), columns, welsh)
    : rowsOfOthers(grid, block, kind, columns, welsh);
  const records = rows.filter((row) => row.kind === "record" || row.kind === "continuation").map((row) => row.row);
  if (records.length === 0 && chosen === undefined && kind !== "actions") return [];
  const top = Math.max(...block.band.rows) + 1;
  const table: RecognisedTable = {
    key,
    sheet: grid.sheet.name,
    visibility: grid.sheet.visibility,
    kind,
    headerRows: block.band.rows,
    firstRow: rows[0]?.row ?? top,
    lastRow: records[records.length - 1] ?? rows[0]?.row ?? top,
    firstColumn: block.firstColumn,
    lastColumn: block.lastColumn,
    columns,
    rows,
    confidence: chosen ? 1 : confidenceOf(columns, kinds, records.length),
    evidence: chosen ? [{ code: "correction", text: kind }] : evidenceOf(columns),
    ticked: chosen?.kind === "table" ? chosen.ticked : proposesTicking(grid.sheet, block.above),
    own: null,
    ...(manner === undefined ? {} : { manner }),
  };
  return [{ table, rivals: resolved.rivals, otherKinds: rivalKinds(kinds) }];
}

/** What the officer chose for a column replaces all that was read there, and takes the role from any other column (T11). */
function corrected(
  columns: readonly RecognisedColumn[],
  key: string,
  corrections: readonly Correction[],
): readonly RecognisedColumn[] {
  const orders = new Map(
    corrections.flatMap((c) => (c.kind === "dates" && c.tableKey === key ? [[c.column, c.order]] : [])),
  );
  let now: readonly RecognisedColumn[] = columns.map((column) => {
    const dateOrder = orders.get(column.column);
    return dateOrder ? { ...column, dateOrder } : column;
  });
  for (const choice of corrections) {
    if (choice.kind !== "column" || choice.tableKey !== key) continue;
    const seen = new Set<number>();
    now = now.flatMap((column): readonly RecognisedColumn[] => {
      if (column.column !== choice.column)
        return [column.role !== null && column.role === choice.role ? { ...column, role: null } : column];
      if (seen.has(column.column)) return [];
      seen.add(column.column);
      return [
        { ...column, role: choice.role, confidence: 1, evidence: [{ code: "correction", text: choice.role ?? "" }] },
      ];
    });
  }
  return now;
}

function confidenceOf(columns: readonly RecognisedColumn[], kinds: readonly KindScore[], records: number): number {
  const sure = columns.filter((c) => c.role !== null).map((c) => c.confidence);
  return tableConfidence(sure, kinds[0]?.score ?? 0, kinds[1]?.score ?? 0, records);
}

const evidenceOf = (columns: readonly RecognisedColumn[]): RecognisedTable["evidence"] =>
  columns.filter((c) => c.role !== null && c.confidence >= 0.8).map((c) => ({ code: "heading", text: c.heading }));

const CLOSE = 0.12;
const rivalKinds = (kinds: readonly KindScore[]): readonly TableKind[] =>
  kinds.slice(1).flatMap((k) => (k.kind !== "other" && (kinds[0]?.score ?? 0) - k.score <= CLOSE ? [k.kind] : []));

/** Why no action comes from the sheet, or null when some do (T10); the first that holds. */
function reasonOf(blocks: readonly TableBlock[], proposals: readonly Proposal[]): NotPlanReason | null {
  const plans = proposals.map((p) => p.table).filter((t) => t.kind === "actions");
  const filled = plans.filter((t) => t.rows.some((row) => row.kind === "record"));
  if (filled.some((t) => t.ticked)) return null;
  if (filled.length > 0) return "hidden-older-version";
  if (plans.length > 0) return "no-records";
  if (proposals.length > 0) return "other-kind";
  if (blocks.some((block) => kindsOf(block.headings).some((k) => k.kind !== "other") && block.body.length === 0))
    return "no-records";
  return blocks.length === 0 ? "no-header" : "no-action-column";
}
