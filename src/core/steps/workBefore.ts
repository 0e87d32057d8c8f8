import { isStep, type Work } from "./work";

interface Value<T> {
  readonly value: T;
}

interface Done extends Value<unknown> {
  readonly on: readonly unknown[];
}

/**
 * What was worked out for a workbook, for the next time it is looked at. What rests on the very same values is not worked
 * out again; what rests on others is. Whoever starts with an empty one works everything out, and gets the same.
 */
export class WorkBefore {
  private before: ReadonlyMap<string, Done>;
  private readonly now = new Map<string, Done>();

  /** Of the last time; what is not asked for again is forgotten. */
  constructor(last: WorkBefore | null = null) {
    this.before = last?.now ?? new Map<string, Done>();
  }

  /** All is worked out: what the last time left is not needed any more. */
  close(): void {
    this.before = new Map();
  }

  /** What comes of work that rests on nothing but `on`. */
  *work<T>(name: string, on: readonly unknown[], work: () => Work<T>): Work<T> {
    return this.keep(name, on, (this.known(name, on) as Value<T> | undefined) ?? { value: yield* work() });
  }

  /** `work` for what is made in one go. */
  once<T>(name: string, on: readonly unknown[], make: () => T): T {
    return this.keep(name, on, (this.known(name, on) as Value<T> | undefined) ?? { value: make() });
  }

  /** The value of the last time where this one says the same, so that what rests on it stands. */
  same<T>(name: string, value: T): T {
    const last = this.before.get(name) as { readonly value: T } | undefined;
    return this.keep(name, [], { value: last && saysTheSame(last.value, value) ? last.value : value });
  }

  /** The values of the last time wherever one of these says the same in the same place. */
  sameEach<T>(name: string, values: readonly T[]): readonly T[] {
    const last = this.before.get(name)?.value as readonly T[] | undefined;
    const now = last ? values.map((one, i) => (saysTheSame(last[i], one) ? (last[i] as T) : one)) : values;
    return this.keep(name, [], { value: last && areSame(last, now) ? last : now });
  }

  /** `items.map(make)` where each result rests on `on` and, by itself, on what `dependsOn` says of its item. */
  *each<T, U>(name: string, on: readonly unknown[], { items, dependsOn, make }: Each<T, U>): Work<readonly U[]> {
    const last = this.before.get(name)?.value as Made<U> | undefined;
    const isOnTheSame = this.known(name, on) !== undefined;
    const made: Made<U> = { on: [], results: [] };
    for (const [index, item] of items.entries()) {
      if (isStep(index)) yield index / items.length;
      const own = dependsOn(item, index);
      const [stood, before] = [last?.on[index], last?.results[index]];
      made.on.push(own);
      const result = isOnTheSame && stood && areSame(stood, own) ? (before as U) : make(item, index);
      made.results.push(last && index < last.results.length && saysTheSame(before, result) ? (before as U) : result);
    }
    this.keep(name, on, { value: made });
    return last && areSame(last.results, made.results) ? last.results : made.results;
  }

  private known(name: string, on: readonly unknown[]): Done | undefined {
    const last = this.before.get(name);
    return last && areSame(last.on, on) ? last : undefined;
  }

  private keep<T>(name: string, on: readonly unknown[], { value }: Value<T>): T {
    if (this.now.has(name)) throw new Error(`Two parts of a review are called ${name}.`);
    this.now.set(name, { on, value });
    return value;
  }
}

/** How the results of a list come about one by one. */
interface Each<T, U> {
  readonly items: readonly T[];
  readonly dependsOn: (item: T, index: number) => readonly unknown[];
  readonly make: (item: T, index: number) => U;
}

interface Made<U> {
  readonly on: (readonly unknown[])[];
  readonly results: U[];
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => Object.is(one, others[index]));

/** Whether two plain values are the same through and through; whatever is no list, map, set or record only as itself. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, i) => saysTheSame(item, other[i]));
  if (one instanceof Map || one instanceof Set)
    return other instanceof one.constructor && saysTheSame([...one], [...(other as typeof one)]);
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    Object.getPrototypeOf(one) === Object.prototype &&
    Object.getPrototypeOf(other) === Object.prototype &&
    mine.length === theirs.length &&
    mine.every(([key, value]) => key in other && saysTheSame(value, (other as Record<string, unknown>)[key]))
  );
}
