import { cellName } from "../cellAddress";
import { PAGE_MARGINS, type PageSetup } from "../workbookContents";
import { rawElement, rewritten, withPrefix, xmlElement } from "../xml/xmlEdits";
import { escapeControls, escapeText } from "../xml/xmlText";
import { child } from "../xml/xmlTree";
import { rgbOf } from "./differentialStyle";
import type { SheetSplice } from "./sheetSplice";
import { setChild } from "./sheetSplice";

/** Tab colour, frozen rows, gridlines and page set-up. */
export function spliceView(splice: SheetSplice): void {
  spliceSheetProperties(splice);
  spliceSheetViews(splice);
  if (splice.changes.pageSetup !== undefined) splicePageSetup(splice, splice.changes.pageSetup);
}

/** `sheetPr` holds, in this order, the tab's colour, the outline's and whether pages are fitted. */
function spliceSheetProperties(splice: SheetSplice): void {
  const { source, root, changes } = splice;
  const { tabColour, pageSetup } = changes;
  if (tabColour === undefined && pageSetup === undefined) return;
  const properties = child(root, "sheetPr");
  const raw = (name: string) => {
    const element = child(properties, name);
    return element === null ? "" : rawElement(source, element);
  };
  const fresh = (xml: string) => withPrefix(xml, root);
  const colour = tabColour === null ? "" : fresh(xmlElement("tabColor", { rgb: rgbOf(tabColour ?? "") }));
  const isFitted = pageSetup !== undefined && (pageSetup.fitToWidth !== null || pageSetup.fitToHeight !== null);
  const own = child(properties, "pageSetUpPr");
  const fitting = { fitToPage: isFitted ? 1 : null };
  const fitted =
    own === null ? (isFitted ? fresh(xmlElement("pageSetUpPr", fitting)) : "") : rewritten(source, own, fitting);
  const inner =
    (tabColour === undefined ? raw("tabColor") : colour) +
    raw("outlinePr") +
    (pageSetup === undefined ? raw("pageSetUpPr") : fitted);
  // The element may say other things in its attributes.
  const stays = properties !== null && properties.attributes.size > 0;
  if (stays) splice.edits.replace(properties.start, properties.end, rewritten(source, properties, {}, inner));
  else setChild(splice, "sheetPr", {}, inner);
}

function spliceSheetViews(splice: SheetSplice): void {
  const { source, root, changes } = splice;
  const { frozenRows, frozenColumns = 0, showGridlines } = changes;
  if (frozenRows === undefined && showGridlines === undefined) return;
  const view = child(child(root, "sheetViews"), "sheetView");
  const gridlines = showGridlines === undefined ? {} : { showGridLines: showGridlines ? null : 0 };
  const frozen = frozenRows === undefined ? "" : frozenXml(frozenRows, frozenColumns);
  if (view === null) {
    const fresh = xmlElement("sheetView", { ...gridlines, workbookViewId: 0 }, frozen);
    setChild(splice, "sheetViews", {}, withPrefix(fresh, root));
    return;
  }
  const kept = view.children.filter(
    ({ local }) => frozenRows === undefined || (local !== "pane" && local !== "selection"),
  );
  const inner = withPrefix(frozen, root) + kept.map((one) => rawElement(source, one)).join("");
  const scrolled = frozenRows === undefined ? {} : { topLeftCell: null };
  splice.edits.replace(view.start, view.end, rewritten(source, view, { ...gridlines, ...scrolled }, inner));
}

function frozenXml(rows: number, columns: number): string {
  if (rows + columns === 0) return "";
  const free = cellName(rows, columns);
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = { xSplit: columns === 0 ? null : columns, ySplit: rows === 0 ? null : rows };
  const others = rows > 0 && columns > 0 ? ["topRight", "bottomLeft"] : [];
  return (
    xmlElement("pane", { ...splits, topLeftCell: free, activePane, state: "frozen" }) +
    others.map((pane) => xmlElement("selection", { pane })).join("") +
    xmlElement("selection", { pane: activePane, activeCell: free, sqref: free })
  );
}

function splicePageSetup(splice: SheetSplice, setup: PageSetup): void {
  const { root } = splice;
  const isFitted = setup.fitToWidth !== null || setup.fitToHeight !== null;
  // 0 means: as many as it takes.
  const fitted = {
    fitToWidth: isFitted ? (setup.fitToWidth ?? 0) : null,
    fitToHeight: isFitted ? (setup.fitToHeight ?? 0) : null,
  };
  const pageOrder = setup.overThenDown ? "overThenDown" : null;
  const paper = { paperSize: setup.paperSize, pageOrder, orientation: setup.orientation };
  setChild(splice, "pageSetup", { ...paper, ...(isFitted ? { scale: null } : {}), ...fitted }, null);
  if (setup.margins) {
    const { margins } = setup;
    const inches = PAGE_MARGINS.map((name) => [name, Math.round((margins[name] / 72) * 100000) / 100000] as const);
    setChild(splice, "pageMargins", Object.fromEntries(inches), null);
  }
  spliceBreaks(splice, setup.rowBreaks ?? []);
  const own = child(root, "headerFooter");
  const rest = own?.children.filter(({ local }) => local !== "oddHeader" && local !== "oddFooter") ?? [];
  const text = (name: string, value: string) =>
    value === "" ? "" : withPrefix(xmlElement(name, {}, escapeText(escapeControls(value))), root);
  const kept = rest.map((one) => rawElement(splice.source, one)).join("");
  setChild(splice, "headerFooter", {}, text("oddHeader", setup.header) + text("oddFooter", setup.footer) + kept);
}

/** Breaks that somebody chose; `max` is the last column they reach. */
function spliceBreaks(splice: SheetSplice, rows: readonly number[]): void {
  if (rows.length === 0 && child(splice.root, "rowBreaks") === null) return;
  const breaks = rows.map((id) => withPrefix(xmlElement("brk", { id, max: 16383, man: 1 }), splice.root)).join("");
  setChild(splice, "rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks);
}
