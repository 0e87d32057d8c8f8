import type { Finding } from "../findings/finding";
import type { Action, ActionPlan } from "../plan/actionPlan";
import { finish, mapInSteps, part, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import { DATE_RULES } from "./dateRules";
import { neighbourSpan } from "./implausibleDays";
import { evidenceFindings } from "./evidenceRules";
import { loadFindings } from "./loadRules";
import { OWNER_RULES } from "./ownerRules";
import { REFERENCE_RULES, referenceFindings } from "./referenceRules";
import type { ActionRule, RatingGiven, ValidationContext, Span } from "./ruleTable";
import { STATUS_RULES } from "./statusRules";
import { tableFindings } from "./tableRules";

const ACTION_RULES: readonly ActionRule[] = [...OWNER_RULES, ...DATE_RULES, ...STATUS_RULES, ...REFERENCE_RULES];

/**
 * Everything noticed about the plan on the day, action by action in the plan's order, then the findings that need more
 * than one row. `rated` is what the ratings of the same day gave (F30). F34 waits for measures to be read; F46 comes
 * from reading the settings.
 */
export const validate = (
  plan: ActionPlan,
  rated: readonly RatingGiven[],
  context: ValidationContext,
): readonly Finding[] => finish(validateInSteps(plan, rated, context));

/** `validate`, a few actions at a time. */
export function* validateInSteps(
  plan: ActionPlan,
  rated: readonly RatingGiven[],
  context: ValidationContext,
  before: WorkBefore = new WorkBefore(),
): Work<readonly Finding[]> {
  const neighbours = yield* part(spansByTable(plan, before), 0, 0.1);
  const judging = findingsOfActions(plan, rated, { context, neighbours, before });
  const ofActions = (yield* part(judging, 0.1, 0.9)).flat();
  yield 0.9;
  const ofReferences = yield* part(referenceFindings(plan), 0.9, 0.97);
  const ofEvidence = yield* part(evidenceFindings(plan, context.policy), 0.97, 1);
  yield 1;
  const ofLoads = loadFindings(plan, context.policy);
  yield 1;
  return [...ofActions, ...ofReferences, ...ofEvidence, ...tableFindings(plan), ...ofLoads];
}

interface Judging {
  readonly context: ValidationContext;
  readonly neighbours: Spans;
  readonly before: WorkBefore;
}

/** What every rule of one row says, the actions in the plan's order. */
function findingsOfActions(
  plan: ActionPlan,
  rated: readonly RatingGiven[],
  { context, neighbours, before }: Judging,
): Work<readonly (readonly Finding[])[]> {
  const given = new Map(rated.map((one) => [one.action.key, one]));
  const sources = new Map(
    before.sameEach("sources of the plan", plan.sources).map((source) => [source.tableKey, source]),
  );
  const naming = new Set(plan.actions.flatMap((a) => (a.recommendation === null ? [] : [a.tableKey])));
  const { register, registerIsBuilt, keyDates, span, recommendations } = plan;
  const beside = before.same("what actions are checked beside", {
    ...{ register, registerIsBuilt, keyDates, span, recommendations },
  });
  const about = ({ key, tableKey }: Action) => ({
    source: sources.get(tableKey),
    given: given.get(key),
    neighbours: neighbours.get(tableKey) ?? null,
    namesRecommendations: naming.has(tableKey),
  });
  return before.each("findings of actions", [context, beside], {
    items: plan.actions,
    dependsOn: (action) => [action, ...Object.values(about(action))],
    make: (action) => {
      const own = { ...context, plan: beside, ...about(action) };
      return ACTION_RULES.flatMap((row) => row.findings(action, own));
    },
  });
}

type Spans = ReadonlyMap<string, Span | null>;

/** From the first to the last written day of each table. */
function* spansByTable({ sources, actions }: ActionPlan, before: WorkBefore): Work<Spans> {
  const keys = [...new Set(sources.map(({ tableKey }) => tableKey))];
  const spanIn = (key: string): Span | null => neighbourSpan(actions.filter(({ tableKey }) => tableKey === key));
  const spans = before.sameEach("spans of written days", yield* part(mapInSteps(keys, spanIn, 1), 0, 1));
  return new Map(keys.map((key, at) => [key, spans[at] ?? null]));
}
