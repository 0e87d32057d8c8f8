import type { NextStepKind } from "../../schools/nextStep";
import type { CaseEvent } from "../../schools/caseEvents";

const days = (count: number): string => `${String(count)} ${count === 1 ? "day" : "days"}`;

export const schoolCase = {
  gone: "This school is not in the tables any more.",
  aliases: (names: string): string => `also ${names}`,
  ladder: "Where the case stands",
  notYet: "not yet",
  next: {
    "decide on intervention": "Decide whether to intervene",
    "ask for a plan": "Ask for a recovery plan",
    "plan in": "Recovery plan to come in",
    "accept the plan": "Accept the plan, or not",
    license: "Decide on a licence",
    comply: "Comply with the warning notice",
    meet: "Meet the school",
    "renew the licence": "Licence ends",
  } satisfies Readonly<Record<NextStepKind, string>>,
  nothingNext: "Nothing is to be done next.",
  by: (day: string): string => `by ${day}`,
  late: (count: number): string => `${days(count)} late`,
  waiting: (count: number): string => `waiting ${days(count)}`,
  management: (missing: readonly string[]): string =>
    missing.length === 0 ? "Financial management: nothing is missing." : `Financial management: ${missing.join("; ")}.`,
  managementPoints: {
    "budget set late": "budget not set by 1 May",
    "no forecast": "no three-year forecast",
    "outturn off the budget": "outturn too far from the budget",
    "no audit opinion": "no audit opinion",
  } satisfies Readonly<
    Record<"budget set late" | "no forecast" | "outturn off the budget" | "no audit opinion", string>
  >,
  facts: "What is recorded",
  checks: "To look at",
  balances: {
    title: "Balance at 31 March",
    none: "No balance is recorded.",
    chart: (figures: readonly string[]): string => `Closing balances: ${figures.join("; ")}.`,
    year: "Year",
    balance: "Balance",
    plan: (isAccepted: boolean): string => (isAccepted ? "Accepted plan" : "Plan, not accepted"),
    difference: "Against it",
    whatIf: "What if",
    actual: "actual",
    forecast: "forecast",
    /** "2018/19". */
    ofYear: (year: number): string => `${String(year)}/${String((year + 1) % 100).padStart(2, "0")}`,
    /** "−612k", over a bar. */
    exact: "To the penny in School balances; the bars are in thousands.",
  },
  whatIf: {
    title: "What if it saves each year",
    amount: "Saving a year, in pounds",
    unreadable: "Type an amount in figures, for example 25,000.",
    cleared: (day: string, left: string): string => `Cleared by ${day}, with ${left} in hand.`,
    short: (short: string, day: string, needed: string): string =>
      `Not cleared in time: ${short} short on ${day}. ${needed} a year would clear it.`,
    clearsAnyway: (day: string): string => `The forecast clears the deficit by ${day} without a further saving.`,
    use: (needed: string): string => `Try ${needed}`,
    about: (firstYear: string): string =>
      `Saved from ${firstYear} on, on top of the forecast. A year without a forecast carries the last balance on.`,
    nothingWritten: "Nothing is written.",
    keep: (rows: number): string => `Write ${String(rows)} ${rows === 1 ? "balance" : "balances"} as its plan`,
    keepAbout: "They go into School balances as the recovery plan, and can be taken back.",
    tooLate: (day: string): string => `The deficit was to be cleared by ${day}: no year is left to save in.`,
  },
  record: {
    title: "Record in the case",
    what: "What has happened",
    events: {
      "asked for a plan": "A recovery plan was asked for",
      "plan in": "The recovery plan came in",
      "plan accepted": "The plan was accepted",
      licence: "Licence: granted, changed or ended",
      meeting: "A meeting was held or agreed",
      "notice of concern": "Notice of concern given",
      "warning notice": "Warning notice given",
      complied: "The school has complied",
      "notice withdrawn": "Notice withdrawn",
      intervention: "The council has intervened",
      management: "Budget, forecast or audit",
    } satisfies Readonly<Record<CaseEvent, string>>,
    /** The primary button: what the next step of the case is recorded as. */
    next: {
      "decide on intervention": "Record an intervention",
      "ask for a plan": "Record that a plan was asked for",
      "plan in": "Record that the plan is in",
      "accept the plan": "Record that the plan is accepted",
      license: "Record the licence",
      comply: "Record that the school has complied",
      meet: "Record a meeting",
      "renew the licence": "Record the licence",
    } satisfies Readonly<Record<NextStepKind, string>>,
    other: "Record something",
    interventionOn: "Intervened on",
    dayHint: "Day, month, year",
    readAs: (day: string): string => `That is ${day}.`,
    ahead: (day: string): string => `That is ${day}: it counts from then.`,
    unreadable: "Type the day first, for example 28/02/2020.",
    notANumber: "Type a whole number from 1 to 9.",
    notStated: "Not stated",
    note: "Note for the log",
    name: "Your name",
    save: "Save in the case",
    cancel: "Cancel",
    nothing: "Change something first: all of this stands there already.",
    noName: "Type your name: the log says who recorded it.",
    about: "Goes into the school’s row in Schools, and each step with its day into School steps.",
    needsTables: "To record what the council does, create the tables first.",
    toTables: "Create the tables",
  },
  showInSheet: "Show in the sheet",
};

export type SchoolCaseWords = typeof schoolCase;
export type BalanceWords = SchoolCaseWords["balances"];
export type RecordWords = SchoolCaseWords["record"];
