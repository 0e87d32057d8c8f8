import type { Rating } from "./rating";

/** What a row of M10 asks of a school's case. */
export type SchoolFlag =
  | "figures"
  | "unlicensed"
  | "notStated"
  | "licensed"
  | "licenceWithoutEnd"
  | "planAccepted"
  | "planLate"
  | "clearsLate"
  | "tooShort"
  | "planExceeded"
  | "complianceEnded"
  | "noticeStands"
  | "meetingLate"
  | "nextMeetingLate"
  | "forecastDeficit"
  | "balanceOld";

export type SchoolNumber = "planLateDays" | "clearByMarch" | "complianceDays" | "meetingDays" | "forecastMarch";

export type SchoolRuleKey =
  `M10${"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q"}`;

export type SchoolReasonCode =
  | "school-unlicensed"
  | "school-plan-late"
  | "school-clears-late"
  | "school-over-plan"
  | "school-compliance-ended"
  | "school-licence-not-stated"
  | "school-unlicensed-with-plan"
  | "school-forecast-short"
  | "school-meeting-late"
  | "school-notice"
  | "school-licensed"
  | "school-licence-without-end"
  | "school-next-meeting-late"
  | "school-forecast-deficit"
  | "school-figures-old"
  | "school-no-figures"
  | "school-sound";

export type SchoolCondition = { readonly has: SchoolFlag } | { readonly lacks: SchoolFlag };

export interface SchoolRuleRow {
  readonly key: SchoolRuleKey;
  readonly rating: Rating;
  readonly when: readonly SchoolCondition[];
  readonly reason: SchoolReasonCode;
  /** The number its sentence states. */
  readonly n?: SchoolNumber;
}

const has = (flag: SchoolFlag): SchoolCondition => ({ has: flag });
const lacks = (flag: SchoolFlag): SchoolCondition => ({ lacks: flag });

/** M10 as data that the evaluator and the formula writer both read: the first row that holds decides. */
export const SCHOOL_RULES: readonly SchoolRuleRow[] = [
  { key: "M10a", rating: "Red", when: [has("unlicensed"), lacks("planAccepted")], reason: "school-unlicensed" },
  { key: "M10b", rating: "Red", when: [has("planLate")], reason: "school-plan-late", n: "planLateDays" },
  { key: "M10c", rating: "Red", when: [has("clearsLate")], reason: "school-clears-late", n: "clearByMarch" },
  { key: "M10d", rating: "Red", when: [has("planExceeded")], reason: "school-over-plan" },
  {
    key: "M10e",
    rating: "Red",
    when: [has("complianceEnded")],
    reason: "school-compliance-ended",
    n: "complianceDays",
  },
  { key: "M10f", rating: "Amber", when: [has("notStated")], reason: "school-licence-not-stated" },
  { key: "M10p", rating: "Amber", when: [has("licenceWithoutEnd")], reason: "school-licence-without-end" },
  { key: "M10g", rating: "Amber", when: [has("unlicensed")], reason: "school-unlicensed-with-plan" },
  { key: "M10h", rating: "Amber", when: [has("tooShort")], reason: "school-forecast-short", n: "clearByMarch" },
  {
    key: "M10i",
    rating: "Amber",
    when: [has("meetingLate"), lacks("nextMeetingLate")],
    reason: "school-meeting-late",
    n: "meetingDays",
  },
  {
    key: "M10q",
    rating: "Amber",
    when: [has("nextMeetingLate")],
    reason: "school-next-meeting-late",
    n: "meetingDays",
  },
  { key: "M10j", rating: "Amber", when: [has("noticeStands")], reason: "school-notice" },
  { key: "M10k", rating: "Amber", when: [has("licensed")], reason: "school-licensed" },
  {
    key: "M10l",
    rating: "Amber",
    when: [has("forecastDeficit")],
    reason: "school-forecast-deficit",
    n: "forecastMarch",
  },
  { key: "M10m", rating: "Grey", when: [lacks("figures")], reason: "school-no-figures" },
  { key: "M10o", rating: "Amber", when: [has("balanceOld")], reason: "school-figures-old" },
  { key: "M10n", rating: "Green", when: [], reason: "school-sound" },
];
