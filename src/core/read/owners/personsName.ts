import { foldText } from "../../text/normalise";
import { isKnownForename } from "./forenames";
import { leadingName } from "./ownerKinds";
import { TITLES } from "./ownerWords";

/** A whole name that begins with a usual forename, an initial or a title, as no place does. */
export const isPersonsName = (text: string): boolean => {
  const [first = ""] = text.trim().split(/\s+/);
  const begins = /^\p{Lu}\.?$/u.test(first) || isKnownForename(first) || TITLES.has(foldText(first).replace(/\.$/, ""));
  return begins && leadingName(text)?.rest === "";
};
