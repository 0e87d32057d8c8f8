import { breaksOf, heightsOf, higherOf, type Unit } from "./breaks";
import { boundUnits, type BlockUnits } from "./boundUnits";
import type { ChartBlock } from "./chartBlock";
import { PAGE_WIDTH, ROW, SIZE } from "./measures";
import type {
  BandBlock,
  HeadingBlock,
  LinksBlock,
  Paper,
  PaperBlock,
  SentenceBlock,
  TableBlock,
  TitleBlock,
} from "./paper";
import type { PlacedCell, PlacedChart, PlacedPaper, PlacedRow, PlacedTable } from "./placed";
import { heightAgain, isInside, withHeadingsAgain } from "./headingsAgain";
import { figuresOfKept } from "./overwritableSentences";
import { moved, movedChart, placeChart } from "./placeChart";
import { tableRows } from "./placeTable";
import { linesOf } from "./textWidth";

/** What a block puts on the page: its rows, and what may not be parted. */
interface Part {
  readonly rows: readonly PlacedRow[];
  readonly tables?: readonly PlacedTable[];
  readonly charts?: readonly PlacedChart[];
  readonly units: readonly Unit[];
}

const one = (key: string, height: number, cells: readonly (readonly [number, PlacedCell])[]): PlacedRow => ({
  key,
  height,
  cells: new Map(cells),
});

const together = (rows: readonly PlacedRow[], goesOn = false): Unit => ({ rows: rows.length, goesOn });

function placeTitle({ title, line }: TitleBlock): Part {
  const rows = [
    one("title", ROW.title, [[0, { content: title, style: "paperTitle" }]]),
    one("line", ROW.line, [[0, { content: line, style: "paperLine" }]]),
  ];
  return { rows, units: [together(rows, true)] };
}

const SENTENCES = {
  headline: { height: ROW.headline, size: SIZE.headline, style: "paperHeadline", isBold: false },
  text: { height: ROW.sentence, size: SIZE.body, style: "paperText", isBold: false },
  strong: { height: ROW.sentence, size: SIZE.body, style: "paperStrongText", isBold: true },
  note: { height: ROW.note, size: SIZE.note, style: "paperNote", isBold: false },
} as const;

/** A sentence is one cell that runs over the empty cells to its right; a longer one goes on in the next row. */
function placeSentence({ key, text, size }: SentenceBlock): Part {
  // A row that holds nothing could not be found again by a rebuild.
  if (text.trim() === "") return { rows: [], units: [] };
  const { height, size: points, style, isBold } = SENTENCES[size];
  const lines = linesOf(text, PAGE_WIDTH - 8, points, isBold);
  const rows = lines.map((content, index) => one(`${key}.${String(index)}`, height, [[0, { content, style }]]));
  return { rows, units: [together(rows)] };
}

function placeHeading({ key, text, from, to }: HeadingBlock): Part {
  const rule = Array.from({ length: to - from }, (_, index): readonly [number, PlacedCell] => [
    from + 1 + index,
    { content: null, style: "paperHeadingRule" },
  ]);
  const row = one(key, ROW.heading, [[from, { content: text, style: "paperHeading" }], ...rule]);
  return { rows: [row], units: [together([row], true)] };
}

/** Until a table is so long it goes to a page as a whole; a longer one keeps its heading with two rows, and its last two. */
const ENDS = 2;

function placeTable(block: TableBlock, { columns }: Paper): Part {
  const rows = tableRows(block, columns);
  const table: PlacedTable = {
    name: block.name,
    block: { row: 0, column: block.column, rows: rows.length, columns: block.headings.length },
    headings: block.headings.map(({ text }) => text),
  };
  const first = Math.min(rows.length, 1 + ENDS);
  const last = Math.max(first, rows.length - ENDS);
  const units: readonly Unit[] =
    block.rows.length <= 2 * ENDS
      ? [together(rows)]
      : [
          { rows: first, goesOn: false, whole: 2 + last - first },
          ...rows.slice(first, last).map(() => ({ rows: 1, goesOn: false })),
          { rows: rows.length - last, goesOn: false },
        ];
  return { rows, tables: [table], units };
}

function placeLinks({ key, links }: LinksBlock): Part {
  const row = one(
    key,
    ROW.links,
    links.map(({ text, to, column }) => [column, { content: text, style: "paperLink", link: to }]),
  );
  return { rows: [row], units: [together([row])] };
}

/** One part of a band, its blocks under each other; a chart stands over the rows of its table. */
function placeColumn(
  blocks: BandBlock["parts"][number],
  paper: Paper,
): Part & { readonly drawn: readonly ChartBlock[] } {
  const rows: PlacedRow[] = [];
  const tables: PlacedTable[] = [];
  const drawn: ChartBlock[] = [];
  for (const block of blocks) {
    if (block.kind === "chart") {
      drawn.push(block);
      continue;
    }
    const part = block.kind === "heading" ? placeHeading(block) : placeTable(block, paper);
    tables.push(...(part.tables ?? []).map((table) => ({ ...table, block: moved(table.block, rows.length) })));
    rows.push(...part.rows);
  }
  return { rows, tables, drawn, units: [] };
}

function placeBand(band: BandBlock, paper: Paper): Part {
  const parts = band.parts.map((blocks) => placeColumn(blocks, paper));
  const length = Math.max(0, ...parts.map(({ rows }) => rows.length));
  const rows = Array.from({ length }, (_, index): PlacedRow => {
    const beside = parts.flatMap(({ rows: own }) => own[index] ?? []);
    return {
      key: `${band.key}.${beside[0]?.key ?? String(index)}`,
      height: Math.max(...beside.map(({ height }) => height)),
      cells: new Map(beside.flatMap(({ cells }) => [...cells])),
    };
  });
  const tables = parts.flatMap(({ tables: own }) => own ?? []);
  const ground = { tables, rows, columns: paper.columns };
  const charts = parts.flatMap(({ drawn }) => drawn.flatMap((chart) => placeChart(chart, ground)));
  return {
    rows,
    tables,
    charts,
    units: charts.some(({ draws }) => draws !== "columns") ? [together(rows)] : inRows(rows),
  };
}

/** A band without a chart over several of its rows may go on on the next page, its headings with the first rows of its tables. */
function inRows(rows: readonly PlacedRow[]): readonly Unit[] {
  const first = Math.min(rows.length, 2 + ENDS);
  const last = Math.max(first, rows.length - ENDS);
  const more: readonly Unit[] = [
    ...rows.slice(first, last).map(() => ({ rows: 1, goesOn: false })),
    ...(last < rows.length ? [{ rows: rows.length - last, goesOn: false }] : []),
  ];
  return [{ rows: first, goesOn: false, whole: 1 + more.length }, ...more];
}

function placeBlock(block: PaperBlock, paper: Paper): Part {
  switch (block.kind) {
    case "title":
      return placeTitle(block);
    case "sentence":
      return placeSentence(block);
    case "heading":
      return placeHeading(block);
    case "table":
      return placeTable(block, paper);
    case "band":
      return placeBand(block, paper);
    case "links":
      return placeLinks(block);
  }
}

/** A paper's parts in their rows, before they have pages. */
interface Laid {
  readonly rows: readonly PlacedRow[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly units: readonly Unit[];
}

/** By the blocks, which a paper has in common with the same that knows the one beside it. */
const known = new WeakMap<Paper["blocks"], Laid>();

function laid(paper: Paper): Laid {
  const before = known.get(paper.blocks);
  if (before) return before;
  const rows: PlacedRow[] = [];
  const tables: PlacedTable[] = [];
  const charts: PlacedChart[] = [];
  const units: BlockUnits[] = [];
  for (const block of paper.blocks) {
    const part = placeBlock(block, paper);
    const at = rows.length;
    tables.push(...(part.tables ?? []).map((table) => ({ ...table, block: moved(table.block, at) })));
    charts.push(...(part.charts ?? []).map((chart) => movedChart(chart, (block) => moved(block, at))));
    units.push({ kind: block.kind, units: part.units });
    rows.push(...part.rows);
  }
  const all = { rows, tables, charts, units: boundUnits(units) };
  known.set(paper.blocks, all);
  return all;
}

/**
 * The rows that begin a page where a row is repeated on later pages: the title, under which a table that goes on has its
 * heading again, or that heading. A paper shares its pages with what it says in the other language.
 */
function pagesOf(own: Laid, other: Laid | null, repeated: number): readonly number[] {
  const heightsIn = (one: Laid) => {
    const again = repeated === TITLE ? (row: number) => heightAgain(one, row) : undefined;
    return heightsOf(one.rows, one.units, one.rows[repeated]?.height ?? 0, again);
  };
  const { units } = own;
  const pages = new Set(breaksOf(units, other ? higherOf(heightsIn(own), heightsIn(other)) : heightsIn(own)));
  let row = 0;
  return units.flatMap((unit, index) => {
    const first = row;
    row += unit.rows;
    return pages.has(index) ? [first] : [];
  });
}

/**
 * The heading of the only table that goes over pages: it stands again on them instead of the title, which the foot of the
 * page has, too. Null where a page would have another table's heading, or none, above its rows: then each has its own again.
 */
function tableOverPages({ tables, rows }: Laid, breaks: readonly number[]): number | null {
  const last = breaks.at(-1);
  const table = tables.find((one) => last !== undefined && isInside(one, last));
  if (!table || tables.some(({ block }) => block !== table.block && block.row === table.block.row)) return null;
  const { row: head } = table.block;
  const isHeaded = (row: number): boolean =>
    row <= head && [...(rows[row]?.cells.values() ?? [])].some(({ style }) => style === "paperHeading");
  return breaks.every((row) => isInside(table, row) || isHeaded(row)) ? head : null;
}

/** The row of the title. */
const TITLE = 0;

/** Gives every part of a paper its rows and its page. The same paper always stands the same way. */
export function placePaper(paper: Paper): PlacedPaper {
  const own = laid(paper);
  const other = paper.beside ? laid(paper.beside) : null;
  const withTitle = pagesOf(own, other, TITLE);
  const heading = tableOverPages(own, withTitle);
  const withHeading = heading === null ? withTitle : pagesOf(own, other, heading);
  const isRepeated = heading !== null && tableOverPages(own, withHeading) === heading;
  const paged = isRepeated ? { ...own, breaks: withHeading } : withHeadingsAgain({ ...own, breaks: withTitle });
  return {
    ...{ id: paper.id, language: paper.language, sheet: paper.sheet, columns: paper.columns },
    ...{ rows: paged.rows, tables: paged.tables, charts: paged.charts, breaks: paged.breaks },
    repeated: isRepeated ? heading : TITLE,
    kept: figuresOfKept(paper.blocks),
  };
}
