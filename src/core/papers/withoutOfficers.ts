import { sha256 } from "../history/sha256";
import type { ActionPlan } from "../plan/actionPlan";
import { readOwnerCell } from "../read/readOwnerCell";
import type { NamedOwner, RegisterEntry } from "../read/readings";
import { fingerprint } from "../text/fingerprint";
import { letter } from "./letters";
import { namesReplaced } from "./namesReplaced";
import type { Officer } from "./officerSpellings";
import type { PaperInput } from "./paperInput";

/**
 * What the papers are made from, with posts and letters in place of the names of officers, in every text: those that stand as
 * owners, as leads, as who asked or agreed, and in the register (B12). Who has which letter follows from the names alone, so that
 * both languages and the next papers agree.
 */
export function withoutOfficers(input: PaperInput): PaperInput {
  const { words, plan, asOf } = input;
  const people = peopleOf(input);
  const { officer, anyOfficer } = words.papers.pack;
  const drawn = [...people].sort(([a], [b]) => (sha256(a) < sha256(b) ? -1 : 1));
  const everybody = drawn.map(([, { spellings, addresses }]): Omit<Officer, "shown"> => ({
    ...{ spellings: [...spellings], addresses: [...addresses] },
  }));
  const withoutNames = namesReplaced(
    everybody.map((one) => ({ ...one, shown: "" })),
    "",
  );
  const posts = postsOf(plan.register, asOf, withoutNames);
  let next = 0;
  const officers = everybody.map((one, index): Officer => ({
    ...{ ...one, shown: posts.get(drawn[index]?.[0] ?? "") ?? officer(letter(next++)) },
  }));
  const schools = (plan.schools ?? []).flatMap(({ school, aliases }) => [school, ...aliases]);
  const replace = namesReplaced(officers, anyOfficer, schools);
  const copy = copied(replace);
  const { existing, leftOut } = input;
  return {
    ...(copy({ ...input, words: null }) as PaperInput),
    ...{ words, existing, leftOut },
    rowKeys: new Map(officers.map(({ shown }, index) => [shown, officerKey(drawn[index]?.[0] ?? "")])),
  };
}

/** What the rows of an officer are known by where names are withheld; nothing of the name can be read from it. */
export const officerKey = (name: string): string => sha256(fingerprint(name)).slice(0, KEY_LENGTH);
const KEY_LENGTH = 12;

/** How the plan spells somebody's name, and the addresses of theirs that it gives. */
interface Person {
  readonly spellings: Set<string>;
  readonly addresses: Set<string>;
}

/** Everybody who is named, by the name without case and accents. */
function peopleOf({ plan, rated, services, earlier, report }: PaperInput): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  const add = (name: string, spellings: readonly (string | null)[], email: string | null = null): void => {
    const key = fingerprint(name);
    if (key === "") return;
    const one = people.get(key) ?? { spellings: new Set([name]), addresses: new Set<string>() };
    for (const spelling of spellings) if (spelling !== null && spelling.trim() !== "") one.spellings.add(spelling);
    if (email !== null && email.trim() !== "") one.addresses.add(email.trim());
    people.set(key, one);
  };
  for (const { kind, name, aliases, email } of plan.register)
    if (kind === "person") add(name, [...aliases, nameInAddress(email, name)], email);
  const all = [...rated, ...services.flatMap(({ actions }) => actions)];
  const owners = all.flatMap(({ action }) => [...action.owner.owners, ...action.supportingOwners]);
  const stated = textsIn(
    plan,
    [...(earlier?.actions.values() ?? [])].map(({ owner }) => owner),
  );
  const read = [...stated, ...report.dateMoves.moves.flatMap(({ askedBy, agreedBy }) => [askedBy, agreedBy])].flatMap(
    (text) => (text === null ? [] : readOwnerCell(text, plan.register, null).owners),
  );
  for (const one of [...owners, ...read]) if (isPerson(one)) add(one.text, [typedName(one)]);
  return people;
}

/** "mared.williams" of Mared Ifans is a name of hers; "schools" and "school.improvement" are a word of any text. */
function nameInAddress(email: string | null, name: string): string | null {
  const stated = (email ?? "").split("@")[0]?.replace(/[._-]/g, " ") ?? "";
  const own = new Set(fingerprint(name).split(" "));
  const words = fingerprint(stated).split(" ");
  return words.length > 1 && words.some((word) => word.length > 2 && own.has(word)) ? stated : null;
}

export const isPerson = (one: NamedOwner): one is NamedOwner & { readonly text: string } =>
  one.kind === "person" && one.text !== null;

/** A name as it was typed, where it is one: no initials, which are too short to be found in a text, and nothing but a name. */
const typedName = ({ raw, match, post }: NamedOwner): string | null =>
  match.how === "initials" || post !== undefined || raw.trim().split(/\s+/).length > LONGEST_NAME ? null : raw;
const LONGEST_NAME = 4;

/** Cells in which somebody may be named, beside the owners of actions. */
const textsIn = (plan: ActionPlan, earlier: readonly string[]): readonly (string | null)[] => [
  ...plan.recommendations.map(({ lead }) => lead ?? null),
  ...(plan.risks ?? []).map(({ owner }) => owner),
  ...plan.actions.flatMap(({ moveAgreedBy, override }) => [moveAgreedBy ?? null, override?.by ?? null]),
  ...(plan.schoolSteps ?? []).map(({ by }) => by),
  ...earlier,
];

/** The post of each person who alone holds it on the day, by the person's name; one that names somebody is none. */
function postsOf(
  register: readonly RegisterEntry[],
  day: string,
  withoutNames: (text: string) => string,
): ReadonlyMap<string, string> {
  const holders = new Map<string, { readonly post: string; readonly by: Set<string> }>();
  for (const { kind, name, post, from, to } of register) {
    if (kind !== "person" || post === null || post.trim() === "" || withoutNames(post) !== post) continue;
    if ((from !== null && from > day) || (to !== null && to < day)) continue;
    const holder = holders.get(fingerprint(post)) ?? { post, by: new Set<string>() };
    holder.by.add(fingerprint(name));
    holders.set(fingerprint(post), holder);
  }
  const posts = new Map<string, string>();
  for (const { post, by } of holders.values())
    for (const person of by) if (by.size === 1 && !posts.has(person)) posts.set(person, post);
  return posts;
}

/** The same value with every text changed; what is one thing in it stays one thing. */
function copied(change: (text: string) => string): (value: unknown) => unknown {
  const done = new Map<object, unknown>();
  const keep = <T extends object>(of: object, made: T): T => {
    done.set(of, made);
    return made;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (typeof value !== "object" || value === null) return value;
    const before = done.get(value);
    if (before !== undefined) return before;
    if (Array.isArray(value)) {
      const all = keep<unknown[]>(value, []);
      for (const one of value as readonly unknown[]) all.push(copy(one));
      return all;
    }
    if (value instanceof Map) {
      const all = keep(value, new Map<unknown, unknown>());
      for (const [key, one] of value as ReadonlyMap<unknown, unknown>) all.set(copy(key), copy(one));
      return all;
    }
    if (value instanceof Set) {
      const all = keep(value, new Set<unknown>());
      for (const one of value as ReadonlySet<unknown>) all.add(copy(one));
      return all;
    }
    const all = keep<Record<string, unknown>>(value, {});
    for (const [key, one] of Object.entries(value)) all[key] = copy(one);
    return all;
  };
  return copy;
}
