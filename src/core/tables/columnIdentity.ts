import { foldText } from "../text/normalise";
import type { TableDescription } from "./description";
import type { Mark } from "./mark";

/** Which column of a table carries which field. */
export interface IdentifiedColumns<Field extends string> {
  /** For each column of the table from the left: its field, or null for a column of the user's own. */
  readonly fields: readonly (Field | null)[];
  /** Columns that may be one of ours under another heading: nothing is guessed, it is asked. Counted from the left. */
  readonly doubtful: readonly number[];
  /** Fields that no column carries. */
  readonly missing: readonly Field[];
}

/**
 * A column is known by its heading, in either language or as we last wrote it. One whose heading is not known is known by
 * its id, while the ids of most other columns still fit their headings; otherwise the file went through a program that
 * numbers columns anew, and ids say nothing. Position never counts: columns are moved.
 */
export function identifyColumns<Field extends string>(
  description: TableDescription<Field>,
  headings: readonly string[],
  ids: readonly number[] | undefined,
  mark: Mark | null,
): IdentifiedColumns<Field> {
  const known = fieldsByHeading(description, mark);
  const fields: (Field | null)[] = unique(headings.map((heading) => known.get(foldText(heading)) ?? null));
  if (mark !== null && ids !== undefined && idsFit(headings, ids, mark)) byId(description, fields, ids, mark);
  const missing = fieldsOf(description, mark).filter((field) => !fields.includes(field));
  const doubtful = missing.length === 0 ? [] : unplaced(fields, headings, ids, mark);
  return {
    fields,
    doubtful,
    missing: description.columns.map(({ field }) => field).filter((f) => !fields.includes(f)),
  };
}

function fieldsByHeading<Field extends string>(
  description: TableDescription<Field>,
  mark: Mark | null,
): ReadonlyMap<string, Field> {
  const known = new Map<string, Field>();
  const own = new Map<string, Field>(description.columns.map(({ field }) => [field, field]));
  for (const { field, heading } of mark?.columns ?? []) {
    const found = own.get(field);
    if (found !== undefined) known.set(foldText(heading), found);
  }
  for (const { field, heading } of description.columns)
    for (const stated of [heading.cy, heading.en]) if (!known.has(foldText(stated))) known.set(foldText(stated), field);
  return known;
}

/** A field is carried once: by the first column that has it. */
function unique<Field>(fields: readonly (Field | null)[]): (Field | null)[] {
  return fields.map((field, index) => (field !== null && fields.indexOf(field) < index ? null : field));
}

/** Whether most of the columns that still have the heading we wrote also have the id we know. */
function idsFit(headings: readonly string[], ids: readonly number[], mark: Mark): boolean {
  const written = new Map(mark.columns.map(({ heading, id }) => [foldText(heading), id]));
  const both = headings.flatMap((heading, index) => {
    const id = written.get(foldText(heading));
    return id === undefined ? [] : [id === ids[index]];
  });
  return both.length > 0 && both.filter(Boolean).length * 2 > both.length;
}

function byId<Field extends string>(
  { columns }: TableDescription<Field>,
  fields: (Field | null)[],
  ids: readonly number[],
  mark: Mark,
): void {
  fields.forEach((known, index) => {
    if (known !== null) return;
    const field = mark.columns.find(({ id }) => id === ids[index])?.field;
    const own = columns.find((one) => one.field === field)?.field;
    if (own !== undefined && !fields.includes(own)) fields[index] = own;
  });
}

/** The fields that a table had when we last wrote it; without a mark those that tables had before there were marks. */
export const fieldsOf = <Field extends string>(
  { columns }: TableDescription<Field>,
  mark: Mark | null,
): readonly Field[] =>
  columns
    .filter(({ field, isLater }) =>
      mark === null ? isLater !== true : mark.columns.some((one) => one.field === field),
    )
    .map(({ field }) => field);

/** Columns without a field; where ids can be trusted, one with an id that the mark does not know is the user's own. */
function unplaced(
  fields: readonly unknown[],
  headings: readonly string[],
  ids: readonly number[] | undefined,
  mark: Mark | null,
): readonly number[] {
  const known = new Set(mark?.columns.map(({ id }) => id));
  const trusted = mark !== null && ids !== undefined && idsFit(headings, ids, mark);
  return fields.flatMap((field, index) => {
    const isOwn = trusted && !known.has(ids[index] ?? -1);
    return field === null && !isOwn ? [index] : [];
  });
}
