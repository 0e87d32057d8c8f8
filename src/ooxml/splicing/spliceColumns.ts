import { LAST_COLUMN } from "../cellAddress";
import type { SheetChanges } from "../workbookChanges";
import { insertionPoint, WORKSHEET_ORDER } from "../xml/childOrder";
import { rewritten, withPrefix, xmlElement, type Attributes } from "../xml/xmlEdits";
import type { XmlElement } from "../xml/xmlTree";
import { child, childrenOf, numberAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";
import { setChild } from "./sheetSplice";

/** Sets widths and folds columns: stretches of columns are cut where only some of them change. */
export function spliceColumns(splice: SheetSplice): void {
  const { source, root, edits, changes } = splice;
  const patches = patchesOf(changes);
  if (patches.size === 0) return;
  const cols = child(root, "cols");
  const pieces: { first: number; xml: string }[] = [];
  const untouched = new Map(patches);
  for (const col of childrenOf(cols, "col")) {
    const { first, last } = stretchOf(col);
    let from = first;
    const keep = (to: number) => {
      if (from <= to) pieces.push({ first: from, xml: rewritten(source, col, { min: from + 1, max: to + 1 }) });
    };
    for (const [column, patch] of inStretch(patches, first, last)) {
      keep(column - 1);
      pieces.push({ first: column, xml: rewritten(source, col, { ...placeOf(column), ...patch }) });
      untouched.delete(column);
      from = column + 1;
    }
    keep(last);
  }
  for (const [column, patch] of untouched) {
    const xml = xmlElement("col", { ...placeOf(column), ...patch });
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
  spliceOutline(splice);
}

const placeOf = (column: number): Attributes => ({ min: column + 1, max: column + 1 });

/** What becomes of each column. The button that unfolds a group stands at the column after it. */
function patchesOf({ columnWidths, foldedColumns }: SheetChanges): ReadonlyMap<number, Attributes> {
  const patches = new Map<number, Attributes>();
  const patch = (column: number, attributes: Attributes): void =>
    void patches.set(column, { ...patches.get(column), ...attributes });
  for (const [column, width] of columnWidths) patch(column, { width, customWidth: 1 });
  for (const [column, isFolded] of foldedColumns) {
    patch(column, { hidden: isFolded ? 1 : null, outlineLevel: isFolded ? 1 : null });
    if (!foldedColumns.has(column + 1)) patch(column + 1, { collapsed: isFolded ? 1 : null });
  }
  return patches;
}

/** Without the number of levels Excel leaves no room for the buttons. */
function spliceOutline(splice: SheetSplice): void {
  if (![...splice.changes.foldedColumns.values()].some(Boolean)) return;
  const own = child(splice.root, "sheetFormatPr");
  const levels = Math.max(1, numberAttribute(own, "outlineLevelCol") ?? 0);
  setChild(
    splice,
    "sheetFormatPr",
    own ? { outlineLevelCol: levels } : { defaultRowHeight: 15, outlineLevelCol: levels },
    null,
  );
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

const inStretch = (
  patches: ReadonlyMap<number, Attributes>,
  first: number,
  last: number,
): (readonly [number, Attributes])[] =>
  [...patches].filter(([column]) => column >= first && column <= last).sort(([a], [b]) => a - b);
