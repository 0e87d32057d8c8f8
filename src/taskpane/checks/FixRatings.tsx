import { useMemo, type JSX } from "react";
import type { FixAccepted } from "../../core/fixes/proposeFixes";
import { ratingsAfter, type RatingsAfter } from "../../core/fixes/ratingsAfter";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface FixRatingsProps extends Pick<PlaceProps, "review"> {
  readonly accepted: readonly FixAccepted[];
}

/** What one fix does to the rating of its action, and to the recommendation where that becomes another; nothing where it is about no action. */
export function FixRating({ review, accepted }: FixRatingsProps): JSX.Element | null {
  const { pane, rating } = useTexts();
  const words = pane.checks.ratings;
  const after = useRatingsAfter({ review, accepted });
  const [action] = after.actions;
  if (!action) return null;
  return (
    <span className="small block">
      {action.before === action.after
        ? words.stays(rating(action.before))
        : words.becomes(rating(action.before), rating(action.after))}
      <Recommendations after={after} />
    </span>
  );
}

/** How many ratings all that is ticked changes together, and which recommendations become another. */
export function FixRatingsOfAll({ review, accepted }: FixRatingsProps): JSX.Element | null {
  const words = useTexts().pane.checks.ratings;
  const after = useRatingsAfter({ review, accepted });
  if (after.actions.length === 0) return null;
  return (
    <p className="small" role="status">
      {words.change(after.actions.filter((one) => one.before !== one.after).length)}
      <Recommendations after={after} />
    </p>
  );
}

function Recommendations({ after }: { readonly after: RatingsAfter }): JSX.Element {
  const { pane, rating } = useTexts();
  return (
    <>
      {after.recommendations.map((one) => (
        <span key={one.ref} className="block">
          {pane.checks.ratings.recommendation(one.ref, rating(one.before), rating(one.after))}
        </span>
      ))}
    </>
  );
}

/** Worked out once for each set of fixes: the card is drawn anew with every key. */
function useRatingsAfter({ review, accepted }: FixRatingsProps): RatingsAfter {
  const key = JSON.stringify(accepted);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` says what is in `accepted`
  return useMemo(() => ratingsAfter(review, accepted), [review, key]);
}
