import { RATINGS } from "../rate/rating";
import { occurring, type Figures } from "../report/boardReport";
import type { ChartBlock } from "./chartBlock";
import type { BandBlock, TableBlock, TableHeading, TableRow } from "./paper";
import { shortened } from "./paperHead";
import type { PaperInput } from "./paperInput";
import { ON_SOLIDS, RATING_SOLIDS } from "./ratingSolids";

/**
 * Of more recommendations than this the ratings are counted together: each has its own page, and the table of all of them
 * stands last, so that its heading is repeated.
 */
const MOST_BARS = 12;
export const isOfMany = ({ recommendations }: PaperInput["report"]): boolean => recommendations.length > MOST_BARS;

/** How many actions have which rating, as bars and as figures, and the key dates beside them. `eventWidth` is that of the last column, in points. */
export function summaryFigures(input: PaperInput, eventWidth: number): BandBlock {
  const { summary } = input.words.papers;
  return {
    kind: "band",
    key: "band",
    parts: [
      [{ kind: "heading", key: "byRating", text: summary.byRating, from: 0, to: 8 }, countTable(input), ...bars(input)],
      [{ kind: "heading", key: "keyDates", text: summary.keyDates, from: 9, to: 10 }, keyDateTable(input, eventWidth)],
    ],
  };
}

/** Each recommendation, the actions without one, and all together: the rows of the bars and of the counts. */
function countRows({
  report,
  words,
}: PaperInput): readonly { readonly key: string; readonly ref: string; readonly figures: Figures }[] {
  const { summary } = words.papers;
  const without = report.withoutRecommendation;
  const together = { key: "all", ref: summary.all, figures: report.total };
  if (isOfMany(report)) return [together];
  return [
    ...report.recommendations.map((row) => ({
      key: row.recommendation.ref,
      ref: row.recommendation.ref,
      figures: row,
    })),
    ...(without ? [{ key: "none", ref: summary.none, figures: without }] : []),
    together,
  ];
}

function countTable(input: PaperInput): TableBlock {
  const { words } = input;
  const rows = countRows(input);
  return {
    kind: "table",
    name: "BoardCounts",
    column: 2,
    headings: [
      { text: words.papers.summary.headings.ref, align: "left", isStrong: true },
      ...RATINGS.map((rating): TableHeading => ({ text: words.ratings.colours[rating], align: "right" })),
      { text: words.papers.summary.allActions, align: "right", isStrong: true },
    ],
    rows: rows.map(({ key, ref, figures: { counts, actions } }, index) => ({
      key,
      cells: [ref, ...RATINGS.map((rating) => counts[rating]), actions],
      ...(index === rows.length - 2 ? { endsGroup: true as const } : {}),
      ...(index === rows.length - 1 ? { isTotal: true as const } : {}),
    })),
  };
}

function bars(input: PaperInput): BandBlock["parts"][number] {
  const { words } = input;
  const { summary } = words.papers;
  const rows = countRows(input).slice(0, -1);
  if (rows.length === 0) return [];
  const chart: ChartBlock = {
    kind: "chart",
    draws: "bars",
    name: "BoardRatingsChart",
    title: "",
    altText: summary.chart(rows.map(({ ref, figures: { counts } }) => summary.chartRow(ref, occurring(counts)))),
    from: 0,
    to: 1,
    table: "BoardCounts",
    categories: 0,
    series: RATINGS.map((rating, index) => ({
      name: words.ratings.colours[rating],
      column: index + 1,
      colour: RATING_SOLIDS[rating],
      labelColour: ON_SOLIDS[rating],
      letter: words.papers.letters[rating],
    })),
    without: 1,
  };
  return [chart];
}

const KEY_DATES = { least: 6, most: 7 } as const;

function keyDateTable(input: PaperInput, eventWidth: number): TableBlock {
  const { report, words, asOf } = input;
  const { summary, shortDay } = words.papers;
  const rows = countRows(input).length;
  const all = report.keyDatesAhead;
  const room = Math.max(KEY_DATES.least, Math.min(KEY_DATES.most, rows));
  const shown = all.length <= room ? all : all.slice(0, room - 1);
  const named = shown.map(({ date, event }, index): TableRow => ({
    key: String(index + 1),
    cells: [shortDay(date, asOf), shortened(event, eventWidth, 1)],
  }));
  const rest = all.length - shown.length;
  return {
    kind: "table",
    name: "BoardKeyDates",
    column: 9,
    headings: [
      { text: summary.date, align: "indented" },
      { text: summary.what, align: "left" },
    ],
    rows: [
      ...named,
      ...(rest > 0 ? [{ key: "more", cells: [null, summary.moreKeyDates(rest)] }] : []),
      ...(all.length === 0 ? [{ key: "none", cells: [null, summary.noKeyDates] }] : []),
    ],
  };
}
