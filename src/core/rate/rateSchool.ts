import type { ActionPlan } from "../plan/actionPlan";
import type { SchoolBalance } from "../plan/schoolRecords";
import { schoolCase, type CaseDay, type SchoolCase } from "../schools/schoolCase";
import type { Phrase } from "./phrase";
import type { Rating } from "./rating";
import type { RuleChanges } from "./ruleRows";
import {
  SCHOOL_RULES,
  type SchoolCondition,
  type SchoolFlag,
  type SchoolNumber,
  type SchoolReasonCode,
  type SchoolRuleKey,
} from "./schoolRules";

/** Why a school is rated as it is: a code with the number of its sentence; the words make the sentence. */
export interface SchoolReason {
  readonly code: SchoolReasonCode;
  readonly n?: number;
  /** The council's own words for the row, from PlanRules. */
  readonly words?: Phrase;
}

export interface RatedSchool extends SchoolCase {
  readonly rating: Rating;
  readonly rule: SchoolRuleKey;
  readonly reason: SchoolReason;
}

/** Every school of the plan with its case and its rating on the day. */
export function rateSchools(
  {
    schools = [],
    schoolBalances = [],
    schoolSteps = [],
  }: Pick<ActionPlan, "schools" | "schoolBalances" | "schoolSteps">,
  day: CaseDay,
  changes: RuleChanges = {},
): readonly RatedSchool[] {
  const own = new Map<string, SchoolBalance[]>();
  for (const balance of schoolBalances) {
    const there = own.get(balance.schoolKey);
    if (there) there.push(balance);
    else own.set(balance.schoolKey, [balance]);
  }
  return schools.map((school) =>
    rateSchool(schoolCase(school, own.get(school.key) ?? [], { ...day, steps: schoolSteps }), changes),
  );
}

/** The rating of a school on the day of its case: the first row of M10 that holds decides. */
export function rateSchool(found: SchoolCase, changes: RuleChanges = {}): RatedSchool {
  const row = SCHOOL_RULES.find(({ when }) => when.every((one) => holds(one, found)));
  if (row === undefined) throw new Error("The table of M10 has no row for otherwise.");
  const n = row.n === undefined ? null : NUMBERS[row.n](found);
  const words = changes[row.key]?.words;
  return {
    ...found,
    rating: changes[row.key]?.rating ?? row.rating,
    rule: row.key,
    reason: { code: row.reason, ...(n === null ? {} : { n }), ...(words ? { words } : {}) },
  };
}

const holds = (condition: SchoolCondition, found: SchoolCase): boolean =>
  "has" in condition ? FLAGS[condition.has](found) : !FLAGS[condition.lacks](found);

const FLAGS: Readonly<Record<SchoolFlag, (found: SchoolCase) => boolean>> = {
  figures: ({ latest }) => latest !== null,
  unlicensed: ({ position }) => position === "unlicensed deficit",
  notStated: ({ position }) => position === "deficit, licence not stated",
  licensed: ({ position }) => position === "licensed deficit",
  licenceWithoutEnd: ({ position }) => position === "deficit, licence without end",
  planAccepted: ({ isPlanAccepted }) => isPlanAccepted,
  planLate: ({ planLateDays }) => planLateDays > 0,
  clearsLate: ({ clearing }) => clearing === "late",
  tooShort: ({ clearing }) => clearing === "too short to tell",
  planExceeded: ({ planExceeded }) => planExceeded !== null,
  complianceEnded: ({ complianceDays }) => complianceDays > 0,
  noticeStands: ({ hasNotice }) => hasNotice,
  meetingLate: ({ meetingDays }) => meetingDays > 0,
  nextMeetingLate: ({ isNextMeetingLate }) => isNextMeetingLate,
  forecastDeficit: ({ forecastDeficit }) => forecastDeficit !== null,
  balanceOld: ({ isBalanceOld }) => isBalanceOld,
};

/** A financial year is named by the March in which it ends. */
const march = (year: number | null): number | null => (year === null ? null : year + 1);

const NUMBERS: Readonly<Record<SchoolNumber, (found: SchoolCase) => number | null>> = {
  planLateDays: ({ planLateDays }) => planLateDays,
  clearByMarch: ({ clearBy }) => march(clearBy),
  complianceDays: ({ complianceDays }) => complianceDays,
  meetingDays: ({ meetingDays }) => meetingDays,
  forecastMarch: ({ forecastDeficit }) => march(forecastDeficit),
};

/** Nobody has to do anything about it. */
export const isSound = ({ rating }: Pick<RatedSchool, "rating">): boolean => rating === "Green" || rating === "Blue";
