import { dayThatCounts, isOpen } from "../plan/actionFacts";
import type { Action } from "../plan/actionPlan";
import type { RatedAction, Rating } from "../rate/rating";
import { nameOf } from "./decisions";
import { directionSince } from "./direction";
import { shortened } from "./paperHead";
import type { SentenceBlock, TableCell, TableHeading } from "./paper";
import type { PaperInput } from "./paperInput";
import type { PackHeading } from "../words/packWords";

/** Red first, then Amber, Green, Blue, not rated; within a rating what is due first. */
const WORST_FIRST: readonly Rating[] = ["Red", "Amber", "Green", "Blue", "Grey"];
const dueOf = ({ action }: RatedAction): string => dayThatCounts(action) ?? "9";

export const worstFirst = (rated: readonly RatedAction[]): readonly RatedAction[] =>
  [...rated].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.rating) - WORST_FIRST.indexOf(b.rating) ||
      (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a.action.key < b.action.key ? -1 : 1),
  );

export const isOpenOne = ({ action }: RatedAction): boolean => isOpen(action);

const OWNER_LINES = 3;

/** What tables of actions put into their cells. */
export class ActionCells {
  private readonly input: PaperInput;

  constructor(input: PaperInput) {
    this.input = input;
  }

  chip(rating: Rating): TableCell {
    return { chip: rating, text: this.input.words.papers.chip(rating) };
  }

  id = ({ action }: RatedAction): TableCell => nameOf(action);

  /** What is to be done, in so many lines of a column at the most. */
  text({ action }: RatedAction, width: number, lines = 3): TableCell {
    return shortened(action.action, width, lines);
  }

  /** Why it has its rating; of one that is Red or Amber its direction since the earlier paper, too (R10). */
  reason({ action, rating, reason }: RatedAction): TableCell {
    const stated = this.input.words.ratings.reason(reason);
    const was = this.input.earlier?.actions.get(action.key)?.rating;
    if (was === undefined || (rating !== "Red" && rating !== "Amber")) return stated;
    return `${stated}\n${directionSince(was, rating, this.input.words)
      .slice(0, was === rating ? 1 : 2)
      .join(", ")}`;
  }

  /** The first name of the list and how many more. */
  owner({ action }: RatedAction, width: number): TableCell {
    const { pack } = this.input.words.papers;
    const [first, ...others] = action.owner.owners.flatMap(({ text }) => text ?? []);
    if (first === undefined) return { quiet: pack.nobody };
    const name = shortened(first, width, OWNER_LINES);
    return others.length === 0 ? name : pack.andOthers(name, others.length);
  }

  day(day: Action["due"]["day"]): string {
    const { papers } = this.input.words;
    return day === null ? papers.pack.noDay : papers.shortDay(day, this.input.asOf);
  }

  /** The day it was due, and the one it is due now, or that is asked for and does not count yet (F49). */
  due({ action }: RatedAction): TableCell {
    const { pack } = this.input.words.papers;
    const [first, now] = [action.due.day, action.revisedDue.day];
    if (first === null && now === null) return { quiet: pack.noDay };
    if (now === null) return this.day(first);
    const then = action.moveWaits === true ? pack.askedFor(this.day(now)) : pack.movedTo(this.day(now));
    return `${this.day(first)}\n${then}`;
  }

  head(field: PackHeading, align: TableHeading["align"] = "left"): TableHeading {
    return { text: this.input.words.papers.pack.heads[field], align };
  }

  /** Headings of columns of words; ids stand out. */
  heads(...fields: readonly PackHeading[]): readonly TableHeading[] {
    return fields.map((field) => ({ ...this.head(field), ...(field === "id" ? { isStrong: true as const } : {}) }));
  }
}

export const sentence = (key: string, text: string, size: SentenceBlock["size"] = "text"): SentenceBlock => ({
  kind: "sentence",
  key,
  text,
  size,
});
