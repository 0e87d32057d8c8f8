import type { Rating } from "../rate/rating";

/** The colours of bars and of the left edges of chips: 3 to 1 on white, neighbours told apart in grey. */
export const RATING_SOLIDS: Readonly<Record<Rating, string>> = {
  Blue: "#163E75",
  Green: "#2E7D3A",
  Amber: "#C88600",
  Red: "#9C1C1C",
  Grey: "#8F8F8F",
};

/** What is written on them: 4.5 to 1 and more. */
export const ON_SOLIDS: Readonly<Record<Rating, string>> = {
  ...{ Blue: "#FFFFFF", Green: "#FFFFFF", Amber: "#000000", Red: "#FFFFFF", Grey: "#000000" },
};
