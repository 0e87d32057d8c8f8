import type { ActionRole, Doubt, Evidence, NotPlanReason, TableKind } from "../recognise/recognition";

/** The fields of the tables that hold no actions; what they share with an action has its name there. */
export const OTHER_ROLES = [
  "ref",
  "lead",
  "strand",
  "madeOn",
  "deliveryRating",
  "impactRating",
  "judgement",
  "judgedOn",
  "boardComment",
  "name",
  "initials",
  "post",
  "team",
  "email",
  "aliases",
  "from",
  "to",
  "kind",
  "likelihood",
  "impact",
  "score",
  "mitigation",
  "trend",
  "measure",
  "betterWhen",
  "baseline",
  "baselineOn",
  "target",
  "targetOn",
  "latest",
  "latestOn",
  "date",
  "event",
  "appliesTo",
  "note",
  "schoolNumber",
  "school",
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
  "year",
  "opening",
  "inYear",
  "closing",
  "budgetShare",
  "asAt",
  "when",
  "actionId",
  "update",
  "by",
  "code",
  "severity",
  "where",
  "what",
  "setAsideReason",
  "setAsideBy",
  "setting",
  "value",
  "unit",
  "inForce",
  "whatItDoes",
] as const;
export type OtherRole = (typeof OTHER_ROLES)[number];

/** What recognition says of a workbook. */
export interface RecognitionWords {
  /** "actions", in the middle of a sentence. */
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  /** Why no action comes from a sheet; stands after the sheet's name. */
  readonly notPlans: Readonly<Record<NotPlanReason, string>>;
  /** Why we think so, in one clause. */
  readonly evidence: (evidence: Evidence) => string;
  /** A field's name; a role of no vocabulary is shown as it is. */
  readonly role: (role: string) => string;
  /** The question to the officer. */
  readonly doubt: (doubt: Doubt) => string;
}

/** Builds the parts that only look up: every language gives the tables, and a missing role does not compile. */
export interface RecognitionTables {
  readonly roles: Readonly<Record<ActionRole | OtherRole, string>>;
  readonly evidence: Readonly<Record<Evidence["code"], (text: string) => string>>;
  readonly doubts: Readonly<Record<Doubt["code"], (choices: string) => string>>;
  readonly or: string;
}

export function recognitionWords(
  tables: RecognitionTables,
  sentences: Pick<RecognitionWords, "tableKinds" | "notPlans">,
): RecognitionWords {
  const role = (name: string): string => (isRole(name, tables) ? tables.roles[name] : name);
  const choice = (code: Doubt["code"], name: string): string =>
    code === "table-kind" && name in sentences.tableKinds ? sentences.tableKinds[name as TableKind] : role(name);
  return {
    ...sentences,
    role,
    evidence: ({ code, text }) => tables.evidence[code](code === "correction" ? role(text) : text),
    doubt: ({ code, choices }) => tables.doubts[code](choices.map((name) => choice(code, name)).join(` ${tables.or} `)),
  };
}

const isRole = (name: string, { roles }: RecognitionTables): name is ActionRole | OtherRole =>
  Object.hasOwn(roles, name);
