import type { TableBlock } from "./blocks";
import type { RecognisedColumn } from "./recognition";
import { isTimeline } from "./timeline";

const LEAST_COLUMNS = 2;

/**
 * Columns headed by names with nothing but marks under them are an owner matrix (T9): each stands for the owner that heads it.
 * An attendance list looks alike; only a table with an action column is asked.
 */
export function withOwnerMatrix(block: TableBlock, columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const holdsMarks = ({ column }: RecognisedColumn): boolean => {
    const contents = block.contents.get(column);
    return contents !== undefined && contents.filled > 0 && contents.shares.mark >= 0.9;
  };
  if (columns.some((c) => c.role === "owner" && !holdsMarks(c))) return columns;
  const marked = columns.filter(
    (c) => holdsMarks(c) && !isTimeline(c.heading) && (c.role === null || c.role === "owner" || c.confidence < 0.75),
  );
  if (marked.length < LEAST_COLUMNS) return columns;
  return columns.map((c) =>
    marked.includes(c)
      ? { ...c, role: "owner", confidence: 0.8, evidence: [{ code: "contents", text: c.heading }] }
      : c,
  );
}
