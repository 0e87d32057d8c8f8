import type { Finding, FindingCode } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { ActionPlan } from "../plan/actionPlan";
import type { School, SchoolBalance, SchoolDoubt } from "../plan/schoolRecords";
import { yearEnd, yearText } from "../read/schoolYears";
import type { SchoolPosition } from "../schools/position";
import type { SchoolCase } from "../schools/schoolCase";
import type { SchoolLimits } from "../schools/schoolLimits";
import { surplusOverLimit } from "../schools/surplus";
import { balanceFindings } from "./balanceRules";

/** The codes of findings about schools and their figures. */
export const SCHOOL_CODES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(["balance-break", "balance-conflict", "deficit-unlicensed", "deficit-not-cleared", "plan-late"] as const),
  ...(["meeting-late", "surplus-over-limit", "total-not-reconciled", "no-action-taken"] as const),
  ...(["school-doubtful", "balance-doubtful"] as const),
]);

/** Everything noticed about the schools on the day of their cases: their figures, their cases, the totals (F38 to F45, F58). */
export function schoolFindings(
  plan: Pick<ActionPlan, "schools" | "schoolBalances" | "schoolTotals" | "schoolDoubts">,
  cases: readonly SchoolCase[],
  limits: SchoolLimits,
): readonly Finding[] {
  return [
    ...(plan.schoolDoubts ?? []).map(doubtFinding),
    ...balanceFindings(plan.schoolBalances ?? [], plan.schoolTotals ?? []),
    ...cases.flatMap((one) => CASE_RULES.flatMap((rule) => rule(one, limits))),
  ];
}

type CaseRule = (found: SchoolCase, limits: SchoolLimits) => readonly Finding[];

const of = ({ number, school }: School): { readonly number: string; readonly school: string } => ({
  number: number ?? "",
  school,
});
const at = (school: School, balance?: SchoolBalance) => ({ place: balance?.place ?? school.place, actionKey: null });

const hasDays = ({ licence, licenceFrom, licenceUntil }: School): boolean =>
  licence !== "unlicensed" && (licenceFrom !== null || licenceUntil !== null);
const LICENCE_OF: Readonly<Partial<Record<SchoolPosition, "not stated" | "without end">>> = {
  "deficit, licence not stated": "not stated",
  "deficit, licence without end": "without end",
};

const CASE_RULES: readonly CaseRule[] = [
  // F40
  ({ school, position, latest }) => {
    if (latest === null || position === null || position === "surplus" || position === "licensed deficit") return [];
    const licence = LICENCE_OF[position] ?? (hasDays(school) ? "run out" : "none");
    const facts = { ...of(school), balance: latest.closing, on: latest.endsOn, licence } as const;
    const isStated = licence === "none" || licence === "run out";
    return [makeFinding("deficit-unlicensed", at(school), facts, isStated ? "error" : "warning")];
  },
  // F41
  ({ school, clearing, clearBy, latest, inForce }) => {
    if (clearing === null || clearing === "in time" || clearBy === null || latest === null) return [];
    const year = Math.max(clearBy, latest.year);
    const balance = inForce.years.find((one) => one.year === year)?.closing ?? null;
    const facts = { ...of(school), by: yearEnd(clearBy), balance };
    return [makeFinding("deficit-not-cleared", at(school), facts, clearing === "late" ? "error" : "warning")];
  },
  // F42
  ({ school, planLateDays, planInOn }) => {
    const { planDue } = school;
    if (planDue === null) return [];
    if (planLateDays > 0)
      return [
        makeFinding("plan-late", at(school), { ...of(school), due: planDue, submitted: null, days: planLateDays }),
      ];
    if (planInOn === null || planInOn <= planDue) return [];
    const facts = { ...of(school), due: planDue, submitted: planInOn, days: 0 };
    return [makeFinding("plan-late", at(school), facts, "note")];
  },
  // F43
  ({ school, meetingDays, metOn, isNextMeetingLate }, { meetingDays: limit }) => {
    const next = isNextMeetingLate ? school.nextMeeting : null;
    const facts = { ...of(school), last: metOn, days: meetingDays, next, limit };
    return meetingDays === 0 ? [] : [makeFinding("meeting-late", at(school), facts)];
  },
  // F44
  (rated, limits) => {
    const { school, latest } = rated;
    const over = surplusOverLimit(rated, limits);
    if (over === null || latest === null) return [];
    return [makeFinding("surplus-over-limit", at(school), { ...of(school), year: yearText(latest.year), ...over })];
  },
  // F58
  ({ school, isSignificant, rung, latest }) =>
    isSignificant && rung === null && latest !== null
      ? [makeFinding("no-action-taken", at(school), { ...of(school), balance: latest.closing })]
      : [],
];

/** What somebody must look at in the reading of schools, as a finding. */
export function doubtFinding(doubt: SchoolDoubt): Finding {
  const { place, text } = doubt;
  switch (doubt.code) {
    case "name-taken-for":
      return makeFinding(
        "school-doubtful",
        { place, actionKey: null },
        { text, why: doubt.code, others: [doubt.school] },
      );
    case "two-numbers":
      return makeFinding(
        "school-doubtful",
        { place, actionKey: null },
        { text, why: doubt.code, others: doubt.numbers },
      );
    case "name-fits-two":
      return makeFinding(
        "school-doubtful",
        { place, actionKey: null },
        { text, why: doubt.code, others: doubt.schools },
      );
    case "no-such-school":
      return makeFinding("school-doubtful", { place, actionKey: null }, { text, why: doubt.code, others: [] });
    default: {
      const year = doubt.code === "year-doubtful" ? doubt.year : "";
      return makeFinding("balance-doubtful", { place, actionKey: null }, { text, why: doubt.code, year });
    }
  }
}
