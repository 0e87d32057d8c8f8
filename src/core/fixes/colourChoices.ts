import type { Rating } from "../rate/rating";
import { COLOUR_WORDS } from "../read/colourWords";
import { coloursNamed } from "../read/readClaimedRag";
import { CLAIMED_COLOURS, type ClaimedColour } from "../read/readings";
import { editDistance } from "../text/editDistance";
import { foldText } from "../text/normalise";
import type { FixValue } from "./fixValue";

const SCALE: readonly Rating[] = ["Red", "Amber", "Green", "Blue", "Grey"];
/** "Grean" is Green and "Rde" is Red; of a short word one letter only. */
const slips = (word: string): number => (word.length > 4 ? 2 : 1);
const EMPTY: FixValue = { kind: "empty" };

const asRating = (colour: ClaimedColour): Rating => (colour === "Yellow" ? "Amber" : colour);
const given = (rating: Rating): FixValue => ({ kind: "rating", rating });

/** What an override may have been meant to say: the colour its words come near to, else none; then each of the others (F51). */
export function overrideChoices(text: string): readonly FixValue[] {
  const named = coloursNamed(text).map(asRating);
  return choicesFrom(named.length > 0 ? named : nearest(text), SCALE);
}

/** What a claim may have been meant to say: of two colours the worse first, else nothing; then each of the others (F52). */
export function claimChoices({ text, taken }: { readonly text: string; readonly taken: string | null }) {
  const named = coloursNamed(text);
  const worstFirst = [...named].sort((a, b) => Number(b === taken) - Number(a === taken));
  return choicesFrom(
    taken === null ? [] : worstFirst.map(asRating),
    SCALE.filter((one) => one !== "Grey"),
  );
}

const choicesFrom = (likely: readonly Rating[], scale: readonly Rating[]): readonly FixValue[] => {
  const first = [...new Set(likely)];
  return [...first.map(given), EMPTY, ...scale.filter((one) => !first.includes(one)).map(given)];
};

/** The one colour whose word is a slip or two away. */
function nearest(text: string): readonly Rating[] {
  const word = foldText(text).trim();
  const near = CLAIMED_COLOURS.filter((colour) =>
    COLOUR_WORDS[colour].split(" ").some((known) => editDistance(word, known, slips(known)) <= slips(known)),
  );
  const found = [...new Set(near.map(asRating))];
  return found.length === 1 ? found : [];
}
