import type { Standing } from "../core/recognise/recognition";
import { RATINGS } from "../core/rate/rating";
import { isSame, type ReviewDifference } from "../core/reviewDifference";
import { READ_FIELDS } from "../core/words/paneDoubtsWords";
import type { Texts } from "./texts";
import { toneOf } from "./toneOf";

/** "12 due dates move, 4 actions are rated Red"; actions that come or go first, since the rest counts among those that stay. */
export function changesText(texts: Texts, difference: ReviewDifference): string {
  const words = texts.pane.doubts.changes;
  if (isSame(difference)) return words.nothing;
  const { added, removed, changed, rated, findingsMore, findingsFewer } = difference;
  const said = (count: number, say: (count: number) => string): readonly string[] => (count === 0 ? [] : [say(count)]);
  return [
    ...said(added, words.added),
    ...said(removed, words.removed),
    ...READ_FIELDS.flatMap((field) => said(changed[field], words.changed[field])),
    ...RATINGS.flatMap((rating) => said(rated[rating] ?? 0, (count) => words.rated(count, texts.rating(rating)))),
    ...said(findingsMore, words.findingsMore),
    ...said(findingsFewer, words.findingsFewer),
  ].join(", ");
}

/** A fill by its name and its number. */
export const fillText = (texts: Texts, fill: string): string => texts.pane.doubts.fill(toneOf(fill), fill);

/** What a correction is about: its column or table by heading and sheet, its colour, its words. */
export function subjectText(texts: Texts, correction: Standing): string {
  const { anchor } = correction;
  const own =
    correction.kind === "colour"
      ? fillText(texts, correction.fill)
      : correction.kind === "owner"
        ? correction.text
        : null;
  const heading = own ?? anchor?.headings[0] ?? "";
  return texts.pane.doubts.subject[correction.kind](heading || texts.pane.structure.noHeading, anchor?.sheet ?? "");
}
