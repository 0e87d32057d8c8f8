import { apiNotFound, ApiError } from "../workbook/apiError";
import type { Session, HostObject, BoundMember } from "./session";

/** A member as a class declares it. */
export type Member<T> = ScalarMember<T> | NavigationMember<T> | MethodMember<T>;
interface ScalarMember<T> {
  readonly kind: "scalar";
  readonly since: number;
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}
interface NavigationMember<T> {
  readonly kind: "navigation";
  readonly since: number;
  readonly get: (target: T, session: Session) => HostObject | null;
}
interface MethodMember<T> {
  readonly kind: "method";
  readonly since: number;
  readonly call: (target: T, args: Arguments, session: Session) => unknown;
}

interface ClassTable<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly isKept?: true;
  readonly isGone?: (target: T) => boolean;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
}

export const scalar = <T>(
  since: number,
  get: (target: T, session: Session) => unknown,
  set?: (target: T, value: unknown, session: Session) => void,
): Member<T> => ({ kind: "scalar", since, get, ...(set && { set }) });

export const navigation = <T>(since: number, get: (target: T, session: Session) => HostObject | null): Member<T> => ({
  kind: "navigation",
  since,
  get,
});

export const method = <T>(
  since: number,
  call: (target: T, args: Arguments, session: Session) => unknown,
): Member<T> => ({
  kind: "method",
  since,
  call,
});

/**
 * Turns a class table into a function that wraps a part of the workbook. A member that is not in the table does not
 * exist; one that is newer than the session declares answers as if it did not.
 */
export function defineClass<T>(table: ClassTable<T>): (target: T) => HostObject {
  const names = new Map(Object.keys(table.members).map((name) => [name.toLowerCase(), name]));
  return (target) => {
    const bound = (key: string): BoundMember | undefined => {
      const name = names.get(key.toLowerCase());
      const member = name === undefined ? undefined : table.members[name];
      return name === undefined || !member ? undefined : bind(table.name, name, member, target);
    };
    const { items, item, identity } = table;
    return {
      className: table.name,
      target,
      isKept: table.isKept ?? false,
      isGone: () => table.isGone?.(target) ?? false,
      identity: () => identity?.(target) ?? {},
      member: bound,
      members: () => Object.entries(table.members).map(([name, member]) => bind(table.name, name, member, target)),
      ...(items && { items: (session: Session) => items(target, session) }),
      ...(item && {
        item: (key: unknown, session: Session) => placed(`${table.name}.getItem`, () => item(target, key, session)),
      }),
    };
  };
}

function bind<T>(className: string, name: string, member: Member<T>, target: T): BoundMember {
  const location = `${className}.${name}`;
  const { since } = member;
  const guarded = <R>(session: Session, run: () => R): R => {
    if (!session.supports(since)) throw apiNotFound(location);
    return placed(location, run);
  };
  if (member.kind === "navigation")
    return { kind: "navigation", name, since, get: (session) => guarded(session, () => member.get(target, session)) };
  if (member.kind === "method")
    return {
      kind: "method",
      name,
      since,
      call: (args, session) => guarded(session, () => member.call(target, new Arguments(args), session)),
    };
  return {
    kind: "scalar",
    name,
    since,
    get: (session) => guarded(session, () => member.get(target, session)),
    set: (value, session) =>
      guarded(session, () => {
        if (!member.set) throw apiNotFound(location);
        member.set(target, value, session);
      }),
  };
}

function placed<R>(location: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    throw error instanceof ApiError ? error.at(location) : error;
  }
}

/** What a method was called with; omitted optional arguments arrive as null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }
  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    return value;
  }
  textOr<D>(index: number, otherwise: D): string | D {
    return this.at(index) === null ? otherwise : this.text(index);
  }
  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
    return value;
  }
  numberOr<D>(index: number, otherwise: D): number | D {
    return this.at(index) === null ? otherwise : this.number(index);
  }
  flag(index: number): boolean {
    return this.at(index) === true;
  }
  /** A host object of the named class, or null when something else stands there. */
  object(index: number, className: string): HostObject | null {
    const value = this.at(index);
    return isHostObject(value) && value.className === className ? value : null;
  }
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "member" in value;
