import type { PaneSourceWords } from "../../core/words/en/paneSource";
import type { PlaceProps } from "../placeProps";
import type { Choosable, Settled } from "./differences";

export interface SourceProps extends PlaceProps {
  readonly words: PaneSourceWords;
}

export interface DifferenceProps<One extends Choosable = Choosable> extends SourceProps {
  readonly one: One;
  readonly how: Settled;
  readonly onChoose: (how: Settled) => void;
}
