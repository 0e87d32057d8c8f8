import type { JSX } from "react";
import type { JournalEntry } from "../../core/journal/entries";
import { Button } from "../frame/Button";
import { OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { dayAndTime, nameOfStep, type HistoryProps } from "./steps";

/** Work that stopped half way: it is finished or taken back, and both can be pressed again after another failure. */
export function Interrupted({
  words,
  state,
  act,
  entry,
}: HistoryProps & { readonly entry: JournalEntry }): JSX.Element {
  const texts = useTexts();
  const own = words.interrupted;
  const [day, time] = dayAndTime(entry.when, texts);
  const isGoing = entry.state === "takingBack";
  const when = `${time}, ${day}`;
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={() => act.finish()}>
          {own.finish}
        </Button>
        {!isGoing && (
          <Button waits={isBusy(state)} onPress={() => act.takeBack(entry.id)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <p className="small quiet">{own.untouched}</p>
    </>
  );
  return (
    <Page tab={null} foot={foot}>
      <OpenedHeading of="interrupted">{own.title(nameOfStep(entry, words))}</OpenedHeading>
      <p>{isGoing ? own.takingBack(when) : own.what(when)}</p>
      <p>{own.doNotSend}</p>
      <dl className="stack">
        <div className="tight">
          <dt className="strong">{own.finish}</dt>
          <dd className="small">{isGoing ? own.finishBackAbout : own.finishAbout}</dd>
        </div>
        {!isGoing && (
          <div className="tight">
            <dt className="strong">{words.takeBack}</dt>
            <dd className="small">{own.takeBackAbout}</dd>
          </div>
        )}
      </dl>
    </Page>
  );
}
