import { AS_AT, limitName } from "./definedNames";
import { IMPACT_TABLE, WORST_IMPACT, type ImpactCondition } from "./impactTable";
import { quoted } from "./phrase";
import type { Rating } from "./rating";
import { cellOfRow, columnOfTable } from "./structuredReference";

type MeasureColumn =
  | "id"
  | "measure"
  | "betterWhen"
  | "baseline"
  | "baselineOn"
  | "target"
  | "targetOn"
  | "latest"
  | "latestOn"
  | MeasureHelper;

/** The folded columns of PlanMeasures that its Rating rests on. */
type MeasureHelper =
  "readingsNow" | "baselineDay" | "targetDay" | "direction" | "wayNow" | "lineNow" | "shortNow" | "ruleNow";

/** The columns of PlanMeasures that are formulas. */
export type MeasureFormula = "latest" | "latestOn" | "rating" | "reason" | MeasureHelper;

type ReadingColumn = "measureId" | "on" | "value" | "dayNow" | "isLatest";

/** The words and headings that the formulas of impact are written with, in the language of the sheet. */
export interface ImpactFormulaNames {
  readonly measures: Readonly<Record<MeasureColumn, string>>;
  readonly readings: Readonly<Record<ReadingColumn, string>>;
  readonly rules: Readonly<Record<"rule" | "rating" | "wordsForOne" | "wordsForMore", string>>;
  readonly betterWhen: Readonly<Record<"higher" | "lower", string>>;
}

const isDay = (cell: string): string => `IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<99999))`;

/** The formulas of PlanMeasures, each at most 300 characters long as Excel shows it (R15). */
export function measureFormulas(names: ImpactFormulaNames): Readonly<Record<MeasureFormula, string>> {
  const cell = (key: MeasureColumn): string => cellOfRow(names.measures[key]);
  const ofReadings = (key: ReadingColumn): string => columnOfTable("PlanReadings", names.readings[key]);
  const latest = `${ofReadings("measureId")},"="&${cell("id")},${ofReadings("isLatest")},1`;
  const [base, target, from, to] = [cell("baseline"), cell("target"), cell("baselineDay"), cell("targetDay")];
  const before = `IF(${from}=0,"",IF(${AS_AT}<=${from},0,(${AS_AT}-${from})/(${to}-${from})))`;
  const way = cell("wayNow");
  const [line, short, rule, direction] = [cell("lineNow"), cell("shortNow"), cell("ruleNow"), cell("direction")];
  const gap = `${direction}*(${line}-${cell("latest")})`;
  const is = (way: "higher" | "lower"): string => `TRIM(${cell("betterWhen")})=${quoted(names.betterWhen[way])}`;
  const ofRule = (heading: string): string =>
    `INDEX(${columnOfTable("PlanRules", heading)},MATCH(${rule},${columnOfTable("PlanRules", names.rules.rule)},0))`;
  const far = `ROUNDUP(N(${short}),0)`;
  const words = `IF(${far}=1,${ofRule(names.rules.wordsForOne)},${ofRule(names.rules.wordsForMore)})`;
  return {
    latest: `=IF(${cell("readingsNow")}=1,SUMIFS(${ofReadings("value")},${latest}),"")`,
    latestOn: `=IF(${cell("readingsNow")}=1,SUMIFS(${ofReadings("dayNow")},${latest}),"")`,
    rating: `=IF(${rule}="","",${ofRule(names.rules.rating)})`,
    reason: `=IF(${rule}="","",SUBSTITUTE(${words},"{n}",${far}))`,
    readingsNow: `=IFERROR(IF(TRIM(${cell("id")})="",0,COUNTIFS(${latest})),0)`,
    baselineDay: `=IF(${isDay(cell("baselineOn"))},INT(${cell("baselineOn")}),0)`,
    targetDay: `=IF(${isDay(cell("targetOn"))},INT(${cell("targetOn")}),0)`,
    direction: `=IFERROR(IF(${is("higher")},1,IF(${is("lower")},-1,SIGN(${target}-${base}))),0)`,
    wayNow: `=IF(${to}=0,"",IF(${AS_AT}>=${to},1,${before}))`,
    lineNow: `=IF(AND(ISNUMBER(${base}),ISNUMBER(${target}),${way}<>""),${base}+(${target}-${base})*${way},"")`,
    shortNow: `=IF(OR(${line}="",${cell("latest")}="",${direction}=0),"",IF(ROUND(${gap},9)<=0,0,IF(${target}=${base},100,ROUND(100*${gap}/ABS(${target}-${base}),6))))`,
    ruleNow: `=IF(IFERROR(TRIM(${cell("measure")}),"?")="","",${ruleThatHolds(short)})`,
  };
}

/** The key of the first row of R15 that holds; the same table as the evaluator reads. */
const ruleThatHolds = (short: string): string =>
  IMPACT_TABLE.reduceRight(
    (otherwise, { key, when }) =>
      when === null ? quoted(key) : `IF(${condition(when, short)},${quoted(key)},${otherwise})`,
    "",
  );

const condition = (when: ImpactCondition, short: string): string =>
  when === "unknown" ? `${short}=""` : `${short}>${when.shortBy === 0 ? "0" : limitName(when.shortBy)}`;

/** The folded columns of PlanReadings: the day of a reading that counts, and whether it is the newest of its measure. */
export function readingFormulas({
  readings,
}: Pick<ImpactFormulaNames, "readings">): Readonly<Record<"dayNow" | "isLatest", string>> {
  const cell = (key: ReadingColumn): string => cellOfRow(readings[key]);
  const column = (key: ReadingColumn): string => columnOfTable("PlanReadings", readings[key]);
  const [on, day] = [cell("on"), cell("dayNow")];
  const newer = `COUNTIFS(${column("measureId")},"="&${cell("measureId")},${column("dayNow")},">"&${day})`;
  return {
    dayNow: `=IF(AND(ISNUMBER(${cell("value")}),IF(ISNUMBER(${on}),AND(${on}>=1,${on}<${AS_AT}+1))),INT(${on}),0)`,
    isLatest: `=IFERROR(IF(${day}=0,0,IF(${newer}=0,1,0)),0)`,
  };
}

/** What the formulas of the impact of recommendations are written with. */
export interface ImpactOfRecommendationNames {
  readonly headings: Readonly<Record<"ref" | CountOfMeasures, string>>;
  /** Headings of PlanMeasures; null while there is no such table. */
  readonly measures: Readonly<Record<"recommendation" | "ruleNow" | "rating", string>> | null;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly noMeasure: string;
}

type CountOfMeasures = "measuresNow" | "measuresRed" | "measuresAmber" | "measuresGrey";

/** The columns of PlanRecommendations about impact: the worst of its measures, or that there is none (R15). */
export function impactColumnFormulas({
  headings,
  measures,
  ratings,
  noMeasure,
}: ImpactOfRecommendationNames): Readonly<Record<"impactRating" | CountOfMeasures, string>> {
  const cell = (key: "ref" | CountOfMeasures): string => cellOfRow(headings[key]);
  if (measures === null)
    return {
      impactRating: `=${quoted(noMeasure)}`,
      measuresNow: "=0",
      measuresRed: "=0",
      measuresAmber: "=0",
      measuresGrey: "=0",
    };
  const column = (key: keyof typeof measures): string => columnOfTable("PlanMeasures", measures[key]);
  const count = (...more: readonly string[]): string =>
    `COUNTIFS(${[column("recommendation"), `"="&TRIM(${cell("ref")})`, ...more].join(",")})`;
  const rated = (rating: Rating): string => count(column("rating"), quoted(ratings[rating]));
  const counted: Readonly<Partial<Record<Rating, string>>> = {
    Red: cell("measuresRed"),
    Amber: cell("measuresAmber"),
    Grey: cell("measuresGrey"),
    Green: rated("Green"),
  };
  const worst = WORST_IMPACT.reduceRight((otherwise, rating) => {
    const number = counted[rating];
    return number === undefined ? quoted(ratings[rating]) : `IF(${number}>0,${quoted(ratings[rating])},${otherwise})`;
  }, "");
  return {
    impactRating: `=IF(${cell("measuresNow")}=0,${quoted(noMeasure)},${worst})`,
    measuresNow: `=${count(column("ruleNow"), '"R15*"')}`,
    measuresRed: `=${rated("Red")}`,
    measuresAmber: `=${rated("Amber")}`,
    measuresGrey: `=${rated("Grey")}`,
  };
}
