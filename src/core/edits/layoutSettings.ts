import { SETTINGS } from "../rate/settings";
import type { Block } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { findOwnTable, recordsOf } from "../tables/records";
import { WRITTEN_WORDS } from "../words/writtenWords";
import type { CellContent, Edit } from "./changeSet";
import { createSheet } from "./createSheet";
import type { FieldOf } from "../tables/description";
import { SETTINGS_TABLE } from "../tables/settings";
import { settingsFormula } from "./liveFormulas";
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
import { changeCells } from "./tableCells";
import { tableColumns } from "./tableColumns";

interface SettingRow {
  readonly name: string;
  readonly value: CellContent;
  readonly unit: string;
  readonly about: string;
}

const VALUE_COLUMN = 1;

/** The as-at day as its cell holds it; empty lets the live formulas follow the calendar. */
const asAtContent = ({ asAtSetting, snapshot }: ProposalInput): CellContent =>
  dayContent(asAtSetting, snapshot.dateSystem);

function settingRows(input: LayoutInput): readonly SettingRow[] {
  const { words, policy } = input;
  const { asAt, language, languages } = words.sheets.settings;
  return [
    { ...asAt, value: asAtContent(input) },
    { ...language, value: languages[words.language] },
    ...SETTINGS.map(({ key, unit }) => ({
      ...words.settings[key],
      unit: words.settingUnits[unit],
      value: policy[key],
    })),
  ];
}

const settingColumns = (input: LayoutInput): readonly Column<SettingRow>[] =>
  tableColumns<FieldOf<typeof SETTINGS_TABLE>, SettingRow>(SETTINGS_TABLE, input, {
    setting: { content: ({ name }) => name },
    value: { content: ({ value }) => value },
    inForce: { formula: settingsFormula(input) },
    unit: { content: ({ unit }) => textContent(unit) },
    whatItDoes: { content: ({ about }) => textContent(about) },
  });

/** The as-at day is the one setting that is written again: the live formulas go by it. Everything else is the user's. */
export function* settingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "settings");
  if (!table) return createSheet(yield* layoutSettings(input));
  const names = WRITTEN_WORDS.map(({ sheets }) => sheets.settings.asAt.name);
  const record = recordsOf(table).find(({ text }) => names.includes(text("setting").trim()));
  return record ? changeCells(table, [{ row: record.row, field: "value", content: asAtContent(input) }]) : [];
}

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
    styles: [...layout.styles, { block: days, style: "date" }],
    validations: [
      ...layout.validations,
      { block: valueOf(0), validation: { kind: "date" } },
      { block: valueOf(1), validation: { kind: "list", values: languages } },
    ],
  };
}
