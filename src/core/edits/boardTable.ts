import type { BoardReport, BoardRow, Figures } from "../report/boardReport";
import { BOARD_SUMMARY } from "../tables/boardSummary";
import { headingOf } from "../tables/description";
import { bodyCell, bodyText, findOwnTable, recordsOf } from "../tables/records";
import { BOARD_COLUMNS, type BoardColumn } from "./boardPlaces";
import type { CellContent } from "./changeSet";
import { contentOf } from "./compareCells";
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

const boardHeadings = (input: LayoutInput): readonly string[] =>
  BOARD_SUMMARY.columns.map(({ field, heading }) =>
    field === "dueByNextMeeting" ? dueHeading(input.report, input) : heading[input.words.language],
  );

/** The columns as the table has them: moved, inserted and own ones stay as the user has them. */
export const boardColumns = ({ snapshot }: LayoutInput): readonly BoardColumn[] =>
  findOwnTable(snapshot, "boardSummary")?.fields ?? BOARD_COLUMNS;

/** The heading row and the rows of the table, in the columns as they are; what stands in the user's own goes with its ref. */
export function boardCells(input: LayoutInput, rows: readonly SummaryRow[]): readonly (readonly CellContent[])[] {
  const table = findOwnTable(input.snapshot, "boardSummary");
  const columns = boardColumns(input);
  const headings = boardHeadings(input);
  const at = new Map(BOARD_COLUMNS.map((field, index) => [field, index]));
  const records = new Map((table ? recordsOf(table) : []).map((record) => [record.text("ref"), record.row]));
  const own = (ref: string, column: number): CellContent => {
    const row = records.get(ref);
    return table && row !== undefined ? contentOf(bodyCell(table, row, column)) : null;
  };
  const body = boardBody(input, rows);
  return [
    columns.map((field, column) => {
      const heading = table?.headings[column];
      return heading !== undefined && (field === null || !isOurHeading(field, heading, input))
        ? heading
        : (headings[at.get(field) ?? -1] ?? null);
    }),
    ...rows.map(({ ref, row: about }, row) =>
      columns.map((field, column) => {
        const content = field === null ? null : (body[row]?.[at.get(field) ?? -1] ?? null);
        // What the rows of no recommendation leave blank is free for a word of the user's.
        return field === null || (about === null && content === null) ? own(ref, column) : content;
      }),
    ),
  ];
}

/** Whether a heading is one that we write; another is the user's, and stays. */
function isOurHeading(field: BoardColumn, heading: string, { words }: LayoutInput): boolean {
  const described = BOARD_SUMMARY.columns.find((one) => one.field === field)?.heading;
  if (heading === described?.en || heading === described?.cy) return true;
  const withoutFigures = (text: string): string => text.replaceAll(/\d+/g, "");
  return field === "dueByNextMeeting" && withoutFigures(words.board.dueInDays(2)) === withoutFigures(heading);
}

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

/** What people wrote in rows of their own in the table, and in columns of their own beside a ref that is gone. */
function otherTexts({ snapshot }: LayoutInput, refs: readonly string[]): readonly string[] {
  const table = findOwnTable(snapshot, "boardSummary");
  if (!table) return [];
  return recordsOf(table).flatMap((record) => {
    const ref = record.text("ref");
    if (refs.includes(ref)) return [];
    return table.fields
      .map((field, column) => (ref === "" || field === null ? bodyText(table, record.row, column) : ""))
      .filter((text) => text !== "")
      .map((text) => (ref === "" ? text : `${ref}: ${text}`));
  });
}

/** A comment on a ref that is gone is not lost: it goes to the row of all, with its ref. */
function commentsOn(refs: readonly string[], input: LayoutInput): (ref: string) => string {
  const comments = readComments(input);
  const last = refs.at(-1) ?? "";
  const gone = [...comments]
    .filter(([ref]) => ref !== "" && !refs.includes(ref))
    .map(([ref, text]) => `${ref}: ${text}`);
  const others = otherTexts(input, refs);
  return (ref) => [comments.get(ref) ?? "", ...(ref === last ? [...gone, ...others] : [])].filter(Boolean).join("\n");
}

/** The body of the table: values, not formulas, so that a paper does not change after it went out (B1). */
function boardBody(input: LayoutInput, rows: readonly SummaryRow[]): readonly (readonly CellContent[])[] {
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
