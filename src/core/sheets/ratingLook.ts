import { RATINGS, type Rating } from "../rate/rating";
import type { Words } from "../words/words";
import type { FormatRule, StyleName } from "../changes/changeSet";

const STYLE_OF: Readonly<Record<Rating, StyleName>> = {
  Blue: "ratingBlue",
  Green: "ratingGreen",
  Amber: "ratingAmber",
  Red: "ratingRed",
  Grey: "ratingGrey",
};

export const ratingWord = (words: Words, rating: Rating): string => words.ratings.colours[rating];

/** The words of the ratings from best to not rated: the closed list of an override, the series of a chart. */
export const ratingWords = (words: Words): readonly string[] => RATINGS.map((rating) => ratingWord(words, rating));

/** A cell that says a rating takes its colours; the word stands there without them (R13). */
export const ratingRules = (words: Words): readonly FormatRule[] =>
  RATINGS.map((rating) => ({ equals: ratingWord(words, rating), style: STYLE_OF[rating] }));
