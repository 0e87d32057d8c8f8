import { OLDER_LIMITS } from "../rate/olderLimits";
import { SETTINGS } from "../rate/limitBounds";
import type { Block } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import type { Words } from "../words/words";
import { proposedFinanceRef } from "../rate/financeRule";
import { WRITTEN_WORDS, type WrittenWords } from "../words/wordsOfOwnTables";
import type { CellContent, Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { officersOf } from "./papersAsked";
import { CHOSEN, choiceInWords, choiceList, newList } from "./settingChoices";
import { growTable } from "./growTable";
import type { FieldOf } from "../tables/description";
import { SETTINGS_TABLE } from "../tables/settings";
import { settingsFormula } from "./liveFormulas";
import { dayLooks } from "./settingLooks";
import {
  dayContent,
  layoutTable,
  TABLE_ROW,
  textContent,
  type Column,
  type LayoutInput,
  type ProposalInput,
  type SheetLayout,
} from "./sheetLayout";
import { changeCells, type CellChange } from "./tableCells";
import { tableColumns } from "./tableColumns";

interface SettingRow {
  readonly name: string;
  readonly value: CellContent;
  readonly unit: string;
  readonly about: string;
  /** Of a limit. */
  readonly standard?: number;
}

const VALUE_COLUMN = 1;

/** Rows that are no thresholds, in their order. */
const FIRST_ROWS = [
  ...(["asAt", "language", "takenOver", "finance", "papersLeftOut", "revisedDays", "papersIn"] as const),
  "officers",
] as const;

/** The as-at day as its cell holds it; empty lets the live formulas follow the calendar. */
const asAtContent = ({ asAtSetting, snapshot }: ProposalInput): CellContent =>
  dayContent(asAtSetting, snapshot.dateSystem);

function settingRows(input: LayoutInput): readonly SettingRow[] {
  const { words, policy } = input;
  const { asAt, language, languages, takenOver, finance, papersLeftOut, revisedDays, papersIn, officers } =
    words.sheets.settings;
  return [
    { ...asAt, value: asAtContent(input) },
    { ...language, value: languages[words.language] },
    // The day the tables are made; from then on it is the council's.
    { ...takenOver, value: dayContent(input.asOf, input.snapshot.dateSystem) },
    { ...finance, value: textContent(proposedFinanceRef(input.plan.recommendations)) },
    { ...papersLeftOut, value: null },
    { ...revisedDays, value: revisedDays.choices.always },
    { ...papersIn, value: null },
    { ...officers, value: officers.choices[input.officers ?? "shown"] },
    ...SETTINGS.map(({ key, unit, standard }) => ({
      standard,
      ...words.settings[key],
      unit: words.settingUnits[unit],
      value: policy[key],
    })),
  ];
}

export const settingColumns = (input: LayoutInput): readonly Column<SettingRow>[] =>
  tableColumns<FieldOf<typeof SETTINGS_TABLE>, SettingRow>(SETTINGS_TABLE, input, {
    setting: { content: ({ name }) => name },
    value: { content: ({ value }) => value },
    inForce: { formula: settingsFormula(input) },
    unit: { content: ({ unit }) => textContent(unit) },
    standard: { content: ({ standard }) => standard ?? null },
    whatItDoes: { content: ({ about }) => textContent(about) },
  });

/** What the rows of Settings say of themselves in another language; a text that somebody changed stays. */
export function settingWords(table: OwnTable, before: Words, after: Words): readonly CellChange<string>[] {
  const stated = new Map(
    wordRows(before).map((row, index) => [row.name, { row, next: wordRows(after)[index] }] as const),
  );
  return recordsOf(table).flatMap((record): readonly CellChange<string>[] => {
    const known = stated.get(record.text("setting").trim());
    if (!known?.next) return [];
    const { row, next } = known;
    const language = before.sheets.settings.language.name === row.name;
    return [
      { row: record.row, field: "setting", content: next.name },
      ...(record.text("unit") === row.unit
        ? [{ row: record.row, field: "unit", content: textContent(next.unit) }]
        : []),
      ...(record.text("whatItDoes") === row.about
        ? [{ row: record.row, field: "whatItDoes", content: textContent(next.about) }]
        : []),
      ...(language
        ? [{ row: record.row, field: "value", content: after.sheets.settings.languages[after.language] }]
        : []),
      ...CHOSEN.flatMap((one) => choiceInWords(one, record, before, after)),
    ];
  });
}

/** The names of settings whose rows have none, by what the row says that it does; of several that say the same, in their order. */
export function unnamedSettings(table: OwnTable, words: Words): readonly CellChange<string>[] {
  const names = rowsInWords(words).map(({ name }) => name);
  const records = recordsOf(table);
  const taken = new Set(records.map(({ text }) => text("setting")));
  return records.flatMap((record): readonly CellChange<string>[] => {
    if (record.text("setting") !== "") return [];
    const name = names.find((one, index) => {
      const says = WRITTEN_WORDS.map((written) => rowsInWords(written)[index]?.about);
      return !taken.has(one) && says.includes(record.text("whatItDoes"));
    });
    if (name === undefined) return [];
    taken.add(name);
    return [{ row: record.row, field: "setting", content: name }];
  });
}

/** What the rows of Settings say of themselves, in their order. */
const rowsInWords = ({ sheets, settings }: WrittenWords): readonly Pick<SettingRow, "name" | "about">[] => [
  ...FIRST_ROWS.map((row) => sheets.settings[row]),
  ...SETTINGS.map(({ key }) => settings[key]),
];

const wordRows = (words: Words): readonly Omit<SettingRow, "value">[] => [
  ...FIRST_ROWS.map((row) => words.sheets.settings[row]),
  ...SETTINGS.map(({ key, unit }) => ({ ...words.settings[key], unit: words.settingUnits[unit] })),
];

/** The name of each row in the words of each language in which it may stand, in the order of the rows. */
const rowNames = (words: Words): readonly (readonly string[])[] => {
  const all: readonly WrittenWords[] = [...WRITTEN_WORDS, words];
  return [
    ...FIRST_ROWS.map((row) => all.map(({ sheets }) => sheets.settings[row].name)),
    ...SETTINGS.map(({ key }) => all.map(({ settings }) => settings[key].name)),
  ];
};

/**
 * The as-at day that was asked for is written again: the live formulas go by it. Where there is none, what somebody typed stays,
 * a day or not (F46). So is what was asked for names of officers: the next build goes by it, too. Rows and standard values that
 * the table lacks are added, and a limit that stands in PlanRules now says so. Everything else is the user's.
 */
export function* settingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "settings");
  if (!table) return createSheet(yield* layoutSettings(input));
  const records = recordsOf(table);
  const rows = settingRows(input);
  const recordOf = rowNames(input.words).map((names) =>
    records.find(({ text }) => names.includes(text("setting").trim())),
  );
  const changes = recordOf.flatMap((record, index): readonly CellChange<FieldOf<typeof SETTINGS_TABLE>>[] => {
    const standard = rows[index]?.standard;
    if (!record) return [];
    if (index === 0)
      return input.asAtSetting === null ? [] : [{ row: record.row, field: "value", content: asAtContent(input) }];
    if (FIRST_ROWS[index] === "finance") return financeChosen(record, input);
    if (FIRST_ROWS[index] === "officers") return officersAsked(record, input);
    return standard === undefined || record.text("standard") !== ""
      ? []
      : [{ row: record.row, field: "standard", content: standard }];
  });
  const missing = rows.filter((_, index) => recordOf[index] === undefined);
  const { settings } = input.words.sheets;
  const rowOf = (one: (typeof FIRST_ROWS)[number]): number =>
    missing.findIndex(({ name }) => name === settings[one].name);
  return [
    ...changeCells(table, [...changes, ...movedLimits(records, input)]),
    ...(yield* growTable(table, settingColumns(input), missing)),
    ...dayLooks(table, rowOf("takenOver")),
    ...CHOSEN.flatMap((one) => newList(table, rowOf(one), choiceList(one, input.words))),
  ];
}

/** A day that is asked for takes the place of a text that is none (F46), before papers count that as an error. */
export function dayForText(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "settings");
  if (!table || table.name === null || input.asAtSetting === null) return [];
  const [names = []] = rowNames(input.words);
  const record = recordsOf(table).find(({ text }) => names.includes(text("setting").trim()));
  if (!record || typeof record.cell("value")?.value === "number" || record.text("value").trim() === "") return [];
  return changeCells(table, [{ row: record.row, field: "value", content: asAtContent(input) }]);
}

function officersAsked(
  { row, text }: OwnRecord<FieldOf<typeof SETTINGS_TABLE>>,
  { officers, words }: LayoutInput,
): readonly CellChange<FieldOf<typeof SETTINGS_TABLE>>[] {
  if (officers === undefined || officersOf(text("value")) === officers) return [];
  return [{ row, field: "value", content: words.sheets.settings.officers.choices[officers] }];
}

/** A workbook of schools alone had no recommendation to propose: the first plan that is taken over brings it. */
function financeChosen(
  { row, text }: OwnRecord<FieldOf<typeof SETTINGS_TABLE>>,
  { snapshot, plan }: LayoutInput,
): readonly CellChange<FieldOf<typeof SETTINGS_TABLE>>[] {
  const proposed = proposedFinanceRef(plan.recommendations);
  const isFirst = findOwnTable(snapshot, "recommendations") === null;
  return isFirst && proposed !== "" && text("value").trim() === "" ? [{ row, field: "value", content: proposed }] : [];
}

/** The row of the finance recommendation where the table has lost it, or is from before it. */
export function* lackingFinance(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "settings");
  if (!table || table.name === null || findOwnTable(input.snapshot, "recommendations") === null) return [];
  const names = [...WRITTEN_WORDS, input.words].map(({ sheets }) => sheets.settings.finance.name);
  if (recordsOf(table).some(({ text }) => names.includes(text("setting").trim()))) return [];
  return yield* settingAdded(input, input.words.sheets.settings.finance.name);
}

/** A row of the standard ones put under those that the table has, with a value of its own where one is given. */
export function* settingAdded(input: LayoutInput, name: string, value?: CellContent): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "settings");
  const rows = settingRows(input).filter((row) => row.name === name);
  if (!table) return [];
  const given = rows.map((row) => (value === undefined ? row : { ...row, value }));
  return yield* growTable(table, settingColumns(input), given);
}

/** Limits of an older workbook that stand in PlanRules now: their rows stay, and say that they are not used. */
const movedLimits = (
  records: readonly OwnRecord<FieldOf<typeof SETTINGS_TABLE>>[],
  { words, sheets }: LayoutInput,
): readonly CellChange<FieldOf<typeof SETTINGS_TABLE>>[] =>
  records
    .filter(({ text }) => OLDER_LIMITS.some(({ names }) => names.some((name) => name === text("setting").trim())))
    .map(({ row }) => ({ row, field: "whatItDoes", content: words.sheets.settings.movedToRules(sheets.rules) }));

/** PlanSettings: the as-at day, the language, and the thresholds, each with what is in force and what it does. */
export function* layoutSettings(input: LayoutInput): Work<SheetLayout> {
  const rows = settingRows(input);
  const layout = yield* layoutTable(input, {
    table: SETTINGS_TABLE,
    columns: settingColumns(input),
    rows,
  });
  const valueOf = (row: number): Block => ({ row: TABLE_ROW + 1 + row, column: VALUE_COLUMN, rows: 1, columns: 1 });
  // The day that was asked for and, beside it, the day in force.
  const days: Block = { ...valueOf(0), columns: 2 };
  const languages = Object.values(input.words.sheets.settings.languages);
  return {
    ...layout,
    styles: [...layout.styles, { block: days, style: "date" }, { block: { ...valueOf(2), columns: 2 }, style: "date" }],
    validations: [
      ...layout.validations,
      { block: valueOf(0), validation: { kind: "date" } },
      { block: valueOf(2), validation: { kind: "date" } },
      { block: valueOf(1), validation: { kind: "list", values: languages } },
      ...CHOSEN.map((one) => ({
        block: valueOf(FIRST_ROWS.indexOf(one)),
        validation: choiceList(one, input.words),
      })),
    ],
  };
}
