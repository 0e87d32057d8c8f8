import { useMemo, useState, type JSX } from "react";
import { hasTables } from "../../app/sessionState";
import { FirstRun } from "./FirstRun";
import { NothingFound } from "./NothingFound";
import { CreatedView } from "./CreatedView";
import { QuestionView } from "./QuestionView";
import { openQuestions } from "./questions";
import { WillWriteView } from "./WillWriteView";
import type { StructureProps } from "./structureProps";

/** Before there are tables: what was found, or why that is no plan; then the steps to them, which are a place of their own. */
export function StructurePlace(props: StructureProps): JSX.Element {
  const { state, review } = props;
  if (state.place === "structure") return <ToTables {...props} />;
  return review.rated.length === 0 ? <NothingFound {...props} /> : <FirstRun {...props} />;
}

/** From what was found to sheets of ours: questions, what will be written, created. */
function ToTables(props: StructureProps): JSX.Element {
  const { state, review } = props;
  const { recognition, snapshot } = review;
  const questions = useMemo(() => openQuestions(recognition, snapshot), [recognition, snapshot]);
  /** Where in the questions; null once the officer has gone on. */
  const [at, setAt] = useState<number | null>(0);
  const question = at === null ? undefined : questions[Math.min(at, questions.length - 1)];
  if (state.justCreated && hasTables(review)) return <CreatedView {...props} />;
  if (question && at !== null)
    return (
      <QuestionView
        key={question.key}
        {...props}
        {...{ question, questions }}
        index={Math.min(at, questions.length - 1)}
        onIndex={setAt}
      />
    );
  return <WillWriteView {...props} open={questions.length} onQuestions={() => setAt(0)} />;
}
