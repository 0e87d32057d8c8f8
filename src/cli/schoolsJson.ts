import type { Finding } from "../core/findings/finding";
import { SCHOOL_CODES } from "../core/validate/schoolRules";
import type { RatedSchool } from "../core/rate/rateSchool";
import type { Review } from "../core/review";
import { schoolFigures } from "../core/report/schoolFigures";
import { financialManagement } from "../core/schools/financialManagement";
import { schoolDates } from "../core/schools/schoolDates";
import { savingToClear } from "../core/schools/whatIf";
import { ladderOf } from "../core/schools/ladder";
import { nextStepOf } from "../core/schools/nextStep";
import { columnLetter, type CellPlace } from "../core/snapshot/address";
import type { Words } from "../core/words/words";

export const isAboutSchools = ({ code }: Finding): boolean => SCHOOL_CODES.has(code);

const keyOf = ({ facts }: Finding): string | null =>
  "school" in facts ? JSON.stringify([facts.number, facts.school]) : null;

/** The schools, their balances, the totals that were stated, and what was noticed about them; money in pence. */
export function schoolsJson({ plan, schools, findings, asOf, policy }: Review, words: Words): object {
  const about = findings.filter(isAboutSchools);
  const codesOf = new Map<string, Set<string>>();
  for (const finding of about) {
    const key = keyOf(finding);
    if (key !== null) codesOf.set(key, (codesOf.get(key) ?? new Set()).add(finding.code));
  }
  return {
    schools: schools.map((rated) => ({
      ...schoolJson(rated, words),
      ladder: ladderOf(rated.school, plan.schoolSteps ?? [], asOf).filter(({ on }) => on !== null),
      nextStep: nextStepOf(rated, asOf),
      whatIf: savingToClear(rated),
      management: financialManagement(
        rated,
        (plan.schoolBalances ?? []).filter(({ schoolKey }) => schoolKey === rated.school.key),
        asOf,
        policy,
      ),
      findings: [...(codesOf.get(JSON.stringify([rated.school.number ?? "", rated.school.school])) ?? [])],
    })),
    schoolFigures: schoolFigures(schools),
    schoolDates: schoolDates(schools, asOf),
    schoolBalances: (plan.schoolBalances ?? []).map(({ place, schoolKey, roundedTo, ...balance }) => ({
      ...cellJson(place),
      ...balance,
      roundedTo,
      schoolKey,
    })),
    schoolTotals: (plan.schoolTotals ?? []).map(({ place, balances, ...total }) => ({
      ...cellJson(place),
      ...total,
      schools: balances.length,
    })),
    schoolFindings: about.map(findingJson),
  };
}

const findingJson = ({ code, rule, severity, place, facts }: Finding): object => ({
  code,
  rule,
  severity,
  ...(place ? cellJson(place) : {}),
  ...Object.fromEntries(Object.entries(facts as object).filter(([name]) => name !== "rows")),
  number: "number" in facts && facts.number !== "" ? facts.number : null,
});

function schoolJson({ school, latest, position, rating, rule, reason, ...found }: RatedSchool, words: Words): object {
  const { place, places, warningNotice, phaseMeant, ...facts } = school;
  return {
    sheet: place.sheet,
    row: place.row + 1,
    ...facts,
    phaseMeant,
    noticeIssued: warningNotice,
    places: places.map((one) => ({ sheet: one.sheet, row: one.row + 1 })),
    position,
    balance: latest?.closing ?? null,
    balanceOn: latest?.endsOn ?? null,
    clearByMarch: found.clearBy === null ? null : found.clearBy + 1,
    clearing: found.clearing,
    isSignificant: found.isSignificant,
    noticeStands: found.hasNotice,
    step: found.rung,
    rating,
    ratingRule: rule,
    reason: words.ratings.schoolReason(reason),
  };
}

const cellJson = ({ sheet, row, column }: CellPlace): object => ({
  sheet,
  cell: `${columnLetter(column)}${String(row + 1)}`,
});
