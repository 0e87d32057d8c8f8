import { plainFormula } from "../changes/compareCells";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ALL_TABLES } from "../tables/allTables";
import { ownTables } from "../tables/findTables";

/** Gives a formula as it reads whatever Excel has made of it since it was written. */
export type FormulaReading = (formula: string) => string;

const readings = new WeakMap<WorkbookSnapshot, FormulaReading>();

/**
 * Excel rewrites the formulas of a workbook when headings, tables and sheets are renamed, and when rows come and go. In the
 * reading of a formula a column of ours has one name, whatever its heading, tables have the names that we gave them, and
 * all cells are one: two formulas that read differently are two formulas, and one of them is somebody's own.
 */
export function formulaReading(snapshot: WorkbookSnapshot): FormulaReading {
  const known = readings.get(snapshot);
  if (known) return known;
  const columns = columnNames(snapshot);
  const tables = new Map(
    [...ownTables(snapshot).found.values()].flatMap(({ name, description }) =>
      name === null ? [] : [[name.toUpperCase(), description.name.toUpperCase()] as const],
    ),
  );
  const reading: FormulaReading = (formula) =>
    plainFormula(formula)
      .replace(/(\[@?)([^[\]@#]+)(?=\])/gu, (_, opening: string, name: string) => `${opening}${nameOf(name, columns)}`)
      .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu, (name) => tables.get(name) ?? name)
      .replace(/(?:'[^']*'|[\p{L}\p{N}_.]+)!/gu, "")
      .replace(/(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/gu, "A1");
  readings.set(snapshot, reading);
  return reading;
}

const plainName = (name: string): string => name.toUpperCase().replace(/\s+/gu, "");

/** Names of our columns that stand for one column lead to one name. Two tables may share one: then all theirs count as one. */
function columnNames(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const same = (one: string, other: string): void => {
    const [a, b] = [nameOf(plainName(one), names), nameOf(plainName(other), names)];
    if (a !== b) names.set(a, b);
  };
  for (const { columns } of ALL_TABLES) for (const { heading } of columns) same(heading.en, heading.cy);
  for (const { fields, headings, description } of ownTables(snapshot).found.values())
    fields.forEach((field, index) => {
      const column = description.columns.find((one) => one.field === field);
      const heading = headings[index] ?? "";
      if (column && heading !== "") same(heading, column.heading.en);
    });
  return names;
}

function nameOf(name: string, names: ReadonlyMap<string, string>): string {
  let last = name;
  for (let next = names.get(last); next !== undefined; next = names.get(last)) last = next;
  return last;
}
