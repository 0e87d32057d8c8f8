import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Failure, Outcome } from "../../app/workbookPort";
import { useTexts } from "../texts";
import { Problem, Said } from "./Problem";

interface FirstRunProps {
  readonly onStart: () => void;
  /** Opens the sample beside this workbook. */
  readonly onSample: () => Promise<Outcome<null>>;
}

/** The first time: three lines, the next step, and a sample for those who would rather try. */
export function FirstRun({ onStart, onSample }: FirstRunProps): JSX.Element {
  const { pane } = useTexts();
  const [opened, setOpened] = useState<"not yet" | "yes" | Failure>("not yet");
  const open = async (): Promise<void> => {
    const outcome = await onSample();
    setOpened(outcome.ok ? "yes" : outcome.failure);
  };
  return (
    <section className="stack" aria-label={pane.firstRun.title}>
      <h2 className="title">{pane.firstRun.title}</h2>
      {pane.firstRun.lines.map((line) => (
        <p key={line} className="text">
          {line}
        </p>
      ))}
      <div className="row">
        <Button appearance="primary" onClick={onStart}>
          {pane.firstRun.start}
        </Button>
        <Button onClick={() => void open()}>{pane.firstRun.sample}</Button>
      </div>
      {opened === "yes" && <Said text={pane.firstRun.sampleOpened} />}
      {typeof opened === "object" && (
        <Problem
          failure={opened}
          next={{ label: pane.tryAgain, act: () => void open() }}
          onDismiss={() => setOpened("not yet")}
        />
      )}
    </section>
  );
}
