/** A chart of a paper covers its columns beside the rows of the table it draws. */
export type ChartBlock = BarChart | LineChart | ColumnChart;

interface Chart {
  readonly kind: "chart";
  readonly name: string;
  readonly title: string;
  /** Says the figures in words (B3). */
  readonly altText: string;
  readonly from: number;
  readonly to: number;
  readonly table: string;
}

/** Bars that fill 100 %, one to a row of the table. */
export interface BarChart extends Chart {
  readonly draws: "bars";
  /** Columns of the table. */
  readonly categories: number;
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    readonly colour: string;
    readonly labelColour: string;
    /** Stands behind the count on a bar: "3 R". */
    readonly letter: string;
  }[];
  /** Rows at the end of the table that are no part of the chart: totals. */
  readonly without: number;
}

/** Lines over days: a column of the table holds the days, and each line is rows of another that follow each other. */
export interface LineChart extends Chart {
  readonly draws: "lines";
  readonly days: number;
  readonly series: readonly LineOfChart[];
  readonly room: ChartRoom;
  /** The serial numbers of the days, and the figures, between which the lines run. */
  readonly across: Scale;
  readonly up: Scale;
}

export interface LineOfChart {
  readonly name: string;
  readonly column: number;
  /** Rows of the table, its heading row left out. */
  readonly rows: { readonly first: number; readonly count: number };
  readonly look: LineLook;
  /** The point at which the line is named, with the figure there; null where the line before says the same. */
  readonly label: LineLabel | null;
}

/** Lines are told apart by how they are drawn, so that they are in grey, too. */
export interface LineLook {
  readonly colour: string;
  readonly stroke: "solid" | "dashed" | "dotted";
  /** Points. */
  readonly weight: number;
  readonly hasDots: boolean;
}

export interface LineLabel {
  /** Counted from the first point of its line. */
  readonly point: number;
  readonly position: "right" | "above" | "below";
}

export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly format: string;
}

/** Points: the whole of a chart, and where in it the lines are. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Columns for the figures of one row of the table, each of its own colour, at the right of a cell of words; on its own scale. */
export interface ColumnChart extends Chart {
  readonly draws: "columns";
  /** The row of the table, its heading row left out. */
  readonly row: number;
  readonly column: number;
  readonly colours: readonly string[];
  readonly room: ChartRoom;
}
