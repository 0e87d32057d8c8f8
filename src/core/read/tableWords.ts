import type { KeyDate } from "../calendar/keyDate";
import { excelTrim } from "./content";
import type { OwnerKind, Status } from "./readings";

/**
 * The words that our own tables are written with, and by which the live formulas and the evaluator read them again. Only
 * the workbook's own language counts: its dropdowns offer no other.
 */
export const TABLE_STATUSES: Readonly<Record<"en" | "cy", Readonly<Record<Status, string>>>> = {
  en: {
    "not started": "Not started",
    "in progress": "In progress",
    complete: "Complete",
    "on hold": "On hold",
    cancelled: "Cancelled",
  },
  cy: {
    "not started": "Heb ddechrau",
    "in progress": "Ar y gweill",
    complete: "Cwblhawyd",
    "on hold": "Wedi’i oedi",
    cancelled: "Wedi’i ganslo",
  },
};

/** What the Due cell of an action without a last day begins with. */
export const ENDLESS: Readonly<Record<"en" | "cy", Readonly<Record<"ongoing" | "recurring", string>>>> = {
  en: { ongoing: "Ongoing", recurring: "Recurring" },
  cy: { ongoing: "Parhaus", recurring: "Cylchol" },
};

/** The status that a cell of PlanActions names; null for any other word. */
export function statusInTable(text: string, language: "en" | "cy"): Status | null {
  const wanted = excelTrim(text).toLowerCase();
  const found = Object.entries(TABLE_STATUSES[language]).find(([, word]) => word.toLowerCase() === wanted);
  return (found?.[0] as Status | undefined) ?? null;
}

/** Whether a Due cell of PlanActions says that there is no last day, and of which kind it is. */
export function endlessInTable(text: string, language: "en" | "cy"): "ongoing" | "recurring" | null {
  const words = ENDLESS[language];
  const begins = (word: string): boolean => text.toLowerCase().startsWith(word.toLowerCase());
  return begins(words.ongoing) ? "ongoing" : begins(words.recurring) ? "recurring" : null;
}

/** How PlanActions says it: "Ongoing", "Recurring: each half term". The words of the source stay behind the first. */
export const endlessText = (raw: string, kind: "ongoing" | "recurring", language: "en" | "cy"): string =>
  endlessInTable(raw, language) === kind || raw.trim() === ""
    ? raw.trim() || ENDLESS[language][kind]
    : `${ENDLESS[language][kind]}: ${raw}`;

/** What the Kind cell of PlanOwners may say. */
export const TABLE_OWNER_KINDS: Readonly<Record<"en" | "cy", Readonly<Record<OwnerKind, string>>>> = {
  en: {
    person: "Person",
    post: "Post",
    team: "Team",
    body: "Body",
    everyone: "Everyone",
    vacant: "Vacant",
    placeholder: "Placeholder",
    missing: "Missing",
  },
  cy: {
    person: "Person",
    post: "Swydd",
    team: "Tîm",
    body: "Corff",
    everyone: "Pawb",
    vacant: "Gwag",
    placeholder: "I’w gadarnhau",
    missing: "Ar goll",
  },
};

/** The kind that a cell of PlanOwners names, by the whole cell as COUNTIFS compares it; null for any other word. */
export function ownerKindInTable(text: string, language: "en" | "cy"): OwnerKind | null {
  const found = Object.entries(TABLE_OWNER_KINDS[language]).find(
    ([, word]) => word.toLowerCase() === text.toLowerCase(),
  );
  return (found?.[0] as OwnerKind | undefined) ?? null;
}

/** The kinds of a day in PlanKeyDates. */
export const TABLE_KEY_DATE_KINDS: Readonly<Record<"en" | "cy", Readonly<Record<KeyDate["kind"], string>>>> = {
  en: {
    "board meeting": "Board meeting",
    conference: "Conference",
    deadline: "Deadline",
    report: "Report",
    end: "End",
    other: "Other",
  },
  cy: {
    "board meeting": "Cyfarfod y Bwrdd",
    conference: "Cynhadledd",
    deadline: "Terfyn amser",
    report: "Adroddiad",
    end: "Diwedd",
    other: "Arall",
  },
};

/** The kinds of a balance in PlanSchoolBalances, whether a deficit is licensed, and the rungs of the ladder in PlanSchoolSteps. */
export const TABLE_BALANCE_KINDS = {
  en: { actual: "Actual", budget: "Budget", forecast: "Forecast", "recovery plan": "Recovery plan" },
  cy: { actual: "Gwirioneddol", budget: "Cyllideb", forecast: "Rhagolwg", "recovery plan": "Cynllun adfer" },
} as const;

export const TABLE_LICENCES = {
  en: { licensed: "Licensed", unlicensed: "None" },
  cy: { licensed: "Trwyddedig", unlicensed: "Dim" },
} as const;

export const TABLE_RUNGS = {
  en: {
    "asked for a plan": "Asked for a plan",
    "plan in": "Plan in",
    "plan accepted": "Plan accepted",
    monitored: "Monitored",
    "notice of concern": "Notice of concern",
    "warning notice": "Warning notice",
    "compliance period": "Compliance period",
    intervention: "Intervention",
  },
  cy: {
    "asked for a plan": "Gofynnwyd am gynllun",
    "plan in": "Daeth y cynllun",
    "plan accepted": "Derbyniwyd y cynllun",
    monitored: "Wedi’i fonitro",
    "notice of concern": "Hysbysiad o bryder",
    "warning notice": "Hysbysiad rhybuddio",
    "compliance period": "Cyfnod cydymffurfio",
    intervention: "Ymyrraeth",
  },
} as const;

/** The code of a word as Excel's = compares: case and blanks at the ends do not count; null for any other word. */
export function codeOfWord<Code extends string>(text: string, words: Readonly<Record<Code, string>>): Code | null {
  const wanted = excelTrim(text).toLowerCase();
  const found = (Object.entries(words) as [Code, string][]).find(([, word]) => word.toLowerCase() === wanted);
  return found?.[0] ?? null;
}

/** What the Better when cell of PlanMeasures may say. */
export const TABLE_BETTER_WHEN: Readonly<Record<"en" | "cy", Readonly<Record<"higher" | "lower", string>>>> = {
  en: { higher: "Higher", lower: "Lower" },
  cy: { higher: "Uwch", lower: "Is" },
};

/** What stands as the impact of a recommendation without a measure. */
export const TABLE_NO_MEASURE: Readonly<Record<"en" | "cy", string>> = { en: "No measure", cy: "Dim mesur" };

/** Whether an earlier version wrote the value where there is a formula now: nobody typed it. */
export const wasWrittenByUs = (field: string, value: unknown): boolean =>
  field === "impactRating" && Object.values(TABLE_NO_MEASURE).some((words) => words === value);

/** The note of a key date that comes from the cases of schools: it is theirs, and no day the plan as a whole is judged by. */
export const FROM_SCHOOLS = { en: "From the sheet Schools", cy: "O’r daflen Ysgolion" } as const;

export const isFromSchools = (note: string | null): boolean => note === FROM_SCHOOLS.en || note === FROM_SCHOOLS.cy;
