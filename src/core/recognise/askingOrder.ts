import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText, tidyText } from "../text/normalise";
import { ambiguousFigures } from "../read/ambiguousFigures";
import { cellsOfColumn } from "./cardCells";
import type { Correction, Doubt, RecognisedTable, CorrectionInForce } from "./recognition";
import { shownText } from "./sheetGrid";

/** Doubts that ask about cells by what stands in them; the others ask about a column or a table. */
const OF_SAMPLES = new Set<Doubt["code"]>(["colour-key", "owner-kind", "owner-spelling"]);

/**
 * The doubts in the order in which they are asked: those on which most records hang first (T11). What one answer settles is asked
 * once: a colour or somebody's words wherever they stand, a column of the same headings on another sheet.
 */
export function inAskingOrder(
  doubts: readonly Doubt[],
  tables: readonly RecognisedTable[],
  sheets: readonly SheetSnapshot[],
): readonly Doubt[] {
  const asked = new Map<string, { doubt: Doubt; records: number; readonly at: number }>();
  doubts.forEach((doubt, at) => {
    const table = tables.find(({ key }) => key === doubt.tableKey);
    const sheet = sheets.find(({ name }) => name === table?.sheet);
    const records = table && sheet ? recordsBehind(doubt, table, sheet) : 0;
    const subject = subjectOfDoubt(doubt, table);
    const before = asked.get(subject);
    if (!before) asked.set(subject, { doubt, records, at });
    else {
      before.records += records;
      if (OF_SAMPLES.has(doubt.code)) before.doubt = withSamples(before.doubt, doubt.samples);
    }
  });
  return [...asked.values()].sort((a, b) => b.records - a.records || a.at - b.at).map(({ doubt }) => doubt);
}

/** What a doubt is about, the same for doubts that one answer settles. */
function subjectOfDoubt(doubt: Doubt, table: RecognisedTable | undefined): string {
  const { code, column, tableKey, samples } = doubt;
  if (code === "colour-key") return code;
  if (OF_SAMPLES.has(code)) return `${code} ${samples.map(foldText).join("|")}`;
  if ((code === "column-role" || code === "date-order") && table)
    return `${code} ${headOf(table)} ${String((column ?? 0) - table.firstColumn)}`;
  return `${code} ${tableKey}`;
}

const withSamples = (doubt: Doubt, more: readonly string[]): Doubt => ({
  ...doubt,
  samples: [...new Set([...doubt.samples, ...more])],
});

/** The headings of a table in their order: tables of the same are the same sheet again for another recommendation or school. */
const headOf = (table: RecognisedTable): string =>
  `${table.kind} ${table.columns.map((c) => `${String(c.column - table.firstColumn)} ${foldText(c.heading)}`).join("|")}`;

/** How many records are read otherwise by another answer. */
function recordsBehind(doubt: Doubt, table: RecognisedTable, sheet: SheetSnapshot): number {
  const records = table.rows.filter(({ kind }) => kind === "record").length;
  const column = table.columns.find((c) => c.column === doubt.column);
  if (!column) return records;
  const cells = cellsOfColumn(sheet, table, column);
  switch (doubt.code) {
    case "colour-key":
      return cells.filter(({ fill, value }) => value === "" && fill !== undefined && doubt.samples.includes(fill))
        .length;
    case "owner-kind":
    case "owner-spelling": {
      const words = doubt.samples.map(foldText);
      return cells.filter((cell) => words.some((one) => foldText(tidyText(shownText(cell))).includes(one))).length;
    }
    case "date-order":
      return cells.filter(({ value }) => typeof value === "string" && ambiguousFigures(value)).length;
    default:
      return cells.filter(({ value }) => value !== "").length;
  }
}

/**
 * The corrections with those that follow from them: what a column was chosen to be, or the order of its days, holds for the same column
 * of every other table with the same headings, unless something else was chosen there (T11). They are not kept.
 */
export function forTheWholeWorkbook(
  corrections: readonly CorrectionInForce[],
  tables: readonly RecognisedTable[],
): readonly CorrectionInForce[] {
  const chosen = new Set(corrections.flatMap((c) => (ofColumn(c) ? [placeOf(c.kind, c.tableKey, c.column)] : [])));
  const following = corrections.flatMap((one): readonly CorrectionInForce[] => {
    const table = ofColumn(one) ? tables.find(({ key }) => key === one.tableKey) : undefined;
    if (!table || !ofColumn(one) || table.own !== null) return [];
    const head = headOf(table);
    return tables.flatMap((other) => {
      const column = one.column - table.firstColumn + other.firstColumn;
      return other !== table && headOf(other) === head && !chosen.has(placeOf(one.kind, other.key, column))
        ? [{ ...one, tableKey: other.key, column }]
        : [];
    });
  });
  return following.length === 0 ? corrections : [...following, ...corrections];
}

const ofColumn = (one: Correction): one is Extract<CorrectionInForce, { readonly kind: "column" | "dates" }> =>
  one.kind === "column" || one.kind === "dates";
const placeOf = (kind: string, tableKey: string, column: number): string => `${kind} ${tableKey} ${String(column)}`;
