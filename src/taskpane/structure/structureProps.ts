import type { PlaceWords } from "../../core/words/placeWords";
import type { PlaceProps } from "../placeView";

export interface StructureProps extends PlaceProps {
  readonly words: PlaceWords["structure"];
}
