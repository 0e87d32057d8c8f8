import type { Finding } from "../findings/finding";
import type { ActionPlan } from "../plan/actionPlan";
import { DATE_RULES } from "./dateRules";
import { neighbourSpan } from "./implausibleDays";
import { loadFindings } from "./loadRules";
import { OWNER_RULES } from "./ownerRules";
import { REFERENCE_RULES, referenceFindings } from "./referenceRules";
import type { ActionRule, RatingGiven, ValidationContext } from "./ruleTable";
import { STATUS_RULES } from "./statusRules";
import { tableFindings } from "./tableRules";

const ACTION_RULES: readonly ActionRule[] = [...OWNER_RULES, ...DATE_RULES, ...STATUS_RULES, ...REFERENCE_RULES];

/**
 * Everything noticed about the plan on the day, action by action in the plan's order, then the findings that need more
 * than one row. `rated` is what the ratings of the same day gave (F30). F34 waits for measures to be read; F46 comes
 * from reading the settings.
 */
export function validate(
  plan: ActionPlan,
  rated: readonly RatingGiven[],
  context: ValidationContext,
): readonly Finding[] {
  const given = new Map(rated.map((one) => [one.action.key, one]));
  const sources = new Map(plan.sources.map((source) => [source.tableKey, source]));
  const neighbours = new Map(
    [...sources.keys()].map((key) => [key, neighbourSpan(plan.actions.filter(({ tableKey }) => tableKey === key))]),
  );
  const ofActions = plan.actions.flatMap((action) => {
    const own = {
      ...context,
      plan,
      source: sources.get(action.tableKey),
      given: given.get(action.key),
      neighbours: neighbours.get(action.tableKey) ?? null,
    };
    return ACTION_RULES.flatMap((row) => row.findings(action, own));
  });
  return [...ofActions, ...referenceFindings(plan), ...tableFindings(plan), ...loadFindings(plan, context.policy)];
}
