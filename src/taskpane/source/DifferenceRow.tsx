import type { JSX } from "react";
import { CellLink } from "../frame/CellLink";
import { Choice } from "../frame/Choice";
import { isBusy } from "../placeView";
import { useTexts } from "../texts";
import type { DifferenceProps } from "./differenceProps";
import type { Choosable } from "./differences";
import { useSourceText } from "./useSourceText";

/** One difference that nobody has typed over, and what becomes of it. */
export function DifferenceRow({ one, how, onChoose, words, state, review, act }: DifferenceProps): JSX.Element {
  const sourceText = useSourceText(review);
  const name = nameOf(one);
  const place = one.kind === "gone" ? one.record.place("source") : sourceCell(one);
  const options: Readonly<Record<Choosable["kind"], readonly [take: string, keep: string]>> = {
    changed: [words.bring, words.keep],
    new: [words.bring, words.leaveOut],
    gone: [words.cancelGone, words.keepGone],
  };
  const [take, keep] = options[one.kind];
  return (
    <div className="tinted">
      <p className="words">
        <span className="strong">{name} </span>
        <SourceValue one={one} sourceText={sourceText} lang={review.plan.language} />{" "}
        {place && <CellLink place={place} about={name} onGoTo={act.goTo} />}
      </p>
      <Choice
        label={words.choose(name)}
        quietLabel
        value={how}
        disabled={isBusy(state)}
        options={[
          { value: "take", text: take },
          { value: "keep", text: keep },
          { value: "later", text: words.later },
        ]}
        onChoose={onChoose}
      />
    </div>
  );
}

interface SourceValueProps {
  readonly one: Choosable;
  readonly sourceText: ReturnType<typeof useSourceText>;
  readonly lang: "en" | "cy";
}

function SourceValue({ one, sourceText, lang }: SourceValueProps): JSX.Element {
  const { heading } = useTexts();
  if (one.kind === "changed")
    return (
      <>
        {heading(one.field)}: <del lang={lang}>{sourceText(one.field, one.before)}</del>{" "}
        <ins className="strong" lang={lang}>
          {sourceText(one.field, one.now)}
        </ins>
      </>
    );
  return <span lang={lang}>{one.kind === "new" ? one.source.action.action : one.record.text("action")}</span>;
}

/** The id of the action, else the cell that it stands in. */
export function nameOf(one: Choosable): string {
  const id = one.kind === "new" ? (one.source.action.id ?? "") : one.record.text("id");
  return id === "" ? (one.kind === "new" ? one.source.action.key : one.row.at) : id;
}

/** The cell of the council's sheet that a difference is about. */
export const sourceCell = (one: Exclude<Choosable, { kind: "gone" }>) =>
  (one.kind === "changed" ? one.source.action.cells[one.field] : undefined) ?? one.source.action.place;
