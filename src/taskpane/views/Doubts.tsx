import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, type JSX, type RefObject } from "react";
import { choiceKey } from "../../app/sessionCorrections";
import type { Correction, Recognition, Standing, TableKind } from "../../core/recognise/recognition";
import type { ReviewDifference } from "../../core/reviewDifference";
import type { CellPlace } from "../../core/snapshot/address";
import type { WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";
import { changesText, fillText } from "../changes";
import { useFocusAfter } from "../focusAfter";
import { isQuicklyRead, questionsOf, type Answer, type Question } from "../questions";
import { useTexts, type Texts } from "../texts";
import { RoleChoice } from "./FoundTable";

interface DoubtsProps {
  readonly recognition: Recognition;
  readonly snapshot: WorkbookSnapshot;
  readonly busy: boolean;
  /** Any work, also a look that leaves every control as it is. */
  readonly underWay: boolean;
  /** What each answer would change, as far as it is known. */
  readonly weighed: ReadonlyMap<string, ReviewDifference>;
  /** Has the focus once the last question is answered. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly onCorrect: (correction: Correction) => void;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onWeigh: (choices: readonly Standing[]) => void;
}

/** What is unsure, before anything else: one question each, the cells it comes from, and what each answer would change. */
export function Doubts(props: DoubtsProps): JSX.Element | null {
  const { recognition, snapshot, underWay, onWeigh, onCorrect } = props;
  const { pane } = useTexts();
  const questions = useMemo(() => questionsOf(recognition, snapshot), [recognition, snapshot]);
  const unasked = useMemo(() => isQuicklyRead(snapshot), [snapshot]);
  const { list, acted } = useFocusAfter<HTMLUListElement>(recognition, props.heading);
  useEffect(() => {
    // Nothing is worked out beside other work, so that it begins again where that ends.
    if (unasked && !underWay && questions.length > 0) onWeigh(questions.flatMap(open));
  }, [unasked, underWay, questions, onWeigh]);
  if (questions.length === 0) return null;
  return (
    <section className="stack" aria-label={pane.structure.doubtsTitle(questions.length)}>
      <h3 className="heading">{pane.structure.doubtsTitle(questions.length)}</h3>
      <ul className="list" ref={list}>
        {questions.map((question, index) => (
          <li key={question.key}>
            <Asked
              {...props}
              question={question}
              unasked={unasked}
              onCorrect={(correction) => {
                acted(index);
                onCorrect(correction);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answers of which it is worth knowing what they change: not the one that is read already. */
const open = ({ answers }: Question): readonly Standing[] =>
  answers.filter(({ isNow }) => !isNow).map(({ correction }) => correction);

interface AskedProps extends DoubtsProps {
  readonly question: Question;
  readonly unasked: boolean;
}

function Asked(props: AskedProps): JSX.Element {
  const { question, unasked, weighed, busy, onWeigh } = props;
  const { doubt, table, column, place, about } = question;
  const texts = useTexts();
  const { doubts: words, structure } = texts.pane;
  const isName = doubt.code === "owner-spelling";
  const named = doubt.choices.map((choice) => (isName ? choice : choiceText(texts, choice))).join(", ");
  const unknown = open(question).some((answer) => !weighed.has(choiceKey(answer)));
  return (
    <div className="card asking">
      <p className="text" tabIndex={-1} data-entry="">
        <strong>{place}: </strong>
        {structure.doubts[doubt.code](named)}
        {doubt.code === "colour-key" && <Fill fill={about} />}
        {(doubt.code === "owner-kind" || doubt.code === "owner-spelling") && <strong> {about}</strong>}
      </p>
      <Cells {...props} />
      <div
        role="group"
        aria-label={words.answersFor(place)}
        className={question.answers.length > 3 ? "answers" : "tight"}
      >
        {question.answers.map((answer) => (
          <AnswerButton key={choiceKey(answer.correction)} {...props} answer={answer} />
        ))}
      </div>
      {doubt.code === "column-role" && column && (
        <RoleChoice label={`${words.other}: ${place}`} {...{ table, column, busy, onCorrect: props.onCorrect }} />
      )}
      {!unasked && unknown && (
        <div>
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => onWeigh(open(question))}>
            {words.weigh}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A sample of the colour, with its name for those who do not see it. */
function Fill({ fill }: { readonly fill: string }): JSX.Element {
  const texts = useTexts();
  return (
    <>
      {" "}
      <span aria-hidden="true" className="swatch" style={{ backgroundColor: fill }} />{" "}
      <strong>{fillText(texts, fill)}</strong>
    </>
  );
}

/** The cells the question comes from: each leads to its place in the sheet. */
function Cells({ question, onGoTo }: AskedProps): JSX.Element {
  const { doubts } = useTexts().pane;
  return (
    <div role="group" aria-label={doubts.cells} className="row">
      {question.cells.map(({ place, address, text }) => (
        <button key={address} type="button" className="link" onClick={() => onGoTo(place)}>
          {doubts.cell(address, text)}
        </button>
      ))}
    </div>
  );
}

function AnswerButton({ answer, question, weighed, busy, onCorrect }: AskedProps & { answer: Answer }): JSX.Element {
  const texts = useTexts();
  const { correction, isNow } = answer;
  const difference = weighed.get(choiceKey(correction));
  const effect = isNow ? texts.pane.doubts.now : difference ? changesText(texts, difference) : "";
  return (
    <Button size="small" className="answer" disabled={busy} onClick={() => onCorrect(correction)}>
      <span>
        <strong>{answerText(texts, question, correction)}</strong>
        {effect && <span className="effect">{effect}</span>}
      </span>
    </Button>
  );
}

function answerText(texts: Texts, { doubt }: Question, correction: Standing): string {
  const { takeIt, notUsed } = texts.pane.structure;
  if (doubt.code === "hidden-table" && correction.kind === "table") return correction.ticked ? takeIt : notUsed;
  return texts.choice(correction);
}

const isKind = (texts: Texts, choice: string): choice is TableKind => choice in texts.tableKinds;
const choiceText = (texts: Texts, choice: string): string =>
  isKind(texts, choice) ? texts.tableKinds[choice] : texts.role(choice);
