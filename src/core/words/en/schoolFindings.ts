import type { CalendarDate } from "../../calendar/calendarDate";
import type { FindingSentences } from "../findingsWords";
import { poundsText } from "../money";
import { sheets } from "./sheets";

const { day, balanceKinds, phases } = sheets;
const days = (count: number): string => `${String(count)} ${count === 1 ? "day" : "days"}`;
const quoted = (text: string): string => `“${text.trim()}”`;

type SchoolCode =
  | "balance-break"
  | "balance-conflict"
  | "deficit-unlicensed"
  | "deficit-not-cleared"
  | "plan-late"
  | "meeting-late"
  | "surplus-over-limit"
  | "total-not-reconciled"
  | "no-action-taken"
  | "school-doubtful"
  | "balance-doubtful";

const LICENCES = {
  none: "without a licence",
  "run out": "whose licence is not in force",
  "not stated": "and the workbook says nothing of a licence",
  "without end": "and its licence says no last day",
} as const;

/** What is said of meetings that lie too far apart: the days have passed, or will have by the next one. */
function meetingsOf(last: CalendarDate | null, gap: number, next: CalendarDate | null): string {
  const from = last === null ? "its notice" : `its meeting of ${day(last)}`;
  return next === null
    ? `${days(gap)} have passed since ${from} without a meeting`
    : `the next meeting, ${day(next)}, is ${days(gap)} after ${from}`;
}

const totalOf = (of: string): string =>
  of === "ALL"
    ? "all schools"
    : of === "block"
      ? "the schools beside it"
      : ((phases as Record<string, string>)[of] ?? of);

export const schoolSentences: Pick<FindingSentences, SchoolCode> = {
  "balance-break": ({ school, year, figure, stated, expected }) => ({
    what:
      figure === "closing"
        ? `${school}, ${year}: the closing balance is ${poundsText(stated)}; opening and in-year make ${poundsText(expected)}, a difference of ${poundsText(stated - expected)}.`
        : `${school}, ${year}: the year opens with ${poundsText(stated)}; the year before closes with ${poundsText(expected)}, a difference of ${poundsText(stated - expected)}.`,
    next: "Correct the figure that is wrong, or note why the series breaks.",
  }),
  "balance-conflict": ({ school, year, kind, amounts }) => ({
    what: `${school}, ${year}, ${balanceKinds[kind].toLowerCase()}: ${amounts.map(poundsText).join(" and ")} are both stated, a difference of ${poundsText(Math.max(...amounts) - Math.min(...amounts))}. The lowest counts meanwhile.`,
    next: "Choose the figure that holds.",
  }),
  "deficit-unlicensed": ({ school, balance, on, licence }) => ({
    what: `${school} had a deficit of ${poundsText(Math.abs(balance))} at ${day(on)}, ${LICENCES[licence]}.`,
    next:
      licence === "not stated"
        ? "Enter whether the deficit is licensed."
        : licence === "without end"
          ? "Enter the day on which the licence ends."
          : "License it against a recovery plan, or record the notice.",
  }),
  "deficit-not-cleared": ({ school, by, balance }) => ({
    what:
      balance === null
        ? `${school}: the forecast is too short to tell whether the deficit is cleared by ${day(by)}.`
        : `${school}: the deficit is not cleared by ${day(by)}; ${poundsText(Math.abs(balance))} remains.`,
    next: balance === null ? "Ask for the forecast up to that year." : "Agree what clears it, or longer with approval.",
  }),
  "plan-late": ({ school, due, submitted, days: late }) =>
    submitted === null
      ? {
          what: `${school}: the recovery plan was due on ${day(due)} and is ${days(late)} late.`,
          next: "Ask for it, or take the next step.",
        }
      : {
          what: `${school}: the recovery plan was due on ${day(due)} and came in on ${day(submitted)}.`,
          next: "Nothing needs doing.",
        },
  "meeting-late": ({ school, last, days: gap, next, limit }) => ({
    what: `${school} is under notice, and ${meetingsOf(last, gap, next)}; ${days(limit)} ${limit === 1 ? "is" : "are"} the most.`,
    next: "Meet, and enter the day and the next one.",
  }),
  "surplus-over-limit": ({ school, year, closing, limit }) => ({
    what: `${school} closed ${year} with a surplus of ${poundsText(closing)}, at or over ${poundsText(limit)}.`,
    next: "The authority may direct how it is spent.",
  }),
  "total-not-reconciled": ({ of, year, kind, shown, sum, difference, schools }) => ({
    what: `The total of ${totalOf(of)}, ${year}, ${balanceKinds[kind].toLowerCase()}, shows ${poundsText(shown)}; ${schools === 1 ? "its 1 school adds" : `its ${String(schools)} schools add`} up to ${poundsText(sum)}, a difference of ${poundsText(difference)}.`,
    next: "Find the figure that is wrong, or the school that is missing.",
  }),
  "no-action-taken": ({ school, balance }) => ({
    what: `${school} has a significant deficit, ${poundsText(Math.abs(balance))}, and no action on it is recorded.`,
    next: "Ask for a recovery plan, and enter the day.",
  }),
  "school-doubtful": ({ text, why, others }) => ({
    what: {
      "name-taken-for": `${quoted(text)} was taken for ${quoted(others[0] ?? "")}.`,
      "two-numbers": `${quoted(text)} has two numbers, ${others.join(" and ")}, and counts as two schools.`,
      "name-fits-two": `${quoted(text)} fits more than one school: ${others.join(", ")}. It counts as one of its own.`,
      "no-such-school": `Figures stand under ${quoted(text)}, which is no school of the table of schools: they count for none.`,
    }[why],
    next: "Write the school’s number, or its name as the other tables have it.",
  }),
  "balance-doubtful": ({ text, why, year }) => ({
    what: {
      "amount-unreadable": `${quoted(text)} is no amount that can be read, and counts as none.`,
      "decimal-mark": `${quoted(text)} may be thousands, or pounds and pence, and counts as none.`,
      "no-year": `The amounts under ${quoted(text)} name no financial year, and count nowhere.`,
      "year-doubtful": `${quoted(text)} may be two financial years; ${year} counts meanwhile.`,
      "no-kind": `The balance of ${quoted(text)} says no kind, and counts nowhere.`,
      "maybe-thousands": `The balance of ${quoted(text)} is far smaller than the school’s others: it may be in thousands.`,
      "deficits-without-sign": `No amount under ${quoted(text)} has a minus; all were taken as deficits.`,
    }[why],
    next:
      why === "amount-unreadable" || why === "decimal-mark"
        ? "Enter the amount in figures."
        : why === "no-kind"
          ? "Choose a kind of the list."
          : why === "maybe-thousands"
            ? "Enter it in pounds, or set this check aside."
            : "Write the heading so that nobody can doubt it.",
  }),
};

export const schoolKinds: Readonly<Record<SchoolCode, string>> = {
  "balance-break": "Balance not carried forward",
  "balance-conflict": "Two balances disagree",
  "deficit-unlicensed": "Deficit without a licence",
  "deficit-not-cleared": "Deficit not cleared in time",
  "plan-late": "Recovery plan late",
  "meeting-late": "Meeting with a school late",
  "surplus-over-limit": "Surplus over the limit",
  "total-not-reconciled": "Total does not reconcile",
  "no-action-taken": "No action on a deficit",
  "school-doubtful": "School in doubt",
  "balance-doubtful": "Balance in doubt",
};
