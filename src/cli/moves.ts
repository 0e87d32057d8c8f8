import type { DateMove, MoveState, Slippage } from "../core/report/dateMoves";
import type { Review } from "../core/review";
import { CLI_WORDS } from "../core/words/cliLanguages";
import type { Words } from "../core/words/words";

/** Each move of a due day and what they add up to, for machines. */
export function movesJson({ report: { dateMoves } }: Review): object {
  const { moves, ...figures } = dateMoves;
  return {
    dateMoves: {
      moves: moves.map(({ action, ...move }) => ({ recommendation: action?.recommendation ?? null, ...move })),
      ...figures,
    },
  };
}

/** Each move by what became of it; which day many actions are due on; how far days have moved, and whose. */
export function movesText({ report, asOf }: Review, words: Words): string {
  const cli = CLI_WORDS[words.language];
  const { moves: texts } = words.papers.pack;
  const { moves, sharedDays, openWithDay, total, byRecommendation, byOwner } = report.dateMoves;
  const [shared] = sharedDays;
  const count = (state: MoveState): number => moves.filter((move) => move.state === state).length;
  const head = [
    cli.asAt(words.sheets.day(asOf)),
    moves.length === 0
      ? texts.none
      : texts.state({ asked: count("asked"), never: count("never"), agreed: count("agreed") }),
    ...(shared ? [texts.sharedDay(shared.count, openWithDay, words.sheets.day(shared.day))] : []),
    texts.slipped(total),
  ];
  const { withoutRecommendation } = words.papers.summary;
  const slips = [
    ...byRecommendation.map((slip) => slipLine(slip, withoutRecommendation, words)),
    ...byOwner.map((slip) => slipLine(slip, words.papers.pack.nobody, words)),
  ];
  const parts = [head, moves.map((move) => moveLine(move, words)), slips].map((lines) => lines.join("\n"));
  return parts.filter((part) => part !== "").join("\n\n");
}

function moveLine({ state, id, from, to, days, why, ...who }: DateMove, words: Words): string {
  const { moves: texts } = words.papers.pack;
  const on = (day: DateMove["from"]): string => (day === null ? "" : words.sheets.day(day));
  const isAsked = who.askedBy !== null || who.askedOn !== null;
  const isAgreed = who.agreedBy !== null || who.agreedOn !== null;
  return [
    `${texts.states[state]}  ${id ?? "–"}  ${from === null ? "–" : on(from)} → ${on(to)}`,
    ...(days === null ? [] : [texts.days(days)]),
    ...(why === null ? [] : [why.replace(/\s+/g, " ")]),
    ...(isAsked ? [texts.asked(who.askedBy ?? "", on(who.askedOn))] : []),
    ...(isAgreed ? [texts.agreed(who.agreedBy ?? "", on(who.agreedOn))] : []),
  ].join(" · ");
}

function slipLine({ name, moved, of, days, most, notAgreed }: Slippage, unnamed: string, words: Words): string {
  const { heads } = words.papers.pack.moves;
  return [
    `${name === "" ? unnamed : name}: ${heads.moved} ${words.papers.of(moved, of)}`,
    `${heads.inAll} ${String(days)}`,
    `${heads.furthest} ${String(most)}`,
    `${heads.notAgreed} ${String(notAgreed)}`,
  ].join(", ");
}
