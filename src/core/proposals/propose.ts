import { finish, part, workForEach, type Work } from "../steps/work";
import { ownersToList } from "../plan/listedOwners";
import type { KeyDate } from "../calendar/keyDate";
import type { TableKey } from "../tables/allTables";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { choiceWords } from "../sheets/choices";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import { actionColumns, layoutActions } from "../sheets/layoutActions";
import { correctionEdits } from "../sheets/layoutCorrections";
import { findingsEdits, namesFinding } from "../sheets/layoutFindings";
import { keyDateColumns, keyOfKeyDate, keyOfKeyDateRecord, layoutKeyDates } from "../sheets/layoutKeyDates";
import { layoutOwners, ownerColumns } from "../sheets/layoutOwners";
import { impactEdits, layoutMeasures, layoutReadings } from "../sheets/layoutMeasures";
import { riskEdits } from "../sheets/layoutRisks";
import { sealBuild, snapshotEdits } from "../sheets/layoutSnapshots";
import { layoutRecommendations, recommendationColumns } from "../sheets/layoutRecommendations";
import {
  balanceColumns,
  balanceRows,
  layoutSchoolBalances,
  layoutSchools,
  layoutSchoolSteps,
  schoolColumns,
  schoolRows,
  schoolStepColumns,
} from "../sheets/layoutSchools";
import { schoolKeyDates } from "./schoolKeyDates";
import { schoolTermsEdits } from "../sheets/layoutSchoolTerms";
import { nameEdits, ruleEdits } from "../sheets/layoutRules";
import { settingsEdits } from "../sheets/layoutSettings";
import { keptTextEdits } from "../sheets/overwrittenTexts";
import { paperEdits } from "../sheets/layoutPapers";
import { papersInBoth } from "../sheets/papersAsked";
import { markEdits, memoryEdits } from "../sheets/marks";
import { keepFigures, keepRecords, keepSource } from "../sheets/sourceLinks";
import { forgottenRecord, rowRecord } from "../tables/sourceRecords";
import { movedDates } from "./movedDates";
import { placeText } from "../sheets/placeText";
import { type Column, type LayoutInput, type ProposalInput, type SheetLayout } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { subjectOf } from "../recognise/corrections";
import type { CorrectionInForce } from "../recognise/recognition";

const withSheets = (input: ProposalInput): LayoutInput => ({
  ...input,
  sheets: nameOwnSheets(input.snapshot, input.words.language),
});

type Proposer = (input: LayoutInput) => Work<readonly Edit[]>;

/** A sheet of records that are the user's: made when it is missing, later only given the records it lacks. */
function recordSheet<Row>(spec: {
  readonly key: TableKey;
  readonly layout: (input: LayoutInput) => Work<SheetLayout>;
  readonly columns: (input: LayoutInput) => readonly Column<Row>[];
  readonly rows: (input: LayoutInput) => readonly Row[];
  /** What a record is known by, in the plan and in the table. */
  readonly keyOfRow: (row: Row, input: LayoutInput) => string;
  readonly keyOfRecord: (record: OwnRecord<string>) => string;
  /** No record, no table. */
  readonly onlyWithRows?: true;
}): Proposer {
  return function* (input) {
    const table: OwnTable | null = findOwnTable(input.snapshot, spec.key);
    const rows = spec.rows(input);
    // A register of schools alone has no plan to make tables of.
    const isPlanless = input.plan.actions.length === 0 && (input.plan.schools ?? []).length > 0;
    if (!table && isPlanless && rows.length === 0 && !spec.key.startsWith("school")) return [];
    if (!table) return spec.onlyWithRows && rows.length === 0 ? [] : createSheet(yield* spec.layout(input));
    const known = new Set(recordsOf(table).map(spec.keyOfRecord));
    const missing = rows.filter((row) => !known.has(spec.keyOfRow(row, input)));
    return yield* growTable(table, spec.columns(input), missing);
  };
}

/** A plan read from our own tables has nothing to add to them; one read from the council's sheets may. */
const fromSource =
  <Row>(rows: (input: LayoutInput) => readonly Row[]) =>
  (input: LayoutInput): readonly Row[] =>
    input.plan.origin === "tables" ? [] : rows(input);

/** Those that the council's sheets state, and the days of the schools. */
const keyDateRows = (input: LayoutInput): readonly KeyDate[] => [
  ...fromSource(({ plan }) => plan.keyDates)(input),
  ...schoolKeyDates(input).added,
];

const RECORD_SHEETS: readonly Proposer[] = [
  recordSheet({
    key: "recommendations",
    layout: layoutRecommendations,
    columns: recommendationColumns,
    rows: fromSource(({ recommendations }) => recommendations.map(({ recommendation }) => recommendation)),
    keyOfRow: ({ ref }) => ref,
    keyOfRecord: ({ text }) => text("ref"),
  }),
  recordSheet({
    key: "actions",
    layout: layoutActions,
    columns: actionColumns,
    rows: fromSource(({ plan }) => plan.actions),
    keyOfRow: ({ place }) => placeText(place),
    keyOfRecord: ({ text }) => text("source"),
  }),
  recordSheet({
    key: "owners",
    layout: layoutOwners,
    columns: ownerColumns,
    rows: (input) => [...fromSource(({ plan }) => plan.register)(input), ...ownersToList(input.plan)],
    keyOfRow: ({ name }) => name,
    keyOfRecord: ({ text }) => text("name"),
  }),
  recordSheet({
    key: "keyDates",
    layout: (input) => layoutKeyDates(input, keyDateRows(input)),
    columns: keyDateColumns,
    rows: keyDateRows,
    keyOfRow: (one, { snapshot }) => keyOfKeyDate(one, snapshot.dateSystem),
    keyOfRecord: keyOfKeyDateRecord,
  }),
];

/** Measures are taken over once, with their readings: from then on the tables are the council's. */
function* measureEdits(input: LayoutInput): Work<readonly Edit[]> {
  const { plan, snapshot } = input;
  if ((plan.measures ?? []).length === 0 || findOwnTable(snapshot, "measures") !== null) return [];
  return [
    ...createSheet(yield* layoutMeasures(input)),
    ...(findOwnTable(snapshot, "readings") === null ? createSheet(yield* layoutReadings(input)) : []),
    ...(yield* impactEdits(input)),
  ];
}

/** A school is taken over once, with all its figures: from then on the tables are the council's. */
const firstTime =
  <Row>(rows: (input: LayoutInput) => readonly Row[]) =>
  (input: LayoutInput): readonly Row[] =>
    findOwnTable(input.snapshot, "schools") === null ? rows(input) : [];

/** The three tables of schools stand together: the formulas of one look into the others. */
function* schoolEdits(input: LayoutInput): Work<readonly Edit[]> {
  const hasSchools = (input.plan.schools ?? []).length > 0 || findOwnTable(input.snapshot, "schools") !== null;
  if (!hasSchools) return [];
  const edits = yield* workForEach(SCHOOL_SHEETS, (propose) => propose(input));
  return edits.flat();
}

const SCHOOL_SHEETS: readonly Proposer[] = [
  recordSheet({
    key: "schools",
    layout: layoutSchools,
    columns: schoolColumns,
    rows: firstTime(schoolRows),
    keyOfRow: ({ number }) => number,
    keyOfRecord: ({ text }) => text("schoolNumber"),
  }),
  recordSheet({
    key: "schoolBalances",
    layout: layoutSchoolBalances,
    columns: balanceColumns,
    rows: firstTime(balanceRows),
    keyOfRow: ({ number, year, kind }) => JSON.stringify([number, year, kind]),
    keyOfRecord: ({ text }) => JSON.stringify([text("schoolNumber"), text("year"), text("kind")]),
  }),
  recordSheet({
    key: "schoolSteps",
    layout: layoutSchoolSteps,
    columns: schoolStepColumns,
    rows: () => [],
    keyOfRow: () => "",
    keyOfRecord: () => "",
  }),
];

function* recordEdits(input: LayoutInput): Work<readonly Edit[]> {
  const edits = yield* workForEach(RECORD_SHEETS, (propose) => propose(input));
  return [...edits.flat(), ...schoolKeyDates(input).edits, ...movedDates(input), ...keepSource(input).edits];
}

/** What writes answers into the table of corrections beside those that stand there, each in place of an earlier one about the same. */
export function proposeAnswersInSteps(input: ProposalInput, answers: readonly CorrectionInForce[]): Work<ChangeSet> {
  const { corrections = [] } = input.recognition;
  const subjects = new Set(answers.map(subjectOf));
  const kept = corrections.filter((one) => one.anchor?.keptAt !== undefined && !subjects.has(subjectOf(one)));
  return propose({ ...input, recognition: { ...input.recognition, corrections: [...kept, ...answers] } }, [
    correctionEdits,
  ]);
}

/** Findings are refreshed with the papers, and where the table is new or has just changed its language. */
function* structureFindings(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "findings");
  const known = choiceWords("severities", input.words);
  const isCurrent =
    table !== null &&
    recordsOf(table)
      .filter(namesFinding)
      .every(({ text }) => known.includes(text("severity")));
  return isCurrent ? [] : yield* findingsEdits(input);
}

/** After the tables they name. */
// eslint-disable-next-line require-yield -- a few dozen names are no work to be done in steps
function* liveNameEdits(input: LayoutInput): Work<readonly Edit[]> {
  return nameEdits(input);
}

const STRUCTURE: readonly Proposer[] = [
  recordEdits,
  measureEdits,
  riskEdits,
  schoolEdits,
  structureFindings,
  ruleEdits,
  settingsEdits,
  schoolTermsEdits,
  correctionEdits,
  liveNameEdits,
];
const SUMMARY: readonly Proposer[] = [
  recordEdits,
  measureEdits,
  riskEdits,
  schoolEdits,
  findingsEdits,
  ruleEdits,
  settingsEdits,
  schoolTermsEdits,
  correctionEdits,
  liveNameEdits,
];

/** What papers are built from: in the language of the sheets, and in the other where both were asked for (B7). */
function inLanguages(input: LayoutInput): readonly LayoutInput[] {
  if (input.papersIn === "one" || (input.papersIn !== "both" && !papersInBoth(input.snapshot))) return [input];
  return [input, { ...input, words: input.words.language === "en" ? welsh : english, tablesIn: input.words.language }];
}

function* propose(input: ProposalInput, proposers: readonly Proposer[], withPapers = false): Work<ChangeSet> {
  const named = withSheets(input);
  // The board's own sheets first: sheets stand in the order in which they are added.
  const sealing = withPapers ? sealBuild(named) : null;
  const papers = sealing ? yield* part(paperEdits(inLanguages(named), sealing), 0, 0.4) : { edits: [], memory: [] };
  const tables = (yield* part(
    workForEach(proposers, (proposer) => proposer(named)),
    0.4,
    0.9,
  )).flat();
  const sealed = sealing ? yield* part(snapshotEdits(named, sealing, inLanguages(named)), 0.9, 0.95) : [];
  const texts = withPapers ? yield* keptTextEdits(named) : [];
  const edits = [...papers.edits, ...tables, ...sealed, ...texts];
  const kept = proposers.includes(recordEdits) ? [keepSource(named), keepRecords(named)] : [];
  const figures = proposers.includes(schoolEdits) ? keepFigures(named) : [];
  const rows = kept.flatMap((one) => [...one.rows.map(rowRecord), ...one.forgotten.map(forgottenRecord)]);
  const records = [...papers.memory, ...rows, ...figures];
  const remembered = yield* part(memoryEdits(named, edits, records), 0.95, 1);
  return { edits: [...markEdits(named, edits), ...edits, ...remembered] };
}

/**
 * What makes the plan's tables: all of them the first time, later only records whose source is not in them yet. Findings
 * are made with the tables but refreshed by `proposeSummary` and `proposeFindings`, so that a second run proposes nothing.
 */
export const proposeStructure = (input: ProposalInput): ChangeSet => finish(proposeStructureInSteps(input));

/** `proposeStructure`, a few rows at a time. */
export const proposeStructureInSteps = (input: ProposalInput): Work<ChangeSet> => propose(input, STRUCTURE);

/** What brings the findings up to date, in place; the table is made when there is none. */
export const proposeFindings = (input: ProposalInput): ChangeSet => finish(proposeFindingsInSteps(input));

/** `proposeFindings`, a few rows at a time. */
export const proposeFindingsInSteps = (input: ProposalInput): Work<ChangeSet> => propose(input, [findingsEdits]);

/** What builds the board summary: the tables it stands on where they are missing, the findings, and the sheet itself. */
export const proposeSummary = (input: ProposalInput): ChangeSet => finish(proposeSummaryInSteps(input));

/** `proposeSummary`, a few rows at a time. */
export const proposeSummaryInSteps = (input: ProposalInput): Work<ChangeSet> => propose(input, SUMMARY, true);
