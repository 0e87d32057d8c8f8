import type { JSX } from "react";
import type { Action } from "../../core/plan/actionPlan";
import type { RatedAction } from "../../core/rate/rating";
import type { CellPlace } from "../../core/snapshot/address";
import { useTexts } from "../texts";
import { LongList } from "./LongList";
import { RatingChip } from "./RatingChip";

interface ActionLinesProps {
  readonly label: string;
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Actions with their rating and its reason; the words of each lead to its row in the sheet. */
export function ActionLines({ label, actions, onGoTo }: ActionLinesProps): JSX.Element {
  return (
    <LongList label={label} items={actions} keyOf={({ action }) => action.key}>
      {(rated) => <ActionLine rated={rated} onGoTo={onGoTo} />}
    </LongList>
  );
}

function ActionLine({
  rated,
  onGoTo,
}: { readonly rated: RatedAction } & Pick<ActionLinesProps, "onGoTo">): JSX.Element {
  const texts = useTexts();
  const { action, rating, reason } = rated;
  const words = texts.pane.overview;
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={`${shown(action)}: ${words.goToAction(action.id ?? words.withoutId)}`}
        onClick={() => onGoTo(rowOf(action))}
      >
        <span className="clip">{shown(action)}</span>
      </button>
      <span className="beside">
        <RatingChip rating={rating} /> <span>{texts.reason(reason)}</span>
      </span>
    </>
  );
}

const shown = ({ id, action }: Action): string => (id ? `${id} ${action}` : action);

/** Where the action stands now: in our table once it is there (its cells say so), else where it was found. */
const rowOf = ({ cells, place }: Action): CellPlace => cells.action ?? place;
