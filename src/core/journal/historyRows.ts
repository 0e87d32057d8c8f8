import { contentOf } from "../changes/compareCells";
import type { CellContent, Edit } from "../changes/changeSet";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { cellAt } from "../snapshot/workbookSnapshot";
import { CHANGES } from "../tables/history";
import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { checksum } from "../text/checksum";

/**
 * The worksheet custom property of the history that says how many rows steps have written there, and a sum of what they say
 * in whatever order. As long as the rows come to the same, nobody has typed into them.
 */
const HISTORY_KEY = "ActionPlan.History";

type Row = Readonly<Record<FieldOf<typeof CHANGES>, CellContent>>;

/** What a row of the history says, in short. */
export const sumOfRow = (row: Row): string =>
  checksum(JSON.stringify(CHANGES.columns.map(({ field }) => plain(row[field]))));

/** Excel has its own breaks of lines. */
const plain = (content: CellContent): CellContent =>
  typeof content === "string" ? content.replace(/\s+/gu, " ").trim() : (content ?? "");

/** What a row of the sheet says, the same way; null for a blank one. */
export function sumOfSheetRow({ sheet, block, fields }: TableOfHistory, row: number): string | null {
  const at = (field: string): CellContent => {
    const column = fields.indexOf(field);
    return column < 0 ? null : contentOf(cellAt(sheet, row, block.column + column));
  };
  const stated = Object.fromEntries(CHANGES.columns.map(({ field }) => [field, at(field)])) as Row;
  return Object.values(stated).every((content) => content === null) ? null : sumOfRow(stated);
}

export type TableOfHistory = Pick<OwnTable, "block" | "fields"> & { readonly sheet: SheetSnapshot };

const sumsIn = (table: TableOfHistory): readonly string[] =>
  Array.from({ length: table.block.rows - 1 }, (_, row) => table.block.row + 1 + row).flatMap(
    (row) => sumOfSheetRow(table, row) ?? [],
  );

const markOf = ({ sheet }: TableOfHistory): string | null => sheet.properties.get(HISTORY_KEY) ?? null;

/** The mark after some rows more. */
function withRows(mark: string | null, sums: readonly string[]): string {
  const [rows = 0, sum = 0] = (mark ?? "").split(" ").map((part) => Number.parseInt(part, 36) || 0);
  const total = sums.reduce((all, one) => (all + Number.parseInt(one, 36)) % 0x1_0000_0000, sum);
  return `${(rows + sums.length).toString(36)} ${total.toString(36)}`;
}

/** Notes rows that a step writes into the history; of one whose rows nobody counted from the first on nothing is known. */
export function noteRows(table: TableOfHistory, rows: readonly Row[]): readonly Edit[] {
  const before = markOf(table);
  if (rows.length === 0 || (before === null && sumsIn(table).length > 0)) return [];
  const after = withRows(before, rows.map(sumOfRow));
  return [{ kind: "setMark", sheet: table.sheet.name, key: HISTORY_KEY, before, after }];
}

/** Whether somebody changed, added or deleted rows of the history; of one whose rows nobody counted that is not known. */
export const isEdited = (table: TableOfHistory): boolean => {
  const mark = markOf(table);
  return mark !== null && withRows(null, sumsIn(table)) !== mark;
};

/** Whether the rows of the history say what steps wrote there, and nothing else. */
export function holdsOnlyHistory(table: TableOfHistory): boolean {
  const sums = sumsIn(table);
  return sums.length === 0 || withRows(null, sums) === markOf(table);
}
