import { useEffect, useId, useMemo, useState, type JSX } from "react";
import { choiceKey } from "../../app/sessionCorrections";
import type { Correction, CorrectionInForce } from "../../core/recognise/recognition";
import { cellAddress, columnLetter, type CellPlace } from "../../core/snapshot/address";
import { titleOf } from "../actionLists";
import { type Texts, useTexts } from "../texts";
import { Button } from "../frame/Button";
import { CellLink } from "../frame/CellLink";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy } from "../placeProps";
import { asSentence, changesText, fillText, subjectText } from "./changes";
import { reasonsFor } from "./FoundTable";
import { isQuicklyRead, shownAnswers, suggested, type Answer, type Question } from "./questions";
import { Steps } from "./Steps";
import { TablesFound } from "./TablesFound";
import type { StructureProps } from "./structureProps";

interface QuestionProps extends StructureProps {
  readonly question: Question;
  readonly questions: readonly Question[];
  readonly index: number;
  /** Null goes on to what will be written. */
  readonly onIndex: (index: number | null) => void;
}
const ANOTHER = "another";

/** One question: the cells it comes from, the suggested answer first, and what each answer would change. */
export function QuestionView(props: QuestionProps): JSX.Element {
  const { state, act, review, question, questions, index, onIndex } = props;
  const { words } = props.words;
  const texts = useTexts();
  const id = useId();
  const { shown, others } = useMemo(() => shownAnswers(question), [question]);
  const [chosen, setChosen] = useState<string | null>(() => keyOf(suggested(question)));
  const [other, setOther] = useState("");
  const [isMissing, setMissing] = useState(false);
  useWeighing(props);
  const answered = (review.recognition.corrections ?? []).length;
  const answer =
    chosen === ANOTHER
      ? others.find((each) => keyOf(each) === other)
      : question.answers.find((each) => keyOf(each) === chosen);
  const skip = (): void => onIndex(index + 1 < questions.length ? index + 1 : null);
  const use = (): void => {
    if (!answer) {
      setMissing(true);
      document.getElementById(chosen === ANOTHER ? `${id}-other` : `${id}-0`)?.focus();
      return;
    }
    act.correct(answer.correction);
  };
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={use}>
          {words.use}
        </Button>
        <Button onPress={skip}>{words.skip}</Button>
      </div>
      <p className="small quiet" role="status">
        {isMissing && !answer ? words.pickFirst : words.ifSkipped}
      </p>
    </>
  );
  return (
    <Page tab="plan" foot={foot} onEscape={() => act.show("plan")}>
      <Steps words={words} now={0} />
      <OneBar
        back={texts.pane.bar.back.plan}
        onBack={() => act.show("plan")}
        position={texts.pane.bar.of(index + 1, questions.length)}
        onPrevious={index > 0 ? () => onIndex(index - 1) : null}
        onNext={index + 1 < questions.length ? () => onIndex(index + 1) : null}
      />
      <div className="card card-open">
        <div className="ends small">
          <span className="strong words">
            {words.question(answered + index + 1, answered + questions.length, question.table.sheet)}
          </span>
          <span className="quiet">{words.answered(answered)}</span>
        </div>
        <progress
          className="progress"
          aria-label={words.answered(answered)}
          max={answered + questions.length}
          value={answered}
        />
        <OpenedHeading of={question.key}>
          {question.doubt.code === "colour-key" && (
            <span className="swatch" style={{ backgroundColor: question.about }} />
          )}
          {askText(props)}
        </OpenedHeading>
        <Cells {...props} />
        <Answers {...props} {...{ id, shown, others, chosen, other }} onChoose={setChosen} onOther={setOther} />
        <Answered {...props} />
      </div>
      {!isQuicklyRead(review.snapshot) && (
        <Button look="small" onPress={() => act.weigh(question.answers.map(({ correction }) => correction))}>
          {words.weigh}
        </Button>
      )}
      <TablesFound {...props} questions={questions} />
    </Page>
  );
}

interface AnswersProps extends QuestionProps {
  readonly id: string;
  readonly shown: readonly Answer[];
  readonly others: readonly Answer[];
  readonly chosen: string | null;
  readonly other: string;
  readonly onChoose: (key: string | null) => void;
  readonly onOther: (key: string) => void;
}

/** The two or three answers, each with why and what it would change; the others are in a list of their own. */
function Answers(props: AnswersProps): JSX.Element {
  const texts = useTexts();
  const { id, shown, others, chosen, onChoose } = props;
  return (
    <fieldset className="stack">
      <legend className="unseen">{props.words.words.yourAnswer}</legend>
      {shown.map((each, at) => (
        <label key={keyOf(each)} className="option">
          <input
            id={`${id}-${String(at)}`}
            type="radio"
            name={id}
            checked={chosen === keyOf(each)}
            onChange={() => onChoose(keyOf(each))}
          />
          <span className="strong">{answerText(props, texts, each)}</span>
          <span className="small">{aboutAnswer(props, texts, each)}</span>
        </label>
      ))}
      {others.length > 0 && <Another {...props} />}
    </fieldset>
  );
}

function Another(props: AnswersProps): JSX.Element {
  const texts = useTexts();
  const { id, others, chosen, other, onChoose, onOther } = props;
  const { words } = props.words;
  const isChosen = chosen === ANOTHER;
  const answer = others.find((each) => keyOf(each) === other);
  return (
    <div className="option">
      <input id={`${id}-another`} type="radio" name={id} checked={isChosen} onChange={() => onChoose(ANOTHER)} />
      <label htmlFor={`${id}-another`} className="strong">
        {anotherText(props)}
      </label>
      <span className="small">
        {isChosen ? (
          <select
            id={`${id}-other`}
            className="control"
            aria-label={anotherText(props)}
            value={other}
            onChange={(event) => onOther(event.target.value)}
          >
            <option value="">{words.chooseOne}</option>
            {others.map((each) => (
              <option key={keyOf(each)} value={keyOf(each) ?? ""}>
                {answerText(props, texts, each)}
              </option>
            ))}
          </select>
        ) : (
          others.map((each) => answerText(props, texts, each)).join(", ")
        )}
        {isChosen && answer && <> {aboutAnswer(props, texts, answer)}</>}
      </span>
    </div>
  );
}

const keyOf = (answer: Answer | null): string | null => (answer ? choiceKey(answer.correction) : null);

/** What each answer would change is worked out unasked where the workbook is read quickly, of this question first. */
function useWeighing({ state, act, review, question }: QuestionProps): void {
  const isIdle = state.work === null;
  const { weigh } = act;
  useEffect(() => {
    if (isIdle && isQuicklyRead(review.snapshot))
      weigh(question.answers.filter(({ isNow }) => !isNow).map(({ correction }) => correction));
  }, [isIdle, review, question, weigh]);
}

function askText({ question, words: { words, doubts } }: QuestionProps): string {
  const { doubt, table, column, about } = question;
  const letter = column ? columnLetter(column.column) : "";
  const subject: Readonly<Record<typeof doubt.code, string>> = {
    "colour-key": fillText(doubts, about),
    "column-role": column?.heading ?? words.noHeading,
    "table-kind": table.sheet,
    "hidden-table": table.sheet,
    "date-order": "",
    "owner-kind": about,
    "owner-spelling": about,
  };
  return words.asks[doubt.code](subject[doubt.code], letter);
}

function answerText({ question, words: { words } }: QuestionProps, texts: Texts, { correction }: Answer): string {
  if (correction.kind === "colour" && texts.choice(correction) === texts.choice({ ...correction, means: "none" }))
    return words.nothingMeant;
  if (correction.kind === "spelling" && correction.who === "same") return question.doubt.choices[0] ?? "";
  return texts.choice(correction);
}

/** Why it is suggested, and what it would change. */
function aboutAnswer(props: QuestionProps, texts: Texts, answer: Answer): string {
  const { question, state, review } = props;
  const { words, doubts } = props.words;
  const stated: string[] = [];
  if (answer.key) stated.push(words.keySays(`${answer.key.sheet}!${cellAddress(answer.key.row, answer.key.column)}`));
  if (answer.isNow) {
    const reasons = question.column ? reasonsFor(words, question.column.evidence) : [];
    stated.push(words.readNow, ...(reasons.length > 0 ? [asSentence(reasons.join("; "))] : []));
  } else {
    const difference = state.weighed.get(choiceKey(answer.correction));
    if (difference) stated.push(asSentence(changesText(texts, doubts, difference, answer.correction)));
    else if (isQuicklyRead(review.snapshot)) stated.push(words.weighing);
  }
  return stated.join(" ");
}

function anotherText({ question, words: { words } }: QuestionProps): string {
  const { code } = question.doubt;
  return code in words.another ? words.another[code as keyof typeof words.another] : words.chooseOne;
}

function Cells({ question, words: { words }, act, review }: QuestionProps): JSX.Element {
  const [first] = question.cells;
  const shown = first && (first.text === "" ? actionIn(review, first.place) : first.text);
  return (
    <div className="tight">
      <p className="buttons small">
        <span className="quiet">{words.cells(question.cells.length)}</span>
        {question.cells.map(({ place, address }) => (
          <CellLink key={address} short place={place} about={words.showCell} onGoTo={act.goTo} />
        ))}
      </p>
      {first && shown && (
        <p className="cut small quiet">
          {first.address}: <span lang={review.plan.language}>{shown}</span>
        </p>
      )}
    </div>
  );
}

/** The action of a row: what an empty cell with a colour is about. */
function actionIn({ rated }: StructureProps["review"], { sheet, row }: CellPlace): string {
  const found = rated.find(({ action: { place, rows } }) => place.sheet === sheet && rows.includes(row));
  return found ? titleOf(found) : "";
}

/** What the last answer changed, said once. */
function Answered({ state, words: { words, doubts } }: QuestionProps): JSX.Element {
  const texts = useTexts();
  return (
    <p className={state.answered ? "small quiet" : "unseen"} role="status">
      {state.answered && answeredText(texts, words.noHeading, doubts, state.answered.correction, state.answered)}
    </p>
  );
}

function answeredText(
  texts: Texts,
  noHeading: string,
  doubts: StructureProps["words"]["doubts"],
  correction: Correction,
  { difference }: NonNullable<StructureProps["state"]["answered"]>,
): string {
  const changes = changesText(texts, doubts, difference, correction);
  if (correction.kind === "forgotten") return doubts.takenBack(subjectText(doubts, noHeading, correction.of), changes);
  return doubts.answered(
    subjectText(doubts, noHeading, correction satisfies CorrectionInForce),
    texts.choice(correction),
    changes,
  );
}
