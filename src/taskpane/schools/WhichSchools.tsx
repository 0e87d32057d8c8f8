import type { JSX } from "react";
import type { FigureAnswers } from "../../core/returns/mergeFigures";
import type { AskedSchool, SchoolAnswer } from "../../core/returns/matchFileSchools";
import { Choice } from "../frame/Choice";
import type { MergedProps } from "./schoolsProps";

export interface AnswerProps extends MergedProps {
  readonly answers: FigureAnswers;
  readonly onAnswer: (answers: FigureAnswers) => void;
}

const LEAVE = "leave";
const NEW = "new";
const IS = "is ";

/** The schools of the file that nobody can tell for certain, each with those it may be first. */
export function WhichSchools({ words, review, merged, answers, onAnswer }: AnswerProps): JSX.Element | null {
  const texts = words.figures;
  if (merged.asked.length === 0) return null;
  const all = [...(review.plan.schools ?? [])].sort((a, b) => a.school.localeCompare(b.school));
  const choose = (fileKey: string, value: string): void => {
    const schools = new Map(answers.schools);
    if (value === LEAVE) schools.delete(fileKey);
    else schools.set(fileKey, value === NEW ? "new" : { is: value.slice(IS.length) });
    onAnswer({ ...answers, schools });
  };
  const optionsOf = ({ maybe }: AskedSchool) => {
    const named = [...maybe, ...all.filter((one) => !maybe.includes(one))];
    return [
      { value: LEAVE, text: texts.leave },
      ...named.map(({ key, school, number }) => ({
        value: IS + key,
        text: number === null ? school : `${school} (${number})`,
      })),
      { value: NEW, text: texts.isNew },
    ];
  };
  return (
    <section className="stack" aria-label={texts.asked(merged.asked.length)}>
      <h2>{texts.asked(merged.asked.length)}</h2>
      {merged.asked.map((one) => (
        <Choice
          key={one.fileKey}
          label={texts.who(one.school, one.number)}
          value={valueOf(answers.schools.get(one.fileKey))}
          options={optionsOf(one)}
          onChoose={(value) => choose(one.fileKey, value)}
        />
      ))}
      <p className="small quiet">{texts.willKnow}</p>
    </section>
  );
}

const valueOf = (answer: SchoolAnswer | undefined): string =>
  answer === undefined ? LEAVE : answer === "new" ? NEW : IS + answer.is;
