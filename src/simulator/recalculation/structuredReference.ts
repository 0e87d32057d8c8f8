import type { CalculationTable } from "./calculation";

/** Which cells of a table a structured reference means. */
export interface TablePart {
  /** "row" is the row the formula stands in ([@Column], [#This Row]). */
  readonly rows: "row" | { readonly first: number; readonly last: number };
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Excel's words for parts of a table, as they are written in files and in English. */
type Area = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** Reads what stands between the brackets; null when the table has no such column or part. */
export function tablePart(inside: string, table: CalculationTable): TablePart | null {
  const asked = parse(inside.trim());
  if (!asked) return null;
  const columns = asked.columns.map((name) => columnOf(name, table));
  if (columns.some((column) => column < 0)) return null;
  const { block } = table;
  const rows = rowsOf(asked.areas, table);
  if (!rows) return null;
  return {
    rows,
    firstColumn: block.column + (columns.length > 0 ? Math.min(...columns) : 0),
    lastColumn: block.column + (columns.length > 0 ? Math.max(...columns) : block.columns - 1),
  };
}

interface Asked {
  readonly areas: readonly string[];
  /** None (the whole width), one, or the first and the last. */
  readonly columns: readonly string[];
}

/** "@Due", "@[Revised due]", "Due", "#Headers", "[#This Row],[Due]", "[First]:[Last]", "". */
function parse(inside: string): Asked | null {
  if (inside.startsWith("@")) {
    const rest = parse(inside.slice(1).trim());
    return rest && { areas: ["#this row"], columns: rest.columns };
  }
  if (inside === "") return { areas: [], columns: [] };
  if (!inside.startsWith("[")) return sorted([inside]);
  const parts = [...inside.matchAll(/\[((?:'[^]|[^'\]])*)\]/gu)].map((part) => part[1] ?? "");
  return sorted(parts);
}

function sorted(parts: readonly string[]): Asked {
  return {
    areas: parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase()),
    columns: parts.filter((part) => !part.startsWith("#")),
  };
}

function columnOf(written: string, table: CalculationTable): number {
  const name = written.replace(/'([^])/gu, "$1").toLowerCase();
  return table.headings.findIndex((heading) => heading.toLowerCase() === name);
}

function rowsOf(
  areas: readonly string[],
  { block, hasHeaderRow, hasTotalsRow }: CalculationTable,
): TablePart["rows"] | null {
  const top = block.row;
  const bottom = block.row + block.rows - 1;
  const data = { first: top + (hasHeaderRow ? 1 : 0), last: bottom - (hasTotalsRow ? 1 : 0) };
  const meaning: Readonly<Record<Area, TablePart["rows"] | null>> = {
    "#all": { first: top, last: bottom },
    "#data": data,
    "#headers": hasHeaderRow ? { first: top, last: top } : null,
    "#totals": hasTotalsRow ? { first: bottom, last: bottom } : null,
    "#this row": "row",
  };
  const asked = areas.length > 0 ? areas : ["#data"];
  const parts = asked.map((area) => meaning[area as Area] ?? null);
  if (parts.includes("row")) return "row";
  const blocks = parts.filter((part) => part !== null && part !== "row");
  if (blocks.length < asked.length) return null;
  return { first: Math.min(...blocks.map((part) => part.first)), last: Math.max(...blocks.map((part) => part.last)) };
}
