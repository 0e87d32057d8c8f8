import type { Phrase } from "../rate/phrase";
import { STANDARD_POLICY } from "../rate/limits";
import { RULE_ROWS, type RuleRow } from "../rate/ruleRows";
import { limitOf } from "../rate/limitBounds";
import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { convertedTables } from "../tables/olderTables";
import { findOwnTable, recordsOf } from "../tables/records";
import { RULES } from "../tables/rules";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { limitsFormula, liveNames, ratingInForce } from "./liveFormulas";
import { layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import type { CellChange } from "./tableCells";
import { tableColumns } from "./tableColumns";

/** The columns of PlanRules: the standard rules in the words of the sheet. */
export function ruleColumns(input: LayoutInput): readonly Column<RuleRow>[] {
  const { ratings, settingUnits } = input.words;
  const phrase = ({ words }: RuleRow): Phrase | null => (words === null ? null : ratings.phrases[words]);
  return tableColumns<FieldOf<typeof RULES>, RuleRow>(RULES, input, {
    rule: { content: ({ key }) => key },
    holdsWhen: { content: ({ key }) => ratings.holdsWhen[key] },
    limit: { content: ({ limit }) => (limit === null ? null : input.policy[limit]) },
    unit: { content: ({ limit }) => (limit === null ? null : settingUnits[limitOf(limit).unit]) },
    rating: { content: ({ rating }) => (rating === null ? null : ratings.colours[rating]) },
    wordsForOne: { content: (row) => phrase(row)?.one ?? textContent(phrase(row)?.other) },
    wordsForMore: { content: (row) => textContent(phrase(row)?.other) },
    inForce: { formula: limitsFormula(input) },
    standardLimit: { content: ({ limit }) => (limit === null ? null : STANDARD_POLICY[limit]) },
    standardRating: { content: ({ rating }) => (rating === null ? null : ratings.colours[rating]) },
    ratingInForce: { formula: ratingInForce(input) },
    changedBy: {},
  });
}

/** The names of rules whose rows have none, by when the row says that it holds; of two that say the same the first goes first. */
export function unnamedRules(table: OwnTable): readonly CellChange<string>[] {
  const records = recordsOf(table);
  const left = new Set<string>(RULE_ROWS.map(({ key }) => key));
  for (const { text } of records) left.delete(text("rule").trim());
  return records.flatMap((record): readonly CellChange<string>[] => {
    if (record.text("rule") !== "") return [];
    const stated = record.text("holdsWhen");
    const row = RULE_ROWS.find(
      ({ key }) => left.has(key) && WRITTEN_WORDS.some(({ ratings }) => ratings.holdsWhen[key] === stated),
    );
    if (row === undefined) return [];
    left.delete(row.key);
    return [{ row: record.row, field: "rule", content: row.key }];
  });
}

/** What each rule says of itself in another language; words that the council changed stay. */
export function ruleWords(table: OwnTable, before: LayoutInput, after: LayoutInput): readonly CellChange<string>[] {
  const [from, to] = [ruleColumns(before), ruleColumns(after)];
  const rowOf = new Map(RULE_ROWS.map((row) => [row.key as string, row]));
  return recordsOf(table).flatMap((record) => {
    const row = rowOf.get(record.text("rule").trim());
    if (!row) return [];
    return WRITTEN_FIELDS.flatMap((field): readonly CellChange<string>[] => {
      const [was, is] = [from, to].map((columns) => columns.find((column) => column.field === field)?.content(row));
      const isStandard = typeof was === "string" && was === record.text(field);
      return isStandard && is !== undefined ? [{ row: record.row, field, content: is }] : [];
    });
  });
}

const WRITTEN_FIELDS = ["holdsWhen", "unit", "wordsForOne", "wordsForMore"] as const;

/** PlanRules: one row for each limit and rule, which the council reads, prints and edits. */
const layoutRules = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: RULES, columns: ruleColumns(input), rows: RULE_ROWS });

/** The rules are made once; from then on they are the council's. */
export function* ruleEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "rules");
  return table ? yield* lackingRules(input) : createSheet(yield* layoutRules(input));
}

/**
 * A rule whose row is gone holds as the standard has it: its row is written again, or the Rating cells that look it up would
 * be errors. It comes before papers are worked out, which would count the missing row among what stands in the plan.
 */
export function* lackingRules(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "rules");
  if (!table || table.name === null) return [];
  const known = new Set(recordsOf(table).map(({ text }) => text("rule").trim().toLowerCase()));
  return yield* growTable(
    table,
    ruleColumns(input),
    RULE_ROWS.filter(({ key }) => !known.has(key.toLowerCase())),
  );
}

/**
 * The defined names of the live formulas, where the workbook has not got them as they are to be. What a converted table is
 * called names nothing.
 */
export function nameEdits(input: LayoutInput): readonly Edit[] {
  const known = new Map(input.snapshot.names.map((one) => [one.name.toLowerCase(), one]));
  const converted = convertedTables(input.snapshot).map(({ description }) => `${description.name}[`);
  const hasSchools = (input.plan.schools ?? []).length > 0 || findOwnTable(input.snapshot, "schools") !== null;
  return liveNames({ ...input, hasSchools }).flatMap(({ name, formula }): readonly Edit[] => {
    const before = known.get(name.toLowerCase())?.formula ?? null;
    return before === formula || converted.some((table) => formula.includes(table))
      ? []
      : [{ kind: "setName", name, before, after: formula, isVisible: true }];
  });
}
