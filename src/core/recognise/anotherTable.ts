import { looksLike, type ContentClass } from "./columnContents";
import type { RecognisedColumn } from "./recognition";
import type { GridRow } from "./sheetGrid";

/** What the cells of a role look like, one way or another; free words could be anything and tell nothing. */
const CLASSES: Readonly<Record<string, readonly ContentClass[]>> = {
  id: ["id"],
  start: ["date"],
  due: ["date"],
  revisedDue: ["date"],
  completedOn: ["date"],
  lastUpdated: ["date"],
  owner: ["name"],
  status: ["status", "yesNo", "percent", "colour"],
  claimedRag: ["colour", "status"],
  percentComplete: ["percent", "status"],
};

const FEWEST = 2;
const LONGEST_HEADING = 60;

/**
 * Whether a row below records heads another table whose headings are not known: short words in three columns or more, none of
 * them what its column holds, and nothing under them either (T2). "Pupil group | Cohort | Baseline" is no action.
 */
export function beginsAnother(at: number, body: readonly GridRow[], columns: readonly RecognisedColumn[]): boolean {
  const line = body[at];
  const under = body[at + 1];
  const above = body[at - 1];
  if (!line || !under || !above || line.cells.length < 3 || under.cells.length < 3) return false;
  if (
    line.cells.some(
      ({ cell, text }) => typeof cell.value !== "string" || text.length > LONGEST_HEADING || /\d/.test(text),
    )
  )
    return false;
  const [heads, contents, records] = [line, under, above].map((row) => fitting(row, columns));
  if (!heads || !contents || !records) return false;
  return (
    heads.typed >= FEWEST &&
    heads.fits === 0 &&
    contents.typed >= FEWEST &&
    contents.fits === 0 &&
    records.fits >= FEWEST
  );
}

/** How many cells of a row stand in columns that look like something, and how many do look like it. */
function fitting(
  row: GridRow,
  columns: readonly RecognisedColumn[],
): { readonly typed: number; readonly fits: number } {
  let typed = 0;
  let fits = 0;
  for (const { column, role } of columns) {
    const classes = role === null ? undefined : CLASSES[role];
    const found = classes ? row.cells.find((c) => c.column === column) : undefined;
    if (!classes || !found) continue;
    typed++;
    if (classes.some((name) => looksLike(name, found.cell, found.text))) fits++;
  }
  return { typed, fits };
}
