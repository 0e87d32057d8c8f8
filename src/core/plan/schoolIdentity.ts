import type { CellPlace } from "../snapshot/address";
import { isClose, nameKey, numberKey } from "./schoolNames";
import type { SchoolDoubt } from "./schoolRecords";

/** A row that names a school. */
export interface Mention {
  readonly place: CellPlace;
  readonly tableKey: string;
  readonly number: string | null;
  readonly names: readonly string[];
}

export interface Matched {
  /** The school of each mention, counted from the first school. */
  readonly of: readonly number[];
  readonly doubts: readonly SchoolDoubt[];
}

interface Known {
  readonly index: number;
  number: string | null;
  readonly keys: Set<string>;
  readonly tables: Set<string>;
  readonly name: string;
}

/**
 * Tells which mentions are one school (M4): the same number, else the same name or alias in either language, else a close spelling where
 * one of the two has no number and they do not stand in one table. What is doubtful is told.
 */
export function matchSchools(mentions: readonly Mention[]): Matched {
  const schools = new KnownSchools();
  const of = new Array<number>(mentions.length).fill(-1);
  // Those with a number first: the others are looked up among them.
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => Number(hasNone(mentions[a])) - Number(hasNone(mentions[b])) || a - b);
  for (const i of order) {
    const mention = mentions[i];
    if (mention) of[i] = schools.take(mention);
  }
  return inOrder(of, schools.doubts);
}

/** The schools that the mentions so far name. */
class KnownSchools {
  readonly doubts: SchoolDoubt[] = [];
  private readonly all: Known[] = [];
  private readonly byNumber = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly keys = new Map<string, string>();

  /** The school that is mentioned, counted from the first. */
  take(mention: Mention): number {
    const found = this.find(mention) ?? this.add(mention);
    this.join(found, mention);
    return found.index;
  }

  /** A school has a row a year: its name is looked at once. */
  private keyOf(name: string): string {
    const known = this.keys.get(name) ?? nameKey(name);
    this.keys.set(name, known);
    return known;
  }

  private find(mention: Mention): Known | null {
    const number = mention.number === null ? null : numberKey(mention.number);
    const same = number === null ? undefined : this.byNumber.get(number);
    if (same) return same;
    const named = mention.names.flatMap((name) => this.byName.get(this.keyOf(name)) ?? []);
    const free = [...new Set(named.filter((one) => number === null || one.number === null))];
    if (free.length > 1) {
      this.doubts.push(fitsTwo(mention, free));
      return null;
    }
    if (free[0]) return free[0];
    if (named[0]) this.doubts.push(twoNumbers(mention, named[0]));
    return number !== null && named.length > 0 ? null : this.close(mention, number);
  }

  private close(mention: Mention, number: string | null): Known | null {
    const asked = mention.names.map((name) => this.keyOf(name));
    const near = this.all.filter(
      (one) =>
        (number === null || one.number === null) &&
        !one.tables.has(mention.tableKey) &&
        [...one.keys].some((key) => asked.some((own) => isClose(own, key))),
    );
    const [first] = near;
    if (!first) return null;
    if (near.length > 1) {
      this.doubts.push(fitsTwo(mention, near));
      return null;
    }
    const text = mention.names[0] ?? "";
    this.doubts.push({ code: "name-taken-for", place: mention.place, text, school: first.name });
    return first;
  }

  private add(mention: Mention): Known {
    const name = mention.names[0] ?? mention.number ?? "";
    const school: Known = { index: this.all.length, number: null, keys: new Set(), tables: new Set(), name };
    this.all.push(school);
    return school;
  }

  private join(school: Known, { number, names, tableKey }: Mention): void {
    school.tables.add(tableKey);
    if (number !== null && school.number === null) {
      school.number = numberKey(number);
      this.byNumber.set(school.number, school);
    }
    for (const key of names.map((name) => this.keyOf(name))) {
      if (school.keys.has(key)) continue;
      school.keys.add(key);
      this.byName.set(key, [...(this.byName.get(key) ?? []), school]);
    }
  }
}

const hasNone = (mention: Mention | undefined): boolean => mention?.number == null;

const fitsTwo = ({ place, names }: Mention, schools: readonly Known[]): SchoolDoubt => ({
  code: "name-fits-two",
  place,
  text: names[0] ?? "",
  schools: schools.map(({ name, number }) => (number === null ? name : `${name} (${number})`)),
});

const twoNumbers = ({ place, names, number }: Mention, other: Known): SchoolDoubt => ({
  code: "two-numbers",
  place,
  text: names[0] ?? "",
  numbers: [other.number ?? "", number ?? ""],
});

/** The schools counted in the order in which the workbook has them. */
function inOrder(of: readonly number[], doubts: readonly SchoolDoubt[]): Matched {
  const places = new Map<number, number>();
  for (const school of of) if (!places.has(school)) places.set(school, places.size);
  return { of: of.map((school) => places.get(school) ?? 0), doubts };
}
