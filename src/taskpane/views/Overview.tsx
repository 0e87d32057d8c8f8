import { Button } from "@fluentui/react-components";
import { memo, type JSX } from "react";
import { RATINGS, type RatedAction, type RatedRecommendation } from "../../core/rate/rating";
import type { Review } from "../../core/review";
import type { CellPlace } from "../../core/snapshot/address";
import { countedIn } from "../overview";
import { useTexts } from "../texts";
import { ActionLines } from "./ActionLine";
import { Opening } from "./Opening";
import { RatingBar, RatingChip } from "./RatingChip";

interface OverviewProps {
  readonly review: Review;
  readonly onGoTo: (place: CellPlace) => void;
  /** The way to Structure, once it is no longer the next step. */
  readonly onStructure: (() => void) | null;
}

/** What matters now: the figures of the whole plan, then one line per recommendation that opens. */
export const Overview = memo(function Overview({ review, onGoTo, onStructure }: OverviewProps): JSX.Element {
  const { pane, day } = useTexts();
  const { overdue, dueByHorizon } = countedIn(review);
  const { total, horizon } = review.report;
  const words = pane.overview;
  const due =
    horizon.kind === "meeting"
      ? words.dueBy(total.dueByHorizon, day(horizon.day))
      : words.dueInDays(total.dueByHorizon, horizon.days);
  const known = new Set(review.recommendations.map(({ recommendation }) => recommendation.ref));
  const loose = review.rated.filter(({ action }) => !known.has(action.recommendation ?? ""));
  return (
    <section className="stack" aria-label={words.title}>
      <div className="ends">
        <p className="heading">{words.actions(total.actions)}</p>
        {onStructure && (
          <Button size="small" onClick={onStructure}>
            {pane.structure.again}
          </Button>
        )}
      </div>
      <Figure summary={words.overdue(total.overdue)} actions={overdue} onGoTo={onGoTo} />
      <Figure summary={due} actions={dueByHorizon} onGoTo={onGoTo} />
      <h2 className="heading">{words.recommendations}</h2>
      <ul className="list">
        {review.recommendations.map((rated) => (
          <li key={rated.recommendation.ref}>
            <RecommendationRow rated={rated} actions={actionsOf(review, rated)} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {loose.length > 0 && (
        <Figure
          summary={`${words.withoutRecommendation}: ${words.actions(loose.length)}`}
          actions={loose}
          onGoTo={onGoTo}
        />
      )}
    </section>
  );
});

const actionsOf = (review: Review, { recommendation }: RatedRecommendation): readonly RatedAction[] =>
  review.rated.filter(({ action }) => action.recommendation === recommendation.ref);

interface FigureProps {
  readonly summary: string;
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** A figure that opens into the actions it counts; a nought has nothing to open. */
function Figure({ summary, actions, onGoTo }: FigureProps): JSX.Element {
  if (actions.length === 0) return <p className="indented">{summary}</p>;
  return (
    <Opening summary={summary} summaryClassName="summary">
      {() => <ActionLines label={summary} actions={actions} onGoTo={onGoTo} />}
    </Opening>
  );
}

interface RowProps {
  readonly rated: RatedRecommendation;
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

function RecommendationRow({ rated, actions, onGoTo }: RowProps): JSX.Element {
  const texts = useTexts();
  const { recommendation, counts, rating, reason } = rated;
  const words = texts.pane.overview;
  const figures = RATINGS.filter((each) => counts[each] > 0).map((each) =>
    words.countOf(counts[each], texts.rating(each)),
  );
  return (
    <Opening
      className="opening"
      summaryClassName="summary"
      summary={
        <span className="beside-marker">
          <span className="clip">
            <strong>{recommendation.ref}</strong> {recommendation.text}
          </span>
          <span className="row">
            <RatingBar counts={counts} />
            <RatingChip rating={rating} />
          </span>
        </span>
      }
    >
      {() => (
        <>
          <p className="text">{texts.recommendationReason(reason)}</p>
          <p className="quiet">{figures.length > 0 ? figures.join(" · ") : words.noActions}</p>
          <ActionLines label={recommendation.ref} actions={actions} onGoTo={onGoTo} />
        </>
      )}
    </Opening>
  );
}
