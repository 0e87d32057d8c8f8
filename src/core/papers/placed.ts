import type { Block } from "../snapshot/workbookSnapshot";
import type { Language } from "../tables/description";
import type { PaperLink } from "./paper";
import type { PaperStyle } from "./looks";

/** A paper whose parts have their rows and columns; its first row is repeated on every page. Rows are known by keys, so that a rebuild finds them again. */
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

export interface PlacedChart {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly categories: Block;
  readonly series: readonly {
    readonly name: string;
    readonly values: Block;
    readonly colour: string;
    readonly letter: string;
  }[];
  readonly at: Block;
}
