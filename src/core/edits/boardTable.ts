import type { BoardReport, BoardRow, Figures } from "../report/boardReport";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { BoardColumn } from "../words/sheetsWords";
import type { CellContent } from "./changeSet";
import { bodyRows, bodyText, columnOf, findOwnTable } from "./ownTables";
import { ratingWord, recommendationReasonText } from "./ratingLook";
import { textContent, type LayoutInput } from "./sheetLayout";
import { shorten } from "./textFitting";

/** The columns of the board summary's table in their order. */
export const BOARD_COLUMNS = [
  "ref",
  "recommendation",
  "lead",
  "delivery",
  "why",
  "direction",
  "impact",
  "complete",
  "overdue",
  "dueByNextMeeting",
  "comment",
] as const satisfies readonly BoardColumn[];

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
  horizon.kind === "meeting" ? words.sheets.headings.board.dueByNextMeeting : words.board.dueInDays(horizon.days);

export const boardHeadings = (input: LayoutInput): readonly string[] =>
  BOARD_COLUMNS.map((column) =>
    column === "dueByNextMeeting" ? dueHeading(input.report, input) : input.words.sheets.headings.board[column],
  );

/** What was typed in the comment column, by ref (B4), and in the recommendations' own comment column. */
function readComments(input: LayoutInput): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const read = (
    kind: "recommendations" | "boardSummary",
    refs: readonly string[],
    headings: readonly string[],
  ): void => {
    const table = findOwnTable(input.snapshot, kind);
    if (!table) return;
    // A heading that was renamed stands where ours stood.
    const orAt = (found: number, place: number): number =>
      found < 0 && kind === "boardSummary" && table.headings.length === BOARD_COLUMNS.length ? place : found;
    const ref = orAt(columnOf(table, refs), 0);
    const comment = orAt(columnOf(table, headings), BOARD_COLUMNS.length - 1);
    for (let row = 0; row < bodyRows(table); row += 1) {
      const text = bodyText(table, row, comment);
      if (text !== "") comments.set(bodyText(table, row, ref), text);
    }
  };
  const all = [input.words, english, welsh].map(({ sheets }) => sheets.headings);
  const refs = all.flatMap(({ board, recommendations }) => [board.ref, recommendations.ref]);
  read(
    "recommendations",
    refs,
    all.map(({ recommendations }) => recommendations.boardComment),
  );
  read(
    "boardSummary",
    refs,
    all.map(({ board }) => board.comment),
  );
  return comments;
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
