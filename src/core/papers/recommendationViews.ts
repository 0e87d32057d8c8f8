import { WORST_IMPACT } from "../rate/impactTable";
import type { RatedMeasure } from "../rate/rateImpact";
import type { Rating } from "../rate/rating";
import type { BoardRow } from "../report/boardReport";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import { ActionCells } from "./actionCells";
import { directionSince } from "./direction";
import type { TableBlock, TableCell, TableRow } from "./paper";
import { shortened } from "./paperHead";
import type { PaperInput } from "./paperInput";

const BLANK: TableCell = { quiet: "–" };
const WHY_LINES = 4;

/** The views of a recommendation, side by side and never merged: delivery, impact, the inspectorate's, and the council's own. */
export function views(row: BoardRow, input: PaperInput, name: string, width: number): TableBlock {
  const { words, earlier } = input;
  const { recommendation: texts } = words.papers.pack;
  const { ref, judgement, selfEvaluation } = row.recommendation;
  const cells = new ActionCells(input);
  const line = (key: string, ...all: readonly TableCell[]): TableRow => ({ key, cells: all });
  const judged = (one: typeof judgement, none: string, why: TableCell): readonly TableCell[] => [
    { chip: "Grey", text: one === undefined || one.text === "" ? none : judgementIn(one.text, words) },
    ...[BLANK, one?.on ? cells.day(one.on) : BLANK, why],
  ];
  const evidence = selfEvaluation?.evidence ?? null;
  return {
    kind: "table",
    name,
    column: 2,
    headings: [{ ...cells.head("view"), isStrong: true }, ...cells.heads("rating", "since", "judgedOn", "why")],
    rows: [
      line("delivery", texts.delivery, cells.chip(row.rating), ...sinceOn(row, input), deliveryWhy(row, input)),
      line(
        ...(["impact", texts.impact, impactChip(row, input)] as const),
        row.impact === null ? BLANK : since(earlier?.impacts.get(ref), row.impact.rating, input),
        ...(row.impact === null ? [BLANK, BLANK] : [cells.day(input.asOf), impactWhy(ref, input, width)]),
      ),
      line("inspectorate", texts.inspectorate, ...judged(judgement, texts.notJudged, BLANK)),
      line(
        ...(["selfEvaluation", texts.selfEvaluation] as const),
        ...judged(
          selfEvaluation,
          texts.notEvaluated,
          evidence === null ? BLANK : shortened(evidence, width, WHY_LINES),
        ),
      ),
    ],
  };
}

const sinceOn = (row: BoardRow, input: PaperInput): readonly TableCell[] => [
  sinceLast(row, input),
  new ActionCells(input).day(input.asOf),
];
const deliveryWhy = ({ reason }: BoardRow, { words }: PaperInput): string => words.ratings.recommendationReason(reason);

const since = (was: Rating | undefined, now: Rating, { words }: PaperInput): TableCell =>
  was === undefined ? BLANK : directionSince(was, now, words).join("\n");

/** Against the earlier paper (R10). */
export const sinceLast = ({ recommendation, rating }: BoardRow, input: PaperInput): TableCell =>
  since(input.earlier?.recommendations.get(recommendation.ref), rating, input);

/** The impact of a recommendation (R15): a colour, or why there is none. */
export function impactChip({ recommendation, impact }: BoardRow, { report, words: { papers } }: PaperInput): TableCell {
  if (impact === null) return { chip: "Grey", text: papers.noMeasure };
  const own = report.measures.filter(({ measure }) => measure.recommendation === recommendation.ref);
  const isUnread = impact.rating === "Grey" && own.every(({ measure }) => measure.latest === null);
  return { chip: impact.rating, text: isUnread ? papers.noReading : papers.chip(impact.rating) };
}

/** How many of its measures are rated, and the first of the worst with its reason. */
function impactWhy(ref: string, { report, words }: PaperInput, width: number): TableCell {
  const own = report.measures.filter(({ measure }) => measure.recommendation === ref);
  const worst = WORST_IMPACT.flatMap((rating) => own.filter((one) => one.rating === rating))[0];
  if (!worst) return BLANK;
  const rated = own.filter(({ rating }) => rating !== "Grey").length;
  const text = words.papers.pack.recommendation.impactWhy(rated, own.length, nameOfMeasure(worst, width));
  return `${text}: ${words.ratings.impactReason(worst.reason)}`;
}

const nameOfMeasure = ({ measure: { id, measure } }: RatedMeasure, width: number): string =>
  id ?? shortened(measure, width, 1);

/** A judgement in the language of the paper where it is one of the usual ones, else as it was typed. */
export function judgementIn(text: string, { sheets }: PaperInput["words"]): string {
  const usual = WRITTEN_WORDS.map((written) => written.sheets.judgements.indexOf(text)).find((at) => at >= 0);
  return (usual === undefined ? undefined : sheets.judgements[usual]) ?? text;
}
