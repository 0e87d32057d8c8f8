import { fingerprint } from "../../text/fingerprint";
import { foldText } from "../../text/normalise";
import { emptyKind, isNameShaped, kindOfWords, leadingName, wordsOf } from "./ownerKinds";
import { isForename, isKnownForename } from "./forenames";
import { plainOwners } from "./plainOwners";
import { isInitials, ownerTokens, type RegisterIndex } from "./ownerRegister";
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
import { saysTheSame } from "./twoLanguages";

/** A piece of an owners' cell and what joins it to the piece before. */
interface Piece {
  readonly text: string;
  /** What stood between, as typed: "&", "a", ",". */
  readonly typed: string;
  readonly joint: "" | "," | "and" | "with";
}

const MOST_OWNERS = 200;
/** "Ioan Vane[50%]", as project tools write it. */
const SHARE_OF_TIME = /\[\d{1,3} ?%\]/g;
const HARD = /[\n;/|]+/;
const COMMAS_ALONE = /\p{L}[.)]?,\p{L}/u;
const JOINTS = new Set(["and", "a", "ac", "a'r", "gyda", "&", "+", "with"]);

/** Cuts a cell's text into the owners it names (O1). What stands in brackets is never cut. */
export function splitOwners(text: string, index: RegisterIndex, surnameFirst: boolean): readonly string[] {
  return inOneLanguage(hardParts(plainOwners(text.replace(SHARE_OF_TIME, ""))))
    .map(withoutTask)
    .flatMap((part) => softOwners(part, index, surnameFirst))
    .flatMap(splitAtTitles)
    .map((owner) => owner.trim())
    .filter((owner) => owner !== "")
    .slice(0, MOST_OWNERS);
}

/** Line ends, ";" and "/" always part owners, but not inside brackets, "n/a" or "c/o"; a name of the register may hold "/". */
function hardParts(text: string): readonly string[] {
  const unwrapped = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
  if (/^n\/a$/i.test(unwrapped.trim())) return [unwrapped];
  // "Procurement,Tom Sheldrake,Legal Services", as project tools write it: no name goes on behind a comma without a blank.
  const isListed = COMMAS_ALONE.test(unwrapped) && !unwrapped.includes(", ");
  return outsideBrackets(unwrapped, (sign) => HARD.test(sign) || (isListed && sign === ",")).map((piece) => piece.text);
}

/** "Mair Ellis : send codes to all schools", as minutes write it: what she is to do is no part of her name. */
function withoutTask(part: string): string {
  const [, name = "", task = ""] = /^([^:]+?)\s*:\s*(\p{Ll}.*)$/u.exec(part.trim()) ?? [];
  return task.includes(" ") && leadingName(name)?.rest === "" ? name : part;
}

/** "Pennaeth Addysg / Head of Education" is one office in two languages: the first counts. */
const inOneLanguage = (parts: readonly string[]): readonly string[] =>
  parts.length < 2 ? parts : parts.filter((part, at) => at === 0 || !saysTheSame(parts[at - 1] ?? "", part));

/** The offices of a cell that stand in two languages, each with its other name. */
export function twoLanguagesIn(text: string): readonly (readonly [name: string, other: string])[] {
  const parts = hardParts(text);
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    return before !== undefined && saysTheSame(before, part) ? [[before.trim(), part.trim()] as const] : [];
  });
}

function outsideBrackets(text: string, parts: (sign: string) => boolean): readonly { readonly text: string }[] {
  const pieces: { text: string }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "(" || sign === "[") depth++;
    if ((sign === ")" || sign === "]") && depth > 0) depth--;
    // A bracket that is never closed does not reach over a line end.
    if (sign === "\n") depth = 0;
    if (depth > 0 || !parts(sign)) continue;
    pieces.push({ text: text.slice(from, at) });
    from = at + 1;
  }
  pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Joins the pieces again that belong to one name. */
function softOwners(text: string, index: RegisterIndex, surnameFirst: boolean): readonly string[] {
  if (isKnownWhole(text, index) || (surnameFirst && /^[^,]+,[^,]+$/.test(text))) return [text];
  const pieces = softPieces(text, index);
  const owners: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const left = owners.at(-1);
    if (left === undefined) owners.push(piece.text);
    else if (beginsOwner(pieces, at, withoutMarks(left), index)) owners.push(piece.text);
    else owners[owners.length - 1] = `${left}${piece.typed}${piece.text}`;
  }
  return owners;
}

/** "(lead)" and "Lead:" say nothing about what the name is. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[([](?:lead|l|support|s|arweinydd|cefnogi)(?:\s*\/\s*(?:lead|arweinydd|arwain))?[)\]]/gi, "")
    .trim()
    .replace(LEAD_LABEL, "")
    .replace(SUPPORT_LABEL, "");

const isKnownWhole = (text: string, index: RegisterIndex): boolean => {
  const key = fingerprint(text);
  return (
    index.byName.has(key) ||
    index.byAlias.has(key) ||
    index.byPost.has(key) ||
    index.teams.has(key) ||
    JOINED_NAMES.has(wordsOf(text).join(" "))
  );
};

/** Cuts at "and", "&", "," and "with"; known names that hold one of them are kept whole. */
function softPieces(text: string, index: RegisterIndex): readonly Piece[] {
  const tokens = ownerTokens(text);
  const pieces: Piece[] = [];
  let words: string[] = [];
  let joint: Piece["joint"] = "";
  let typed = "";
  for (let at = 0; at < tokens.length; at++) {
    const known = knownNameAt(tokens, at, index);
    if (known > 0) {
      const name = tokens.slice(at, at + known).join(" ");
      words.push(name.replaceAll(" ,", ","));
      at += known - 1;
      continue;
    }
    const next = jointOf(tokens, at);
    if (next === null) words.push(tokens[at] ?? "");
    else if (words.length > 0) {
      const last = words.at(-1) === "together" ? words.slice(0, -1) : words;
      pieces.push({ text: last.join(" "), joint, typed });
      words = [];
      joint = next;
      typed = next === "," ? ", " : ` ${tokens[at] ?? ""} `;
    }
  }
  if (words.length > 0) pieces.push({ text: words.join(" "), joint, typed });
  return pieces;
}

function jointOf(tokens: readonly string[], at: number): Piece["joint"] | null {
  const token = tokens[at] ?? "";
  if (token === ",") return ",";
  // "L&D" is one word of capitals; "A" by itself with a surname behind it is an initial.
  const folded = token.toLowerCase();
  if (!JOINTS.has(folded) || (folded === "a" && token === "A")) return null;
  return folded === "with" || folded === "gyda" ? "with" : "and";
}

/** How many tokens a known name with a joining word takes from here; 0 for none. */
function knownNameAt(tokens: readonly string[], at: number, index: RegisterIndex): number {
  const names = index.joinedNames.get(plainToken(tokens[at]));
  const name = names?.find((words) => words.every((word, offset) => plainToken(tokens[at + offset]) === word));
  return name?.length ?? 0;
}

const plainToken = (token: string | undefined): string => (token === "&" ? "and" : foldText(token ?? ""));

/** Whether a piece begins another owner, or goes on with the name on its left. */
function beginsOwner(pieces: readonly Piece[], at: number, left: string, index: RegisterIndex): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const { text, joint } = piece;
  const isKnown = isKnownWhole(text, index) || isListedInitials(text, index);
  const leftKind = kindOfWords(left);
  if (joint === "," && OF_ONE_SCHOOL.test(left) && NAMES_SCHOOL.test(text)) return false;
  // "SPr, RBu", "TFi & Heads of Year": initials of the list are whole names.
  if (isListedInitials(left, index) && /^\p{Lu}/u.test(text)) return !(joint === "," && isPostOf(text, left, index));
  if (leftKind === "field" && joint === "and" && HEAD_OF.test(text)) return true;
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
  if ((joint === "and" || joint === "with") && isWholeName(left) && /\p{Lu}/u.test(text)) return true;
  return beginsByWords(pieces, at, left, leftKind);
}

const isListedInitials = (text: string, index: RegisterIndex): boolean =>
  !text.trim().includes(" ") && index.byInitials.has(foldText(text).replace(/[^a-z0-9&]/g, ""));

/** "Estates and Head of Legal": an office with its own field. */
const HEAD_OF = /^(?:head|director|pennaeth|cyfarwyddwr) (?:of|for|y|yr|\p{Lu})/iu;
/** "Headteacher, Ysgol Cae Brân": of which school. */
const OF_ONE_SCHOOL =
  /^(?:(?:acting |executive )?head(?: ?teacher)?|principal|bursar|clerk|y?r? ?pennaeth|prifathro|prifathrawes|bwrsar|clerc)$/i;
const NAMES_SCHOOL = /^ysgol \p{Lu}|\b(?:school|primary|college|academy)$/iu;

/** A name by its usual forename, its title or its initial. */
const isPersonsName = (text: string): boolean => {
  const [first = ""] = text.split(" ");
  return leadingName(text)?.rest === "" && (isKnownForename(first) || isTitled(text) || /^\p{Lu}\.?$/u.test(first));
};

const isWholeName = (text: string): boolean =>
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
    (person ?? isInitials(left.split(/[\s(]/)[0] ?? "")) &&
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

const isTitled = (text: string): boolean => TITLES.has(wordsOf(text)[0] ?? "");
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

/** "Mr Russ Favager Ms Val Attwood in attendance": a title behind a name begins another one. */
function splitAtTitles(text: string): readonly string[] {
  const words = text.replace(/\s+in attendance$/i, "").split(/\s+/);
  const owners: string[][] = [[]];
  for (const word of words) {
    const title = TITLES.has(foldText(word).replace(/\.$/, "")) && /^\p{Lu}/u.test(word);
    const current = owners.at(-1) ?? [];
    const complete =
      current.length >= 2 &&
      isTitled(current[0] ?? "") &&
      !isTitled(current.at(-1) ?? "") &&
      leadingName(current.join(" "))?.rest === "";
    if (title && complete) owners.push([word]);
    else current.push(word);
  }
  return owners.map((owner) => owner.join(" "));
}
