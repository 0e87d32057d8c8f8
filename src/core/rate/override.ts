import type { CalendarDate } from "../calendar/calendarDate";
import type { Override } from "../plan/actionPlan";
import { isFilled } from "../validate/actionFacts";
import type { Rating } from "./rating";

/** The words an override may be typed in, whatever language the sheet is in; case does not count. */
export const OVERRIDE_WORDS: Readonly<Record<Rating, readonly string[]>> = {
  Blue: ["blue", "glas"],
  Green: ["green", "gwyrdd"],
  Amber: ["amber", "ambr"],
  Red: ["red", "coch"],
  Grey: ["grey", "llwyd"],
};

export interface OverrideInForce {
  readonly rating: Rating;
  readonly reason: string;
  readonly by: string;
}

/** As Excel's TRIM leaves a text: no blanks at the ends, one between words. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** R9: the override while it has a rating, a reason, a name and an expiry day not before `asOf`; else null. */
export function overrideInForce(override: Override | null, asOf: CalendarDate): OverrideInForce | null {
  if (override === null || override.until === null || override.until < asOf) return null;
  const { reason, by } = override;
  const rating = ratingCalled(override.rating);
  if (rating === null || reason === null || by === null || !isFilled(reason) || !isFilled(by)) return null;
  return { rating, reason: trimmed(reason), by: trimmed(by) };
}

function ratingCalled(word: string): Rating | null {
  const wanted = trimmed(word).toLowerCase();
  const found = Object.entries(OVERRIDE_WORDS).find(([, words]) => words.includes(wanted));
  return (found?.[0] as Rating | undefined) ?? null;
}
