import type { ActionPlan } from "./actionPlan";

/** Whether there is anything to make tables of: actions, or a register of schools alone. */
export const holdsRecords = ({ actions, schools = [] }: ActionPlan): boolean =>
  actions.length > 0 || schools.length > 0;
