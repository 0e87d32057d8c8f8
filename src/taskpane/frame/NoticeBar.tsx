import { useEffect, useRef, type JSX, type ReactNode } from "react";
import { canTakeBack, type FailedAt, type Result, type SessionState, type Step } from "../../app/sessionState";
import type { Failure, FailureCode } from "../../app/workbookPort";
import { isBusy } from "../placeProps";
import { useTexts, type Texts } from "../texts";
import type { PaneCallbacks } from "../usePane";
import { Button } from "./Button";
import { failureText } from "./failureText";
import { Icon, type IconName } from "./Icon";

interface NoticeBarProps {
  readonly state: SessionState;
  readonly act: PaneCallbacks;
  readonly onReload: () => void;
  /** The line about the row selected in the sheet, where nothing else is to be said. */
  readonly selected: ReactNode;
}

/**
 * One notice at a time, outside of what scrolls: a mistake of ours, what Excel refused, work under way, what was done last,
 * or the row that is selected. It stays until it is closed or something else is written.
 */
export function NoticeBar(props: NoticeBarProps): JSX.Element {
  const { state, act, onReload, selected } = props;
  const { work, fault, failure, result } = state;
  const isWriting = isBusy(state);
  return (
    <div className="slot">
      {fault !== null ? (
        <FaultNotice act={act} onReload={onReload} />
      ) : isWriting ? null : failure ? (
        <Failed state={state} act={act} />
      ) : result ? (
        <Done result={result} state={state} act={act} />
      ) : (
        selected
      )}
      <UnderWay state={state} onStop={act.stop} isFirst={state.review === null} />
      {/* Speaks once a step: a look that follows an edit is not told aloud. */}
      <span className="unseen" role="status">
        {work && isWriting ? <ProgressSpoken state={state} /> : null}
      </span>
    </div>
  );
}

function ProgressSpoken({ state: { work } }: Pick<NoticeBarProps, "state">): JSX.Element | null {
  const words = useTexts().pane.work;
  return work && <>{`${words.steps[work.step]}. ${words.phases[work.phase]}.`}</>;
}

interface NoticeProps {
  readonly kind: "done" | "error";
  readonly icon: IconName;
  /** Once it changes, the first button has the focus. */
  readonly of: unknown;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

function Notice({ kind, icon, of, children, buttons }: NoticeProps): JSX.Element {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true }), [of]);
  return (
    <div
      ref={notice}
      role={kind === "error" ? "alert" : "status"}
      className={kind === "error" ? "notice notice-error" : "notice notice-done"}
    >
      <span className={kind === "error" ? "sign sign-error" : "sign sign-done"}>
        <Icon name={icon} />
      </span>
      <div className="stack">
        {children}
        <div className="buttons">{buttons}</div>
      </div>
    </div>
  );
}

function FaultNotice({ act, onReload }: Pick<NoticeBarProps, "act" | "onReload">): JSX.Element {
  const { fault } = useTexts().pane;
  const buttons = (
    <>
      <Button look="small" onPress={onReload}>
        {fault.reload}
      </Button>
      <Button look="text" onPress={() => act.show("help")}>
        {fault.support}
      </Button>
    </>
  );
  return (
    <Notice kind="error" icon="error" of="fault" buttons={buttons}>
      <p>
        <span className="strong">{fault.what}</span> {fault.next}
      </p>
    </Notice>
  );
}

/** The step to try again, by where Excel said no. */
const AGAIN: Readonly<Record<FailedAt, ((act: PaneCallbacks) => void) | null>> = {
  looking: (act) => act.look(),
  structuring: (act) => act.createTables(),
  building: (act) => act.buildSummary(),
  takingBack: (act) => act.takeBackAgain(),
  finishing: (act) => act.finish(),
  settingDay: (act) => act.chooseDayAgain(),
  namingColumn: null,
  fixing: null,
  settingAside: null,
  refreshing: null,
  recordingCase: null,
  takingFigures: null,
  choosingSheets: null,
  startingSet: null,
  updating: null,
  notingReturns: null,
  merging: null,
  bringingIn: null,
  preparing: (act) => act.look(),
  goingTo: null,
  remembering: null,
  opening: null,
  speaking: null,
};

/** What was left, dropped or is not there will be so the next time, too. */
const FOR_GOOD: ReadonlySet<FailureCode> = new Set(["left-in-place", "undo-dropped", "no-such-step"]);

/** What is left of an interrupted step is gone, and the step itself can be done. */
const canTryAgain = ({ code, after }: Failure): boolean => !FOR_GOOD.has(code) || after?.done === "remainderBack";

function Failed({ state, act }: Pick<NoticeBarProps, "state" | "act">): JSX.Element | null {
  const { pane, failures } = useTexts();
  const { failure, review } = state;
  const text = failureText(failures, state);
  if (!failure || !text) return null;
  const { code } = failure.failure;
  const again = canTryAgain(failure.failure) ? AGAIN[failure.at] : null;
  const lookAgain = (): void => {
    act.dismiss();
    act.look();
  };
  const next = again
    ? { label: pane.tryAgain, act: () => again(act) }
    : code === "changed-meanwhile"
      ? { label: pane.lookAgain, act: lookAgain }
      : null;
  const { what, next: then } = text;
  // Before the first look there is nothing else to see: trying again is all there is to do.
  const closes = review !== null || next === null;
  const buttons = (
    <>
      {next && (
        <Button look="small" onPress={next.act}>
          {next.label}
        </Button>
      )}
      {closes && (
        <Button look={next ? "text" : "small"} onPress={act.dismiss}>
          {pane.close}
        </Button>
      )}
    </>
  );
  return (
    <Notice kind="error" icon="error" of={failure} buttons={buttons}>
      <p>
        <span className="strong">{what}</span> {then}
      </p>
    </Notice>
  );
}

/** What was done, in a sentence or two. */
function resultText(
  { pane, day }: Texts,
  { kind, sheets, asOf, added, cells, step }: Result,
): readonly [string, string] {
  const words = pane.result;
  const on = asOf ? day(asOf) : "";
  switch (kind) {
    case "structure":
      return added.length > 0 ? [words.created(added.length), words.untouched] : [words.updated, words.untouched];
    case "summary":
      return [sheets.length > 0 ? words.built(on) : words.upToDate(on), ""];
    case "day":
      return [words.day(on), ""];
    case "column":
      return [words.column, ""];
    case "fix":
      return [cells === 0 && step !== null ? words.mended : words.fixed(cells), ""];
    case "setAside":
      return [cells === 0 ? words.fixed(0) : words.setAside, ""];
    case "refresh":
      return [words.refreshed(cells), ""];
    case "schoolCase":
      return [words.recorded(cells), ""];
    case "schoolFigures":
      return [words.figuresTaken(step !== null), ""];
    case "schoolSheets":
      return [words.schoolSheets, ""];
    case "update":
      return [words.updateSaved(cells), ""];
    case "recommendationSet":
      return [words.setAdded, words.untouched];
    case "returns":
      return [words.returnsNoted, ""];
    case "merge":
      return [words.merged, ""];
    case "servicePlans":
      return [words.plansIn, words.untouched];
    case "takenBack":
      return [words.takenBack, ""];
  }
}

interface DoneProps extends Pick<NoticeBarProps, "state" | "act"> {
  readonly result: Result;
}

function Done({ result, state, act }: DoneProps): JSX.Element {
  const texts = useTexts();
  const { pane } = texts;
  const [stated, besides] = resultText(texts, result);
  const first = result.kind === "summary" ? result.sheets[0] : undefined;
  // The step that the sentence is about, and no other: not on this page yet, it is not offered.
  const written = state.journal.find(({ id }) => id === result.step);
  const step = written && canTakeBack(written) && result.kind !== "day" ? written.id : null;
  const buttons = (
    <>
      {first !== undefined && (
        <Button look="small" onPress={() => act.goTo({ sheet: first, row: 0, column: 0 })}>
          {pane.result.openSheet(first)}
        </Button>
      )}
      {step !== null && (
        <Button look="small" onPress={() => act.takeBack(step)}>
          {pane.takeBack}
        </Button>
      )}
      <Button look={first !== undefined || step !== null ? "text" : "small"} onPress={act.dismiss}>
        {pane.close}
      </Button>
    </>
  );
  return (
    <Notice kind="done" icon="done" of={result} buttons={buttons}>
      <p>
        <span className="strong">{stated}</span> {besides}
      </p>
    </Notice>
  );
}

interface UnderWayProps extends Pick<NoticeBarProps, "state"> {
  readonly onStop: () => void;
  readonly isFirst: boolean;
}

/** Steps of which Stop leaves something else than what was before. */
const LEAVES: Readonly<Partial<Record<Step, "takingBack" | "finishing">>> = {
  takingBack: "takingBack",
  finishing: "finishing",
};

/** Work under way: its step in words, how far it is, Stop, and what Stop leaves. */
function UnderWay({ state, onStop, isFirst }: UnderWayProps): JSX.Element | null {
  const words = useTexts().pane.work;
  const { work } = state;
  if (!work) return null;
  const isLook = work.step === "looking";
  return (
    <section
      className={isLook && !isFirst ? "under-way stack late" : "under-way stack"}
      aria-label={words.steps[work.step]}
    >
      <div className="ends">
        <span className="strong">{work.stopping ? words.stopping : words.steps[work.step]}</span>
        {work.total > 0 && (
          <span className="small quiet">{words.progress(Math.floor((100 * work.done) / work.total))}</span>
        )}
      </div>
      <progress
        className="progress"
        aria-label={words.steps[work.step]}
        {...(work.total > 0 ? { max: work.total, value: work.done } : {})}
      />
      <div className="ends">
        <span>{words.phases[work.phase]}</span>
        <Button look="small" waits={work.stopping} onPress={onStop}>
          {words.stop}
        </Button>
      </div>
      {!isLook && <p className="small quiet">{words.ifYouStop[LEAVES[work.step] ?? "writing"]}</p>}
    </section>
  );
}
