import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { CellPlace } from "../snapshot/address";
import { STANDARD_POLICY, type Policy } from "./limits";

export type SettingUnit =
  "days" | "points" | "per cent" | "years" | "actions" | "pounds" | "schools" | "items" | "megabytes";

export interface Setting {
  readonly key: keyof Policy;
  /** The rule whose threshold it is. */
  readonly rule: string;
  readonly unit: SettingUnit;
  readonly standard: number;
  /** A number outside these limits is no sensible setting (F46). */
  readonly least: number;
  readonly most: number | null;
  /** A setting this one may not go beyond: Amber beyond Red (F46). */
  readonly notBeyond?: keyof Policy;
}

type Limits = Pick<Setting, "rule" | "unit" | "least" | "most" | "notBeyond">;

const days = (rule: string): Limits => ({ rule, unit: "days", least: 0, most: null });
const percent = (rule: string, least = 0): Limits => ({ rule, unit: "per cent", least, most: 100 });

/** The bounds that the one formula of the column In force of PlanSettings knows. */
const OF_SETTINGS = { least: 1, most: 999 } as const;
/** An amount of money may be larger: where the standard is over 999, so is the bound. */
const MOST_POUNDS = 9_999_999;

const ofSchools = (rule: string, unit: SettingUnit): Limits => ({
  rule,
  unit,
  least: 1,
  most: unit === "pounds" ? MOST_POUNDS : OF_SETTINGS.most,
});

/** Red stands before Amber, so that its own value is settled first. */
const LIMITS: Readonly<Record<keyof Policy, Limits>> = {
  evidenceAwaitedDays: days("R3"),
  noDueDateRedDays: days("R4"),
  overdueRedDays: days("R5"),
  reDatedRedDays: days("R6"),
  startPassedDays: days("R8"),
  dueSoonDays: days("R8"),
  dueSoonPercent: percent("R8"),
  emptyPercentDays: days("R8"),
  behindPoints: { rule: "R8", unit: "points", least: 0, most: 100 },
  reDatedAmberDays: { ...days("R8"), notBeyond: "reDatedRedDays" },
  staleDays: days("R8"),
  recommendationRedPercent: percent("R14", 1),
  recommendationAmberPercent: percent("R14", 1),
  unratedPercent: percent("R14", 1),
  impactShortPercent: percent("R15"),
  immediateDays: { rule: "D17", unit: "days", ...OF_SETTINGS },
  implausibleYears: { rule: "F18", unit: "years", ...OF_SETTINGS },
  loadOpen: { rule: "F36", unit: "actions", ...OF_SETTINGS },
  loadDueTogether: { rule: "F36", unit: "actions", ...OF_SETTINGS },
  evidenceShared: { rule: "F55", unit: "actions", ...OF_SETTINGS },
  undoMegabytes: { rule: "B15", unit: "megabytes", ...OF_SETTINGS },
  clearYears: ofSchools("M6", "years"),
  clearYearsApproved: ofSchools("M6", "years"),
  meetingDays: ofSchools("M9", "days"),
  planExcessPercent: ofSchools("M10", "per cent"),
  balanceAgeDays: ofSchools("M10", "days"),
  surplusPrimary: ofSchools("M11", "pounds"),
  surplusSecondary: ofSchools("M11", "pounds"),
  surplusOther: ofSchools("M11", "pounds"),
  redSchools: ofSchools("M13", "schools"),
  significantPercent: ofSchools("M15", "per cent"),
  significantPounds: ofSchools("M15", "pounds"),
  outturnPercent: ofSchools("M16", "per cent"),
  missingRed: ofSchools("M16", "items"),
};

/** Every limit. */
export const LIMITS_IN_FORCE: readonly Setting[] = (Object.keys(LIMITS) as (keyof Policy)[]).map((key) => ({
  key,
  standard: STANDARD_POLICY[key],
  ...LIMITS[key],
}));

export const limitOf = <Key extends keyof Policy>(key: Key): Setting & { readonly key: Key } => ({
  standard: STANDARD_POLICY[key],
  ...LIMITS[key],
  key,
});

const SETTING_KEYS = [
  ...(["immediateDays", "implausibleYears", "loadOpen", "loadDueTogether", "evidenceShared"] as const),
  ...(["clearYears", "clearYearsApproved", "meetingDays", "planExcessPercent"] as const),
  ...(["surplusPrimary", "surplusSecondary", "surplusOther", "redSchools"] as const),
  ...(["significantPercent", "significantPounds", "outturnPercent", "missingRed", "balanceAgeDays"] as const),
  "undoMegabytes",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** The limits that are rows of PlanSettings; those of rules R are rows of PlanRules. */
export const SETTINGS: readonly (Setting & { readonly key: SettingKey })[] = SETTING_KEYS.map(limitOf);

/** Between 0 and 1 is a share that was typed with its sign: Excel keeps 50 % as a half, and no limit is as small as that. */
const isSensible = ({ least, most }: Setting, value: unknown): value is number =>
  typeof value === "number" && (value >= 1 || (value === 0 && least === 0)) && (most === null || value <= most);

/**
 * The policy in force from the values of PlanRules and PlanSettings, by key; a limit that is absent has its standard value.
 * What is not a sensible number counts as its standard too, and is a finding (F46); `places` are the value cells.
 */
export function readPolicy(
  values: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, CellPlace> = new Map(),
): { readonly policy: Policy; readonly findings: readonly Finding[] } {
  const policy: Record<keyof Policy, number> = { ...STANDARD_POLICY };
  const findings: Finding[] = [];
  for (const setting of LIMITS_IN_FORCE) {
    const { key, standard, notBeyond } = setting;
    if (!values.has(key)) continue;
    const value = values.get(key);
    // As the live formula compares: with what stands in the other cell, where that is a number at all.
    const beyond = notBeyond === undefined ? undefined : values.get(notBeyond);
    const inOrder = typeof beyond !== "number" || (typeof value === "number" && value <= beyond);
    if (isSensible(setting, value) && inOrder) policy[key] = value;
    else findings.push(nonsense(key, value, standard, places.get(key) ?? null));
  }
  return { policy, findings };
}

function nonsense(setting: keyof Policy, value: unknown, standard: number, place: CellPlace | null): Finding {
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  return makeFinding("threshold-nonsense", { place, actionKey: null }, { setting, text, standard });
}
