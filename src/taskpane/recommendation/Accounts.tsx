import type { JSX } from "react";
import { statusThatCounts } from "../../core/plan/actionFacts";
import { hasContent } from "../../core/read/content";
import { evidenceIndex, type Evidence } from "../../core/report/evidenceIndex";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import type { OneRecommendationProps } from "./recommendationProps";

/** The parts of it that no action and no measure speaks of (F59). */
export function NotCovered({ words, rated, review }: OneRecommendationProps): JSX.Element | null {
  const texts = useTexts();
  const { ref } = rated.recommendation;
  const parts = review.findings.filter((one) => one.code === "part-not-covered" && one.facts.ref === ref);
  if (parts.length === 0) return null;
  return (
    <section className="stack" aria-label={words.notCovered}>
      <h2>{words.notCovered}</h2>
      {parts.map((finding) => (
        <p key={JSON.stringify(finding.facts)}>{texts.finding(finding).what}</p>
      ))}
    </section>
  );
}

/** How far its days have moved; nothing where none has. */
export function Slipped({ words, rated, review }: OneRecommendationProps): JSX.Element | null {
  const slip = review.report.dateMoves.byRecommendation.find(({ name }) => name === rated.recommendation.ref);
  if (!slip) return null;
  return (
    <section className="stack" aria-label={words.dates}>
      <h2>{words.dates}</h2>
      <p>{words.slipped(slip)}</p>
    </section>
  );
}

/** How much of what is complete carries evidence, and each piece of it: for which actions, whose, and when. */
export function EvidenceList({ words, rated, review }: OneRecommendationProps): JSX.Element {
  const { pane } = useTexts();
  const { ref } = rated.recommendation;
  const own = review.rated.filter(({ action }) => action.recommendation === ref);
  const complete = own.filter(({ action }) => statusThatCounts(action) === "complete");
  const shown = complete.filter(({ action }) => hasContent(action.evidence)).length;
  const all = evidenceIndex(own, review.report).flatMap((group) => group.all);
  const ids = ({ actions }: Evidence): string =>
    actions.map(({ action }) => action.id ?? pane.overview.withoutId).join(", ");
  return (
    <section className="stack" aria-label={words.evidence}>
      <h2>{words.evidence}</h2>
      <p>{words.shown(shown, complete.length)}</p>
      {all.length > 0 && (
        <Rows>
          {all.map((one) => (
            <li key={one.text} className="rows-row">
              <span className="grow">
                <span className="strong words" lang={review.plan.language}>
                  {one.text}
                </span>{" "}
                <span className="small quiet words">
                  {[words.forActions(ids(one)), ...one.whose, ...(one.on ? [pane.shortDay(one.on)] : [])].join(" · ")}
                </span>
              </span>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}
