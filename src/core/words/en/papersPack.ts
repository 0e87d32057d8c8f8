import type { ChangeKind, PackHeading, PackPaper } from "../packWords";
import type { Rating } from "../../rate/rating";
import type { RatingMove } from "../../history/ratingMoves";
import { kept } from "./papersKept";
import { measure } from "./papersMeasures";
import { moves } from "./moves";
import { translation } from "./papersTranslation";
import { forecast } from "./papersForecast";
import { schools } from "./papersSchools";
import { services } from "./papersServices";
import { scrutiny } from "./papersScrutiny";
import { sheets } from "./sheets";

const SPACE = "\u00a0";
const plural = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;
const be = (count: number): string => (count === 1 ? "is" : "are");

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const SEALED_KINDS: Readonly<Record<string, string>> = {
  total: "the totals",
  recommendation: "recommendation",
  action: "action",
  measure: "measure",
  school: "school",
  service: "service",
};

/** The words of the papers behind the board summary. */
export const pack = {
  /** Headings that more than one paper has. */
  heads: {
    page: "Page",
    sheet: "Sheet",
    question: "The question it answers",
    answer: "The answer in a line",
    rating: "Rating",
    id: "ID",
    action: "Action",
    reason: "Reason",
    owner: "Owner",
    due: "Due",
    nextStep: "Next step",
    corrective: "Corrective action",
    view: "View",
    since: "Since earlier paper",
    judgedOn: "Judged on",
    why: "Why",
    measure: "Measure",
    baseline: "Baseline",
    target: "Target",
    latest: "Latest",
    againstLine: "Against the line today",
    risk: "Risk or barrier",
    score: "Score",
    mitigation: "What is done",
    trend: "Trend",
    fromTo: "From → to",
    days: "Days",
    askedBy: "Asked",
    agreed: "Agreed",
    times: "Times moved",
    backBy: "Back by",
    percent: "Done",
    ref: "Ref",
    change: "Change",
    then: "Then",
    now: "Now",
    kind: "Kind",
    open: "Open",
    late: "Late",
    severity: "Severity",
    finding: "Finding",
    count: "Count",
    example: "For example",
    rule: "Rule",
    holdsWhen: "Holds when",
    inForce: "In force",
    unit: "Unit",
    asked: "Question for scrutiny",
    restsOn: "Why it is asked",
    actions: "Actions",
    evidence: "Evidence",
    forActions: "For which actions",
    whose: "Whose",
    when: "When",
  } satisfies Readonly<Record<PackHeading, string>>,
  nobody: "Nobody named",
  /** What stands for one whose name is withheld, and for a name that may be one of several people's. */
  officer: (letter: string): string => `Officer${SPACE}${letter}`,
  anyOfficer: "an officer",
  /** "Ann Lee (+1)". */
  andOthers: (name: string, others: number): string => `${name}${SPACE}(+${String(others)})`,
  percent: (percent: number): string => `${String(percent)}${SPACE}%`,
  noDay: "No day",
  /** "→ 31 Mar 2020". */
  movedTo: (day: string): string => `→${SPACE}${day}`,
  /** A day that is asked for and does not count until it is agreed: "asked: 31 Mar 2020". */
  askedFor: (day: string): string => `asked: ${day}`,
  moreInPlan: (count: number): string => `and ${String(count)} more, listed in the plan.`,
  /** Stands on the sheet of a paper that Settings leave out. */
  leftOut: (day: string): string => `Not built for ${day}: Settings leave it out. This sheet may be deleted.`,
  contents: {
    sheet: "Contents",
    inThisPaper: "In this paper",
    howToRead: "How to read it",
    ratings:
      "A rating is a letter, a word and a colour: B Blue complete with evidence · G Green on track · A Amber at risk · R Red off track · – Grey not rated.",
    views:
      "Delivery (are we doing it?), impact (does it help?), the inspectorate’s view and the council’s own stand side by side and are never merged.",
    compared: (day: string, isReceived: boolean): string =>
      `↑ better, → unchanged and ↓ worse compare with the paper of ${day}, ${isReceived ? "the last that the Board received" : "the newest of an earlier day: none is marked as received by the Board"}.`,
    nothingEarlier: "No sealed paper of an earlier day was found: nothing here is compared with one.",
    values: (day: string): string =>
      `Every figure is a value fixed on ${day}. A percentage always stands with both of its numbers.`,
    /** `row` is the first that is not as it was sealed; null for the line of the build itself. */
    sealIsBroken: (seal: string, row: { readonly kind: string; readonly id: string } | null): string => {
      const named = row === null ? "" : `, ${`${SEALED_KINDS[row.kind] ?? row.kind} ${row.id}`.trim()},`;
      return `The snapshots are not as they were sealed: build ${seal}${named} was changed since.`;
    },
    withoutOfficers: "Names of officers are withheld: a post or a letter stands for each.",
    /** Of papers in the other language that were built before. */
    othersMayName:
      "The papers in the other language were not built with these and may name officers: build both, or delete those sheets.",
    leftOut: (papers: readonly string[]): string => `Left out by Settings: ${list(papers)}.`,
    /** Names in Settings that no paper has. */
    unknownLeftOut: (names: readonly string[]): string =>
      `Settings leave out what is none of these papers: ${list(names)}.`,
    /** Of each paper the question that it answers. */
    questions: {
      summary: "Where do we stand; what is to be decided?",
      exceptions: "What is off track or at risk; what is done?",
      upcoming: "What falls due next; what is late already?",
      changes: "What moved since the earlier paper?",
      forecast: "How much will be complete when it counts?",
      owners: "Who carries what?",
      schools: "Which schools are in deficit; what is done?",
      schoolsWithoutNames: "The same to publish, without names.",
      services: "How do other services’ plans stand?",
      evidence: "What shows the work; what is to be asked?",
      quality: "How far can these figures be trusted?",
      method: "By what rules and limits are ratings made?",
    } satisfies Readonly<Record<PackPaper, string>>,
  },
  recommendation: {
    question: (ref: string): string => `What is done about ${ref}; does it work?`,
    gone: (ref: string, day: string): string =>
      `The plan of ${day} has no recommendation ${ref}. This sheet may be deleted.`,
    made: (lead: string, source: string, count: number): string =>
      [lead === "" ? "" : `Lead: ${lead}`, source, plural(count, "action")].filter((part) => part !== "").join(" · "),
    views: "Four views, side by side",
    delivery: "Delivery",
    impact: "Impact",
    inspectorate: "Inspectorate",
    notJudged: "–  Not judged",
    selfEvaluation: "Self-evaluation",
    notEvaluated: "–  Not evaluated",
    /** How many of its measures are rated, and the name of one, before its reason. */
    impactWhy: (rated: number, of: number, name: string): string =>
      of === 1 ? name : `${String(rated)} of ${String(of)} measures rated. ${name}`,
    actions: "Actions by rating",
    measures: "Measures",
    risks: "Risks and barriers",
    noMeasures: "No measure is recorded for this recommendation.",
    noRisks: "No risk is recorded for this recommendation.",
    noActions: "No action is recorded for this recommendation.",
    addsUp: (count: number): string => `The ratings add up to ${plural(count, "action")}.`,
  },
  measure,
  moves,
  translation,
  kept,
  exceptions: {
    sheet: sheets.papers.exceptions,
    /** Of the actions that are not cancelled. */
    state: ({
      of,
      red,
      amber,
      grey,
    }: {
      readonly of: number;
      readonly red: number;
      readonly amber: number;
      readonly grey: number;
    }): string => {
      if (red + amber > 0)
        return `${String(red + amber)} of ${plural(of, "action")} ${red + amber === 1 ? "needs" : "need"} the Board’s eye: ${String(red)} Red and ${String(amber)} Amber.`;
      if (grey === of) return of === 1 ? "The one action is not rated." : `None of ${plural(of, "action")} is rated.`;
      return `No action is Red or Amber${grey === 0 ? "" : `; ${String(grey)} of ${String(of)} ${be(grey)} not rated`}.`;
    },
    /** A recommendation that is Red or Amber for another reason than its actions. */
    recommendation: (ref: string, rating: Rating, reason: string): string =>
      `${ref} is ${rating === "Grey" ? "not rated" : rating}: ${reason}.`,
    times: (count: number): string => (count === 1 ? "Once" : `${String(count)} times`),
    worstFirst: "Worst first",
    none: "No action is Red or Amber.",
    notRated: (count: number): string =>
      `${plural(count, "action")} ${be(count)} not rated and ${be(count)} not listed here.`,
  },
  upcoming: {
    sheet: sheets.papers.upcoming,
    state: (due: number, late: number, day: string): string =>
      `${due === 0 ? "No action falls" : due === 1 ? "1 action falls" : `${String(due)} actions fall`} due by ${day}; ${late === 0 ? "none is late" : `${String(late)} ${be(late)} late already`}.`,
    toNext: (day: string): string => `Due by ${day}`,
    toAfter: (day: string): string => `Then due by ${day}`,
    late: "Late already",
    none: "None.",
    addsUp: (next: number, after: number, late: number, later: number, none: number, open: number): string =>
      `${String(next)} + ${String(after)} above, ${String(late)} late, ${String(later)} due later or on hold and ${String(none)} without a day: ${plural(open, "open action")}.`,
    days: (days: number): string => (days === 0 ? "today" : plural(days, "day")),
    schools: (day: string): string => `Days of schools by ${day}, without their names`,
    ofSchools: "Schools",
    what: "What falls due",
    warning: "Warning",
    soon: (days: number): string => `Within ${String(days)} days`,
  },
  changes: {
    sheet: sheets.papers.changes,
    nothingEarlier: "No sealed paper of an earlier day was found: there is nothing to compare with.",
    state: (day: string, count: (kind: ChangeKind) => number): string =>
      `Since ${day}: ${String(count("completed"))} completed, ${String(count("cancelled"))} cancelled, ${String(count("added"))} added, ${String(count("removed"))} removed.`,
    ratings: (count: (move: RatingMove) => number): string => {
      const [fell, rose, unrated, newlyRated] = [count("fell"), count("rose"), count("unrated"), count("newlyRated")];
      const clauses = [
        ...(fell + rose === 0 ? [] : [`${plural(fell, "rating")} fell and ${String(rose)} rose`]),
        ...(unrated === 0 ? [] : [`${plural(unrated, "action")} ${be(unrated)} no longer rated`]),
        ...(newlyRated === 0 ? [] : [`${plural(newlyRated, "action")} not rated then ${be(newlyRated)} rated now`]),
      ];
      return clauses.length === 0 ? "No action that was there then has another rating now." : `${clauses.join("; ")}.`;
    },
    whatChanged: "What changed",
    ratingMoves: "Ratings that moved, the fallen first",
    none: "No action was completed, cancelled, taken up again, moved, added, removed or passed on.",
    noMoves: "No rating moved.",
    kinds: {
      completed: "Completed",
      cancelled: "Cancelled",
      reopened: "Reopened",
      reinstated: "Taken up again",
      dateMoved: "Date moved",
      added: "Added",
      removed: "Removed",
      passedOn: "Passed on",
    } satisfies Readonly<Record<ChangeKind, string>>,
    removedNote: "A removed action stands in the earlier paper and no longer in the plan.",
  },
  forecast,
  schools,
  services,
  owners: {
    sheet: sheets.papers.owners,
    state: (without: number, open: number): string => {
      if (open === 0) return "No action is open.";
      const all = open === 1 ? "The one open action" : `Each of ${String(open)} open actions`;
      if (without === 0) return `${all} has a person or a post that answers for it.`;
      const some = without === open ? all : `${String(without)} of ${plural(open, "open action")}`;
      return `${some} ${without === 1 || without === open ? "rests" : "rest"} on a team, a body or nobody.`;
    },
    carries: "Who carries what",
    none: "No action is open.",
    addsUp: (open: number, others: number, all: number): string =>
      `${String(open)} open and ${String(others)} complete or cancelled: ${plural(all, "action")}.`,
  },
  scrutiny,
  quality: {
    sheet: sheets.papers.quality,
    state: (error: number, warning: number, note: number): string =>
      `${plural(error, "error")}, ${plural(warning, "warning")} and ${plural(note, "note")} stand in the plan.`,
    compared: (error: number, day: string): string => `On ${day} there were ${plural(error, "error")}.`,
    findings: "All findings, the gravest first",
    none: "Nothing was found.",
    /** In place of an example that would name a school. */
    schools: (count: number): string => `${plural(count, "school")}; the sheet of findings says which.`,
    places: "Each finding stands with its place on the sheet of findings.",
  },
  method: {
    sheet: sheets.papers.method,
    state: (changed: number): string =>
      changed === 0
        ? "Every limit is the standard one."
        : `${plural(changed, "limit differs", "limits differ")} from the standard.`,
    rules: "The rules, and the limits in force",
    standard: "Standard",
    seal: (seal: string): string => `This build is sealed as ${seal}; what it holds is in the register of snapshots.`,
    overrides: (count: number): string =>
      count === 0 ? "No rating is set by hand." : `${plural(count, "rating")} ${be(count)} set by hand.`,
  },
};

export type PackWords = typeof pack;
