import type { Term } from "../../calendar/schoolCalendar";
import { numberAt, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { termUnit } from "./readTerms";

const WORDS = new Set(["term", "tymor", "dymor", "nhymor"]);
const THREE: readonly Term[] = ["Autumn", "Spring", "Summer"];

/**
 * "Term 3/2020", "T1/20": of the three terms that Welsh schools keep. Some count six, so that up to the third the other reading is
 * kept beside it and asked about; from the fourth on only six can be meant (D8, F12).
 */
export function readNumberedTerm(scan: Scan, at: number): DateUnit | null {
  const word = wordAt(scan, at);
  const number = numberAt(scan, at + 1);
  const named = WORDS.has(word) || (word === "t" && number?.spaced === false);
  if (!named || number?.text.length !== 1 || number.value < 1 || number.value > 6) return null;
  const place = number.value - 1;
  const ofSix = termUnit(scan, THREE[Math.floor(place / 2)] ?? "Autumn", place % 2 === 0 ? 1 : 2, at + 2);
  const term = THREE[place];
  return term === undefined ? ofSix : { ...termUnit(scan, term, null, at + 2), otherwise: ofSix };
}
