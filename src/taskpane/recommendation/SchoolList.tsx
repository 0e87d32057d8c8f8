import type { JSX } from "react";
import { isSound } from "../../core/rate/rateSchool";
import { Icon } from "../frame/Icon";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { worstFirst } from "../schools/schoolLists";
import { useTexts } from "../texts";
import type { OneRecommendationProps } from "./recommendationProps";

/** A list longer than a screen is not read; all of them stand in the place of the schools. */
const AT_MOST = 6;

/** The schools that the finance recommendation takes its rating from, too, by name: the worst first, each with why (M13). */
export function SchoolList({ words, rated, review, act }: OneRecommendationProps): JSX.Element | null {
  const { schoolReason } = useTexts();
  const { schools, financeRef } = review;
  const { ref } = rated.recommendation;
  if (schools.length === 0 || ref.toLowerCase() !== financeRef) return null;
  const waiting = worstFirst(schools.filter((one) => !isSound(one)));
  return (
    <section className="stack" aria-label={words.schools}>
      <h2>{words.schools}</h2>
      <Rows>
        {waiting.slice(0, AT_MOST).map(({ school: { key, school }, rating, reason }) => (
          <li key={key}>
            <button
              type="button"
              className="rows-row"
              onClick={() => act.show("schools", { kind: "school", key }, `school-${key}`)}
            >
              <span className="grow">
                <span className="strong words" lang={review.plan.language}>
                  {school}
                </span>
                <span className="small quiet block words">{schoolReason(reason)}</span>
              </span>
              <RatingChip rating={rating} />
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="rows-row" onClick={() => act.show("schools")}>
            <span className="grow">{words.allSchools(schools.length)}</span>
            <Icon name="forward" size={14} />
          </button>
        </li>
      </Rows>
    </section>
  );
}
