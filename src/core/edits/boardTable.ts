import type { BoardReport, BoardRow, Figures } from "../report/boardReport";
import { BOARD_SUMMARY } from "../tables/boardSummary";
import { headingOf } from "../tables/description";
import { findOwnTable, recordsOf } from "../tables/records";
import type { CellContent } from "./changeSet";
import { ratingWord, recommendationReasonText } from "./ratingLook";
import { textContent, type LayoutInput } from "./sheetLayout";
import { shorten } from "./textFitting";

/** A recommendation's own words are as long as a letter; the summary gives their beginning: two lines, or one of many. */
const TWO_LINES = 96;
const ONE_LINE = 50;
const MOST_OF_TWO_LINES = 8;

/** A row of the summary: a recommendation, the actions without one, or all together. */
export interface SummaryRow {
  readonly ref: string;
  readonly row: BoardRow | null;
  readonly text: string;
  readonly figures: Figures;
}

/** The rows of the table; those before the last add up to the last (B8). */
export function summaryRows({ report, words }: LayoutInput): readonly SummaryRow[] {
  const { board } = words;
  const room = report.recommendations.length > MOST_OF_TWO_LINES ? ONE_LINE : TWO_LINES;
  const own = report.recommendations.map((row) => ({
    ref: row.recommendation.ref,
    row,
    text: shorten(row.recommendation.text, room),
    figures: row,
  }));
  const without = report.withoutRecommendation;
  return [
    ...own,
    ...(without ? [{ ref: board.noRef, row: null, text: board.withoutRecommendation, figures: without }] : []),
    { ref: board.allRef, row: null, text: board.allRecommendations, figures: report.total },
  ];
}

/** The heading of the column of what falls due: by the next meeting, or in so many days when none is known. */
export const dueHeading = ({ horizon }: BoardReport, { words }: LayoutInput): string =>
  horizon.kind === "meeting"
    ? headingOf(BOARD_SUMMARY, "dueByNextMeeting", words.language)
    : words.board.dueInDays(horizon.days);

export const boardHeadings = (input: LayoutInput): readonly string[] =>
  BOARD_SUMMARY.columns.map(({ field, heading }) =>
    field === "dueByNextMeeting" ? dueHeading(input.report, input) : heading[input.words.language],
  );

/** What was typed in the comment column, by ref (B4), and in the recommendations' own comment column. */
function readComments({ snapshot }: LayoutInput): ReadonlyMap<string, string> {
  const recommendations = findOwnTable(snapshot, "recommendations");
  const summary = findOwnTable(snapshot, "boardSummary");
  const typed = [
    ...(recommendations
      ? recordsOf(recommendations).map(({ text }) => [text("ref"), text("boardComment")] as const)
      : []),
    ...(summary ? recordsOf(summary).map(({ text }) => [text("ref"), text("comment")] as const) : []),
  ];
  return new Map(typed.filter(([, comment]) => comment !== ""));
}

/** A comment on a ref that is gone is not lost: it goes to the row of all, with its ref. */
function commentsOn(refs: readonly string[], input: LayoutInput): (ref: string) => string {
  const comments = readComments(input);
  const last = refs.at(-1) ?? "";
  const gone = [...comments].filter(([ref]) => !refs.includes(ref)).map(([ref, text]) => `${ref}: ${text}`);
  return (ref) => [comments.get(ref) ?? "", ...(ref === last ? gone : [])].filter(Boolean).join("\n");
}

/** The body of the table: values, not formulas, so that a paper does not change after it went out (B1). */
export function boardBody(input: LayoutInput, rows: readonly SummaryRow[]): readonly (readonly CellContent[])[] {
  const { words } = input;
  const { board } = words;
  const { noMeasure } = words.sheets;
  const comment = commentsOn(
    rows.map(({ ref }) => ref),
    input,
  );
  return rows.map(({ ref, row, text, figures }) => [
    ref,
    text,
    textContent(row?.recommendation.lead),
    row ? ratingWord(words, row.rating) : null,
    row ? recommendationReasonText(words, row.reason) : null,
    row ? board.firstReport : null,
    row ? noMeasure : null,
    board.completeOf(figures.complete.count, figures.complete.of),
    figures.overdue,
    figures.dueByHorizon,
    textContent(comment(ref)),
  ]);
}
