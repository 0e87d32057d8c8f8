import type { CalendarDate } from "../calendar/calendarDate";
import type { ActionUpdate } from "../edits/proposeUpdate";
import { dayThatCounts } from "../plan/actionFacts";
import type { Action, ActionPlan } from "../plan/actionPlan";
import type { Answer, NotUnderstood, ReadReturn } from "./readReturn";
import { unanswered } from "./returnSheet";

/** What is compared three ways; evidence only adds up, and why a day moves goes with the day. */
type Compared = "status" | "percent" | "newDay" | "words";
const COMPARED: readonly Compared[] = ["status", "percent", "newDay", "words"];
type Value = number | string;

/** What returns and the plan say otherwise, since the returns were made. Nothing is written until somebody chooses. */
export interface ReturnConflict {
  readonly key: string;
  readonly id: string;
  readonly field: Compared;
  /** What the plan said when the return was made, and what it says now. */
  readonly before: Value | null;
  readonly now: Value | null;
  /** What came back, with who said it, in an order that does not depend on that of the files. */
  readonly returned: readonly { readonly value: Value; readonly by: string }[];
}

/** What becomes of returns that are merged: each typed cell is in one of these. */
export interface MergedReturns {
  readonly taken: readonly ActionUpdate[];
  readonly conflicts: readonly ReturnConflict[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Cells that say what the plan says by now. */
  readonly already: number;
  /** Owners with something to say of whom nothing came back. */
  readonly notBack: readonly string[];
}

/** What somebody chose of a conflict: what was returned, by its place there; everything else leaves the plan as it is. */
export interface ConflictChoice {
  readonly key: string;
  readonly field: Compared;
  readonly returned: number;
}

const byText =
  <T>(of: (one: T) => string) =>
  (a: T, b: T) =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;

/** Merges returns into the plan as it is now; the order of the returns does not matter. */
export function mergeReturns(
  plan: ActionPlan,
  asOf: CalendarDate,
  returns: readonly ReadReturn[],
  choices: readonly ConflictChoice[] = [],
): MergedReturns {
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  const byAction = new Map<string, Answer[]>();
  const notUnderstood = returns.flatMap((one) => one.notUnderstood);
  for (const answer of returns.flatMap(({ answers }) => answers)) {
    const { key } = answer.memory;
    if (actions.has(key)) byAction.set(key, [...(byAction.get(key) ?? []), answer]);
    else notUnderstood.push(...lost(answer));
  }
  const taken: ActionUpdate[] = [];
  const conflicts: ReturnConflict[] = [];
  let already = 0;
  for (const [key, action] of actions) {
    const answers = byAction.get(key);
    if (!answers) continue;
    const merged = mergeAction(action, [...answers].sort(byText((one) => JSON.stringify(one))), choices);
    already += merged.already;
    conflicts.push(...merged.conflicts);
    if (merged.update) taken.push(merged.update);
    notUnderstood.push(...merged.withoutDay);
  }
  const back = new Set(returns.flatMap(({ owner }) => owner ?? []));
  return {
    taken,
    conflicts,
    notUnderstood: [...notUnderstood].sort(byText((one) => JSON.stringify(one))),
    already,
    notBack: [...unanswered(plan, asOf).keys()].filter((owner) => !back.has(owner)),
  };
}

/** Everything that was typed for an action that is gone. */
const lost = ({ file, id, memory, ...said }: Answer): readonly NotUnderstood[] =>
  Object.entries(said).map(([where, value]) => ({
    ...{ file, id: id === "" ? memory.key : id, where },
    ...{ text: String(value), why: "gone" as const },
  }));

function nowOf(action: Action, field: Compared): Value | null {
  if (field === "status") return action.status.status;
  if (field === "percent") return action.percent.percent;
  return field === "newDay" ? dayThatCounts(action) : (action.latestUpdate ?? "");
}

const beforeOf = ({ memory }: Answer, field: Compared): Value | null =>
  field === "newDay" ? memory.day : memory[field];

function mergeAction(action: Action, answers: readonly Answer[], choices: readonly ConflictChoice[]) {
  const conflicts: ReturnConflict[] = [];
  const said: Partial<Record<Compared, Value>> = {};
  let already = 0;
  for (const field of COMPARED) {
    const given = answers.filter((answer) => answer[field] !== undefined);
    const now = nowOf(action, field);
    const news = given.filter((answer) => answer[field] !== now);
    already += given.length - news.length;
    const [first] = news;
    const value = first?.[field];
    if (first === undefined || value === undefined) continue;
    const isOne = news.every((answer) => answer[field] === value);
    // What another return says of the same is another opinion, also where it is what the plan says.
    const agrees = isOne && news.length === given.length && news.every((answer) => beforeOf(answer, field) === now);
    const returned = [...new Map(given.map((answer) => [answer[field], answer.memory.owner])).entries()].flatMap(
      ([one, by]) => (one === undefined ? [] : [{ value: one, by }]),
    );
    const choice = choices.find((one) => one.key === action.key && one.field === field);
    const chosen = choice ? returned[choice.returned]?.value : undefined;
    if (agrees) said[field] = value;
    else if (chosen !== undefined) said[field] = chosen;
    else conflicts.push({ key: action.key, id: action.id ?? "", field, before: beforeOf(first, field), now, returned });
  }
  const reasons = [...new Set(answers.flatMap((answer) => answer.why ?? []))].join("\n");
  // Evidence that stands there is not put behind itself.
  const shown = answers.flatMap((answer) => answer.evidence ?? []);
  const newEvidence = [...new Set(shown)].filter((text) => !(action.evidence ?? "").includes(text));
  already += shown.filter((text) => !newEvidence.includes(text)).length;
  const [evidence, why] = [newEvidence.join("\n"), said.newDay === undefined ? "" : reasons];
  const update = {
    key: action.key,
    ...(said as Pick<ActionUpdate, Compared>),
    ...(evidence === "" ? {} : { evidence }),
    ...(why === "" ? {} : { why }),
    by: [...new Set(answers.map(({ memory }) => memory.owner))].sort().join(", "),
  };
  // Why a day moves is written with the day.
  const withoutDay =
    said.newDay !== undefined
      ? []
      : answers.flatMap(({ file, id, why: text }): readonly NotUnderstood[] =>
          text === undefined ? [] : [{ file, id, where: "why", text, why: "no-day" }],
        );
  const hasNews = Object.keys(said).length > 0 || evidence !== "";
  return { conflicts, already, withoutDay, update: hasNews ? update : null };
}
