import type { Policy } from "../rate/rating";
import type { Setting } from "../rate/settings";

export interface SettingWords {
  /** Stands in the Settings table; the live formulas find the row by it. */
  readonly name: string;
  /** What changing it does, with the rule it belongs to. */
  readonly about: string;
}

/** The thresholds as rows of the Settings table. */
export type SettingsWords = { readonly [key in keyof Policy]: SettingWords };

export type SettingUnitWords = Readonly<Record<Setting["unit"], string>>;
