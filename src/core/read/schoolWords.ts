import { foldText } from "../text/normalise";

/** The phases that schools are counted by, in the order in which they are shown. */
export const PHASES = ["nursery", "primary", "secondary", "special", "all-through"] as const;
export type Phase = (typeof PHASES)[number];

/** Words of each phase in both languages; the first that stands in a text decides. "Uwchradd" means high, "uwch" does not. */
const WORDS: readonly (readonly [phase: Phase, words: RegExp])[] = [
  ["all-through", /\b(?:all-? ?through|all-? ?age|middle|3-? ?1[689]|4-? ?1[689]|pob oed|bob oed|gydol oes)\b/],
  ["nursery", /\b(?:nursery|nurseries|meithrin\w*|feithrin\w*)\b/],
  ["special", /\b(?:special|prus?|pupil referral\w*|arbennig|cyfeirio disgyblion)\b/],
  ["secondary", /\b(?:secondar(?:y|ies)|high schools?|sec|uwchradd|comprehensive)\b/],
  ["primary", /\b(?:primar(?:y|ies)|pri|prim|cynradd|gynradd|infants?|juniors?|babanod|iau)\b/],
];

/** The phase that a cell of a column of phases, or the title of a block of schools, names; null for none. */
export function phaseIn(text: string | null): Phase | null {
  if (text === null) return null;
  const folded = foldText(text.slice(0, 80));
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** What a total is of: all schools, those of a phase, or the rows that stand directly beside it. */
export type TotalOf = "ALL" | Phase | "block";

const TOTAL = /\b(?:(?:sub-? ?)?totals?|overall|is-? ?gyfanswm|cyfanswm|cyfansymiau|gyfanswm)\b/;
const SUBTOTAL = /\b(?:sub-? ?totals?|is-? ?gyfanswm)\b/;
const ALL = /^(?:all|all schools|pob ysgol|yr holl ysgolion|holl ysgolion|county|the county|authority|y sir|sir)$/;
/** What may stand beside the name of a phase in the title of a block: "Primary schools", "Sector uwchradd". */
const BESIDE =
  /\b(?:schools?|ysgolion|ysgol|sectors?|sector|phase|cyfnod|the|y|yr|units?|unedau|and|a|ac|pupil referral|high)\b/g;

/**
 * What the total of a row named so is of; null for the name of a school. "Total", "Secondary sub-total", "Primary schools",
 * "ALL": a row that is named as a phase alone is no school, with or without the word total.
 */
export function totalNamed(text: string): TotalOf | null {
  const folded = foldText(text.slice(0, 80))
    .replace(/[:*]+$/, "")
    .trim();
  if (folded === "") return null;
  if (ALL.test(folded)) return "ALL";
  const phase = phaseIn(folded);
  if (TOTAL.test(folded)) return phase ?? (SUBTOTAL.test(folded) ? "block" : "ALL");
  return phase !== null && isPhaseAlone(folded) ? phase : null;
}

/** Whether nothing but a phase is named: "Primary schools", "SECONDARY"; never "Brook Lane Primary". */
function isPhaseAlone(folded: string): boolean {
  const rest = WORDS.reduce((text, [, words]) => text.replace(new RegExp(words, "g"), " "), folded);
  return rest.replace(BESIDE, " ").replace(/[^\p{L}\p{N}]/gu, "") === "";
}
