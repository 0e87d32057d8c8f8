import type { PlacedPaper } from "../papers/placed";
import type { Block } from "../snapshot/workbookSnapshot";
import { contentSum } from "../text/contentSum";
import type { CellLink, ChartSpec, StyleName } from "../changes/changeSet";

/**
 * What we last wrote on the sheet of a paper, short enough to be kept in PlanMemory: of each cell a checksum. By it a
 * rebuild knows its own cells from what people typed, wherever rows and columns have been inserted since (B4).
 */
export interface Picture {
  readonly columns: number;
  readonly rows: readonly PictureRow[];
  readonly tables: readonly PictureTable[];
  readonly charts: readonly ChartSpec[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly link: CellLink }[];
  /** The figures that sentences spoke of which may be written over, by their keys. */
  readonly kept: Readonly<Record<string, string>>;
  /** Widths, page breaks and what else is set up for the sheet as a whole, as one text to compare. */
  readonly view: string;
}

export interface PictureRow {
  readonly key: string;
  readonly height: number;
  /** By column: the checksum of what we wrote; null where we wrote nothing. */
  readonly sums: readonly (string | null)[];
  readonly looks: readonly StyleName[];
}

export interface PictureTable {
  readonly name: string;
  readonly block: Block;
}

/** The picture of a paper as it is placed; charts and links are given as they are written. */
export const pictureOf = (
  paper: PlacedPaper,
  charts: Picture["charts"],
  links: Picture["links"],
  tables: readonly PictureTable[],
  view: string,
): Picture => ({
  columns: paper.columns.length,
  rows: paper.rows.map(({ key, height, cells }) => ({
    key,
    height,
    sums: paper.columns.map((_, column) => contentSum(cells.get(column)?.content ?? null)),
    looks: paper.columns.map((_, column) => cells.get(column)?.style ?? "plain"),
  })),
  tables,
  charts,
  links,
  kept: paper.kept,
  view,
});

/** The picture in one line: looks are named once, cells without content take a comma. */
export function pictureText({ columns, rows, tables, charts, links, kept, view }: Picture): string {
  const looks = [...new Set(rows.flatMap((row) => row.looks))];
  const number = new Map(looks.map((look, index) => [look, index.toString(36)]));
  return JSON.stringify({
    v: 1,
    columns,
    looks,
    rows: rows.map(({ key, height, sums, looks: own }) => [
      key,
      height,
      sums.map((sum) => sum ?? "").join(","),
      own.map((look) => number.get(look)).join(","),
    ]),
    tables: tables.map(({ name, block }) => [name, block.row, block.column, block.rows, block.columns]),
    charts,
    links,
    ...(Object.keys(kept).length === 0 ? {} : { kept }),
    view,
  });
}

/** Reads what `pictureText` wrote; null for anything else. */
export function readPicture(text: string): Picture | null {
  try {
    return fromJson(JSON.parse(text) as Readonly<Record<string, unknown>>);
  } catch {
    return null;
  }
}

type StoredRow = readonly [key: string, height: number, sums: string, looks: string];
type StoredTable = readonly [name: string, row: number, column: number, rows: number, columns: number];

function fromJson(json: Readonly<Record<string, unknown>>): Picture | null {
  if (json.v !== 1 || typeof json.columns !== "number" || !Array.isArray(json.rows)) return null;
  const looks = json.looks as readonly StyleName[];
  return {
    columns: json.columns,
    rows: (json.rows as readonly StoredRow[]).map(([key, height, sums, own]) => ({
      key,
      height,
      sums: sums.split(",").map((sum) => (sum === "" ? null : sum)),
      looks: own.split(",").map((look) => looks[Number.parseInt(look, 36)] ?? "plain"),
    })),
    tables: (json.tables as readonly StoredTable[]).map(([name, row, column, rows, columns]) => ({
      name,
      block: { row, column, rows, columns },
    })),
    charts: json.charts as Picture["charts"],
    links: json.links as Picture["links"],
    kept: (json.kept ?? {}) as Picture["kept"],
    view: String(json.view),
  };
}
