import type { RatedAction } from "../rate/rating";
import type { DateMove, Slippage } from "../report/dateMoves";
import { ActionCells, sentence, worstFirst } from "./actionCells";
import type { PaperBlock, TableCell, TableHeading, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import { shortened } from "./paperHead";

/** So many moves and so many owners are listed; what is more is counted. */
const MOVES_AT_MOST = 40;
const OWNERS_AT_MOST = 12;
const [ACTION, ASKED, AGREED] = [2, 4, 6];
const NONE: TableCell = { quiet: "–" };

/** Each move of a due day, the ones to be decided first; which day many are due on; and how far days have moved, and whose. */
export function dateMoves(input: PaperInput, columns: readonly number[]): readonly PaperBlock[] {
  const { words, report } = input;
  const { moves: texts } = words.papers.pack;
  const { moves, sharedDays, openWithDay, total } = report.dateMoves;
  const [shared] = sharedDays;
  const count = (state: DateMove["state"]): number => moves.filter((move) => move.state === state).length;
  const counts = { asked: count("asked"), never: count("never"), agreed: count("agreed") };
  return [
    heading("moves", texts.title, columns),
    sentence("movesCounted", moves.length === 0 ? texts.none : texts.state(counts)),
    ...(shared
      ? [sentence("sharedDay", texts.sharedDay(shared.count, openWithDay, words.papers.day(shared.day)))]
      : []),
    ...(moves.length === 0 ? [] : [moveTable(moves.slice(0, MOVES_AT_MOST), input, columns)]),
    ...more("moreMoves", moves.length - MOVES_AT_MOST, input),
    ...(total.moved + total.notAgreed === 0 ? [] : slippage(input, columns)),
  ];
}

const heading = (key: string, text: string, columns: readonly number[]): PaperBlock => ({
  ...{ kind: "heading", key, text, from: 0, to: columns.length - 1 },
});

const more = (key: string, count: number, { words }: PaperInput): readonly PaperBlock[] =>
  count > 0 ? [sentence(key, words.papers.pack.moreInPlan(count), "note")] : [];

/** The worst rated first, of those that became the same. */
function moveTable(moves: readonly DateMove[], input: PaperInput, columns: readonly number[]): PaperBlock {
  const { words, rated } = input;
  const cells = new ActionCells(input);
  const order = new Map(worstFirst(rated).map((one, at) => [one.action.key, [at, one] as const]));
  const placeOf = ({ action }: DateMove): number => order.get(action?.key ?? "")?.[0] ?? rated.length;
  const states = [...new Set(moves.map(({ state }) => state))];
  const sorted = states.flatMap((state) =>
    moves.filter((move) => move.state === state).sort((a, b) => placeOf(a) - placeOf(b)),
  );
  const keys = new Map<string, number>();
  const rows = sorted.map((move, at): TableRow => {
    const key = keyOf(move);
    const times = (keys.get(key) ?? 0) + 1;
    keys.set(key, times);
    return {
      key: times === 1 ? key : `${key} (${String(times)})`,
      cells: moveCells(move, order.get(move.action?.key ?? "")?.[1], input, columns),
      ...(at < sorted.length - 1 && sorted[at + 1]?.state !== move.state ? { endsGroup: true as const } : {}),
    };
  });
  return {
    ...{ kind: "table", name: "BoardDateMoves", column: 0, rows },
    headings: [
      ...cells.heads("rating", "id", "action", "fromTo", "askedBy"),
      cells.head("days", "centre"),
      { text: words.papers.pack.heads.agreed, align: "left" },
      cells.head("times"),
    ],
  };
}

/** The move that gave an action its day is known by the action, an earlier one by its days, too. */
const keyOf = ({ action, id, from, to }: DateMove): string =>
  action?.revisedDue.day === to ? action.key : `${action?.key ?? id ?? ""} ${from ?? ""} ${to}`;

function moveCells(
  move: DateMove,
  one: RatedAction | undefined,
  input: PaperInput,
  columns: readonly number[],
): readonly TableCell[] {
  const { pack } = input.words.papers;
  const { moves: texts } = pack;
  const cells = new ActionCells(input);
  const day = (on: DateMove["askedOn"]): string => (on === null ? "" : cells.day(on));
  const asked =
    move.askedBy === null && move.askedOn === null ? NONE : texts.asked(move.askedBy ?? "", day(move.askedOn));
  const isStated = move.agreedBy !== null || move.agreedOn !== null;
  const agreed = isStated ? texts.agreed(move.agreedBy ?? "", day(move.agreedOn)) : texts.states[move.state];
  const why = move.why === null ? "" : `\n${shortened(move.why, columns[ACTION] ?? 0, 2)}`;
  const text = one ? shortened(one.action.action, columns[ACTION] ?? 0, 2) : "";
  return [
    one ? cells.chip(one.rating) : NONE,
    one ? cells.id(one) : (move.id ?? NONE),
    text + why === "" ? NONE : `${text}${why}`.trim(),
    `${cells.day(move.from)}\n${pack.movedTo(cells.day(move.to))}`,
    typeof asked === "string" ? shortened(asked, columns[ASKED] ?? 0, 3) : asked,
    move.days ?? NONE,
    shortened(agreed, columns[AGREED] ?? 0, 3),
    one && one.action.revisedDue.day === move.to ? pack.exceptions.times(Math.max(1, one.action.timesReDated)) : NONE,
  ];
}

/** By recommendation and by owner, from the third column on. */
function slippage(input: PaperInput, columns: readonly number[]): readonly PaperBlock[] {
  const { words, report } = input;
  const { moves: texts, heads, nobody } = words.papers.pack;
  const { summary, of } = words.papers;
  const { total, byRecommendation, byOwner } = report.dateMoves;
  const owners = byOwner.slice(0, OWNERS_AT_MOST);
  const row = (key: string, name: string, slip: Slippage): TableRow => ({
    key,
    cells: [
      shortened(name, columns[ACTION] ?? 0, 2),
      ...[of(slip.moved, slip.of), slip.days, slip.most, slip.notAgreed],
    ],
  });
  const end = (rows: readonly TableRow[]): readonly TableRow[] =>
    rows.map((one, at) => (at === rows.length - 1 ? { ...one, endsGroup: true } : one));
  const head = (text: string): TableHeading => ({ text, align: "centre" });
  return [
    heading("slippage", texts.slippage, columns),
    {
      ...{ kind: "table", name: "BoardSlippage", column: ACTION },
      headings: [
        { text: heads.whose, align: "left", isStrong: true },
        ...[head(texts.heads.moved), head(texts.heads.inAll), head(texts.heads.furthest), head(texts.heads.notAgreed)],
      ],
      rows: [
        ...end(
          byRecommendation.map((slip) => row(`ref ${slip.name}`, slip.name || summary.withoutRecommendation, slip)),
        ),
        ...end(
          owners.map((slip) => row(`owner ${input.rowKeys.get(slip.name) ?? slip.name}`, slip.name || nobody, slip)),
        ),
        { ...row("all", summary.all, total), isTotal: true },
      ],
    },
    ...more("moreOwners", byOwner.length - owners.length, input),
    sentence("slipped", texts.slipped(total), "note"),
  ];
}
