import { STANDARD_SCHOOL_LIMITS } from "../schools/schoolLimits";
import { NO_CONTENT } from "../read/content";
import { BEST_FIRST } from "./financeRule";
import { overrideWords } from "./override";
import { NOBODY_WORDS } from "../read/ownerCell";
import { quoted, quotedList, type Phrase } from "./phrase";
import { RATINGS, type Rating } from "./rating";
import { STANDARD_POLICY, type Policy } from "./limits";
import { rowOfLimit, RULE_ROWS, type RuleRowKey } from "./ruleRows";
import { columnOfTable } from "./structuredReference";

/** A visible name of the workbook that a live formula uses: it finds its row by key, so that rows may be sorted or moved. */
export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

/** The headings of PlanRules and PlanSettings that the names look into, and the names of two settings. */
export interface NameHeadings {
  readonly rules: {
    readonly rule: string;
    readonly inForce: string;
    readonly wordsForOne: string;
    readonly wordsForMore: string;
  };
  readonly settings: { readonly setting: string; readonly inForce: string };
  readonly asAt: string;
  readonly takenOver: string;
  readonly finance: string;
  /** The name of the setting of F49, and what it says in either language where moves have to be agreed. */
  readonly revisedDays: string;
  readonly whenAgreed: readonly string[];
  /** The names of the rows of PlanSettings that hold limits for schools. */
  readonly limits: Readonly<Record<NamedLimit, string>>;
  /** The heading of the ratings in PlanSchools; null while there is no such table. */
  readonly schoolRating: string | null;
  readonly schoolRule: string;
  readonly redLastTime: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly phrases: Readonly<Record<"completed-late" | "override", Phrase>>;
  readonly language: "en" | "cy";
}

export const AS_AT = "PlanAsAt";
export const TAKEN_OVER = "PlanTakenOver";
/** 1 where a revised day counts only when it is agreed (F49), else 0. */
export const MOVES_WAIT = "PlanMovesWait";
/** What counts as an empty cell ("-", "TBC"), and words that make an owner nobody's name: texts to look into. */
export const NOTHING_SAID = "PlanNothingSaid";
export const NOBODY = "PlanNobody";
/** "PlanBlue": what an override to Blue may say. */
export const colourName = (rating: Rating): string => `Plan${rating}`;

/** "Limit_R5": what is in force of a limit of PlanRules. */
export function limitName(limit: keyof Policy): string {
  const key = rowOfLimit(limit);
  if (key === null) throw new Error(`${limit} is no row of PlanRules.`);
  return `Limit_${key}`;
}

/** The limits for schools that live formulas use, rows of PlanSettings. */
export const SCHOOL_LIMIT_NAMES = {
  clearYears: "Limit_M6",
  clearYearsApproved: "Limit_M6_approved",
  meetingDays: "Limit_M9",
  planExcessPercent: "Limit_M10",
  balanceAgeDays: "Limit_M10_age",
  redSchools: "Limit_M13",
} as const;
type NamedLimit = keyof typeof SCHOOL_LIMIT_NAMES;

export const schoolLimitName = (limit: NamedLimit): string => SCHOOL_LIMIT_NAMES[limit];

/** The recommendation that the schools count for, how many there are, are Red, Red or Amber, and without a colour (M13). */
export const FINANCE_REF = "PlanFinanceRef";
export const SCHOOLS_RATED = "PlanSchoolsRated";
export const SCHOOLS_RED = "PlanSchoolsRed";
/** Red now, and in the papers before. */
export const SCHOOLS_AGAIN = "PlanSchoolsRedAgain";
export const SCHOOLS_LATE = "PlanSchoolsRedOrAmber";
export const SCHOOLS_GREY = "PlanSchoolsGrey";
/** The number that the sentence of the row of M13 that holds states. */
export const SCHOOLS_NUMBER = "PlanSchoolsNumber";
/** The colours from the best to the worst, as one text: which of two stands further on is the worse. */
export const COLOURS = "PlanColours";

export const wordsName = (key: RuleRowKey): string => `Words_${key}`;
export const wordsForOneName = (key: RuleRowKey): string => `Words_${key}_one`;

/** Every name the live formulas use, as the workbook is to define it. */
export function definedNames(names: NameHeadings): readonly DefinedName[] {
  const { language, rules, settings, asAt, takenOver } = names;
  const ofRule = (key: RuleRowKey, heading: string): string =>
    `INDEX(${columnOfTable("PlanRules", heading)},MATCH(${quoted(key)},${columnOfTable("PlanRules", rules.rule)},0))`;
  const ofSetting = (name: string): string =>
    `INDEX(${columnOfTable("PlanSettings", settings.inForce)},MATCH(${quoted(name)},${columnOfTable("PlanSettings", settings.setting)},0))`;
  return [
    { name: AS_AT, formula: `=IFERROR(INT(${ofSetting(asAt)}),TODAY())` },
    // Before a day stands there nothing is counted from it.
    {
      name: TAKEN_OVER,
      formula: `=IFERROR(MIN(IF(N(${ofSetting(takenOver)})>0,INT(${ofSetting(takenOver)}),${AS_AT}),${AS_AT}),${AS_AT})`,
    },
    ...(Object.keys(SCHOOL_LIMIT_NAMES) as NamedLimit[]).map((limit) => ({
      name: schoolLimitName(limit),
      formula: `=IFERROR(N(${ofSetting(names.limits[limit])}),${STANDARD_SCHOOL_LIMITS[limit]})`,
    })),
    { name: FINANCE_REF, formula: `=IFERROR(TRIM(${ofSetting(names.finance)}),"")` },
    {
      name: MOVES_WAIT,
      formula: `=IFERROR(IF(OR(${names.whenAgreed.map((one) => `TRIM(${ofSetting(names.revisedDays)})=${quoted(one)}`).join(",")}),1,0),0)`,
    },
    ...schoolCounts(names),
    ...wordLists(language),
    ...RULE_ROWS.flatMap(({ key, limit }) =>
      limit === null
        ? []
        : [
            {
              name: limitName(limit),
              formula: `=IFERROR(${ofRule(key, rules.inForce)},${String(STANDARD_POLICY[limit])})`,
            },
          ],
    ),
    ...wordNames(names, ofRule),
  ];
}

/** The words that a cell is compared with. */
const wordLists = (language: NameHeadings["language"]): readonly DefinedName[] => [
  { name: NOTHING_SAID, formula: `=${quotedList(NO_CONTENT)}` },
  { name: COLOURS, formula: `=${quotedList(BEST_FIRST.flatMap((rating) => overrideWords(rating, language)))}` },
  { name: NOBODY, formula: `=${quotedList(NOBODY_WORDS)}` },
  ...RATINGS.map((rating) => ({
    name: colourName(rating),
    formula: `=${quotedList(overrideWords(rating, language))}`,
  })),
];

/** The words that the formula of Reason puts before and behind a sentence; those of a row that is gone are the standard ones. */
function wordNames(
  { rules, phrases }: NameHeadings,
  ofRule: (key: RuleRowKey, heading: string) => string,
): readonly DefinedName[] {
  const words = (key: RuleRowKey, heading: string, standard: string): string =>
    `=IFERROR(${ofRule(key, heading)}&"",${quoted(standard)})`;
  const late = phrases["completed-late"];
  return [
    { name: wordsForOneName("R3c"), formula: words("R3c", rules.wordsForOne, late.one ?? late.other) },
    { name: wordsName("R3c"), formula: words("R3c", rules.wordsForMore, late.other) },
    { name: wordsName("R9"), formula: words("R9", rules.wordsForMore, phrases.override.other) },
  ];
}

/** Nought while there is no table of schools: the formulas of PlanRecommendations hold with and without. */
function schoolCounts({ schoolRating, schoolRule, redLastTime, ratings }: NameHeadings): readonly DefinedName[] {
  const count = (rating: Rating): string =>
    schoolRating === null ? "0" : `COUNTIFS(${columnOfTable("PlanSchools", schoolRating)},${quoted(ratings[rating])})`;
  const few = `IF(${SCHOOLS_LATE}>0,${SCHOOLS_LATE},${SCHOOLS_RATED}-${SCHOOLS_GREY})`;
  const late = `IF(${SCHOOLS_AGAIN}>0,${SCHOOLS_AGAIN},${few})`;
  const stated = `IF(${SCHOOLS_RED}>=${schoolLimitName("redSchools")},${SCHOOLS_RED},${late})`;
  const again = count("Red").replace(/\)$/, `,${columnOfTable("PlanSchools", redLastTime)},1)`);
  const all = schoolRating === null ? "0" : `COUNTIFS(${columnOfTable("PlanSchools", schoolRule)},"M10*")`;
  return [
    { name: SCHOOLS_RATED, formula: `=${all}` },
    { name: SCHOOLS_RED, formula: `=${count("Red")}` },
    { name: SCHOOLS_AGAIN, formula: `=${again}` },
    { name: SCHOOLS_LATE, formula: `=${count("Red")}+${count("Amber")}` },
    { name: SCHOOLS_GREY, formula: `=${count("Grey")}` },
    { name: SCHOOLS_NUMBER, formula: `=${stated}` },
  ];
}
