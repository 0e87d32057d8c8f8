import { ActionCells, sentence, worstFirst } from "./actionCells";
import { dateMoves } from "./dateMoves";
import { headline } from "./overwritableSentences";
import { titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import type { RatedAction, Rating } from "../rate/rating";
import { isCancelled } from "../rate/rollUp";
import type { BoardRow } from "../report/boardReport";

const COLUMNS = [65.25, 54, 153, 135, 91.5, 81, 112.5, 69.75] as const;
const LAST = COLUMNS.length - 1;
/** Of a large plan every Red action is listed, and so many Amber ones. */
const AT_MOST = 60;
const AMBER_OF_MANY = 20;

/** What is off track or at risk, why, who answers for it, and which days are asked to be moved. Cancelled actions are in no number (R14). */
export function exceptions(input: PaperInput): readonly Paper[] {
  const { words, rated } = input;
  const { exceptions: texts } = words.papers.pack;
  const counting = worstFirst(rated).filter((one) => !isCancelled(one));
  const needing = counting.filter(({ rating }) => isOffTrack(rating));
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    headline("state", state(counting, input), ...figures(counting)),
    ...notByActions(needing, input),
    ...(counting.length === 0
      ? []
      : [
          ...dateMoves(input, COLUMNS),
          ...notRated(counting, needing, input),
          heading("worst", texts.worstFirst),
          ...worst(needing, input),
        ]),
  ];
  return [{ id: "exceptions", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

const isOffTrack = (rating: Rating): boolean => rating === "Red" || rating === "Amber";
const countOf = (rated: readonly RatedAction[], wanted: Rating): number =>
  rated.filter(({ rating }) => rating === wanted).length;
const heading = (key: string, text: string): PaperBlock => ({ kind: "heading", key, text, from: 0, to: LAST });

function state(counting: readonly RatedAction[], { words, report }: PaperInput): string {
  const { pack, headline: of } = words.papers;
  if (report.total.actions === 0) return of.noActions;
  if (counting.length === 0) return of.allCancelled;
  const [red, amber, grey] = (["Red", "Amber", "Grey"] as const).map((rating) => countOf(counting, rating));
  return pack.exceptions.state({ of: counting.length, red: red ?? 0, amber: amber ?? 0, grey: grey ?? 0 });
}

/** Red, Amber, and those without a colour, of how many. */
const figures = (counting: readonly RatedAction[]): readonly string[] => [
  ...(["Red", "Amber", "Grey"] as const).map((rating) => `${rating} ${String(countOf(counting, rating))}`),
  `/${String(counting.length)}`,
];

/** Recommendations that are worse than each of their actions: by the schools (M13), or because too little is rated (R14). */
function notByActions(needing: readonly RatedAction[], { report, words }: PaperInput): readonly PaperBlock[] {
  const isStated = ({ recommendation, rating }: BoardRow): boolean =>
    needing.some((one) => one.action.recommendation === recommendation.ref && [rating, "Red"].includes(one.rating));
  return report.recommendations
    .filter((row) => isOffTrack(row.rating) && !isStated(row))
    .map(({ recommendation: { ref }, rating, reason }) =>
      sentence(
        `recommendation ${ref}`,
        words.papers.pack.exceptions.recommendation(ref, rating, words.ratings.recommendationReason(reason)),
        "headline",
      ),
    );
}

/** Where nothing is Red or Amber the headline says how many are not rated. */
function notRated(
  counting: readonly RatedAction[],
  needing: readonly RatedAction[],
  { words }: PaperInput,
): readonly PaperBlock[] {
  const grey = countOf(counting, "Grey");
  if (grey === 0 || needing.length === 0) return [];
  return [sentence("grey", words.papers.pack.exceptions.notRated(grey), "note")];
}

function worst(needing: readonly RatedAction[], input: PaperInput): readonly PaperBlock[] {
  const { pack } = input.words.papers;
  const cells = new ActionCells(input);
  const [red, amber] = (["Red", "Amber"] as const).map((rating) => needing.filter((one) => one.rating === rating));
  const shownAmber = needing.length > AT_MOST ? amber?.slice(0, AMBER_OF_MANY) : amber;
  const listed = [...(red ?? []), ...(shownAmber ?? [])];
  if (listed.length === 0) return [sentence("none", pack.exceptions.none)];
  const more = (amber?.length ?? 0) - (shownAmber?.length ?? 0);
  return [
    {
      kind: "table",
      name: "BoardExceptions",
      column: 0,
      headings: cells.heads("rating", "id", "action", "reason", "owner", "due", "corrective", "backBy"),
      rows: listed.map((one, index): TableRow => ({
        key: one.action.key,
        cells: [
          ...[cells.chip(one.rating), cells.id(one), cells.text(one, COLUMNS[2]), cells.reason(one)],
          ...[cells.owner(one, COLUMNS[4]), cells.due(one)],
          one.action.correctiveAction ?? { quiet: "–" },
          one.action.backBy ? cells.day(one.action.backBy) : { quiet: "–" },
        ],
        ...(one.rating !== listed[index + 1]?.rating ? { endsGroup: true as const } : {}),
      })),
    },
    ...(more > 0 ? [sentence("more", pack.moreInPlan(more), "note")] : []),
  ];
}
