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
