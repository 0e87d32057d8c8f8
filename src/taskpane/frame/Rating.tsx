import type { JSX } from "react";
import { RATINGS, type Rating } from "../../core/rate/rating";
import { useTexts } from "../texts";

const colour = (rating: Rating, part: "text" | "fill" | "solid"): string =>
  `var(--rating-${rating.toLowerCase()}-${part})`;

/** A rating: its word, on its colour; the word alone is enough (R13). */
export function RatingChip({ rating }: { readonly rating: Rating }): JSX.Element {
  const colours = {
    color: colour(rating, "text"),
    backgroundColor: colour(rating, "fill"),
    borderLeftColor: colour(rating, "solid"),
  };
  return (
    <span className="chip" style={colours}>
      {useTexts().rating(rating)}
    </span>
  );
}

/** How many actions have each rating: a figure and a letter in each part, and the words for a screen reader. */
export function RatingBar({ counts }: { readonly counts: Readonly<Record<Rating, number>> }): JSX.Element | null {
  const { pane, rating: called, letters } = useTexts();
  const parts = RATINGS.filter((rating) => counts[rating] > 0);
  if (parts.length === 0) return <span className="small quiet">{pane.overview.noActions}</span>;
  const inWords = parts.map((rating) => pane.overview.countOf(counts[rating], called(rating))).join(", ");
  return (
    <span className="bar" role="img" aria-label={inWords}>
      {parts.map((rating) => (
        <span
          key={rating}
          className="bar-part"
          style={{
            flex: `${String(counts[rating])} 1 0`,
            color: colour(rating, "text"),
            backgroundColor: colour(rating, "fill"),
            borderBottomColor: colour(rating, "solid"),
          }}
        >
          {`${String(counts[rating])} ${rating === "Grey" ? "–" : letters[rating]}`}
        </span>
      ))}
    </span>
  );
}
