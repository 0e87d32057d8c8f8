import type { JSX } from "react";
import type { RefusedFile } from "../../app/servicePlanFile";
import type { OtherPlansWords } from "../../core/words/en/otherPlans";

interface RefusedProps {
  readonly words: OtherPlansWords;
  readonly refused: readonly RefusedFile[];
}

/** Files of which nothing is brought in, each with what is wrong and what to do next. */
export function RefusedFiles({ words, refused }: RefusedProps): JSX.Element | null {
  if (refused.length === 0) return null;
  return (
    <section className="stack" aria-label={words.refused(refused.length)}>
      <h2>{words.refused(refused.length)}</h2>
      {refused.map(({ file, why, sheets, detail }, at) => {
        const { what, next } = words.why[why](file, sheets, detail);
        return (
          <p key={`${file} ${String(at)}`} className="words">
            <span className="strong">{what}</span> {next}
          </p>
        );
      })}
    </section>
  );
}
