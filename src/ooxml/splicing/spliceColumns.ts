import { LAST_COLUMN } from "../cellAddress";
import { insertionPoint, WORKSHEET_ORDER } from "../xml/childOrder";
import { rewritten, withPrefix, xmlElement } from "../xml/xmlEdits";
import type { XmlElement } from "../xml/xmlTree";
import { child, childrenOf, numberAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";

/** Sets widths: stretches of columns are cut where only some of them change. */
export function spliceColumns({ source, root, edits, changes }: SheetSplice): void {
  if (changes.columnWidths.size === 0) return;
  const cols = child(root, "cols");
  const pieces: { first: number; xml: string }[] = [];
  const untouched = new Map(changes.columnWidths);
  for (const col of childrenOf(cols, "col")) {
    const { first, last } = stretchOf(col);
    let from = first;
    const keep = (to: number) => {
      if (from <= to) pieces.push({ first: from, xml: rewritten(source, col, { min: from + 1, max: to + 1 }) });
    };
    for (const [column, width] of inStretch(changes.columnWidths, first, last)) {
      keep(column - 1);
      const place = { min: column + 1, max: column + 1 };
      pieces.push({ first: column, xml: rewritten(source, col, { ...place, width, customWidth: 1 }) });
      untouched.delete(column);
      from = column + 1;
    }
    keep(last);
  }
  for (const [column, width] of untouched) {
    const xml = xmlElement("col", { min: column + 1, max: column + 1, width, customWidth: 1 });
    pieces.push({ first: column, xml: withPrefix(xml, root) });
  }
  const inner = pieces
    .sort((a, b) => a.first - b.first)
    .map(({ xml }) => xml)
    .join("");
  if (cols !== null) edits.replace(cols.start, cols.end, rewritten(source, cols, {}, inner));
  else {
    const tag = withPrefix("<cols>", root);
    const xml = `${tag}${inner}</${tag.slice(1)}`;
    edits.insert(insertionPoint(root, WORKSHEET_ORDER, "cols"), xml, WORKSHEET_ORDER.indexOf("cols"));
  }
}

/** The format a column gives its empty cells. */
export function columnFormats(root: XmlElement): (column: number) => number {
  const stretches = childrenOf(child(root, "cols"), "col").map((col) => ({
    ...stretchOf(col),
    format: numberAttribute(col, "style") ?? 0,
  }));
  return (column) => stretches.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}

const stretchOf = (col: XmlElement): { first: number; last: number } => ({
  first: (numberAttribute(col, "min") ?? 1) - 1,
  last: Math.min((numberAttribute(col, "max") ?? 1) - 1, LAST_COLUMN),
});

const inStretch = (widths: ReadonlyMap<number, number>, first: number, last: number): [number, number][] =>
  [...widths].filter(([column]) => column >= first && column <= last).sort(([a], [b]) => a - b);
