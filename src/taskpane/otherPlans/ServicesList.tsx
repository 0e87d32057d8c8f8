import { useMemo, type JSX } from "react";
import type { Review } from "../../core/review";
import type { OtherPlansWords } from "../../core/words/en/otherPlans";
import { RatingBar, RatingChip } from "../frame/Rating";
import type { otherPlans } from "../otherPlans";
import { useTexts } from "../texts";

interface ServicesListProps {
  readonly words: OtherPlansWords;
  readonly review: Review;
  readonly tools: typeof otherPlans;
}

/** How the services stand that were brought in, by the rules of this plan. */
export function ServicesList({ words, review, tools }: ServicesListProps): JSX.Element | null {
  const { recommendationReason } = useTexts();
  const { snapshot, ratedWith } = review;
  const services = useMemo(() => tools.ratedServices(snapshot, ratedWith), [tools, snapshot, ratedWith]);
  if (services.length === 0) return null;
  return (
    <section className="stack" aria-label={words.imported}>
      <h2>{words.imported}</h2>
      {services.map(({ service, rating, reason, counts, complete, overdue, cancelled, gone }) => (
        <div key={service} className="tight">
          <p className="beside">
            <span className="strong grow words">{service === "" ? words.noService : service}</span>
            <RatingChip rating={rating} />
          </p>
          <p className="small quiet">{recommendationReason(reason)}</p>
          <p className="small">
            {words.stateOf({ complete: complete.count, of: complete.of, overdue, cancelled, gone })}
          </p>
          {complete.of > 0 && <RatingBar counts={counts} />}
        </div>
      ))}
      <p className="small quiet">{words.inPapers}</p>
    </section>
  );
}
