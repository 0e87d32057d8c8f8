import type { Rating } from "../rate/rating";
import type { Language } from "../tables/description";
import type { ChartBlock } from "./chartBlock";

/** A paper as what it says, in order. Where each part stands, and on which page, is worked out by `placePaper`. */
export interface Paper {
  /** What the paper is known by from one build to the next: "summary", "recommendation R1". */
  readonly id: string;
  readonly language: Language;
  /** The name its sheet is to have; at most 31 characters. */
  readonly sheet: string;
  /** Points; 762 in all, on every paper. */
  readonly columns: readonly number[];
  readonly blocks: readonly PaperBlock[];
  /** What it says in the other language, where both are built: a page of one begins where that of the other does. */
  readonly beside?: Paper;
}

export type PaperBlock = TitleBlock | SentenceBlock | HeadingBlock | TableBlock | BandBlock | LinksBlock;

export interface TitleBlock {
  readonly kind: "title";
  readonly title: string;
  /** Plan, board, as-at day, seal. */
  readonly line: string;
}

export interface SentenceBlock {
  readonly kind: "sentence";
  readonly key: string;
  readonly text: string;
  readonly size: "headline" | "text" | "strong" | "note";
  /** Of a sentence that is drafted and may be written over: the figures it speaks of, and its number in a list. */
  readonly kept?: { readonly figures: string; readonly number?: number };
}

/** Over the columns from the first to the last, inclusive: two in one band make two blocks side by side. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly key: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface TableBlock {
  readonly kind: "table";
  /** The table's name in the workbook without its language: "BoardRecommendations". */
  readonly name: string;
  /** The sheet column its first column stands in. */
  readonly column: number;
  readonly headings: readonly TableHeading[];
  readonly rows: readonly TableRow[];
  /** Points that its rows take at the least, so that a chart beside it has room. */
  readonly least?: number;
}

export interface TableHeading {
  readonly text: string;
  readonly align: "left" | "indented" | "centre" | "right";
  readonly isStrong?: true;
}

export interface TableRow {
  /** What the row is known by within the table: a ref, an action's id. */
  readonly key: string;
  readonly cells: readonly TableCell[];
  /** A dark rule under the row ends a group. */
  readonly endsGroup?: true;
  readonly isTotal?: true;
}

/** Text or a number as the column shows it, or one of the kinds that have a look of their own. */
export type TableCell =
  | string
  | number
  | null
  | { readonly chip: Rating; readonly text: string }
  | { readonly quiet: string }
  /** A real day, by its serial number. */
  | { readonly day: number }
  /** A figure that is shown to a tenth. */
  | { readonly tenths: number }
  | { readonly link: PaperLink; readonly text: string };

/** Where a link leads: a paper of the same language by its id, or the sheet of one of our tables. */
export type PaperLink = { readonly paper: string } | { readonly table: string };

/** Parts side by side: the rows of each stand beside those of the others. */
export interface BandBlock {
  readonly kind: "band";
  readonly key: string;
  readonly parts: readonly (readonly (HeadingBlock | TableBlock | ChartBlock)[])[];
}

export interface LinksBlock {
  readonly kind: "links";
  readonly key: string;
  readonly links: readonly { readonly text: string; readonly to: PaperLink; readonly column: number }[];
}
