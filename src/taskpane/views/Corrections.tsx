import { Button } from "@fluentui/react-components";
import type { JSX, RefObject } from "react";
import type { Correction, Recognition, Standing } from "../../core/recognise/recognition";
import { subjectText } from "../changes";
import { useFocusAfter } from "../focusAfter";
import { useTexts } from "../texts";

interface CorrectionsProps {
  readonly recognition: Recognition;
  readonly busy: boolean;
  /** Has the focus once the last correction is taken back. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly onCorrect: (correction: Correction) => void;
}

/** What the user chose so far: each can be taken back, and one that no longer fits says so (T11). */
export function Corrections({ recognition, busy, heading, onCorrect }: CorrectionsProps): JSX.Element | null {
  const { doubts: words } = useTexts().pane;
  const { corrections = [], unplaced = [] } = recognition;
  const { list, acted } = useFocusAfter<HTMLUListElement>(recognition, heading);
  const all = [...unplaced, ...corrections];
  if (all.length === 0) return null;
  const takeBack = (correction: Standing, index: number): void => {
    acted(index);
    onCorrect({ kind: "forgotten", of: correction });
  };
  return (
    <section className="stack" aria-label={words.correctionsTitle(all.length)}>
      <h3 className="heading">{words.correctionsTitle(all.length)}</h3>
      <ul className="list" ref={list}>
        {all.map((correction, index) => (
          <li key={index} className="row">
            <Line correction={correction} isGone={index < unplaced.length} />
            <TakeBack correction={correction} busy={busy} onTakeBack={() => takeBack(correction, index)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ correction, isGone }: { readonly correction: Standing; readonly isGone: boolean }): JSX.Element {
  const texts = useTexts();
  const { doubts: words } = texts.pane;
  return (
    <span className="words" tabIndex={-1} data-entry="">
      {words.correction(subjectText(texts, correction), texts.choice(correction))}
      {isGone && <em> ({words.placeGone})</em>}
    </span>
  );
}

interface TakeBackProps {
  readonly correction: Standing;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}

function TakeBack({ correction, busy, onTakeBack }: TakeBackProps): JSX.Element {
  const texts = useTexts();
  const { doubts: words } = texts.pane;
  return (
    <Button
      size="small"
      disabled={busy}
      aria-label={words.takeBackOf(subjectText(texts, correction))}
      onClick={onTakeBack}
    >
      {words.takeBack}
    </Button>
  );
}
