import { quoted } from "./phrase";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** The headings of PlanRules that its column In force is written with. */
export interface RuleInForceNames {
  readonly rule: string;
  readonly limit: string;
  readonly unit: string;
  readonly standardLimit: string;
  /** The words of the units that may be any number of days; the others are shares of 100. */
  readonly days: string;
}

/**
 * The column In force of PlanRules: the limit while it is a sensible number, else the standard one (F46), as `readPolicy`
 * reads it. One formula for the column; Amber for a date that moved may not lie beyond Red.
 */
export function limitInForceFormula({ rule, limit, unit, standardLimit, days }: RuleInForceNames): string {
  const [row, value] = [cellOfRow(rule), cellOfRow(limit)];
  const red = `COUNTIFS(${columnOfTable("PlanRules", rule)},"R6",${columnOfTable("PlanRules", limit)},"<"&${value})=0`;
  const sensible = [
    `OR(${value}>=1,AND(${value}=0,LEFT(${row},3)<>"R14"))`,
    `OR(${cellOfRow(unit)}=${quoted(days)},${value}<=100)`,
    `OR(${row}<>"R8f",${red})`,
  ];
  const standard = cellOfRow(standardLimit);
  return `=IF(ISNUMBER(${value}),IF(AND(${sensible.join(",")}),${value},${standard}),${standard})`;
}

/** What the column Counts as of PlanRules is written with. */
export interface RatingInForceNames {
  readonly rating: string;
  readonly standardRating: string;
  /** The five ratings in the words of the sheet. */
  readonly ratings: readonly string[];
}

/** The column Counts as of PlanRules: the rating while it is one of the five, else the standard one (F56). */
export function ratingInForceFormula({ rating, standardRating, ratings }: RatingInForceNames): string {
  const given = `TRIM(${cellOfRow(rating)})`;
  const standard = `${cellOfRow(standardRating)}&""`;
  const found = ratings.reduceRight((rest, one) => `IF(${given}=${quoted(one)},${quoted(one)},${rest})`, standard);
  return `=IFERROR(${found},${standard})`;
}

/** The headings of PlanSettings that its column In force is written with. */
export interface SettingInForceNames {
  readonly setting: string;
  readonly value: string;
  readonly standard: string;
  readonly asAt: string;
}

/**
 * The column In force of PlanSettings: the as-at day, or today while its cell holds none; of a limit its number while it is
 * a sensible one, else the standard; of anything else what stands there.
 */
export function settingInForceFormula({ setting, value, standard, asAt }: SettingInForceNames): string {
  const [name, own, usual] = [cellOfRow(setting), cellOfRow(value), cellOfRow(standard)];
  const day = `IF(ISNUMBER(${own}),INT(${own}),TODAY())`;
  // Amounts of money may be larger than days and shares.
  const most = `IF(${usual}>999,9999999,999)`;
  const limit = `IF(AND(ISNUMBER(${own}),${own}>=1,${own}<=${most}),${own},${usual})`;
  return `=IF(${name}=${quoted(asAt)},${day},IF(ISNUMBER(${usual}),${limit},${own}))`;
}
