import { tidyText } from "../text/normalise";
import { emptyKind, kindOfWords } from "./owners/ownerKinds";
import { isKnownForename } from "./owners/forenames";
import { indexOf, isInitials } from "./owners/ownerRegister";
import { readOwner, takeApart } from "./owners/readOwner";
import { splitOwners } from "./owners/splitOwners";
import { isDitto } from "./readOwnerCell";
import type { OwnerKind } from "./readings";

/** Words of an owner's cell that could be more than one kind of owner, the likeliest kind first. */
export interface OwnerGuess {
  readonly words: string;
  readonly kinds: readonly OwnerKind[];
}

const KINDS: readonly OwnerKind[] = ["person", "post", "team", "body"];
const LONGEST_TEXT = 2000;

/** The owners of a cell whose words do not say what they are (O3): "Cynefin Plus" may be a person, a team or a body. */
export function ownerGuesses(text: string): readonly OwnerGuess[] {
  const none = indexOf([]);
  return splitOwners(tidyText(text.slice(0, LONGEST_TEXT)), none, false).flatMap((part) => {
    const parts = takeApart(part, undefined);
    if (isDitto(part) || emptyKind(parts.name) !== null || isInitials(parts.name)) return [];
    if (kindOfWords(parts.name) !== "unknown" || !/\p{L}/u.test(parts.name)) return [];
    const { kind } = readOwner(part, parts, none);
    // A usual forename is somebody; any other word by itself is asked about, whatever its capital (O3).
    if (isKnownForename(parts.name)) return [];
    return [{ words: parts.name, kinds: [kind, ...KINDS.filter((other) => other !== kind)] }];
  });
}
