import type { TableBlock } from "./blocks";
import type { RecognisedColumn } from "./recognition";

const PLAIN = 0.8;
/** "Key | Meaning", "Short | In full": what letters stand for. */
const HEADS_A_KEY =
  /^(?:(?:b?rag |status |colour )?key|legend|meaning|short|abbreviations?|codes?|allwedd|byrfodd(?:au)?|talfyriad(?:au)?)\s*:?$/i;
const KEY_COLUMNS = 3;

/**
 * Columns at the right end that a blank column parts from the rest, whose heading no field is plainly called and that are not filled in
 * every row: a list beside the plan, whatever its words look like.
 */
export function columnsOfLists(block: TableBlock): ReadonlySet<number> {
  const { headings } = block;
  const gap = headings.findLastIndex((h, i) => i > 0 && h.column - (headings[i - 1]?.column ?? h.column) > 1);
  if (gap < 1) return new Set();
  const outer = headings.slice(gap);
  const isKey = HEADS_A_KEY.test(outer[0]?.text ?? "") && outer.length <= KEY_COLUMNS;
  const isList =
    isKey ||
    outer.every(
      ({ column, matches }) =>
        !matches.some((m) => m.kind === "actions" && m.strength >= PLAIN) &&
        (block.contents.get(column)?.filledShare ?? 0) < 1,
    );
  return new Set(isList ? outer.map((h) => h.column) : []);
}

/**
 * The block without what stands beside it: outer columns that carry no field and that a blank column parts from the rest, as a list of
 * people to the right of a plan. Its cells would make sections and notes of the plan's rows.
 */
export function withoutListsBeside(block: TableBlock, columns: readonly RecognisedColumn[]): TableBlock {
  const all = [...new Set(columns.map((c) => c.column))].sort((a, b) => a - b);
  const carries = (column: number | undefined): boolean => columns.some((c) => c.column === column && c.role !== null);
  let last = all.length - 1;
  let keep = last;
  while (last > 0 && !carries(all[last])) {
    if ((all[last] ?? 0) - (all[last - 1] ?? 0) > 1) keep = last - 1;
    last--;
  }
  const lastColumn = all[keep];
  if (lastColumn === undefined || keep === all.length - 1) return block;
  const body = block.body.flatMap((line) => {
    const cells = line.cells.filter((c) => c.column <= lastColumn);
    return cells.length === line.cells.length ? [line] : cells.length > 0 ? [{ row: line.row, cells }] : [];
  });
  return { ...block, lastColumn, body };
}
