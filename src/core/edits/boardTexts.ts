import { occurring } from "../report/boardReport";
import type { DueBy } from "../words/boardWords";
import { KEY_DATE_ROWS, REST_ROWS } from "./boardPlaces";
import type { SummaryRow } from "./boardTable";
import { ratingWord } from "./ratingLook";
import type { LayoutInput } from "./sheetLayout";
import { splitLines } from "./textFitting";

/** Letters of 12 points take more room than the body's 10. */
const HEADLINE_LETTERS = 0.8;

/** Two sentences in plain words, drafted from the figures, in lines that fit the page. */
export function headlineLines({ report, words }: LayoutInput, width: number): readonly string[] {
  const { board } = words;
  const { day } = words.sheets;
  const { total, whole, horizon } = report;
  if (total.actions === 0) return [board.noActions];
  const by: DueBy =
    horizon.kind === "meeting" ? { kind: "meeting", day: day(horizon.day) } : { kind: "days", days: horizon.days };
  if (total.complete.of === 0) return [board.allCancelled];
  const refs = report.recommendations.map(({ recommendation, rating }) => ({ ref: recommendation.ref, rating }));
  return [
    board.headlineComplete(total.complete.count, total.complete.of, total.overdue),
    board.headlineRatings(refs, whole, total.dueByHorizon, by),
  ].flatMap((sentence) => splitLines(sentence, Math.floor(width * HEADLINE_LETTERS)));
}

/** The chart in words, so many recommendations to a line. */
export function chartLines({ words }: LayoutInput, rows: readonly SummaryRow[], toALine: number): readonly string[] {
  const phrases = rows.map(({ ref, figures }) =>
    words.board.chartRow(
      ref,
      figures.actions,
      occurring(figures.counts).map(({ rating, count }) => ({ colour: ratingWord(words, rating), count })),
    ),
  );
  return phrases.flatMap((_, index) =>
    index % toALine === 0 ? [phrases.slice(index, index + toALine).join(" ")] : [],
  );
}

/** As many of the texts as the slots hold; `more` says how many were left out. */
function inSlots(
  texts: readonly string[],
  slots: number,
  width: number,
  more: (left: number) => string,
): readonly string[] {
  const blocks = texts.map((text) => splitLines(text, width).map((line, index) => (index === 0 ? line : `   ${line}`)));
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    if (lines.length + block.length > slots - (isLast ? 0 : 1)) return [...lines, more(blocks.length - index)];
    lines.push(...block);
  }
  return lines;
}

/** The key dates ahead, the nearest first. */
export function keyDateLines({ report, words }: LayoutInput, width: number): readonly string[] {
  const { board } = words;
  const { day } = words.sheets;
  if (report.keyDatesAhead.length === 0) return splitLines(board.noKeyDates, width);
  const texts = report.keyDatesAhead.map(({ date, event, daysAhead }) => board.keyDate(day(date), event, daysAhead));
  return inSlots(texts, KEY_DATE_ROWS, width, board.moreKeyDates);
}

/** What the figures rest on: the findings that stood (B10), what could not be rated, and that nothing is counted twice. */
export function restOnLines({ report, asOf, words }: LayoutInput, width: number): readonly string[] {
  const { board } = words;
  const { day } = words.sheets;
  const { actions, counts } = report.total;
  const texts = [
    board.restOnFindings(report.findings),
    ...(counts.Grey > 0 ? [board.restOnGrey(counts.Grey, actions)] : []),
    board.restOnAddUp(actions),
    board.restOnValues(day(asOf)),
  ];
  return inSlots(texts, REST_ROWS, width, board.moreKeyDates);
}
