import type { CalendarDate } from "../calendar/calendarDate";
import type { SchoolCalendar } from "../calendar/schoolCalendar";
import type { ColourKey, OwnerKind } from "../read/readings";
import type { Recognition, RecognisedTable } from "../recognise/recognition";
import { ownTablesOn } from "../recognise/ownTableReading";
import { placeText } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { writtenLine } from "../text/normalise";
import { finish, part, workForEach, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import { findOwnTable } from "../tables/records";
import { sourceMemory } from "../tables/sourceMemory";
import { RECORD_TABLES } from "../tables/sourceRecords";
import type { Action, ActionPlan, Recommendation, SourceNow } from "./actionPlan";
import { datesBefore, plainDates, planDates, type DateSettings } from "./datesOfPlan";
import type { RecordDates } from "./datesOfTable";
import { readMeasures, readRisks } from "./measuresAndRisks";
import { withSourceDoubts } from "./controlTotals";
import { readOwnSchools } from "./ownSchools";
import { readSchoolRegister } from "./schoolTables";
import { planSource, withFilledRoles } from "./planSources";
import type { SideContext } from "./sideTables";
import { readOwnMoves } from "./ownMoves";
import { ownAction, withKeys, type OriginOfAction } from "./ownActions";
import type { OwnCellContext } from "./ownCells";
import { entriesOfKinds, type OwnerKinds } from "./ownersOfTable";
import { planRecommendations, refsByText, type StatedRecommendations } from "./planRecommendations";
import { allRecommendations } from "./recommendationOrder";
import { registerIn } from "./planRegister";
import { builtRegister, ownTable, sourceTables, withInitials, type PlanPart } from "./planParts";
import { planText } from "./planText";
import { readActions, type ActionsContext } from "./readActions";
import { withSpellings, type OwnerSpelling } from "./ownerSpellings";
import { namesInWelsh, refOfSheet } from "./recommendationOf";
import { cellFor, cellText, lineOf } from "./tableRecords";
import { recordsNow } from "./recordsNow";
import { statedRecords } from "./statedRecords";
import { originsIn, sourceNow } from "./sourceDifferences";
import { titleLines } from "./titleLines";
import { datesUnderTitle } from "./titleYears";

/** What Settings lend to the reading. */
export interface PlanSettings extends DateSettings {
  /** The day the review is made for: a day of completion after it is still to come (S1). */
  readonly asOf?: CalendarDate;
  /** The terms that the days in PlanActions were written for; they follow where the terms have changed since. */
  readonly schoolCalendarBefore?: SchoolCalendar;
  /** What fills and words mean, once the user has confirmed it (S5, F52). */
  readonly colourKey?: ColourKey;
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

/** `readPlan`, a few records at a time; of what has not changed since the last time nothing is read again. */
export function* readPlanInSteps(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  settings: PlanSettings,
  before: WorkBefore = new WorkBefore(),
): Work<ActionPlan> {
  const { tables, language } = recognition;
  const taken = tables.filter((table) => table.ticked);
  const plain = plainDates(snapshot, settings, before);
  const sources = sourceTables(snapshot, taken);
  const own = ownTable(snapshot, taken);
  const dating = planDates(snapshot, tables, [...sources, ...(own ? [own] : [])], plain, settings, before);
  const dates = before.same("dates of the plan", yield* part(dating, 0, 0.2));
  yield 0.2;
  const welsh = language === "cy";
  const side: SideContext = { snapshot, tables, dates, welsh };
  const stated = statedRecommendations(snapshot, taken, welsh);
  const recommendations = before.same("recommendations that are stated", [...stated.listed, ...stated.named]);
  yield 0.2;
  const tableLanguage = settings.language ?? language;
  const given: Given = { ...side, settings, sources, own, recommendations, tableLanguage, before };
  const { register, registerIsBuilt } = yield* part(registerOf(given), 0.2, 0.3);
  const { actions, sourceNow: now } = yield* part(actionsOf(given, register), 0.3, 1);
  return {
    title: planText(snapshot, tables, plain).title,
    ...{ span: dates.span, datedOn: dates.datedOn, language },
    origin: own ? "tables" : "source",
    recommendations: allRecommendations(stated, actions),
    ...{ actions, register, registerIsBuilt, keyDates: dates.keyDates },
    ...besideActions(given),
    ...schoolsOf(given),
    sources: own
      ? [planSource(own.table), ...sources.map(({ table: source }) => withFilledRoles(source, actions))]
      : sources.map(({ table }) => planSource(table)),
    ...(now ? { sourceNow: now } : {}),
    ...(yield* statedNow(given)),
  };
}

function besideActions(given: Given): Pick<ActionPlan, "measures" | "risks" | "dateMoves"> {
  const { snapshot, settings, recommendations, tableLanguage } = given;
  const refs = refsOf(recommendations);
  return {
    measures: readMeasures(given, { language: tableLanguage, refs, asOf: settings.asOf ?? null }),
    risks: readRisks(given, refs),
    dateMoves: readOwnMoves(snapshot),
  };
}

/** The records beside actions as the council's sheets state them, and what of them our tables have (F54). */
function* statedNow(given: Given): Work<Pick<ActionPlan, "stated" | "recordsNow">> {
  const { snapshot, tables, dates, welsh, own, before } = given;
  const theirs = snapshot.sheets.filter((sheet) => ownTablesOn(snapshot, sheet) === null);
  const on = [dates, welsh, snapshot.dateSystem, ...tables.filter((table) => table.own === null), ...theirs];
  const stated = before.once("records that are stated", on, () => statedRecords(given));
  if (!own) return { stated };
  const tablesOfRecords = RECORD_TABLES.map((of) => findOwnTable(snapshot, of)?.sheet);
  const comparing = [stated, sourceMemory(snapshot), ...tablesOfRecords];
  return {
    stated,
    recordsNow: yield* before.work("records that were taken over", comparing, () => recordsNow(snapshot, stated)),
  };
}

/** What the parts of a plan are read with. */
interface Given extends SideContext {
  readonly settings: PlanSettings;
  readonly sources: readonly PlanPart[];
  /** Our own table of actions; null before there is one. */
  readonly own: PlanPart | null;
  readonly recommendations: readonly Recommendation[];
  readonly tableLanguage: "en" | "cy";
  readonly before: WorkBefore;
}

const refsOf = (recommendations: readonly Recommendation[]): readonly string[] => recommendations.map(({ ref }) => ref);

/** The owners that the workbook lists, else those that its cells name (O8). */
function* registerOf(given: Given): Work<Pick<ActionPlan, "register" | "registerIsBuilt">> {
  const { snapshot, tables, dates, own, sources, settings, before } = given;
  const inTables = registerIn(snapshot, tables, dates);
  const isOurs = tables.some((table) => table.kind === "owners" && table.own !== null);
  const listed = inTables && !isOurs ? withInitials(inTables, sources, snapshot, tables) : inTables;
  const built = listed ? [] : yield* builtRegister(own ? [own] : sources, snapshot, tables);
  const spelt = withSpellings(built, settings.spellings ?? []);
  const registered = listed ?? entriesOfKinds(spelt, settings.ownerKinds ?? new Map());
  return { register: before.same("register", registered), registerIsBuilt: listed === null };
}

/** The actions of our own table with their sources as they are now; before there is one, those of the sources. */
function* actionsOf(
  given: Given,
  register: ActionPlan["register"],
): Work<Pick<ActionPlan, "actions"> & { readonly sourceNow: SourceNow | null }> {
  const { snapshot, dates, settings, own, sources, recommendations, tableLanguage, before } = given;
  const context = before.same("what actions are read with", {
    ...{ dates, system: snapshot.dateSystem, register, colourKey: settings.colourKey ?? null },
    ...{ ownerKinds: settings.ownerKinds ?? new Map<string, OwnerKind>(), asOf: settings.asOf ?? null },
  });
  const reading = actionsOfSources(given, context);
  const fromSources = before.sameEach("actions of the sources", yield* part(reading, 0, own ? 0.4 : 1));
  if (!own) return { actions: fromSources, sourceNow: null };
  const changing = datesBefore(sources, dates, settings.schoolCalendarBefore, given);
  const termsBefore = yield* part(changing, 0.4, 0.4);
  const look = { snapshot, language: tableLanguage };
  const now = yield* part(sourceNow(fromSources, snapshot, look, before), 0.4, 0.6);
  const ownContext = { ...context, language: tableLanguage, refs: refsOf(recommendations) };
  const joining = ownActions(own, originsIn(snapshot, now), ownContext, recommendations, termsBefore, before);
  return { actions: yield* part(joining, 0.6, 1), sourceNow: now };
}

function* actionsOfSources(given: Given, context: Omit<ActionsContext, "refs">): Work<readonly Action[]> {
  const { snapshot, tables, sources, recommendations, welsh, before } = given;
  const reading = workForEach(sources, (source, at) => {
    const name = `source ${String(at)}`;
    const ofTable = refsFor(snapshot, source, recommendations, tables, welsh);
    const refs = before.same(`${name} recommendations named`, ofTable);
    const underTitle = datesUnderTitle(context.dates, source, snapshot, tables);
    const dates = before.same(`${name} dates under its title`, underTitle);
    const on = [source.table, source.sheet, context, refs, dates];
    const within = { ...context, refs, dates };
    return before.work(name, on, () => readActions(source.table, source.records, within, before, name));
  });
  return (yield* reading).flat();
}

/** The schools of our own tables, else those of the sources. */
function schoolsOf(
  given: Given,
): Pick<ActionPlan, "schools" | "schoolBalances" | "schoolSteps" | "schoolTotals" | "schoolDoubts" | "sourceSchools"> {
  const inSources = readSchoolRegister(given, given.settings.asOf ?? null);
  const own = readOwnSchools(given.snapshot, given.tableLanguage, inSources);
  const { schools, balances, totals, doubts } = own ? withSourceDoubts(own, inSources) : inSources;
  return {
    ...{ schools, schoolBalances: balances, schoolSteps: own?.steps ?? [] },
    ...{ schoolTotals: totals, schoolDoubts: doubts },
    ...(own ? { sourceSchools: inSources } : {}),
  };
}

/** Our own table says which recommendations there are; the council's sheets only until then. */
function statedRecommendations(
  snapshot: WorkbookSnapshot,
  taken: readonly RecognisedTable[],
  welsh: boolean,
): StatedRecommendations {
  const own = taken.filter((t) => t.own === "PlanRecommendations");
  return planRecommendations(snapshot, own.length > 0 ? own : taken, welsh);
}

function refsFor(
  snapshot: WorkbookSnapshot,
  { table }: PlanPart,
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
    isOfSeveral: isOneOfSeveral(snapshot, table, tables),
    welsh: welsh || namesInWelsh(table),
  };
}

/** A name stands directly over its headings, or over a blank row. */
const LINES_OVER_HEADINGS = 2;
const NAMES_PLAN =
  /\b(?:plans?|piap|cynllun|programme|rhaglen|register|cofrestr|log|tracker|minutes|cofnodion|report|adroddiad|actions?|camau|school|ysgol|council|cyngor|service|gwasanaeth)\b|\d{4}/i;

/** "Discovery", "Build": tables of the same headings under each other, each with another line of its own directly above its headings. */
function isOneOfSeveral(
  snapshot: WorkbookSnapshot,
  table: RecognisedTable,
  tables: readonly RecognisedTable[],
): boolean {
  const headings = (one: RecognisedTable): string => one.columns.map(({ heading }) => heading).join("|");
  const alike = tables.filter((one) => one.sheet === table.sheet && headings(one) === headings(table));
  const names = alike.flatMap((one) => {
    const line = titleLines(snapshot, one, tables).at(-1);
    return line && line.place.row >= (one.headerRows[0] ?? 0) - LINES_OVER_HEADINGS ? [line.text] : [];
  });
  // A line alone above the first may be the plan's title.
  const [first] = alike;
  const hasTitle =
    first !== undefined && (titleLines(snapshot, first, tables).length > 1 || !NAMES_PLAN.test(names[0] ?? ""));
  return hasTitle && alike.length > 1 && new Set(names).size === alike.length;
}

function* ownActions(
  own: PlanPart,
  origins: (sourceCell: string) => OriginOfAction,
  context: Omit<ActionsContext, "refs"> & OwnCellContext,
  recommendations: readonly Recommendation[],
  terms: ReadonlyMap<string, RecordDates> | null,
  before: WorkBefore,
): Work<readonly Action[]> {
  const refs = {
    known: new Set(recommendations.map((r) => r.ref)),
    byText: refsByText(recommendations),
    titleLines: [],
    title: "",
    isOfSeveral: false,
    welsh: false,
  };
  const { table, records } = own;
  const read = yield* part(readActions(table, records, { ...context, refs }, before, "our table"), 0, 0.9);
  const on = [table, terms, before.same("what our actions are read with", context)];
  const joining = before.each("own actions with their sources", on, {
    items: read,
    dependsOn: (action, i) => {
      const record = records[i];
      const { knownAs, source, place } = origins(record ? cellText(cellFor(record, "source")) : "");
      return [action, record && lineOf(record), knownAs, source, place && placeText(place)];
    },
    make: (action, i) => {
      const record = records[i];
      return record ? [ownAction(action, record, origins, context, terms)] : [];
    },
  });
  const actions = (yield* part(joining, 0.9, 1)).flat();
  return before.sameEach("own actions", withKeys(actions, records));
}
