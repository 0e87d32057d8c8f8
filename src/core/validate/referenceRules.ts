import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { Action, ActionPlan } from "../plan/actionPlan";
import { statusThatCounts } from "../plan/actionFacts";
import { partsNotCovered } from "../plan/partsOfRecommendations";
import { isStep, part, type Work } from "../steps/work";
import type { ActionRole } from "../recognise/recognition";
import { hitIf, rule, type ActionRule } from "./ruleTable";

/** The fields an officer types sentences into; dates and figures have findings of their own. */
const TEXTS: readonly { readonly field: ActionRole; readonly text: (action: Action) => string | null }[] = [
  { field: "group", text: (action) => action.group },
  { field: "action", text: (action) => action.action },
  { field: "owner", text: (action) => action.owner.raw },
  { field: "priority", text: (action) => action.priority },
  { field: "latestUpdate", text: (action) => action.latestUpdate },
  { field: "evidence", text: (action) => action.evidence },
  { field: "successMeasure", text: (action) => action.successMeasure },
  { field: "resources", text: (action) => action.resources },
  { field: "risk", text: (action) => action.risk },
];

/** Text Excel would take for a formula if it were typed; a dash alone or before a blank is a bullet (F35). */
const looksLikeFormula = (text: string | null): boolean => text !== null && /^(?:[=+@]|-(?!\s|$))/.test(text);

export const REFERENCE_RULES: readonly ActionRule[] = [
  // Once for the table where no row of it has one.
  rule("all", "no-recommendation", "recommendation", ({ recommendation }, { namesRecommendations }) =>
    hitIf(recommendation === null && namesRecommendations, () => ({ table: null })),
  ),
  rule("all", "recommendation-doubtful", "recommendation", ({ recommendation, recommendationOther }) =>
    recommendation !== null && recommendationOther !== null
      ? { facts: { chosen: recommendation, other: recommendationOther } }
      : null,
  ),
  rule("all", "text-that-is-a-formula", "action", (action) =>
    TEXTS.flatMap(({ field, text }) => {
      const found = text(action);
      return found !== null && looksLikeFormula(found) ? [{ facts: { text: found }, field }] : [];
    }),
  ),
];

interface Keys {
  readonly id: string | null;
  readonly text: string | null;
}

const keysKnown = new WeakMap<Action, Keys>();

/** An action that is read from what has not changed is the same one in every look. */
function keysOf(action: Action): Keys {
  const keys = keysKnown.get(action) ?? { id: idKey(action), text: textKey(action) };
  keysKnown.set(action, keys);
  return keys;
}

/** Actions that share a key, each group in the plan's order; a null key is nobody's. */
function* repeated(actions: readonly Action[], by: "id" | "text"): Work<readonly Action[][]> {
  const groups = new Map<string, Action[]>();
  for (const [i, action] of actions.entries()) {
    if (isStep(i)) yield i / actions.length;
    const key = keysOf(action)[by];
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Case, marks and white space do not make two texts different. */
const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Bare numbers and letters ("3", "a)", "1.2") start again under each recommendation and group, and without one on each sheet; an
 * id with more is the plan's.
 */
function idKey({ id, recommendation, group, place }: Action): string | null {
  const plain = id === null ? "" : id.trim().toLowerCase();
  if (plain === "") return null;
  return /^(?:[\d.]+|\(?[a-z]\)?\.?)$/.test(plain)
    ? [recommendation ?? place.sheet, group ?? "", plain].join("\n")
    : plain;
}

function textKey({ action, recommendation }: Action): string | null {
  const plain = plainWords(action);
  return plain === "" ? null : `${recommendation ?? ""}\n${plain}`;
}

/** F31, once for each group of the same id or the same words; the place is the second of them. */
function* duplicates(plan: ActionPlan): Work<readonly Finding[]> {
  const at = (group: readonly Action[]) => ({ place: group[1]?.place ?? null, actionKey: null });
  const rows = (group: readonly Action[]) => group.map(({ place }) => place);
  const sameId = yield* part(repeated(plan.actions, "id"), 0, 0.4);
  const sameText = yield* part(repeated(plan.actions, "text"), 0.4, 1);
  return [
    ...sameId.map((group) =>
      makeFinding("duplicate-reference", at(group), { id: group[0]?.id ?? "", rows: rows(group) }),
    ),
    ...sameText.map((group) =>
      makeFinding("duplicate-action", at(group), { text: group[0]?.action ?? "", rows: rows(group) }),
    ),
  ];
}

/** F33: recommendations of the set that no action belongs to. */
function withoutActions({ recommendations, actions }: ActionPlan): readonly Finding[] {
  const used = new Set(actions.map(({ recommendation }) => recommendation));
  return recommendations
    .filter(({ ref }) => !used.has(ref))
    .map(({ ref, place }) => makeFinding("recommendation-without-actions", { place, actionKey: null }, { ref }));
}

/** F34: recommendations without a measure that says from where, to where and by when. */
function withoutMeasure({ recommendations, measures }: ActionPlan): readonly Finding[] {
  if (measures === undefined) return [];
  const measured = new Set(
    measures
      .filter(({ baseline, target, targetOn }) => baseline !== null && target !== null && targetOn !== null)
      .map(({ recommendation }) => recommendation),
  );
  return recommendations
    .filter(({ ref }) => !measured.has(ref))
    .map(({ ref, place }) => makeFinding("no-success-measure", { place, actionKey: null }, { ref }));
}

/** F59: parts of a recommendation of a ready set that no action and no measure of it speaks of. */
function withoutParts(plan: ActionPlan): readonly Finding[] {
  const counting = plan.actions.filter((action) => statusThatCounts(action) !== "cancelled");
  return plan.recommendations.flatMap((recommendation) => {
    const own = counting.filter((action) => action.recommendation === recommendation.ref);
    if (own.length === 0) return [];
    const { ref, place } = recommendation;
    return partsNotCovered(recommendation, plan, own).map((part) =>
      makeFinding("part-not-covered", { place, actionKey: null }, { ref, part }),
    );
  });
}

/** The findings that need more than one row: F31, F33, F34 and F59. */
export function* referenceFindings(plan: ActionPlan): Work<readonly Finding[]> {
  return [...(yield* duplicates(plan)), ...withoutActions(plan), ...withoutMeasure(plan), ...withoutParts(plan)];
}
