import type { KeyDate } from "../calendar/keyDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar } from "../calendar/schoolCalendar";
import { buildRegister } from "../read/buildRegister";
import type { PlanDates } from "../read/dateColumn";
import type { ClaimedColour } from "../read/readings";
import { ACTION_ROLES, type ActionRole, type Recognition, type RecognisedTable } from "../recognise/recognition";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Action, ActionPlan, PlanSource, Recommendation } from "./actionPlan";
import { readDates } from "./datesOfTable";
import { readKeyDates, readMeasures, readRisks, type SideContext } from "./measuresAndRisks";
import { ownAction } from "./ownActions";
import { ownerValues } from "./ownersOfTable";
import { planRecommendations, refsByText } from "./planRecommendations";
import { registerIn } from "./planRegister";
import { spanOfDays } from "./planSpan";
import { planText } from "./planText";
import { readActions, type ActionsContext } from "./readActions";
import { refOfSheet } from "./recommendationOf";
import { recordsOf, type TableRecord } from "./tableRecords";
import { titleLines } from "./titleLines";

/** What Settings lend to the reading. */
export interface PlanSettings {
  /** How many days "immediate" gives (D17). */
  readonly immediateDays: number;
  /** Used instead of the workbook's own key dates. */
  readonly keyDates?: readonly KeyDate[];
  readonly schoolCalendar?: SchoolCalendar;
  /** The plan's span and day as Settings state them; else the title block, else the days read. */
  readonly span?: ActionPlan["span"];
  readonly datedOn?: ActionPlan["datedOn"];
  /** What fills mean, once the user has confirmed it (S5); "#RRGGBB". */
  readonly colourKey?: ReadonlyMap<string, ClaimedColour>;
}

/** Reads the plan from the tables that are ticked, or from PlanActions where it stands; everything is read, nothing judged. */
export function readPlan(snapshot: WorkbookSnapshot, recognition: Recognition, settings: PlanSettings): ActionPlan {
  const { tables, language } = recognition;
  const taken = tables.filter((table) => table.ticked);
  const plain: PlanDates = {
    span: settings.span ?? null,
    datedOn: settings.datedOn ?? null,
    keyDates: settings.keyDates ?? [],
    schoolCalendar: settings.schoolCalendar ?? STANDARD_SCHOOL_CALENDAR,
    immediateDays: settings.immediateDays,
  };
  const sources = sourceTables(snapshot, taken);
  const own = ownTable(snapshot, taken);
  const dates = planDates(snapshot, tables, [...sources, ...(own ? [own] : [])], plain, settings);
  const side: SideContext = { snapshot, tables, dates, welsh: language === "cy" };
  const recommendations = statedRecommendations(snapshot, taken, language === "cy");
  const listed = registerIn(snapshot, tables, dates);
  const register = listed ?? buildRegister(ownerTexts(own ? [own] : sources));
  const context = { dates, system: snapshot.dateSystem, register, colourKey: settings.colourKey ?? null };
  const fromSources = sources.flatMap((part) =>
    readActions(part.table, part.records, {
      ...context,
      refs: refsFor(snapshot, part, recommendations, tables, language === "cy"),
    }),
  );
  const actions = own ? ownActions(own, fromSources, context, recommendations) : fromSources;
  return {
    title: planText(snapshot, tables, plain).title,
    span: dates.span,
    datedOn: dates.datedOn,
    language,
    origin: own ? "tables" : "source",
    recommendations: withMissing(recommendations, actions),
    actions,
    register,
    registerIsBuilt: listed === null,
    keyDates: dates.keyDates,
    measures: readMeasures(side),
    risks: readRisks(side),
    sources: own
      ? [sourceOf(own.table), ...sources.map((part) => withFilledRoles(part, actions))]
      : sources.map(({ table }) => sourceOf(table)),
  };
}

interface Part {
  readonly table: RecognisedTable;
  readonly records: readonly TableRecord[];
}

const sourceTables = (snapshot: WorkbookSnapshot, taken: readonly RecognisedTable[]): readonly Part[] =>
  taken
    .filter((t) => t.kind === "actions" && t.own === null)
    .map((table) => ({ table, records: recordsOf(snapshot, table) }));

function ownTable(snapshot: WorkbookSnapshot, taken: readonly RecognisedTable[]): Part | null {
  const table = taken.find((t) => t.own === "PlanActions");
  return table ? { table, records: recordsOf(snapshot, table) } : null;
}

/** Settings first, then the title block, then the days read; events need the key dates, those need the rest. */
function planDates(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  parts: readonly Part[],
  plain: PlanDates,
  settings: PlanSettings,
): PlanDates {
  const said = planText(snapshot, tables, plain);
  // A first reading of all days is for what the title does not say; most plans say it.
  const isSaid = (plain.span ?? said.span) !== null && (plain.datedOn ?? said.datedOn) !== null;
  const readings = isSaid ? [] : parts.flatMap(({ records }) => readDates(records, plain, snapshot.dateSystem));
  const found = said.span ?? spanOfDays(readings.flatMap((r) => [r.start, r.due, r.revisedDue, r.completedOn]));
  const updated = readings
    .flatMap((r) => (r.lastUpdated.kind === "exact" && r.lastUpdated.day !== null ? [r.lastUpdated.day] : []))
    .sort();
  const dates: PlanDates = {
    ...plain,
    span: plain.span ?? found,
    datedOn: plain.datedOn ?? said.datedOn ?? updated.at(-1) ?? null,
  };
  const keyDates = settings.keyDates ?? readKeyDates({ snapshot, tables, dates, welsh: false });
  return { ...dates, keyDates };
}

/** Our own table says which recommendations there are; the council's sheets only until then. */
function statedRecommendations(
  snapshot: WorkbookSnapshot,
  taken: readonly RecognisedTable[],
  welsh: boolean,
): readonly Recommendation[] {
  const own = taken.filter((t) => t.own === "PlanRecommendations");
  return planRecommendations(snapshot, own.length > 0 ? own : taken, welsh);
}

const ownerTexts = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ records }) =>
    (["owner", "supportingOwners"] as const).flatMap((role) =>
      ownerValues(records, role).map((value) => value?.text ?? ""),
    ),
  );

function refsFor(
  snapshot: WorkbookSnapshot,
  { table }: Part,
  recommendations: readonly Recommendation[],
  tables: readonly RecognisedTable[],
  welsh: boolean,
): ActionsContext["refs"] {
  const sheets = tables.flatMap((t) => (t.kind === "actions" && t.own === null ? [refOfSheet(t.sheet, welsh)] : []));
  const known = new Set([...recommendations.map((r) => r.ref), ...sheets.filter((ref) => ref !== null)]);
  return {
    known,
    byText: refsByText(recommendations),
    titleLines: titleLines(snapshot, table, tables).map((line) => line.text),
    welsh,
  };
}

function ownActions(
  own: Part,
  fromSources: readonly Action[],
  context: Omit<ActionsContext, "refs">,
  recommendations: readonly Recommendation[],
): readonly Action[] {
  const byKey = new Map(fromSources.map((action) => [action.key, action]));
  const refs = {
    known: new Set(recommendations.map((r) => r.ref)),
    byText: refsByText(recommendations),
    titleLines: [],
    welsh: false,
  };
  const read = readActions(own.table, own.records, { ...context, refs });
  return read.flatMap((action, i) => {
    const record = own.records[i];
    return record ? [ownAction(action, record, byKey, context.system)] : [];
  });
}

/** Recommendations that only actions name stand at the end, so that none of them goes unrated. */
function withMissing(stated: readonly Recommendation[], actions: readonly Action[]): readonly Recommendation[] {
  const known = new Set(stated.map((r) => r.ref));
  const missing = [
    ...new Set(
      actions.flatMap((a) => (a.recommendation !== null && !known.has(a.recommendation) ? [a.recommendation] : [])),
    ),
  ];
  const byNumber = missing.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return [
    ...stated,
    ...byNumber.map((ref) => ({ ref, text: "", source: "", madeOn: null, strand: null, lead: null, place: null })),
  ];
}

const sourceOf = (table: RecognisedTable): PlanSource => ({
  tableKey: table.key,
  sheet: table.sheet,
  headingRow: table.headerRows[table.headerRows.length - 1] ?? table.firstRow,
  roles: ACTION_ROLES.filter((role) => table.columns.some((column) => column.role === role)),
});

/**
 * A source without a column ("Completed on") gets one note for the table, after structuring as before: PlanActions has every
 * column. Once somebody fills the column there, it counts as one that the source has.
 */
function withFilledRoles({ table }: Part, actions: readonly Action[]): PlanSource {
  const source = sourceOf(table);
  const those = actions.filter((action) => action.tableKey === table.key);
  const filled = FILLED.filter(([, isFilled]) => those.some(isFilled)).map(([role]) => role);
  return { ...source, roles: ACTION_ROLES.filter((role) => source.roles.includes(role) || filled.includes(role)) };
}

const FILLED: readonly (readonly [ActionRole, (action: Action) => boolean])[] = [
  ["completedOn", (action) => action.completedOn.kind !== "missing"],
  ["evidence", (action) => action.evidence !== null],
  ["lastUpdated", (action) => action.lastUpdated.kind !== "missing"],
];
