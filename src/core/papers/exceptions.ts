import { daysBetween } from "../calendar/calendarDate";
import { ActionCells, ID_COLUMN, isOpenOne, sentence, worstFirst } from "./actionCells";
import { titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

const COLUMNS = [65.25, 40.5, 160.5, 98.25, 91.5, 81, 155.25, 69.75] as const;
const LAST = COLUMNS.length - 1;
/** Of a large plan every Red action is listed, and so many Amber ones. */
const AT_MOST = 60;
const AMBER_OF_MANY = 20;

/** What is off track or at risk, why, who answers for it, and which days are asked to be moved. */
export function exceptions(input: PaperInput): readonly Paper[] {
  const { words, report, rated } = input;
  const { exceptions: said } = words.papers.pack;
  const needing = worstFirst(rated).filter(({ rating }) => rating === "Red" || rating === "Amber");
  const [red, amber] = [report.total.counts.Red, report.total.counts.Amber];
  const grey = rated.filter((one) => one.rating === "Grey" && isOpenOne(one)).length;
  const blocks: readonly PaperBlock[] = [
    titleOf(said.sheet, input),
    sentence("state", said.state(needing.length, report.total.complete.of, red, amber), "headline"),
    { kind: "heading", key: "moves", text: said.moves, from: 0, to: LAST },
    ...moves(input),
    ...(grey === 0 ? [] : [sentence("grey", said.notRated(grey), "note")]),
    { kind: "heading", key: "worst", text: said.worstFirst, from: 0, to: LAST },
    ...worst(input),
  ];
  return [{ id: "exceptions", language: words.language, sheet: said.sheet, columns: COLUMNS, blocks }];
}

function moves(input: PaperInput): readonly PaperBlock[] {
  const { words, rated } = input;
  const { exceptions: said } = words.papers.pack;
  const cells = new ActionCells(input);
  const moved = worstFirst(rated).filter((one) => isOpenOne(one) && one.action.revisedDue.day !== null);
  if (moved.length === 0) return [sentence("noMoves", said.noMoves)];
  const rows = moved.map((one): TableRow => {
    const { action, rating } = one;
    const [from, to] = [action.due.day, action.revisedDue.day];
    const by = (action.moveAgreedBy ?? "").trim();
    const on = action.moveAgreedOn ?? null;
    return {
      key: action.key,
      cells: [
        cells.chip(rating),
        cells.id(one),
        cells.text(one, COLUMNS[2], 2),
        `${cells.day(from)}\n${words.papers.pack.movedTo(cells.day(to))}`,
        cells.owner(one, COLUMNS[4]),
        from === null || to === null ? { quiet: "–" } : daysBetween(from, to),
        by === "" && on === null ? said.notAgreed : said.agreed(by, on === null ? "" : cells.day(on)),
        said.times(Math.max(1, action.timesReDated)),
      ],
    };
  });
  const head = cells.head.bind(cells);
  return [
    {
      kind: "table",
      name: "BoardDateMoves",
      column: 0,
      headings: [
        ...[head("rating"), { ...head("id"), ...ID_COLUMN }, head("action"), head("fromTo"), head("owner")],
        ...[head("days", "centre"), head("agreed"), head("times")],
      ],
      rows,
    },
  ];
}

function worst(input: PaperInput): readonly PaperBlock[] {
  const { pack } = input.words.papers;
  const cells = new ActionCells(input);
  const all = worstFirst(input.rated);
  const [red, amber] = (["Red", "Amber"] as const).map((rating) => all.filter((one) => one.rating === rating));
  const shownAmber = (amber?.length ?? 0) + (red?.length ?? 0) > AT_MOST ? amber?.slice(0, AMBER_OF_MANY) : amber;
  const listed = [...(red ?? []), ...(shownAmber ?? [])];
  if (listed.length === 0) return [sentence("none", pack.exceptions.none)];
  const more = (amber?.length ?? 0) - (shownAmber?.length ?? 0);
  const head = cells.head.bind(cells);
  return [
    {
      kind: "table",
      name: "BoardExceptions",
      column: 0,
      headings: [
        ...[head("rating"), { ...head("id"), ...ID_COLUMN }, head("action"), head("reason"), head("owner")],
        ...[head("due"), head("nextStep"), head("backBy")],
      ],
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
