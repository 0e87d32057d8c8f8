import { ALL_SCHOOLS, type SchoolFilter } from "../../app/sessionState";
import { RATINGS, type Rating } from "../../core/rate/rating";
import type { RatedSchool } from "../../core/rate/rateSchool";
import { PHASES } from "../../core/read/schoolWords";
import { RUNGS } from "../../core/plan/schoolRecords";
import { SCHOOL_POSITIONS } from "../../core/schools/position";
import { poundsText } from "../../core/words/money";
import type { PaneSchoolsWords } from "../../core/words/en/paneSchools";

/** What needs attention first. */
const URGENT: readonly Rating[] = ["Red", "Amber", "Grey", "Green", "Blue"];

/** The latest actual balance; a school without a figure comes last of its rating. */
const closingOf = ({ latest }: RatedSchool): number => latest?.closing ?? Number.MAX_SAFE_INTEGER;

export const worstFirst = (schools: readonly RatedSchool[]): readonly RatedSchool[] =>
  [...schools].sort((a, b) => URGENT.indexOf(a.rating) - URGENT.indexOf(b.rating) || closingOf(a) - closingOf(b));

/** What each filter compares; "" stands for what is not known. */
const TEXT_OF: Readonly<Record<keyof SchoolFilter, (one: RatedSchool) => string>> = {
  phase: ({ school }) => school.phaseMeant ?? "",
  position: ({ position }) => position ?? "",
  rating: ({ rating }) => rating,
  step: ({ rung }) => rung ?? "",
};

export const FILTERS = ["phase", "position", "rating", "step"] as const;
const ORDER: Readonly<Record<keyof SchoolFilter, readonly string[]>> = {
  phase: PHASES,
  position: SCHOOL_POSITIONS,
  rating: RATINGS,
  step: RUNGS,
};

export const isNarrowed = (filter: SchoolFilter): boolean => FILTERS.some((name) => filter[name] !== ALL_SCHOOLS[name]);

/** The schools that a filter shows, the worst first. */
export const schoolsIn = (schools: readonly RatedSchool[], filter: SchoolFilter): readonly RatedSchool[] =>
  worstFirst(schools).filter((one) =>
    FILTERS.every((name) => filter[name] === null || TEXT_OF[name](one) === filter[name]),
  );

/** What there is to choose from: what some school has, in its usual order, what is not known last. */
export function choicesOf(schools: readonly RatedSchool[], name: keyof SchoolFilter): readonly string[] {
  const stated = new Set(schools.map(TEXT_OF[name]));
  return [...ORDER[name].filter((one) => stated.has(one)), ...(stated.has("") ? [""] : [])];
}

/** Whole pounds, as a county's papers have them, the pence staying in the sheet; of less than a pound there are only pence. */
export function balanceText(words: PaneSchoolsWords, closing: number | null): string {
  if (closing === null) return words.noBalance;
  if (closing === 0) return words.balanced;
  const amount = amountText(Math.abs(closing));
  return closing < 0 ? words.deficit(amount) : words.surplus(amount);
}

/** "−£760,680": with the sign that is read aloud as a minus. */
export const signedText = (pence: number): string => `${pence < 0 ? "−" : ""}${amountText(Math.abs(pence))}`;

const amountText = (pence: number): string => poundsText(pence < 100 ? pence : 100 * Math.round(pence / 100));
