import type { FINDINGS } from "../tables/findings";
import type { FieldOf } from "../tables/description";
import type { OwnRecord } from "../tables/records";
import { checksum } from "../text/checksum";

type Field = FieldOf<typeof FINDINGS>;

/** The fields of a finding that are refreshed, each as long as its cell still holds what we wrote there. */
export const REFRESHED = [
  "severity",
  "where",
  "what",
  "whatToDo",
  "seenLast",
  "state",
] as const satisfies readonly Field[];
export type Refreshed = (typeof REFRESHED)[number];
export type FindingContents = Readonly<Record<Refreshed, string | number | boolean | null>>;

export const marksOf = (contents: FindingContents): string =>
  REFRESHED.map((field) => checksum(String(contents[field]))).join(" ");

/** What the refreshed cells of a row hold now. */
export const currentContents = (record: OwnRecord<Field>): FindingContents =>
  Object.fromEntries(REFRESHED.map((field) => [field, record.cell(field)?.value ?? null])) as FindingContents;

/**
 * The fields whose cells somebody changed since we wrote them; of a row without marks (an older version's) none is known. A
 * column that is empty all down (`lost`) was deleted, and has come back: it is filled again.
 */
export function touched(
  record: OwnRecord<Field>,
  existing: FindingContents,
  lost: readonly Refreshed[] = [],
): ReadonlySet<Refreshed> {
  const marks = record.text("written").split(" ");
  if (marks.length !== REFRESHED.length) return new Set();
  return new Set(
    REFRESHED.filter((field, index) => !lost.includes(field) && checksum(String(existing[field])) !== marks[index]),
  );
}
