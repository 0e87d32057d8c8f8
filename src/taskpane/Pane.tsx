import { useState, type JSX } from "react";
import type { Session } from "../app/session";
import { hasTables, type Language, type SessionState } from "../app/sessionState";
import { isSound } from "../core/rate/rateSchool";
import { openFindings } from "./checks/openFindings";
import { AsAtPanel } from "./frame/AsAtPanel";
import { Head, type PanelName } from "./frame/Head";
import { MorePanel } from "./frame/MorePanel";
import { Page } from "./frame/Page";
import { PlaceTabs } from "./frame/PlaceTabs";
import { SelectedLine } from "./frame/SelectedLine";
import { NoticeBar } from "./frame/NoticeBar";
import { PlaceView } from "./PlaceView";
import { isBusy, type PaneHost } from "./placeProps";
import { TextsProvider, type Texts } from "./texts";
import { usePane, type PaneCallbacks } from "./usePane";

interface PaneProps {
  readonly session: Session;
  readonly textsIn: (language: Language) => Texts;
  readonly theme: "light" | "dark";
  readonly host: PaneHost;
}

/** The task pane: head, places, notice slot, the place that is open, and its foot. */
export function Pane({ session, textsIn, theme, host }: PaneProps): JSX.Element {
  const { state, act } = usePane(session);
  return (
    <div className="pane" data-theme={theme}>
      <TextsProvider value={textsIn(state.language)}>
        <Frame state={state} act={act} host={host} />
      </TextsProvider>
    </div>
  );
}

interface FrameProps {
  readonly state: SessionState;
  readonly act: PaneCallbacks;
  readonly host: PaneHost;
}

/** Before there are tables, and as long as nobody just looks, there is nothing behind the places. */
const isFirstRun = ({ review, place, justLooks }: SessionState): boolean =>
  review !== null && !hasTables(review) && place === "plan" && !justLooks;

function Frame({ state, act, host }: FrameProps): JSX.Element {
  const [panel, setPanel] = useState<PanelName | null>(null);
  const { review, place } = state;
  const hasPlan = (review?.rated.length ?? 0) > 0 && !isFirstRun(state);
  const close = (): void => {
    // Closes back to the button it was opened from.
    if (panel) document.getElementById(`head-${panel}`)?.focus();
    setPanel(null);
  };
  const show: PaneCallbacks["show"] = (...there) => {
    setPanel(null);
    act.show(...there);
  };
  return (
    <>
      <Head {...{ state, act, panel }} showsDay={hasPlan} onPanel={setPanel} />
      {isFirstRun(state) || review === null ? (
        <span />
      ) : (
        <PlaceTabs
          place={place}
          waiting={{
            checks: openFindings(review).length,
            schools: review.schools.filter((one) => !isSound(one)).length,
          }}
          onShow={show}
        />
      )}
      <NoticeBar
        {...{ state, act }}
        onReload={host.reload}
        selected={review && !isFirstRun(state) ? <SelectedLine {...{ state, act, review }} /> : null}
      />
      {panel === "asAt" && review ? (
        <AsAtPanel review={review} today={host.today()} busy={isBusy(state)} onChoose={act.chooseDay} onClose={close} />
      ) : panel === "more" ? (
        <MorePanel state={state} act={{ ...act, show }} onClose={close} />
      ) : review ? (
        <PlaceView {...{ state, act, host, review }} onDay={() => setPanel("asAt")} isFirst={isFirstRun(state)} />
      ) : (
        <Page tab={null}>{null}</Page>
      )}
    </>
  );
}
