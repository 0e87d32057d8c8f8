import type { FormatRule, PageSpec, PrintSetup, SheetView, StyleName, Validation } from "../core/changes/changeSet";
import type { BorderSpec } from "../core/changes/styleSpec";
import { STYLES } from "../core/changes/styles";
import { blockAddress, columnLetter, quoteSheetName } from "../core/snapshot/address";

/** A column so many characters wide, in points: 7 pixels a character and 5 of margin at 96 to the inch. */
const points = (characters: number): number => 5.25 * characters + 3.75;

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" } as const;
const EDGES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
const SIDES = ["left", "right", "top", "bottom"] as const;
const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives the cells of a block of so many rows one of our looks, from the table of styles; `before` is the look they had. */
export function formatAs(range: Excel.Range, rows: number, before: StyleName, after: StyleName): void {
  const style = STYLES[after];
  const { format } = range;
  // All of it, also what a plain cell has: a workbook's own plain cells may be bold, or stand at the top, wrapped.
  range.numberFormat = style.numberFormat as unknown as string[][];
  format.font.size = style.fontSize;
  format.font.bold = style.bold;
  format.font.color = style.colour;
  format.font.underline = style.underline ? "Single" : "None";
  if (style.fill === null) format.fill.clear();
  else format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  format.indentLevel = style.indent ?? 0;
  for (const side of SIDES) {
    const border = style.borders[side];
    if (!border && !STYLES[before].borders[side]) continue;
    setBorder(format.borders.getItem(EDGES[side]), border);
    // Rows of one look stand under each other: the rule below each is the rule between them.
    if (side === "bottom" && rows > 1) setBorder(format.borders.getItem("InsideHorizontal"), border);
  }
}

function setBorder(edge: Excel.RangeBorder, border: BorderSpec | undefined): void {
  if (!border) {
    edge.style = "None";
    return;
  }
  edge.style = "Continuous";
  edge.color = border.colour;
  edge.weight = WEIGHTS[border.weight];
}

/** Widths, what is frozen, folded and hidden, gridlines, tab colour and print set-up; `before` is null for a new sheet. */
export function setView(
  sheet: Excel.Worksheet,
  before: SheetView | null,
  view: SheetView,
  whenGrouped: () => void = () => undefined,
): void {
  // First of all, so that nobody sees a sheet of which the rest was refused.
  const visibility = VISIBILITY[view.visibility];
  if (visibility !== VISIBILITY[before?.visibility ?? "visible"]) sheet.visibility = visibility;
  sheet.showGridlines = view.showGridlines;
  sheet.tabColor = view.tabColour ?? "";
  freeze(sheet, view);
  view.columnWidths.forEach((characters, column) => {
    if (characters !== null) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(characters);
  });
  fold(sheet, before?.folded ?? [], view.folded, whenGrouped);
  setPrint(sheet.pageLayout, view.print);
  if (view.print.page) setPage(sheet, view.print.page);
}

const VISIBILITY = { visible: "Visible", veryHidden: "VeryHidden" } as const;

/** A group in a group would be another level, so that columns leave their group before they are put into one. */
function fold(
  sheet: Excel.Worksheet,
  before: SheetView["folded"],
  after: SheetView["folded"],
  whenGrouped: () => void,
): void {
  const columnsOf = ({ first, last }: SheetView["folded"][number]): Excel.Range =>
    sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`);
  const isIn = (list: SheetView["folded"], one: SheetView["folded"][number]): boolean =>
    list.some(({ first, last }) => first === one.first && last === one.last);
  const opened = before.filter((one) => !isIn(after, one)).map(columnsOf);
  const folded = after.filter((one) => !isIn(before, one)).map(columnsOf);
  for (const columns of opened) columns.ungroup("ByColumns");
  for (const columns of folded) columns.group("ByColumns");
  // What comes from here on can be done twice.
  whenGrouped();
  for (const columns of opened) columns.columnHidden = false;
  for (const columns of folded) columns.hideGroupDetails("ByColumns");
}

function freeze({ freezePanes }: Excel.Worksheet, { frozenRows, frozenColumns }: SheetView): void {
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(blockAddress({ row: 0, column: 0, rows: frozenRows, columns: frozenColumns }));
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
  else freezePanes.unfreeze();
}

function setPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper;
  layout.zoom = {
    horizontalFitToPages: print.fitToPagesWide,
    ...(print.fitToPagesTall === null ? {} : { verticalFitToPages: print.fitToPagesTall }),
  };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const { titleColumns } = print;
  if (titleColumns)
    layout.setPrintTitleColumns(`$${columnLetter(titleColumns.first)}:$${columnLetter(titleColumns.last)}`);
  layout.printOrder = titleColumns ? "OverThenDown" : "DownThenOver";
  layout.headersFooters.defaultForAllPages.leftHeader = print.header;
  layout.headersFooters.defaultForAllPages.leftFooter = print.footer;
}

/** Margins, page breaks and the right half of the footer. A page begins above the row of a break. */
function setPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, page: PageSpec): void {
  const { margins, breaks, rightFooter } = page;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = rightFooter;
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) horizontalPageBreaks.add(`A${String(row + 1)}`);
}

/** Cells that say a rating's word take its look; the word stays, so the colour is never alone (R13). */
export function setFormatRules(range: Excel.Range, rules: readonly FormatRule[]): void {
  range.conditionalFormats.clearAll();
  for (const { equals, style } of rules) {
    const look = STYLES[style];
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.format.font.color = look.colour;
    cellValue.format.font.bold = look.bold;
    if (look.fill !== null) cellValue.format.fill.color = look.fill;
    if (look.borders.left) {
      // A conditional format has thin lines only.
      const edge = cellValue.format.borders.getItem("EdgeLeft");
      edge.style = "Continuous";
      edge.color = look.borders.left.colour;
    }
    cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }
}

/** What a cell may hold. A paste gets round it, which is why every check reads the cells again. */
export function setValidation(range: Excel.Range, validation: Validation | null): void {
  range.dataValidation.clear();
  if (validation === null) return;
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.rule = ruleOf(validation);
  if (validation.kind === "list" && validation.isOpen)
    range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** The days Excel knows as days: 1 January 1990 is a sensible first for a plan. */
const FIRST_DAY = "1990-01-01";

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
    case "listFrom":
      return {
        list: {
          inCellDropDown: true,
          source: `=${quoteSheetName(validation.sheet)}!${absolute(blockAddress(validation.block))}`,
        },
      };
    case "date":
      return { date: { formula1: FIRST_DAY, operator: "GreaterThanOrEqualTo" } };
    case "wholePercent":
      return { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
  }
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
