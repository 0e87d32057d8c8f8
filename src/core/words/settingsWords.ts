import type { Setting, SettingKey } from "../rate/limitBounds";

export interface SettingWords {
  /** Stands in the Settings table; the live formulas find the row by it. */
  readonly name: string;
  /** What changing it does, with the rule it belongs to. */
  readonly about: string;
}

/** The thresholds that are rows of the Settings table; those of rules R stand in PlanRules. */
export type SettingsWords = { readonly [key in SettingKey]: SettingWords };

export type SettingUnitWords = Readonly<Record<Setting["unit"], string>>;
