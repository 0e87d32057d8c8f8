import type { JSX, ReactNode } from "react";
import { impactOf } from "../../core/rate/rateImpact";
import { recommendationCell } from "../../core/tables/recordPlace";
import type { Judgement } from "../../core/plan/actionPlan";
import { CellLink } from "../frame/CellLink";
import { InputRow } from "../frame/InputRow";
import { RatingChip } from "../frame/Rating";
import { useTexts } from "../texts";
import type { OneRecommendationProps } from "./recommendationProps";

type ViewField = "deliveryRating" | "impactRating" | "judgement" | "selfEvaluation" | "selfEvaluationEvidence";

/** Delivery, impact, the inspectorate's judgement, and the council's own with what it rests on; none moves another. */
export function Views({ words, rated, review, act }: OneRecommendationProps): JSX.Element {
  const { pane } = useTexts();
  const { ref, judgement, selfEvaluation } = rated.recommendation;
  const own = review.measures.filter(({ measure }) => measure.recommendation === ref);
  const impact = impactOf(ref, own);
  const isUnread = impact?.rating === "Grey" && own.every(({ measure }) => measure.latest === null);
  const stated = (one: Judgement | undefined): string | null =>
    one === undefined || one.text === ""
      ? null
      : one.on === null
        ? one.text
        : words.onDay(one.text, pane.shortDay(one.on));
  const row = (field: ViewField, name: string, value: ReactNode, none: string): JSX.Element => {
    const place = recommendationCell(review.snapshot, ref, field);
    return (
      <InputRow name={name} value={value} none={none}>
        {place ? <CellLink short place={place} about={name} onGoTo={act.goTo} /> : null}
      </InputRow>
    );
  };
  return (
    <section className="card" aria-label={words.views}>
      <h2>{words.views}</h2>
      <div className="inputs">
        {row("deliveryRating", words.delivery, <RatingChip rating={rated.rating} />, "")}
        {row(
          "impactRating",
          words.impact,
          impact && !isUnread ? (
            <>
              <RatingChip rating={impact.rating} />{" "}
              <span className="small quiet">{words.measuresRated(impact.rated.count, impact.rated.of)}</span>
            </>
          ) : null,
          isUnread ? words.noReading : words.noMeasure,
        )}
        {row("judgement", words.inspectorate, stated(judgement), words.notJudged)}
        {row("selfEvaluation", words.selfEvaluation, stated(selfEvaluation), words.notEvaluated)}
        {row("selfEvaluationEvidence", words.restsOn, selfEvaluation?.evidence ?? null, words.empty)}
      </div>
    </section>
  );
}
