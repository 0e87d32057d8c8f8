import type { Severity } from "../findings/finding";
import type { Doubt, Evidence, NotPlanReason, PlanManner } from "../recognise/recognition";
import type { PaneDoubtsWords } from "./paneDoubtsWords";
import type { PaneHelpWords } from "./paneHelpWords";

/** What the task pane says: its places, its steps, its questions. */
export interface PaneWords {
  readonly product: string;
  readonly places: Readonly<Record<"plan" | "checks" | "board" | "schools", string>>;
  readonly placesLabel: string;
  /** Said after the name of a place where something waits: "23 to look at". */
  readonly waiting: (count: number) => string;
  readonly language: { readonly label: string; readonly en: string; readonly cy: string };
  readonly tryAgain: string;
  readonly dismiss: string;
  readonly lookAgain: string;
  readonly work: WorkWords;
  readonly asAt: { readonly label: string; readonly followed: string };
  readonly firstRun: {
    readonly title: string;
    /** Three lines: what it does, what it never does, where things stay. */
    readonly lines: readonly [string, string, string];
    readonly start: string;
    readonly sample: string;
    readonly sampleOpened: string;
  };
  readonly structure: StructureWords;
  readonly doubts: PaneDoubtsWords;
  readonly overview: OverviewWords;
  readonly checks: ChecksWords;
  readonly board: BoardPlaceWords;
  readonly schools: {
    readonly title: string;
    readonly intro: (count: number) => string;
    readonly table: (sheet: string, rows: number) => string;
    readonly goTo: (sheet: string) => string;
    readonly emptyTitle: string;
    readonly empty: string;
  };
  readonly help: PaneHelpWords;
}

/** What the pane is doing just now: a step, where it is, and how far. */
export interface WorkWords {
  readonly steps: Readonly<Record<"looking" | "structuring" | "building" | "takingBack", string>>;
  /** Said after the step: "Building the summary: checking". */
  readonly phases: Readonly<Record<"reading" | "checking" | "preparing" | "writing", string>>;
  readonly progress: (percent: number) => string;
  readonly stop: string;
  readonly stopping: string;
}

export interface StructureWords {
  readonly title: string;
  readonly again: string;
  readonly understood: (percent: number) => string;
  readonly understoodLabel: string;
  readonly doubtsTitle: (count: number) => string;
  readonly doubts: Readonly<Record<Doubt["code"], (choices: string) => string>>;
  readonly tablesTitle: string;
  readonly rows: (count: number) => string;
  readonly sure: (percent: number) => string;
  readonly hidden: string;
  readonly take: (sheet: string) => string;
  readonly kindOf: (sheet: string) => string;
  readonly why: string;
  /** What a table of actions is where it is not plainly a plan. */
  readonly manners: Readonly<Record<PlanManner, string>>;
  readonly evidence: Readonly<Record<Evidence["code"], (text: string) => string>>;
  readonly columns: (used: number, all: number) => string;
  readonly column: (letter: string, heading: string) => string;
  readonly noHeading: string;
  readonly roleOf: (heading: string) => string;
  readonly notUsed: string;
  readonly takeIt: string;
  readonly samples: string;
  readonly noSamples: string;
  readonly leftOut: (count: number) => string;
  readonly notPlan: Readonly<Record<NotPlanReason, string>>;
  readonly nothingFound: string;
  readonly nothingFoundNext: string;
  readonly willWrite: string;
  readonly nothingToWrite: string;
  readonly create: string;
  readonly update: string;
  readonly created: string;
  readonly toOverview: string;
}

export interface OverviewWords {
  readonly title: string;
  readonly actions: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly dueBy: (count: number, day: string) => string;
  readonly dueInDays: (count: number, days: number) => string;
  readonly recommendations: string;
  readonly withoutRecommendation: string;
  /** "3 Red": the colour's word comes from the ratings. */
  readonly countOf: (count: number, rating: string) => string;
  readonly why: string;
  readonly goToAction: (id: string) => string;
  readonly withoutId: string;
  readonly noActions: string;
  readonly selectedTitle: string;
  readonly selectedNothing: string;
  readonly selectedNoFindings: string;
}

export interface ChecksWords {
  readonly title: string;
  readonly summary: (counts: Readonly<Record<Severity, number>>) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly all: string;
  readonly filter: string;
  readonly ofKind: (kind: string, count: number) => string;
  readonly goTo: (place: string) => string;
  readonly wholePlan: string;
  readonly none: string;
  readonly noneNext: string;
  readonly notStructured: string;
  /** How many the button shows, and how many are not shown yet. */
  readonly more: (count: number, left: number) => string;
}

export interface BoardPlaceWords {
  readonly title: string;
  readonly language: string;
  readonly willBuild: string;
  readonly build: string;
  readonly built: (asOf: string) => string;
  readonly openSheet: (sheet: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly needsPlan: string;
  readonly toStructure: string;
  readonly upToDate: string;
  /** While it is worked out what will be written. */
  readonly workingOut: string;
}
