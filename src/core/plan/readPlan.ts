import type { CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar } from "../calendar/schoolCalendar";
import { sameTerms } from "../calendar/statedTerms";
import { buildRegister } from "../read/buildRegister";
import type { PlanDates } from "../read/dateColumn";
import type { ClaimedColour, RegisterEntry } from "../read/readings";
import type { Recognition, RecognisedTable } from "../recognise/recognition";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { writtenLine } from "../text/normalise";
import { finish, mapInSteps, part, workForEach, type Work } from "../steps/work";
import type { Action, ActionPlan, Recommendation } from "./actionPlan";
import { readDates, type RecordDates } from "./datesOfTable";
import { readKeyDates, readMeasures, readRisks } from "./measuresAndRisks";
import { withSourceDoubts } from "./controlTotals";
import { readOwnSchools } from "./ownSchools";
import { readSchoolRegister } from "./schoolTables";
import { planSource, withFilledRoles } from "./planSources";
import type { SideContext } from "./sideTables";
import { ownAction, withKeys, type OriginOfAction } from "./ownActions";
import type { OwnCellContext } from "./ownCells";
import { entriesOfKinds, ownerValues, type OwnerKinds } from "./ownersOfTable";
import { planRecommendations, refsByText } from "./planRecommendations";
import { registerIn } from "./planRegister";
import { spanOfDays, spanOfYears } from "./planSpan";
import { planText } from "./planText";
import { keyOf, placeOf, readActions, type ActionsContext } from "./readActions";
import { withSpellings, type OwnerSpelling } from "./ownerSpellings";
import { namesInWelsh, refOfSheet } from "./recommendationOf";
import { recordsOf, type TableRecord } from "./tableRecords";
import { originsIn, sourceNow } from "./sourceDifferences";
import { termDatesIn } from "./termDates";
import { titleLines } from "./titleLines";

/** What Settings lend to the reading. */
export interface PlanSettings {
  /** How many days "immediate" gives (D17). */
  readonly immediateDays: number;
  /** The day the review is made for: a day of completion after it is still to come (S1). */
  readonly asOf?: CalendarDate;
  /** Used instead of the workbook's own key dates. */
  readonly keyDates?: readonly KeyDate[];
  readonly schoolCalendar?: SchoolCalendar;
  /** The terms that the days in PlanActions were written for; they follow where the terms have changed since. */
  readonly schoolCalendarBefore?: SchoolCalendar;
  /** The plan's span and day as Settings state them; else the title block, else the days read. */
  readonly span?: ActionPlan["span"];
  readonly datedOn?: ActionPlan["datedOn"];
  /** What fills mean, once the user has confirmed it (S5); "#RRGGBB". */
  readonly colourKey?: ReadonlyMap<string, ClaimedColour>;
  /** What kind of owner a text names, once the user has said so (T11). */
  readonly ownerKinds?: OwnerKinds;
  /** Which spellings close to a name are the same owner, where the user has said so (O8). */
  readonly spellings?: readonly OwnerSpelling[];
  /** The language of our own tables; else that of the headings. */
  readonly language?: "en" | "cy";
}

/** Reads the plan from the tables that are ticked, or from PlanActions where it stands; everything is read, nothing judged. */
export const readPlan = (snapshot: WorkbookSnapshot, recognition: Recognition, settings: PlanSettings): ActionPlan =>
  finish(readPlanInSteps(snapshot, recognition, settings));

/** `readPlan`, a few records at a time. */
export function* readPlanInSteps(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  settings: PlanSettings,
): Work<ActionPlan> {
  const { tables, language } = recognition;
  const taken = tables.filter((table) => table.ticked);
  const plain: PlanDates = {
    span: settings.span ?? null,
    datedOn: settings.datedOn ?? null,
    keyDates: settings.keyDates ?? [],
    schoolCalendar: settings.schoolCalendar ?? termDatesIn(snapshot) ?? STANDARD_SCHOOL_CALENDAR,
    immediateDays: settings.immediateDays,
  };
  const sources = sourceTables(snapshot, taken);
  const own = ownTable(snapshot, taken);
  const read = [...sources, ...(own ? [own] : [])];
  const dates = yield* part(planDates(snapshot, tables, read, plain, settings), 0, 0.2);
  yield 0.2;
  const side: SideContext = { snapshot, tables, dates, welsh: language === "cy" };
  const recommendations = statedRecommendations(snapshot, taken, language === "cy");
  yield 0.2;
  const listed = registerIn(snapshot, tables, dates);
  const ownerKinds: OwnerKinds = settings.ownerKinds ?? new Map();
  const built = listed ? [] : yield* part(builtRegister(own ? [own] : sources), 0.2, 0.3);
  const register = listed ?? entriesOfKinds(withSpellings(built, settings.spellings ?? []), ownerKinds);
  const context = {
    dates,
    system: snapshot.dateSystem,
    register,
    colourKey: settings.colourKey ?? null,
    ownerKinds,
    asOf: settings.asOf ?? null,
  };
  const refs = recommendations.map(({ ref }) => ref);
  const ownContext = { ...context, language: settings.language ?? language, refs };
  const reading = workForEach(sources, (source) =>
    readActions(source.table, source.records, {
      ...context,
      refs: refsFor(snapshot, source, recommendations, tables, language === "cy"),
    }),
  );
  const fromSources = (yield* part(reading, 0.3, own ? 0.6 : 1)).flat();
  const before = own
    ? yield* part(datesBefore(sources, dates, settings.schoolCalendarBefore, snapshot.dateSystem), 0.6, 0.6)
    : null;
  const tableLanguage = settings.language ?? language;
  const look = { snapshot, language: tableLanguage };
  const now = own ? yield* part(sourceNow(fromSources, snapshot, look), 0.6, 0.7) : null;
  const actions =
    own && now
      ? yield* part(ownActions(own, originsIn(snapshot, now), ownContext, recommendations, before), 0.7, 1)
      : fromSources;
  const inSources = readSchoolRegister(side, settings.asOf ?? null);
  const ownSchools = readOwnSchools(snapshot, settings.language ?? language, inSources);
  const ofSchools = ownSchools ? withSourceDoubts(ownSchools, inSources) : inSources;
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
    measures: readMeasures(side, { language: tableLanguage, refs, asOf: settings.asOf ?? null }),
    risks: readRisks(side),
    schools: ofSchools.schools,
    schoolBalances: ofSchools.balances,
    schoolSteps: ownSchools?.steps ?? [],
    schoolTotals: ofSchools.totals,
    schoolDoubts: ofSchools.doubts,
    sources: own
      ? [planSource(own.table), ...sources.map(({ table: source }) => withFilledRoles(source, actions))]
      : sources.map(({ table }) => planSource(table)),
    ...(now ? { sourceNow: now } : {}),
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
function* planDates(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  parts: readonly Part[],
  plain: PlanDates,
  settings: PlanSettings,
): Work<PlanDates> {
  const said = planText(snapshot, tables, plain);
  // A first reading of all days is for what the title does not say; most plans say it.
  const isSaid = (plain.span ?? said.span) !== null && (plain.datedOn ?? said.datedOn) !== null;
  const unread = isSaid ? [] : parts;
  const readings = (yield* workForEach(unread, ({ records }) => readDates(records, plain, snapshot.dateSystem))).flat();
  yield 1;
  const days = spanOfDays(readings.flatMap((r) => [r.start, r.due, r.revisedDue, r.completedOn]));
  const within = days && said.start !== null && said.start < days.end ? { ...days, start: said.start } : days;
  const found = said.span ?? within ?? spanOfYears(said.title);
  const updated = readings
    .flatMap((r) => (r.lastUpdated.kind === "exact" && r.lastUpdated.day !== null ? [r.lastUpdated.day] : []))
    .sort();
  const dates: PlanDates = {
    ...plain,
    span: plain.span ?? found,
    spanIsRead: plain.span === null && said.span === null && said.start === null,
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

function* builtRegister(parts: readonly Part[]): Work<readonly RegisterEntry[]> {
  const texts = yield* part(
    mapInSteps(parts, (one) => ownerTexts([one]), 1),
    0,
    0.3,
  );
  return yield* part(buildRegister(texts.flat()), 0.3, 1);
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
  const lines = titleLines(snapshot, table, tables);
  return {
    known,
    byText: refsByText(recommendations),
    titleLines: lines.map((line) => line.text),
    title: writtenLine(lines.at(-1)?.raw ?? ""),
    welsh: welsh || namesInWelsh(table),
  };
}

/** The dates of the sources as the school terms were before, by the action's key; null where no term has changed. */
function* datesBefore(
  sources: readonly Part[],
  dates: PlanDates,
  schoolCalendar: SchoolCalendar | undefined,
  system: WorkbookSnapshot["dateSystem"],
): Work<ReadonlyMap<string, RecordDates> | null> {
  if (schoolCalendar === undefined || sameTerms(schoolCalendar, dates.schoolCalendar)) return null;
  const found = new Map<string, RecordDates>();
  for (const { records } of sources) {
    const read = yield* readDates(records, { ...dates, schoolCalendar }, system);
    records.forEach((record, i) => {
      const date = read[i];
      if (date) found.set(keyOf(placeOf(record)), date);
    });
  }
  return found;
}

function* ownActions(
  own: Part,
  origins: (sourceCell: string) => OriginOfAction,
  context: Omit<ActionsContext, "refs"> & OwnCellContext,
  recommendations: readonly Recommendation[],
  before: ReadonlyMap<string, RecordDates> | null,
): Work<readonly Action[]> {
  const refs = {
    known: new Set(recommendations.map((r) => r.ref)),
    byText: refsByText(recommendations),
    titleLines: [],
    title: "",
    welsh: false,
  };
  const read = yield* part(readActions(own.table, own.records, { ...context, refs }), 0, 0.9);
  const joining = mapInSteps(read, (action, i) => {
    const record = own.records[i];
    return record ? [ownAction(action, record, origins, context, before)] : [];
  });
  const actions = (yield* part(joining, 0.9, 1)).flat();
  return withKeys(actions, own.records);
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
