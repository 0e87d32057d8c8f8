import type { JSX } from "react";
import type { JournalEntry } from "../../core/journal/entries";
import { Button } from "../frame/Button";
import { OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy } from "../placeView";
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
  const said = words.interrupted;
  const [day, time] = dayAndTime(entry.when, texts);
  const isGoing = entry.state === "takingBack";
  const when = `${time}, ${day}`;
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={() => act.finish()}>
          {said.finish}
        </Button>
        {!isGoing && (
          <Button waits={isBusy(state)} onPress={() => act.takeBack(entry.id)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <p className="small quiet">{said.untouched}</p>
    </>
  );
  return (
    <Page tab={null} foot={foot}>
      <OpenedHeading of="interrupted">{said.title(nameOfStep(entry, words))}</OpenedHeading>
      <p>{isGoing ? said.takingBack(when) : said.what(when)}</p>
      <p>{said.doNotSend}</p>
      <dl className="stack">
        <div className="tight">
          <dt className="strong">{said.finish}</dt>
          <dd className="small">{isGoing ? said.finishBackAbout : said.finishAbout}</dd>
        </div>
        {!isGoing && (
          <div className="tight">
            <dt className="strong">{words.takeBack}</dt>
            <dd className="small">{said.takeBackAbout}</dd>
          </div>
        )}
      </dl>
    </Page>
  );
}
