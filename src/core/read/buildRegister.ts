import { isStep, type Work } from "../steps/work";
import { editDistance } from "../text/editDistance";
import { isErrorValue } from "../text/errorValue";
import { fingerprint } from "../text/fingerprint";
import { foldText, tidyText } from "../text/normalise";
import { isForename } from "./owners/forenames";
import { kindOfWords } from "./owners/ownerKinds";
import { indexOf, isInitials } from "./owners/ownerRegister";
import { readOwner, takeApart } from "./owners/readOwner";
import { splitOwners, twoLanguagesIn } from "./owners/splitOwners";
import { TITLES } from "./owners/ownerWords";
import { isDitto, isSurnameFirst, turned } from "./readOwnerCell";
import type { OwnerKind, RegisterEntry } from "./readings";

interface Cluster {
  name: string;
  folded: string;
  count: number;
  readonly kind: OwnerKind;
  initials: string | null;
  post: string | null;
}

const EMPTY: readonly RegisterEntry[] = [];
const NAMED = new Set<OwnerKind>(["person", "post", "team", "body"]);

/**
 * A register from the owners' cells of a workbook that has none (O8): the distinct readings, clustered by a fingerprint on which
 * spellings collide and then by edit distance; the commonest spelling names the cluster. Rarer spellings are left to be matched
 * with a note (O7), never silently.
 */
export function* buildRegister(ownerTexts: readonly string[]): Work<RegisterEntry[]> {
  const clusters = new Map<string, Cluster>();
  const surnameFirst = isSurnameFirst(ownerTexts);
  // The same few people stand in most cells of a plan.
  const times = new Map<string, number>();
  for (const text of ownerTexts) if (!isErrorValue(text)) times.set(text, (times.get(text) ?? 0) + 1);
  const alone = indexOf(forenamesAlone([...times.keys()]));
  const both: (readonly [string, string])[] = [];
  const names = new Map<string, string>();
  for (const [i, [text, count]] of [...times].entries()) {
    if (isStep(i)) yield i / times.size;
    const tidy = tidyText(text.slice(0, 2000));
    for (const [name, other] of twoLanguagesIn(tidy)) {
      both.push([name, other]);
      names.set(fingerprint(other), names.get(fingerprint(name)) ?? name);
    }
    for (const part of splitOwners(tidy, alone, surnameFirst)) {
      const name = surnameFirst ? turned(part) : part;
      if (!isDitto(part)) addReading(clusters, names.get(fingerprint(name)) ?? name, count);
    }
  }
  const entries = withoutKnownForenames(mergeSlips(withoutInitials([...clusters.values()]))).map(entryOf);
  return entries.map((entry) => withOtherNames(entry, both));
}

/** "Gwil" in a cell of its own is somebody, so that "Meinir and Gwil" are two (O3). */
const forenamesAlone = (texts: readonly string[]): RegisterEntry[] =>
  texts.filter(isForename).map((text) => ({ ...NOBODY, name: text.trim() }));

const NOBODY: Omit<RegisterEntry, "name"> = {
  initials: null,
  post: null,
  team: null,
  email: null,
  aliases: [],
  from: null,
  to: null,
  kind: "person",
};

/** "SPr" is no owner of its own where "Sioned Probert (SPr)" is one. */
function withoutInitials(clusters: readonly Cluster[]): readonly Cluster[] {
  const known = new Set(clusters.flatMap(({ initials }) => (initials === null ? [] : [foldText(initials)])));
  return clusters.filter(({ folded }) => !known.has(folded));
}

/** A forename is no owner of its own where somebody's whole name has it. */
function withoutKnownForenames(clusters: readonly Cluster[]): readonly Cluster[] {
  const parts = new Set(
    clusters.flatMap(({ kind, folded }) => (kind === "person" && folded.includes(" ") ? folded.split(" ") : [])),
  );
  return clusters.filter(({ kind, folded }) => kind !== "person" || folded.includes(" ") || !parts.has(folded));
}

/** What an office is called in the other language, wherever a cell says both. */
function withOtherNames(entry: RegisterEntry, both: readonly (readonly [string, string])[]): RegisterEntry {
  if (entry.kind === "person") return entry;
  const others = both.flatMap(([name, other]) => (name === entry.name ? [other] : other === entry.name ? [name] : []));
  return others.length === 0 ? entry : { ...entry, aliases: [...new Set(others)] };
}

function addReading(clusters: Map<string, Cluster>, part: string, count: number): void {
  const parts = takeApart(part, undefined);
  const owner = readOwner(part, parts, indexOf(EMPTY));
  if (owner.text === null || !NAMED.has(owner.kind) || isPartOfName(owner.text, owner.kind)) return;
  const name = owner.kind === "person" ? withoutTitle(owner.text) : owner.text;
  const key = `${owner.kind === "person" ? "person" : ""} ${fingerprint(name)}`;
  const known = clusters.get(key);
  if (known) {
    known.count += count;
    known.initials ??= parts.initials;
    known.post ??= parts.post;
    return;
  }
  clusters.set(key, {
    name,
    folded: foldText(name),
    count,
    kind: owner.kind,
    initials: parts.initials,
    post: parts.post,
  });
}

/** Initials, a surname with its initial or title: these point at somebody and name nobody. */
function isPartOfName(text: string, kind: OwnerKind): boolean {
  if (kind !== "person") return false;
  const words = foldText(withoutTitle(text)).split(" ");
  // Somebody may be called by a forename alone (O3); "Mr Pugh" may not.
  if (words.length === 1) return !isForename(text) || isInitials(text);
  return isInitials(text) || words.slice(0, -1).every((word) => /^[a-z]\.?$/.test(word));
}

const withoutTitle = (text: string): string => {
  const words = text.split(" ");
  while (
    words.length > 1 &&
    (TITLES.has(foldText(words[0] ?? "").replace(/\.$/, "")) || /^county$/i.test(words[0] ?? ""))
  )
    words.shift();
  return words.join(" ");
};

/** A rarer spelling close to a commoner one of the same kind is the same owner. */
function mergeSlips(clusters: readonly Cluster[]): readonly Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.count - a.count)) {
    const near = cluster.kind === "person" ? kept.find((other) => isSlipOf(cluster, other)) : undefined;
    if (near) near.initials ??= cluster.initials;
    else kept.push(cluster);
  }
  const order = new Map(clusters.map((cluster, place) => [cluster, place]));
  return kept.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function isSlipOf(cluster: Cluster, other: Cluster): boolean {
  const limit = other.folded.length < 8 ? 1 : 2;
  return (
    other.kind === cluster.kind &&
    other.folded[0] === cluster.folded[0] &&
    editDistance(cluster.folded, other.folded, limit) <= limit
  );
}

function entryOf(cluster: Cluster): RegisterEntry {
  const person = cluster.kind === "person";
  return {
    name: cluster.name,
    initials: person ? (cluster.initials ?? initialsOf(cluster.name)) : null,
    post: person && cluster.post !== null && kindOfWords(cluster.post) === "post" ? cluster.post : null,
    team: null,
    email: null,
    aliases: [],
    from: null,
    to: null,
    kind: cluster.kind,
  };
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
