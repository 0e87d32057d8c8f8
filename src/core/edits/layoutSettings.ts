import { SETTINGS } from "../rate/settings";
import type { Block } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { CellContent } from "./changeSet";
import { settingsFormula } from "./liveFormulas";
import { TABLE_NAMES } from "./ownTables";
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

function settingColumns({ words }: LayoutInput): readonly Column<SettingRow>[] {
  const { settings } = words.sheets.headings;
  return [
    { heading: settings.setting, width: 44, style: "body", content: ({ name }) => name },
    { heading: settings.value, width: 14, style: "number", content: ({ value }) => value },
    { heading: settings.inForce, width: 14, style: "number", content: () => null, formula: settingsFormula(words) },
    { heading: settings.unit, width: 12, style: "body", content: ({ unit }) => textContent(unit) },
    { heading: settings.whatItDoes, width: 80, style: "body", content: ({ about }) => textContent(about) },
  ];
}

/** PlanSettings: the as-at day, the language, and the thresholds, each with what is in force and what it does. */
export function* layoutSettings(input: LayoutInput): Work<SheetLayout> {
  const rows = settingRows(input);
  const layout = yield* layoutTable(input, {
    key: "settings",
    tableName: TABLE_NAMES.settings,
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
