import type { CalendarDate } from "../../calendar/calendarDate";
import type { Direction, MovedRating } from "../papersWords";
import { dayOfMonth, monthOf, yearOf } from "../../calendar/calendarDate";
import type { Rating } from "../../rate/rating";
import { pack } from "./papersPack";
import { summary } from "./papersSummary";
import { sheets } from "./sheets";

const SPACE = "\u00a0";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LETTERS = { Blue: "B", Green: "G", Amber: "A", Red: "R", Grey: "–" } as const;
const ORDER: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

/** More recommendations of one rating than these are counted, not named. */
const MOST_NAMED = 8;

type Since = Parameters<PapersWords["headline"]["state"]>[3];

const actions = (count: number): string => (count === 1 ? "1 action" : `${String(count)} actions`);
const is = (count: number): string => (count === 1 ? "is" : "are");
/** Neither none nor all where it is some. */
function percent(part: number, of: number): string {
  const rounded = Math.round((100 * part) / of);
  if (rounded === 0 && part > 0) return `under 1${SPACE}%`;
  return rounded === 100 && part < of ? `over 99${SPACE}%` : `${String(rounded)}${SPACE}%`;
}
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

function overdueClause(overdue: number, since: Since): string {
  const now = overdue === 0 ? "none is overdue" : `${String(overdue)} ${is(overdue)} overdue`;
  if (since === null) return now;
  const { more, day } = since;
  if (more === 0) return `${now}, as many as in the paper of ${day}`;
  return `${now}, ${String(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than in the paper of ${day}`;
}

function ratings(refs: readonly { readonly ref: string; readonly rating: Rating }[], whole: Rating): string {
  if (refs.length === 0)
    return `The plan names no recommendations; taken together it is ${whole === "Grey" ? "not rated" : whole}.`;
  const named = (rating: Rating): readonly string[] =>
    refs.filter((one) => one.rating === rating).map(({ ref }) => ref);
  const grey = named("Grey");
  if (grey.length === refs.length) return "No recommendation is rated.";
  const these = (found: readonly string[]): string =>
    found.length > MOST_NAMED ? `${String(found.length)} of ${String(refs.length)} recommendations` : list(found);
  const clauses = (["Red", "Amber"] as const).flatMap((rating) => {
    const found = named(rating);
    return found.length === 0 ? [] : [`${these(found)} ${is(found.length)} ${rating}`];
  });
  const unrated = grey.length === 0 ? [] : [`${these(grey)} ${is(grey.length)} not rated`];
  const none = `No ${grey.length > 0 ? "rated " : ""}recommendation is Red or Amber`;
  return `${[...(clauses.length > 0 ? clauses : [none]), ...unrated].join("; ")}.`;
}

const letters: Record<Rating, string> = LETTERS;

/** The words of the board's papers: sentences are whole for each case, none is glued together from pieces. */
export const papers = {
  /** "R", "A": the letter that stands before the word of a rating. */
  letters,
  /** "R  Red". */
  chip: (rating: Rating): string => `${LETTERS[rating]}  ${rating === "Grey" ? "Not rated" : rating}`,
  /** "3 of 8". */
  of: (part: number, whole: number): string => `${String(part)} of ${String(whole)}`,
  /** "31 Mar", with its year where that is another than that of the paper. */
  shortDay: (day: CalendarDate, asOf: CalendarDate): string =>
    `${String(dayOfMonth(day))}${SPACE}${MONTHS[monthOf(day) - 1] ?? ""}${yearOf(day) === yearOf(asOf) ? "" : ` ${String(yearOf(day))}`}`,
  /** "31 March 2020". */
  day: (day: CalendarDate): string => sheets.day(day).replace(" ", SPACE),
  direction: { better: `↑${SPACE}better`, unchanged: `→${SPACE}unchanged`, worse: `↓${SPACE}worse` } satisfies Readonly<
    Record<Direction, string>
  >,
  was: (rating: Rating): string => `was ${rating === "Grey" ? "not rated" : rating}`,
  noMeasure: "–  No measure",
  noReading: "–  No reading",
  /** "For the Board of 3 March 2020"; null where no meeting is recorded. */
  forBoard: (day: string): string => `For the Board of ${day}`,
  asAt: (day: string): string => `As at ${day}`,
  sealed: (seal: string): string => `Sealed ${seal}`,
  page: "Page &P of &N",
  headline: {
    noActions: "The plan has no actions yet.",
    allCancelled: "Every action of the plan is cancelled.",
    /** `since` is how many more are overdue than in the paper of a day; null where there is nothing to compare with. */
    state: (
      complete: number,
      of: number,
      overdue: number,
      since: { readonly more: number; readonly day: string } | null,
    ): string =>
      `${String(complete)} of ${actions(of)} ${of === 1 ? "is" : is(complete)} complete (${percent(complete, of)}) and ${overdueClause(overdue, since)}.`,
    nothingEarlier: "No sealed paper of an earlier day was found: there is nothing to compare with.",
    unchanged: (day: string): string => `No recommendation has changed its rating since the paper of ${day}.`,
    moved: ({ ref, was, now }: MovedRating, day: string): string => {
      if (was === "Grey") return `${ref}, not rated in the paper of ${day}, is ${now}.`;
      if (now === "Grey") return `${ref}, ${was} in the paper of ${day}, is not rated now.`;
      return `${ref} has ${ORDER.indexOf(now) > ORDER.indexOf(was) ? "fallen" : "risen"} from ${was} to ${now}.`;
    },
    /** Which recommendations are Red, Amber, not rated; a plan without recommendations is told by the rating of the whole. */
    ratings,
  },
  summary,
  pack,
  /** Behind the name of a sheet that another sheet has: the council's own, or the same paper in the other language. */
  ofTheBoard: " (Board)",
  earlierSheet: (name: string): string => `${name} (earlier)`,
};

export type PapersWords = typeof papers;
