import { ApiError } from "../workbook/apiError";
import type { Session, HostObject } from "./session";
import type { QueryInfo } from "./wire";

/** What was asked for, as a tree: a name leads to what is asked of what stands under it. */
interface Wanted {
  readonly names: Map<string, Wanted>;
}

/** How an answer is spelt: `load` wants PascalCase and `_Items`, `retrieve` camelCase and `items`. */
interface Spelling {
  name(name: string): string;
  readonly items: string;
}

export const PASCAL_CASE: Spelling = {
  name: (name) => name.charAt(0).toUpperCase() + name.slice(1),
  items: "_Items",
};
export const CAMEL_CASE: Spelling = { name: (name) => name, items: "items" };

type Answer = Record<string, unknown>;

/** Answers a `load`: the identity and what was asked for, and nothing else, so that a missing `load` shows. */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  session: Session,
  identityOf: (object: HostObject) => Readonly<Record<string, unknown>>,
  spelling: Spelling,
): Answer {
  const wanted = wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const reader = { session, identityOf, spelling };
  if (!object.items) return read(object, wanted, reader);
  const from = query.Skip ?? 0;
  const to = query.Top === undefined ? undefined : from + query.Top;
  return readCollection(object, wanted, reader, (items) => items.slice(from, to));
}

interface Reader {
  readonly session: Session;
  readonly spelling: Spelling;
  identityOf(object: HostObject): Readonly<Record<string, unknown>>;
}

const NOT_ASKED_OF_THE_HOST = new Set(["items", "isnullobject", ""]);

function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = { names: new Map() };
  for (const path of paths.flatMap((text) => text.split(","))) {
    let place = root;
    for (const segment of path.trim().toLowerCase().split(/[/.]/)) {
      if (NOT_ASKED_OF_THE_HOST.has(segment)) continue;
      const next = place.names.get(segment) ?? { names: new Map<string, Wanted>() };
      place.names.set(segment, next);
      place = next;
    }
  }
  return root;
}

function read(object: HostObject, wanted: Wanted, reader: Reader): Answer {
  const answer: Answer = { ...reader.identityOf(object) };
  const all = wanted.names.size === 0 || wanted.names.has("*");
  if (all) addScalars(object, answer, reader);
  for (const [name, under] of wanted.names) {
    if (name === "*") continue;
    const member = object.member(name);
    if (!member || member.kind === "method") throw unknownName(object, name);
    answer[reader.spelling.name(member.name)] =
      member.kind === "scalar" ? member.get(reader.session) : readUnder(member.get(reader.session), under, reader);
  }
  return answer;
}

/** Asking for everything means everything the declared requirement sets know. */
function addScalars(object: HostObject, answer: Answer, reader: Reader): void {
  for (const member of object.members())
    if (member.kind === "scalar" && reader.session.supports(member.since))
      answer[reader.spelling.name(member.name)] = member.get(reader.session);
}

function readUnder(object: HostObject | null, wanted: Wanted, reader: Reader): Answer | null {
  if (!object) return null;
  return object.items ? readCollection(object, wanted, reader, (items) => items) : read(object, wanted, reader);
}

function readCollection(
  collection: HostObject,
  wanted: Wanted,
  reader: Reader,
  cut: (items: readonly HostObject[]) => readonly HostObject[],
): Answer {
  const answer: Answer = { ...reader.identityOf(collection) };
  const ofItems: Wanted = { names: new Map() };
  for (const [name, under] of wanted.names) {
    const own = collection.member(name);
    if (own?.kind === "scalar") answer[reader.spelling.name(own.name)] = own.get(reader.session);
    else ofItems.names.set(name, under);
  }
  const onlyOwn = wanted.names.size > 0 && ofItems.names.size === 0;
  if (onlyOwn) return answer;
  const items = cut(collection.items?.(reader.session) ?? []);
  answer[reader.spelling.items] = items.map((item) => read(item, ofItems, reader));
  return answer;
}

function unknownName(object: HostObject, name: string): ApiError {
  return new ApiError("ApiNotFound", undefined, `${object.className}.${name}`);
}
