import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useTexts } from "../texts";
import { Said } from "./Problem";

interface HelpProps {
  readonly diagnostics: string;
  readonly isTakenBack: boolean;
  readonly canTakeBack: boolean;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
  /** False where the host forbids the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The menu: how it works, the way back, and what support needs to know. */
export function HelpView(props: HelpProps): JSX.Element {
  const { diagnostics, isTakenBack, canTakeBack, busy, onTakeBack, onCopy } = props;
  const { pane } = useTexts();
  const words = pane.help;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <h2 className="title">{words.title}</h2>
      <section className="stack" aria-label={words.helpTitle}>
        <h3 className="heading">{words.helpTitle}</h3>
        <ul className="lines">
          {words.help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="section" aria-label={words.restoreTitle}>
        <h3 className="heading">{words.restoreTitle}</h3>
        <Said text={isTakenBack ? pane.board.takenBack : null} />
        {canTakeBack ? (
          <div>
            <Button disabled={busy} onClick={onTakeBack}>
              {words.restore}
            </Button>
          </div>
        ) : (
          <p className="quiet">{words.nothingToRestore}</p>
        )}
      </section>
      <section className="section" aria-label={words.diagnosticsTitle}>
        <h3 className="heading">{words.diagnosticsTitle}</h3>
        <p className="text">{words.diagnosticsIntro}</p>
        <pre className="preformatted">{diagnostics}</pre>
        <div className="row">
          <Button onClick={() => void onCopy(diagnostics).then(setCopied)}>{words.copy}</Button>
          <span role="status">{copied === null ? "" : copied ? words.copied : words.copyFailed}</span>
        </div>
      </section>
    </>
  );
}
