import { placeText } from "../snapshot/address";
import { mapInSteps, part, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import {
  fieldsTaken,
  type RecordTable,
  type TakenField,
  type TakenRow,
  type TakenValue,
  type TakenValues,
} from "../tables/sourceRecords";
import type { SourceRow } from "./actionPlan";

/** A row as it is told from others: what it says, and where. */
interface Known<T> {
  readonly of: T;
  readonly id: string;
  readonly text: string;
  readonly place: string;
  readonly all: string;
}

/** By what a record is told from others of its table: by a key that the council gives it, and by its words. */
const KNOWN_BY: Readonly<Record<RecordTable | "actions", { readonly id: TakenField; readonly text: TakenField }>> = {
  actions: { id: "id", text: "action" },
  recommendations: { id: "ref", text: "recommendation" },
  owners: { id: "email", text: "name" },
  measures: { id: "id", text: "measure" },
  risks: { id: "id", text: "risk" },
  keyDates: { id: "date", text: "event" },
  schoolTerms: { id: "term", text: "term" },
};

/** A record with the place where it stands, "" where that tells nothing. */
interface Placed<T> {
  readonly one: T;
  readonly place: string;
  readonly values: TakenValues;
}

function stated<T>(of: RecordTable | undefined, { one, place, values }: Placed<T>, by: keyof TakenValue): Known<T> {
  const { id, text } = KNOWN_BY[of ?? "actions"];
  return {
    of: one,
    place,
    id: foldText(values[id]?.[by] ?? ""),
    text: foldText(values[text]?.[by] ?? ""),
    all: JSON.stringify(fieldsTaken(of).map((field) => values[field]?.[by] ?? "")),
  };
}

/**
 * Which row of the council's sheets now is which of those that were taken over (F54): rows that say the same, wherever they
 * were sorted or moved to; then by id with like words, by words, by id, and at last by like words in the same place. So that
 * a source that was sorted has not changed, and one that was numbered anew has changed its numbers only.
 */
export const matchSource = (
  taken: readonly TakenRow[],
  now: readonly SourceRow[],
): Work<ReadonlyMap<TakenRow, SourceRow>> =>
  matchRows(
    undefined,
    taken.map((one) => ({ one, place: one.at, values: one.values })),
    now.map((one) => ({ one, place: placeText(one.action.place), values: one.values })),
  );

/** `matchSource` for the records of any table, by what their cells say or by what our table says of them. */
export function* matchRows<T, N>(
  of: RecordTable | undefined,
  some: readonly Placed<T>[],
  others: readonly Placed<N>[],
  by: keyof TakenValue = "source",
): Work<ReadonlyMap<T, N>> {
  const before = yield* part(
    mapInSteps(some, (row) => stated(of, row, by)),
    0,
    0.3,
  );
  const after = yield* part(
    mapInSteps(others, (row) => stated(of, row, by)),
    0.3,
    0.6,
  );
  const matching = new Matching(before, after);
  for (const [at, pass] of PASSES.entries()) {
    pass(matching);
    yield 0.6 + (0.4 * at) / PASSES.length;
  }
  return matching.found;
}

/** From what tells most to what tells least. */
const PASSES: readonly ((matching: Matching<unknown, unknown>) => void)[] = [
  (matching) => matching.inOrder(({ all, place }) => `${all} ${place}`),
  (matching) => matching.inOrder(({ all }) => all),
  (matching) => matching.inOrder(({ id, text }) => (id === "" || text === "" ? "" : `${id}\n${text}`)),
  (matching) => matching.single(({ id }) => id, alike),
  (matching) => matching.inOrder(({ text, place }) => (text === "" ? "" : `${text}\n${place}`)),
  (matching) => matching.inOrder(({ text }) => text),
  (matching) => matching.single(({ id }) => id),
  (matching) => matching.single(({ id, place }) => (id === "" ? place : ""), alike),
  (matching) => matching.nearest(),
];

class Matching<T, N> {
  readonly found = new Map<T, N>();
  private readonly before: Set<Known<T>>;
  private readonly after: Set<Known<N>>;

  constructor(before: readonly Known<T>[], after: readonly Known<N>[]) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  /** Rows of one key, the first with the first. */
  inOrder(keyOf: (row: Known<unknown>) => string): void {
    const waiting = grouped(this.after, keyOf);
    for (const [key, rows] of grouped(this.before, keyOf)) {
      const others = waiting.get(key) ?? [];
      rows.slice(0, others.length).forEach((row, index) => this.pair(row, others[index]));
    }
  }

  /** Rows of a key that no other has. */
  single(keyOf: (row: Known<unknown>) => string, fits: (a: string, b: string) => boolean = () => true): void {
    const waiting = grouped(this.after, keyOf);
    for (const [key, [row, ...more]] of grouped(this.before, keyOf)) {
      const [other, ...others] = waiting.get(key) ?? [];
      if (row && other && more.length === 0 && others.length === 0 && fits(row.text, other.text)) this.pair(row, other);
    }
  }

  /** What is left, by the words of the action: few rows, else it is no edit of rows but another plan. */
  nearest(): void {
    if (this.before.size * this.after.size > MOST_COMPARED) return;
    for (const row of [...this.before]) {
      const [best] = [...this.after]
        .map((other) => ({ other, likeness: likeness(row.text, other.text) }))
        .filter((one) => one.likeness >= NEAR && (row.id === "" || one.other.id === ""))
        .sort((a, b) => b.likeness - a.likeness);
      if (best) this.pair(row, best.other);
    }
  }

  private pair(row: Known<T>, other: Known<N> | undefined): void {
    if (!other) return;
    this.found.set(row.of, other.of);
    this.before.delete(row);
    this.after.delete(other);
  }
}

const MOST_COMPARED = 10_000;
const NEAR = 0.6;
const ALIKE = 0.4;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/[^\p{L}\p{N}]+/u).filter((one) => one !== ""));

/** The share of words that two texts have in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

const alike = (one: string, other: string): boolean => likeness(one, other) >= ALIKE;

/** By their key, in their order; what has no key is left out. */
function grouped<T>(rows: Iterable<Known<T>>, keyOf: (row: Known<unknown>) => string): ReadonlyMap<string, Known<T>[]> {
  const groups = new Map<string, Known<T>[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
