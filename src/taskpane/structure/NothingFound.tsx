import { useState, type JSX } from "react";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import type { StructureProps } from "./structureProps";

/** No plan: what was looked at, why it is none, and the ways on that there are. */
export function NothingFound({ words: { start, nothing: words }, act, review, host }: StructureProps): JSX.Element {
  const { pane } = useTexts();
  const [isSampleOpen, setSampleOpen] = useState(false);
  const { notPlans, tables } = review.recognition;
  const openSample = (): void => void host.openSample().then((outcome) => setSampleOpen(outcome.ok));
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" onPress={act.look}>
          {pane.lookAgain}
        </Button>
      </div>
      <p className="small quiet" role="status">
        {isSampleOpen ? start.sampleOpened : ""}
      </p>
    </>
  );
  return (
    <Page tab={null} foot={foot}>
      <div className="tight">
        <h1>{words.title}</h1>
        <p>{words.looked(review.snapshot.sheets.length)}</p>
      </div>
      {notPlans.length > 0 && (
        <Rows>
          {notPlans.map(({ sheet, why }) => (
            <li key={sheet}>
              <button type="button" className="rows-row" onClick={() => act.goTo({ sheet, row: 0, column: 0 })}>
                <span className="grow cut linked">{sheet}</span>
                <span className="small quiet">{words.why[why]}</span>
              </button>
            </li>
          ))}
        </Rows>
      )}
      <section className="stack" aria-label={words.next}>
        <h2>{words.next}</h2>
        <Rows>
          {tables.length > 0 && (
            <Way label={words.columns} about={words.columnsAbout} onGo={() => act.show("structure")} />
          )}
          <Way label={words.sets} about={words.setsAbout} onGo={() => act.show("sets")} />
          <Way label={start.sample} about={words.sampleAbout} onGo={openSample} />
        </Rows>
      </section>
    </Page>
  );
}

interface WayProps {
  readonly label: string;
  readonly about: string;
  readonly onGo: () => void;
}

function Way({ label, about, onGo }: WayProps): JSX.Element {
  return (
    <li>
      <button type="button" className="rows-row" onClick={onGo}>
        <span className="grow">
          <span className="strong">{label}</span>
          <span className="cut small quiet">{about}</span>
        </span>
        <Icon name="forward" size={14} />
      </button>
    </li>
  );
}
