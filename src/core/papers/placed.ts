import type { Block } from "../snapshot/workbookSnapshot";
import type { Language } from "../tables/description";
import type { BarChart, ChartRoom, ColumnChart, LineChart, LineOfChart } from "./chartBlock";
import type { PaperLink } from "./paper";
import type { PaperStyle } from "./looks";

/** A paper whose parts have their rows and columns. Rows are known by keys, so that a rebuild finds them again. */
export interface PlacedPaper {
  readonly id: string;
  readonly language: Language;
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly rows: readonly PlacedRow[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  /** The rows that begin a page, the first page apart. */
  readonly breaks: readonly number[];
  /** The row that stands again at the head of later pages: the title, or the heading of the table that goes on. */
  readonly repeated: number;
  /** The figures that sentences speak of which may be written over, by their keys. */
  readonly kept: Readonly<Record<string, string>>;
}

export interface PlacedRow {
  readonly key: string;
  readonly height: number;
  readonly cells: ReadonlyMap<number, PlacedCell>;
}

export interface PlacedCell {
  readonly content: string | number | null;
  readonly style: PaperStyle;
  readonly link?: PaperLink;
}

export interface PlacedTable {
  readonly name: string;
  /** Heading row included. */
  readonly block: Block;
  readonly headings: readonly string[];
}

/** A chart whose cells are known; the blocks are of the paper's rows and columns. */
export type PlacedChart = {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly at: Block;
} & (PlacedBars | PlacedLines | PlacedColumns);

export interface PlacedBars {
  readonly draws: "bars";
  readonly categories: Block;
  readonly room: ChartRoom;
  readonly series: readonly (Pick<BarChart["series"][number], "name" | "colour" | "labelColour"> & {
    readonly values: Block;
    /** How Excel is to show a count on its bar. */
    readonly label: string;
  })[];
}

interface PlacedLines extends Pick<LineChart, "draws" | "room" | "across" | "up"> {
  readonly series: readonly (Pick<LineOfChart, "name" | "look" | "label"> & {
    readonly days: Block;
    readonly values: Block;
  })[];
}

interface PlacedColumns extends Pick<ColumnChart, "draws" | "room" | "colours"> {
  readonly values: Block;
}
