import { foldText } from "../../text/normalise";
import { isKnownForename } from "./forenames";
import { kindOfWords } from "./ownerKinds";

/** Most owners' cells have none of these, and are left as they are. */
const MAY_HOLD_MORE =
  /[@*†→<>+,:]|\d|\n\(|\b(?:c\/o|d\/o|care of|dan ofal|by|with|gyda|from|of|gan|gymorth|chymorth|cymorth|gefnogaeth|chefnogaeth|al|others?|eraill|etc|was|formerly|gynt|bellach)\b/i;

const SUPPORTED_BY =
  /,?\s+(?:(?:supported|assisted|helped|aided)\s+by|with\s+(?:the\s+)?(?:support|help|assistance|input)\s+(?:of|from)|gyda\s+(?:chymorth|chefnogaeth)(?:\s+gan|\s+oddi\s+wrth)?|(?:a\s+)?(?:gefnogir|cefnogir|gynorthwyir|cynorthwyir)\s+gan)\s+/giu;
const SUPPORT_INSIDE = /\s+(?=(?:support(?:ing|ed by)?|cefnog\p{L}*|cynorthwy\p{L}*)\s*:)/giu;
const LEAD_INSIDE = /\s+(?=(?:lead(?: officer)?|arwein\p{L}*|arwain)\s*:)/giu;
const CARE_OF = /(^|[\n;,]\s*)(?:c\/o|d\/o|care of|dan ofal)\s+/giu;
/** "Ann (with Bob)", "Ann Lee (supported by Finance)". */
const WITH_IN_BRACKETS = /\s*\((?:with|and|gyda|supported by|support:)\s+([^()]{2,60})\)/giu;
const AND_OTHERS =
  /[\s,]*(?:\bet al\b\.?|(?:\+|&|\band\b|\bac?\b)\s*(?:\d+\s+)?(?:others?|more|eraill)\b\.?|,?\s\betc\b\.?|\bac ati\b)\s*$/iu;
const NUMBERED = /(?:^|\s+)\d{1,2}[.)]\s*(?=\p{Lu})/gu;
/** Of somebody who was and somebody who is the second answers. */
const NO_LONGER = /^(?:[^\n]{2,60}?(?:→|->|=>)|(?:was|formerly|previously|gynt)\s[^\n]{2,60}?\b(?:now|bellach)\b)\s*/iu;
const ADDRESS = /\s*<[^<>]*@[^<>]*>/gu;
const TELEPHONE =
  /[\s,(]+(?:tel\.?:?\s*|ext\.?:?\s*|x|ffôn:?\s*)?(?:0\d[\d\s]{7,12}|(?<=(?:ext\.?:?\s*|x))\d{3,6})\)?\s*$/iu;
/** "(from Jan 2021)": for how long, and no post. */
const FOR_HOW_LONG = /\s*\((?:to|until|till|up to|from|since|as of|tan|hyd|o|ers)\s[^()]*\d{2}\)/giu;

/** An owners' cell without what is beside the names: numbers, addresses, "c/o", "et al"; "supported by" becomes a label (O1, O2). */
export function plainOwners(text: string): string {
  if (!MAY_HOLD_MORE.test(text)) return text;
  const numbered = /^\s*1[.)]\s*\p{Lu}/u.test(text) ? text.replace(NUMBERED, "\n").trim() : text;
  const hasSupport = /support|cefnog|cynorthwy/i.test(numbered);
  const plain = numbered
    .replace(/\n\s*(?=\()/g, " ")
    .replace(NO_LONGER, "")
    .replace(CARE_OF, "$1")
    .replace(ADDRESS, "")
    .replace(TELEPHONE, "")
    .replace(FOR_HOW_LONG, "")
    .replace(/(^|[\n;,]\s*)@(?=\p{L})/gu, "$1")
    .replace(WITH_IN_BRACKETS, "\nSupport: $1")
    .replace(SUPPORTED_BY, "\nSupport: ")
    .replace(SUPPORT_INSIDE, "\n")
    .replace(hasSupport ? LEAD_INSIDE : /$^/, "\n")
    .replace(AND_OTHERS, "");
  return turnedAlone(plain === "" ? text : plain);
}

const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+)\s*,\s*(\p{Lu}[\p{L}'’-]+)(\s*\(.*\))?$/u;

/** "Price, Sian" in a cell by itself: a usual forename behind a word that is neither one nor an office. */
function turnedAlone(text: string): string {
  const [, surname = "", forename = "", rest = ""] = SURNAME_FIRST.exec(text.trim()) ?? [];
  if (surname === "" || !isKnownForename(foldText(forename)) || isKnownForename(foldText(surname))) return text;
  return kindOfWords(surname) === "unknown" ? `${forename} ${surname}${rest}` : text;
}
