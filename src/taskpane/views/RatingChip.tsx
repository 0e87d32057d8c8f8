import type { JSX } from "react";
import { RATINGS, type Rating } from "../../core/rate/rating";
import { useTexts } from "../texts";
import { ratingColour } from "../themes";

/** A rating: its word, on its colour; the word alone is enough (R13). */
export function RatingChip({ rating }: { readonly rating: Rating }): JSX.Element {
  const colours = {
    color: ratingColour(rating, "text"),
    backgroundColor: ratingColour(rating, "fill"),
    borderLeftColor: ratingColour(rating, "solid"),
  };
  return (
    <span className="chip" style={colours}>
      {useTexts().rating(rating)}
    </span>
  );
}

/** The shares of the ratings as a bar; the words beside it say the same, so a screen reader passes over it. */
export function RatingBar({ counts }: { readonly counts: Readonly<Record<Rating, number>> }): JSX.Element {
  const shown = RATINGS.filter((rating) => counts[rating] > 0);
  return (
    <span className="bar" aria-hidden="true">
      {shown.length === 0 && <span className="grow" style={{ backgroundColor: ratingColour("Grey", "fill") }} />}
      {shown.map((rating) => (
        <span
          key={rating}
          className="part"
          style={{ backgroundColor: ratingColour(rating, "solid"), flexGrow: counts[rating] }}
        />
      ))}
    </span>
  );
}
