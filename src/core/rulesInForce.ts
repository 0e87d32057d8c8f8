import type { Finding } from "./findings/finding";
import { makeFinding } from "./findings/findings";
import type { Phrase } from "./rate/phrase";
import { RATINGS, type Rating } from "./rate/rating";
import { type Policy } from "./rate/limits";
import { RULE_ROWS, type RuleChanges, type RuleRow } from "./rate/ruleRows";
import { excelTrim } from "./read/content";
import type { CellPlace } from "./snapshot/address";
import type { WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "./tables/records";
import { RULES } from "./tables/rules";
import { WRITTEN_WORDS, type WrittenWords } from "./words/wordsOfOwnTables";

/** What stands in PlanRules, as the live formulas take it. */
export interface RulesRead {
  readonly limits: ReadonlyMap<keyof Policy, unknown>;
  readonly places: ReadonlyMap<keyof Policy, CellPlace>;
  /** Ratings and words that are not the standard ones. */
  readonly changes: RuleChanges;
  /** Ratings that are no colour (F56). */
  readonly findings: readonly Finding[];
}

/** Reads the table PlanRules; nothing where the workbook has none. */
export function readRules(snapshot: WorkbookSnapshot): RulesRead {
  const limits = new Map<keyof Policy, unknown>();
  const places = new Map<keyof Policy, CellPlace>();
  const findings: Finding[] = [];
  const changes: Record<string, { readonly rating?: Rating; readonly words?: Phrase }> = {};
  const table = findOwnTable(snapshot, "rules");
  const records = table ? recordsOf(table) : [];
  for (const rule of RULE_ROWS) {
    // The first of two rows with one key counts, as MATCH finds it.
    const record = records.find(({ text }) => text("rule").toLowerCase() === rule.key.toLowerCase());
    if (!record) continue;
    const place = record.place("limit");
    if (rule.limit !== null) limits.set(rule.limit, record.cell("limit")?.value ?? "");
    if (rule.limit !== null && place) places.set(rule.limit, place);
    const rating = ratingCalled(record.text("rating"), record.text("standardRating"));
    const words = changedPhrase(rule, record.text("wordsForOne"), record.text("wordsForMore"));
    if (rating === null && rule.rating !== null && table && table.fields.includes("rating"))
      findings.push(unknownRating(rule, record.text("rating"), record.place("rating")));
    changes[rule.key] = {
      ...(rating === null || rating === rule.rating ? {} : { rating }),
      ...(words === null ? {} : { words }),
    };
  }
  return { limits, places, changes, findings };
}

/** The standard rating counts meanwhile; `choices` says which. */
const unknownRating = ({ key, rating }: RuleRow, text: string, place: CellPlace | null): Finding =>
  makeFinding(
    "own-table-damaged",
    { place, actionKey: null },
    { table: RULES.name, why: "rating-unknown", field: key, text, choices: rating === null ? [] : [rating], rows: 1 },
  );

/** The rating of a cell, in the language of the standard one beside it, as its formula takes it; in any where there is none. */
function ratingCalled(text: string, standard: string): Rating | null {
  const among = (words: WrittenWords, name: string): Rating | null =>
    RATINGS.find((one) => words.ratings.colours[one].toLowerCase() === excelTrim(name).toLowerCase()) ?? null;
  const ofSheet = WRITTEN_WORDS.filter((words) => among(words, standard) !== null);
  const [found = null] = (ofSheet.length > 0 ? ofSheet : WRITTEN_WORDS).flatMap((words) => among(words, text) ?? []);
  return found;
}

/** The words of a row where they are the standard ones of neither language. */
function changedPhrase({ words: code }: RuleRow, one: string, other: string): Phrase | null {
  if (code === null) return null;
  const isStandard = WRITTEN_WORDS.some(({ ratings: { phrases } }) => {
    const standard = phrases[code];
    return one === (standard.one ?? standard.other) && other === standard.other;
  });
  return isStandard ? null : { one, other };
}
