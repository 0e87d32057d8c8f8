import { editDistance } from "../../text/editDistance";
import { fingerprint } from "../../text/fingerprint";
import { foldText } from "../../text/normalise";
import type { OwnerMatch, RegisterEntry } from "../readings";
import { isForename } from "./forenames";
import { JOINED_NAMES, TITLES } from "./ownerWords";

/** A register made ready for looking up: one row for each person, the dated rows of one name folded into the latest (O9). */
export interface RegisterIndex {
  readonly people: readonly Known[];
  readonly byName: ReadonlyMap<string, readonly RegisterEntry[]>;
  readonly byAlias: ReadonlyMap<string, readonly RegisterEntry[]>;
  readonly byInitials: ReadonlyMap<string, readonly RegisterEntry[]>;
  readonly byPost: ReadonlyMap<string, readonly RegisterEntry[]>;
  readonly teams: ReadonlySet<string>;
  readonly byEmail: ReadonlyMap<string, RegisterEntry>;
  /** The first names of the people whose whole names are known, folded. */
  readonly forenames: ReadonlySet<string>;
  /** Names, posts and teams that hold a joining word and must not be cut at it (O1): their words, by the first of them. */
  readonly joinedNames: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const JOINING = new Set(["and", ",", "+", "with", "a", "ac"]);

interface Known {
  readonly entry: RegisterEntry;
  readonly folded: string;
  readonly words: readonly string[];
}

const indexes = new WeakMap<readonly RegisterEntry[], RegisterIndex>();

/** The index of a register; made once for each register. */
export function indexOf(register: readonly RegisterEntry[]): RegisterIndex {
  const known = indexes.get(register) ?? makeIndex(register);
  indexes.set(register, known);
  return known;
}

function makeIndex(register: readonly RegisterEntry[]): RegisterIndex {
  const latest = [...latestRows(register).values()];
  const named = latest.filter((entry) => entry.name !== "");
  const joined = register
    .flatMap((entry) => [entry.name, entry.post ?? "", entry.team ?? "", ...entry.aliases])
    .map(foldText);
  return {
    people: named.map((entry) => ({ entry, folded: foldText(entry.name), words: nameWords(entry.name) })),
    byName: group(named, (entry) => [fingerprint(entry.name)]),
    byAlias: group(named, (entry) => entry.aliases.map(fingerprint)),
    byInitials: group(named, (entry) => (entry.initials ? [initialsKey(entry.initials)] : [])),
    byPost: group(register, (entry) => (entry.post ? [fingerprint(entry.post)] : [])),
    teams: new Set(register.flatMap((entry) => (entry.team ? [fingerprint(entry.team)] : []))),
    byEmail: new Map(named.flatMap((entry) => (entry.email ? [[entry.email.toLowerCase(), entry] as const] : []))),
    forenames: new Set(
      named.flatMap(({ kind, name }) =>
        kind === "person" && (name.trim().includes(" ") || isForename(name)) ? nameWords(name).slice(0, 1) : [],
      ),
    ),
    joinedNames: joinedNames(joined),
  };
}

/** The words of an owners' cell: brackets whole, joining marks by themselves. */
export const ownerTokens = (text: string): readonly string[] => text.match(/\([^)]*\)?|,|&|\+|[^\s,&+(]+/g) ?? [];

function joinedNames(folded: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const name of new Set([...folded, ...JOINED_NAMES])) {
    const tokens = ownerTokens(name).map((token) => (token === "&" ? "and" : token));
    const [first] = tokens;
    if (first === undefined || !tokens.some((token, place) => place > 0 && JOINING.has(token))) continue;
    map.set(
      first,
      [...(map.get(first) ?? []), tokens].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

/** The row of each name that stands now: the one without an end, else the one that ended last. */
function latestRows(register: readonly RegisterEntry[]): ReadonlyMap<string, RegisterEntry> {
  const rows = new Map<string, RegisterEntry>();
  for (const entry of register) {
    const key = fingerprint(entry.name);
    const before = rows.get(key);
    if (!before || laterThan(entry, before)) rows.set(key, entry);
  }
  return rows;
}

const laterThan = (a: RegisterEntry, b: RegisterEntry): boolean =>
  (a.to ?? "9999") > (b.to ?? "9999") || (a.to === b.to && (a.from ?? "") > (b.from ?? ""));

function group(
  entries: readonly RegisterEntry[],
  keysOf: (entry: RegisterEntry) => readonly string[],
): ReadonlyMap<string, readonly RegisterEntry[]> {
  const map = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) if (key !== "") map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}

const initialsKey = (text: string): string => foldText(text).replace(/[^a-z0-9&]/g, "");
const nameWords = (text: string): readonly string[] =>
  foldText(text)
    .split(/[\s.,]+/)
    .filter((word) => word !== "" && !TITLES.has(word));

/** Finds a person, team or body by name, alias, e-mail, initials, surname or a close spelling, in this order (O4, O5, O7). */
export function matchName(text: string, index: RegisterIndex): OwnerMatch {
  const byEmail = index.byEmail.get(text.trim().toLowerCase());
  if (byEmail) return { how: "exact", entry: byEmail };
  const words = nameWords(text);
  const key = fingerprint(words.join(" "));
  // "MS" may be Margaret Sloane, and no title.
  const titled = key === "" && isInitials(text) ? index.byInitials.get(initialsKey(text)) : undefined;
  if (key === "") return titled ? oneOf(titled, "initials") : { how: "none" };
  const name = index.byName.get(key);
  if (name) return oneOf(name, "exact");
  const alias = index.byAlias.get(key);
  if (alias) return oneOf(alias, "alias");
  // "MDa" is no capitals by themselves, and stands so in the list.
  const initials = isInitials(text) || isMarked(text) ? index.byInitials.get(initialsKey(text)) : undefined;
  if (initials) return oneOf(initials, "initials");
  return isInitials(text) ? { how: "none" } : matchPart(words, index);
}

/** Letters that are no word, as people shorten names that begin alike: "MDa", "JoB". */
const isMarked = (text: string): boolean =>
  /^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}{0,2}$/u.test(text.trim()) && text.trim().length <= 5;

/** Capitals by themselves: "SH", "N.W.L.", "L&D". */
export const isInitials = (text: string): boolean => /^(?:\p{Lu}[.&\s-]{0,2}){2,4}$/u.test(text.trim());

function oneOf(
  entries: readonly RegisterEntry[],
  how: "exact" | "alias" | "initials" | "surname" | "close" | "post",
): OwnerMatch {
  const [entry] = entries;
  if (!entry) return { how: "none" };
  return entries.length === 1 ? { how, entry } : { how: "ambiguous", entries };
}

/** A surname with or without an initial or title; then a close spelling of any of these. */
function matchPart(words: readonly string[], index: RegisterIndex): OwnerMatch {
  const persons = index.people.filter((known) => known.entry.kind === "person");
  const surname = words.at(-1) ?? "";
  const leads = words.slice(0, -1);
  const fits = persons.filter((known) => known.words.at(-1) === surname && leadsFit(leads, known.words));
  if (fits.length > 0 && words.length <= 3) return oneOf(entriesOf(fits), "surname");
  return matchClose(words, index, persons);
}

/** Each word before the surname is the forename or its initial. */
const leadsFit = (leads: readonly string[], name: readonly string[]): boolean =>
  leads.every((lead, place) => (lead.length === 1 ? name[place]?.startsWith(lead) === true : lead === name[place]));

const entriesOf = (known: readonly Known[]): readonly RegisterEntry[] => known.map((one) => one.entry);

/** One slip in a short name, two in a long one. */
const slips = (text: string): number => (text.length < 5 ? 0 : text.length < 8 ? 1 : 2);

function matchClose(words: readonly string[], index: RegisterIndex, persons: readonly Known[]): OwnerMatch {
  const text = words.join(" ");
  const near = index.people
    .map((known) => ({
      known,
      distance: editDistance(text, known.folded, slips(known.folded)),
      limit: slips(known.folded),
    }))
    .filter((one) => one.distance <= one.limit);
  const least = Math.min(...near.map((one) => one.distance));
  const best = near.filter((one) => one.distance === least).map((one) => one.known);
  if (best.length > 0) return oneOf(entriesOf(best), "close");
  const surname = words.at(-1) ?? "";
  const leads = words.slice(0, -1);
  const byInitial = persons.filter((known) => {
    const own = known.words.at(-1) ?? "";
    return (
      leads.length > 0 &&
      leads.every((lead) => lead.length === 1) &&
      leadsFit(leads, known.words) &&
      isNear(surname, own)
    );
  });
  if (byInitial.length > 0) return oneOf(entriesOf(byInitial), "close");
  const forename = words.length === 1 ? persons.filter((known) => known.words[0] === surname) : [];
  return forename.length > 0 ? oneOf(entriesOf(forename), "close") : { how: "none" };
}

const isNear = (a: string, b: string): boolean => editDistance(a, b, slips(b)) <= slips(b);

/** The holder of a post: who holds it now, of several who held it one after the other (O9). */
export function matchPost(text: string, index: RegisterIndex): OwnerMatch {
  const holders = index.byPost.get(fingerprint(text.replace(/^the /i, "")));
  if (!holders) return { how: "none" };
  const current = holders.filter((entry) => entry.to === null);
  const now = current.length > 0 ? current : holders;
  const latest = now.reduce((a, b) => (laterThan(b, a) ? b : a));
  return oneOf(now.length === 1 ? now : now.filter((entry) => !laterThan(latest, entry)), "post");
}
