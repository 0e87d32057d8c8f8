import type { CalendarDate } from "../calendar/calendarDate";
import type { Severity } from "../findings/finding";

/** What the frame of the pane says, whatever place is open. */
export interface PaneFrameWords {
  readonly product: string;
  readonly places: Readonly<Record<"plan" | "checks" | "board" | "schools", string>>;
  readonly placesLabel: string;
  /** Said after the name of a place where something waits: "23 to look at". */
  readonly waiting: (count: number) => string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly shortDay: ShortDay;
  readonly severities: SeverityWords;
  readonly tryAgain: string;
  readonly close: string;
  readonly lookAgain: string;
  readonly takeBack: string;
  readonly open: string;
  readonly work: WorkWords;
  readonly asAt: AsAtWords;
  readonly more: MoreWords;
  readonly result: ResultWords;
  readonly bar: BarWords;
  readonly fault: FaultWords;
  /** While a place is being fetched. */
  readonly loading: string;
}

/** What the pane is doing just now: a step, where it is, and how far. */
export interface WorkWords {
  readonly steps: Readonly<
    Record<
      | "looking"
      | "structuring"
      | "building"
      | "takingBack"
      | "finishing"
      | "settingDay"
      | "namingColumn"
      | "fixing"
      | "settingAside"
      | "refreshing"
      | "recordingCase"
      | "takingFigures"
      | "choosingSheets"
      | "startingSet"
      | "updating"
      | "notingReturns"
      | "merging"
      | "bringingIn",
      string
    >
  >;
  /** Below the step: "Checking". */
  readonly phases: Readonly<Record<"reading" | "checking" | "preparing" | "writing", string>>;
  readonly progress: (percent: number) => string;
  readonly stop: string;
  readonly stopping: string;
  /** What Stop leaves behind. */
  readonly ifYouStop: Readonly<Record<"writing" | "takingBack" | "finishing", string>>;
}

/** The one day everything counts from. */
export interface AsAtWords {
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  readonly today: string;
  readonly todayAbout: (day: string) => string;
  readonly planDay: string;
  readonly other: string;
  readonly otherWritten: (place: string) => string;
  readonly otherKept: string;
  readonly typed: string;
  readonly readAs: (day: string) => string;
  readonly unreadable: string;
  readonly ahead: (day: string) => string;
  readonly use: string;
  readonly cancel: string;
}

export interface MoreWords {
  readonly label: string;
  readonly settings: string;
  readonly structure: string;
  readonly source: string;
  readonly returns: string;
  readonly sets: string;
  readonly otherPlans: string;
  readonly takeBack: string;
  readonly history: string;
  readonly help: string;
}

/** What the last step left behind. */
export interface ResultWords {
  readonly created: (sheets: number) => string;
  readonly updated: string;
  readonly untouched: string;
  readonly built: (day: string) => string;
  readonly upToDate: (day: string) => string;
  readonly day: (day: string) => string;
  readonly takenBack: string;
  readonly column: string;
  readonly fixed: (cells: number) => string;
  /** Our tables were put right and no cell was written. */
  readonly mended: string;
  readonly setAside: string;
  readonly refreshed: (cells: number) => string;
  readonly recorded: (cells: number) => string;
  readonly figuresTaken: (isWritten: boolean) => string;
  readonly schoolSheets: string;
  readonly updateSaved: (cells: number) => string;
  /** A ready set of recommendations. */
  readonly setAdded: string;
  readonly returnsNoted: string;
  readonly merged: string;
  readonly plansIn: string;
  readonly openSheet: (sheet: string) => string;
}

/** The bar over one thing at a time. */
export interface BarWords {
  readonly of: (index: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly back: Readonly<Record<"plan" | "checks" | "schools", string>>;
}

/** A mistake of ours. */
export interface FaultWords {
  readonly what: string;
  readonly next: string;
  readonly reload: string;
  readonly support: string;
}

/** A severity in words beside its shape. */
export type SeverityWords = Readonly<Record<Severity, string>>;

/** "28 Feb 2020", where there is little room. */
export type ShortDay = (day: CalendarDate) => string;
