import type { JSX } from "react";
import { RATINGS, type RatedAction, type RatedRecommendation } from "../../core/rate/rating";
import type { Review } from "../../core/review";
import type { CellPlace } from "../../core/snapshot/address";
import { overviewOf } from "../overview";
import { useStyles } from "../styles";
import { useTexts } from "../texts";
import { ActionLines } from "./ActionLine";
import { RatingBar, RatingChip } from "./RatingChip";

interface OverviewProps {
  readonly review: Review;
  readonly onGoTo: (place: CellPlace) => void;
}

/** What matters now: the figures of the whole plan, then one line per recommendation that opens. */
export function Overview({ review, onGoTo }: OverviewProps): JSX.Element {
  const styles = useStyles();
  const { pane, day } = useTexts();
  const { actions, overdue, dueNext, meeting, dueWithinDays } = overviewOf(review);
  const words = pane.overview;
  const due = meeting ? words.dueBy(dueNext.length, day(meeting)) : words.dueInDays(dueNext.length, dueWithinDays);
  const known = new Set(review.recommendations.map(({ recommendation }) => recommendation.ref));
  const loose = review.rated.filter(({ action }) => !known.has(action.recommendation ?? ""));
  return (
    <section className={styles.stack} aria-label={words.title}>
      <p className={styles.heading}>{words.actions(actions)}</p>
      <Opening summary={words.overdue(overdue.length)} actions={overdue} onGoTo={onGoTo} />
      <Opening summary={due} actions={dueNext} onGoTo={onGoTo} />
      <h2 className={styles.heading}>{words.recommendations}</h2>
      <ul className={styles.list}>
        {review.recommendations.map((rated) => (
          <li key={rated.recommendation.ref}>
            <RecommendationRow rated={rated} actions={actionsOf(review, rated)} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {loose.length > 0 && (
        <Opening
          summary={`${words.withoutRecommendation}: ${words.actions(loose.length)}`}
          actions={loose}
          onGoTo={onGoTo}
        />
      )}
    </section>
  );
}

const actionsOf = (review: Review, { recommendation }: RatedRecommendation): readonly RatedAction[] =>
  review.rated.filter(({ action }) => action.recommendation === recommendation.ref);

interface OpeningProps {
  readonly summary: string;
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** A figure that opens into the actions it counts; a nought has nothing to open. */
function Opening({ summary, actions, onGoTo }: OpeningProps): JSX.Element {
  const styles = useStyles();
  if (actions.length === 0) return <p className={styles.text}>{summary}</p>;
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ActionLines actions={actions} onGoTo={onGoTo} />
    </details>
  );
}

interface RowProps {
  readonly rated: RatedRecommendation;
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

function RecommendationRow({ rated, actions, onGoTo }: RowProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { recommendation, counts, rating, reason } = rated;
  const words = texts.pane.overview;
  const figures = RATINGS.filter((each) => counts[each] > 0).map((each) =>
    words.countOf(counts[each], texts.rating(each)),
  );
  return (
    <details className={styles.opening}>
      <summary className={styles.summary}>
        <span className={styles.besideMarker}>
          <span className={styles.clip}>
            <strong>{recommendation.ref}</strong> {recommendation.text}
          </span>
          <span className={styles.row}>
            <RatingBar counts={counts} />
            <RatingChip rating={rating} />
          </span>
        </span>
      </summary>
      <p className={styles.text}>{texts.recommendationReason(reason)}</p>
      <p className={styles.quiet}>{figures.length > 0 ? figures.join(" · ") : words.noActions}</p>
      <ActionLines actions={actions} onGoTo={onGoTo} />
    </details>
  );
}
