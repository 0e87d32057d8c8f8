import { mapInSteps, part, type Work } from "../steps/work";
import { isErrorValue } from "../text/errorValue";
import { foldText } from "../text/normalise";
import { readRefAtStart, readRefCell, refInId, refsIn, type IdRef } from "../recognise/recommendationRef";
import type { RecognisedTable } from "../recognise/recognition";
import type { Action } from "./actionPlan";
import { filledDown, type FilledValue } from "./filledDown";
import { cellFor, cellText, type TableRecord } from "./tableRecords";

export interface RecommendationReading {
  readonly ref: string | null;
  readonly from: Action["recommendationFrom"];
  readonly other: string | null;
  readonly column: FilledValue | null;
}

/** What the plan knows of recommendations before its actions are read. */
export interface RefContext {
  readonly known: ReadonlySet<string>;
  /** Recommendation texts, folded, with their refs: a column may hold the words without the number. */
  readonly byText: ReadonlyMap<string, string>;
  readonly titleLines: readonly string[];
  /** The line directly above the headings as its writer has it, or "". */
  readonly title: string;
  /** The table is one of several with the same headings, and its title stands directly above them. */
  readonly isOfSeveral: boolean;
  readonly welsh: boolean;
}

/** Whether a heading says "Argymhelliad": under it "A1" is R1 in a plan of two languages, too (T8). */
export const namesInWelsh = (table: RecognisedTable): boolean =>
  table.columns.some(({ heading, evidence }) =>
    [heading, ...evidence.map(({ text }) => text)].some((text) => /\bargymhelli(?:ad|on)\b/i.test(text)),
  );

/** The recommendation of each record of a table: column, id, section, sheet, title, in this order (T8). */
export function* recommendationsOfTable(
  table: RecognisedTable,
  records: readonly TableRecord[],
  context: RefContext,
): Work<readonly RecommendationReading[]> {
  const sheet = refOfSheet(table.sheet, context.welsh);
  const title = refOfTitle(context.titleLines, context.welsh);
  const columns = filledDown(records, "recommendation");
  const readIds = mapInSteps(records, (record) => refInId(cellText(cellFor(record, "id")), context.welsh));
  const ids = yield* part(readIds, 0, 0.5);
  const ownNumbering = numbersItself(records, ids, sheet ?? title, context);
  const areInSections = followSections(records, ids);
  const reading = mapInSteps(records, (record, i): RecommendationReading => {
    const column = columns[i] ?? null;
    const id = usable(ids[i] ?? null, ownNumbering, context) ? (ids[i]?.ref ?? null) : null;
    const section = areInSections && strays(record, ids[i]) ? null : sectionRef(record);
    const candidates = [
      { from: "column", ref: column === null || isErrorValue(column.text) ? null : refOfColumn(column.text, context) },
      { from: "id", ref: id },
      { from: "section", ref: section },
      { from: "sheet", ref: sheet },
      { from: "title", ref: title },
    ] as const;
    const first = candidates.find((c) => c.ref !== null);
    if (!first) return { ref: null, from: "none", other: null, column };
    return { ref: first.ref, from: first.from, other: otherRef(first, candidates, column, context), column };
  });
  return yield* part(reading, 0.5, 1);
}

/** "R2", "Rec 2", "PIAP R3", "Argymhelliad 3"; a name with several recommendations names none. */
export function refOfSheet(name: string, welsh: boolean): string | null {
  const refs = refsIn(name.replaceAll("_", " "), welsh);
  return refs.length === 1 ? (refs[0] ?? null) : null;
}

/** The title line that begins with a recommendation, else the only one named in the block. */
function refOfTitle(lines: readonly string[], welsh: boolean): string | null {
  for (const line of lines) {
    const start = readRefAtStart(line, welsh);
    if (start && refsIn(line, welsh).length <= 1 && !/^\S+\s*[–—-]\s*[A-Z]*\d/.test(line)) return start.ref;
  }
  const named = new Set(lines.filter((line) => line.length <= 120).flatMap((line) => refsIn(line, welsh)));
  const [only] = named;
  const spansSeveral = lines.some((line) => /\br\s?\d+\s*(?:[–—-]|to)\s*r?\s?\d/i.test(line));
  return named.size === 1 && !spansSeveral ? (only ?? null) : null;
}

function refOfColumn(text: string, context: RefContext): string {
  const { ref } = readRefCell(text, context.welsh);
  return ref ?? context.byText.get(foldText(text)) ?? text;
}

const sectionRef = ({ section }: TableRecord): string | null =>
  section.named === null ? null : (section.named.ref ?? section.named.text);

/**
 * "1", "2" before the dot may be the sheet's own numbering. They are, where the sheet or title names a recommendation that no
 * id carries, or where sections do and the ids do not follow them.
 */
function numbersItself(
  records: readonly TableRecord[],
  ids: readonly (IdRef | null)[],
  context: string | null,
  refs: RefContext,
): boolean {
  const bare = ids.filter((id) => id !== null && !id.lettered);
  if (bare.length === 0) return false;
  if (context !== null) return !bare.some((id) => id?.ref === context);
  const inSections = records.flatMap((record, i) => {
    const ref = record.section.named?.ref ?? null;
    return ref !== null && ids[i] ? [ids[i].ref === ref] : [];
  });
  if (inSections.length > 0) return inSections.filter(Boolean).length < inSections.length * 0.6;
  return refs.known.size > 0 && !bare.some((id) => id !== null && refs.known.has(id.ref));
}

function usable(id: IdRef | null, ownNumbering: boolean, context: RefContext): boolean {
  if (id === null) return false;
  if (id.lettered)
    return /^R\d/.test(id.ref) || context.known.has(id.ref) || context.known.size === 0 || /^[A-Z]{2,}\d/.test(id.ref);
  return !ownNumbering && (context.known.has(id.ref) || (context.known.size === 0 && !id.undotted));
}

/** An id without any recommendation ("X1") where all others carry their section's stands outside the sections. */
const strays = (record: TableRecord, id: IdRef | null | undefined): boolean =>
  id === null && record.section.named?.ref != null && cellText(cellFor(record, "id")) !== "";

/** Nearly all ids carry the recommendation of the section they stand under. */
function followSections(records: readonly TableRecord[], ids: readonly (IdRef | null)[]): boolean {
  const carrying = records.filter((r, j) => ids[j] != null && ids[j].ref === r.section.named?.ref).length;
  return carrying >= 3 && carrying >= records.length * 0.8;
}

/** A second recommendation in the cell, or the sheet's or section's where the id says another (F47). */
function otherRef(
  first: { readonly from: string; readonly ref: string | null },
  candidates: readonly { readonly from: string; readonly ref: string | null }[],
  column: FilledValue | null,
  context: RefContext,
): string | null {
  if (first.from === "column") return column === null ? null : readRefCell(column.text, context.welsh).other;
  if (first.from !== "id") return null;
  const place = candidates.find((c) => (c.from === "section" || c.from === "sheet") && c.ref !== null);
  return place && place.ref !== first.ref && context.known.has(place.ref ?? "") ? place.ref : null;
}
