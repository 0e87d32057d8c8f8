import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import { dayThatCounts, isOpen, ownerNamed, statusThatCounts } from "../plan/actionFacts";
import type { Action, ActionPlan, LoggedMove } from "../plan/actionPlan";
import { hasContent } from "../read/content";

/**
 * What became of a move: agreed, by whom and when; asked for, so that it can still be agreed; or never agreed: another day took
 * its place, or the action is no longer open.
 */
export const MOVE_STATES = ["asked", "never", "agreed"] as const;
export type MoveState = (typeof MOVE_STATES)[number];

/** A due day that was moved. */
export interface DateMove extends Omit<LoggedMove, "actionId"> {
  readonly state: MoveState;
  readonly id: string | null;
  /** Null of a line whose id no action has, or more than one. */
  readonly action: Action | null;
  /** How many days later; less than none of an earlier day, null without a day to move from. */
  readonly days: number | null;
}

/** How far the days of some actions have moved: of those that are not cancelled and have a first day. */
export interface Slippage {
  /** A ref or an owner; "" for none. */
  readonly name: string;
  readonly of: number;
  /** Those whose day that counts is later than their first. */
  readonly moved: number;
  /** By how many days in all, and by how many the one that moved furthest. */
  readonly days: number;
  readonly most: number;
  /** Moves of these actions that nobody agreed, asked for or never agreed. */
  readonly notAgreed: number;
}

/** How many open actions are due on one day. */
interface SharedDay {
  readonly day: CalendarDate;
  readonly count: number;
}

export interface DateMoves {
  /** Those that can still be agreed first, then those that never were, then the others; within these as the plan has them. */
  readonly moves: readonly DateMove[];
  readonly total: Slippage;
  /** Only those in which a day has moved or a move was not agreed: the most days first, then by name. */
  readonly byRecommendation: readonly Slippage[];
  readonly byOwner: readonly Slippage[];
  /** Open actions that have a day. */
  readonly openWithDay: number;
  /** Days that more than one of them is due on: the most actions first, then the earlier day. */
  readonly sharedDays: readonly SharedDay[];
}

/** How due days have moved: each move that a row or PlanDateMoves tells, and what they add up to. Cancelled actions are in no number. */
export function dateMovesOf({ actions, dateMoves = [] }: Pick<ActionPlan, "actions" | "dateMoves">): DateMoves {
  const byId = groups(actions, ({ id }) => (id ?? "").trim());
  const lines = groups(dateMoves, ({ actionId }) => actionId);
  const own = new Map(
    actions.map((action) => {
      const id = (action.id ?? "").trim();
      const moves = movesOf(action, byId.get(id)?.length === 1 ? (lines.get(id) ?? []) : []);
      return [action, { moves, daysMoved: daysMoved(action) }];
    }),
  );
  const loose = dateMoves.flatMap((line) => {
    const named = byId.get(line.actionId)?.length ?? 0;
    return named === 1 ? [] : [moveOf(line, { action: null, id: line.actionId, canBeAgreed: named > 1 })];
  });
  const counting = actions.filter((action) => statusThatCounts(action) !== "cancelled");
  const all = [...counting.flatMap((action) => own.get(action)?.moves ?? []), ...loose];
  const grouped = (nameOf: (action: Action) => string): readonly Slippage[] =>
    [...groups(counting, nameOf)]
      .map(([name, some]) => slippageOf(name, some, own))
      .filter(({ moved, notAgreed }) => moved + notAgreed > 0)
      .sort((a, b) => b.days - a.days || a.name.localeCompare(b.name, "en", { numeric: true }));
  return {
    moves: MOVE_STATES.flatMap((state) => all.filter((move) => move.state === state)),
    total: slippageOf("", counting, own),
    byRecommendation: grouped(({ recommendation }) => recommendation ?? ""),
    byOwner: grouped((action) => ownerNamed(action)?.text ?? ""),
    ...sharedDaysOf(counting.filter(isOpen)),
  };
}

function groups<One, Key>(all: readonly One[], nameOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const found = new Map<Key, One[]>();
  for (const one of all) {
    const group = found.get(nameOf(one));
    if (group) group.push(one);
    else found.set(nameOf(one), [one]);
  }
  return found;
}

/** The moves of an action, the one that gave it its day last. Whether that is agreed its row says, by which it is rated (F49). */
function movesOf(action: Action, lines: readonly LoggedMove[]): readonly DateMove[] {
  const { due, revisedDue, moveAgreedBy = null, moveAgreedOn = null } = action;
  const id = action.id;
  const last = lines.at(-1);
  const from = last?.to ?? due.day;
  const to = revisedDue.day;
  const isLogged = last !== undefined && last.to === to;
  const earlier = isLogged ? lines.slice(0, -1) : lines;
  const before = earlier.map((line) => moveOf(line, { action, id, canBeAgreed: false }));
  if (to === null || (!isLogged && (from === null || from === to))) return before;
  const typed = { from, to, why: null, askedBy: null, askedOn: null };
  const current = { ...(isLogged ? last : typed), agreedBy: moveAgreedBy, agreedOn: moveAgreedOn };
  return [...before, moveOf(current, { action, id, canBeAgreed: isOpen(action) })];
}

interface MovedAction {
  readonly action: Action | null;
  readonly id: string | null;
  readonly canBeAgreed: boolean;
}

function moveOf(line: Omit<LoggedMove, "actionId">, { action, id, canBeAgreed }: MovedAction): DateMove {
  const { from, to, why, askedBy, askedOn, agreedBy, agreedOn } = line;
  const isAgreed = hasContent(agreedBy) && agreedOn !== null;
  const state = isAgreed ? "agreed" : canBeAgreed ? "asked" : "never";
  const days = from === null ? null : daysBetween(from, to);
  return { ...{ action, id, state, from, to, days, why, askedBy, askedOn, agreedBy, agreedOn } };
}

/** What is known of one action. */
interface MovedDays {
  readonly moves: readonly DateMove[];
  /** Null without a first day. */
  readonly daysMoved: number | null;
}

/** By how many days the day that counts is later than the first. */
function daysMoved(action: Action): number | null {
  const [first, now] = [action.due.day, dayThatCounts(action)];
  if (first === null || now === null) return null;
  return first === now ? 0 : daysBetween(first, now);
}

function slippageOf(name: string, actions: readonly Action[], own: ReadonlyMap<Action, MovedDays>): Slippage {
  const moved = actions.flatMap((action) => own.get(action)?.daysMoved ?? []);
  const days = moved.filter((count) => count > 0);
  const notAgreed = actions.flatMap((action) => own.get(action)?.moves ?? []).filter(({ state }) => state !== "agreed");
  return {
    name,
    of: moved.length,
    moved: days.length,
    days: days.reduce((sum, one) => sum + one, 0),
    most: days.reduce((most, one) => Math.max(most, one), 0),
    notAgreed: notAgreed.length,
  };
}

function sharedDaysOf(open: readonly Action[]): Pick<DateMoves, "openWithDay" | "sharedDays"> {
  const days = open.flatMap((action) => dayThatCounts(action) ?? []);
  const shared = [...groups(days, (day) => day)]
    .map(([day, all]): SharedDay => ({ day, count: all.length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1));
  return { openWithDay: days.length, sharedDays: shared };
}
