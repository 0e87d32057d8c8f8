import type { PlaceWords } from "../../core/words/placeWords";
import type { PlaceProps } from "../placeProps";

export interface StructureProps extends PlaceProps {
  readonly words: PlaceWords["structure"];
}
