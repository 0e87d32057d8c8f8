import { findingReaders, type FindingSentences, type FindingsWords } from "../findingsWords";
import { KINDS } from "./findingKinds";
import { BASES, PARTS, PRECISIONS, TERM_ROWS, colour, columnName, meant, quoted, settingName } from "./findingParts";
import { OWN_TABLE } from "./ownTableFindings";
import { schoolSentences } from "./schoolFindings";
import { sheets } from "./sheets";
import { SOURCE_CHANGED } from "./sourceFindings";

const days = (count: number): string => `${String(count)} ${count === 1 ? "day" : "days"}`;
/** So many of a long list are shown. */
const SHOWN = 4;
const list = (texts: readonly string[]): string => texts.join(", ");
const { day } = sheets;

const sentences: FindingSentences = {
  ...schoolSentences,
  "owner-missing": ({ text }) => ({
    what: text === "" ? "No owner is named." : `No owner is named: ${quoted(text)} stands there.`,
    next: "Choose one person who answers for it.",
  }),
  "owner-placeholder": ({ text }) => ({
    what: `${quoted(text)} stands where the owner should be.`,
    next: "Choose one person who answers for it.",
  }),
  "owner-not-in-register": ({ text }) => ({
    what: `${quoted(text)} is not in the list of owners.`,
    next: "Add the name to Owners, or choose the one that is meant.",
  }),
  "owner-misspelt": ({ text, register }) => ({
    what: `${quoted(text)} was taken for ${register}.`,
    next: "Use the spelling of the list, or choose another name.",
  }),
  "owner-ambiguous": ({ text, candidates }) => ({
    what: `${quoted(text)} fits more than one: ${list(candidates)}.`,
    next: "Choose the one that is meant.",
  }),
  "owner-left": ({ text, leftOn }) => ({
    what: `${text} left on ${day(leftOn)}, by the list of owners.`,
    next: "Choose who has taken the post on.",
  }),
  "owner-collective": ({ text }) => ({
    what: `${quoted(text)} is not one person.`,
    next: "Name one accountable person.",
  }),
  "owner-several": ({ first, others }) => ({
    what: `${first} and ${list(others)} are named, and no lead is marked.`,
    next: `Confirm ${first} as accountable, or mark another.`,
  }),
  "due-missing": () => ({ what: "There is no due date.", next: "Enter one." }),
  "due-placeholder": ({ text }) => ({
    what: `${quoted(text)} stands where the due date should be.`,
    next: "Enter a date.",
  }),
  "due-unreadable": ({ text }) => ({ what: `${quoted(text)} cannot be read as a date.`, next: "Type the date." }),
  "due-ambiguous": ({ text, readings }) => ({
    what: `${quoted(text)} can be read as ${readings.map(day).join(" or ") || "more than one day"}.`,
    next: "Pick the one that is meant.",
  }),
  "due-inferred": ({ text, day: on, basis }) => ({
    what: `${quoted(text)} was read as ${day(on)}: ${BASES[basis] ?? "it is not written out"}.`,
    next: "Confirm it, or type the date.",
  }),
  "due-vague": ({ text, day: on, precision }) => ({
    what: `${quoted(text)} is ${PRECISIONS[precision] ?? "not a day"}; its last day, ${day(on)}, counts.`,
    next: "Confirm the last day, or type the date.",
  }),
  "due-several": ({ text, days: all }) => ({
    what: `${quoted(text)} names several days${all.length > 0 ? `: ${list(all.map(day))}` : ""}. The last one counts.`,
    next: "Split the action, or keep the last day.",
  }),
  "due-ongoing": ({ text }) => ({
    what: `${quoted(text)} has no last day.`,
    next: "Set a date on which to review it.",
  }),
  "due-before-start": ({ start, due }) => ({
    what: `It is due on ${day(due)}, before it starts on ${day(start)}.`,
    next: "Swap the two dates, or correct one.",
  }),
  "due-implausible": ({ day: on, likelier }) => ({
    what: `${day(on)} is far from the rest of the plan.`,
    next: likelier === null ? "Correct the date, or confirm it." : `Check whether ${day(likelier)} is meant.`,
  }),
  "due-non-working-day": ({ day: on, workingDayBefore }) => ({
    what: `${day(on)} is a weekend or a bank holiday.`,
    next: `The working day before is ${day(workingDayBefore)}.`,
  }),
  "due-after-key-date": ({ day: on, keyDate, event }) => ({
    what: `It is due on ${day(on)}, after ${event} on ${day(keyDate)}.`,
    next: "Bring it forward, or say why it may be later.",
  }),
  overdue: ({ day: on, days: late }) => ({
    what: `It was due on ${day(on)}, ${days(late)} ago.`,
    next: "Complete it, or agree a revised date.",
  }),
  "re-dated": ({ times, days: moved }) => ({
    what: `It has been re-dated ${times === 1 ? "once" : `${String(times)} times`}${moved === null ? "" : moved < 0 ? `, and brought forward by ${days(-moved)}` : `, by ${days(moved)} in all`}.`,
    next: "Check that the new date is realistic.",
  }),
  "date-move-not-agreed": ({ day: revised, lacks, first }) => ({
    what: `The due date was moved to ${day(revised)}, and it is not recorded ${{ who: "who agreed it", when: "when that was agreed", both: "who agreed it and when" }[lacks]}.${first === null ? "" : ` ${day(first)} counts until then.`}`,
    next: "Record it in the columns Move agreed by and Move agreed on of Actions.",
  }),
  "start-passed-not-started": ({ start, days: late }) => ({
    what: `It was to start on ${day(start)}, ${days(late)} ago, and has not started.`,
    next: "Start it, or move its start.",
  }),
  "complete-no-date": ({ table }) =>
    table === null
      ? { what: "It is complete, but no completion date stands.", next: "Enter the day it was completed." }
      : {
          what: `The table on ${quoted(table)} has no column for the completion date.`,
          next: "Enter the days in Completed on.",
        },
  "complete-in-future": ({ day: on }) => ({
    what: `Its completion date, ${day(on)}, has not come yet.`,
    next: "Correct the date or the status.",
  }),
  "complete-no-evidence": ({ table }) =>
    table === null
      ? { what: "It is complete, but no evidence is recorded.", next: "Say what shows that it is done." }
      : { what: `The table on ${quoted(table)} has no column for evidence.`, next: "Record it in Evidence." },
  "complete-but-open-percent": ({ status, percent }) => ({
    what:
      status === "complete"
        ? `Its status is complete, but it stands at ${String(percent)} %.`
        : `It stands at ${String(percent)} %, but its status is not complete.`,
    next: "Make the two agree.",
  }),
  "status-unreadable": ({ text }) => ({
    what: `${quoted(text)} is no status we know.`,
    next: "Choose one from the list.",
  }),
  "stale-update": ({ days: since, table }) =>
    table === null
      ? { what: `There has been no update for ${days(since ?? 0)}.`, next: "Ask the owner for one." }
      : {
          what: `The table on ${quoted(table)} has no column for the day of the last update.`,
          next: "Enter the days in Last updated.",
        },
  "claimed-rosier-than-computed": ({ claimed, rating }) => ({
    what: `The plan claims ${colour(claimed)}; by the rules it is ${colour(rating)}.`,
    next: "Look at the reason, then correct the claim or the facts.",
  }),
  "duplicate-reference": ({ id, rows }) => ({
    what: `${quoted(id)} stands on ${String(rows.length)} actions.`,
    next: "Give each action a number of its own.",
  }),
  "duplicate-action": ({ text, rows }) => ({
    what: `The same action stands ${String(rows.length)} times under one recommendation: ${quoted(text)}.`,
    next: "Keep one of them.",
  }),
  "no-recommendation": ({ table }) =>
    table === null
      ? { what: "It belongs to no recommendation.", next: "Choose one." }
      : {
          what: `No action on ${quoted(table)} belongs to a recommendation.`,
          next: "Name them if the plan answers any; otherwise nothing needs doing.",
        },
  "value-not-for-formulas": ({ field, text, means }) => ({
    what: `The ratings’ formulas cannot read ${quoted(text)} in ${columnName(field)}, and take the cell for empty or unknown.`,
    next: `Enter ${meant(means)} instead.`,
  }),
  "override-unreadable": ({ text }) => ({
    what: `${quoted(text)} is no colour, so the override does not count.`,
    next: "Choose one from the list, or clear it.",
  }),
  "own-table-damaged": (facts) => OWN_TABLE[facts.why](facts),
  "source-changed": (facts) => SOURCE_CHANGED[facts.what](facts),
  "recommendation-doubtful": ({ chosen, other }) => ({
    what: `It was put under ${chosen}, but ${other} is named too.`,
    next: "Choose one.",
  }),
  "percent-ambiguous": ({ text }) => ({
    what: `${quoted(text)} may mean 1 % or all of it.`,
    next: "Enter a number from 0 to 100.",
  }),
  "claimed-colour-unreadable": ({ text, taken }) => ({
    what:
      taken === null
        ? `${quoted(text)} is no colour of the scale.`
        : `${quoted(text)} lies between two colours; ${colour(taken)} counts meanwhile.`,
    next: "Choose one colour.",
  }),
  "struck-out": ({ isComplete }) => ({
    what: isComplete
      ? "The row is struck out; its status says that it is complete."
      : "The row is struck out: it is taken as cancelled, and nobody has said so.",
    next: "Say in Status whether it is cancelled, or how far it is.",
  }),
  "id-became-day": ({ ids, likely }) => ({
    what: `Excel seems to have made days of these numbers: ${list(ids.slice(0, SHOWN).map((id, i) => `${quoted(id)} (${likely[i] ?? ""})`))}${ids.length > SHOWN ? ` and ${String(ids.length - SHOWN)} more` : ""}.`,
    next: "Format the column as text, and enter the numbers as they were.",
  }),
  "recommendation-without-actions": ({ ref }) => ({ what: `${ref} has no action.`, next: "Add one, or say why not." }),
  "no-success-measure": ({ ref }) => ({
    what: `${ref} has no measure of impact with baseline, target and date.`,
    next: "Add one.",
  }),
  "part-not-covered": ({ ref, part }) => ({
    what: `${ref} asks for ${PARTS[part]}, and none of its actions and measures speaks of that.`,
    next: "Add an action or a measure, or say why there is none.",
  }),
  "evidence-thin": ({ why, text, actions, day: last, start }) => ({
    what:
      why === "shared"
        ? `${quoted(text)} is the evidence of ${String(actions)} actions.`
        : `The evidence, ${quoted(text)}, is of ${last === null ? "a day" : day(last)}, before the action began${start === null ? "" : ` on ${day(start)}`}.`,
    next:
      why === "shared"
        ? "Say for each action what shows that it was done."
        : "Say what shows that this action was done, or correct the day.",
  }),
  "text-that-is-a-formula": ({ text }) => ({
    what: `${quoted(text)} begins like a formula.`,
    next: "It is kept as text; nothing needs to be done.",
  }),
  "over-loaded-owner": ({ owner, open, dueTogether }) => ({
    what: `${owner} answers for ${String(open)} open ${open === 1 ? "action" : "actions"}, up to ${String(dueTogether)} of them due within 14 days.`,
    next: "Check that it can be done, or share it out.",
  }),
  "override-expired": ({ until }) => ({
    what: `The override ended on ${day(until)} and no longer counts.`,
    next: "Renew it, or clear it.",
  }),
  "override-without-reason": () => ({
    what: "The override lacks a reason, a name or an expiry day, and does not count.",
    next: "Fill in what is missing, or clear it.",
  }),
  "correction-not-followed": ({ onSheet, text, choice, why }) =>
    why === "place-gone"
      ? {
          what: `A correction of yours about ${quoted(text)}${onSheet === "" ? "" : ` on ${quoted(onSheet)}`} no longer fits: nothing there has that heading now.`,
          next: "Put the new heading or sheet into Corrections, or delete the row.",
        }
      : {
          what: `The row about ${quoted(text)} in Corrections cannot be followed: ${quoted(choice)} is no choice we know.`,
          next: "Write it as the other rows have it, or delete the row.",
        },
  "term-dates-nonsense": ({ text, why, other, from, to }) => ({
    what: `The row ${quoted(text)} of School terms is not followed: ${TERM_ROWS[why](quoted(other))}.${from && to ? ` ${day(from)} to ${day(to)} counts meanwhile.` : ""}`,
    next: "Correct the row, or delete it to have the standard dates back.",
  }),
  "threshold-nonsense": ({ setting, text, standard }) => ({
    what: `${quoted(text)} is no sensible value for “${settingName(setting)}”; ${NONSENSE[standard]?.counts ?? String(standard)} counts meanwhile.`,
    next: NONSENSE[standard]?.next ?? "Enter a sensible number, or restore the standard one.",
  }),
};

/** What counts in place of a setting that is no limit, and what to do. */
const NONSENSE: Readonly<Record<string, { readonly counts: string; readonly next: string }>> = {
  always: { counts: "every revised day", next: "Choose one of the list." },
  "no recommendation": {
    counts: "no recommendation",
    next: "Enter the Ref of the recommendation about schools’ money, as Recommendations has it, or empty the cell.",
  },
  today: { counts: "today", next: "Enter a day, or empty the cell to follow the calendar." },
};

export const findings: FindingsWords = {
  setting: settingName,
  kinds: KINDS,
  severities: {
    error: { one: "error", other: "errors" },
    warning: { one: "warning", other: "warnings" },
    note: { one: "note", other: "notes" },
  },
  sentences,
  ...findingReaders(sentences),
};
