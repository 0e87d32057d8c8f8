import type { BoardRow, Figures } from "../report/boardReport";
import { headlines } from "./boardHeadlines";
import { draft } from "./overwritableSentences";
import { decisionsIn, type Decisions } from "./decisions";
import { shortened, titleOf } from "./paperHead";
import type {
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
import { impactChip, sinceLast } from "./recommendationViews";
import { isOfMany, summaryFigures } from "./summaryFigures";

const COLUMNS = [28.5, 108.75, 75, 67.5, 79.5, 66.75, 57, 54, 47.25, 69.75, 108] as const;
const NAME_WIDTH = COLUMNS[1];
/** Lines of a recommendation's name; the sentence asking for a decision takes as many. */
const LINES = 2;
const NAMED_IN_A_SENTENCE = 4;
/** Papers of every plan, and the columns in which the links to them begin. */
const LINKED = ["exceptions", "upcoming", "changes", "forecast", "quality"] as const;
const LINK_COLUMNS = [0, 2, 4, 6, 9] as const;

/** The first sheet a member reads: where the plan stands, and what is to be decided. One page up to five recommendations. */
export function boardSummary(input: PaperInput): Paper {
  const { words, report } = input;
  const { summary } = words.papers;
  const decisions = decisionsIn(input.rated);
  const table: readonly PaperBlock[] = [
    { kind: "heading", key: "standing", text: summary.stateOfEach, from: 0, to: COLUMNS.length - 1 },
    recommendationTable(input, decisions),
  ];
  const figures = summaryFigures(input, COLUMNS[10]);
  const ofPlan: readonly PaperBlock[] = [
    ...(isOfMany(report) ? [figures, ...table] : [...table, figures]),
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
      ...(report.total.actions === 0 ? [] : ofPlan),
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
  const asked: readonly (readonly [key: string, text: string, figures: string])[] = [
    ...(moves.length > 0
      ? [
          [
            "moves",
            summary.agreeMoves(
              named.map(({ id, to }) => ({ id, to: shortDay(to, asOf) })),
              more,
            ),
            figuresOf(moves),
          ] as const,
        ]
      : []),
    ...(withoutOwner.length > 0
      ? [["owners", summary.nameOwners(...ids(withoutOwner)), figuresOf(withoutOwner)] as const]
      : []),
    ...(late.length > 0 ? [["late", summary.bringBack(...ids(late)), figuresOf(late)] as const] : []),
  ];
  const stated = asked.length > 0 ? asked : [["nothing", summary.nothingToDecide, "–"] as const];
  return stated.map(([key, text, figures], index) => draft(key, text, { figures, number: index + 1 }));
}

/** Which actions a decision is about. */
const figuresOf = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(", ");

/** The day until which "falls due" counts, as a heading says it. */
const horizonDay = ({ report, words, asOf }: PaperInput): string => words.papers.shortDay(report.horizon.day, asOf);

function recommendationTable(input: PaperInput, decisions: Decisions): TableBlock {
  const { headings: texts } = input.words.papers.summary;
  const head = (text: string, align: TableHeading["align"]): TableHeading => ({ text, align });
  return {
    kind: "table",
    name: "BoardRecommendations",
    column: 0,
    headings: [
      { text: texts.ref, align: "left", isStrong: true },
      ...[head(texts.recommendation, "left"), head(texts.lead, "left"), head(texts.delivery, "left")],
      ...[head(texts.since, "indented"), head(texts.impact, "left"), head(texts.complete, "centre")],
      ...[head(texts.rated, "centre"), head(texts.overdue, "centre")],
      ...[head(texts.dueBy(horizonDay(input)), "centre"), head(texts.decide, "left")],
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
      sinceLast(row, input),
      impactChip(row, input),
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

function restOn({ report, rated, words }: PaperInput): string {
  const { total, findings } = report;
  const isCancelled = ({ action, rating }: (typeof rated)[number]): boolean =>
    rating === "Grey" && action.status.status === "cancelled";
  return words.papers.summary.restOn(findings, total.counts.Grey, total.actions, rated.filter(isCancelled).length);
}

/** Where there is more to read. */
function links({ words, leftOut, tabs }: PaperInput): LinksBlock {
  const built = LINKED.filter((paper) => !leftOut.papers.includes(paper));
  return {
    kind: "links",
    key: "links",
    links: built.map((paper, index) => ({
      ...{ text: tabs.get(paper) ?? words.sheets.papers[paper], to: { paper } },
      column: LINK_COLUMNS[index] ?? 0,
    })),
  };
}
