import type { XmlElement } from "./xmlTree";

/** The order the schema prescribes for what the product inserts into; Excel calls a file corrupt that breaks it. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");
export const STYLESHEET_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
export const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
export const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** Where a child of this name belongs: after the last child that may not come later. */
export function insertionPoint(root: XmlElement, order: readonly string[], local: string): number {
  const rank = order.indexOf(local);
  let at = root.innerStart;
  for (const one of root.children) {
    const other = rankOf(one, order);
    if (other >= 0 && other <= rank) at = one.end;
  }
  return at;
}

/** `mc:AlternateContent` stands where the elements inside its choices would. */
function rankOf(element: XmlElement, order: readonly string[]): number {
  if (element.local !== "AlternateContent") return order.indexOf(element.local);
  const inside = element.children.flatMap((choice) => choice.children.map((one) => order.indexOf(one.local)));
  return Math.max(-1, ...inside);
}
