import type { KeyDate } from "../calendar/keyDate";
import type { Recommendation } from "../plan/actionPlan";
import { setOf, type RecommendationSet } from "../recommendationSets/sets";
import type { Work } from "../steps/work";
import { findOwnTable, recordsOf, type FieldOfTable } from "../tables/records";
import { isBlank } from "../text/normalise";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { growTable } from "../sheets/growTable";
import { keyDateColumns, keyOfKeyDate, keyOfKeyDateRecord } from "../sheets/layoutKeyDates";
import { recommendationColumns } from "../sheets/layoutRecommendations";
import { markEdits, memoryEdits } from "../sheets/marks";
import { proposeStructureInSteps } from "./propose";
import { dayContent, textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";

/**
 * Starts a plan from a ready set of recommendations, or completes one by it: recommendations that the table lacks are put under those it
 * has, blank cells of those it has are filled, and the set's key dates go into PlanKeyDates. What somebody has typed stays. The
 * tables are made first where there are none.
 */
export function* proposeSet(given: ProposalInput, key: string): Work<ChangeSet> {
  const set = setOf(key);
  if (!set) return { edits: [] };
  const hasTables = findOwnTable(given.snapshot, "recommendations") && findOwnTable(given.snapshot, "keyDates");
  const { edits: made } = hasTables ? { edits: [] } : yield* proposeStructureInSteps(given);
  const snapshot = made.length === 0 ? given.snapshot : simulate(given.snapshot, { edits: made });
  const input: LayoutInput = { ...given, snapshot, sheets: nameOwnSheets(snapshot, given.words.language) };
  const edits = [...(yield* recommendationEdits(input, set)), ...(yield* keyDateEdits(input, set))];
  if (edits.length === 0) return { edits: made };
  return { edits: [...made, ...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits, []))] };
}

/** The set's recommendations as rows of PlanRecommendations, in the language of the sheets where the words are ours. */
const rowsOf = (set: RecommendationSet, { words }: LayoutInput): readonly Recommendation[] =>
  set.recommendations.map(({ ref, text, strand }) => ({
    ...{ ref, text, strand, source: set.source[words.language], madeOn: set.madeOn, lead: null, place: null },
  }));

function* recommendationEdits(input: LayoutInput, set: RecommendationSet): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "recommendations");
  if (!table) return [];
  const records = new Map(recordsOf(table).map((record) => [record.text("ref").trim().toUpperCase(), record]));
  const rows = rowsOf(set, input);
  const filled = rows.flatMap((row): readonly CellChange<FieldOfTable<"recommendations">>[] => {
    const record = records.get(row.ref);
    // Under the same number another body may have asked for something else.
    if (!record || !isBlank(record.text("recommendation"))) return [];
    const contents = {
      recommendation: textContent(row.text),
      source: textContent(row.source),
      madeOn: dayContent(row.madeOn, input.snapshot.dateSystem),
      strand: textContent(row.strand),
    };
    return (Object.keys(contents) as (keyof typeof contents)[]).flatMap((field) =>
      isBlank(record.text(field)) ? [{ row: record.row, field, content: contents[field] }] : [],
    );
  });
  const missing = rows.filter(({ ref }) => !records.has(ref));
  return [...changeCells(table, filled), ...(yield* growTable(table, recommendationColumns(input), missing))];
}

function* keyDateEdits(input: LayoutInput, set: RecommendationSet): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "keyDates");
  if (!table) return [];
  const { dateSystem } = input.snapshot;
  const { language } = input.words;
  const known = new Set(recordsOf(table).map(keyOfKeyDateRecord));
  const rows = set.keyDates.map(({ event, note, ...one }): KeyDate => ({
    ...{ ...one, event: event[language], note: note?.[language] ?? null, appliesTo: null },
  }));
  const missing = rows.filter((one) => !known.has(keyOfKeyDate(one, dateSystem)));
  return yield* growTable(table, keyDateColumns(input), missing);
}
