import type { Phrase } from "../../rate/phrase";
import type { SchoolReasonCode, SchoolRuleKey } from "../../rate/schoolRules";
import type { FinanceReasonCode, FinanceRuleKey } from "../../rate/financeTable";

export const schoolPhrases: Readonly<Record<SchoolReasonCode | FinanceReasonCode, Phrase>> = {
  "school-unlicensed": { other: "Deficit without a licence, and no recovery plan accepted" },
  "school-plan-late": { one: "Recovery plan {n} day late", other: "Recovery plan {n} days late" },
  "school-clears-late": { other: "Deficit not cleared by March {n}" },
  "school-over-plan": { other: "Deficit larger than the accepted plan has it" },
  "school-compliance-ended": {
    one: "Compliance period ended {n} day ago without compliance; there is power to intervene",
    other: "Compliance period ended {n} days ago without compliance; there is power to intervene",
  },
  "school-licence-not-stated": { other: "In deficit, and no licence is stated" },
  "school-unlicensed-with-plan": { other: "Deficit without a licence; its recovery plan is accepted" },
  "school-forecast-short": { other: "Forecast too short to tell whether the deficit is cleared by March {n}" },
  "school-meeting-late": {
    one: "Under notice, {n} day without a meeting",
    other: "Under notice, {n} days without a meeting",
  },
  "school-next-meeting-late": {
    one: "Under notice, {n} day without a meeting by the day of the next",
    other: "Under notice, {n} days without a meeting by the day of the next",
  },
  "school-licence-without-end": { other: "In deficit with a licence that says no end day" },
  "school-notice": { other: "A notice stands" },
  "school-licensed": { other: "Licensed deficit" },
  "school-forecast-deficit": { other: "Forecast to be in deficit by March {n}" },
  "school-figures-old": { other: "Its latest actual balance is out of date" },
  "school-no-figures": { other: "No actual balance by this day" },
  "school-sound": { other: "Not in deficit, and nothing outstanding" },
  "schools-red": { one: "{n} of {m} schools is Red", other: "{n} of {m} schools are Red" },
  "schools-red-again": {
    one: "{n} of {m} schools is Red for the second time running",
    other: "{n} of {m} schools are Red for the second time running",
  },
  "schools-amber": { one: "{n} of {m} schools is Amber or Red", other: "{n} of {m} schools are Amber or Red" },
  "few-schools-rated": { one: "Only {n} of {m} schools has a colour", other: "Only {n} of {m} schools have a colour" },
};

export const schoolHoldsWhen: Readonly<Record<SchoolRuleKey | FinanceRuleKey, string>> = {
  M10a: "A school in deficit without a licence, and without an accepted recovery plan.",
  M10b: "Its recovery plan is not in by its day.",
  M10c: "Its deficit is not forecast to be cleared within the years in Settings, counted from its licence, else from the first year in deficit.",
  M10d: "Its deficit is larger than the accepted plan has it for the year, by more than Settings allow.",
  M10e: "A compliance period has ended without compliance while the warning notice stands.",
  M10f: "In deficit, and nothing is said of a licence.",
  M10p: "In deficit, and its licence says no last day.",
  M10g: "In deficit without a licence; its recovery plan is accepted.",
  M10h: "Its forecast does not reach the year in which the deficit is to be cleared.",
  M10i: "Under notice, and more days than Settings allow have passed since its last meeting, or since the notice.",
  M10q: "Under notice, and its next meeting is further from the last, or from the notice, than Settings allow.",
  M10j: "A notice of concern or a warning notice stands.",
  M10k: "In deficit with a licence.",
  M10l: "Not in deficit, and forecast to be within the years in Settings.",
  M10m: "No actual balance that is not after the as-at day.",
  M10o: "Its latest actual balance is older than Settings allow, and none of the rows above holds.",
  M10n: "None of the rows above.",
  M13a: "The finance recommendation: at least as many schools are Red as Settings say.",
  M13d: "The finance recommendation: a school is Red, and was in the papers before (Red last time).",
  M13b: "The finance recommendation: a school is Amber or Red. Of the actions and the schools the worse counts.",
  M13c: "The finance recommendation: as large a share of the schools as row R14h says has no colour.",
};
