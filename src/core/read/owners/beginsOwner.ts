import { fingerprint } from "../../text/fingerprint";
import { foldText } from "../../text/normalise";
import { emptyKind, isNameShaped, kindOfWords, leadingName, wordsOf } from "./ownerKinds";
import { isForename, isKnownForename } from "./forenames";
import { isInitials, type RegisterIndex } from "./ownerRegister";
import {
  ACRONYMS,
  JOINED_NAMES,
  LEAD_LABEL,
  POST_NOUNS,
  RANKS,
  SECOND_OFFICES,
  SUPPORT_LABEL,
  TEAM_FIELDS,
  TITLES,
} from "./ownerWords";
import { isPersonsName } from "./personsName";

/** A piece of an owners' cell and what joins it to the piece before. */
export interface Piece {
  readonly text: string;
  /** What stood between, as typed: "&", "a", ",". */
  readonly typed: string;
  readonly joint: "" | "," | "and" | "with";
}

export const isKnownWhole = (text: string, index: RegisterIndex): boolean => {
  const key = fingerprint(text);
  return (
    index.byName.has(key) ||
    index.byAlias.has(key) ||
    index.byPost.has(key) ||
    index.teams.has(key) ||
    JOINED_NAMES.has(wordsOf(text).join(" "))
  );
};

/** Whether a piece begins another owner, or goes on with the name on its left. */
export function beginsOwner(pieces: readonly Piece[], at: number, left: string, index: RegisterIndex): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const { text, joint } = piece;
  const isKnown = isKnownWhole(text, index) || isListedInitials(text, index);
  const leftKind = kindOfWords(left);
  if (joint === "," && OF_ONE_SCHOOL.test(left) && NAMES_SCHOOL.test(text)) return false;
  // "SPr, RBu", "TFi & Heads of Year": initials of the list are whole names.
  if (isListedInitials(left, index) && /^\p{Lu}/u.test(text)) return !(joint === "," && isPostOf(text, left, index));
  if (leftKind === "field" && joint === "and" && HEAD_OF.test(text)) return true;
  // "HoD Maths and HoD English", "Form tutors & Welsh Coordinator": each begins or ends like an office.
  if (joint === "and" && OFFICE_IN_FRONT.test(left) && OFFICE_IN_FRONT.test(text)) return true;
  if (joint === "and" && leftKind === "team" && PLURAL_LAST.test(left) && kindOfWords(text) === "post") return true;
  // "Arun and Bex", "Finance and Arun", where somebody is called so; "Arun, Head of Finance" is one.
  if (index.forenames.has(foldText(text))) return true;
  if (joint !== "," && index.forenames.has(foldText(left)) && /^\p{Lu}/u.test(text)) return true;
  // "Anna and Ben", "Meinir & tomos": two usual forenames, or one and a word that may be another (O3).
  if (isForename(left) && isForename(text) && (isKnownForename(left) || isKnownForename(text))) return true;
  if (isKnown && !(leftKind === "field" || leftKind === "unknown"))
    return !(joint === "," && isPostOf(text, left, index));
  if (leftKind === "unknown" && joint === "," && isForename(left) && isForename(text) && isLastPiece(pieces, at))
    return true;
  // "Education, CMR", "Procurement and Ann Lee"; "Procurement and Harbour Master" where both stand alone elsewhere.
  if (leftKind === "field" && ((isKnown && (isKnownWhole(left, index) || isInitials(text))) || isPersonsName(text)))
    return true;
  if (leftKind === "unknown" || leftKind === "field" || endsOpen(left)) return false;
  if (isFieldOfPost(text, left, joint)) return false;
  if (SECOND_OFFICES.test(foldText(text))) return kindOfWords(left) === "person" && leadingName(left)?.rest === "";
  // A whole name has nothing to go on with: "Ann Lee with Finance", "GT a'r UDRh".
  if ((joint === "and" || joint === "with") && isNameAlone(left) && /\p{Lu}/u.test(text)) return true;
  return beginsByWords(pieces, at, left, leftKind);
}

const isListedInitials = (text: string, index: RegisterIndex): boolean =>
  !text.trim().includes(" ") && index.byInitials.has(foldText(text).replace(/[^a-z0-9&]/g, ""));

/** "Estates and Head of Legal": an office with its own field. */
const HEAD_OF = /^(?:head|director|pennaeth|cyfarwyddwr) (?:of|for|y|yr|\p{Lu})/iu;
/** An office by its letters, with its subject or year behind it. */
const OFFICE_IN_FRONT = /^(?:hod|hoy|hos|hof|hols|aht|dht|head|director|lead) \p{L}/iu;
/** Several who do one kind of work, the last word in small letters. */
const PLURAL_LAST = /\s\p{Ll}{4,}s$/u;

/** "Headteacher, Ysgol Cae Brân": of which school. */
const OF_ONE_SCHOOL =
  /^(?:(?:acting |executive )?head(?: ?teacher)?|principal|bursar|clerk|y?r? ?pennaeth|prifathro|prifathrawes|bwrsar|clerc)$/i;
const NAMES_SCHOOL = /^ysgol \p{Lu}|\b(?:school|primary|college|academy)$/iu;

/** A name, in full or by its initials, with nothing behind it. */
const isNameAlone = (text: string): boolean =>
  kindOfWords(text) === "person" && (isInitials(text) || leadingName(text)?.rest === "");

/** "Assistant Director, SEND and Inclusion", "Head of HR & OD": capitals that name a field go on with a post's field. */
function isFieldOfPost(text: string, left: string, joint: Piece["joint"]): boolean {
  const words = wordsOf(text);
  if (
    words.length === 0 ||
    joint === "with" ||
    !words.every((word) => TEAM_FIELDS.has(word) || FIELD_CAPITALS.has(word))
  )
    return false;
  if (kindOfWords(left) !== "post") return false;
  const leftWords = wordsOf(left);
  const bare = leftWords.every((word) => RANKS.has(word) || POST_NOUNS.has(word));
  return joint === ","
    ? bare && leftWords.length > 1
    : /\b(?:of|for)\b|,/i.test(left) && FIELD_CAPITALS.has(words.at(-1) ?? "");
}
/** Capitals of a team, but of a field when they stand behind a post. */
const FIELD_CAPITALS = new Set(["hr", "od", "ict", "it", "aln", "sen", "send", "camhs"]);

/** "Sport, Leisure and Libraries Team" goes on. */
const isLastPiece = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at + 1).every((piece) => piece.joint === "," && isForename(piece.text));

/** "Gethin Rosser, Head of Finance": the post of the name before it. */
const isPostOf = (text: string, left: string, index: RegisterIndex): boolean =>
  (index.byPost.has(fingerprint(text)) || index.teams.has(fingerprint(text))) && leadingName(left) !== null;

function beginsByWords(pieces: readonly Piece[], at: number, left: string, leftKind: string): boolean {
  const { text, joint } = pieces[at] ?? { text: "", joint: "" as const };
  const kind = kindOfWords(text);
  // "Childcare Offer Team" begins like a name, and is none.
  const person = leftKind === "team" || leftKind === "body" ? null : leadingName(left);
  const hasPost = person !== null ? person.rest !== "" : /[-(:,]/.test(left);
  if (emptyKind(text) !== null || LEAD_LABEL.test(text) || SUPPORT_LABEL.test(text)) return true;
  if (
    joint === "," &&
    (person ?? isSomebodysInitials(left.split(/[\s(]/)[0] ?? "")) &&
    !isNameShaped(text.replace(/\s*\(.*$/s, ""))
  ) {
    // "Name, Post" and "Name - Post, Organisation" are one owner; "Name, Team" are two.
    if (kind === "post" && !hasPost) return false;
    if (hasPost && !isTitled(text)) return kind === "post" && leadingName(text) !== null;
  }
  const begins = leadingName(text) !== null || kind === "person" || kind === "post" || kind === "everyone";
  if (begins) return !(kind === "person" && isInitials(text) && joint === "," && hasPost);
  const field = leftKind === "post" && (/\b(of|for)\b/i.test(left) || (joint === "," && kind === "field"));
  if (kind === "team" || kind === "body") return !field || isStrong(text);
  // A field alone begins a name that a later piece ends ("Partnerships and Communities Manager").
  if (endsInLaterPost(pieces, at)) return joint === "," ? true : !field;
  return kind === "field" && !field && !hasPost && joint !== "with";
}

/** "EWO", "HR" are capitals of an office or a service, and nobody's. */
const isSomebodysInitials = (text: string): boolean =>
  isInitials(text) &&
  !ACRONYMS.has(foldText(text)) &&
  !POST_NOUNS.has(foldText(text)) &&
  !TEAM_FIELDS.has(foldText(text));

export const isTitled = (text: string): boolean => TITLES.has(wordsOf(text)[0] ?? "");
const isStrong = (text: string): boolean =>
  /\b(team|group|staff|board|slt|smt|governors|committee)$/.test(wordsOf(text).join(" ")) ||
  ACRONYMS.has(wordsOf(text).at(-1) ?? "");

/** The piece right behind ends in a post and is joined by "and". */
function endsInLaterPost(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return (
    next?.joint === "and" &&
    kindOfWords(next.text) === "post" &&
    leadingName(next.text) === null &&
    !/\b(of|for)\b/i.test(next.text)
  );
}

/** A name with the beginning of a post that lacks its noun: "Anna Collier Policy" goes on with "and Information Manager". */
function endsOpen(left: string): boolean {
  const person = leadingName(left);
  return (
    person !== null &&
    person.rest !== "" &&
    !/^[-(:,]/.test(person.rest) &&
    ["field", "unknown"].includes(kindOfWords(person.rest))
  );
}
