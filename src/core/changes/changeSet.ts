import type { ChartRoom, LineLabel, LineLook, Scale } from "../papers/chartBlock";
import type { PaperStyle } from "../papers/looks";
import type { Block, SheetName } from "../snapshot/workbookSnapshot";

/**
 * What is to be written, as data, in the order in which it is carried out: an edit names sheets, tables and rows as they
 * are when its turn comes, after renames and inserted rows that stand before it. Every edit carries what was there before and what stands after it. Describing, taking
 * back, simulating and applying are four readers of the same list. Only sheets of the product's own are ever named here.
 */
export interface ChangeSet {
  readonly edits: readonly Edit[];
  /** Which edits only keep the journal; absent for changes that stand in no journal. */
  readonly journal?: JournalSpan;
}

/**
 * So many edits at the beginning open the journal's entry, and so many at the end close it. The first are carried out before
 * anything else and the last after everything, formulas included; both are taken back last, so that as long as something of
 * the change stands, the journal knows of it.
 */
export interface JournalSpan {
  readonly opening: number;
  readonly closing: number;
  /** The entry, and what the journal says of it once all is written. */
  readonly entry: string;
  readonly state: "done" | "takenBack";
}

/**
 * What a cell holds. A string is text as it stands: Excel must not read "3.10" as a number, "1/2" as a day or "=x" as a
 * formula, so the adapter marks such text (F35). null is an empty cell.
 */
export type CellContent = string | number | boolean | null | CellFormula;
export interface CellFormula {
  /** In English, A1 or structured form, with its "=". */
  readonly formula: string;
}

/** A look from the table of styles in `styles.ts`; never a loose colour. */
export type StyleName =
  | PaperStyle
  | "plain"
  | "title"
  | "subtitle"
  | "headline"
  | "sectionHeading"
  | "tableHeading"
  | "tableHeadingCentred"
  | "body"
  | "bodyStrong"
  | "bodyCentred"
  | "number"
  | "money"
  | "date"
  | "percent"
  | "link"
  /** A link that stands alone, not in a table. */
  | "textLink"
  | "note"
  | "ratingBlue"
  | "ratingGreen"
  | "ratingAmber"
  | "ratingRed"
  | "ratingGrey";

export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly visibility: "visible" | "veryHidden";
  /** Columns that are grouped and folded away, zero-based, inclusive: helper columns that can be unfolded with one click. */
  readonly folded: readonly { readonly first: number; readonly last: number }[];
  readonly showGridlines: boolean;
  readonly tabColour: string | null;
  /** Widths in characters of the body font, from column A on; null for a column whose width is left as it is. */
  readonly columnWidths: readonly (number | null)[];
  readonly print: PrintSetup;
}

/** A4 and one page wide (B3); a table too wide to be read that way is put on A3, and then on pages side by side. */
export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly fitToPagesWide: number;
  readonly fitToPagesTall: number | null;
  /** Rows repeated on every page, zero-based, inclusive; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated on every page, zero-based, inclusive; pages then follow each other across before down. */
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly header: string;
  /** May hold Excel's codes &P and &N for page numbers. */
  readonly footer: string;
  /** What a paper for the board has besides; tables of ours leave it to Excel. */
  readonly page?: PageSpec;
}

/** The page of a paper: margins in points, the rows that begin a page, and the right half of its footer. */
export interface PageSpec {
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly footer: number;
  };
  readonly breaks: readonly number[];
  readonly rightFooter: string;
}

export interface TableSpec {
  readonly name: string;
  /** Heading row included. */
  readonly block: Block;
  readonly headings: readonly string[];
  /** Columns whose cells are one formula for the whole column. */
  readonly calculated: readonly { readonly heading: string; readonly formula: string }[];
}

export type Validation =
  /** `isOpen`: other words may be typed, too; the list only offers. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly isOpen?: true }
  /** A list that stands in cells (over 255 characters of values, or names that change). */
  | { readonly kind: "listFrom"; readonly sheet: SheetName; readonly block: Block }
  | { readonly kind: "date" }
  | { readonly kind: "wholePercent" };

/** A conditional format: cells of the block whose text is `equals` take the style's text, fill and left border. */
export interface FormatRule {
  readonly equals: string;
  readonly style: StyleName;
}

/** Where a cell's link leads: a cell of this workbook. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
  readonly screenTip: string;
}

/** A chart over cells of its own sheet, whose blocks are all on it. */
export type ChartSpec = {
  readonly name: string;
  readonly title: string;
  /** Says the figures in words (B3). */
  readonly altText: string;
  /** The cells the chart covers. */
  readonly at: Block;
} & (BarSpec | LineSpec | ColumnSpec);

/** Bars that fill 100 %: the first category stands at the top. */
export interface BarSpec {
  readonly kind: "stackedBar100";
  /** One column of category labels, and per series one column of numbers of the same rows. */
  readonly categories: Block;
  readonly series: readonly {
    readonly name: string;
    readonly values: Block;
    readonly colour: string;
    /** How the count on a bar is shown, with its letter, "3 R": then the chart needs no legend. */
    readonly label?: string;
    readonly labelColour?: string;
  }[];
  /** Where the bars stand; Excel chooses where nothing is said. */
  readonly room?: ChartRoom;
}

/** Lines over days, each named at one of its points. */
export interface LineSpec {
  readonly kind: "lines";
  readonly room: ChartRoom;
  readonly across: Scale;
  readonly up: Scale;
  readonly series: readonly {
    readonly name: string;
    readonly days: Block;
    readonly values: Block;
    readonly look: LineLook;
    readonly label: LineLabel | null;
  }[];
}

/** Columns for the cells of one row, each of its own colour, without scales; what stands in the cell beneath shows through. */
export interface ColumnSpec {
  readonly kind: "columns";
  readonly room: ChartRoom;
  readonly values: Block;
  readonly colours: readonly string[];
}

export type Edit =
  /** Behind all others, or right behind the sheet that is named. */
  | { readonly kind: "addSheet"; readonly sheet: SheetName; readonly view: SheetView; readonly behind?: SheetName }
  | { readonly kind: "removeSheet"; readonly sheet: SheetName; readonly view: SheetView }
  | { readonly kind: "setView"; readonly sheet: SheetName; readonly before: SheetView; readonly after: SheetView }
  | {
      readonly kind: "setCells";
      readonly sheet: SheetName;
      readonly block: Block;
      readonly before: readonly (readonly CellContent[])[];
      readonly after: readonly (readonly CellContent[])[];
    }
  /** One custom property of a worksheet; null for none. */
  | {
      readonly kind: "setMark";
      readonly sheet: SheetName;
      readonly key: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** One defined name of the workbook, by the formula it stands for (with its "="); null for none. */
  | {
      readonly kind: "setName";
      /** A name is no sheet's: it belongs to the workbook. */
      readonly sheet?: undefined;
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
      readonly isVisible: boolean;
    }
  | { readonly kind: "renameSheet"; readonly sheet: SheetName; readonly after: SheetName }
  /** Whole blank rows, the first of which becomes row `at`; what stood there and below moves down. */
  | { readonly kind: "insertRows"; readonly sheet: SheetName; readonly at: number; readonly rows: number }
  /** Takes whole rows away again, only while they are blank. */
  | { readonly kind: "removeRows"; readonly sheet: SheetName; readonly at: number; readonly rows: number }
  /** Whole blank columns, the first of which becomes column `at`; what stood there and to the right moves right. */
  | { readonly kind: "insertColumns"; readonly sheet: SheetName; readonly at: number; readonly columns: number }
  /** Takes whole columns away again, only while they are blank. */
  | { readonly kind: "removeColumns"; readonly sheet: SheetName; readonly at: number; readonly columns: number }
  | { readonly kind: "setTableName"; readonly sheet: SheetName; readonly before: string; readonly after: string }
  | { readonly kind: "addTable"; readonly sheet: SheetName; readonly table: TableSpec }
  | { readonly kind: "removeTable"; readonly sheet: SheetName; readonly table: TableSpec }
  | {
      readonly kind: "resizeTable";
      readonly sheet: SheetName;
      readonly name: string;
      readonly before: Block;
      readonly after: Block;
    }
  | {
      readonly kind: "setStyle";
      readonly sheet: SheetName;
      readonly block: Block;
      readonly before: StyleName;
      readonly after: StyleName;
    }
  | {
      readonly kind: "setRowHeights";
      readonly sheet: SheetName;
      readonly firstRow: number;
      /** Points per row; null for Excel's own height. */
      readonly before: readonly (number | null)[];
      readonly after: readonly (number | null)[];
    }
  | {
      readonly kind: "setFormatRules";
      readonly sheet: SheetName;
      readonly block: Block;
      readonly before: readonly FormatRule[];
      readonly after: readonly FormatRule[];
    }
  | {
      readonly kind: "setValidation";
      readonly sheet: SheetName;
      readonly block: Block;
      readonly before: Validation | null;
      readonly after: Validation | null;
    }
  | {
      /** One column of links; the cells' own text is what they show. */
      readonly kind: "setLinks";
      readonly sheet: SheetName;
      readonly block: Block;
      readonly before: readonly (CellLink | null)[];
      readonly after: readonly (CellLink | null)[];
    }
  | { readonly kind: "addChart"; readonly sheet: SheetName; readonly chart: ChartSpec }
  | { readonly kind: "removeChart"; readonly sheet: SheetName; readonly chart: ChartSpec };
