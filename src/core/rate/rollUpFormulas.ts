import {
  COLOURS,
  FINANCE_REF,
  limitName,
  schoolLimitName,
  SCHOOLS_AGAIN,
  SCHOOLS_GREY,
  SCHOOLS_LATE,
  SCHOOLS_NUMBER,
  SCHOOLS_RATED,
  SCHOOLS_RED,
} from "./definedNames";
import type { RecommendationHelper } from "./helperColumns";
import { quoted } from "./phrase";
import type { Rating } from "./rating";
import { ROLL_UP, type Count, type RollUpCondition, type RollUpRow } from "./rollUpTable";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** The words and headings the formulas of PlanRecommendations are written with, in the language of the sheet. */
export interface RollUpFormulaNames {
  readonly headings: Readonly<Record<"ref" | RecommendationHelper, string>>;
  /** Headings of PlanActions. */
  readonly actions: Readonly<Record<"recommendation" | "action" | "rating" | "highPriority" | "ruleNow", string>>;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly rules: Readonly<Record<"rule" | "rating" | "wordsForOne" | "wordsForMore", string>>;
  /** "{n} of {m} rated". */
  readonly ratedWords: string;
}

interface Writer extends RollUpFormulaNames {
  readonly cell: (key: "ref" | RecommendationHelper) => string;
}

const writerOf = (names: RollUpFormulaNames): Writer => ({ ...names, cell: (key) => cellOfRow(names.headings[key]) });

/** Counts over the rows of the recommendation that say an action and are not cancelled; the "=" keeps its number from being a comparison. */
function countActions({ cell, actions }: Writer, ...more: readonly string[]): string {
  const column = (heading: string): string => columnOfTable("PlanActions", heading);
  const own = `${column(actions.recommendation)},"="&TRIM(${cell("ref")}),${column(actions.action)},"<>",${column(actions.ruleNow)},"<>R1a"`;
  return `COUNTIFS(${[own, ...more].join(",")})`;
}

const COLUMN_OF: Readonly<Record<Exclude<Count, "unrated">, RecommendationHelper>> = {
  all: "actionsCounted",
  rated: "actionsRated",
  blue: "actionsBlue",
  red: "actionsRed",
  amberOrRed: "actionsAmberOrRed",
  highRed: "highPriorityRed",
};

/** The formulas of the helper columns of PlanRecommendations. */
export function rollUpHelperFormulas(names: RollUpFormulaNames): Readonly<Record<RecommendationHelper, string>> {
  const writer = writerOf(names);
  const { cell, actions, ratings } = writer;
  const rated = (rating: Rating): readonly string[] => [
    columnOfTable("PlanActions", actions.rating),
    quoted(ratings[rating]),
  ];
  const high = [columnOfTable("PlanActions", actions.highPriority), "1"];
  return {
    actionsCounted: `=${countActions(writer)}`,
    actionsRated: `=${cell("actionsCounted")}-${countActions(writer, ...rated("Grey"))}`,
    actionsBlue: `=${countActions(writer, ...rated("Blue"))}`,
    actionsRed: `=${countActions(writer, ...rated("Red"))}`,
    actionsAmberOrRed: `=${cell("actionsRed")}+${countActions(writer, ...rated("Amber"))}`,
    highPriorityRed: `=${countActions(writer, ...rated("Red"), ...high)}`,
    ruleRed: `=${nested(writer, ROLL_UP.slice(0, FIRST_ROWS), '""')}`,
    ruleActions: `=IF(${cell("ruleRed")}<>"",${cell("ruleRed")},${nested(writer, ROLL_UP.slice(FIRST_ROWS), '""')})`,
    ruleSchools: ruleOfSchools(writer),
    ruleNow: worseRule(writer),
    number: `=${numberOf(writer, "n")}`,
    numberOf: `=${numberOf(writer, "of")}`,
  };
}

/** What the schools say of the finance recommendation (M13). */
const ruleOfSchools = ({ cell }: Writer): string => {
  const few = `AND(${SCHOOLS_GREY}>0,${SCHOOLS_GREY}*100>=${limitName("unratedPercent")}*${SCHOOLS_RATED})`;
  const late = `IF(${SCHOOLS_AGAIN}>0,"M13d",IF(${SCHOOLS_LATE}>0,"M13b",IF(${few},"M13c","")))`;
  return `=IF(TRIM(${cell("ref")})<>${FINANCE_REF},"",IF(${SCHOOLS_RED}>=${schoolLimitName("redSchools")},"M13a",${late}))`;
};

/** The worse of its actions and of its schools, as `rateWithSchools` has it. */
function worseRule({ cell, rules }: Writer): string {
  const [own, schools] = [cell("ruleActions"), cell("ruleSchools")];
  const order = (rule: string): string => {
    const at = `MATCH(${rule},${columnOfTable("PlanRules", rules.rule)},0)`;
    return `FIND("|"&LOWER(INDEX(${columnOfTable("PlanRules", rules.rating)},${at}))&"|",${COLOURS})`;
  };
  return `=IF(${schools}="",${own},IF(${order(schools)}>${order(own)},${schools},${own}))`;
}

/** So many rows of the table stand in the first of two columns, so that each can be read. */
const FIRST_ROWS = 5;

const nested = (writer: Writer, rows: readonly RollUpRow[], last: string): string =>
  rows.reduceRight(
    (otherwise, { key, when }) =>
      when === null ? quoted(key) : `IF(${condition(writer, when)},${quoted(key)},${otherwise})`,
    last,
  );

/** The number, or the number it is part of, that the sentence of the rule that holds states. */
function numberOf(writer: Writer, which: "n" | "of"): string {
  const byCount = new Map<Count, string[]>();
  for (const { key, [which]: count } of ROLL_UP) {
    if (count !== undefined) byCount.set(count, [...(byCount.get(count) ?? []), key]);
  }
  const rule = writer.cell("ruleNow");
  const ofSchools = `IF(LEFT(${rule},3)="M13",${which === "of" ? SCHOOLS_RATED : SCHOOLS_NUMBER},"")`;
  return [...byCount].reduceRight((otherwise, [count, keys]) => {
    const is = keys.map((key) => `${rule}=${quoted(key)}`);
    return `IF(${is.length === 1 ? (is[0] ?? "") : `OR(${is.join(",")})`},${number(writer, count)},${otherwise})`;
  }, ofSchools);
}

const number = ({ cell }: Writer, count: Count): string =>
  count === "unrated" ? `(${cell("actionsCounted")}-${cell("actionsRated")})` : cell(COLUMN_OF[count]);

function condition(writer: Writer, when: RollUpCondition): string {
  const counted = number(writer, when.count);
  if ("isAllOf" in when) return `${counted}=${number(writer, when.isAllOf)}`;
  if ("atLeast" in when) return `${counted}*100>=${limitName(when.atLeast)}*${number(writer, when.of)}`;
  return `${counted}${when.is === "none" ? "=" : ">"}0`;
}

/** The Delivery rating column of PlanRecommendations, from the same table as `rateRecommendation`. */
export function recommendationFormula(names: RollUpFormulaNames): string {
  const { cell, rules } = writerOf(names);
  const at = `MATCH(${cell("ruleNow")},${columnOfTable("PlanRules", rules.rule)},0)`;
  return `=INDEX(${columnOfTable("PlanRules", rules.rating)},${at})`;
}

/** The Reason column of PlanRecommendations. */
export function recommendationReasonFormula(names: RollUpFormulaNames): string {
  const { cell, rules } = writerOf(names);
  const of = (heading: string): string =>
    `INDEX(${columnOfTable("PlanRules", heading)},MATCH(${cell("ruleNow")},${columnOfTable("PlanRules", rules.rule)},0))`;
  const words = `IF(${cell("number")}=1,${of(rules.wordsForOne)},${of(rules.wordsForMore)})`;
  return `=SUBSTITUTE(SUBSTITUTE(${words},"{n}",${cell("number")}),"{m}",${cell("numberOf")})`;
}

/** The Rated column: how many of how many actions have a colour. */
export function ratedFormula(names: RollUpFormulaNames): string {
  const { cell, ratedWords } = writerOf(names);
  return `=SUBSTITUTE(SUBSTITUTE(${quoted(ratedWords)},"{n}",${cell("actionsRated")}),"{m}",${cell("actionsCounted")})`;
}
