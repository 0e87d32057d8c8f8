import { totalNamed } from "../read/schoolWords";
import type { TableBlock } from "./blocks";
import { readRefAtStart, readRefCell } from "./recommendationRef";
import type { RecognisedColumn, RecognisedRow, TableKind } from "./recognition";
import { endsTable, isKeyLine, isNote, isTotal, sectionOf } from "./rowWords";
import type { GridRow, SheetGrid } from "./sheetGrid";

/** The field without which a row of that kind is no record. */
export const CORE_ROLES: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  recommendations: ["recommendation"],
  owners: ["name"],
  risks: ["risk"],
  measures: ["measure"],
  keyDates: ["date", "event"],
  schools: ["school", "schoolNumber"],
  schoolBalances: ["schoolNumber", "school"],
};

/** Judges the rows of a table that holds no actions: a record has its core field and something beside it. */
export function rowsOfOthers(
  grid: SheetGrid,
  block: TableBlock,
  kind: TableKind,
  columns: readonly RecognisedColumn[],
  welsh: boolean,
): readonly RecognisedRow[] {
  const core = CORE_ROLES[kind] ?? [];
  const coreColumns = columns.filter((c) => c.role !== null && core.includes(c.role)).map((c) => c.column);
  const { headingTexts } = block;
  const rows: RecognisedRow[] = [];
  let before = -1;
  for (const line of block.body) {
    const gap = before >= 0 && line.row > before + 1;
    if (line.cells.length <= 2 && endsTable(line.cells.map((c) => c.text).join(" "), gap || before < 0)) break;
    rows.push(judge(line));
    before = line.row;
  }
  const last = rows.findLastIndex((row) => row.kind === "record");
  return rows.map((row, i) => (i > last && row.kind === "section" ? { row: row.row, kind: "note" } : row));

  function judge(line: GridRow): RecognisedRow {
    const { row } = line;
    const first = line.cells[0];
    if (
      line.cells.length >= 2 &&
      line.cells.filter((c) => headingTexts.get(c.column) === c.text.toLowerCase()).length * 2 >= line.cells.length
    ) {
      return { row, kind: "repeatedHeader" };
    }
    if (first && isTotal(first.text)) return { row, kind: "total" };
    if (line.cells.length > 1 && isTotalOfSchools(line, kind, coreColumns)) return { row, kind: "total" };
    if (kind === "recommendations" && hasRefAlone(line, columns, coreColumns, welsh)) return { row, kind: "record" };
    const merge = first === undefined ? undefined : grid.mergeAt(row, first.column);
    const single = line.cells.length === 1 || (merge !== undefined && merge.columns >= 3);
    if (single && first)
      return isNote(first.text) || isKeyLine(first.text)
        ? { row, kind: "note" }
        : { row, kind: "section", section: sectionOf(first.text, welsh) };
    if (line.cells.some((c) => isKeyLine(c.text))) return { row, kind: "note" };
    if (!line.cells.some((c) => coreColumns.includes(c.column)) && !isOfSchoolAbove(line)) return { row, kind: "note" };
    if (kind === "recommendations" && !namesRecommendation(line)) return { row, kind: "note" };
    return { row, kind: "record" };
  }

  /** The school is merged over the rows of its years. */
  function isOfSchoolAbove({ row, cells }: GridRow): boolean {
    const isMerged = coreColumns.some((column) => (grid.mergeAt(row, column)?.row ?? row) < row);
    return kind === "schoolBalances" && isMerged && cells.length >= 2;
  }

  function namesRecommendation(line: GridRow): boolean {
    const column = columns.find((c) => c.role === "ref")?.column ?? coreColumns[0];
    const text = line.cells.find((c) => c.column === column)?.text ?? "";
    const words = line.cells.find((c) => c.column === coreColumns[0])?.text ?? "";
    return readRefCell(text, welsh).ref !== null || (text !== "" && words.split(" ").length >= 4);
  }
}

/** A phase alone with figures beside it: "SECONDARY | -3,432,000". */
function isTotalOfSchools(line: GridRow, kind: TableKind, coreColumns: readonly number[]): boolean {
  if (kind !== "schools" && kind !== "schoolBalances") return false;
  const named = line.cells.filter((c) => coreColumns.includes(c.column));
  return named.length > 0 && named.every((c) => totalNamed(c.text) !== null);
}

/** "R2" with nothing to say what it asks for yet; a bare number may be filled in advance. */
function hasRefAlone(
  line: GridRow,
  columns: readonly RecognisedColumn[],
  coreColumns: readonly number[],
  welsh: boolean,
): boolean {
  const ref = line.cells.find((c) => columns.some(({ column, role }) => column === c.column && role === "ref"));
  if (!ref || line.cells.some((c) => coreColumns.includes(c.column))) return false;
  return readRefAtStart(ref.text, welsh)?.rest === "";
}
