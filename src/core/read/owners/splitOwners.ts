import { foldText } from "../../text/normalise";
import { leadingName } from "./ownerKinds";
import { plainOwners } from "./plainOwners";
import { ownerTokens, type RegisterIndex } from "./ownerRegister";
import { LEAD_LABEL, SUPPORT_LABEL, TITLES } from "./ownerWords";
import { beginsOwner, isKnownWhole, isTitled, type Piece } from "./beginsOwner";
import { saysTheSame } from "./twoLanguages";

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
