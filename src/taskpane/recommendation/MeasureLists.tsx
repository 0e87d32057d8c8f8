import type { JSX } from "react";
import { CellLink } from "../frame/CellLink";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import type { OneRecommendationProps } from "./recommendationProps";

/** The measures that its impact is the worst of, each with how it compares with its line (R15). */
export function MeasureList({ words, rated, review, act }: OneRecommendationProps): JSX.Element | null {
  const texts = useTexts();
  const own = review.measures.filter(({ measure }) => measure.recommendation === rated.recommendation.ref);
  if (own.length === 0) return null;
  return (
    <section className="stack" aria-label={words.measures}>
      <h2>{words.measures}</h2>
      <Rows>
        {own.map(({ measure, rating, reason }, at) => (
          <li key={at} className="rows-row wraps">
            <span className="grow">
              <span className="strong words" lang={review.plan.language}>
                {[measure.id ?? "", measure.measure].join(" ").trim()}
              </span>
              <span className="small quiet words">
                {" "}
                {words.figures(measure.latest ?? "–", measure.target ?? "–")}. {texts.impactReason(reason)}.
              </span>
            </span>
            <RatingChip rating={rating} />
            <CellLink short place={measure.place} about={measure.id ?? measure.measure} onGoTo={act.goTo} />
          </li>
        ))}
      </Rows>
    </section>
  );
}

/** Its risks, the highest score first (R17). */
export function RiskList({ words, rated, review, act }: OneRecommendationProps): JSX.Element | null {
  const own = (review.plan.risks ?? []).filter((one) => one.recommendation === rated.recommendation.ref);
  if (own.length === 0) return null;
  const sorted = [...own].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return (
    <section className="stack" aria-label={words.risks}>
      <h2>{words.risks}</h2>
      <Rows>
        {sorted.map(({ id, risk, score, mitigation, place }, at) => (
          <li key={at} className="rows-row wraps">
            <span className="grow" lang={review.plan.language}>
              <span className="strong words">{[id ?? "", risk].join(" ").trim()}</span>
              <span className="small quiet words"> {mitigation ?? ""}</span>
            </span>
            <span className="small">{score === null ? words.notScored : words.score(score)}</span>
            <CellLink short place={place} about={id ?? risk} onGoTo={act.goTo} />
          </li>
        ))}
      </Rows>
    </section>
  );
}
