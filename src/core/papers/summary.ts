import { RATINGS, type Rating } from "../rate/rating";
import { occurring, type BoardRow, type Figures } from "../report/boardReport";
import { ACTIONS } from "../tables/actions";
import { FINDINGS } from "../tables/findings";
import { RULES } from "../tables/rules";
import { SETTINGS_TABLE } from "../tables/settings";
import { RATING_SOLIDS } from "./ratingSolids";
import { decisionsIn, type Decisions } from "./decisions";
import { headlines, shortened, titleOf } from "./paperHead";
import type {
  BandBlock,
  ChartBlock,
  LinksBlock,
  Paper,
  PaperBlock,
  SentenceBlock,
  TableBlock,
  TableCell,
  TableHeading,
  TableRow,
} from "./paper";
import type { PaperInput } from "./paperInput";

const COLUMNS = [28.5, 122.25, 75, 67.5, 79.5, 66.75, 57, 54, 47.25, 56.25, 108] as const;
const NAME_WIDTH = COLUMNS[1];
/** Lines of a recommendation's name; the sentence asking for a decision takes as many. */
const LINES = 2;
const NAMED_IN_A_SENTENCE = 4;

/** The first sheet a member reads: where the plan stands, and what is to be decided. One page up to five recommendations. */
export function boardSummary(input: PaperInput): Paper {
  const { words, report } = input;
  const { summary } = words.papers;
  const decisions = decisionsIn(input.rated);
  const standing: readonly PaperBlock[] = [
    { kind: "heading", key: "standing", text: summary.whereEachStands, from: 0, to: COLUMNS.length - 1 },
    recommendationTable(input, decisions),
    figures(input),
    { kind: "sentence", key: "restOn", text: restOn(input), size: "text" },
  ];
  return {
    id: "summary",
    language: words.language,
    sheet: summary.sheet,
    columns: COLUMNS,
    blocks: [
      titleOf(summary.sheet, input),
      ...headlines(input),
      { kind: "heading", key: "asked", text: summary.askedTo, from: 0, to: COLUMNS.length - 1 },
      ...askedTo(input, decisions),
      ...(report.total.actions === 0 ? [] : standing),
      links(input),
    ],
  };
}

function askedTo({ words, asOf }: PaperInput, { moves, withoutOwner, late }: Decisions): readonly SentenceBlock[] {
  const { summary, shortDay } = words.papers;
  const few = <T>(all: readonly T[]): readonly [readonly T[], number] => [
    all.slice(0, NAMED_IN_A_SENTENCE),
    Math.max(0, all.length - NAMED_IN_A_SENTENCE),
  ];
  const ids = (all: readonly { readonly id: string }[]): readonly [readonly string[], number] => {
    const [first, more] = few(all);
    return [first.map(({ id }) => id), more];
  };
  const [named, more] = few(moves);
  const texts = [
    ...(moves.length > 0
      ? [
          summary.agreeMoves(
            named.map(({ id, to }) => ({ id, to: shortDay(to, asOf) })),
            more,
          ),
        ]
      : []),
    ...(withoutOwner.length > 0 ? [summary.nameOwners(...ids(withoutOwner))] : []),
    ...(late.length > 0 ? [summary.bringBack(...ids(late))] : []),
  ];
  const said = texts.length > 0 ? texts : [summary.nothingToDecide];
  return said.map((text, index) => ({
    kind: "sentence",
    key: `asked${String(index + 1)}`,
    text: `${String(index + 1)}  ${text}`,
    size: "text",
  }));
}

/** The day until which "falls due" counts, as a heading says it. */
const horizonDay = ({ report, words, asOf }: PaperInput): string => words.papers.shortDay(report.horizon.day, asOf);

function recommendationTable(input: PaperInput, decisions: Decisions): TableBlock {
  const { headings: said } = input.words.papers.summary;
  const head = (text: string, align: TableHeading["align"]): TableHeading => ({ text, align });
  return {
    kind: "table",
    name: "BoardRecommendations",
    column: 0,
    headings: [
      { text: said.ref, align: "left", isStrong: true },
      ...[head(said.recommendation, "left"), head(said.lead, "left"), head(said.delivery, "left")],
      ...[head(said.since, "indented"), head(said.impact, "left"), head(said.complete, "centre")],
      ...[head(said.rated, "centre"), head(said.overdue, "centre")],
      ...[head(said.dueBy(horizonDay(input)), "centre"), head(said.decide, "left")],
    ],
    rows: recommendationRows(input, decisions),
  };
}

function recommendationRows(input: PaperInput, decisions: Decisions): readonly TableRow[] {
  const { report, words } = input;
  const { summary, of } = words.papers;
  const counted = ({ complete, rated, overdue, dueByHorizon }: Figures): readonly TableCell[] => [
    of(complete.count, complete.of),
    of(rated.count, rated.of),
    overdue,
    dueByHorizon,
  ];
  const rows = report.recommendations.map((row): TableRow => ({
    key: row.recommendation.ref,
    cells: [
      row.recommendation.ref,
      nameOfRecommendation(row, input),
      row.recommendation.lead ?? null,
      { chip: row.rating, text: words.papers.chip(row.rating) },
      since(row, input),
      { chip: "Grey", text: impact(row, input) },
      ...counted(row),
      toDecide(row, decisions, input),
    ],
  }));
  const without = report.withoutRecommendation;
  const blank = [null, null, null, null];
  const others: readonly TableRow[] = without
    ? [{ key: "none", cells: [summary.none, summary.withoutRecommendation, ...blank, ...counted(without), null] }]
    : [];
  const members = [...rows, ...others];
  return [
    ...members.map((row, index): TableRow => (index === members.length - 1 ? { ...row, endsGroup: true } : row)),
    {
      key: "all",
      isTotal: true,
      cells: [summary.all, summary.allOf(rows.length), ...blank, ...counted(report.total), null],
    },
  ];
}

const nameOfRecommendation = ({ recommendation }: BoardRow, { shortNames }: PaperInput): string =>
  shortened(shortNames.get(recommendation.ref) ?? recommendation.text, NAME_WIDTH, LINES);

const ORDER: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

/** Against the paper of the last Board; a rating that is none, or was none, has no direction. */
function since({ recommendation, rating }: BoardRow, { earlier, words: { papers } }: PaperInput): TableCell {
  const was = earlier?.recommendations.get(recommendation.ref);
  if (was === undefined) return { quiet: "–" };
  if (was === "Grey" || rating === "Grey") return papers.was(was);
  const fell = ORDER.indexOf(rating) - ORDER.indexOf(was);
  const direction = fell > 0 ? "worse" : fell < 0 ? "better" : "unchanged";
  return `${papers.direction[direction]}\n${papers.was(was)}`;
}

/** Until measures are rated (R15), what there is to rate: no measure, no reading, or readings without a rating. */
function impact({ recommendation }: BoardRow, { plan, words: { papers } }: PaperInput): string {
  const measures = (plan.measures ?? []).filter((one) => one.recommendation === recommendation.ref);
  if (measures.length === 0) return papers.noMeasure;
  return measures.every(({ latest }) => latest === null) ? papers.noReading : papers.notRatedYet;
}

function toDecide({ recommendation }: BoardRow, decisions: Decisions, { words, asOf }: PaperInput): TableCell {
  const { summary, shortDay } = words.papers;
  const ofThis = <T extends Decisions["late"][number]>(all: readonly T[]): T | undefined =>
    all.find(({ action }) => action.recommendation === recommendation.ref);
  const move = ofThis(decisions.moves);
  if (move) return summary.decideMove(move.id, shortDay(move.to, asOf));
  const [without, late] = [ofThis(decisions.withoutOwner), ofThis(decisions.late)];
  if (without) return summary.decideOwner(without.id);
  return late ? summary.decideLate(late.id) : { quiet: "–" };
}

/** More bars than this reach over a page; the counts say the same. */
const MOST_BARS = 24;

/** Bars, their figures and the key dates, side by side. */
function figures(input: PaperInput): BandBlock {
  const { summary } = input.words.papers;
  return {
    kind: "band",
    key: "band",
    parts: [
      [{ kind: "heading", key: "byRating", text: summary.byRating, from: 0, to: 8 }, countTable(input), ...bars(input)],
      [{ kind: "heading", key: "keyDates", text: summary.keyDates, from: 9, to: 10 }, keyDateTable(input)],
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
  return [
    ...report.recommendations.map((row) => ({
      key: row.recommendation.ref,
      ref: row.recommendation.ref,
      figures: row,
    })),
    ...(without ? [{ key: "none", ref: summary.none, figures: without }] : []),
    { key: "all", ref: summary.all, figures: report.total },
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
  if (rows.length > MOST_BARS) return [];
  const chart: ChartBlock = {
    kind: "chart",
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
    })),
    without: 1,
  };
  return [chart];
}

const MOST_KEY_DATES = 7;

function keyDateTable(input: PaperInput): TableBlock {
  const { report, words, asOf } = input;
  const { summary, shortDay } = words.papers;
  const rows = countRows(input).length;
  const all = report.keyDatesAhead;
  const room = Math.max(3, Math.min(MOST_KEY_DATES, rows));
  const shown = all.length <= room ? all : all.slice(0, room - 1);
  const named = shown.map(({ date, event }, index): TableRow => ({
    key: String(index + 1),
    cells: [shortDay(date, asOf), shortened(event, COLUMNS[10], 1)],
  }));
  const rest = all.length - shown.length;
  return {
    kind: "table",
    name: "BoardKeyDates",
    column: 9,
    headings: [
      { text: summary.date, align: "left" },
      { text: summary.what, align: "left" },
    ],
    rows: [
      ...named,
      ...(rest > 0 ? [{ key: "more", cells: [null, summary.moreKeyDates(rest)] }] : []),
      ...(all.length === 0 ? [{ key: "none", cells: [null, summary.noKeyDates] }] : []),
    ],
  };
}

function restOn({ report, rated, words }: PaperInput): string {
  const { total, findings } = report;
  const isCancelled = ({ action, rating }: (typeof rated)[number]): boolean =>
    rating === "Grey" && action.status.status === "cancelled";
  return words.papers.summary.restOn(findings, total.counts.Grey, total.actions, rated.filter(isCancelled).length);
}

/** Where the figures come from. */
function links({ words }: PaperInput): LinksBlock {
  const { language } = words;
  const targets = [
    [ACTIONS, 0],
    [FINDINGS, 2],
    [RULES, 4],
    [SETTINGS_TABLE, 6],
  ] as const;
  return {
    kind: "links",
    key: "links",
    links: targets.map(([table, column]) => ({ text: table.sheet[language], to: { table: table.key }, column })),
  };
}
