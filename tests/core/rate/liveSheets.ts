import {
  actionFormulas,
  limitsFormula,
  ratingInForce,
  liveNames,
  impactFormulas,
  measureColumnFormulas,
  readingColumnFormulas,
  recommendationFormulas,
  riskFormulas,
  settingsFormula,
} from "../../../src/core/sheets/liveFormulas";
import { STANDARD_POLICY, type Policy } from "../../../src/core/rate/limits";
import { RULE_ROWS, type RuleChanges, type RuleRowKey } from "../../../src/core/rate/ruleRows";
import { limitOf, SETTINGS } from "../../../src/core/rate/limitBounds";
import type { RegisterEntry } from "../../../src/core/read/readings";
import { TABLE, type TableKey } from "../../../src/core/tables/allTables";
import { toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput, CalculationSheet } from "../../../src/simulator/recalculation/calculation";

/** A cell: a formula is told from a text by its own kind, since a text may begin with "=", and an error likewise. */
export type Content = string | number | boolean | null | { readonly formula: string } | { readonly error: string };
export type Row = Readonly<Record<string, Content>>;

export const AS_AT_SERIAL = 43889;

/** So many days later begins the calendar of a workbook that counts from 1904. */
export const SERIALS_APART = 1462;

/** A sheet with one table in its first row; a column that a row does not name is empty. */
export function tableSheet(
  name: string,
  headings: readonly (readonly [key: string, heading: string])[],
  rows: readonly Row[],
): CalculationSheet {
  const cells = [Object.fromEntries(headings), ...rows].flatMap((row: Row, at) =>
    headings.flatMap(([key], column) => {
      const value = row[key] ?? null;
      if (value === null) return [];
      if (typeof value === "object" && "error" in value)
        return [{ row: at, column, value: value.error, isError: true as const }];
      if (typeof value === "object") return [{ row: at, column, value: 0, formula: value.formula }];
      return [{ row: at, column, value }];
    }),
  );
  const block = { row: 0, column: 0, rows: rows.length + 1, columns: headings.length };
  const table = {
    name,
    block,
    headings: headings.map(([, heading]) => heading),
    hasHeaderRow: true,
    hasTotalsRow: false,
  };
  return { name, cells, tables: [table] };
}

const formulasOf = (formulas: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(formulas).map(([key, formula]) => [key, { formula }]));

/** The columns of a table of ours: field and heading. */
export const columnsOf = (key: TableKey, { language }: Words): readonly (readonly [string, string])[] =>
  TABLE[key].columns.map(({ field, heading }) => [field, heading[language]] as const);

export interface LiveWorkbook {
  readonly words: Words;
  /** Cells of PlanActions by the role of their column. */
  readonly actions: readonly Row[];
  readonly recommendations?: readonly string[];
  readonly register?: readonly RegisterEntry[];
  /** What stands in the Limit and Value cells, where not the standard. */
  readonly limits?: ReadonlyMap<string, Content>;
  readonly changes?: RuleChanges;
  readonly asAt?: Content;
  readonly takenOver?: CalendarDate | null;
  /** What stands beside "Revised days count" (F49). */
  readonly revisedDays?: Content;
  readonly dateSystem?: 1900 | 1904;
  /** Cells of PlanMeasures and PlanReadings; without measures there are no such tables. */
  readonly measures?: readonly Row[];
  readonly readings?: readonly Row[];
  /** Cells of PlanRisks; without any there is no such table. */
  readonly risks?: readonly Row[];
  /** What stands in the Rating cells of PlanRules, where it is not one of the five colours. */
  readonly ruleRatings?: Readonly<Record<string, Content>>;
  /** The row of PlanRules that somebody deleted. */
  readonly goneRule?: RuleRowKey | null;
}

/** The rows of PlanRules. */
export const ruleRows = ({
  words,
  limits = new Map(),
  changes = {},
  ruleRatings = {},
  goneRule = null,
}: LiveWorkbook): readonly Row[] =>
  RULE_ROWS.filter(({ key }) => key !== goneRule).map(({ key, limit, rating, words: code }): Row => {
    const phrase = changes[key]?.words ?? (code === null ? undefined : words.ratings.phrases[code]);
    const colour = changes[key]?.rating ?? rating;
    return {
      rule: key,
      limit: limit === null ? null : limits.has(limit) ? (limits.get(limit) ?? null) : STANDARD_POLICY[limit],
      standardLimit: limit === null ? null : STANDARD_POLICY[limit],
      unit: limit === null ? null : words.settingUnits[limitOf(limit).unit],
      rating: key in ruleRatings ? (ruleRatings[key] ?? null) : colour === null ? null : words.ratings.colours[colour],
      wordsForOne: phrase?.one ?? phrase?.other ?? null,
      wordsForMore: phrase?.other ?? null,
      inForce: limit === null ? null : { formula: limitsFormula({ words, snapshot: null }) },
      standardRating: rating === null ? null : words.ratings.colours[rating],
      ratingInForce: { formula: ratingInForce({ words, snapshot: null }) },
    };
  });

/** The workbook as the live formulas see it. */
export function liveWorkbook(given: LiveWorkbook): CalculationInput {
  const { words, limits = new Map<keyof Policy, Content>(), register = [], dateSystem = 1900 } = given;
  const { sheets } = words;
  const writing = { words, snapshot: null };
  const day = (date: CalendarDate | null | undefined): Content => (date ? toSerial(date, dateSystem) : null);
  const inForce = { formula: settingsFormula(writing) };
  const settingRows: readonly Row[] = [
    {
      setting: sheets.settings.asAt.name,
      value: given.asAt === undefined ? AS_AT_SERIAL - (dateSystem === 1904 ? SERIALS_APART : 0) : given.asAt,
      inForce,
    },
    { setting: sheets.settings.revisedDays.name, value: given.revisedDays ?? null, inForce },
    { setting: sheets.settings.takenOver.name, value: day(given.takenOver), inForce },
    ...SETTINGS.map(({ key, standard }) => ({
      setting: words.settings[key].name,
      value: limits.has(key) ? (limits.get(key) ?? null) : standard,
      standard,
      inForce,
    })),
  ];
  return {
    dateSystem,
    today: AS_AT_SERIAL - (dateSystem === 1904 ? SERIALS_APART : 0) + 5,
    names: liveNames(writing).map(({ name, formula }) => ({ name, refersTo: formula, sheet: null })),
    sheets: [
      tableSheet("PlanSettings", columnsOf("settings", words), settingRows),
      tableSheet("PlanRules", columnsOf("rules", words), ruleRows(given)),
      tableSheet(
        "PlanOwners",
        columnsOf("owners", words),
        register.map((one) => ({
          name: one.name,
          initials: one.initials,
          aliases: one.aliases.join("; ") || null,
          kind: one.saysNoKind === true ? null : sheets.ownerKinds[one.kind],
          to: day(one.to),
        })),
      ),
      tableSheet(
        "PlanActions",
        columnsOf("actions", words),
        given.actions.map((row) => ({ ...row, ...formulasOf(actionFormulas(writing)) })),
      ),
      tableSheet(
        "PlanRecommendations",
        columnsOf("recommendations", words),
        (given.recommendations ?? []).map((ref) => ({
          ref,
          recommendation: `Do what ${ref} asks`,
          ...formulasOf(recommendationFormulas(writing)),
          ...formulasOf(impactFormulas({ ...writing, hasMeasures: given.measures !== undefined })),
        })),
      ),
      ...(given.measures
        ? [
            tableSheet(
              "PlanMeasures",
              columnsOf("measures", words),
              given.measures.map((row) => ({ ...row, ...formulasOf(measureColumnFormulas(writing)) })),
            ),
            tableSheet(
              "PlanReadings",
              columnsOf("readings", words),
              (given.readings ?? []).map((row) => ({ ...row, ...formulasOf(readingColumnFormulas(writing)) })),
            ),
          ]
        : []),
      ...(given.risks
        ? [
            tableSheet(
              "PlanRisks",
              columnsOf("risks", words),
              given.risks.map((row) => ({
                ...row,
                ...formulasOf(riskFormulas(writing)),
              })),
            ),
          ]
        : []),
    ],
  };
}
