import type { PlaceWords } from "../placeWords";
import { paneDoubts } from "./paneDoubts";
import { firstRun, nothing } from "./paneStart";
import { paneStructure } from "./paneStructure";

export const structureWords: PlaceWords["structure"] = {
  start: firstRun,
  nothing,
  words: paneStructure,
  doubts: paneDoubts,
};
