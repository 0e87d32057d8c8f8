import { LAST_COLUMN } from "../cellAddress";
import type { PageSetup, SheetContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, childrenOf, numberAttribute } from "../xml/xmlTree";
import type { Palette } from "./colours";
import { colourOf } from "./colours";

type Columns = Pick<SheetContents, "hiddenColumns"> & { readonly columnWidths: ReadonlyMap<number, number> };

/** A stretch of columns to the end of the sheet is listed up to here, or to the last used column if that is further. */
const LISTED_COLUMNS = 256;

/** Widths and hidden columns. */
export function readColumns(sheet: XmlElement, usedColumns: number): Columns {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const listed = Math.max(LISTED_COLUMNS, usedColumns);
  for (const column of childrenOf(child(sheet, "cols"), "col")) {
    const first = Math.max(0, (numberAttribute(column, "min") ?? 1) - 1);
    const last = Math.min((numberAttribute(column, "max") ?? first + 1) - 1, LAST_COLUMN);
    const width = numberAttribute(column, "width");
    const isHidden = booleanAttribute(column, "hidden");
    for (let index = first; index <= last && (index < listed || last < LAST_COLUMN); index++) {
      if (width !== null) columnWidths.set(index, width);
      if (isHidden) hiddenColumns.add(index);
    }
  }
  return { columnWidths, hiddenColumns };
}

type View = Pick<SheetContents, "frozenRows" | "frozenColumns" | "showGridlines" | "tabColour">;

/** What the first window shows of a sheet. */
export function readView(sheet: XmlElement, palette: Palette): View {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = ["frozen", "frozenSplit"].includes(attribute(pane, "state") ?? "");
  return {
    frozenRows: isFrozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0,
    frozenColumns: isFrozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0,
    showGridlines: booleanAttribute(view, "showGridLines", true),
    tabColour: colourOf(child(child(sheet, "sheetPr"), "tabColor"), palette),
  };
}

/** Page set-up; the rows repeated on every page come from a defined name. */
export function readPageSetup(sheet: XmlElement | null, printTitles: string | null): PageSetup {
  const setup = child(sheet, "pageSetup");
  const isFitted = booleanAttribute(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const fitted = (name: string) => (isFitted ? (numberAttribute(setup, name) ?? 1) : 0) || null;
  const headerFooter = child(sheet, "headerFooter");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: numberAttribute(setup, "paperSize"),
    fitToWidth: fitted("fitToWidth"),
    fitToHeight: fitted("fitToHeight"),
    titleRows: readTitleRows(printTitles),
    header: child(headerFooter, "oddHeader")?.text ?? "",
    footer: child(headerFooter, "oddFooter")?.text ?? "",
  };
}

/** Rows of "'Sheet'!$A:$B,'Sheet'!$1:$3". */
function readTitleRows(printTitles: string | null): PageSetup["titleRows"] {
  const match = /\$([0-9]{1,7}):\$([0-9]{1,7})$|\$([0-9]{1,7}):\$([0-9]{1,7}),/.exec(printTitles ?? "");
  const first = Number(match?.[1] ?? match?.[3] ?? 0) - 1;
  const last = Number(match?.[2] ?? match?.[4] ?? 0) - 1;
  return first < 0 || last < first ? null : { first, last };
}
