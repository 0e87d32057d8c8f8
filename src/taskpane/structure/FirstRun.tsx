import { useMemo, useState, type JSX } from "react";
import type { TableKind } from "../../core/recognise/recognition";
import type { Review } from "../../core/review";
import type { FirstRunWords } from "../../core/words/en/paneStart";
import { actionsIn } from "../actionLists";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { openQuestions } from "./questions";
import { useTexts } from "../texts";
import type { StructureProps } from "./structureProps";

/** What was found, what happens next, and what is promised: before anything of ours is in the workbook. */
export function FirstRun({ words: { start: words }, act, review, host }: StructureProps): JSX.Element {
  const [isSampleOpen, setSampleOpen] = useState(false);
  const { recognition, snapshot, rated, recommendations } = review;
  const questions = useMemo(() => openQuestions(recognition, snapshot).length, [recognition, snapshot]);
  const overdue = actionsIn(review, { of: "overdue" }, null).length;
  const openSample = (): void => void host.openSample().then((outcome) => setSampleOpen(outcome.ok));
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" onPress={() => act.show("structure")}>
          {questions > 0 ? words.answer(questions) : words.seeWhat}
        </Button>
      </div>
      <div className="buttons">
        <Button look="text" onPress={() => act.narrow({ justLooks: true })}>
          {words.justLook}
        </Button>
        <Button look="text" onPress={openSample}>
          {words.sample}
        </Button>
      </div>
      <p className="small quiet" role="status">
        {isSampleOpen ? words.sampleOpened : ""}
      </p>
    </>
  );
  const steps = [...(questions > 0 ? [words.questions(questions)] : []), words.write, words.work];
  return (
    <Page tab={null} foot={foot}>
      <div className="tight">
        <h1>{words.title}</h1>
        <p>
          {words.found(rated.length, recommendations.length)} {overdue > 0 && words.overdue(overdue)}
        </p>
      </div>
      <Found review={review} words={words} />
      <section className="stack" aria-label={words.next}>
        <h2>{words.next}</h2>
        <ol className="stack">
          {steps.map(([what, means], index) => (
            <li key={what} className="numbered">
              <span className="strong">{index + 1}</span>
              <span className="tight">
                <span className="strong">{what}</span>
                <span className="quiet">{means}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <div className="tinted">
        <p className="strong">{words.promise}</p>
        <p>{words.promises}</p>
      </div>
    </Page>
  );
}

interface FoundProps {
  readonly review: Review;
  readonly words: FirstRunWords;
}

/** Each kind of table that was found and is used, with the sheets it is on. */
function Found({ review, words }: FoundProps): JSX.Element {
  const { tableKinds } = useTexts();
  const kinds = new Map<TableKind, { sheets: string[]; rows: number }>();
  for (const { kind, ticked, sheet, rows } of review.recognition.tables) {
    if (!ticked) continue;
    const found = kinds.get(kind) ?? { sheets: [], rows: 0 };
    if (!found.sheets.includes(sheet)) found.sheets.push(sheet);
    found.rows += rows.filter((row) => row.kind === "record").length;
    kinds.set(kind, found);
  }
  return (
    <ul className="rows">
      {[...kinds].map(([kind, { sheets, rows }]) => (
        <li key={kind} className="rows-row">
          <span className="sign sign-done">
            <Icon name="done" />
          </span>
          <span className="grow">
            <span className="strong">{tableKinds[kind]}</span>
            <span className="cut small quiet">{words.andSheets(sheets[0] ?? "", sheets.length - 1)}</span>
          </span>
          <span className="figure small">{words.rows(rows)}</span>
        </li>
      ))}
    </ul>
  );
}
