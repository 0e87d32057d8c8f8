import type { JSX } from "react";
import { cellInSource, nameOfRecord, placeInSource, placeInTable } from "../../core/plan/sourceDifference";
import { placeText, type CellPlace } from "../../core/snapshot/address";
import { CellLink } from "../frame/CellLink";
import { Choice } from "../frame/Choice";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import type { DifferenceProps } from "./differenceProps";
import type { Choosable } from "./differences";
import { useSourceText } from "./useSourceText";

/** One difference that nobody has typed over, and what becomes of it. */
export function DifferenceRow({ one, how, onChoose, words, state, review, act }: DifferenceProps): JSX.Element {
  const sourceText = useSourceText(review);
  const { tableName } = useTexts();
  const name = nameOf(one);
  const place = one.kind === "gone" ? placeInTable(one) : sourceCell(one);
  const options: Readonly<Record<Choosable["kind"], readonly [take: string, keep: string]>> = {
    changed: [words.bring, words.keep(tableName(one.of ?? "actions"))],
    new: [words.bring, words.leaveOut],
    gone: [words.cancelGone, words.keepGone],
  };
  const [take, keep] = options[one.kind];
  // A row of another table than that of the actions has no status to be cancelled.
  const isOnlyKept = one.kind === "gone" && one.of !== undefined;
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
          ...(isOnlyKept ? [] : [{ value: "take", text: take } as const]),
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
  const { heading, tableName } = useTexts();
  if (one.kind === "changed")
    return (
      <>
        {heading(one.field)}: <del lang={lang}>{sourceText(one.of, one.field, one.before)}</del>{" "}
        <ins className="strong" lang={lang}>
          {sourceText(one.of, one.field, one.now)}
        </ins>
      </>
    );
  if (one.of !== undefined) return <span>{tableName(one.of)}</span>;
  return <span lang={lang}>{one.kind === "new" ? one.source.action.action : one.record.text("action")}</span>;
}

/** The id of the action, else the cell that it stands in; what a record of another table is called. */
export function nameOf(one: Choosable): string {
  if (one.of !== undefined) {
    const name = one.kind === "new" ? one.source.name : nameOfRecord(one.of, one.record);
    return name === "" ? placeName(one) : name;
  }
  const id = one.kind === "new" ? (one.source.action.id ?? "") : one.record.text("id");
  return id === "" ? (one.kind === "new" ? one.source.action.key : one.row.at) : id;
}

/** Where a record without a name stands. */
const placeName = (one: Choosable): string => (one.kind === "new" ? placeText(placeInSource(one.source)) : one.row.at);

/** The cell of the council's sheet that a difference is about. */
export const sourceCell = (one: Exclude<Choosable, { kind: "gone" }>): CellPlace =>
  (one.kind === "changed" ? cellInSource(one.source, one.field) : undefined) ?? placeInSource(one.source);
