import { Button } from "@fluentui/react-components";
import { memo, useRef, type JSX } from "react";
import type { Answered, Result } from "../../app/sessionState";
import type { Correction, Recognition, Standing } from "../../core/recognise/recognition";
import type { ReviewDifference } from "../../core/reviewDifference";
import type { CellPlace } from "../../core/snapshot/address";
import type { WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";
import { changesText, subjectText } from "../changes";
import { foundTables, understood } from "../found";
import { useTexts } from "../texts";
import { WillBe } from "./BoardView";
import { Corrections } from "./Corrections";
import { Doubts } from "./Doubts";
import { FoundTable } from "./FoundTable";
import { ProblemNote, Said } from "./Problem";

interface StructureProps {
  readonly recognition: Recognition;
  readonly snapshot: WorkbookSnapshot;
  /** What creating the tables would write, in words; null while it is being worked out. */
  readonly lines: readonly string[] | null;
  readonly answered: Answered | null;
  readonly weighed: ReadonlyMap<string, ReviewDifference>;
  readonly result: Result | null;
  readonly canTakeBack: boolean;
  readonly busy: boolean;
  /** Any work, also a look that leaves every control as it is. */
  readonly underWay: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onWeigh: (choices: readonly Standing[]) => void;
  readonly onLook: () => void;
  readonly onOverview: () => void;
  readonly onTakeBack: () => void;
}

/** What was found in the workbook, doubts first, and what will be written from it. */
export const StructureView = memo(function StructureView(props: StructureProps): JSX.Element {
  const { pane } = useTexts();
  const words = pane.structure;
  const { recognition, snapshot, busy, onCorrect } = props;
  const percent = understood(recognition);
  const tables = foundTables(recognition);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h2 className="title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <Outcome {...props} />
      {tables.length === 0 && (
        <ProblemNote
          what={words.nothingFound}
          then={words.nothingFoundNext}
          next={{ label: pane.lookAgain, act: props.onLook }}
        />
      )}
      {percent !== null && (
        <div className="tight">
          <span>{words.understood(percent)}</span>
          <progress className="progress" aria-label={words.understoodLabel} max={100} value={percent} />
        </div>
      )}
      <AnswerTaken answered={props.answered} />
      <Doubts
        {...{ recognition, snapshot, busy, onCorrect, heading }}
        weighed={props.weighed}
        underWay={props.underWay}
        onGoTo={props.onGoTo}
        onWeigh={props.onWeigh}
      />
      <Corrections {...{ recognition, busy, onCorrect, heading }} />
      {tables.length > 0 && (
        <section className="stack" aria-label={words.tablesTitle}>
          <h3 className="heading">{words.tablesTitle}</h3>
          {tables.map((table) => (
            <FoundTable key={table.key} {...{ table, snapshot, busy, onCorrect }} />
          ))}
        </section>
      )}
      <LeftOut recognition={recognition} />
      {tables.length > 0 && <WillBe title={words.willWrite} lines={props.lines} nothing={words.nothingToWrite} />}
    </>
  );
});

/** What the last answer changed. */
function AnswerTaken({ answered }: { readonly answered: Answered | null }): JSX.Element {
  const texts = useTexts();
  const { doubts } = texts.pane;
  if (!answered) return <Said text={null} />;
  const { correction, difference } = answered;
  const text =
    correction.kind === "forgotten"
      ? doubts.takenBack(subjectText(texts, correction.of), changesText(texts, difference))
      : doubts.answered(subjectText(texts, correction), texts.choice(correction), changesText(texts, difference));
  return <Said text={text} />;
}

function Outcome({ result, canTakeBack, busy, onOverview, onTakeBack }: StructureProps): JSX.Element {
  const { pane } = useTexts();
  const isCreated = result?.kind === "structure";
  return (
    <Said text={isCreated ? pane.structure.created : result?.kind === "takenBack" ? pane.board.takenBack : null}>
      {isCreated && (
        <div className="row">
          <Button size="small" appearance="primary" onClick={onOverview}>
            {pane.structure.toOverview}
          </Button>
          {canTakeBack && (
            <Button size="small" disabled={busy} onClick={onTakeBack}>
              {pane.board.takeBack}
            </Button>
          )}
        </div>
      )}
    </Said>
  );
}

function LeftOut({ recognition }: { readonly recognition: Recognition }): JSX.Element | null {
  const { pane } = useTexts();
  const sheets = recognition.notPlans.filter((sheet) => sheet.why !== "own-table");
  if (sheets.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className="summary">
        {pane.structure.leftOut(sheets.length)}
      </summary>
      <ul className="lines">
        {sheets.map(({ sheet, why }) => (
          <li key={sheet}>
            {sheet}: {pane.structure.notPlan[why]}
          </li>
        ))}
      </ul>
    </details>
  );
}
