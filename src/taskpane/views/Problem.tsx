import { Button } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Failure } from "../../app/workbookPort";
import { useTexts } from "../texts";

interface Next {
  readonly label: string;
  readonly act: () => void;
}

/** What Excel refused, in plain words, where it happened, with the next step as a button. */
export function Problem({ failure, next, onDismiss }: ProblemProps): JSX.Element {
  const texts = useTexts();
  const sentence = texts.failures.excel[failure.code](failure.where, failure.usedBy);
  return (
    <ProblemNote what={sentence.what} then={sentence.next} next={next}>
      {onDismiss && (
        <Button size="small" onClick={onDismiss}>
          {texts.pane.dismiss}
        </Button>
      )}
    </ProblemNote>
  );
}
interface ProblemProps {
  readonly failure: Failure;
  readonly next: Next | null;
  readonly onDismiss: (() => void) | null;
}

/** Something went wrong and this is what to do. */
export function ProblemNote({ what, then, next, children }: NoteProps): JSX.Element {
  return (
    <div role="alert" className="note">
      <p className="text">{what}</p>
      <p className="text">{then}</p>
      <div className="row">
        {next && (
          <Button size="small" appearance="primary" onClick={next.act}>
            {next.label}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
interface NoteProps {
  readonly what: string;
  readonly then: string;
  readonly next: Next | null;
  readonly children?: ReactNode;
}

/**
 * Something is done, and what to do with it. The place for it always stands, since a screen reader says only what comes
 * into one.
 */
export function Said({ text, children }: { readonly text: string | null; readonly children?: ReactNode }): JSX.Element {
  return (
    <div role="status" className={text === null ? "unseen" : "note said"}>
      {text !== null && (
        <>
          <p className="text">{text}</p>
          {children}
        </>
      )}
    </div>
  );
}
