import { useMemo, type JSX } from "react";
import { waitingEntry } from "../../app/sessionState";
import type { JournalEntry } from "../../core/journal/entries";
import { isEdited } from "../../core/journal/historyRows";
import { laterStepsOn } from "../../core/journal/laterSteps";
import { undoneInExcel } from "../../core/journal/undoneInExcel";
import { findOwnTable } from "../../core/tables/records";
import { Button } from "../frame/Button";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { Interrupted } from "./Interrupted";
import { LeftCells } from "./LeftCells";
import { type HistoryProps, dayAndTime, nameOfStep } from "./steps";

/** The steps that were taken, each to be taken back; work that was interrupted comes before all else. */
export function HistoryPlace(props: HistoryProps): JSX.Element {
  const { words, state, act, review } = props;
  const { pane } = useTexts();
  const changes = useMemo(() => findOwnTable(review.snapshot, "changes"), [review]);
  const waiting = waitingEntry(state.journal);
  if (waiting) return <Interrupted {...props} entry={waiting} />;
  const back = (): void => act.show("plan");
  return (
    <Page tab={null} onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="history">{words.title}</OpenedHeading>
      <p>{state.journal.length === 0 ? words.history.empty : words.intro}</p>
      {changes && isEdited(changes) && <p>{words.edited(changes.sheet.name)}</p>}
      <LeftCells {...props} />
      <Steps {...props} />
    </Page>
  );
}

function Steps(props: HistoryProps): JSX.Element {
  const { state, review } = props;
  const texts = useTexts();
  const undone = useMemo(() => undoneInExcel(review.snapshot), [review]);
  const days = new Map<string, JournalEntry[]>();
  for (const entry of [...state.journal].reverse()) {
    const [day] = dayAndTime(entry.when, texts);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <>
      {[...days].map(([day, entries]) => (
        <section key={day} className="tight" aria-label={day}>
          <h2>{day}</h2>
          <ul className="rows">
            {entries.map((entry) => (
              <Step key={entry.id} {...props} entry={entry} isUndone={undone.has(entry.id)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface StepProps extends HistoryProps {
  readonly entry: JournalEntry;
  readonly isUndone: boolean;
}

function Step({ words, state, act, entry, isUndone }: StepProps): JSX.Element {
  const texts = useTexts();
  const name = nameOfStep(entry, words);
  const [, time] = dayAndTime(entry.when, texts);
  const isDone = entry.state === "done" && !isUndone;
  const canGoBack = isDone && entry.size > 0;
  const later = useMemo(() => (canGoBack ? laterStepsOn(entry, state.journal) : []), [canGoBack, entry, state.journal]);
  const became = isUndone ? words.history.states.undone : isDone ? "" : words.history.states[entry.state];
  return (
    <li className="rows-row">
      <span className="grow tight">
        <span className="strong">{name}</span>
        <span className="small quiet">
          {[words.at(time, entry.by), became].filter((part) => part !== "").join(" · ")}
        </span>
        {later.length > 0 && <span className="small">{words.dependents(later.length)}</span>}
        {isDone && entry.size === 0 && <span className="small">{words.history.dropped}</span>}
      </span>
      {canGoBack && (
        <Button
          look="small"
          waits={isBusy(state)}
          label={words.takeBackStep(name)}
          onPress={() => act.takeBack(entry.id)}
        >
          {words.takeBack}
        </Button>
      )}
    </li>
  );
}
