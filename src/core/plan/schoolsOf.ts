import { phaseIn } from "../read/schoolWords";
import { nameKey } from "./schoolNames";
import type { Mention } from "./schoolIdentity";
import type { School, SchoolBalance } from "./schoolRecords";

type Identity = "wasRed" | "key" | "place" | "places" | "number" | "school" | "aliases" | "phaseMeant";

/** A row that names a school, with what it says of the school's case and its figures. */
export interface SchoolMention extends Mention {
  readonly facts: Omit<School, Identity>;
  readonly balances: readonly Omit<SchoolBalance, "schoolKey" | "number" | "school">[];
}

/** The schools of mentions that have been matched, and the balances of each mention under its school. */
export function schoolsOf(
  mentions: readonly SchoolMention[],
  of: readonly number[],
): { readonly schools: readonly School[]; readonly balancesOf: (mention: SchoolMention) => readonly SchoolBalance[] } {
  const groups: SchoolMention[][] = [];
  mentions.forEach((mention, i) => {
    (groups[of[i] ?? 0] ??= []).push(mention);
  });
  const schools = uniqueKeys(groups.map(schoolOf));
  const found = new Map<SchoolMention, readonly SchoolBalance[]>();
  mentions.forEach((mention, i) => {
    const school = schools[of[i] ?? 0];
    if (!school) return;
    const { key: schoolKey, number, school: name } = school;
    found.set(
      mention,
      mention.balances.map((balance) => ({ ...balance, schoolKey, number, school: name })),
    );
  });
  return { schools, balancesOf: (mention) => found.get(mention) ?? [] };
}

/** One school from all its rows: each fact from the first row that states it. */
function schoolOf(rows: readonly SchoolMention[]): School {
  const [first] = rows;
  if (!first) throw new Error("A school without a row.");
  const names = rows.flatMap((row) => row.names);
  const number = rows.find((row) => row.number !== null)?.number ?? null;
  const school = names[0] ?? number ?? "";
  const facts = { ...first.facts };
  for (const row of rows.slice(1)) fillIn(facts, row.facts);
  // "No licence" may only be what a table with a column for licences does not say; another table may say more.
  const licence = rows.some((row) => row.facts.licence === "licensed") ? "licensed" : facts.licence;
  return {
    ...facts,
    wasRed: false,
    licence,
    phaseMeant: phaseIn(facts.phase) ?? phaseIn(school),
    key: number ?? school,
    place: first.place,
    places: rows.map(({ place }) => place),
    number,
    school,
    aliases: otherNames(names),
  };
}

function fillIn(facts: Record<string, unknown>, more: object): void {
  for (const [field, value] of Object.entries(more) as [string, unknown][]) {
    if (facts[field] === null && value !== null) facts[field] = value;
  }
}

/** All names but the first, each once, however it is written. */
function otherNames(all: readonly string[]): readonly string[] {
  const [first, ...others] = new Set(all);
  const seen = new Set(first === undefined ? [] : [exactly(first)]);
  return others.filter((name) => {
    const key = exactly(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const exactly = (name: string): string => `${nameKey(name)}\n${name.toLowerCase()}`;

/** Two schools without a number may have one name. */
function uniqueKeys(schools: readonly School[]): readonly School[] {
  const seen = new Map<string, number>();
  return schools.map((school) => {
    const count = (seen.get(school.key) ?? 0) + 1;
    seen.set(school.key, count);
    return count === 1 ? school : { ...school, key: `${school.key} (${String(count)})` };
  });
}
