import { columnOf, LAST_COLUMN } from "../cellAddress";
import { PAGE_MARGINS, type PageMargin, type PageSetup, type SheetContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, childrenOf, numberAttribute } from "../xml/xmlTree";
import type { Palette } from "./colours";
import { colourOf } from "./colours";

type Columns = Pick<SheetContents, "hiddenColumns" | "groupedColumns"> & {
  readonly columnWidths: ReadonlyMap<number, number>;
};

/** A stretch of columns to the end of the sheet is listed up to here, or to the last used column if that is further. */
const LISTED_COLUMNS = 256;

/** Widths, hidden columns and groups of columns. */
export function readColumns(sheet: XmlElement, usedColumns: number): Columns {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const groupedColumns = new Set<number>();
  const listed = Math.max(LISTED_COLUMNS, usedColumns);
  for (const column of childrenOf(child(sheet, "cols"), "col")) {
    const first = Math.max(0, (numberAttribute(column, "min") ?? 1) - 1);
    const last = Math.min((numberAttribute(column, "max") ?? first + 1) - 1, LAST_COLUMN);
    const width = numberAttribute(column, "width");
    const isHidden = booleanAttribute(column, "hidden");
    const isGrouped = (numberAttribute(column, "outlineLevel") ?? 0) > 0;
    for (let index = first; index <= last && (index < listed || last < LAST_COLUMN); index++) {
      if (width !== null) columnWidths.set(index, width);
      if (isHidden) hiddenColumns.add(index);
      if (isGrouped) groupedColumns.add(index);
    }
  }
  return { columnWidths, hiddenColumns, groupedColumns };
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
    ...readPrintTitles(printTitles),
    ...(attribute(setup, "pageOrder") === "overThenDown" ? { overThenDown: true } : {}),
    ...readMargins(child(sheet, "pageMargins")),
    ...readBreaks(child(sheet, "rowBreaks")),
    header: child(headerFooter, "oddHeader")?.text ?? "",
    footer: child(headerFooter, "oddFooter")?.text ?? "",
  };
}

const POINTS_TO_AN_INCH = 72;

function readMargins(element: XmlElement | null): Pick<PageSetup, "margins"> {
  if (element === null) return {};
  const points = (name: PageMargin): number => (numberAttribute(element, name) ?? 0) * POINTS_TO_AN_INCH;
  const margins = Object.fromEntries(PAGE_MARGINS.map((name) => [name, Math.round(points(name) * 1000) / 1000]));
  return { margins: margins as Record<PageMargin, number> };
}

/** A break is kept as the number of rows above it. */
function readBreaks(element: XmlElement | null): Pick<PageSetup, "rowBreaks"> {
  const rows = childrenOf(element, "brk").flatMap((one) => numberAttribute(one, "id") ?? []);
  return rows.length === 0 ? {} : { rowBreaks: rows };
}

/** Rows and columns of "'Sheet'!$A:$B,'Sheet'!$1:$3", in either order. */
function readPrintTitles(printTitles: string | null): Pick<PageSetup, "titleRows" | "titleColumns"> {
  const text = printTitles ?? "";
  const rows = /\$([0-9]{1,7}):\$([0-9]{1,7})(?=$|,)/.exec(text);
  const columns = /\$([A-Z]{1,3}):\$([A-Z]{1,3})(?=$|,)/.exec(text);
  const titleRows = span(Number(rows?.[1] ?? 0) - 1, Number(rows?.[2] ?? 0) - 1);
  const titleColumns = span(columnOf(columns?.[1] ?? "") ?? -1, columnOf(columns?.[2] ?? "") ?? -1);
  return { titleRows, ...(titleColumns ? { titleColumns } : {}) };
}

const span = (first: number, last: number): PageSetup["titleRows"] =>
  first < 0 || last < first ? null : { first, last };
