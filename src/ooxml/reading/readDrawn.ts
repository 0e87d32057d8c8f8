import type { PackageParts } from "../package/packageParts";
import type { Corner, DrawnContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, descendants, parseXml, prefixedAttribute } from "../xml/xmlTree";

/** The drawing of a sheet. Excel writes one; a second is nothing it would read. */
export const drawingsOf = (parts: PackageParts, sheetPart: string): string[] =>
  parts
    .relationships(sheetPart)
    .filter(({ kind, target }) => kind === "drawing" && parts.has(target))
    .map(({ target }) => target);

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** All anchors of a drawing, in the order of the file; some stand in an `mc:AlternateContent`. */
export const anchorsOf = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((one) => (ANCHORS.has(one.local) ? [one] : anchorsOf(one)));

/** The frames of charts that hang on an anchor, with the parts of the charts. */
export function chartFrames(
  parts: PackageParts,
  drawing: string,
  anchor: XmlElement,
): { readonly frame: XmlElement; readonly part: string }[] {
  const frames = descendants(anchor, "graphicFrame");
  const relationships = frames.length === 0 ? [] : parts.relationships(drawing);
  return frames.flatMap((frame) => {
    const id = prefixedAttribute(descendants(frame, "chart")[0] ?? null, "id");
    const part = relationships.find((one) => one.id === id && one.kind === "chart")?.target;
    return part === undefined || !parts.has(part) ? [] : [{ frame, part }];
  });
}

/** Pictures, shapes and whatever else hangs on cells, without the charts. */
export function readDrawn(parts: PackageParts, sheetPart: string): DrawnContents[] {
  return drawingsOf(parts, sheetPart)
    .slice(0, 1)
    .flatMap((drawing) =>
      anchorsOf(parseXml(parts.text(drawing))).flatMap((anchor, index) =>
        isFixed(anchor) || chartFrames(parts, drawing, anchor).length > 0 ? [] : [drawnAt(anchor, index)],
      ),
    );
}

/** ECMA-376 part 1, 20.5.3.2: what is absolute stays where it is on the sheet, whatever the cells do. */
const isFixed = (anchor: XmlElement): boolean =>
  anchor.local === "absoluteAnchor" || attribute(anchor, "editAs") === "absolute";

export function drawnAt(anchor: XmlElement, index: number): DrawnContents {
  const to = child(anchor, "to");
  const isSizedByCells = to !== null && (attribute(anchor, "editAs") ?? "twoCell") === "twoCell";
  return { anchor: index, from: cornerOf(child(anchor, "from")), to: to && cornerOf(to), isSizedByCells };
}

const cornerOf = (corner: XmlElement | null): Corner => ({
  row: numberIn(corner, "row"),
  rowOffset: numberIn(corner, "rowOff"),
  column: numberIn(corner, "col"),
  columnOffset: numberIn(corner, "colOff"),
});

const numberIn = (corner: XmlElement | null, local: string): number => Number(child(corner, local)?.text ?? 0) || 0;
