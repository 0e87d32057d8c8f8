import type {
  SchoolHeading,
  SchoolsExpected,
  SchoolsInDeficit,
  SchoolsMoved,
  SchoolsRated,
} from "../schoolPapersWords";
import type { SchoolPosition } from "../../schools/position";
import type { LadderCounts, PhaseLine, SchoolTrend, WaitsFor } from "../../report/schoolsReport";
import type { ManagementPoint } from "../../schools/financialManagement";

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const was = (count: number): string => (count === 1 ? "was" : "were");
const are = (count: number): string => (count === 1 ? "is" : "are");
const PHASES = {
  nursery: "Nursery",
  primary: "Primary",
  secondary: "Secondary",
  special: "Special",
  "all-through": "All-through",
} as const;

const LACKING = {
  "budget set late": "budget set by 1 May",
  "no forecast": "three-year forecast",
  "outturn off the budget": "outturn near the budget",
  "no audit opinion": "audit opinion",
} as const;

/** The words of the papers about the schools (M11, M12, M17, B12). */
export const schools = {
  sheet: "Schools in deficit",
  sheetWithoutNames: "Schools (no names)",
  titleWithoutNames: "Schools in deficit: version without names",
  about: (amount: string): string => `about ${amount}`,
  /** Of an amount that is rounded to nothing. */
  under: (amount: string): string => `under ${amount}`,
  deficits: ({ deficits, known, total, day, isOfAll }: SchoolsInDeficit): string => {
    const when = isOfAll ? `at ${day}` : `by the latest actual balances, most of them of ${day}`;
    if (deficits === 0) return `None of ${plural(known, "school")} was in deficit ${when}.`;
    return `${String(deficits)} of ${plural(known, "school")} ${was(deficits)} in deficit ${when}, ${total} in all.`;
  },
  noBalances: (count: number): string =>
    `No actual balance is recorded of ${count === 1 ? "the one school" : `any of ${String(count)} schools`}.`,
  expected: ({ schools: count, deficits, total, day }: SchoolsExpected): string =>
    deficits === 0
      ? `Of ${plural(count, "school")} with a forecast for ${day}, none is forecast to be in deficit.`
      : `Of ${plural(count, "school")} with a forecast for ${day}, ${String(deficits)} ${are(deficits)} forecast to be in deficit, ${total} in all.`,
  ratings: ({ all, red, amber, green, grey }: SchoolsRated): string => {
    const parts = [
      ...(red > 0 ? [`${String(red)} Red`] : []),
      ...(amber > 0 ? [`${String(amber)} Amber`] : []),
      ...(green > 0 ? [`${String(green)} Green`] : []),
      ...(grey > 0 ? [`${String(grey)} not rated`] : []),
    ];
    return `Of ${plural(all, "school")}: ${parts.join(", ")}.`;
  },
  lines: "A line a school: closing balance at 31 March in £000; a minus sign is a deficit",
  heads: {
    number: "No.",
    name: "School",
    school: "School, and why it has its rating",
    position: "Position",
    trend: "Trend",
    phase: "Phase",
    schools: "Schools",
    surpluses: "In surplus",
    surplusPounds: "Surplus £000",
    licensed: "Licensed",
    licensedPounds: "Licensed £000",
    unlicensed: "Without a licence",
    unlicensedPounds: "Without £000",
    net: "All schools, net £000",
    limitPounds: "Limit £000",
    waits: "Waits for",
    planDue: "Plan due",
    planIn: "Plan in",
    accepted: "Accepted",
    licenceEnds: "Licence ends",
    notice: "Notice",
    met: "Last met, and next",
    wasRated: "Before",
    then: "Then £000",
    now: "Now £000",
    change: "Change £000",
    budgetSet: "Budget by 1 May",
    forecastIn: "Forecast",
    outturn: "Outturn and budget",
    audit: "Audit",
  } satisfies Readonly<Record<SchoolHeading, string>>,
  /** The heading of a year's balances: "2019", "2020 forecast", "2020 some forecast". */
  year: (year: string, forecasts: "all" | "some" | "none"): string =>
    ({ all: `${year} forecast`, some: `${year} some forecast`, none: year })[forecasts],
  /** "School A". */
  lettered: (letter: string): string => `School ${letter}`,
  positions: {
    surplus: "Surplus",
    "licensed deficit": "Licensed",
    "deficit, licence without end": "Licensed, no end day",
    "unlicensed deficit": "Unlicensed",
    "deficit, licence not stated": "Licence not stated",
  } satisfies Readonly<Record<SchoolPosition, string>>,
  trend: (trend: SchoolTrend): string => {
    if (trend.way === "no forecast") return "– no forecast";
    if (trend.way === "in surplus") return "→ in surplus";
    if (trend.way === "into deficit") return `↓ into deficit by ${String(trend.year)}`;
    const clear =
      trend.clearBy === null ? `not cleared by ${String(trend.until)}` : `clear by ${String(trend.clearBy)}`;
    return `${{ deeper: "↓ deeper", smaller: "↑ smaller", unchanged: "→ unchanged" }[trend.way]}\n${clear}`;
  },
  /** What a school's small chart shows, in thousands of pounds. */
  chart: (
    school: string,
    balances: readonly { readonly year: string; readonly amount: number; readonly isForecast: boolean }[],
  ): string =>
    `${school}: closing balances in thousands of pounds: ${balances.length === 0 ? "none" : balances.map(({ year, amount, isForecast }) => `${year}${isForecast ? " forecast" : ""} ${String(amount)}`).join(", ")}.`,
  notListed: ({ more, others }: { readonly more: number; readonly others: number }): string =>
    [
      ...(more > 0 ? [`${plural(more, "more school")} ${are(more)} Red or Amber, and listed in Schools.`] : []),
      ...(others > 0
        ? [`${plural(others, "school")} that ${are(others)} neither Red nor Amber ${are(others)} not listed.`]
        : []),
    ].join(" "),
  totals: (day: string, isOfAll: boolean): string =>
    `Counts and totals by phase and position, ${isOfAll ? day : `latest actual balances, most of them of ${day}`}`,
  phases: (line: PhaseLine["phases"]): string =>
    line.map((phase) => (phase === null ? "Phase not stated" : PHASES[phase])).join(" and "),
  allSchools: "All",
  reconciled: (totals: number, broken: number): string => {
    if (totals === 0) return "No control total is given to compare these with (M12).";
    if (broken > 0)
      return `${plural(broken, "total")} of the source ${are(broken)} not what ${broken === 1 ? "its" : "their"} schools add up to: see Checks (M12).`;
    return `Every total that the source gives is what its schools add up to (M12).`;
  },
  countedAs: ({ notStated, noBalance }: { readonly notStated: number; readonly noBalance: number }): string =>
    [
      ...(notStated > 0
        ? [
            `“Without a licence” counts ${plural(notStated, "school")} of which the plan does not say whether ${notStated === 1 ? "it has" : "they have"} one.`,
          ]
        : []),
      ...(noBalance > 0
        ? [`${plural(noBalance, "school")} without an actual balance ${are(noBalance)} counted under Schools alone.`]
        : []),
    ].join(" "),
  /** Under a table that holds only the first. */
  cutShort: (more: number): string => `${plural(more, "more school")} ${are(more)} not listed here.`,
  rounded: "Amounts are rounded; each total is the sum of exact figures, rounded once.",
  surplus: "Surpluses at or over their limit",
  /** Surpluses at or over their limit, of how many, and what they add up to where that may be said (M11). */
  overLimit: ({
    over,
    surpluses,
    total,
  }: {
    readonly over: number;
    readonly surpluses: number;
    readonly total: string | null;
  }): string =>
    over === 0
      ? "No surplus is at or over its limit (M11)."
      : `Of ${plural(surpluses, "school")} in surplus, ${String(over)} ${are(over)} at or over the limit${total === null ? "" : `, ${total} in all`}: the authority may direct how it is spent (M11).`,
  ladder: "The ladder of steps, school by school",
  waits: {
    planIn: "Plan in",
    acceptance: "Acceptance",
    delivery: "Delivery",
    licence: "Licence kept to",
    firstStep: "A first step",
    watched: "Watched",
  } satisfies Readonly<Record<WaitsFor, string>>,
  concern: (day: string): string => `Concern ${day}`,
  warning: (day: string): string => `Warning ${day}`,
  met: (last: string | null, next: string | null): string =>
    [last === null ? "Not met" : `Met ${last}`, ...(next === null ? [] : [`next ${next}`])].join("; "),
  ladderCounts: ({ asked, planIn, accepted, licensed, concerns, warnings }: LadderCounts): string =>
    (asked === 0
      ? "No school was asked for a recovery plan. "
      : `Of ${String(asked)} asked for a recovery plan: ${String(planIn)} in, ${String(accepted)} accepted. `) +
    `${plural(licensed, "deficit")} licensed. ` +
    `${plural(warnings, "warning notice")} and ${String(concerns)} ${concerns === 1 ? "notice" : "notices"} of concern stand.`,
  noMoves: "No earlier paper holds the schools: there is nothing to compare them with yet.",
  movesHeading: (day: string): string => `Since the paper of ${day}`,
  moves: ({ day, worse, better, added, gone, deficits, deficitsThen }: SchoolsMoved): string =>
    [
      worse + better === 0
        ? `No school has changed its rating since ${day}.`
        : `Since ${day}: ${[
            ...(worse > 0 ? [`${plural(worse, "school")} rated worse`] : []),
            ...(better > 0 ? [`${plural(better, "school")} rated better`] : []),
          ].join(", ")}.`,
      `Deficits: ${deficits} in all, ${deficitsThen} then.`,
      ...(added > 0 ? [`${plural(added, "school")} ${are(added)} new.`] : []),
      ...(gone > 0 ? [`${plural(gone, "school")} ${are(gone)} not followed any more.`] : []),
    ].join(" "),
  sameRating: "Same rating",
  wasRated: (rating: string): string => `Was ${rating}`,
  management: "Quality of financial management (a proposal, practice and not law)",
  managementCounts: ({ red, amber, green, all }: Record<"red" | "amber" | "green" | "all", number>): string =>
    `Of ${plural(all, "school")}: ${[
      ...(red > 0 ? [`${String(red)} Red`] : []),
      ...(amber > 0 ? [`${String(amber)} Amber`] : []),
      ...(green > 0 ? [`${String(green)} Green`] : []),
    ].join(", ")} (M16).`,
  /** What is missing, and of how many schools. */
  managementLacking: (lacking: readonly (readonly [ManagementPoint, number])[]): string => {
    const stated = lacking
      .filter(([, count]) => count > 0)
      .map(([point, count]) => `${LACKING[point]} (${String(count)})`);
    return stated.length === 0 ? "No school lacks any of these." : `Missing: ${stated.join(", ")}.`;
  },
  missing: "Missing",
  there: "Yes",
  /** How the outturn lies to the budget that was set. */
  outturns: { off: "Too far", near: "Near" } satisfies Readonly<Record<"off" | "near", string>>,
  withoutNames:
    "Letters are new in each paper, in an order that says nothing; no number, phase or dates, money to £10,000. Amounts can still be recognised: ask before this is published.",
};

export type SchoolPapersWords = typeof schools;
