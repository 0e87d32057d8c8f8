/** The worksheet custom property that says whose a sheet is: it stays through renaming and moving, and is not copied. */
export const MARK_KEY = "ActionPlan.Table";

/** Raised when what stands in a mark changes its meaning. */
export const MARK_VERSION = 2;

/** What we know of a table of ours: which it is, and of each column its field, Excel's id and the heading last written. */
export interface Mark {
  readonly table: string;
  readonly version: number;
  readonly columns: readonly MarkedColumn[];
}

export interface MarkedColumn {
  readonly field: string;
  /** TableColumn.id: stays with the column when it is moved or renamed in Excel; other programs number it anew. */
  readonly id: number;
  readonly heading: string;
}

/** The mark as it is kept: one line of JSON, its columns as triples to keep it short. */
export const markText = ({ table, version, columns }: Mark): string =>
  JSON.stringify({ table, version, columns: columns.map(({ field, id, heading }) => [field, id, heading]) });

/** Reads what `markText` wrote; null for anything else. */
export function readMark(text: string | undefined): Mark | null {
  const found = text === undefined ? null : parsed(text);
  if (found === null || typeof found !== "object") return null;
  const { table, version, columns } = found as Record<string, unknown>;
  if (typeof table !== "string" || typeof version !== "number" || !Array.isArray(columns)) return null;
  const read = columns.map(markedColumn);
  return read.includes(null) ? null : { table, version, columns: read.filter((one) => one !== null) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function markedColumn(one: unknown): MarkedColumn | null {
  if (!Array.isArray(one)) return null;
  const [field, id, heading] = one as unknown[];
  return typeof field === "string" && typeof id === "number" && typeof heading === "string"
    ? { field, id, heading }
    : null;
}
