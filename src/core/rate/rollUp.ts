import type { Recommendation } from "../plan/actionPlan";
import { phraseFormula, quoted, type Phrase } from "./phrase";
import type { Policy, RatedAction, RatedRecommendation, Rating, RecommendationReason } from "./rating";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** What is counted of a recommendation's actions; Grey actions never are. */
type Count = "counted" | "blue" | "red" | "amberOrRed" | "highRed";

/** When a row of R14 holds, as data that the evaluator and the formula writer both read. */
type RollUpCondition =
  | { readonly count: Count; readonly is: "none" | "some" | "all" }
  | { readonly count: Count; readonly atLeast: keyof Policy }
  | null;

interface RollUpRow {
  readonly rating: Rating;
  readonly when: RollUpCondition;
  readonly reason: RecommendationReason["code"];
}

/** R14: the first row that holds decides. */
const ROLL_UP: readonly RollUpRow[] = [
  { rating: "Grey", when: { count: "counted", is: "none" }, reason: "nothing-rated" },
  { rating: "Blue", when: { count: "blue", is: "all" }, reason: "all-complete" },
  { rating: "Red", when: { count: "highRed", is: "some" }, reason: "high-priority-red" },
  { rating: "Red", when: { count: "red", atLeast: "recommendationRedPercent" }, reason: "red-share" },
  { rating: "Amber", when: { count: "red", is: "some" }, reason: "some-red" },
  { rating: "Amber", when: { count: "amberOrRed", atLeast: "recommendationAmberPercent" }, reason: "amber-share" },
  { rating: "Green", when: null, reason: "on-track" },
];

/** The words a plan uses for its highest priority; case does not count. */
const HIGH_PRIORITY = ["high", "h", "1", "p1", "critical", "uchel", "u"] as const;

const isHigh = ({ action: { priority } }: RatedAction): boolean =>
  (HIGH_PRIORITY as readonly string[]).includes((priority ?? "").trim().toLowerCase());

/** The delivery rating of a recommendation from the ratings of its own actions; `rated` may hold others too (R14). */
export function rateRecommendation(
  recommendation: Recommendation,
  rated: readonly RatedAction[],
  policy: Policy,
): RatedRecommendation {
  const own = rated.filter(({ action }) => action.recommendation === recommendation.ref);
  const counts = countRatings(own);
  const tally: Readonly<Record<Count, number>> = {
    counted: own.length - counts.Grey,
    blue: counts.Blue,
    red: counts.Red,
    amberOrRed: counts.Amber + counts.Red,
    highRed: own.filter((one) => one.rating === "Red" && isHigh(one)).length,
  };
  const row = ROLL_UP.find(({ when }) => holds(when, tally, policy));
  if (row === undefined) throw new Error("The table of R14 has no row for otherwise.");
  return { recommendation, rating: row.rating, reason: REASONS[row.reason](tally), counts };
}

/** How many actions have each rating; the numbers add up to all of them (B8). */
export function countRatings(rated: readonly RatedAction[]): Readonly<Record<Rating, number>> {
  const counts: Record<Rating, number> = { Blue: 0, Green: 0, Amber: 0, Red: 0, Grey: 0 };
  for (const { rating } of rated) counts[rating] += 1;
  return counts;
}

function holds(when: RollUpCondition, tally: Readonly<Record<Count, number>>, policy: Policy): boolean {
  if (when === null) return true;
  const number = tally[when.count];
  if ("atLeast" in when) return number * 100 >= policy[when.atLeast] * tally.counted;
  return { none: number === 0, some: number > 0, all: number === tally.counted }[when.is];
}

const REASONS: {
  readonly [C in RecommendationReason["code"]]: (tally: Readonly<Record<Count, number>>) => RecommendationReason;
} = {
  "nothing-rated": () => ({ code: "nothing-rated" }),
  "all-complete": () => ({ code: "all-complete" }),
  "high-priority-red": ({ highRed: count }) => ({ code: "high-priority-red", count }),
  "red-share": ({ red, counted }) => ({ code: "red-share", red, counted }),
  "some-red": ({ red, counted }) => ({ code: "some-red", red, counted }),
  "amber-share": ({ amberOrRed, counted }) => ({ code: "amber-share", amberOrRed, counted }),
  "on-track": ({ counted }) => ({ code: "on-track", counted }),
};

/** The words and cells the formulas of PlanRecommendations are written with, in the language of the sheet. */
export interface RollUpFormulaNames {
  /** The heading of the recommendation's own number in PlanRecommendations. */
  readonly ref: string;
  /** Headings of PlanActions. */
  readonly actions: { readonly recommendation: string; readonly rating: string; readonly priority: string };
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly reasons: Readonly<Record<RecommendationReason["code"], Phrase>>;
  readonly setting: (key: keyof Policy) => string;
}

/** The Delivery rating column of PlanRecommendations, from the same table as `rateRecommendation`. */
export const recommendationFormula = (names: RollUpFormulaNames): string =>
  `=${nested(names, ({ rating }) => quoted(names.ratings[rating]))}`;

/** The Reason column of PlanRecommendations. */
export function recommendationReasonFormula(names: RollUpFormulaNames): string {
  const slots = {
    count: countFormula(names, "highRed"),
    red: countFormula(names, "red"),
    amberOrRed: countFormula(names, "amberOrRed"),
    counted: countFormula(names, "counted"),
  };
  return `=${nested(names, ({ reason }) => phraseFormula(names.reasons[reason], slots))}`;
}

function nested(names: RollUpFormulaNames, result: (row: RollUpRow) => string): string {
  return ROLL_UP.reduceRight(
    (otherwise, row) =>
      row.when === null ? result(row) : `IF(${condition(names, row.when)},${result(row)},${otherwise})`,
    "",
  );
}

function condition(names: RollUpFormulaNames, when: Exclude<RollUpCondition, null>): string {
  const number = countFormula(names, when.count);
  const counted = countFormula(names, "counted");
  if ("atLeast" in when) return `${number}*100>=${names.setting(when.atLeast)}*${counted}`;
  return { none: `${number}=0`, some: `${number}>0`, all: `${number}=${counted}` }[when.is];
}

const COUNTED: Readonly<Record<Exclude<Count, "counted">, readonly Rating[]>> = {
  blue: ["Blue"],
  red: ["Red"],
  amberOrRed: ["Amber", "Red"],
  highRed: ["Red"],
};

/** Counts over PlanActions; the "=" keeps a number of the plan from being read as a comparison. */
function countFormula({ ref, actions, ratings }: RollUpFormulaNames, count: Count): string {
  const column = (heading: string): string => columnOfTable("PlanActions", heading);
  const own = `${column(actions.recommendation)},"="&${cellOfRow(ref)}`;
  const of = (rating: Rating, more = ""): string =>
    `COUNTIFS(${own},${column(actions.rating)},${quoted(ratings[rating])}${more})`;
  if (count === "counted") return `(COUNTIFS(${own})-${of("Grey")})`;
  const priorities =
    count === "highRed" ? HIGH_PRIORITY.map((word) => `,${column(actions.priority)},${quoted(word)}`) : [""];
  const terms = COUNTED[count].flatMap((rating) => priorities.map((more) => of(rating, more)));
  return `(${terms.join("+")})`;
}
