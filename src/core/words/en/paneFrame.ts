import type { SeverityWords, ShortDay } from "../paneFrameWords";
import { dayOfMonth, monthOf, yearOf } from "../../calendar/calendarDate";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const shortDay: ShortDay = (day) =>
  `${String(dayOfMonth(day))} ${MONTHS[monthOf(day) - 1] ?? ""} ${String(yearOf(day))}`;
const severities: SeverityWords = { error: "Error", warning: "Warning", note: "Note" };

/** What the frame of the pane says, whatever place is open. */
export const paneFrame = {
  product: "Action Plan",
  places: { plan: "Plan", checks: "Checks", board: "Board", schools: "Schools" } satisfies Readonly<
    Record<"plan" | "checks" | "board" | "schools", string>
  >,
  placesLabel: "Places",
  /** Said after the name of a place where something waits: "23 to look at". */
  waiting: (count: number): string => `${String(count)} to look at`,
  /** The other language, in its own words. */
  otherLanguage: "Cymraeg",
  shortDay,
  severities,
  tryAgain: "Try again",
  close: "Close",
  lookAgain: "Look again",
  takeBack: "Take back",
  open: "Open",
  work: {
    steps: {
      looking: "Looking through the workbook",
      structuring: "Creating the sheets",
      building: "Building the board papers",
      takingBack: "Taking back",
      finishing: "Finishing what was interrupted",
      settingDay: "Writing the day into Settings",
      namingColumn: "Writing the heading",
      fixing: "Writing what you accepted",
      settingAside: "Writing into Findings",
      refreshing: "Bringing over what you chose",
      recordingCase: "Writing into the case",
      takingFigures: "Taking in the figures",
      choosingSheets: "Writing into Settings",
      startingSet: "Adding recommendations and key dates",
      updating: "Saving the update",
      notingReturns: "Noting for whom returns were made",
      merging: "Merging returns",
      bringingIn: "Bringing in other services’ plans",
    } satisfies Readonly<
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
    >,
    /** Below the step: "Checking". */
    phases: { reading: "Reading", checking: "Checking", preparing: "Preparing", writing: "Writing" } satisfies Readonly<
      Record<"reading" | "checking" | "preparing" | "writing", string>
    >,
    progress: (percent: number): string => `${String(percent)} %`,
    stop: "Stop",
    stopping: "Stopping",
    /** What Stop leaves behind. */
    ifYouStop: {
      writing: "If you stop, nothing is written.",
      takingBack: "If you stop, steps that have gone by then stay gone, and the others stand.",
      finishing: "If you stop, what there was of the step may be gone already, and the step is not done.",
    } satisfies Readonly<Record<"writing" | "takingBack" | "finishing", string>>,
  },
  asAt: {
    label: "As at",
    title: "One day for everything",
    intro: "Plan, Checks, Board and Schools all count from this day.",
    today: "Today",
    todayAbout: (day: string): string => `${day}, and moves on each day`,
    planDay: "The day of the plan",
    other: "Another day",
    otherWritten: (place: string): string => `It goes into Settings (${place}), and the ratings in the sheet follow.`,
    otherKept: "It is remembered, and goes into Settings with the new sheets.",
    typed: "Day, month, year",
    readAs: (day: string): string => `That is ${day}.`,
    unreadable: "Type the day first, for example 28/02/2020.",
    ahead: (day: string): string => `${day} has not come yet, so no papers can be built for it.`,
    use: "Use this day",
    cancel: "Cancel",
  },
  more: {
    label: "More: settings, tables, help",
    settings: "Settings",
    structure: "Tables and columns",
    returns: "Returns of owners",
    sets: "Ready sets of recommendations",
    otherPlans: "Other services’ plans",
    source: "Your own sheets and the tables",
    takeBack: "Take back the last change",
    history: "History: every step, and taking it back",
    help: "Help and support",
  },
  result: {
    created: (sheets: number): string => `${String(sheets)} ${sheets === 1 ? "sheet" : "sheets"} created.`,
    updated: "The tables are brought up to date.",
    untouched: "Your own sheets are as they were.",
    built: (day: string): string => `Board papers built, as at ${day}.`,
    upToDate: (day: string): string => `Papers of ${day} are built already, and nothing has changed.`,
    day: (day: string): string => `Everything now counts from ${day}.`,
    takenBack: "Taken back. What people typed is kept, and any record that was sealed.",
    column: "The column has its heading again, and is read.",
    fixed: (cells: number): string =>
      cells === 0
        ? "Nothing was written: what was proposed has been settled or changed since."
        : `Done: ${String(cells)} ${cells === 1 ? "cell" : "cells"} written.`,
    /** Our tables were put right and no cell was written. */
    mended: "Done: the tables are put right.",
    refreshed: (cells: number): string =>
      cells === 0
        ? "Nothing was written: what you chose has changed since, in the source or in Actions."
        : "Done: what you chose was brought over. Your own sheets are as they were.",
    recorded: (cells: number): string =>
      cells === 0
        ? "Nothing was written: what you recorded stands there already, or the row has changed since."
        : "Done: the case says so.",
    figuresTaken: (isWritten: boolean): string =>
      isWritten
        ? "Done: the figures are in School balances, each with its place in the file."
        : "Nothing was written: the figures stand there already, or what stands there has changed since.",
    schoolSheets: "Done: Settings say which sheets of schools are built.",
    /** A ready set of recommendations. */
    setAdded: "The set is in Recommendations and Key dates.",
    updateSaved: (cells: number): string =>
      cells === 0
        ? "Nothing was written: the action is no longer in Actions."
        : "Saved. What stood there before is in Updates.",
    returnsNoted: "For whom returns were made stands in Returns.",
    merged: "Merged. What stood there before is in Updates, who has answered in Returns.",
    plansIn: "Done: they are in Service actions.",
    setAside: "Done: the sheet Findings says so.",
    openSheet: (sheet: string): string => `Open ${sheet}`,
  },
  bar: {
    of: (index: number, count: number): string => `${String(index)} of ${String(count)}`,
    previous: "Previous",
    next: "Next",
    back: { plan: "Plan", checks: "All checks", schools: "Schools" } satisfies Readonly<
      Record<"plan" | "checks" | "schools", string>
    >,
  },
  fault: {
    what: "Action Plan made a mistake. The workbook is as it was.",
    next: "Load the pane again. If it comes back, copy the lines for support and send them.",
    reload: "Load the pane again",
    support: "Lines for support",
  },
  /** While a place is being fetched. */
  loading: "Loading",
};

export type PaneFrameWords = typeof paneFrame;
export type WorkWords = PaneFrameWords["work"];
