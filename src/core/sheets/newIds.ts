import type { OwnTable } from "../tables/findTables";
import { recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";

type ActionRecord = OwnRecord<FieldOfTable<"actions">>;

/** An id that ends in a number: what stands before the number, and the number as it is written. */
interface Numbered {
  readonly before: string;
  readonly digits: string;
}

function numbered(id: string): Numbered | null {
  const found = /^(.*?)(\d+)$/.exec(id.trim());
  return found ? { before: found[1] ?? "", digits: found[2] ?? "" } : null;
}

/**
 * Ids for actions that were typed by hand, by row: the next free number in the manner of the ids beside them, those of the
 * same recommendation first. Where no action has an id, the plan does without.
 */
export function newIds(table: OwnTable<FieldOfTable<"actions">>): ReadonlyMap<number, string> {
  const records = recordsOf(table);
  const taken = new Set(records.map(({ text }) => text("id").trim()).filter((id) => id !== ""));
  const given = new Map<number, string>();
  for (const record of records) {
    if (!isTypedByHand(record)) continue;
    const manner = mannerFor(record, records);
    if (manner === null) continue;
    const id = nextFree(manner, taken);
    taken.add(id);
    given.set(record.row, id);
  }
  return given;
}

const isTypedByHand = ({ text }: ActionRecord): boolean =>
  text("id").trim() === "" && text("source").trim() === "" && text("action").trim() !== "";

function mannerFor(record: ActionRecord, records: readonly ActionRecord[]): Numbered | null {
  const ref = record.text("recommendation").trim();
  const withId = records.filter(({ text }) => numbered(text("id")) !== null);
  const nearest = (all: readonly ActionRecord[]): ActionRecord | undefined =>
    [...all].filter(({ row }) => row < record.row).at(-1) ?? all[0];
  const beside = nearest(withId.filter(({ text }) => text("recommendation").trim() === ref)) ?? nearest(withId);
  const manner = beside ? numbered(beside.text("id")) : null;
  if (!beside || !manner) return null;
  const its = beside.text("recommendation").trim();
  const isOther = ref !== "" && its !== "" && its !== ref && manner.before.startsWith(its);
  return isOther ? { before: ref + manner.before.slice(its.length), digits: "0".repeat(manner.digits.length) } : manner;
}

function nextFree({ before, digits }: Numbered, taken: ReadonlySet<string>): string {
  const used = [...taken].flatMap((id) => {
    const found = numbered(id);
    return found?.before === before ? [Number(found.digits)] : [];
  });
  const next = Math.max(0, ...used) + 1;
  // "07" is followed by "08", "9" by "10".
  const written = digits.startsWith("0") ? String(next).padStart(digits.length, "0") : String(next);
  return `${before}${written}`;
}
