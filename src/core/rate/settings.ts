import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { CellPlace } from "../snapshot/address";
import { quoted } from "./phrase";
import { STANDARD_POLICY, type Policy } from "./rating";
import { cellOfRow, columnOfTable } from "./structuredReference";

export interface Setting {
  readonly key: keyof Policy;
  /** The rule whose threshold it is. */
  readonly rule: string;
  readonly unit: "days" | "per cent" | "years" | "actions";
  readonly standard: number;
  /** A number outside these limits is no sensible setting (F46). */
  readonly least: number;
  readonly most: number | null;
  /** A setting this one may not go beyond: Amber beyond Red (F46). */
  readonly notBeyond?: keyof Policy;
}

type Limits = Pick<Setting, "rule" | "unit" | "least" | "most" | "notBeyond">;

const days = (rule: string): Limits => ({ rule, unit: "days", least: 0, most: null });

/** In the order in which the Settings table has them. */
const LIMITS: Readonly<Record<keyof Policy, Limits>> = {
  overdueRedDays: days("R5"),
  reDatedRedDays: days("R6"),
  reDatedAmberDays: { ...days("R8"), notBeyond: "reDatedRedDays" },
  startPassedDays: days("F23"),
  dueSoonDays: days("R8"),
  dueSoonPercent: { rule: "R8", unit: "per cent", least: 0, most: 100 },
  staleDays: days("F29"),
  recommendationRedPercent: { rule: "R14", unit: "per cent", least: 1, most: 100 },
  recommendationAmberPercent: { rule: "R14", unit: "per cent", least: 1, most: 100 },
  immediateDays: days("D17"),
  implausibleYears: { rule: "F18", unit: "years", least: 1, most: 100 },
  loadOpen: { rule: "F36", unit: "actions", least: 1, most: null },
  loadDueTogether: { rule: "F36", unit: "actions", least: 1, most: null },
};

/** The thresholds: each is a row of the Settings table. */
export const SETTINGS: readonly Setting[] = (Object.keys(LIMITS) as (keyof Policy)[]).map((key) => ({
  key,
  standard: STANDARD_POLICY[key],
  ...LIMITS[key],
}));

const isSensible = ({ least, most }: Setting, value: unknown): value is number =>
  typeof value === "number" && value >= least && (most === null || value <= most);

/**
 * The policy in force from the values of the Settings table, by key; a setting that is absent has its standard value.
 * What is not a sensible number counts as its standard too, and is a finding (F46); `places` are the value cells.
 */
export function readPolicy(
  values: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, CellPlace> = new Map(),
): { readonly policy: Policy; readonly findings: readonly Finding[] } {
  const policy: Record<keyof Policy, number> = { ...STANDARD_POLICY };
  const findings: Finding[] = [];
  for (const setting of SETTINGS) {
    const { key, standard, notBeyond } = setting;
    if (!values.has(key)) continue;
    const value = values.get(key);
    // Red stands before Amber in the table, so its own value is settled here.
    const inOrder = notBeyond === undefined || (typeof value === "number" && value <= policy[notBeyond]);
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

/** The cells the formula of the column In force is written with, in the language of the sheet. */
export interface InForceNames {
  readonly setting: string;
  readonly value: string;
  readonly asAt: string;
  readonly name: (key: keyof Policy) => string;
}

/**
 * The column In force of PlanSettings: the as-at day, or today while its cell holds none, and each threshold as
 * `readPolicy` reads it. One formula for the column, and looked up by name, so that rows may be sorted or moved.
 */
export function inForceFormula({ setting, value, asAt, name }: InForceNames): string {
  const [own, named] = [cellOfRow(value), cellOfRow(setting)];
  const settled = SETTINGS.reduceRight((otherwise, { key }) => {
    const cell = (of: keyof Policy): string => (of === key ? own : settingCell(value, setting, name(of)));
    return `IF(${named}=${quoted(name(key))},${sensible(key, cell)},${otherwise})`;
  }, own);
  return `=IF(${named}=${quoted(asAt)},IF(ISNUMBER(${own}),${own},TODAY()),${settled})`;
}

/** A cell of PlanSettings, by the heading of its column and the name of the setting. */
export const settingCell = (column: string, setting: string, name: string): string =>
  `INDEX(${columnOfTable("PlanSettings", column)},MATCH(${quoted(name)},${columnOfTable("PlanSettings", setting)},0))`;

/** The cell's number while it is sensible, else the standard value. */
function sensible(key: keyof Policy, cell: (key: keyof Policy) => string): string {
  const setting = SETTINGS.find((one) => one.key === key);
  if (setting === undefined) throw new Error(`No setting is called ${key}.`);
  const { least, most, standard, notBeyond } = setting;
  const value = cell(key);
  const limits = [
    ...(notBeyond === undefined ? [] : [`${value}<=${sensible(notBeyond, cell)}`]),
    ...(most === null ? [] : [`${value}<=${String(most)}`]),
    `${value}>=${String(least)}`,
    `ISNUMBER(${value})`,
  ];
  // Nested, not AND: AND would pass on the error of a row that somebody took out of the table.
  return limits.reduce((inner, limit) => `IF(${limit},${inner},${String(standard)})`, value);
}
