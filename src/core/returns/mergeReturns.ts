import type { ReturnRead } from "./proposeReturns";
import { isStatedIn, type ActionUpdate } from "../proposals/proposeUpdate";
import { dayThatCounts } from "../plan/actionFacts";
import type { Action, ActionPlan } from "../plan/actionPlan";
import type { Answer, NotUnderstood, ReadReturn } from "./readReturn";

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
}

/** What somebody chose of a conflict: what was returned, by its place there, or null for what the plan says. */
export interface ConflictChoice {
  readonly key: string;
  readonly field: Compared;
  readonly returned: number | null;
}

/** By all that they say, whichever file was read first. */
const byText = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** Merges returns into the plan as it is now; the order of the returns does not matter. */
export function mergeReturns(
  plan: Pick<ActionPlan, "actions">,
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
    const merged = mergeAction(action, [...answers].sort(byText), choices);
    already += merged.already;
    conflicts.push(...merged.conflicts);
    if (merged.update) taken.push(merged.update);
    notUnderstood.push(...merged.withoutDay);
  }
  return {
    taken,
    conflicts,
    notUnderstood: [...notUnderstood].sort(byText),
    already,
  };
}

/** Which returns were read, each with the conflicts that wait for a choice in what it says. */
export const returnsRead = (
  returns: readonly ReadReturn[],
  conflicts: readonly ReturnConflict[],
): readonly ReturnRead[] =>
  returns.flatMap(({ owner, madeOn, file, contents, answers }) => {
    if (owner === null || madeOn === null) return [];
    const isIn = ({ key, field }: ReturnConflict): boolean =>
      answers.some(({ memory, [field]: texts }) => memory.key === key && texts !== undefined);
    return [{ owner, madeOn, file, contents, conflictsLeft: conflicts.filter(isIn).length }];
  });

/** Everything that was typed for an action that is gone. */
const lost = ({ file, id, memory, ...stated }: Answer): readonly NotUnderstood[] =>
  Object.entries(stated).map(([where, value]) => ({
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

/** What becomes of a field that returns speak of: a value to write, a conflict, or what the plan says already. */
interface MergedField {
  readonly value?: Value;
  readonly conflict?: ReturnConflict;
  readonly already: number;
}

function mergeField(
  action: Action,
  field: Compared,
  answers: readonly Answer[],
  choices: readonly ConflictChoice[],
): MergedField {
  const given = answers.filter((answer) => answer[field] !== undefined);
  const now = nowOf(action, field);
  const [first] = given.filter((answer) => answer[field] !== now);
  const value = first?.[field];
  if (first === undefined || value === undefined) return { already: given.length };
  // What another return says of the same is another opinion, also where it is what the plan says.
  if (given.every((answer) => answer[field] === value && beforeOf(answer, field) === now)) return { value, already: 0 };
  const returned = [...new Map(given.map((answer) => [answer[field], answer.memory.owner])).entries()].flatMap(
    ([one, by]) => (one === undefined ? [] : [{ value: one, by }]),
  );
  const choice = choices.find((one) => one.key === action.key && one.field === field);
  if (choice?.returned === null) return { already: 0 };
  const chosen = choice && returned[choice.returned]?.value;
  if (chosen !== undefined) return { value: chosen, already: 0 };
  const { key, id } = action;
  return { conflict: { key, id: id ?? "", field, before: beforeOf(first, field), now, returned }, already: 0 };
}

/** An update that says "complete" says 100 per cent: not where a return, or somebody since, has said how much it is. */
function percentOfComplete(action: Action, answers: readonly Answer[]): Value | null {
  const now = nowOf(action, "percent");
  const isStated = answers.some(
    ({ status, percent, memory }) => percent !== undefined || (status === "complete" && memory.percent !== now),
  );
  return isStated ? now : null;
}

function mergeAction(action: Action, answers: readonly Answer[], choices: readonly ConflictChoice[]) {
  const fields = COMPARED.map((field) => ({ field, ...mergeField(action, field, answers, choices) }));
  const stated: Partial<Record<Compared, Value>> = Object.fromEntries(
    fields.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
  );
  const hasNews = Object.keys(stated).length > 0;
  const percent = stated.status === "complete" ? percentOfComplete(action, answers) : null;
  if (percent !== null) stated.percent ??= percent;
  // Evidence that stands there is not put behind itself.
  const shown = answers.flatMap((answer) => answer.evidence ?? []);
  const newEvidence = [...new Set(shown)].filter((text) => !isStatedIn(action.evidence ?? "", text));
  const [evidence, why] = [newEvidence.join("\n"), reasonsIn(answers).join("\n")];
  const update = {
    key: action.key,
    ...(stated as Pick<ActionUpdate, Compared>),
    ...(evidence === "" ? {} : { evidence }),
    ...(why === "" || stated.newDay === undefined ? {} : { why }),
    by: [...new Set(answers.map(({ memory }) => memory.owner))].sort().join(", "),
  };
  return {
    conflicts: fields.flatMap(({ conflict }) => conflict ?? []),
    already:
      fields.reduce((sum, one) => sum + one.already, 0) + shown.filter((text) => !newEvidence.includes(text)).length,
    withoutDay: stated.newDay === undefined ? answers.flatMap(withoutDay) : [],
    update: hasNews || evidence !== "" ? update : null,
  };
}

const reasonsIn = (answers: readonly Answer[]): readonly string[] => [
  ...new Set(answers.flatMap((answer) => answer.why ?? [])),
];

/** Why a day moves is written with the day. */
const withoutDay = ({ file, id, why: text }: Answer): readonly NotUnderstood[] =>
  text === undefined ? [] : [{ file, id, where: "why", text, why: "no-day" }];
