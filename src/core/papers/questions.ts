import { daysBetween } from "../calendar/calendarDate";
import { accountableOwner, dayThatCounts, isDueBy, isOverdue, startDay, statusThatCounts } from "../plan/actionFacts";
import type { Measure, Recommendation, Risk } from "../plan/actionPlan";
import type { RatedAction } from "../rate/rating";
import { isCancelled } from "../rate/rollUp";
import { hasContent } from "../read/content";
import { latestOf } from "../report/evidenceIndex";
import { QUESTIONS, type QuestionFigures, type QuestionKey } from "../words/scrutinyWords";
import { isOpenOne } from "./actionCells";
import { decisionsIn, laterDay } from "./decisions";
import type { PaperInput } from "./paperInput";
import { judgementIn } from "./recommendationViews";

/** What questions are asked of: a recommendation, or a plan that has none as a whole. */
export interface Subject {
  readonly ref: string;
  readonly recommendation: Recommendation | null;
  readonly actions: readonly RatedAction[];
  readonly measures: readonly Measure[];
  readonly risks: readonly Risk[];
}

/** A question, what it rests on, and the actions it is about. */
export interface Question {
  readonly key: QuestionKey;
  readonly figures: QuestionFigures;
  readonly about: readonly RatedAction[];
}

const ASKED = 5;

/** The first five questions whose rules hold. */
export const questionsOn = (subject: Subject, input: PaperInput): readonly Question[] => {
  const facts = factsOf(subject, input);
  return QUESTIONS.flatMap((key): readonly Question[] => {
    const found = RULES[key](facts);
    if (found === null) return [];
    const { about = [], ...figures } = found;
    return [{ key, about, figures: { count: 0, of: 0, more: 0, day: "", name: "", ...figures } }];
  }).slice(0, ASKED);
};

interface Facts extends Subject {
  readonly input: PaperInput;
  /** Actions that are not cancelled, and of those the open and the complete ones. */
  readonly notCancelled: readonly RatedAction[];
  readonly open: readonly RatedAction[];
  readonly complete: readonly RatedAction[];
}

const isComplete = ({ action }: RatedAction): boolean => statusThatCounts(action) === "complete";

function factsOf(subject: Subject, input: PaperInput): Facts {
  const notCancelled = subject.actions.filter((one) => !isCancelled(one));
  return {
    ...subject,
    input,
    notCancelled,
    open: notCancelled.filter(isOpenOne),
    complete: notCancelled.filter(isComplete),
  };
}

/** What of a question's figures its rule has found; null where it does not hold. */
type Found = (Partial<QuestionFigures> & Partial<Pick<Question, "about">>) | null;
type Rule = (facts: Facts) => Found;

/** Holds where some of a set of actions are so; says how many, and which. */
const some =
  (among: "notCancelled" | "open" | "complete", isSo: (one: RatedAction, facts: Facts) => boolean): Rule =>
  (facts) => {
    const about = facts[among].filter((one) => isSo(one, facts));
    return about.length === 0 ? null : { count: about.length, of: facts[among].length, about };
  };

const when = (holds: boolean, found: NonNullable<Found> = {}): Found => (holds ? found : null);

/** By what each question is asked; the words beside it say the figures. */
const RULES: Readonly<Record<QuestionKey, Rule>> = {
  noActions: ({ actions }) => when(actions.length === 0),
  allCancelled: ({ actions, notCancelled }) =>
    when(actions.length > 0 && notCancelled.length === 0, { of: actions.length, about: actions }),
  overdue: (facts) => {
    const { asOf } = facts.input;
    const found = some("open", ({ action }) => isOverdue(action, asOf))(facts);
    const late = (found?.about ?? []).map(({ action }) => daysBetween(dayThatCounts(action) ?? asOf, asOf));
    return found && { ...found, more: Math.max(...late) };
  },
  noMeasure: ({ measures }) => when(measures.length === 0),
  noReading: ({ measures }) => when(measures.length > 0 && !measures.some(hasReading), { of: measures.length }),
  readings: ({ measures, input }) => {
    const read = measures.filter(hasReading);
    const newest = latestOf(read.map(({ latestOn }) => latestOn));
    const day = newest === null ? "" : input.words.papers.day(newest);
    return when(read.length > 0, { count: read.length, of: measures.length, day });
  },
  noEvidence: some("complete", ({ action }) => !hasContent(action.evidence)),
  allComplete: ({ notCancelled, complete }) =>
    when(notCancelled.length > 0 && complete.length === notCancelled.length, { of: notCancelled.length }),
  overridden: some("notCancelled", ({ reason }) => reason.code === "override"),
  nobody: some("open", ({ action }) => accountableOwner(action) === null),
  noDay: some("open", ({ action }) => dayThatCounts(action) === null),
  moved: (facts) => {
    const found = some("open", ({ action }) => laterDay(action) !== null)(facts);
    return found && { ...found, more: decisionsIn(facts.open).moves.length };
  },
  notStarted: some("open", ({ action }, { input }) => {
    const start = startDay(action);
    return start !== null && start < input.asOf && statusThatCounts(action) === "not started";
  }),
  dueSoon: (facts) => {
    const { asOf, report, words } = facts.input;
    const found = some("open", ({ action }) => isDueBy(action, asOf, report.horizon.day))(facts);
    return found && { ...found, day: words.papers.day(report.horizon.day) };
  },
  resources: some("open", ({ action }) => !hasContent(action.resources)),
  stale: (facts) => {
    const { asOf, policy } = facts.input;
    const isStale = ({ lastUpdated: { day } }: RatedAction["action"]): boolean =>
      day !== null && daysBetween(day, asOf) > policy.staleDays;
    const found = some("open", ({ action }) => isStale(action))(facts);
    return found && { ...found, more: policy.staleDays };
  },
  unrated: some("notCancelled", ({ rating }) => rating === "Grey"),
  risk: ({ risks }) => {
    const scores = risks.flatMap(({ score }) => score ?? []);
    return when(scores.length > 0, { of: risks.length, more: Math.max(...scores) });
  },
  unscored: ({ risks }) => when(risks.length > 0 && risks.every(({ score }) => score === null), { of: risks.length }),
  barriers: (facts) => (facts.risks.length > 0 ? null : namingBarriers(facts)),
  noRisk: (facts) => when(facts.risks.length === 0 && namingBarriers(facts) === null),
  judged: ({ recommendation, input }) => {
    const judgement = recommendation?.judgement;
    if (judgement === undefined) return null;
    const day = judgement.on === null ? "" : input.words.papers.day(judgement.on);
    return { name: judgementIn(judgement.text, input.words), day };
  },
  notJudged: ({ recommendation }) => when(recommendation !== null && recommendation.judgement === undefined),
  noLead: ({ recommendation }) => when(recommendation !== null && !hasContent(recommendation.lead)),
  lead: ({ recommendation }) =>
    when(recommendation !== null && hasContent(recommendation.lead), { name: recommendation?.lead ?? "" }),
  progress: ({ notCancelled, complete, input: { asOf, words } }) => {
    const due = notCancelled.filter(({ action }) => (action.due.day ?? action.revisedDue.day ?? "9") <= asOf);
    return when(notCancelled.length > complete.length, {
      ...{ count: complete.length, of: notCancelled.length, more: due.length },
      day: words.papers.day(asOf),
    });
  },
};

const hasReading = ({ latest }: Measure): boolean => hasContent(latest);
const namingBarriers = some("open", ({ action }) => hasContent(action.risk));
