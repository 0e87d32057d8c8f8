import type { Rating } from "../../rate/rating";
import type { CheckGroup } from "../paneChecksWords";
import { paneChecks, paneGroups } from "./paneChecks";
import { paneFrame } from "./paneFrame";

const one = (count: number, singular: string, plural: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? singular : plural}`;

const groups: Record<CheckGroup, string> = paneGroups;

/** What the pane says as soon as it opens: its frame, Plan and Checks. What else it says is loaded with its place. */
export const pane = {
  ...paneFrame,
  overview: {
    title: "Plan",
    actions: (count: number): string => one(count, "action", "actions"),
    meeting: (day: string): string => `Board, ${day}`,
    inDays: (count: number): string => (count === 0 ? "today" : `in ${one(count, "day", "days")}`),
    noMeeting: "Enter the next board meeting",
    noMeetingNext: "None is known after this day. Add it to a table of key dates.",
    nextSteps: "Next steps",
    everyone: "Everyone",
    whose: "Whose next steps",
    overdue: (count: number): string => `${String(count)} overdue`,
    oldest: (days: number): string => `oldest ${one(days, "day", "days")}`,
    dueBeforeBoard: (count: number): string => `${String(count)} due by the board`,
    dueWithin: (count: number, days: number): string => `${String(count)} due within ${one(days, "day", "days")}`,
    firstDue: (day: string): string => `first ${day}`,
    /** Actions of owners who were made a return and have not answered, and the day of the first of these. */
    waitingForOwners: (actions: number): string => `${String(actions)} waiting for owners`,
    asked: (day: string): string => `asked ${day}`,
    nothingNext: "Nothing is overdue, and nothing is due soon.",
    /** Due days that were moved, and how many of the moves can still be agreed. */
    moved: (all: number, notAgreed: number): string =>
      `${one(all, "date move", "date moves")}${notAgreed > 0 ? `, ${String(notAgreed)} not agreed` : ""}`,
    dueOnOneDay: (count: number, day: string): string => `${String(count)} due ${day}`,
    recommendations: "Recommendations",
    complete: (count: number): string => `${String(count)} complete`,
    withoutRecommendation: "Without a recommendation",
    /** "3 Red": the colour's word comes from the ratings. */
    countOf: (count: number, rating: string): string => `${String(count)} ${rating}`,
    legend: (letters: Readonly<Record<Rating, string>>): string =>
      `${letters.Blue} complete with evidence, ${letters.Green} on track, ${letters.Amber} at risk, ${letters.Red} off track, – not rated`,
    /** A share that decided, in full: "20 % is enough." */
    enough: (percent: number): string => `${String(percent)} % is enough.`,
    /** Leads to what decided the rating of a recommendation. */
    whyRated: (rating: string): string => `Why ${rating}…`,
    goToRecommendation: (ref: string): string => `Go to ${ref} in the sheet`,
    itsChecks: (count: number): string => `Its ${one(count, "check", "checks")}`,
    noActions: "No actions under it.",
    withoutId: "no number",
    build: "Build the board papers",
    errorsOpen: (count: number): string =>
      count === 1
        ? "1 error is open. It would stand in the papers."
        : `${String(count)} errors are open. They would stand in the papers.`,
    noErrors: "No errors are open.",
    /** The council's own sheets say otherwise than the tables, in so many ways. */
    sourceChanged: (count: number): string =>
      `Your own sheets were changed after the tables were made: ${one(count, "difference", "differences")}.`,
    chooseSource: "Choose what comes over",
  },
  checks: paneChecks,
  groups,
};

export type PaneWords = typeof pane;
