/** What an .xlsx file holds, as far as the product shows or edits it. Rows and columns count from zero. */
export interface WorkbookContents {
  readonly dateSystem: 1900 | 1904;
  /** In tab order; chart and dialog sheets stand here without cells. */
  readonly sheets: readonly SheetContents[];
  readonly names: readonly DefinedName[];
  /** Whether sheets may not be added, deleted, renamed or moved. */
  readonly isStructureProtected: boolean;
  /** Cell formats, by the index that cells carry. */
  readonly styles: readonly CellStyle[];
  /** Somebody signed the file digitally: a signature holds for its bytes as they are, and for nothing that is saved. */
  readonly isSigned: boolean;
  /** Shared in the way that was before co-authoring: Excel makes no tables in it. */
  readonly isSharedWorkbook: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it is local to, or null. */
  readonly sheet: string | null;
  readonly isHidden?: true;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetContents {
  readonly name: string;
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet";
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly cells: readonly CellContents[];
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TableContents[];
  /** Width in characters by zero-based column; absent columns have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The filter of an ordinary range, which is no table's. */
  readonly autoFilter: { readonly block: Rectangle; readonly isFiltered: boolean } | null;
  /** Columns in a group of any level; one that is hidden, too, is folded away. */
  readonly groupedColumns: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly tabColour: string | null;
  readonly formatRules: readonly FormatRuleContents[];
  readonly links: readonly LinkContents[];
  readonly validations: readonly ValidationContents[];
  readonly charts: readonly ChartContents[];
  /** Notes and threads of comments. */
  readonly notes: readonly NoteContents[];
  /** Pictures, shapes and whatever else hangs on cells of the drawing, without the charts that are listed. */
  readonly drawn: readonly DrawnContents[];
  readonly pageSetup: PageSetup;
  /** The worksheet's custom properties. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface CellContents {
  readonly row: number;
  readonly column: number;
  /** Days are numbers; an error is its text ("#REF!") with `isError`. */
  readonly value: string | number | boolean;
  readonly isError?: true;
  /** With its "=". Shared formulas are expanded. */
  readonly formula?: string;
  /** The file holds the formula and no result of it, not even an empty one: a library wrote it. */
  readonly hasNoResult?: true;
  /** Index into `styles`. A cell that is only formatted has the value "". */
  readonly style: number;
}

/** A cell format, resolved: theme and indexed colours are "#RRGGBB". Every part is optional in a patch. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontColour?: string;
  /** null for no fill. */
  readonly fill?: string | null;
  readonly horizontal?: "general" | "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderLeft?: Border | null;
  readonly borderRight?: Border | null;
  readonly borderTop?: Border | null;
  readonly borderBottom?: Border | null;
}

export interface Border {
  readonly style: "hair" | "thin" | "medium" | "thick";
  readonly colour: string;
}

export interface TableContents {
  readonly id: number;
  readonly name: string;
  /** Heading row included, totals row too when there is one. */
  readonly block: Rectangle;
  /** `id` is unique in the table, and stays with its column. */
  readonly columns: readonly { readonly id: number; readonly name: string; readonly formula?: string }[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  /** The texts that are shown, by the ids of the columns that are filtered; null for another kind of filter. */
  readonly filters: ReadonlyMap<number, readonly string[] | null>;
  readonly style: string | null;
  readonly bandedRows: boolean;
}

/** The one kind of conditional format the product writes, and reads back; others are kept untouched and not listed. */
export interface FormatRuleContents {
  readonly block: Rectangle;
  readonly equals: string;
  readonly style: CellStyle;
}

export interface LinkContents {
  readonly row: number;
  readonly column: number;
  /** "'R1'!A5" for a place in the workbook, or a web address. */
  readonly target: string;
  readonly isLocation: boolean;
  readonly screenTip: string;
}

export type ValidationRule =
  /** `isOpen`: what is not in the list is taken, too. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly isOpen?: true }
  /** `source` is a reference such as "='Owners'!$A$5:$A$20". */
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "date" }
  | { readonly kind: "decimal"; readonly from: number; readonly to: number };

export interface ValidationContents {
  readonly block: Rectangle;
  readonly rule: ValidationRule;
}

/** What somebody says about a cell: a note, a thread of comments, or both. */
export interface NoteContents {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A place on a sheet: a cell, and how far from its upper left corner, in the unit of drawings. */
export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Something that lies on the cells and goes with them. What is fixed to the sheet is not listed. */
export interface DrawnContents {
  /** Its anchor in the drawing, counted from 0 in the order of the file. */
  readonly anchor: number;
  readonly from: Corner;
  /** null where only its size is said. */
  readonly to: Corner | null;
  /** Whether it grows and shrinks with the cells beneath; otherwise it keeps its size. */
  readonly isSizedByCells: boolean;
}

/** A chart of the file: its place there, and every reference of it in the order of the file. */
export interface ChartOrigin extends DrawnContents {
  readonly references: readonly string[];
}

export interface ChartContents {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  /** "lines" join points between two axes of numbers; "columns" stand side by side without a scale. */
  readonly kind: "stackedBar100" | "lines" | "columns" | "other";
  /** References such as "'Board summary'!$A$8:$A$12". */
  readonly categories: string;
  readonly series: readonly ChartSeriesContents[];
  /** Where the marks stand, in shares of the chart; absent where the program that opens the file may choose. */
  readonly plot?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly across?: ChartScale;
  readonly up?: ChartScale;
  /** Whether the labels say enough, so that there is neither a legend nor a scale; written, not read back. */
  readonly isPlain?: boolean;
  readonly at: Rectangle;
  /** Absent for a chart that no file has yet. */
  readonly origin?: ChartOrigin;
}

export interface ChartSeriesContents {
  readonly name: string;
  readonly values: string;
  readonly colour: string | null;
  /** The line around each bar; written, not read back. */
  readonly edge?: string | null;
  /** How the counts on the bars are shown; written, not read back. */
  readonly labelFormat?: string;
  /** The cells of the points across, where they are numbers of their own. */
  readonly across?: string;
  readonly stroke?: "solid" | "dashed" | "dotted";
  /** Points. */
  readonly weight?: number;
  readonly hasDots?: boolean;
  /** Where the series is named, with the figure of the point. */
  readonly label?: { readonly point: number; readonly position: "right" | "above" | "below" };
  /** Colours of single points, by their number; null for the series' own. */
  readonly points?: readonly (string | null)[];
}

export interface ChartScale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly format: string;
}

export const PAGE_MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type PageMargin = (typeof PAGE_MARGINS)[number];

export interface PageSetup {
  readonly orientation: "landscape" | "portrait";
  /** 9 is A4. */
  readonly paperSize: number | null;
  /** null: not fitted. */
  readonly fitToWidth: number | null;
  /** null: as many as it takes. */
  readonly fitToHeight: number | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated on every page; absent for none. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Whether pages follow each other across before down; absent for down before across. */
  readonly overThenDown?: boolean;
  /** Points; absent where nothing is known of them. */
  readonly margins?: Readonly<Record<PageMargin, number>>;
  /** The rows that begin a page, by somebody's choice; absent for none. */
  readonly rowBreaks?: readonly number[];
  readonly header: string;
  readonly footer: string;
}
