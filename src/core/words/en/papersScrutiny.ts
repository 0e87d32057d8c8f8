import type { QuestionFigures, QuestionKey } from "../scrutinyWords";
import { sheets } from "./sheets";

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const list = (words: readonly string[], more: number): string =>
  more > 0
    ? `${words.join(", ")} and ${String(more)} more`
    : words.length < 2
      ? words.join("")
      : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** "2 of 8 open actions are": the verb goes with the first number. */
const open = ({ count, of }: QuestionFigures, one: string, many: string): string => {
  if (of === 1) return `The one open action ${one}`;
  if (count === of && of > 2) return `All ${String(of)} open actions ${many}`;
  return `${String(count)} of ${plural(of, "open action")} ${count === 1 ? one : many}`;
};
const all = (of: number, is: string): string =>
  of === 1 ? `The one action is ${is}.` : `All ${String(of)} actions are ${is}.`;

function withEvidenceOf(withEvidence: number, complete: number): string {
  if (complete === 0) return "No action is complete";
  if (withEvidence === 1 && complete === 1) return "The one complete action carries evidence";
  if (withEvidence > 0)
    return `${String(withEvidence)} of ${plural(complete, "complete action")} ${withEvidence === 1 ? "carries" : "carry"} evidence`;
  return complete === 1
    ? "The one complete action carries no evidence"
    : `None of ${plural(complete, "complete action")} carries evidence`;
}

const why: Record<QuestionKey, (figures: QuestionFigures) => string> = {
  noActions: () => "No action is recorded.",
  allCancelled: ({ of }) => all(of, "cancelled"),
  overdue: (figures) =>
    `${open(figures, "is", "are")} overdue, by ${figures.count === 1 ? "" : "up to "}${plural(figures.more, "day")}.`,
  noMeasure: () => "No measure is recorded.",
  noReading: ({ of }) =>
    of === 1 ? "The one measure has no reading." : `${String(of)} measures are recorded, none with a reading.`,
  readings: ({ count, of, day }) =>
    of === 1
      ? `The one measure has a reading${day === "" ? "" : `, of ${day}`}.`
      : `${String(count)} of ${plural(of, "measure")} ${count === 1 ? "has" : "have"} a reading${day === "" ? "" : `, the newest of ${day}`}.`,
  noEvidence: ({ count, of }) =>
    count === of
      ? of === 1
        ? "The one that is complete carries no evidence."
        : `None of the ${String(of)} that are complete carries evidence.`
      : `${String(count)} of ${plural(of, "complete action")} ${count === 1 ? "carries" : "carry"} no evidence.`,
  allComplete: ({ of }) => all(of, "complete"),
  overridden: ({ count, of }) => `The rating of ${String(count)} of ${plural(of, "action")} is set by hand.`,
  nobody: (figures) => `${open(figures, "rests", "rest")} on a team, a body or nobody.`,
  noDay: (figures) => `${open(figures, "has", "have")} no due day.`,
  moved: (figures) => {
    const stated = open(figures, "has a later day than its first", "have a later day than their first");
    if (figures.more === 0) return `${stated}.`;
    if (figures.count === 1) return `${stated}; nobody is said to have agreed it.`;
    return `${stated}; for ${String(figures.more)} nobody is said to have agreed it.`;
  },
  notStarted: (figures) =>
    `${open(figures, "is not started, though its start has", "are not started, though their start has")} passed.`,
  dueSoon: (figures) => `${open(figures, "falls", "fall")} due by ${figures.day}.`,
  resources: (figures) => `${open(figures, "states", "state")} no resources.`,
  stale: (figures) => `${open(figures, "was", "were")} last updated more than ${plural(figures.more, "day")} ago.`,
  unrated: ({ count, of }) => `${String(count)} of ${plural(of, "action")} ${count === 1 ? "is" : "are"} not rated.`,
  risk: ({ of, more }) =>
    `${of === 1 ? "The one risk" : `The highest of ${String(of)} risks`} scores ${String(more)} of 25.`,
  unscored: ({ of }) =>
    of === 1 ? "The one risk has no score." : `${String(of)} risks are recorded, none with a score.`,
  barriers: (figures) => `${open(figures, "names", "name")} a risk or barrier.`,
  noRisk: () => "No risk or barrier is recorded.",
  judged: ({ name, day }) =>
    day === ""
      ? `The inspectorate judged “${name}”; the day is not recorded.`
      : `The inspectorate judged “${name}” on ${day}.`,
  notJudged: () => "No judgement of the inspectorate is recorded.",
  noLead: () => "No lead is recorded.",
  lead: ({ name }) => `Lead: ${name}.`,
  progress: ({ count, of, more, day }) =>
    of === 1
      ? `The one action is not complete; it was ${more === 1 ? "" : "not "}due by ${day}.`
      : `${String(count)} of ${plural(of, "action")} ${count === 1 ? "is" : "are"} complete; ${String(more)} ${more === 1 ? "was" : "were"} due by ${day}.`,
};

/** The words of Evidence and questions. */
export const scrutiny = {
  sheet: sheets.papers.evidence,
  /** Complete actions that have evidence, all that are complete, and open ones that have some already. */
  state: (withEvidence: number, complete: number, openOnes: number): string => {
    const stated = withEvidenceOf(withEvidence, complete);
    return openOnes === 0
      ? `${stated}.`
      : `${stated}; ${plural(openOnes, "open action")} ${openOnes === 1 ? "has" : "have"} some already.`;
  },
  missing: (ids: readonly string[], more: number): string => `Complete without evidence: ${list(ids, more)}.`,
  questions: "Questions for scrutiny",
  howAsked: "Each question follows from a rule and the figures beside it; of those that hold the first five are asked.",
  index: "Evidence, and what it is for",
  noEvidence: "No evidence is recorded.",
  howListed:
    "Evidence that several actions share stands once. When: the day of completion, else of the last update. Cancelled actions are left out.",
  ids: list,
  /** Each question, and the sentence that says why it is asked. */
  asked: {
    noActions: "What is to be done, by whom and by when?",
    allCancelled: "Who decided that, and what is done instead?",
    overdue: "What brings the late work back, and by when?",
    noMeasure: "How can anyone see whether this helps?",
    noReading: "When will there be a first reading?",
    readings: "What do the readings show: does it help?",
    noEvidence: "What shows that the work was done?",
    allComplete: "What is different now, and what keeps it so?",
    overridden: "On what grounds, and until when?",
    nobody: "Who answers for each of them?",
    noDay: "By when is this to be done, or looked at again?",
    moved: "Why were the days moved, and who agreed to it?",
    notStarted: "What holds up the start?",
    dueSoon: "Will this be done in time, and what stands in the way?",
    resources: "What will this cost, and is the money there?",
    stale: "What has been done since?",
    unrated: "What is known of the actions without a colour?",
    risk: "Does what is done about the risks lower them?",
    unscored: "How grave are the risks?",
    barriers: "What is done about the barriers, and by whom?",
    noRisk: "What could stop this, and who looks out for it?",
    judged: "What has changed since?",
    notJudged: "What would an inspector find today?",
    noLead: "Who answers for the recommendation as a whole?",
    lead: "How does the lead know that what is reported is so?",
    progress: "Is that enough to be done in time?",
  } satisfies Readonly<Record<QuestionKey, string>>,
  why,
};

export type ScrutinyWords = typeof scrutiny;
