import type { JSX } from "react";
import { stepToTakeBack, type SessionState } from "../../app/sessionState";
import { asAtCell } from "../../core/sheets/asAtCell";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import type { PaneCallbacks } from "../usePane";
import { Icon } from "./Icon";
import { OpenedHeading } from "./OneBar";
import { Page } from "./Page";
import { Rows } from "./Rows";

interface MorePanelProps {
  readonly state: SessionState;
  readonly act: PaneCallbacks;
  readonly onClose: () => void;
}

/** What is needed seldom, each a step of its own; what there is not yet is not shown. */
export function MorePanel({ state, act, onClose }: MorePanelProps): JSX.Element {
  const { more } = useTexts().pane;
  const { review, journal } = state;
  const settings = review && asAtCell(review.snapshot)?.place;
  const then = (step: () => void) => (): void => {
    onClose();
    step();
  };
  return (
    <Page tab={null} onEscape={onClose}>
      <OpenedHeading of="more">{more.label}</OpenedHeading>
      <Rows>
        {settings && <Row label={more.settings} onPress={then(() => act.goTo(settings))} />}
        {review && <Row label={more.structure} onPress={then(() => act.show("structure"))} />}
        {review && <Row label={more.sets} onPress={then(() => act.show("sets"))} />}
        {review?.plan.sourceNow && <Row label={more.source} onPress={then(() => act.show("source"))} />}
        {review?.plan.origin === "tables" && <Row label={more.returns} onPress={then(() => act.show("returns"))} />}
        {review?.plan.origin === "tables" && (
          <Row label={more.otherPlans} onPress={then(() => act.show("otherPlans"))} />
        )}
        {stepToTakeBack(journal) && !isBusy(state) && (
          <Row label={more.takeBack} onPress={then(() => act.takeBack())} />
        )}
        {journal.length > 0 && <Row label={more.history} onPress={then(() => act.show("history"))} />}
        <Row label={more.help} onPress={then(() => act.show("help"))} />
      </Rows>
    </Page>
  );
}

function Row({ label, onPress }: { readonly label: string; readonly onPress: () => void }): JSX.Element {
  return (
    <li>
      <button type="button" className="rows-row" onClick={onPress}>
        <span className="grow">{label}</span>
        <Icon name="forward" size={14} />
      </button>
    </li>
  );
}
