import type { CalendarDate } from "../calendar/calendarDate";
import type { ActionPlan } from "../plan/actionPlan";
import { dayInCell } from "../plan/ownCells";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import type { ReadReturn } from "./readReturn";
import { unanswered, weekUpTo } from "./unanswered";

/** A line of PlanReturns. */
export interface NotedReturn {
  readonly row: number;
  readonly owner: string;
  readonly madeOn: CalendarDate | null;
  /** Null while nothing came back. */
  readonly answeredOn: CalendarDate | null;
  readonly conflictsLeft: number;
  readonly file: string;
  readonly contents: string;
}

/** The returns that the workbook knows of, the oldest first. */
export function notedReturns(snapshot: WorkbookSnapshot): readonly NotedReturn[] {
  const table = findOwnTable(snapshot, "returns");
  if (!table) return [];
  return recordsOf(table).map(({ row, text, cell }) => ({
    row,
    owner: text("owner").trim(),
    madeOn: dayInCell(cell("madeOn"), snapshot.dateSystem),
    answeredOn: dayInCell(cell("answeredOn"), snapshot.dateSystem),
    conflictsLeft: Number(text("conflictsLeft")) || 0,
    file: text("file"),
    contents: text("contents"),
  }));
}

/** How it stands with what is asked of an owner. */
export interface OwnersTurn {
  readonly owner: string;
  /** Open actions without an update of the last week. */
  readonly actions: number;
  /** The day of the last return; null where none was made. */
  readonly madeOn: CalendarDate | null;
  /** The day its answer was merged; null while nothing came back. */
  readonly answeredOn: CalendarDate | null;
  readonly conflictsLeft: number;
}

/** The last return of each owner; of two of one day the lower line. */
function lastOfEach(noted: readonly NotedReturn[]): ReadonlyMap<string, NotedReturn> {
  const last = new Map<string, NotedReturn>();
  for (const one of noted) {
    const before = last.get(one.owner);
    if (!before || (one.madeOn ?? "") >= (before.madeOn ?? "")) last.set(one.owner, one);
  }
  return last;
}

/** How many owners were made a return in the week up to the as-at day, and how many of these have answered it. */
export function roundSoFar(
  noted: readonly NotedReturn[],
  asOf: CalendarDate,
): { readonly asked: number; readonly answered: number } {
  const since = weekUpTo(asOf);
  const round = [...lastOfEach(noted).values()].filter(
    ({ madeOn }) => madeOn !== null && madeOn >= since && madeOn <= asOf,
  );
  return { asked: round.length, answered: round.filter(({ answeredOn }) => answeredOn !== null).length };
}

/** Each owner with something to say, with the last return that was made for them. */
export function ownersTurns(
  plan: Pick<ActionPlan, "actions">,
  asOf: CalendarDate,
  noted: readonly NotedReturn[],
): readonly OwnersTurn[] {
  const last = lastOfEach(noted);
  return [...unanswered(plan, asOf)].map(([owner, actions]) => {
    const { madeOn = null, answeredOn = null, conflictsLeft = 0 } = last.get(owner) ?? {};
    return { owner, actions: actions.length, madeOn, answeredOn, conflictsLeft };
  });
}

/** Owners who were made a return and have not answered it. */
export const waitedFor = (turns: readonly OwnersTurn[]): readonly OwnersTurn[] =>
  turns.filter(({ madeOn, answeredOn }) => madeOn !== null && answeredOn === null);

/** Owners with something to say of whom nothing came back, in these files either. */
export function notAnswered(turns: readonly OwnersTurn[], returns: readonly ReadReturn[]): readonly string[] {
  const back = new Set(returns.map(({ owner }) => owner));
  return turns.filter(({ owner, answeredOn }) => answeredOn === null && !back.has(owner)).map(({ owner }) => owner);
}

/** A file that was read before: when, or together with this one. */
export interface ReadBefore {
  readonly file: string;
  readonly on: CalendarDate | null;
}

/**
 * Files that are news, and those that were read before: these do nothing. One that left a conflict open is read again, so
 * that somebody can choose.
 */
export function newReturns(
  returns: readonly ReadReturn[],
  noted: readonly NotedReturn[],
): { readonly news: readonly ReadReturn[]; readonly before: readonly ReadBefore[] } {
  const done = new Map<string, CalendarDate | null>(
    noted
      .filter(({ contents, conflictsLeft }) => contents !== "" && conflictsLeft === 0)
      .map(({ contents, answeredOn }) => [contents, answeredOn]),
  );
  const news: ReadReturn[] = [];
  const before: ReadBefore[] = [];
  for (const one of returns) {
    const on = done.get(one.contents);
    if (one.owner !== null && on !== undefined) before.push({ file: one.file, on });
    else {
      news.push(one);
      done.set(one.contents, null);
    }
  }
  return { news, before };
}
