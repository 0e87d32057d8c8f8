import type { PackageEdits } from "../package/packageEdits";
import type { SheetEntry } from "../reading/readWorkbookPart";
import { XmlEdits } from "../xml/xmlEdits";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeText } from "../xml/xmlText";

/** Elements of a sheet or of a table that hold formulas. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);

/** Rewrites the formulas of sheets and of their tables, where a text is in the part that makes it worth looking. */
export function rewriteInSheets(
  parts: PackageEdits,
  sheets: readonly Pick<SheetEntry, "part">[],
  hints: readonly string[],
  rewrite: (formula: string) => string,
): void {
  for (const { part } of sheets) {
    if (part === null || !parts.has(part)) continue;
    const tables = parts.relationships(part).filter(({ kind }) => kind === "table");
    for (const one of [part, ...tables.map(({ target }) => target)]) {
      if (!parts.has(one)) continue;
      const source = parts.text(one);
      const text = hints.some((hint) => source.includes(hint)) ? rewritten(source, rewrite) : source;
      if (text !== source) parts.write(one, text);
    }
  }
}

function rewritten(source: string, rewrite: (formula: string) => string): string {
  const scanner = new XmlScanner(source, source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const edits = new XmlEdits(source);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.isEmpty || !FORMULAS.has(scanner.local)) continue;
    const from = scanner.end;
    const formula = scanner.innerText();
    const text = rewrite(formula);
    if (text !== formula) edits.replace(from, scanner.start, escapeText(text));
  }
  return edits.apply();
}
