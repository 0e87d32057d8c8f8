import type { School } from "../plan/schoolRecords";
import { isClose, nameKey, numberKey } from "../plan/schoolNames";

/** What somebody says of a school in a file: which of the plan's it is, or that it is new. */
export type SchoolAnswer = { readonly is: string } | "new";

/** A school of a file that nobody can tell for certain: what the plan has that may be meant, the likeliest first. */
export interface AskedSchool {
  /** The school as the file's own register knows it. */
  readonly fileKey: string;
  readonly school: string;
  readonly number: string | null;
  readonly maybe: readonly School[];
}

export interface FileSchools {
  /** The plan's school of each school in the file, or "new"; those that are still asked about are not in it. */
  readonly whose: ReadonlyMap<string, SchoolAnswer>;
  readonly asked: readonly AskedSchool[];
}

const namesOf = ({ school, aliases }: School): readonly string[] => [school, ...aliases];
const keysOf = (school: School): readonly string[] => namesOf(school).map(nameKey);

/**
 * Finds the schools of a file in the plan (M4): by number where no name says otherwise, else by name or alias where no number does.
 * Anything else is asked; a plan without schools takes all as new.
 */
export function matchFileSchools(
  plan: readonly School[],
  file: readonly School[],
  answers: ReadonlyMap<string, SchoolAnswer>,
): FileSchools {
  const known = plan.map((school) => ({ school, keys: keysOf(school), number: numberOf(school) }));
  const whose = new Map<string, SchoolAnswer>();
  const asked: AskedSchool[] = [];
  for (const school of file) {
    const answer = answers.get(school.key);
    const found = plan.length === 0 ? "new" : certain(school, known);
    if (found) whose.set(school.key, found);
    else {
      asked.push({
        fileKey: school.key,
        school: school.school,
        number: school.number,
        maybe: candidates(school, known),
      });
      if (answer) whose.set(school.key, answer);
    }
  }
  return { whose, asked };
}

interface Known {
  readonly school: School;
  readonly keys: readonly string[];
  readonly number: string | null;
}

const numberOf = ({ number }: School): string | null => (number === null ? null : numberKey(number));

/** Whether a name of the one is a name of the other, or a slip away from it. */
const soundsLike = (own: readonly string[], keys: readonly string[]): boolean =>
  own.some((one) => keys.some((key) => one === key || isClose(one, key)));

function certain(school: School, known: readonly Known[]): SchoolAnswer | null {
  const [number, own] = [numberOf(school), keysOf(school)];
  // A row that gives a number alone has it for a name.
  const isNumberAlone = school.school === school.number;
  const [numbered, ...others] = number === null ? [] : known.filter((one) => one.number === number);
  if (numbered && others.length === 0)
    return isNumberAlone || soundsLike(own, numbered.keys) ? { is: numbered.school.key } : null;
  const named = known.filter(({ keys }) => own.some((key) => keys.includes(key)));
  const [only] = named;
  if (named.length !== 1 || !only || (number !== null && only.number !== null)) return null;
  return { is: only.school.key };
}

function candidates(school: School, known: readonly Known[]): readonly School[] {
  const [number, own] = [numberOf(school), keysOf(school)];
  const rank = (one: Known): number => {
    if (own.some((key) => one.keys.includes(key))) return 0;
    if (number !== null && one.number === number) return 1;
    if (soundsLike(own, one.keys)) return 2;
    return own.some((key) => one.keys.some((other) => shareWord(key, other))) ? 3 : 4;
  };
  return known
    .map((one) => ({ one, at: rank(one) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one.school);
}

/** Words that tell the phase or the church of a school, and no school. */
const NOT_DISTINCTIVE = new Set(["primary", "high", "special", "ciw", "rc", "saint", "st"]);
const shareWord = (key: string, other: string): boolean => {
  const words = new Set(key.split(" ").filter((word) => word.length > 2 && !NOT_DISTINCTIVE.has(word)));
  return other.split(" ").some((word) => words.has(word));
};
