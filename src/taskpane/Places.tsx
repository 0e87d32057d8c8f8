import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { hasTables, languageOfSheets, type FailedAt, type Place, type SessionState } from "../app/sessionState";
import type { Review } from "../core/review";
import { diagnosticsText } from "./diagnostics";
import { selectedAction } from "./overview";
import type { PaneHost } from "./Pane";
import { useTexts } from "./texts";
import { useKeptFocus } from "./useKeptFocus";
import type { PaneCallbacks } from "./usePane";
import { AsAtDay } from "./views/AsAtDay";
import { BoardView } from "./views/BoardView";
import { ChecksView } from "./views/ChecksView";
import { FirstRun } from "./views/FirstRun";
import { HelpView } from "./views/HelpView";
import { Overview } from "./views/Overview";
import { Problem } from "./views/Problem";
import { SchoolsView } from "./views/SchoolsView";
import { SelectedAction } from "./views/SelectedAction";
import { StructureView } from "./views/StructureView";
import { WorkProgress } from "./views/WorkProgress";

interface PlacesProps {
  readonly state: SessionState;
  readonly callbacks: PaneCallbacks;
  readonly host: PaneHost;
}
interface PlaceProps extends PlacesProps {
  readonly review: Review;
}

/** While the workbook is only looked at, every control stays: what is chosen meanwhile waits, or takes its place. */
const isBusy = ({ work }: SessionState): boolean => work !== null && work.step !== "looking";

const VIEWS: Readonly<Record<Exclude<Place, "help">, (props: PlaceProps) => JSX.Element>> = {
  plan: PlanPlace,
  structure: StructurePlace,
  checks: ChecksPlace,
  board: BoardPlace,
  schools: SchoolsPlace,
};

/** The place that is open, with the work under way and what went wrong above it. */
export function Places(props: PlacesProps): JSX.Element {
  const { state, callbacks } = props;
  const part = useKeptFocus();
  const View = state.place === "help" ? null : VIEWS[state.place];
  const tab = state.place === "structure" ? "plan" : state.place;
  return (
    <>
      <main className="main">
        <div
          id="place"
          ref={part}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Office.js loses a focus that is on no stop
          tabIndex={0}
          className="body"
          role={tab === "help" ? undefined : "tabpanel"}
          aria-labelledby={tab === "help" ? undefined : `tab-${tab}`}
        >
          <Trouble state={state} callbacks={callbacks} />
          {!View && <HelpPlace {...props} />}
          {View && state.review && <View {...props} review={state.review} />}
        </div>
      </main>
      <Foot state={state} callbacks={callbacks} />
    </>
  );
}

/** The step to try again, by where Excel said no. */
const AGAIN: Readonly<Record<FailedAt, ((callbacks: PaneCallbacks) => void) | null>> = {
  looking: (callbacks) => callbacks.look(),
  structuring: (callbacks) => callbacks.createTables(),
  building: (callbacks) => callbacks.buildSummary(),
  takingBack: (callbacks) => callbacks.takeBack(),
  preparing: (callbacks) => callbacks.look(),
  goingTo: null,
  remembering: null,
  opening: null,
  speaking: null,
};

function Trouble({ state, callbacks }: Pick<PlacesProps, "state" | "callbacks">): JSX.Element | null {
  const { pane } = useTexts();
  const { failure, review } = state;
  if (!failure) return null;
  const again = AGAIN[failure.at];
  const lookAgain = (): void => {
    callbacks.dismiss();
    callbacks.look();
  };
  const next = again
    ? { label: pane.tryAgain, act: () => again(callbacks) }
    : failure.failure.code === "changed-meanwhile"
      ? { label: pane.lookAgain, act: lookAgain }
      : null;
  // Before the first look there is nothing else to see: trying again is all there is to do.
  const onDismiss = review || !next ? callbacks.dismiss : null;
  return <Problem failure={failure.failure} next={next} onDismiss={onDismiss} />;
}

function AsAt({ state, callbacks, review }: PlaceProps): JSX.Element {
  const chosen = state.choices.asOf !== null;
  return <AsAtDay day={review.asOf} chosen={chosen} disabled={isBusy(state)} onChoose={callbacks.chooseDay} />;
}

function PlanPlace(props: PlaceProps): JSX.Element {
  const { state, callbacks, review, host } = props;
  const first = !hasTables(review);
  return (
    <>
      {first && <FirstRun onStart={() => callbacks.show("structure")} onSample={host.openSample} />}
      {review.rated.length > 0 && (
        <>
          <AsAt {...props} />
          <SelectedAction
            selected={selectedAction(review, state.selection)}
            findings={review.findings}
            hints={!first}
          />
          <Overview review={review} onGoTo={callbacks.goTo} onStructure={first ? null : callbacks.showStructure} />
        </>
      )}
    </>
  );
}

function StructurePlace({ state, callbacks, review }: PlaceProps): JSX.Element {
  return (
    <StructureView
      recognition={review.recognition}
      snapshot={review.snapshot}
      lines={state.willWrite}
      answered={state.answered}
      weighed={state.weighed}
      result={state.result}
      canTakeBack={state.choices.lastChange !== null}
      busy={isBusy(state)}
      underWay={state.work !== null}
      onCorrect={callbacks.correct}
      onGoTo={callbacks.goTo}
      onWeigh={callbacks.weigh}
      onLook={callbacks.look}
      onOverview={callbacks.showPlan}
      onTakeBack={callbacks.takeBack}
    />
  );
}

function ChecksPlace(props: PlaceProps): JSX.Element {
  const { pane } = useTexts();
  const { review, callbacks } = props;
  if (review.rated.length === 0)
    return (
      <>
        <p>{pane.checks.notStructured}</p>
        <div>
          <Button onClick={() => callbacks.show("structure")}>{pane.board.toStructure}</Button>
        </div>
      </>
    );
  return (
    <>
      <AsAt {...props} />
      <ChecksView findings={review.findings} actions={review.plan.actions} onGoTo={callbacks.goTo} />
    </>
  );
}

function BoardPlace(props: PlaceProps): JSX.Element {
  const { state, callbacks, review } = props;
  const hasPlan = review.rated.length > 0;
  return (
    <>
      {hasPlan && <AsAt {...props} />}
      <BoardView
        language={state.choices.sheetsLanguage ?? languageOfSheets(review)}
        hasPlan={hasPlan}
        lines={state.willWrite}
        result={state.result}
        canTakeBack={state.choices.lastChange !== null}
        busy={isBusy(state)}
        onLanguage={callbacks.chooseSheetsLanguage}
        onTakeBack={callbacks.takeBack}
        onStructure={() => callbacks.show("structure")}
        onGoTo={callbacks.goTo}
      />
    </>
  );
}

function SchoolsPlace({ review, callbacks }: PlaceProps): JSX.Element {
  return (
    <SchoolsView
      recognition={review.recognition}
      onGoTo={callbacks.goTo}
      onStructure={() => callbacks.show("structure")}
    />
  );
}

function HelpPlace({ state, callbacks, host }: PlacesProps): JSX.Element {
  const texts = useTexts();
  return (
    <HelpView
      diagnostics={diagnosticsText(texts, host.facts, state)}
      isTakenBack={state.result?.kind === "takenBack"}
      canTakeBack={state.choices.lastChange !== null}
      busy={isBusy(state)}
      onTakeBack={callbacks.takeBack}
      onCopy={host.copy}
    />
  );
}

/** What is under way, always in sight, and the one primary button of the place. */
function Foot({ state, callbacks }: Pick<PlacesProps, "state" | "callbacks">): JSX.Element {
  const { pane } = useTexts();
  const { review, place, work } = state;
  const tables = review !== null && hasTables(review);
  const takes = review?.recognition.tables.some((table) => table.ticked && table.kind === "actions") ?? false;
  const hasPlan = (review?.rated.length ?? 0) > 0;
  const primary =
    place === "structure" && takes
      ? { label: tables ? pane.structure.update : pane.structure.create, act: callbacks.createTables }
      : hasPlan && (place === "board" || (place === "plan" && tables))
        ? { label: pane.board.build, act: callbacks.buildSummary }
        : null;
  return (
    <footer className={primary || work ? "foot" : "unseen"}>
      <WorkProgress work={work} onStop={callbacks.stop} />
      {primary && (
        <Button appearance="primary" disabledFocusable={isBusy(state)} onClick={primary.act}>
          {primary.label}
        </Button>
      )}
    </footer>
  );
}
