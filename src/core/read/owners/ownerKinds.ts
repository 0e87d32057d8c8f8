import { foldText } from "../../text/normalise";
import type { OwnerKind } from "../readings";
import { isKnownForename } from "./forenames";
import { isInitials } from "./ownerRegister";
import {
  ACRONYMS,
  BODY_NOUNS,
  CLASS_NOUNS,
  EVERYONE,
  JOINED_NAMES,
  PLACEHOLDERS,
  POST_NOUNS,
  POST_PLURALS,
  RANKS,
  TEAM_FIELDS,
  TEAM_NOUNS,
  TITLES,
  VACANT,
  WELSH_BODY_LEADS,
  WELSH_POST_LEADS,
  WELSH_TEAM_LEADS,
} from "./ownerWords";
import { isThingWord, isWelshCalling } from "./thingWords";

/** What the words of one owner are by themselves; "field" is the field of a post or team and no owner of its own. */
export type WordKind = OwnerKind | "field" | "unknown";

/** A dash between words; what stands behind it is beside the matter. */
const DASH = "-";
const PREPOSITIONS = new Set(["of", "for", "to", "in", "at", "i", "dros", "o"]);

export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replace(/\(.*$/, "")
    .replace(/-\s|\s-/g, ` ${DASH} `)
    .split(/[\s,]+/)
    .map((word) => (word === DASH ? word : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")))
    .filter((word) => word !== "" && word !== "the");

/** Nobody in particular: everyone, a vacancy, a placeholder, nothing (O3). */
export function emptyKind(text: string): OwnerKind | null {
  const folded = foldText(text).replace(/^[([{\s]+|[)\]}.\s]+$/g, "");
  const words = wordsOf(text);
  if (/^[?.\-_\s…]*$/.test(folded)) return folded === "" ? "missing" : "placeholder";
  if (
    PLACEHOLDERS.has(folded) ||
    /^(to be (confirmed|agreed|appointed|recruited|identified|determined|decided|allocated|assigned|advised|nominated|named|found|arranged|chosen|filled)|tbc|tba|i'w (benodi|gadarnhau|gytuno|phenodi))\b/.test(
      folded,
    )
  )
    return "placeholder";
  if (words.some((word) => VACANT.has(word)) && words.length <= 6) return "vacant";
  return null;
}

/** A post whose bracket says that nobody holds it: "Commissioning Officer (vacant)", not "Ann Lee (vacancy cover)". */
export const isVacantPost = (text: string): boolean => {
  if (VACANT_AND_MORE.test(text)) return true;
  const beside = wordsOf(/\(([^()]*)\)\s*$/.exec(text)?.[1] ?? "");
  return (
    beside.some((word) => VACANT.has(word)) && beside.every((word) => VACANT.has(word) || VACANT_FILLERS.has(word))
  );
};
/** "Head of Finance (Vacant - cover: Tom Hughes)". */
const VACANT_AND_MORE = /\(\s*(?:currently )?(?:vacant|vacancy|gwag|swydd wag)\s*[-–,;:]/i;
const VACANT_FILLERS = new Set(["currently", "post", "now", "still", "is", "swydd"]);

/** Judges the words of one owner by the noun they turn on. */
export function kindOfWords(text: string): WordKind {
  const bare = text.replace(/\s*\(.*$/s, "").replace(/^county\s+(?=c(oun|ll))/i, "");
  const allWords = wordsOf(bare);
  // "Yr Awdurdod Lleol", "Y Cabinet".
  const words = allWords.length > 1 && (allWords[0] === "y" || allWords[0] === "yr") ? allWords.slice(1) : allWords;
  const [first = ""] = words;
  if (words.length === 0) return "unknown";
  // "Chief Officer, Education": what stands behind the comma is the post's field.
  const comma = bare.indexOf(",");
  if (comma > 0 && headIsPost(bare.slice(0, comma))) return "post";
  if (JOINED_NAMES.has(words.join(" "))) return "team";
  // "ALl" is the Welsh for LA, not "all".
  if (bare.trim() === "ALl") return "body";
  if (isEveryone(words)) return "everyone";
  if (WELSH_POST_LEADS.has(first) || (words.length > 1 && HEADS_BY_LETTERS.has(first))) return "post";
  if (WELSH_TEAM_LEADS.has(first)) return "team";
  const head = headNoun(words);
  if (words.length === 1 && ACRONYMS.has(head)) return acronymKind(head);
  if (TITLES.has(first) && words.length > 1) return "person";
  if (TEAM_NOUNS.has(head)) return "team";
  if (isPostThenField(words)) return "post";
  if (BODY_NOUNS.has(head)) return "body";
  if (POST_NOUNS.has(head) || isProfession(head)) return "post";
  if (POST_PLURALS.has(head) || isPluralPost(words, head)) return "team";
  if (WELSH_BODY_LEADS.has(first)) return "body";
  if (TEAM_FIELDS.has(head))
    return words.length > 1 && ["service", "services", "department", "unit"].includes(head) ? "team" : "field";
  if (isInitials(bare) || isNameShaped(bare)) return "person";
  return isCallingInFront(bare) ? "post" : "unknown";
}

/** "Information Asset Owners": several who hold a post, and no surname behind a forename. */
const isPluralPost = (words: readonly string[], head: string): boolean =>
  words.length > 1 && head.endsWith("s") && POST_NOUNS.has(head.slice(0, -1)) && !isKnownForename(words[0] ?? "");

/** "Hyfforddwr allanol": a Welsh calling with what tells more of it in small letters, which no name has. */
function isCallingInFront(text: string): boolean {
  const [first = "", second = ""] = text.trim().split(/\s+/);
  return isWelshCalling(first) && !isKnownForename(first) && /^\p{Ll}/u.test(second);
}

/** "Dietitian", "Pharmacist", "Electrician", "Youth Justice Strategist": a calling by its ending, and no surname that is usual here. */
const isProfession = (word: string): boolean =>
  /^\p{L}{4,}(?:ologist|apist|acist|otherapist|ician|itian|icist|tegist)$/u.test(word);

/** "Senior Manager Schools Finance", "Lead Officer Education": the office first and its field behind it, without "of". */
function isPostThenField(words: readonly string[]): boolean {
  const office = words.findIndex((word) => OFFICES_IN_FRONT.has(word));
  const field = words.slice(office + 1);
  return (
    office >= 0 &&
    field.length > 0 &&
    words.slice(0, office).every((word) => RANKS.has(word) || OFFICES_IN_FRONT.has(word)) &&
    !UNITS.has(words.at(-1) ?? "") &&
    field.every((word) => TEAM_FIELDS.has(word) || RANKS.has(word) || word === "and")
  );
}
/** "HoD Maths", "HoY 9": whatever subject or year stands behind. */
const HEADS_BY_LETTERS = new Set(["hod", "hoy", "hof", "hols", "hos"]);
const OFFICES_IN_FRONT = new Set([
  "ad",
  "dd",
  "hos",
  "hod",
  "director",
  "manager",
  "officer",
  "adviser",
  "advisor",
  "coordinator",
  "head",
  "dir",
]);
/** A department is no field: "Officer Support Unit". */
const UNITS = new Set([
  "service",
  "services",
  "department",
  "dept",
  "unit",
  "division",
  "directorate",
  "office",
  "section",
]);

const headIsPost = (text: string): boolean => POST_NOUNS.has(headNoun(wordsOf(text)));

/** "All", "Governors: All", "all schools", "Secondary headteachers". */
function isEveryone(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length === 1) return EVERYONE.has(last);
  if (words.includes("holl") && words.indexOf("holl") <= 1) return true;
  if (last === "all" || words[0] === "all" || words[0] === "pob") return true;
  return CLASS_NOUNS.has(last) && last !== "heads" && words.every((word) => RANKS.has(word) || CLASS_NOUNS.has(word));
}

/**
 * The last word before the first preposition: "Head" of "Head of Education", "Manager" of "Schools Finance Manager". Where no
 * office stands there, the preposition belongs to the name: "Welsh in Education Forum".
 */
function headNoun(words: readonly string[]): string {
  const cut = words.findIndex((word, place) => place > 0 && (PREPOSITIONS.has(word) || word === DASH));
  const last = words.at(-1) ?? "";
  const isGroup = BODY_NOUNS.has(last) || TEAM_NOUNS.has(last);
  if (cut > 0 && isGroup && words[cut] !== DASH && !isOffice(words[cut - 1] ?? "")) return last;
  return (cut > 0 ? words[cut - 1] : words.at(-1)) ?? "";
}

const isOffice = (word: string): boolean =>
  [POST_NOUNS, POST_PLURALS, TEAM_NOUNS, TEAM_FIELDS, BODY_NOUNS].some((nouns) => nouns.has(word));

const acronymKind = (word: string): WordKind => {
  if (POST_NOUNS.has(word)) return "post";
  return BODY_NOUNS.has(word) || ["wg", "nhs", "dfes", "ers"].includes(word) ? "body" : "team";
};

/** Two to four words that begin with a capital and belong to no vocabulary; an initial counts as a forename. */
export function isNameShaped(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word, place) => isNameWord(word, place)) && !isThing(words);
}

/** "Customer Relations", "National Park", "SADY Blynyddoedd": words of things, behind no usual forename and no initial. */
function isThing(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (isKnownForename(first) || /^\p{Lu}\.?$/u.test(first)) return false;
  const isAcronym = /^\p{Lu}{3,}$/u.test(first) && words.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isAcronym || words.some(isThingWord);
}

function isNameWord(word: string, place: number): boolean {
  if (/^\p{Lu}\.?$/u.test(word)) return true;
  if (place > 0 && /^(ap|ab|ferch|van|de|der|von|le|la)$/i.test(word)) return true;
  if (!/^\p{Lu}[\p{L}'’-]+\.?$/u.test(word)) return false;
  const folded = foldText(word);
  return ![POST_NOUNS, POST_PLURALS, TEAM_NOUNS, TEAM_FIELDS, BODY_NOUNS, RANKS, EVERYONE, ACRONYMS].some((set) =>
    set.has(folded),
  );
}

/** Offices that nobody holds without saying of what. */
const NEEDS_FIELD = new Set(
  "officer officers manager managers adviser advisor coordinator co-ordinator worker assistant analyst lead leader champion specialist engineer".split(
    " ",
  ),
);

/** The name that leads a text such as "Alison Broom Chief Executive", and the rest; null where none does. */
export function leadingName(text: string): { readonly name: string; readonly rest: string } | null {
  const words = text.trim().split(/\s+/);
  const county = foldText(words[0] ?? "") === "county" && TITLES.has(foldText(words[1] ?? "")) ? 1 : 0;
  const titled = TITLES.has(foldText(words[county] ?? "").replace(/\.$/, "")) ? county + 1 : 0;
  let count = titled;
  while (count < words.length && count < titled + 3 && isNameWord(words[count] ?? "", count)) count++;
  if (count - titled < (titled ? 1 : 2)) return null;
  // "Designated Clinical Officer" holds an office of that name; "Ann Lee Headteacher" is Ann Lee.
  const post = foldText(words[count] ?? "").replace(/,$/, "");
  if (titled === 0 && NEEDS_FIELD.has(post) && !isKnownForename(words[0] ?? "")) return null;
  return { name: words.slice(0, count).join(" "), rest: words.slice(count).join(" ") };
}
