import { contentOf } from "../changes/compareCells";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type NameSnapshot, type SheetSnapshot } from "../snapshot/workbookSnapshot";

/** A cell whose formula uses a sheet. */
export interface Use extends CellPlace {
  readonly formula: string;
}

const used = new WeakMap<SheetSnapshot, ReadonlyMap<string, Use>>();

/** The formulas of a sheet, once each, in capitals and without their texts, with a cell that holds it. */
function formulasOf(sheet: SheetSnapshot): ReadonlyMap<string, Use> {
  const known = used.get(sheet);
  if (known) return known;
  const formulas = new Map<string, Use>();
  const { row: top, column: left, rows, columns } = sheet.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  for (let row = top; row < top + rows; row += 1)
    for (let column = left; column < left + columns; column += 1) {
      const content = contentOf(cellAt(sheet, row, column));
      if (typeof content !== "object" || content === null) continue;
      const text = withoutTexts(content.formula);
      if (!formulas.has(text)) formulas.set(text, { sheet: sheet.name, row, column, formula: content.formula });
    }
  used.set(sheet, formulas);
  return formulas;
}

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/gu, '""').toUpperCase();

/** The first cell of some sheets whose formula would say #REF! without another sheet; null where there is none. */
export function useOf(
  target: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  names: readonly NameSnapshot[],
): Use | null {
  const pattern = patternOf(target, names);
  for (const sheet of sheets)
    for (const [text, use] of sheet === target ? [] : formulasOf(sheet)) if (pattern.test(text)) return use;
  return null;
}

const escaped = (text: string): string => text.toUpperCase().replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");

/** A name by itself, not as a part of another, nor of another workbook. */
const word = (name: string): string => `(?<![\\p{L}\\p{N}_.!\\]])${escaped(name)}(?![\\p{L}\\p{N}_.(!])`;

/** The sheet's name before a "!", its tables, and the names that lead to one of them. */
function patternOf({ name, tables }: SheetSnapshot, names: readonly NameSnapshot[]): RegExp {
  const quoted = `'${escaped(name.replaceAll("'", "''"))}'!`;
  let parts = [quoted, `(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}!`, ...tables.map((table) => word(table.name))];
  let left = [...names];
  for (;;) {
    const pattern = new RegExp(parts.join("|"), "u");
    const more = left.filter(({ formula }) => pattern.test(withoutTexts(formula)));
    if (more.length === 0) return pattern;
    left = left.filter((one) => !more.includes(one));
    parts = [...parts, ...more.map((one) => word(one.name))];
  }
}
