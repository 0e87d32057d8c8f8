import type { CalendarDate } from "./calendar/calendarDate";
import { correctionFindings, readCorrections } from "./sheets/readCorrections";
import { readSchoolTerms, type SchoolTerms } from "./sheets/readSchoolTerms";
import { readSetAside, type SetAside } from "./sheets/readSetAside";
import type { Finding } from "./findings/finding";
import type { ActionPlan } from "./plan/actionPlan";
import { spellingDoubts, type OwnerSpelling } from "./plan/ownerSpellings";
import { withListedOwners } from "./plan/listedOwners";
import { withAgreedMovesOnly } from "./plan/actionFacts";
import type { OwnerKinds } from "./plan/ownersOfTable";
import { readPlanInSteps } from "./plan/readPlan";
import type { SourceDifference } from "./plan/sourceDifference";
import { planDifferences } from "./plan/sourceDifferences";
import { claimKey } from "./read/readClaimedRag";
import { CLAIMED_COLOURS, type ClaimedColour, type ColourKey } from "./read/readings";
import { proposedFinanceRef, rateWithSchools } from "./rate/financeRule";
import { rateMeasure, type RatedMeasure } from "./rate/rateImpact";
import { rateAction, type RatingContext } from "./rate/rateAction";
import type { RatedAction, RatedRecommendation } from "./rate/rating";
import type { Policy } from "./rate/limits";
import { rateSchools, type RatedSchool } from "./rate/rateSchool";
import { recogniseInSteps } from "./recognise/recognise";
import type { Correction, Recognition } from "./recognise/recognition";
import { inAskingOrder } from "./recognise/askingOrder";
import { unsettled } from "./recognise/settledDoubts";
import { buildBoardReport, type BoardReport } from "./report/boardReport";
import { financeFindings, readSettings, type WorkbookSettings } from "./readSettings";
import { languageOfFormulas } from "./tables/tableLanguage";
import type { WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { finish, mapInSteps, part, type Work } from "./steps/work";
import { WorkBefore } from "./steps/workBefore";
import { foldText } from "./text/normalise";
import { ownTableFindings } from "./validate/ownTableRules";
import { ownSchoolCellFindings } from "./validate/ownSchoolCells";
import { schoolFindings } from "./validate/schoolRules";
import { sourceFindings } from "./validate/sourceRules";
import { validateInSteps } from "./validate/validate";

export interface ReviewOptions {
  /** The as-at day asked for; null takes the workbook's own setting, and else the fallback. */
  readonly asOf: CalendarDate | null;
  /** The day it is where the reader sits: the shell knows, the core does not. */
  readonly fallbackDay: CalendarDate;
  /** What the user chose since the corrections that the workbook remembers were written (T11). */
  readonly corrections: readonly Correction[];
}

/** Everything there is to say about a workbook on one day. */
export interface Review {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly plan: ActionPlan;
  readonly policy: Policy;
  /** What every action was rated with, so that a question about another day is answered by the same rules. */
  readonly ratedWith: RatingContext;
  readonly asOf: CalendarDate;
  /** The as-at day that the Settings table is to carry; null lets the live formulas follow the calendar. */
  readonly asAtSetting: CalendarDate | null;
  /** The language of the sheets that stand already; null before the first. */
  readonly language: "en" | "cy" | null;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  /** The measures of the plan, each rated, in the plan's order (R15). */
  readonly measures: readonly RatedMeasure[];
  /** The schools of the plan, each rated, in the plan's order (M10). */
  readonly schools: readonly RatedSchool[];
  /** The finance recommendation (M13), in small letters; "" for none. */
  readonly financeRef: string;
  readonly findings: readonly Finding[];
  /** What the council's own sheets say otherwise than when they were taken over (F54). */
  readonly sourceDifferences: readonly SourceDifference[];
  /** Those of the findings that the register says somebody set aside. */
  readonly setAside: ReadonlyMap<Finding, SetAside>;
  /** Those that somebody set aside until a day that has come. */
  readonly lookAgain: ReadonlyMap<Finding, SetAside>;
  readonly report: BoardReport;
}

/** What each fill and each word means, as far as the user has said (S5, F52). */
const confirmedColours = (corrections: readonly Correction[]): ColourKey => ({
  fills: new Map(
    corrections.flatMap((one) => (one.kind === "colour" && isColour(one.means) ? [[one.fill, one.means]] : [])),
  ),
  words: new Map(
    corrections.flatMap((one) =>
      one.kind === "claim" ? [[claimKey(one.text), isColour(one.means) ? one.means : null]] : [],
    ),
  ),
});

/** What kind of owner a text names, as far as the user has said (O3, T11). */
const statedKinds = (corrections: readonly Correction[]): OwnerKinds =>
  new Map(corrections.flatMap((one) => (one.kind === "owner" ? [[foldText(one.text), one.ownerKind]] : [])));

/** Which spellings are whose, as far as the user has said (O8, T11). */
const statedSpellings = (corrections: readonly Correction[]): readonly OwnerSpelling[] =>
  corrections.flatMap((one) => (one.kind === "spelling" ? [{ text: one.text, who: one.who }] : []));

const isColour = (text: string): text is ClaimedColour => (CLAIMED_COLOURS as readonly string[]).includes(text);

/** The whole line: from the workbook as it stood to what the board is told. */
export const review = (snapshot: WorkbookSnapshot, options: ReviewOptions): Review =>
  finish(reviewInSteps(snapshot, options));

/**
 * `review`, a few rows or actions at a time: what shows it stays able to answer. With what was worked out for the workbook
 * before, only what rests on cells that have changed since is worked out again; the review is the same without.
 */
export function* reviewInSteps(
  snapshot: WorkbookSnapshot,
  options: ReviewOptions,
  before: WorkBefore = new WorkBefore(),
): Work<Review> {
  const given = givenBy(snapshot, options, before);
  const { settings, asOf } = given;
  const { policy, language } = settings;
  const remembered = readCorrections(snapshot);
  const chosen = [...remembered.corrections, ...options.corrections];
  const recognised = yield* part(recogniseInSteps(snapshot, chosen, before), 0, 0.2);
  const { corrections = [], unplaced = [] } = recognised;
  const colourKey = before.same("key of colours", confirmedColours(corrections));
  const plan = yield* part(planOf(given, recognised, colourKey), 0.2, 0.7);
  const spellings = unsettled(spellingDoubts(plan), corrections);
  const doubts = inAskingOrder([...recognised.doubts, ...spellings], recognised.tables, snapshot.sheets);
  const rating = yield* part(ratingsOf(given, plan), 0.7, 0.8);
  const checked = yield* part(checksOf(given, plan, rating, colourKey.fills.size > 0), 0.8, 1);
  const findings = [
    ...checked.ofPlan,
    ...correctionFindings(unplaced, remembered.unreadable),
    ...settings.findings,
    ...financeFindings(settings, plan.recommendations),
    ...checked.ofTables,
  ];
  yield 1;
  const { rated, recommendations, measures } = rating;
  const report = buildBoardReport(plan, rated, recommendations, findings, asOf, policy, measures);
  const aside = readSetAside(snapshot, findings, plan, asOf, before);
  before.close();
  const asked = { snapshot, policy, asOf, asAtSetting: options.asOf ?? settings.asAt, language };
  const recognition = { ...recognised, doubts };
  return {
    ...{ ...asked, recognition, plan, ...rating },
    ...{ findings, sourceDifferences: checked.differences, ...aside, report },
  };
}

/** What every stage of a review is given. */
interface Given {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: WorkbookSettings;
  readonly asOf: CalendarDate;
  readonly terms: SchoolTerms | null;
  /** The language of our tables, as far as they or the settings say one. */
  readonly written: "en" | "cy" | null;
  readonly before: WorkBefore;
}

function givenBy(snapshot: WorkbookSnapshot, options: ReviewOptions, before: WorkBefore): Given {
  const settings = readSettings(snapshot);
  return {
    ...{ snapshot, settings, before },
    asOf: options.asOf ?? settings.asAt ?? options.fallbackDay,
    terms: readSchoolTerms(snapshot),
    written: languageOfFormulas(snapshot) ?? settings.language,
  };
}

/** The plan, with the revised days that count. */
function* planOf(given: Given, recognised: Recognition, colourKey: ColourKey): Work<ActionPlan> {
  const { snapshot, settings, asOf, terms, written, before } = given;
  const { corrections = [] } = recognised;
  const planSettings = {
    ...{ immediateDays: settings.policy.immediateDays, asOf, colourKey },
    ...{ ownerKinds: statedKinds(corrections), spellings: statedSpellings(corrections) },
    ...(terms ? { schoolCalendar: terms.calendar, schoolCalendarBefore: terms.before } : {}),
    ...(written ? { language: written } : {}),
  };
  const read = withListedOwners(yield* readPlanInSteps(snapshot, recognised, planSettings, before));
  return settings.revisedDays === "agreed" ? { ...read, actions: withAgreedMovesOnly(read.actions) } : read;
}

type Ratings = Pick<Review, "ratedWith" | "rated" | "schools" | "financeRef" | "recommendations" | "measures">;

/** A paper of an earlier day than the tables counts nothing from their making. */
const takenOverBy = ({ settings: { takenOver }, asOf }: Given): CalendarDate | null =>
  takenOver !== null && takenOver > asOf ? asOf : takenOver;

/** Every action, school, recommendation and measure of the plan with its rating. */
function* ratingsOf(given: Given, plan: ActionPlan): Work<Ratings> {
  const { settings, asOf, before } = given;
  const { policy, changes } = settings;
  const ratedWith = before.same("what actions are rated with", {
    ...{ asOf, policy, register: plan.register, takenOver: takenOverBy(given) },
    ...{ language: given.written ?? plan.language, changes, movesWait: settings.revisedDays === "agreed" },
  });
  const rating = before.each("ratings", [ratedWith], {
    items: plan.actions,
    dependsOn: (action) => [action],
    make: (action) => rateAction(action, ratedWith),
  });
  const rated = yield* part(rating, 0, 0.5);
  const schools = rateSchools(plan, { asOf, limits: policy }, changes);
  const financeRef = (settings.finance ?? proposedFinanceRef(plan.recommendations)).toLowerCase();
  const beside = { policy, changes, schools, financeRef };
  const rollingUp = mapInSteps(plan.recommendations, (one) => rateWithSchools(one, rated, beside), 10);
  const recommendations = yield* part(rollingUp, 0.5, 1);
  const measures = (plan.measures ?? []).map((measure) => rateMeasure(measure, { asOf, policy, changes }));
  return { ratedWith, rated, schools, financeRef, recommendations, measures };
}

interface Checks {
  readonly differences: readonly SourceDifference[];
  readonly ofPlan: readonly Finding[];
  /** About our own tables and how the council's sheets differ from them. */
  readonly ofTables: readonly Finding[];
}

/** What is noticed of the plan, its schools, our tables and the council's own sheets. */
function* checksOf(
  given: Given,
  plan: ActionPlan,
  { rated, schools }: Ratings,
  colourKeyConfirmed: boolean,
): Work<Checks> {
  const { snapshot, settings, asOf, before } = given;
  const { policy } = settings;
  const language = given.written ?? plan.language;
  const checked = before.same("what the plan is checked with", {
    ...{ asOf, policy, colourKeyConfirmed, takenOver: takenOverBy(given), language },
  });
  const checking = validateInSteps(plan, rated, checked, before);
  const differences = yield* part(planDifferences(snapshot, plan, before), 0, 0.1);
  const ofPlan = [
    ...(yield* part(checking, 0.1, 1)),
    ...schoolFindings(plan, schools, policy),
    ...ownSchoolCellFindings(snapshot, language),
  ];
  const ofTables = [
    ...ownTableFindings(snapshot, before),
    ...sourceFindings(plan, snapshot, differences),
    ...(given.terms?.findings ?? []),
  ];
  return { differences, ofPlan, ofTables };
}
