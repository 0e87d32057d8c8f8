import type { ChangeSet, Edit } from "./changeSet";
import { contentOf, sameContent } from "./compareCells";
import { createSheet } from "./createSheet";
import { columnsAsTheyStand, growTable, languages } from "./growTable";
import { actionColumns, layoutActions } from "./layoutActions";
import { boardSummaryAsItStands, layoutBoardSummary } from "./layoutBoardSummary";
import { findingsAreOurs, findingsAsTheyStand, layoutFindings } from "./layoutFindings";
import { collectiveOwners, layoutOwners, ownerColumns } from "./layoutOwners";
import { layoutRecommendations, recommendationColumns } from "./layoutRecommendations";
import { asAtContent, layoutSettings } from "./layoutSettings";
import {
  bodyCell,
  bodyRows,
  bodyText,
  columnOf,
  findOwnTable,
  nameOwnSheets,
  TABLE_NAMES,
  type OwnTable,
} from "./ownTables";
import { placeText } from "./placeText";
import { refreshSheet } from "./refreshSheet";
import type { Column, LayoutInput, ProposalInput, SheetLayout } from "./sheetLayout";

const withSheets = (input: ProposalInput): LayoutInput => ({
  ...input,
  sheets: nameOwnSheets(input.snapshot, input.words.sheets.names),
});

/** A sheet of records: made when it is missing, else only given the records it lacks. */
interface RecordSheet {
  readonly key: "recommendations" | "actions" | "owners";
  readonly layout: (input: LayoutInput) => SheetLayout;
  readonly grow: (input: LayoutInput, table: OwnTable) => readonly Edit[];
}

function recordSheet<Row>(spec: {
  readonly key: RecordSheet["key"];
  readonly layout: RecordSheet["layout"];
  readonly columns: (input: LayoutInput) => readonly Column<Row>[];
  readonly rows: (input: LayoutInput) => readonly Row[];
  /** What a record is known by, and the column that says it. */
  readonly keyOf: (row: Row) => string;
  readonly keyColumn: (words: LayoutInput["words"]) => string;
}): RecordSheet {
  const { key, layout } = spec;
  return {
    key,
    layout,
    grow: (input, table) => {
      const keyColumn = columnOf(table, languages(input.words).map(spec.keyColumn));
      if (keyColumn < 0) return [];
      const known = new Set(Array.from({ length: bodyRows(table) }, (_, row) => bodyText(table, row, keyColumn)));
      const missing = spec.rows(input).filter((row) => !known.has(spec.keyOf(row)));
      const columns = columnsAsTheyStand(table, input.words, (words) => spec.columns({ ...input, words }));
      return growTable(table, TABLE_NAMES[key], columns, missing);
    },
  };
}

/** A plan read from our own tables has nothing to add to them; one read from the council's sheets may. */
const fromSource =
  <Row>(rows: (input: LayoutInput) => readonly Row[]) =>
  (input: LayoutInput): readonly Row[] =>
    input.plan.origin === "tables" ? [] : rows(input);

const RECORD_SHEETS: readonly RecordSheet[] = [
  recordSheet({
    key: "recommendations",
    layout: layoutRecommendations,
    columns: recommendationColumns,
    rows: fromSource(({ recommendations }) => recommendations.map(({ recommendation }) => recommendation)),
    keyOf: ({ ref }) => ref,
    keyColumn: ({ sheets }) => sheets.headings.recommendations.ref,
  }),
  recordSheet({
    key: "actions",
    layout: layoutActions,
    columns: actionColumns,
    rows: fromSource(({ plan }) => plan.actions),
    keyOf: ({ place }) => placeText(place),
    keyColumn: ({ sheets }) => sheets.headings.actions.source,
  }),
  recordSheet({
    key: "owners",
    layout: layoutOwners,
    columns: ownerColumns,
    rows: (input) => [...fromSource(({ plan }) => plan.register)(input), ...collectiveOwners(input)],
    keyOf: ({ name }) => name,
    keyColumn: ({ sheets }) => sheets.headings.owners.name,
  }),
];

function recordEdits(input: LayoutInput): readonly Edit[] {
  return RECORD_SHEETS.flatMap(({ key, layout, grow }) => {
    const table = findOwnTable(input.snapshot, key);
    if (!table) return createSheet(layout(input));
    return grow(input, table);
  });
}

/** The as-at day is the one setting that is written again: the live formulas go by it. Everything else is the user's. */
function settingsEdits(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "settings");
  if (!table) return createSheet(layoutSettings(input));
  const all = languages(input.words).map(({ sheets }) => sheets);
  const name = columnOf(
    table,
    all.map(({ headings }) => headings.settings.setting),
  );
  const value = columnOf(
    table,
    all.map(({ headings }) => headings.settings.value),
  );
  const names = all.map(({ settings }) => settings.asAt.name);
  const row = Array.from({ length: bodyRows(table) }).findIndex((_, index) =>
    names.includes(bodyText(table, index, name)),
  );
  if (row < 0 || value < 0) return [];
  const [before, after] = [contentOf(bodyCell(table, row, value)), asAtContent(input)];
  if (sameContent(before, after)) return [];
  const block = { row: table.block.row + 1 + row, column: table.block.column + value, rows: 1, columns: 1 };
  return [{ kind: "setCells", sheet: table.sheet.name, block, before: [[before]], after: [[after]] }];
}

function findingsEdits(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "findings");
  if (!table) return createSheet(layoutFindings(input));
  if (!findingsAreOurs(table)) return [];
  return refreshSheet(table.sheet, findingsAsTheyStand(input, table), layoutFindings(input), table.block);
}

function boardEdits(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "boardSummary");
  if (!table) return createSheet(layoutBoardSummary(input));
  return refreshSheet(table.sheet, boardSummaryAsItStands(input, table), layoutBoardSummary(input), table.block);
}

const structureEdits = (input: LayoutInput): readonly Edit[] => [
  ...recordEdits(input),
  ...(findOwnTable(input.snapshot, "findings") ? [] : createSheet(layoutFindings(input))),
  ...settingsEdits(input),
];

/**
 * What makes the plan's tables: all of them the first time, later only records whose source is not in them yet. Findings
 * are made with the tables but refreshed by `proposeSummary` and `proposeFindings`, so that a second run proposes nothing.
 */
export const proposeStructure = (input: ProposalInput): ChangeSet => ({ edits: structureEdits(withSheets(input)) });

/** What brings the findings up to date, in place; the table is made when there is none. */
export const proposeFindings = (input: ProposalInput): ChangeSet => ({ edits: findingsEdits(withSheets(input)) });

/** What builds the board summary: the tables it stands on where they are missing, the findings, and the sheet itself. */
export function proposeSummary(input: ProposalInput): ChangeSet {
  const named = withSheets(input);
  // The board's own sheet first: sheets stand in the order in which they are added.
  return { edits: [...boardEdits(named), ...recordEdits(named), ...findingsEdits(named), ...settingsEdits(named)] };
}
