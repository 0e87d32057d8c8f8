import type { PaneWords } from "../paneWords";
import { paneChecks, paneGroups } from "./paneChecks";
import { paneFrame } from "./paneFrame";

const one = (count: number, singular: string, plural: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? singular : plural}`;

export const pane: PaneWords = {
  ...paneFrame,
  overview: {
    title: "Plan",
    actions: (count) => one(count, "action", "actions"),
    meeting: (day) => `Board, ${day}`,
    inDays: (count) => (count === 0 ? "today" : `in ${one(count, "day", "days")}`),
    noMeeting: "Enter the next board meeting",
    noMeetingNext: "None is known after this day. Add it to a table of key dates.",
    nextSteps: "Next steps",
    everyone: "Everyone",
    whose: "Whose next steps",
    overdue: (count) => `${String(count)} overdue`,
    oldest: (days) => `oldest ${one(days, "day", "days")}`,
    dueBeforeBoard: (count) => `${String(count)} due by the board`,
    dueWithin: (count, days) => `${String(count)} due within ${one(days, "day", "days")}`,
    firstDue: (day) => `first ${day}`,
    waitingForOwners: (actions) => `${String(actions)} waiting for owners`,
    asked: (day) => `asked ${day}`,
    nothingNext: "Nothing is overdue, and nothing is due soon.",
    moved: (all, notAgreed) =>
      `${one(all, "date move", "date moves")}${notAgreed > 0 ? `, ${String(notAgreed)} not agreed` : ""}`,
    dueOnOneDay: (count, day) => `${String(count)} due ${day}`,
    recommendations: "Recommendations",
    complete: (count) => `${String(count)} complete`,
    withoutRecommendation: "Without a recommendation",
    countOf: (count, rating) => `${String(count)} ${rating}`,
    legend: (letters) =>
      `${letters.Blue} complete with evidence, ${letters.Green} on track, ${letters.Amber} at risk, ${letters.Red} off track, – not rated`,
    enough: (percent) => `${String(percent)} % is enough.`,
    whyRated: (rating) => `Why ${rating}…`,
    goToRecommendation: (ref) => `Go to ${ref} in the sheet`,
    itsChecks: (count) => `Its ${one(count, "check", "checks")}`,
    noActions: "No actions under it.",
    withoutId: "no number",
    build: "Build the board papers",
    errorsOpen: (count) =>
      count === 1
        ? "1 error is open. It would stand in the papers."
        : `${String(count)} errors are open. They would stand in the papers.`,
    noErrors: "No errors are open.",
    sourceChanged: (count) =>
      `Your own sheets were changed after the tables were made: ${one(count, "difference", "differences")}.`,
    chooseSource: "Choose what comes over",
  },
  checks: paneChecks,
  groups: paneGroups,
};
