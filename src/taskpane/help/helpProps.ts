import type { PaneHelpWords } from "../../core/words/en/paneHelp";
import type { PlaceProps } from "../placeProps";

export interface HelpProps extends PlaceProps {
  readonly words: PaneHelpWords;
}
