import { isPersonsName } from "./personsName";
import { foldText } from "../../text/normalise";
import type { NamedOwner, OwnerKind, OwnerMatch } from "../readings";
import { isForename, isKnownForename } from "./forenames";
import { emptyKind, isNameShaped, isVacantPost, kindOfWords, leadingName } from "./ownerKinds";
import { isInitials, matchName, matchPost, type RegisterIndex } from "./ownerRegister";
import { LEAD_LABEL, SUPPORT_LABEL, TITLES } from "./ownerWords";
import { isLetters, isShortFor } from "./shortForms";
import { isThingWord } from "./thingWords";

/** One owner taken apart (O4): the name or post, what stands beside it, and the marks that were on it (O2). */
export interface OwnerParts {
  readonly name: string;
  readonly post: string | null;
  readonly organisation: string | null;
  /** Initials in brackets: "Head of Finance (GR)". */
  readonly initials: string | null;
  readonly marked: "lead" | "support" | null;
  /** The name with its bracket, where capitals in it may be a unit: it counts if they are nobody's initials. */
  readonly unit?: string;
}

const LEAD_MARK =
  /\s*[([]\s*(?:lead|lead officer|l|arweinydd|arwain|arweiniol|a)(?:\s*\/\s*(?:lead|arweinydd|arwain|arweiniol))?\s*[)\]]\s*|\s+-\s*(?:lead|arweinydd)$/i;
const SUPPORT_MARK = /\s*[([]\s*(?:support|s|supporting|cefnogi)\s*[)\]]\s*/i;

/** What a bracket behind a post limits it to has capitals, too: "Team Manager (North Gwent)". */
const PLACES = /^(?:north|south|east|west|mid|central|upper|lower|area|ysgol|gogledd|de|canol)\b/i;

const DUTIES = /^(minutes|cofnodion|chair|cadeirydd|tbc|interim|acting|dros dro)$/i;

/** "Sian Price*": something is said of it elsewhere; "Ann Lee?": somebody has to ask her. */
const FOOTNOTE = /(?<=[\p{L})])\s?[*†?]+$/u;

/** Takes the marks off and the parts apart. */
export function takeApart(text: string, leadMark: string | undefined): OwnerParts {
  let rest = text.trim().replace(/^[-•*·\u2022]\s+/, "");
  const starred = leadMark !== undefined && leadMark !== "" && rest.includes(leadMark);
  const lead = starred || LEAD_LABEL.test(rest) || LEAD_MARK.test(rest);
  const support = !lead && (SUPPORT_LABEL.test(rest) || SUPPORT_MARK.test(rest));
  if (starred) rest = rest.replaceAll(leadMark, " ");
  rest = rest
    .replace(FOOTNOTE, "")
    .replace(LEAD_LABEL, "")
    .replace(SUPPORT_LABEL, "")
    .replace(LEAD_MARK, " ")
    .replace(SUPPORT_MARK, " ")
    .trim();
  const parts = withUnit(partsOf(rest), rest);
  return { ...parts, name: emailName(parts.name), marked: lead ? "lead" : support ? "support" : null };
}

/** "Service Manager (CLA)": three capitals and more behind a post are what it is for more often than who holds it. */
function withUnit(parts: Omit<OwnerParts, "marked">, text: string): Omit<OwnerParts, "marked"> {
  const isUnit = parts.initials !== null && /^\p{Lu}{3,}$/u.test(parts.initials) && kindOfWords(parts.name) === "post";
  return isUnit ? { ...parts, unit: clean(text) } : parts;
}

function partsOf(text: string): Omit<OwnerParts, "marked"> {
  const bracketed = /^([^()]+)\(([^()]*)\)?(.*)$/s.exec(text);
  const inside = bracketed?.[2]?.trim() ?? "";
  const outer = bracketed
    ? `${bracketed[1]?.trim() ?? ""} ${bracketed[3]?.trim() ?? ""}`.trim()
    : text.replace(/^\(|\)$/g, "");
  const dashed = afterDash(outer);
  const name = clean(dashed.name);
  if (dashed.rest !== null)
    return { name, ...postAndOrganisation(dashed.rest), initials: isInitials(inside) ? inside : null };
  // "Llinos Jervis (LlJ)": letters that spell the name.
  if (isInitials(inside) || (isLetters(inside) && isShortFor(inside, name)))
    return { name, post: null, organisation: null, initials: inside };
  // "SP (Sian Price)": the initials first.
  if (isInitials(name) && kindOfWords(name) === "person" && leadingName(inside)?.rest === "" && isPersonsName(inside))
    return { name: inside, post: null, organisation: null, initials: name };
  // "DH (minutes)" took the minutes; it is no post.
  if (DUTIES.test(inside)) return { name, post: null, organisation: null, initials: null };
  if (inside !== "" && (kindOfWords(name) === "person" || (isInitials(name) && kindOfWords(name) !== "post"))) {
    return { name, ...postAndOrganisation(inside), initials: null };
  }
  // "Principal EWO (Mark Jones)" is a person in a post; "Challenge Adviser (Secondary)" keeps its bracket.
  if (leadingName(inside)?.rest === "" && !PLACES.test(inside) && ["post", "unknown"].includes(kindOfWords(name)))
    return { name: inside, post: name, organisation: null, initials: null };
  // "Finance Team (Tom Hughes)", "Finance - T Hughes" name somebody of that team.
  if (isPersonsName(inside) && ["field", "team"].includes(kindOfWords(name)))
    return { name: inside, post: null, organisation: name, initials: null };
  const bare = clean(inside === "" ? outer : text);
  const [, team = "", member = ""] = /^([^:]+):\s*(.+)$/s.exec(bare) ?? [];
  if (isPersonsName(member) && ["field", "team"].includes(kindOfWords(team)))
    return { name: member, post: null, organisation: team, initials: null };
  if (isPersonsName(member) && kindOfWords(team) === "post")
    return { name: member, post: team, organisation: null, initials: null };
  const person = kindOfWords(bare) === "person" ? null : leadingName(bare);
  if (person && kindOfWords(person.rest) === "post") {
    return { name: person.name.replace(/,$/, ""), ...postAndOrganisation(person.rest), initials: null };
  }
  const comma = bare.indexOf(",");
  const before = comma > 0 ? bare.slice(0, comma) : "";
  if (comma > 0 && leadingName(before)?.rest === "") {
    return { name: before, ...postAndOrganisation(bare.slice(comma + 1)), initials: null };
  }
  return { name: bare, post: null, organisation: null, initials: null };
}

/** "Name - Post" or "Post - Name": a dash with a blank on either side; "Watkin-Lloyd" has none. */
function afterDash(text: string): { readonly name: string; readonly rest: string | null } {
  const dash = /\s-\s?|-\s/.exec(text);
  if (!dash) return { name: text, rest: null };
  const name = text.slice(0, dash.index);
  const isName = leadingName(name)?.rest === "" || isInitials(name.trim()) || kindOfWords(name) === "person";
  const behind = text.slice(dash.index + dash[0].length);
  if (isName) return { name, rest: behind };
  // "ALN Lead - Ann Lee", "Finance - Ann Lee": the other way round.
  const kind = kindOfWords(name);
  const isTeam = kind === "field" || kind === "team";
  const isBehind =
    leadingName(behind)?.rest === "" && !PLACES.test(behind) && (kind === "post" || (isTeam && isPersonsName(behind)));
  return isBehind ? { name: behind, rest: name } : { name: text, rest: null };
}

function postAndOrganisation(text: string): { readonly post: string | null; readonly organisation: string | null } {
  const parts = text
    .split(/,\s*(?=[^,]*$)|\s+-\s+/)
    .map(clean)
    .filter((part) => part !== "");
  const [post, organisation] = parts;
  if (!post) return { post: null, organisation: null };
  const apart = organisation !== undefined && kindOfWords(post) === "post";
  return apart ? { post, organisation } : { post: clean(text), organisation: null };
}

const clean = (text: string): string =>
  text
    .trim()
    .replace(/^[,;:.\-\s]+|[,;:\-\s]+$/g, "")
    .replace(/^the\s+/i, "")
    .trim();

/** Reads one owner: who or what it is, and whom of the register it means (O3, O4, O5, O7). */
export function readOwner(raw: string, parts: OwnerParts, index: RegisterIndex): Omit<NamedOwner, "lead"> {
  const empty = isVacantPost(raw) ? "vacant" : emptyKind(parts.name === "" ? raw : parts.name);
  if (empty) return { text: null, kind: empty, match: { how: "none" }, raw };
  const match = matchOf(parts, index);
  const kind = kindOf(parts, match, index);
  const beside = {
    ...(parts.post === null ? {} : { post: parts.post }),
    ...(parts.organisation === null ? {} : { organisation: parts.organisation }),
  };
  const named = match.how !== "none" && match.how !== "ambiguous" && match.how !== "post";
  const text = parts.unit !== undefined && match.how === "none" ? parts.unit : asName(parts.name);
  return { text: named ? match.entry.name : text, kind, match, raw, ...beside };
}

/** A forename keeps its capital: "tomos" is Tomos, and "sian price" is Sian Price (O3). */
const asName = (text: string): string =>
  (isKnownForename(text) || isNameInSmallLetters(text)) && /^\p{Ll}/u.test(text)
    ? text.replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;

/** "sian price": a usual forename and one more word that is no office, no team and no joining word. */
function isNameInSmallLetters(text: string): boolean {
  const words = text.split(" ");
  const [first = "", second = ""] = words;
  const inCapitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return (
    words.length === 2 &&
    second.length > 2 &&
    isKnownForename(first) &&
    text === text.toLowerCase() &&
    isNameShaped(inCapitals)
  );
}

function matchOf(parts: OwnerParts, index: RegisterIndex): OwnerMatch {
  const post = matchPost(parts.name, index);
  const byInitials = parts.initials === null ? null : matchName(parts.initials, index);
  if (byInitials && byInitials.how !== "none" && kindOfWords(parts.name) !== "person") return byInitials;
  const name = matchName(parts.name, index);
  if (name.how === "exact" || name.how === "alias" || post.how === "none") return closeEnough(parts, name);
  return post;
}

/** A post or team is never a slip of somebody's name; two people of one surname are told apart by the post beside it. */
function closeEnough(parts: OwnerParts, match: OwnerMatch): OwnerMatch {
  const kind = kindOfWords(parts.name);
  if (["close", "surname"].includes(match.how) && ["post", "everyone", "field"].includes(kind)) return { how: "none" };
  if (match.how === "ambiguous" && parts.post !== null) {
    const post = foldText(parts.post);
    const fitting = match.entries.filter((entry) => entry.post !== null && foldText(entry.post) === post);
    if (fitting.length === 1 && fitting[0]) return { how: "surname", entry: fitting[0] };
  }
  return match;
}

function kindOf(parts: OwnerParts, match: OwnerMatch, index: RegisterIndex): OwnerKind {
  if (match.how === "ambiguous") return "person";
  if (match.how !== "none" && match.how !== "post") return match.entry.kind;
  if (match.how === "post") return "post";
  const kind = kindOfWords(parts.name);
  // "FIS": capitals that are nobody's initials, where the people are known by their names.
  if (kind === "person" && CAPITALS.test(parts.name) && index.forenames.size > 0) return "team";
  if (kind !== "field" && kind !== "unknown") return kind;
  if (isNameInSmallLetters(parts.name)) return "person";
  if (kind === "field" || /\s(and|&|a|ac)\s/i.test(parts.name)) return "team";
  if (isThingWord(parts.name) && !isKnownForename(parts.name)) return "team";
  return isForename(parts.name) && !TITLES.has(foldText(parts.name)) ? "person" : "team";
}

/** Two capitals are initials more often than a team. */
const CAPITALS = /^\p{Lu}{3,4}$/u;

/** "eleri.probert@council.example" is read to its name. */
function emailName(text: string): string {
  const local = /^([^\s@]{1,64})@[^\s@]+\.[^\s@]+$/.exec(text)?.[1];
  if (local === undefined) return text;
  return local
    .split(/[._]/)
    .filter((word) => !TITLES.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
