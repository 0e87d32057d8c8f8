import { Fragment, type JSX } from "react";
import type { PaneStructureWords } from "../../core/words/en/paneStructure";

/** Where in the three steps: the one that is open is strong. */
export function Steps({ words, now }: { readonly words: PaneStructureWords; readonly now: 0 | 1 | 2 }): JSX.Element {
  return (
    <p className="steps" aria-label={words.stepsLabel}>
      {words.steps.map((step, index) => (
        <Fragment key={step}>
          {index > 0 && <span aria-hidden="true">›</span>}
          {index === now ? <strong aria-current="step">{step}</strong> : <span>{step}</span>}
        </Fragment>
      ))}
    </p>
  );
}
