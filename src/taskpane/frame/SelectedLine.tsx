import { useEffect, type JSX } from "react";
import type { SessionState } from "../../app/sessionState";
import type { Review } from "../../core/review";
import { selectedAction } from "../actionLists";
import { useTexts } from "../texts";
import type { PaneCallbacks } from "../usePane";
import { Icon } from "./Icon";
import { RatingChip } from "./Rating";

interface SelectedLineProps {
  readonly state: SessionState;
  readonly act: PaneCallbacks;
  readonly review: Review;
}

/**
 * The action whose row is selected in the sheet, in one line: nothing is taken away because a cell was clicked. Only where an
 * action is open already, the one of the row takes its place.
 */
export function SelectedLine({ state, act, review }: SelectedLineProps): JSX.Element | null {
  const texts = useTexts();
  const { selection, opened, place } = state;
  const selected = selectedAction(review, selection);
  const key = selected?.action.key ?? null;
  const openKey = opened?.kind === "action" ? opened.key : null;
  useEffect(() => {
    const isUpdating = opened?.kind === "action" && opened.isUpdating === true;
    if (key !== null && openKey !== null && key !== openKey && !isUpdating)
      act.show(place, { kind: "action", key, list: { of: "all" } });
    // Only a new selection does: going on with the arrows of the bar is the reader's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection]);
  if (!selected || key === openKey) return null;
  const { action, rating, reason } = selected;
  return (
    <button
      type="button"
      className="rows-row"
      onClick={() => act.show("plan", { kind: "action", key: action.key, list: { of: "all" } })}
    >
      <span className="strong">{action.id ?? texts.pane.overview.withoutId}</span>
      <RatingChip rating={rating} />
      <span className="grow cut">{texts.reason(reason)}</span>
      <span className="linked">{texts.pane.open}</span>
      <Icon name="forward" size={14} />
    </button>
  );
}
