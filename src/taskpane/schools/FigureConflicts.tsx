import { useId, type JSX } from "react";
import type { FigureConflict } from "../../core/returns/mergeFigures";
import { poundsText } from "../../core/words/money";
import { useTexts } from "../texts";
import type { AnswerProps } from "./WhichSchools";

interface ConflictsProps extends AnswerProps {
  readonly of: "file" | "sheets";
}

/** Figures that file or sheet and plan say otherwise, both beside each other. */
export function FigureConflicts(props: ConflictsProps): JSX.Element | null {
  const { merged, words } = props;
  if (merged.conflicts.length === 0) return null;
  const title = words.figures.conflicts(merged.conflicts.length);
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {merged.conflicts.map((one) => (
        <Conflict key={one.id} {...props} conflict={one} />
      ))}
    </section>
  );
}

function Conflict({
  conflict,
  of: from,
  words,
  answers,
  onAnswer,
}: ConflictsProps & { readonly conflict: FigureConflict }): JSX.Element {
  const { ofSchools } = useTexts();
  const name = useId();
  const texts = words.figures;
  const { id, of, year, kind, figure, now, offered } = conflict;
  const whose =
    "school" in of ? of.school : texts.total(of.total === "ALL" ? texts.allSchools : ofSchools.phases[of.total]);
  const choose = (at: number | null): void => {
    const figures = new Map(answers.figures);
    if (at === null) figures.delete(id);
    else figures.set(id, at);
    onAnswer({ ...answers, figures });
  };
  const option = (at: number | null, label: string): JSX.Element => (
    <label key={String(at)} className="option">
      <input type="radio" name={name} checked={(answers.figures.get(id) ?? null) === at} onChange={() => choose(at)} />
      <span className="words">{label}</span>
    </label>
  );
  return (
    <fieldset className="stack">
      <legend className="strong words">{texts.conflict(whose, year, ofSchools.balanceKinds[kind], figure)}</legend>
      {option(null, now === null ? texts.takeNone : texts.keep(poundsText(now)))}
      {offered.map(({ amount, place }, at) =>
        option(
          at,
          from === "file" ? texts.take(poundsText(amount), place.row + 1) : texts.takeSheet(poundsText(amount), place),
        ),
      )}
    </fieldset>
  );
}
