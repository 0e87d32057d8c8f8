import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { RATINGS, type Rating } from "../../core/rate/rating";
import { useTexts } from "../texts";
import { ratingColour } from "../themes";

const chip = (rating: Rating): object => ({
  color: ratingColour(rating, "text"),
  backgroundColor: ratingColour(rating, "fill"),
  borderLeft: `3px solid ${ratingColour(rating, "solid")}`,
});

const useChipStyles = makeStyles({
  chip: {
    padding: "0 8px",
    lineHeight: "20px",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  Blue: chip("Blue"),
  Green: chip("Green"),
  Amber: chip("Amber"),
  Red: chip("Red"),
  Grey: chip("Grey"),
  bar: { display: "flex", height: "12px", gap: "1px", minWidth: "72px", flexGrow: 1 },
  blank: { backgroundColor: ratingColour("Grey", "fill"), flexGrow: 1 },
  part: { minWidth: "3px", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
});
const useSolids = makeStyles({
  Blue: { backgroundColor: ratingColour("Blue", "solid") },
  Green: { backgroundColor: ratingColour("Green", "solid") },
  Amber: { backgroundColor: ratingColour("Amber", "solid") },
  Red: { backgroundColor: ratingColour("Red", "solid") },
  Grey: { backgroundColor: ratingColour("Grey", "solid") },
});

/** A rating: its word, on its colour; the word alone is enough (R13). */
export function RatingChip({ rating }: { readonly rating: Rating }): JSX.Element {
  const styles = useChipStyles();
  return <span className={mergeClasses(styles.chip, styles[rating])}>{useTexts().rating(rating)}</span>;
}

/** The shares of the ratings as a bar; the words beside it say the same, so a screen reader passes over it. */
export function RatingBar({ counts }: { readonly counts: Readonly<Record<Rating, number>> }): JSX.Element {
  const styles = useChipStyles();
  const solids = useSolids();
  const shown = RATINGS.filter((rating) => counts[rating] > 0);
  return (
    <span className={styles.bar} aria-hidden="true">
      {shown.length === 0 && <span className={styles.blank} />}
      {shown.map((rating) => (
        <span key={rating} className={mergeClasses(styles.part, solids[rating])} style={{ flexGrow: counts[rating] }} />
      ))}
    </span>
  );
}
