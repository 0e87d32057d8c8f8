import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import type { RatedAction } from "../../core/rate/rating";
import { useTexts } from "../texts";
import { RatingChip } from "./RatingChip";

interface SelectedActionProps {
  readonly selected: RatedAction | null;
  readonly findings: readonly Finding[];
  /** Says what a selection would show, as long as nothing is selected. */
  readonly hints: boolean;
}

/** The action whose row is selected in the sheet: its rating, why, and what somebody must look at. */
export function SelectedAction({ selected, findings, hints }: SelectedActionProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.overview;
  const own = selected ? findings.filter((finding) => finding.actionKey === selected.action.key) : [];
  return (
    <section
      className={selected ? "card asking" : hints ? "stack" : "unseen"}
      aria-label={words.selectedTitle}
      aria-live="polite"
    >
      {!selected && hints && <p className="quiet">{words.selectedNothing}</p>}
      {selected && (
        <>
          <div className="row">
            <span>
              {words.selectedTitle}: <strong>{selected.action.id ?? words.withoutId}</strong>
            </span>
            <RatingChip rating={selected.rating} />
          </div>
          <p className="text">
            {texts.reason(selected.reason)}
            {selected.rule ? ` (${selected.rule})` : ""}
          </p>
          {own.length === 0 && <p className="quiet">{words.selectedNoFindings}</p>}
          {own.length > 0 && (
            <ul className="lines">
              {own.map((finding, index) => (
                <li key={index}>
                  {texts.pane.checks.severities[finding.severity]}: {texts.finding(finding)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
