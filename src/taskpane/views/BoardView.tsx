import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Language, Result } from "../../app/sessionState";
import type { CellPlace } from "../../core/snapshot/address";
import { useTexts } from "../texts";
import { Choice } from "./Choice";
import { Said } from "./Problem";

interface BoardProps {
  readonly language: Language;
  readonly hasPlan: boolean;
  /** What a build would write, in words; null while it is being worked out. */
  readonly lines: readonly string[] | null;
  readonly result: Result | null;
  readonly canTakeBack: boolean;
  readonly busy: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onTakeBack: () => void;
  readonly onStructure: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The board summary: its language, what will be built, and afterwards what was built, with links. */
export function BoardView(props: BoardProps): JSX.Element {
  const { pane } = useTexts();
  const words = pane.board;
  if (!props.hasPlan)
    return (
      <>
        <h2 className="title">{words.title}</h2>
        <p className="text" role="status">
          {words.needsPlan}
        </p>
        <div>
          <Button appearance="primary" onClick={props.onStructure}>
            {words.toStructure}
          </Button>
        </div>
      </>
    );
  const languages = (["en", "cy"] as const).map((value) => ({ value, text: pane.language[value] }));
  return (
    <>
      <h2 className="title">{words.title}</h2>
      <Built {...props} />
      <Choice
        label={words.language}
        value={props.language}
        options={languages}
        disabled={props.busy}
        onChoose={props.onLanguage}
      />
      <WillBe title={words.willBuild} lines={props.lines} nothing={words.upToDate} />
    </>
  );
}

/** What the last build, or taking it back, left behind. */
function Built({ result, canTakeBack, busy, onTakeBack, onGoTo }: BoardProps): JSX.Element {
  const { pane, day } = useTexts();
  const words = pane.board;
  if (result?.kind !== "summary" || !result.asOf)
    return <Said text={result?.kind === "takenBack" ? words.takenBack : null} />;
  return (
    <Said text={words.built(day(result.asOf))}>
      <ul className="list">
        {result.sheets.map((sheet) => (
          <li key={sheet}>
            <button type="button" className="link" onClick={() => onGoTo({ sheet, row: 0, column: 0 })}>
              {words.openSheet(sheet)}
            </button>
          </li>
        ))}
      </ul>
      {canTakeBack && (
        <div>
          <Button size="small" disabled={busy} onClick={onTakeBack}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </Said>
  );
}

/** What a step will write, shown before anybody agrees to it. */
export function WillBe({ title, lines, nothing }: WillBeProps): JSX.Element {
  const words = useTexts().pane.board;
  return (
    <section className="section" aria-label={title}>
      <h3 className="heading">{title}</h3>
      {lines === null || lines.length === 0 ? (
        <p className="text">{lines === null ? words.workingOut : nothing}</p>
      ) : (
        <ul className="lines">
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
interface WillBeProps {
  readonly title: string;
  readonly lines: readonly string[] | null;
  readonly nothing: string;
}
