import type { JSX } from "react";
import type { Action } from "../../core/plan/actionPlan";
import type { RatedAction } from "../../core/rate/rating";
import type { CellPlace } from "../../core/snapshot/address";
import { useStyles } from "../styles";
import { useTexts } from "../texts";
import { RatingChip } from "./RatingChip";

interface ActionLinesProps {
  readonly actions: readonly RatedAction[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Actions with their rating and its reason; the words of each lead to its row in the sheet. */
export function ActionLines({ actions, onGoTo }: ActionLinesProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list}>
      {actions.map(({ action, rating, reason }) => (
        <li key={action.key} className={styles.tight}>
          <button
            type="button"
            className={styles.link}
            aria-label={`${shown(action)}: ${texts.pane.overview.goToAction(action.id ?? texts.pane.overview.withoutId)}`}
            onClick={() => onGoTo(action.place)}
          >
            <span className={styles.clip}>{shown(action)}</span>
          </button>
          <span className={styles.row}>
            <RatingChip rating={rating} /> {texts.reason(reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const shown = ({ id, action }: Action): string => (id ? `${id} ${action}` : action);
