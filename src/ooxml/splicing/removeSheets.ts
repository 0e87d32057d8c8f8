import { forgetSheets } from "../formulas/forgetSheets";
import type { PackageEdits } from "../package/packageEdits";
import type { SheetEntry } from "../reading/readWorkbookPart";
import { XmlEdits } from "../xml/xmlEdits";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeText } from "../xml/xmlText";

/** Elements of a sheet that hold formulas. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);

/** Lets formulas of the sheets that stay forget the sheets that are gone (lower-case names). */
export function forgetInSheets(parts: PackageEdits, sheets: readonly SheetEntry[], gone: ReadonlySet<string>): void {
  for (const { part } of sheets) {
    if (part === null || !parts.has(part)) continue;
    const source = parts.text(part);
    const text = forgetInXml(source, gone);
    if (text !== source) parts.write(part, text);
  }
}

function forgetInXml(source: string, gone: ReadonlySet<string>): string {
  // A reference to another sheet has a "!", and most sheets have none at all.
  if (!source.includes("!")) return source;
  const scanner = new XmlScanner(source, source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const edits = new XmlEdits(source);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.isEmpty || !FORMULAS.has(scanner.local)) continue;
    const from = scanner.end;
    const formula = scanner.innerText();
    const text = forgetSheets(formula, gone);
    if (text !== formula) edits.replace(from, scanner.start, escapeText(text));
  }
  return edits.apply();
}
