import type { CalendarDate } from "../core/calendar/calendarDate";
import type { ChangeSet } from "../core/changes/changeSet";
import type { Around } from "../core/changes/inSight";
import type { PlannedSheet } from "../core/changes/plannedSheets";
import type { StepRequest } from "../core/history/stepNames";
import type { JournalEntry } from "../core/journal/entries";
import type { StepTaken } from "../core/journal/journalled";
import type { TakeBackStep, TakenBackBy } from "../core/journal/takeBackStep";
import type { Correction } from "../core/recognise/recognition";
import type { Review, ReviewOptions } from "../core/review";
import type { ReviewDifference } from "../core/reviewDifference";
import type { Work } from "../core/steps/work";
import type { WorkBefore } from "../core/steps/workBefore";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { WorkWords } from "../core/words/en/paneFrame";
import type { Pace } from "./inSlices";
import type { Failure, Outcome, Selected, WorkbookPort } from "./workbookPort";

export type Language = "en" | "cy";
/** Where the pane is: its four places, the steps before the first of them, and its menu. */
export type Place =
  | "plan"
  | "structure"
  | "checks"
  | "board"
  | "schools"
  | "history"
  | "help"
  | "source"
  | "returns"
  | "sets"
  | "moves"
  | "otherPlans";
/** What the pane may be doing; each has its words. */
export type Step = keyof WorkWords["steps"];

/** The one thing that a place shows instead of its overview, and the list it is one of. */
export type Opened =
  | {
      readonly kind: "action";
      readonly key: string;
      readonly list: ActionList;
      /** Its update is being written: another row that is selected in the sheet does not take its place. */
      readonly isUpdating?: true;
    }
  /** Figures of schools that are taken in: of a file, or of the council's own sheets where those have changed (F54). */
  | { readonly kind: "figures"; readonly of: "file" | "sheets" }
  | { readonly kind: "finding"; readonly group: string; readonly index: number }
  | { readonly kind: "recommendation"; readonly ref: string }
  | { readonly kind: "school"; readonly key: string };

/** A list of actions that can be gone through one by one; a recommendation's is known by its number. */
export type ActionList =
  | { readonly of: "overdue" | "due" | "all" }
  | { readonly of: "recommendation"; readonly ref: string | null }
  | { readonly of: "group"; readonly group: string };

/** Everything the pane shows. Nothing in it is lost by a reload: it is read from the workbook again. */
export interface SessionState {
  readonly language: Language;
  readonly place: Place;
  /** Null shows the overview of the place. */
  readonly opened: Opened | null;
  /** The row that the one thing was opened from: it has the focus again after going back. */
  readonly openedFrom: string | null;
  /** The recommendation whose row is open in the overview. */
  readonly expanded: string | null;
  /** The owner whose next steps are shown; null shows everybody's. */
  readonly owner: string | null;
  /** What the list of checks is narrowed to. */
  readonly checkFilter: CheckFilter;
  /** What the list of schools is narrowed to. */
  readonly schoolFilter: SchoolFilter;
  /** Number keys choose in an open check; off for those whose speech or switches would press them unasked (WCAG 2.1.4). */
  readonly numberKeys: boolean;
  /** The officer looks at the plan before the tables are made. */
  readonly justLooks: boolean;
  /** The tables were made or brought up to date here; until the officer goes on, the pane says what to do first. */
  readonly justCreated: boolean;
  /** The last look at the workbook; null before the first. */
  readonly review: Review | null;
  /** The steps that the workbook's journal knows, oldest first. */
  readonly journal: readonly JournalEntry[];
  readonly work: WorkUnderWay | null;
  /** What Excel refused last, and at what: it is shown where it happened. */
  readonly failure: { readonly at: FailedAt; readonly failure: Failure } | null;
  /** A mistake of ours, in its own words for the diagnostics. */
  readonly fault: string | null;
  readonly result: Result | null;
  readonly selection: Selected | null;
  readonly choices: Choices;
  /** The last answer to a question about the reading, with what it changed; null before the first. */
  readonly answered: Answered | null;
  /** What each choice would change in this review, as far as it has been worked out, by `choiceKey`. */
  readonly weighed: ReadonlyMap<string, ReviewDifference>;
  /** What the step of the open place would write; null while it is being worked out, or where nothing is written. */
  readonly willWrite: WillWrite | null;
}

/** What is looked for among the checks; "" and null narrow nothing. */
export interface CheckFilter {
  readonly text: string;
  readonly owner: string | null;
  readonly recommendation: string | null;
  readonly errorsOnly: boolean;
  /** Those that somebody set aside, in place of those that are open. */
  readonly setAside: boolean;
}
export const NO_FILTER: CheckFilter = {
  text: "",
  owner: null,
  recommendation: null,
  errorsOnly: false,
  setAside: false,
};

/** What is looked for among the schools; null narrows nothing, "" are those of which nothing is known. */
export interface SchoolFilter {
  readonly phase: string | null;
  readonly position: string | null;
  readonly rating: string | null;
  readonly step: string | null;
}
export const ALL_SCHOOLS: SchoolFilter = { phase: null, position: null, rating: null, step: null };

/** What only the pane's own views go by. */
export type ViewsOwn = "expanded" | "owner" | "checkFilter" | "schoolFilter" | "numberKeys" | "justLooks";

export interface WillWrite {
  /** In words, a line each; none where nothing is written. */
  readonly lines: readonly string[];
  readonly sheets: readonly PlannedSheet[];
}

export interface Answered {
  readonly correction: Correction;
  readonly difference: ReviewDifference;
}

export type FailedAt = Step | "preparing" | "goingTo" | "remembering" | "opening" | "speaking";

/** Where a step is: all of them read and check, those that write also prepare and write. */
export type Phase = "reading" | "checking" | "preparing" | "writing";

export interface WorkUnderWay {
  readonly step: Step;
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

/** What the last long work left behind. */
export interface Result {
  readonly kind:
    | "structure"
    | "summary"
    | "takenBack"
    | "day"
    | "column"
    | "fix"
    | "setAside"
    | "refresh"
    | "schoolCase"
    | "schoolFigures"
    | "schoolSheets"
    | "update"
    | "recommendationSet"
    | "returns"
    | "merge"
    | "servicePlans";
  readonly sheets: readonly string[];
  /** Sheets that are new and in sight, that of the history among them. */
  readonly added: readonly string[];
  /** The day that what was written goes by; null where nothing was. */
  readonly asOf: CalendarDate | null;
  /** What was written, as the journal knows it; null where nothing was written. */
  readonly step: string | null;
  /** How many single cells were written. */
  readonly cells: number;
}

/** What the user chose, kept in the workbook beside the plan. */
export interface Choices {
  /** Those that the workbook's own table of corrections does not say yet (T11). */
  readonly corrections: readonly Correction[];
  /** The as-at day chosen before there is a Settings table to write it into; from then on that table says it (B14). */
  readonly asOf: CalendarDate | null;
  /** The language of the pane; null follows Excel. */
  readonly language: Language | null;
  /** The language of the sheets; null follows those that stand already, and else the plan. */
  readonly sheetsLanguage: Language | null;
  /** Whether papers are built in one language or in both; null goes by Settings. */
  readonly papersIn: "one" | "both" | null;
  /** Whether papers name officers; null goes by Settings, into which a build writes what was chosen. */
  readonly officers: "shown" | "withheld" | null;
}

export const NO_CHOICES: Choices = {
  corrections: [],
  asOf: null,
  language: null,
  sheetsLanguage: null,
  papersIn: null,
  officers: null,
};

/** Where choices are kept: settings of the workbook. */
export interface ChoiceMemory {
  read(): Choices;
  write(choices: Choices): Promise<Outcome<null>>;
}

/** The pure line the session drives: values in, values out, what takes long in steps. */
export interface SessionWork {
  /** What is needed to review is loaded while the pane stands already. */
  readyToReview(): Promise<Outcome<null>>;
  /** What was worked out `before` for a workbook that shares values with this one is not worked out again. */
  review(snapshot: WorkbookSnapshot, options: ReviewOptions, before?: WorkBefore): Work<Review>;
  /** Takes up what is worked out in a review, and has at hand what was worked out in the last one. */
  before(last: WorkBefore | null): WorkBefore;
  /** What is needed to write is loaded when something may be written; the rest asks for it first. */
  readyToWrite(): Promise<Outcome<null>>;
  /** What a step would write. */
  propose(request: StepRequest, review: Review, language: Language): Work<ChangeSet>;
  /** The change of a step with its place in the journal. */
  journalled(review: Review, language: Language, changes: ChangeSet, taken: StepTaken): Work<ChangeSet>;
  /** The workbook once a change is written, where that is known without reading it again; else null. */
  after(snapshot: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot | null;
  /** What takes a step back, or goes on taking it back; null where what is needed for that was dropped. */
  proposeTakeBack(
    review: Review,
    language: Language,
    entry: JournalEntry,
    stated: TakenBackBy,
  ): Work<TakeBackStep | null>;
  /** The workbook's journal, oldest entry first. */
  journal(snapshot: WorkbookSnapshot): readonly JournalEntry[];
  /** Later steps that have to be taken back before this one, newest first. */
  laterStepsOn(entry: JournalEntry, journal: readonly JournalEntry[]): readonly JournalEntry[];
  /** Steps that the journal counts as done and that were undone in Excel. */
  undoneInExcel(snapshot: WorkbookSnapshot): ReadonlySet<string>;
  /** What stands around a change set to a workbook, with new sheets in a language. */
  around(snapshot: WorkbookSnapshot, sheetsLanguage: Language): Around;
  plannedSheets(changes: ChangeSet, around: Around): readonly PlannedSheet[];
  describe(changes: ChangeSet, language: Language, around: Around): readonly string[];
}

/** Work that was interrupted: it is finished or taken back before anything else is written. */
export const waitingEntry = (journal: readonly JournalEntry[]): JournalEntry | undefined =>
  journal.find(({ state }) => state === "open" || state === "takingBack");

/** Whether a step stands and what is needed to take it back was not dropped. */
export const canTakeBack = ({ state, size }: JournalEntry): boolean => state === "done" && size > 0;

/** The step that is taken back where none is named: what was interrupted, else the last that can be. */
export const stepToTakeBack = (
  journal: readonly JournalEntry[],
  undone: ReadonlySet<string> = new Set(),
): JournalEntry | undefined =>
  waitingEntry(journal) ?? [...journal].reverse().find((entry) => canTakeBack(entry) && !undone.has(entry.id));

/** Whether the plan stands in tables of ours, so that a summary can be built from it. */
export const hasTables = (review: Review): boolean =>
  review.recognition.tables.some((table) => table.own === "PlanActions");

/** The language of new sheets where nobody chose one: that of the sheets which stand already, else the plan's. */
export const languageOfSheets = ({ language, plan }: Review): Language => language ?? plan.language;

/** What the session stands in: the workbook, the line it drives, and the page. */
export interface SessionSurroundings {
  readonly port: WorkbookPort;
  readonly work: SessionWork;
  readonly memory: ChoiceMemory;
  /** Excel's display language: what the pane says in it is there from the beginning. */
  readonly excelLanguage: Language;
  /** What the pane says in another language is loaded before it says anything. */
  readonly loadLanguage: (language: Language) => Promise<Outcome<null>>;
  /** The day it is where the pane is open. */
  readonly day: () => CalendarDate;
  /** Day and time there, for the history: "2020-02-28 14:32". */
  readonly now: () => string;
  readonly pace: Pace;
}
