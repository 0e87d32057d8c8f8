import { ACTION_ROLES, type TableKind } from "./recognition";

/** A table of the product: its kind and its columns in their order. Only these names are ours (product.md, "The tables"). */
export interface OwnTable {
  readonly kind: TableKind;
  readonly roles: readonly string[];
}

export const OWN_TABLES: Readonly<Record<string, OwnTable>> = {
  PlanRecommendations: {
    kind: "recommendations",
    roles: [
      "ref",
      "recommendation",
      "source",
      "madeOn",
      "strand",
      "lead",
      "deliveryRating",
      "reason",
      "impactRating",
      "judgement",
      "judgedOn",
      "boardComment",
    ],
  },
  PlanActions: { kind: "actions", roles: ACTION_ROLES },
  PlanOwners: { kind: "owners", roles: ["name", "initials", "post", "team", "email", "aliases", "from", "to", "kind"] },
  PlanUpdates: {
    kind: "updates",
    roles: ["when", "actionId", "status", "percentComplete", "due", "update", "evidence", "by"],
  },
  PlanMeasures: {
    kind: "measures",
    roles: [
      "id",
      "recommendation",
      "measure",
      "betterWhen",
      "baseline",
      "baselineOn",
      "target",
      "targetOn",
      "latest",
      "latestOn",
      "rating",
    ],
  },
  PlanRisks: {
    kind: "risks",
    roles: ["id", "recommendation", "risk", "likelihood", "impact", "score", "mitigation", "owner", "trend"],
  },
  PlanKeyDates: { kind: "keyDates", roles: ["date", "event", "kind", "appliesTo", "note"] },
  PlanSchools: {
    kind: "schools",
    roles: [
      "schoolNumber",
      "school",
      "aliases",
      "phase",
      "language",
      "position",
      "licenceFrom",
      "licenceUntil",
      "noticeIssued",
      "noticeWithdrawn",
      "planAskedFor",
      "planDue",
      "planSubmitted",
      "planAccepted",
      "recoveryYears",
      "lastMeeting",
      "nextMeeting",
      "rating",
      "reason",
    ],
  },
  PlanSchoolBalances: {
    kind: "schoolBalances",
    roles: ["schoolNumber", "year", "kind", "opening", "inYear", "closing", "budgetShare", "asAt", "source"],
  },
  PlanFindings: { kind: "findings", roles: ["code", "severity", "where", "what", "setAsideReason", "setAsideBy"] },
  PlanSettings: { kind: "settings", roles: ["setting", "value", "inForce", "unit", "whatItDoes"] },
};

/** A sheet the product made: any table of ours on it, the board sheets' too ("PlanBoardSummary"). */
export const isOwnTableName = (name: string): boolean =>
  /^Plan[A-Z]\w*$/.test(name) &&
  (name in OWN_TABLES ||
    /^Plan(?:Board|Corrections|SchoolTerms|Snapshot|Exceptions|Upcoming|Changes|DataQuality|Method|Contents)/.test(
      name,
    ));
