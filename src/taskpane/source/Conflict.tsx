import { useId, type JSX } from "react";
import { placeInTable } from "../../core/plan/sourceDifference";
import { CellLink } from "../frame/CellLink";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import type { Changed, Settled } from "./differences";
import { nameOf, sourceCell } from "./DifferenceRow";
import type { DifferenceProps } from "./differenceProps";
import { useSourceText } from "./useSourceText";

/** A cell that source and table both say something new of: what it was, what it is in each, and no choice beforehand. */
export function Conflict({ one, how, onChoose, words, state, review, act }: DifferenceProps<Changed>): JSX.Element {
  const { heading, tableName } = useTexts();
  const sourceText = useSourceText(review);
  const id = useId();
  const [source, table] = [sourceText(one.of, one.field, one.now), sourceText(one.of, one.field, one.table)];
  const place = placeInTable(one);
  const ours = tableName(one.of ?? "actions");
  const about = `${nameOf(one)} ${heading(one.field)}`;
  const answers: readonly (readonly [Settled, string])[] = [
    ["take", words.takeSource(source)],
    ["keep", words.keepTable(ours, table)],
  ];
  return (
    <fieldset className="tinted stack" disabled={isBusy(state)}>
      <legend className="strong">{about}</legend>
      <p className="words">
        {words.whenMade}: {sourceText(one.of, one.field, one.before)}
      </p>
      <p className="words">
        {words.source}: <span className="strong">{source}</span>{" "}
        <CellLink place={sourceCell(one)} about={words.source} onGoTo={act.goTo} />
      </p>
      <p className="words">
        {ours}: <span className="strong">{table}</span>{" "}
        {place && <CellLink place={place} about={ours} onGoTo={act.goTo} />}
      </p>
      {answers.map(([answer, text]) => (
        <div key={answer} className="option">
          <input
            id={`${id}-${answer}`}
            type="radio"
            name={id}
            checked={how === answer}
            onChange={() => onChoose(answer)}
          />
          <label htmlFor={`${id}-${answer}`} className="words">
            {text}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
