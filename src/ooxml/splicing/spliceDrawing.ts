import type { PackageEdits } from "../package/packageEdits";
import { frameName, highestShapeId, referencesOf } from "../reading/readCharts";
import { anchorsOf, chartFrames } from "../reading/readDrawn";
import type { SheetChanges } from "../workbookChanges";
import type { ChartContents, Corner } from "../workbookContents";
import { openedUp, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { child, descendants, parseXml, prefixedAttribute } from "../xml/xmlTree";
import { chartXml } from "./chartXml";
import type { SheetSplice } from "./sheetSplice";
import { insertChild, relationshipAttribute } from "./sheetSplice";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const NO_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** Takes charts away by name, then adds new ones; pictures and other charts of the drawing stay as they are. */
export function spliceDrawing(splice: SheetSplice, valuesOf: Parameters<typeof chartXml>[1]): void {
  const { root, part, parts, changes, edits } = splice;
  const entry = child(root, "drawing");
  const own = drawingOf(splice, entry);
  if (own !== null) moveAnchors(parts, own, changes);
  if (own !== null && changes.removedCharts.length > 0) removeCharts(parts, own, new Set(changes.removedCharts));
  if (changes.addedCharts.length === 0) {
    const isEmpty = own !== null && changes.removedCharts.length > 0 && parseXml(parts.text(own)).children.length === 0;
    if (!isEmpty || entry === null) return;
    edits.replace(entry.start, entry.end, "");
    parts.removeRelationship(part, prefixedAttribute(entry, "id") ?? "");
    return;
  }
  const drawing = own ?? parts.freeName("xl/drawings/drawing", ".xml");
  if (own === null) {
    parts.add(drawing, NO_DRAWING, DRAWING_TYPE);
    const id = parts.addRelationship(part, "drawing", drawing);
    insertChild(splice, "drawing", withPrefix(xmlElement("drawing", relationshipAttribute(root, id)), root));
  }
  for (const chart of changes.addedCharts) addChart(parts, drawing, chart, valuesOf);
}

function drawingOf({ part, parts }: SheetSplice, entry: XmlElement | null): string | null {
  const id = prefixedAttribute(entry, "id");
  const target = parts.relationships(part).find((one) => one.id === id)?.target;
  return target !== undefined && parts.has(target) ? target : null;
}

/** What hangs on cells goes with them, and charts go on with the cells they show. Numbered before anything is taken away. */
function moveAnchors(parts: PackageEdits, drawing: string, { movedAnchors, chartReferences }: SheetChanges): void {
  if (movedAnchors.size + chartReferences.size === 0) return;
  const source = parts.text(drawing);
  const edits = new XmlEdits(source);
  for (const [index, anchor] of anchorsOf(parseXml(source)).entries()) {
    const moved = movedAnchors.get(index);
    if (moved) placeCorner(edits, child(anchor, "from"), moved.from);
    if (moved?.to) placeCorner(edits, child(anchor, "to"), moved.to);
    const references = chartReferences.get(index);
    if (references)
      for (const { part } of chartFrames(parts, drawing, anchor))
        parts.write(part, referringTo(parts.text(part), references));
  }
  parts.write(drawing, edits.apply());
}

function placeCorner(
  edits: XmlEdits,
  corner: XmlElement | null,
  { row, rowOffset, column, columnOffset }: Corner,
): void {
  const numbers = { row, rowOff: rowOffset, col: column, colOff: columnOffset };
  for (const [local, number] of Object.entries(numbers)) {
    const element = child(corner, local);
    if (element && !element.isEmpty) edits.replace(element.innerStart, element.innerEnd, String(number));
  }
}

function referringTo(source: string, references: ReadonlyMap<string, string>): string {
  const edits = new XmlEdits(source);
  for (const { text, innerStart, innerEnd } of referencesOf(parseXml(source))) {
    const now = references.get(text);
    if (now !== undefined) edits.replace(innerStart, innerEnd, escapeText(now));
  }
  return edits.apply();
}

function removeCharts(parts: PackageEdits, drawing: string, names: ReadonlySet<string>): void {
  const source = parts.text(drawing);
  const edits = new XmlEdits(source);
  for (const anchor of parseXml(source).children) {
    const frames = descendants(anchor, "graphicFrame").filter((frame) => names.has(frameName(frame)));
    if (frames.length === 0) continue;
    edits.replace(anchor.start, anchor.end, "");
    for (const frame of frames) {
      parts.removeRelationship(drawing, prefixedAttribute(descendants(frame, "chart")[0] ?? null, "id") ?? "");
    }
  }
  parts.write(drawing, edits.apply());
}

function addChart(
  parts: PackageEdits,
  drawing: string,
  chart: ChartContents,
  valuesOf: Parameters<typeof chartXml>[1],
): void {
  const target = parts.freeName("xl/charts/chart", ".xml");
  parts.add(target, chartXml(chart, valuesOf), CHART_TYPE);
  const id = parts.addRelationship(drawing, "chart", target);
  const source = openedUp(parts.text(drawing), parseXml(parts.text(drawing)));
  const root = parseXml(source);
  const edits = new XmlEdits(source);
  edits.insert(root.innerEnd, anchorXml(chart, highestShapeId(root) + 1, id));
  parts.write(drawing, edits.apply());
}

function anchorXml({ at, name, altText }: ChartContents, shapeId: number, relationshipId: string): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const chart = xmlElement("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": relationshipId });
  const shape = xmlElement("xdr:cNvPr", { id: shapeId, name, descr: altText });
  const inner =
    `<xdr:from>${corner(at.row, at.column)}</xdr:from>` +
    `<xdr:to>${corner(at.row + at.rows, at.column + at.columns)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${shape}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${xmlElement("a:graphicData", { uri: CHART }, chart)}</a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  // The drawing may know these namespaces under other prefixes, so the anchor brings its own.
  return xmlElement("xdr:twoCellAnchor", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": MAIN, editAs: "oneCell" }, inner);
}
