import type { Phrase } from "./phrase";
import type { Rating, ReasonCode, RecommendationCode } from "./rating";
import type { Policy } from "./limits";
import { RATING_TABLE, RULE_KEYS, type RuleKey } from "./ratingTable";
import { IMPACT_TABLE, type ImpactKey, type ImpactReasonCode } from "./impactTable";
import { ROLL_UP, type RollUpKey } from "./rollUpTable";
import { SCHOOL_RULES, type SchoolReasonCode, type SchoolRuleKey } from "./schoolRules";
import { FINANCE_RULES, type FinanceRuleKey } from "./financeTable";

/** A row of PlanRules: "R8a", "R14e". */
export type RuleRowKey = RuleKey | RollUpKey | ImpactKey | SchoolRuleKey | FinanceRuleKey;

/** What the words of a row are for: a reason, or what is put before or behind one. */
export type RuleWordsCode =
  ReasonCode | RecommendationCode | ImpactReasonCode | SchoolReasonCode | "completed-late" | "override";

/** A row of the table PlanRules, in which the council reads and edits limit, rating and words. */
export interface RuleRow {
  readonly key: RuleRowKey;
  readonly limit: keyof Policy | null;
  readonly rating: Rating | null;
  /** Null for a row that only holds a limit. */
  readonly words: RuleWordsCode | null;
}

/** What the council has changed of a row: its rating, or its words where they are no longer the standard ones. */
export type RuleChanges = Readonly<
  Partial<Record<RuleRowKey, { readonly rating?: Rating; readonly words?: Phrase | undefined }>>
>;

const LIMIT_OF: Readonly<Partial<Record<RuleRowKey, keyof Policy>>> = {
  R3b: "evidenceAwaitedDays",
  R4b: "noDueDateRedDays",
  R5: "overdueRedDays",
  R6: "reDatedRedDays",
  R8a: "startPassedDays",
  R8b: "dueSoonDays",
  R8c: "dueSoonPercent",
  R8d: "emptyPercentDays",
  R8e: "behindPoints",
  R8f: "reDatedAmberDays",
  R8g: "staleDays",
  R14e: "recommendationRedPercent",
  R14g: "recommendationAmberPercent",
  R14h: "unratedPercent",
  R15b: "impactShortPercent",
};

const WITHOUT_RATING: Readonly<Partial<Record<RuleKey, RuleWordsCode>>> = { R3c: "completed-late", R9: "override" };

const ofActions = RULE_KEYS.map((key): RuleRow => {
  const row = RATING_TABLE.find((one) => one.key === key);
  const words = row?.reason ?? WITHOUT_RATING[key] ?? null;
  return { key, limit: LIMIT_OF[key] ?? null, rating: row?.rating ?? null, words };
});

/** The rows of PlanRules in their order. The order in which the rules are tried is that of the formulas, not of the sheet. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...ofActions,
  ...ROLL_UP.map(({ key, rating, reason }): RuleRow => ({ key, limit: LIMIT_OF[key] ?? null, rating, words: reason })),
  ...IMPACT_TABLE.map(({ key, rating, reason }): RuleRow => ({
    key,
    limit: LIMIT_OF[key] ?? null,
    rating,
    words: reason,
  })),
  ...SCHOOL_RULES.map(({ key, rating, reason }): RuleRow => ({ key, limit: null, rating, words: reason })),
  ...FINANCE_RULES.map(({ key, rating, reason }): RuleRow => ({ key, limit: null, rating, words: reason })),
];

/** The row that holds a limit of a rule; null for one that stands in PlanSettings. */
export const rowOfLimit = (limit: keyof Policy): RuleRowKey | null =>
  RULE_ROWS.find((row) => row.limit === limit)?.key ?? null;
