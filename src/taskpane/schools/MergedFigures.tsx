import type { JSX } from "react";
import type { SchoolFiguresAsked } from "../../core/proposals/proposeSchoolFigures";
import { Button } from "../frame/Button";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import type { MergedProps, SchoolsProps } from "./schoolsProps";

/** What becomes of the figures without a question. */
export function Counts({ words, merged }: Pick<MergedProps, "words" | "merged">): JSX.Element {
  const texts = words.figures;
  const { matched, already, leftOut, totals, findings } = merged;
  const broken = findings.filter(({ code }) => code === "total-not-reconciled").length;
  const lines = [
    matched > 0 ? texts.matched(matched) : "",
    already > 0 ? texts.already(already) : "",
    leftOut > 0 ? texts.leftOut(leftOut) : "",
    words.reconciled(totals, broken),
  ].filter((line) => line !== "");
  return (
    <div className="tight">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What cannot be read, or does not add up. */
export function NotSound({ words, merged }: MergedProps): JSX.Element | null {
  const { finding } = useTexts();
  if (merged.findings.length === 0) return null;
  return (
    <section className="stack" aria-label={words.figures.notSound(merged.findings.length)}>
      <h2>{words.figures.notSound(merged.findings.length)}</h2>
      {merged.findings.map((one) => (
        <p key={JSON.stringify(one)} className="words">
          {finding(one).what}
        </p>
      ))}
    </section>
  );
}

interface WriteProps extends SchoolsProps {
  readonly taken: SchoolFiguresAsked;
}

/** What would be written, and the button that writes it; of sheets that were looked at, that what stands is kept, too. */
export function WriteFigures({ words, taken, act, state }: WriteProps): JSX.Element {
  const texts = words.figures;
  const { balances, figures, schools, seen } = taken;
  const isNothing = balances.length + figures.length + schools.length === 0;
  if (isNothing && !seen) return <p>{texts.nothing}</p>;
  return (
    <>
      {!isNothing && <p>{texts.willWrite(balances.length, figures.length, schools.length)}</p>}
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={() => act.takeFigures(taken)}>
          {isNothing ? texts.ofSheets.keepAll : texts.write}
        </Button>
      </div>
    </>
  );
}
