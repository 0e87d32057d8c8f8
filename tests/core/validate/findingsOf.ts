import type { Finding } from "../../../src/core/findings/finding";
import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { rateAction } from "../../../src/core/rate/rateAction";
import type { ValidationContext } from "../../../src/core/validate/ruleTable";
import { validate } from "../../../src/core/validate/validate";
import { actionOf, AS_OF, planOf, type Fields } from "../rate/actionFixture";

export const context = { asOf: AS_OF, policy: STANDARD_POLICY };

/** The findings of a plan on 28 February 2020. */
export const findingsOf = (plan: ActionPlan, more: Partial<ValidationContext> = {}): readonly Finding[] =>
  validate(
    plan,
    plan.actions.map((action) => rateAction(action, context)),
    { ...context, ...more },
  );

/** The findings of a plan of one action. */
export const findingsOfOne = (fields: Fields, more: Partial<ActionPlan> = {}): readonly Finding[] =>
  findingsOf(planOf([actionOf(fields)], more));

/** Only their codes. */
export const codesOf = (fields: Fields, more: Partial<ActionPlan> = {}): readonly string[] =>
  findingsOfOne(fields, more).map(({ code }) => code);
