import type { CalendarDate } from "../calendar/calendarDate";
import type { Override } from "../plan/actionPlan";
import { excelTrim, hasContent } from "../read/content";
import type { Rating } from "./rating";

/** The words an override may be typed in, whatever language the sheet is in; case does not count. */
const WORDS: Readonly<Record<Rating, readonly string[]>> = {
  Blue: ["blue", "glas"],
  Green: ["green", "gwyrdd"],
  Amber: ["amber", "yellow", "orange", "ambr", "oren", "melyn"],
  Red: ["red", "coch"],
  Grey: ["grey", "gray", "llwyd"],
};

/** A letter alone is a colour in the workbook's language only: "G" is Green, and would be Gwyrdd or Glas. */
const LETTERS: Readonly<Record<"en" | "cy", Readonly<Partial<Record<Rating, string>>>>> = {
  en: { Blue: "b", Green: "g", Amber: "a", Red: "r" },
  cy: { Blue: "gl", Green: "gw", Amber: "a", Red: "c" },
};

/** Everything an override of a colour may say in a workbook of the language, in small letters. */
export const overrideWords = (rating: Rating, language: "en" | "cy"): readonly string[] => [
  ...WORDS[rating],
  ...[LETTERS[language][rating] ?? []].flat(),
];

export interface OverrideInForce {
  readonly rating: Rating;
  readonly reason: string;
  readonly by: string;
}

/** R9: the override while it has a rating, a reason, a name and an expiry day not before `asOf`; else null. */
export function overrideInForce(
  override: Override | null,
  asOf: CalendarDate,
  language: "en" | "cy",
): OverrideInForce | null {
  if (override === null || override.until === null || override.until < asOf) return null;
  const rating = overrideRating(override.rating, language);
  const { reason, by } = override;
  // "-" is no reason, and nobody's name.
  if (rating === null || reason === null || by === null || !hasContent(reason) || !hasContent(by)) return null;
  return { rating, reason: excelTrim(reason), by: excelTrim(by) };
}

/** The colour that an override names; null where it is none in either language (F51). */
export function overrideRating(word: string, language: "en" | "cy"): Rating | null {
  const wanted = excelTrim(word).toLowerCase();
  const found = (Object.keys(WORDS) as Rating[]).find((rating) => overrideWords(rating, language).includes(wanted));
  return found ?? null;
}
