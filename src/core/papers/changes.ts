import { parseIsoDate } from "../calendar/calendarDate";
import { movedRatings, type MovedRating } from "../history/ratingMoves";
import type { PastAction } from "../history/recordRows";
import { dayThatCounts, isOpen, statusThatCounts } from "../plan/actionFacts";
import type { RatedAction } from "../rate/rating";
import { CHANGE_KINDS, type ChangeKind } from "../words/packWords";
import { ActionCells, sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { shortened, titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableBlock, TableCell, TableRow } from "./paper";
import type { EarlierPaper, PaperInput } from "./paperInput";

const COLUMNS = [90.75, 55.5, 213, 142.5, 139.5, 120.75] as const;
const LAST = COLUMNS.length - 1;

interface Change {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly id: TableCell;
  readonly text: string;
  readonly then: TableCell;
  readonly now: TableCell;
  readonly owner: TableCell;
}

/** What moved since the paper that this one is compared with: what was removed, too (B6). */
export function changes(input: PaperInput): readonly Paper[] {
  const { words, earlier } = input;
  const { changes: texts } = words.papers.pack;
  const news: readonly PaperBlock[] = earlier ? since(earlier, input) : [headline("first", texts.nothingEarlier)];
  const blocks = [titleOf(texts.sheet, input), ...news];
  return [{ id: "changes", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

function since(earlier: EarlierPaper, input: PaperInput): readonly PaperBlock[] {
  const { changes: texts } = input.words.papers.pack;
  const found = changesSince(earlier, input);
  const count = (kind: Change["kind"]): number => found.filter((one) => one.kind === kind).length;
  const moved = movedRatings(earlier.actions, input.rated);
  const moves = (move: MovedRating["move"]): number => moved.filter((one) => one.move === move).length;
  const day = input.words.papers.day(earlier.asAt);
  return [
    headline("state", texts.state(day, count), earlier.asAt, ...CHANGE_KINDS.map(count)),
    headline("ratings", texts.ratings(moves), earlier.asAt, moves("fell"), moves("rose")),
    { kind: "heading", key: "what", text: texts.whatChanged, from: 0, to: LAST },
    ...(found.length === 0
      ? [sentence("none", texts.none)]
      : [table("BoardChanges", found.map(changeRow(input)), input)]),
    ...(count("removed") > 0 ? [sentence("removed", texts.removedNote, "note")] : []),
    { kind: "heading", key: "moves", text: texts.ratingMoves, from: 0, to: LAST },
    ...(moved.length === 0
      ? [sentence("noMoves", texts.noMoves)]
      : [table("BoardRatingMoves", moved.map(ratingRow(input)), input)]),
  ];
}

function table(name: string, rows: readonly TableRow[], input: PaperInput): TableBlock {
  return {
    kind: "table",
    name,
    column: 0,
    headings: new ActionCells(input).heads("change", "id", "action", "then", "now", "owner"),
    rows,
  };
}

const changeRow =
  ({ words }: PaperInput) =>
  ({ key, kind, id, text, then, now, owner }: Change): TableRow => ({
    key: `${key}.${kind}`,
    cells: [words.papers.pack.changes.kinds[kind], id, shortened(text, COLUMNS[2], 2), then, now, owner],
  });

function changesSince({ actions }: EarlierPaper, input: PaperInput): readonly Change[] {
  const now = new Map(input.rated.map((one) => [one.action.key, one]));
  const gone = [...actions].filter(([key]) => !now.has(key)).map(([key, was]) => removed(key, was, input));
  const rest = input.rated.flatMap((one): readonly Change[] => {
    const was = actions.get(one.action.key);
    return was === undefined ? [added(one, input)] : between(was, one, input);
  });
  return [...rest, ...gone].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

const NONE: TableCell = { quiet: "–" };
const textOf = (text: string): TableCell => (text === "" ? NONE : text);

function added(one: RatedAction, input: PaperInput): Change {
  const cells = new ActionCells(input);
  const shared = {
    key: one.action.key,
    id: cells.id(one),
    text: one.action.action,
    owner: cells.owner(one, COLUMNS[5]),
  };
  return { ...shared, kind: "added", then: NONE, now: input.words.papers.chip(one.rating) };
}

function removed(key: string, was: PastAction, { words }: PaperInput): Change {
  const shared = { key, id: textOf(was.id ?? ""), text: was.text, owner: textOf(was.owner) };
  return { ...shared, kind: "removed", then: words.papers.chip(was.rating), now: NONE };
}

function between(was: PastAction, one: RatedAction, input: PaperInput): readonly Change[] {
  const { action } = one;
  const cells = new ActionCells(input);
  const { statuses } = input.words.sheets;
  const shared = { key: action.key, id: cells.id(one), text: action.action, owner: cells.owner(one, COLUMNS[5]) };
  const status = statusThatCounts(action);
  const [isComplete, isCancelled] = [status === "complete", status === "cancelled"];
  const day = dayThatCounts(action);
  const owner = action.owner.owners[0]?.text ?? "";
  const found: Change[] = [];
  if (isComplete && !was.isComplete) found.push({ ...shared, kind: "completed", then: NONE, now: statuses.complete });
  if (isCancelled && !was.isCancelled)
    found.push({ ...shared, kind: "cancelled", then: NONE, now: statuses.cancelled });
  if (isOpen(action) && was.isComplete) found.push({ ...shared, kind: "reopened", then: statuses.complete, now: NONE });
  if (isOpen(action) && was.isCancelled)
    found.push({ ...shared, kind: "reinstated", then: statuses.cancelled, now: NONE });
  if ((day ?? "") !== (was.due ?? "") && isOpen(action))
    found.push({ ...shared, kind: "dateMoved", then: cells.day(parseIsoDate(was.due ?? "")), now: cells.day(day) });
  if (owner !== was.owner) found.push({ ...shared, kind: "passedOn", then: textOf(was.owner), now: textOf(owner) });
  return found;
}

const DIRECTIONS = { fell: "worse", rose: "better", unrated: null, newlyRated: null } as const;

const ratingRow =
  (input: PaperInput) =>
  ({ one, was, move }: MovedRating, index: number, all: readonly MovedRating[]): TableRow => {
    const { papers, ratings } = input.words;
    const cells = new ActionCells(input);
    const [towards, reason] = [DIRECTIONS[move], ratings.reason(one.reason)];
    return {
      key: one.action.key,
      cells: [
        { chip: one.rating, text: `${papers.letters[was]} → ${papers.chip(one.rating)}` },
        cells.id(one),
        cells.text(one, COLUMNS[2], 2),
        papers.was(was),
        towards === null ? reason : `${papers.direction[towards]}: ${reason}`,
        cells.owner(one, COLUMNS[5]),
      ],
      ...(index < all.length - 1 && all[index + 1]?.move !== move ? { endsGroup: true as const } : {}),
    };
  };
