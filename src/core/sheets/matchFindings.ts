import { FINDINGS } from "../tables/findings";
import type { FieldOf } from "../tables/description";
import type { OwnRecord } from "../tables/records";
import type { FindingRow } from "./findingRows";
import type { LayoutInput } from "./sheetLayout";

type Stored = OwnRecord<FieldOf<typeof FINDINGS>>;

/**
 * Which finding a row of the register is about: by code and subject. Rows that a version before wrote have no subject;
 * they are known by all they say, then by the action's id (its place where several actions have the id) and their words
 * without figures, and then by the id alone where there is only one. No row is given to two findings.
 */
export function matchFindings(
  records: readonly Stored[],
  rows: readonly FindingRow[],
  { plan }: LayoutInput,
): ReadonlyMap<Stored, FindingRow> {
  const found = new Map<Stored, FindingRow>();
  const left = new Set(rows);
  for (const way of waysToMatch(plan)) {
    const waiting = grouped([...left], way.ofRow);
    const open = grouped(
      records.filter((record) => !found.has(record)),
      way.ofRecord,
    );
    for (const [key, alike] of open) {
      const candidates = waiting.get(key) ?? [];
      if (way.onlyOne && (alike.length > 1 || candidates.length > 1)) continue;
      alike.slice(0, candidates.length).forEach((record, index) => {
        const row = candidates[index];
        if (!row) return;
        found.set(record, row);
        left.delete(row);
      });
    }
  }
  return found;
}

/** By what a row of the register and a finding are the same; null has no such key. */
interface Way {
  readonly ofRecord: (record: Stored) => string | null;
  readonly ofRow: (row: FindingRow) => string | null;
  /** Where several have the key, none of them is matched. */
  readonly onlyOne: boolean;
}

/** The ways in their order: by code and subject, then those of rows without a subject. */
function waysToMatch(plan: LayoutInput["plan"]): readonly Way[] {
  const idCounts = countsOf(plan.actions.map(({ id }) => id));
  const about = (what: string, where: string): string => {
    const id = what.split(": ", 1)[0] ?? "";
    return idCounts.get(id) === 1 ? id : where;
  };
  const older =
    (keyOf: (code: string, what: string, where: string) => string) =>
    (record: Stored): string | null =>
      record.text("subject") === "" ? keyOf(record.text("code"), record.text("what"), record.text("where")) : null;
  return [
    {
      ofRecord: (record) => (record.text("subject") === "" ? null : lines(record.text("code"), record.text("subject"))),
      ofRow: ({ code, subject }) => lines(code, subject),
      onlyOne: false,
    },
    {
      ofRecord: older((code, what, where) => lines(code, where, what)),
      ofRow: (row) => lines(row.code, row.where, stated(row)),
      onlyOne: false,
    },
    {
      ofRecord: older((code, what, where) => lines(code, about(what, where), withoutFigures(what))),
      ofRow: (row) => lines(row.code, about(row.what, row.where), withoutFigures(stated(row))),
      onlyOne: false,
    },
    {
      ofRecord: older((code, what, where) => lines(code, about(what, where))),
      ofRow: (row) => (row.place ? lines(row.code, about(row.what, row.where)) : null),
      onlyOne: true,
    },
  ];
}

const withoutFigures = (text: string): string => text.replaceAll(/\d+/g, "");

const stated = (row: FindingRow): string => `${row.what} ${row.whatToDo}`;

const lines = (...texts: readonly string[]): string => texts.join("\n");

function countsOf(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** By their key, in their order; what has no key is left out. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
