import type { JSX } from "react";
import { hasTables, waitingEntry } from "../app/sessionState";
import { ChecksPlace } from "./checks/ChecksPlace";
import { Button } from "./frame/Button";
import { Page } from "./frame/Page";
import { tabOf } from "./frame/PlaceTabs";
import type { PartName } from "./lazyPlaces";
import type { PlaceProps } from "./placeProps";
import { PlanPlace } from "./plan/PlanPlace";
import { useTexts } from "./texts";
import { usePart } from "./usePart";

interface PlaceViewProps extends PlaceProps {
  readonly isFirst: boolean;
}

/** The place that is open, or the one thing that is open in it. */
export function PlaceView({ isFirst, ...props }: PlaceViewProps): JSX.Element {
  const { state, review } = props;
  const { place, opened } = state;
  // Nothing else is written before work that was interrupted is settled, so that is what is shown.
  if (waitingEntry(state.journal) && place !== "help") return <PartView {...props} name="history" />;
  if (opened?.kind === "action") return <PartView {...props} name={opened.isUpdating === true ? "update" : "action"} />;
  if (opened?.kind === "recommendation") return <PartView {...props} name="recommendation" />;
  if (place === "checks") return <ChecksPlace {...props} />;
  if (place !== "plan") return <PartView {...props} name={place} />;
  // The steps before the plan are one part with the first run: whoever begins goes on there.
  const isBefore = isFirst || (review.rated.length === 0 && !hasTables(review));
  return isBefore ? <PartView {...props} name="structure" /> : <PlanPlace {...props} />;
}

interface PartViewProps extends PlaceProps {
  readonly name: PartName;
}

/** A place that is fetched apart: shown once it is there, and where it could not be fetched, with the same step again. */
function PartView({ name, ...props }: PartViewProps): JSX.Element {
  const { pane, failures } = useTexts();
  const { language, place } = props.state;
  const { part, failed, tryAgain } = usePart(name, language);
  if (part) {
    const View = part.view;
    return <View {...props} words={part.words as never} key={name} />;
  }
  const sentence = failed && failures.excel[failed.code](failed.where);
  return (
    <Page tab={tabOf(place)}>
      {sentence ? (
        <div role="alert" className="stack">
          <p className="strong">{sentence.what}</p>
          <p>{sentence.next}</p>
          <div className="buttons">
            <Button onPress={tryAgain}>{pane.tryAgain}</Button>
          </div>
        </div>
      ) : (
        <p className="quiet" role="status">
          {pane.loading}
        </p>
      )}
    </Page>
  );
}
