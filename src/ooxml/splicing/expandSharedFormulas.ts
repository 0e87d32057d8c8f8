import { columnOf } from "../cellAddress";
import { shiftFormula } from "../formulas/shiftFormula";
import type { CellChanges } from "../workbookChanges";
import { cellKey } from "../workbookChanges";
import { XmlEdits } from "../xml/xmlEdits";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { isOverwritten } from "./spliceCells";

interface SharedFormula {
  readonly id: string;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  /** The formula itself in the cell that owns it, "" in the others. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cells that share a formula hold only its number; the formula stands in one of them. When a change overwrites that one,
 * all cells of the group first get their formula written out. Other groups stay as they are.
 */
export function expandSharedFormulas(
  source: string,
  sheetData: XmlElement,
  changes: CellChanges,
  prefix: string,
): string {
  // Most sheets share nothing, and a look for the word is far quicker than a look at every cell.
  if (source.indexOf("shared", sheetData.innerStart) < 0) return source;
  const all = sharedFormulas(source, sheetData);
  const owners = new Map(all.filter(({ text }) => text !== "").map((one) => [one.id, one]));
  const lost = new Set(
    [...owners.values()].filter(({ key }) => isOverwritten(changes.get(key) ?? {})).map(({ id }) => id),
  );
  const edits = new XmlEdits(source);
  for (const { id, row, column, start, end } of all) {
    const owner = owners.get(id);
    if (!lost.has(id) || owner === undefined) continue;
    const formula = shiftFormula(owner.text, row - owner.row, column - owner.column);
    edits.replace(start, end, `<${prefix}f>${escapeText(formula)}</${prefix}f>`);
  }
  return edits.apply();
}

function sharedFormulas(source: string, sheetData: XmlElement): SharedFormula[] {
  const scanner = new XmlScanner(source, sheetData.innerStart, sheetData.innerEnd);
  const found: SharedFormula[] = [];
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const stated = scanner.local === "row" || scanner.local === "c" ? scanner.attribute("r") : null;
    if (scanner.local === "row") {
      row = stated === null ? row + 1 : Number(stated) - 1;
      column = -1;
    } else if (scanner.local === "c") {
      column = stated === null ? column + 1 : (columnOf(stated.replace(/[0-9]+$/, "")) ?? column + 1);
    } else if (scanner.local === "f" && scanner.attribute("t") === "shared") {
      const { start } = scanner;
      const id = scanner.attribute("si") ?? "";
      const text = scanner.innerText();
      found.push({ id, key: cellKey(row, column), row, column, text, start, end: scanner.end });
    }
  }
  return found;
}
