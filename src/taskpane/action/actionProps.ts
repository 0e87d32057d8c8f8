import type { RatedAction } from "../../core/rate/rating";
import type { PaneActionWords } from "../../core/words/en/paneAction";
import type { PlaceProps } from "../placeProps";

export interface ActionProps extends PlaceProps {
  readonly words: PaneActionWords;
}

export interface OneActionProps extends ActionProps {
  readonly rated: RatedAction;
}
