import { finish, part, workForEach, type Work } from "../steps/work";
import type { ChangeSet, Edit } from "./changeSet";
import { createSheet } from "./createSheet";
import { columnsAsTheyStand, growTable, languages } from "./growTable";
import { actionColumns, layoutActions } from "./layoutActions";
import { boardSummaryAsItStands, layoutBoardSummary } from "./layoutBoardSummary";
import {
  correctionColumns,
  correctionRows,
  correctionsAreOurs,
  correctionsAsTheyStand,
  clearedChoices,
  correctionsNotIn,
  layoutCorrections,
} from "./layoutCorrections";
import { findingsAreOurs, findingsAsTheyStand, layoutFindings } from "./layoutFindings";
import { ownersToList, layoutOwners, ownerColumns } from "./layoutOwners";
import { layoutRecommendations, recommendationColumns } from "./layoutRecommendations";
import { schoolTermsEdits } from "./layoutSchoolTerms";
import { layoutSettings } from "./layoutSettings";
import { movedDates } from "./movedDates";
import { bodyRows, bodyText, columnOf, findOwnTable, nameOwnSheets, TABLE_NAMES, type OwnTable } from "./ownTables";
import { placeText } from "./placeText";
import { proposeAsAt } from "./proposeAsAt";
import { refreshSheet } from "./refreshSheet";
import type { Column, LayoutInput, ProposalInput, SheetLayout } from "./sheetLayout";

const withSheets = (input: ProposalInput): LayoutInput => ({
  ...input,
  sheets: nameOwnSheets(input.snapshot, input.words.sheets.names),
});

/** A sheet of records: made when it is missing, else only given the records it lacks. */
interface RecordSheet {
  readonly key: "recommendations" | "actions" | "owners";
  readonly layout: (input: LayoutInput) => Work<SheetLayout>;
  readonly grow: (input: LayoutInput, table: OwnTable) => Work<readonly Edit[]>;
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
    grow: function* (input, table) {
      const keyColumn = columnOf(table, languages(input.words).map(spec.keyColumn));
      if (keyColumn < 0) return [];
      const known = new Set(Array.from({ length: bodyRows(table) }, (_, row) => bodyText(table, row, keyColumn)));
      const missing = spec.rows(input).filter((row) => !known.has(spec.keyOf(row)));
      const columns = columnsAsTheyStand(table, input.words, (words) => spec.columns({ ...input, words }));
      return yield* growTable(table, TABLE_NAMES[key], columns, missing);
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
    rows: (input) => [...fromSource(({ plan }) => plan.register)(input), ...ownersToList(input)],
    keyOf: ({ name }) => name,
    keyColumn: ({ sheets }) => sheets.headings.owners.name,
  }),
];

function* recordEdits(input: LayoutInput): Work<readonly Edit[]> {
  const edits = yield* workForEach(RECORD_SHEETS, function* ({ key, layout, grow }) {
    const table = findOwnTable(input.snapshot, key);
    return table ? yield* grow(input, table) : createSheet(yield* layout(input));
  });
  return [...edits.flat(), ...movedDates(input)];
}

/** The as-at day is the one setting that is written again: the live formulas go by it. Everything else is the user's. */
function* settingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  if (!findOwnTable(input.snapshot, "settings")) return createSheet(yield* layoutSettings(input));
  return proposeAsAt(input.snapshot, input.asAtSetting).edits;
}

function* findingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "findings");
  if (!table) return createSheet(yield* layoutFindings(input));
  if (!findingsAreOurs(table)) return [];
  const before = yield* part(findingsAsTheyStand(input, table), 0, 0.3);
  const after = yield* part(layoutFindings(input), 0.3, 0.7);
  return yield* part(refreshSheet(table.sheet, before, after, table.block), 0.7, 1);
}

/** No correction, no table. Where the user moved its columns, rows are added, and the choice of one taken back is cleared. */
function* correctionEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "corrections");
  const rows = correctionRows(input);
  if (!table) return rows.length === 0 ? [] : createSheet(yield* layoutCorrections(input));
  if (correctionsAreOurs(table))
    return yield* refreshSheet(
      table.sheet,
      yield* correctionsAsTheyStand(input, table),
      yield* layoutCorrections(input),
      table.block,
    );
  const columns = columnsAsTheyStand(table, input.words, (words) => correctionColumns({ ...input, words }));
  return [
    ...clearedChoices(input),
    ...(yield* growTable(table, TABLE_NAMES.corrections, columns, correctionsNotIn(input, rows))),
  ];
}

function* boardEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "boardSummary");
  if (!table) return createSheet(layoutBoardSummary(input));
  return yield* refreshSheet(table.sheet, boardSummaryAsItStands(input, table), layoutBoardSummary(input), table.block);
}

function* newFindingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  return findOwnTable(input.snapshot, "findings") ? [] : createSheet(yield* layoutFindings(input));
}

type Proposer = (input: LayoutInput) => Work<readonly Edit[]>;
const STRUCTURE: readonly Proposer[] = [
  recordEdits,
  newFindingsEdits,
  settingsEdits,
  schoolTermsEdits,
  correctionEdits,
];
/** The board's own sheet first: sheets stand in the order in which they are added. */
const SUMMARY: readonly Proposer[] = [
  boardEdits,
  recordEdits,
  findingsEdits,
  settingsEdits,
  schoolTermsEdits,
  correctionEdits,
];

function* propose(input: ProposalInput, proposers: readonly Proposer[]): Work<ChangeSet> {
  const named = withSheets(input);
  return { edits: (yield* workForEach(proposers, (proposer) => proposer(named))).flat() };
}

/**
 * What makes the plan's tables: all of them the first time, later only records whose source is not in them yet. Findings
 * are made with the tables but refreshed by `proposeSummary` and `proposeFindings`, so that a second run proposes nothing.
 */
export const proposeStructure = (input: ProposalInput): ChangeSet => finish(proposeStructureInSteps(input));

/** `proposeStructure`, a few rows at a time. */
export const proposeStructureInSteps = (input: ProposalInput): Work<ChangeSet> => propose(input, STRUCTURE);

/** What brings the findings up to date, in place; the table is made when there is none. */
export const proposeFindings = (input: ProposalInput): ChangeSet => finish(propose(input, [findingsEdits]));

/** What builds the board summary: the tables it stands on where they are missing, the findings, and the sheet itself. */
export const proposeSummary = (input: ProposalInput): ChangeSet => finish(proposeSummaryInSteps(input));

/** `proposeSummary`, a few rows at a time. */
export const proposeSummaryInSteps = (input: ProposalInput): Work<ChangeSet> => propose(input, SUMMARY);
