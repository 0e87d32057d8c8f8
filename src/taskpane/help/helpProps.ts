import type { PaneHelpWords } from "../../core/words/paneHelpWords";
import type { PlaceProps } from "../placeProps";

export interface HelpProps extends PlaceProps {
  readonly words: PaneHelpWords;
}
