import { STANDARD_SCHOOL_LIMITS, type SchoolLimits } from "../schools/schoolLimits";

/** The numbers in force, in days, points, per cent, years, actions, pounds or schools. Those of rules R stand in PlanRules, the others in PlanSettings. */
export interface Policy extends SchoolLimits {
  readonly evidenceAwaitedDays: number;
  readonly noDueDateRedDays: number;
  readonly overdueRedDays: number;
  readonly reDatedRedDays: number;
  readonly startPassedDays: number;
  readonly dueSoonDays: number;
  readonly dueSoonPercent: number;
  readonly emptyPercentDays: number;
  readonly behindPoints: number;
  readonly reDatedAmberDays: number;
  readonly staleDays: number;
  readonly recommendationRedPercent: number;
  readonly recommendationAmberPercent: number;
  readonly unratedPercent: number;
  readonly impactShortPercent: number;
  readonly immediateDays: number;
  readonly implausibleYears: number;
  readonly loadOpen: number;
  readonly loadDueTogether: number;
  readonly evidenceShared: number;
  /** What is kept for taking steps back may take so many million characters. */
  readonly undoMegabytes: number;
}

export const STANDARD_POLICY: Policy = {
  evidenceAwaitedDays: 28,
  noDueDateRedDays: 92,
  overdueRedDays: 31,
  reDatedRedDays: 92,
  startPassedDays: 14,
  dueSoonDays: 28,
  dueSoonPercent: 50,
  emptyPercentDays: 7,
  behindPoints: 30,
  reDatedAmberDays: 31,
  staleDays: 45,
  recommendationRedPercent: 20,
  recommendationAmberPercent: 25,
  unratedPercent: 50,
  impactShortPercent: 10,
  immediateDays: 28,
  implausibleYears: 5,
  loadOpen: 15,
  loadDueTogether: 5,
  evidenceShared: 3,
  undoMegabytes: 2,
  ...STANDARD_SCHOOL_LIMITS,
};
