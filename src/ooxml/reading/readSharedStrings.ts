import { unescapeControls } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";

/** The texts cells share, in order; the runs of rich text are joined. */
export function readSharedStrings(source: string): string[] {
  const scanner = new XmlScanner(source, source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "si" || scanner.depth > 2) continue;
    strings.push(readRichText(scanner));
  }
  return strings;
}

/** The text of the `<si>` or `<is>` just opened: its own `<t>` and those of its runs, not those that say how to read it. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const depth = scanner.depth;
  let text = "";
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    if (scanner.local === "t") text += scanner.innerText();
    else if (scanner.local !== "r") scanner.skip();
  }
  return unescapeControls(text);
}
