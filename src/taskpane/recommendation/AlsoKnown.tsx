import type { JSX } from "react";
import { statusThatCounts } from "../../core/plan/actionFacts";
import { hasContent } from "../../core/read/content";
import { useTexts } from "../texts";
import type { OneRecommendationProps } from "./RecommendationPlace";

/** The parts of it that no action and no measure speaks of (F59). */
export function NotSpokenOf({ words, rated, review }: OneRecommendationProps): JSX.Element | null {
  const texts = useTexts();
  const { ref } = rated.recommendation;
  const parts = review.findings.filter((one) => one.code === "part-not-covered" && one.facts.ref === ref);
  if (parts.length === 0) return null;
  return (
    <section className="stack" aria-label={words.notSpokenOf}>
      <h2>{words.notSpokenOf}</h2>
      {parts.map((finding) => (
        <p key={JSON.stringify(finding.facts)}>{texts.finding(finding).what}</p>
      ))}
    </section>
  );
}

/** How far its days have moved, and how much of what is complete carries evidence. */
export function AlsoKnown({ words, rated, review }: OneRecommendationProps): JSX.Element {
  const { ref } = rated.recommendation;
  const slip = review.report.dateMoves.byRecommendation.find(({ name }) => name === ref);
  const complete = review.rated.filter(
    ({ action }) => action.recommendation === ref && statusThatCounts(action) === "complete",
  );
  const shown = complete.filter(({ action }) => hasContent(action.evidence)).length;
  return (
    <section className="stack" aria-label={words.alsoKnown}>
      <h2>{words.alsoKnown}</h2>
      {slip && <p>{words.slipped(slip)}</p>}
      <p>{words.evidence(shown, complete.length)}</p>
    </section>
  );
}
