import type { Rung, SchoolDay, SchoolText } from "../plan/schoolRecords";
import type { NextStepKind } from "./nextStep";

/** What somebody records in a school's case. */
export const CASE_EVENTS = [
  "asked for a plan",
  "plan in",
  "plan accepted",
  "licence",
  "meeting",
  "notice of concern",
  "warning notice",
  "complied",
  "notice withdrawn",
  "intervention",
  "management",
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** A cell of PlanSchools that people write. */
export type CaseField = SchoolDay | SchoolText | "licence" | "recoveryYears";

/** What an event is written into; a day that stands first is the day on which it happened. */
export const EVENT_FIELDS: Readonly<Record<CaseEvent, readonly CaseField[]>> = {
  "asked for a plan": ["planAskedFor", "planDue"],
  "plan in": ["planSubmitted"],
  "plan accepted": ["planAccepted", "recoveryYears"],
  licence: ["licence", "licenceFrom", "licenceUntil", "recoveryYears"],
  meeting: ["lastMeeting", "nextMeeting"],
  "notice of concern": ["noticeOfConcern"],
  "warning notice": ["warningNotice", "grounds", "actionRequired", "complianceEnds"],
  complied: ["compliedOn"],
  "notice withdrawn": ["noticeWithdrawn"],
  // Nothing in PlanSchools says it: it stands in the log alone.
  intervention: [],
  management: ["budgetSetOn", "forecastInOn", "auditOpinion"],
};

/** The rungs of the ladder that a day of the case reaches, for the log (M17). */
export const RUNG_OF_FIELD: Readonly<Partial<Record<CaseField, Rung>>> = {
  planAskedFor: "asked for a plan",
  planSubmitted: "plan in",
  planAccepted: "plan accepted",
  lastMeeting: "monitored",
  noticeOfConcern: "notice of concern",
  warningNotice: "warning notice",
};

/** What is recorded once the next step of a case is taken. */
export const EVENT_OF_NEXT: Readonly<Record<NextStepKind, CaseEvent>> = {
  "decide on intervention": "intervention",
  "ask for a plan": "asked for a plan",
  "plan in": "plan in",
  "accept the plan": "plan accepted",
  comply: "complied",
  meet: "meeting",
  license: "licence",
  "renew the licence": "licence",
};
