import { useState, type JSX } from "react";
import { NO_FILTER } from "../../app/sessionState";
import type { RatedAction, RatedRecommendation, RecommendationReason } from "../../core/rate/rating";
import type { Policy } from "../../core/rate/limits";
import { countRatings } from "../../core/rate/rollUp";
import { actionsIn, placeOfAction } from "../actionLists";
import { openFindings } from "../checks/openFindings";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { RatingBar, RatingChip } from "../frame/Rating";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface RowProps extends PlaceProps {
  /** Null for the actions that belong to no recommendation. */
  readonly rated: RatedRecommendation | null;
}

/** A recommendation: its rating, why, and how its actions are rated. It opens into these, the worst first. */
export function RecommendationRow(props: RowProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.overview;
  const { rated, state, act, review } = props;
  const ref = rated?.recommendation.ref ?? null;
  const id = `row-${ref ?? "none"}`;
  const isOpen = state.expanded === id;
  const actions = actionsIn(review, { of: "recommendation", ref }, null);
  return (
    <li>
      <button
        id={id}
        type="button"
        className="recommendation"
        aria-expanded={isOpen}
        onClick={() => act.narrow({ expanded: isOpen ? null : id })}
      >
        <span className="beside">
          {ref !== null && <span className="strong">{ref}</span>}
          <span className="grow cut" lang={review.plan.language}>
            {rated?.recommendation.text ?? words.withoutRecommendation}
          </span>
          {rated && <RatingChip rating={rated.rating} />}
        </span>
        <span className="small quiet">
          {rated ? texts.recommendationReason(rated.reason) : words.actions(actions.length)}
        </span>
        <RatingBar counts={rated?.counts ?? countRatings(actions)} />
      </button>
      {isOpen && <Opened {...props} actions={actions} id={id} />}
    </li>
  );
}

/** The share that was enough for the rating, where a share decided. */
function shareThatDecided({ code }: RecommendationReason, policy: Policy): number | null {
  if (code === "red-share") return policy.recommendationRedPercent;
  return code === "amber-share" ? policy.recommendationAmberPercent : null;
}

/** Of more actions so many are drawn at first, and so many more each time, so that the pane answers at once. */
const AT_ONCE = 40;

interface OpenedProps extends RowProps {
  readonly actions: readonly RatedAction[];
  readonly id: string;
}

function Opened({ rated, actions, id, review, act }: OpenedProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.overview;
  const [shown, setShown] = useState(AT_ONCE);
  const ref = rated?.recommendation.ref ?? null;
  const enough = rated && shareThatDecided(rated.reason, review.policy);
  const keys = new Set(actions.map(({ action }) => action.key));
  const checks = openFindings(review).filter(({ actionKey }) => actionKey !== null && keys.has(actionKey)).length;
  const place = rated?.recommendation.place ?? (actions[0] && placeOfAction(actions[0]));
  const open = (each: RatedAction, from: string): void =>
    act.show("plan", { kind: "action", key: each.action.key, list: { of: "recommendation", ref } }, from);
  return (
    <div className="opened">
      {rated && (
        <p className="small words">
          <span lang={review.plan.language}>{rated.recommendation.text}</span>
        </p>
      )}
      {rated && (
        <p className="small">
          {texts.recommendationReason(rated.reason)}. {enough !== null && words.enough(enough)}
        </p>
      )}
      <ul>
        {actions.slice(0, shown).map((each) => (
          <ActionRow key={each.action.key} rated={each} onOpen={(from) => open(each, from)} />
        ))}
      </ul>
      {actions.length > shown && (
        <div className="buttons">
          <Button look="small" onPress={() => setShown(shown + AT_ONCE)}>
            {texts.pane.checks.more(actions.length - shown)}
          </Button>
        </div>
      )}
      <div className="buttons">
        {rated && ref !== null && (
          <Button look="small" onPress={() => act.show("plan", { kind: "recommendation", ref }, id)}>
            {words.whyRated(texts.rating(rated.rating))}
          </Button>
        )}
        {ref !== null && place && (
          <Button look="small" onPress={() => act.goTo(place)}>
            {words.goToRecommendation(ref)}
          </Button>
        )}
        {ref !== null && checks > 0 && (
          <Button
            look="text"
            onPress={() => {
              act.narrow({ checkFilter: { ...NO_FILTER, recommendation: ref } });
              act.show("checks");
            }}
          >
            {words.itsChecks(checks)}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ActionRowProps {
  readonly rated: RatedAction;
  readonly onOpen: (from: string) => void;
}

function ActionRow({ rated: { action, rating, reason }, onOpen }: ActionRowProps): JSX.Element {
  const texts = useTexts();
  const id = `action-${action.key}`;
  return (
    <li>
      <button id={id} type="button" className="rows-row thin" onClick={() => onOpen(id)}>
        <span className="strong">{action.id ?? texts.pane.overview.withoutId}</span>
        <RatingChip rating={rating} />
        <span className="grow cut">{texts.reason(reason)}</span>
        <Icon name="forward" size={14} />
      </button>
    </li>
  );
}
