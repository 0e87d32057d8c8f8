import type { RatedRecommendation } from "../../core/rate/rating";
import type { PaneRecommendationWords } from "../../core/words/en/paneRecommendation";
import type { PlaceProps } from "../placeProps";

export interface RecommendationProps extends PlaceProps {
  readonly words: PaneRecommendationWords;
}

export interface OneRecommendationProps extends RecommendationProps {
  readonly rated: RatedRecommendation;
}
