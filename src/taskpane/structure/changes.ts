import type { Correction, CorrectionInForce } from "../../core/recognise/recognition";
import { RATINGS } from "../../core/rate/rating";
import { isSame, type ReviewDifference } from "../../core/reviewDifference";
import type { DoubtWords } from "../../core/words/en/paneDoubts";
import { READ_FIELDS } from "../../core/words/paneDoubtsWords";
import type { Texts } from "../texts";
import { toneOf } from "./toneOf";

/** "12 due dates move, 4 actions are rated Red"; actions that come or go first, since the rest counts among those that stay. */
export function changesText(
  texts: Texts,
  { changes: words }: DoubtWords,
  difference: ReviewDifference,
  correction?: Correction,
): string {
  if (isSame(difference)) return words.nothing;
  const { added, removed, changed, rated, findingsMore, findingsFewer, claimsBetter } = difference;
  const stated = (count: number, say: (count: number) => string): readonly string[] =>
    count === 0 ? [] : [say(count)];
  const claims = (count: number): string =>
    correction?.kind === "colour" ? words.claim(count, texts.choice(correction)) : words.changed.claim(count);
  return [
    ...stated(added, words.added),
    ...stated(removed, words.removed),
    ...READ_FIELDS.flatMap((field) => stated(changed[field], field === "claim" ? claims : words.changed[field])),
    ...RATINGS.flatMap((rating) => stated(rated[rating] ?? 0, (count) => words.rated(count, texts.rating(rating)))),
    ...stated(claimsBetter, (count) => words.claimsBetter(count, count === changed.claim)),
    ...stated(findingsMore - claimsBetter, words.findingsMore),
    ...stated(findingsFewer, words.findingsFewer),
  ].join(", ");
}

/** A sentence of its own. */
export const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A fill by its name. */
export const fillText = (words: DoubtWords, fill: string): string => words.fill(toneOf(fill));

/** What a correction is about: its column or table by heading and sheet, its colour, its words. */
export function subjectText(words: DoubtWords, noHeading: string, correction: CorrectionInForce): string {
  const { anchor } = correction;
  const own =
    correction.kind === "colour"
      ? fillText(words, correction.fill)
      : correction.kind === "owner"
        ? correction.text
        : null;
  const heading = own ?? anchor?.headings[0] ?? "";
  return words.subject[correction.kind](heading || noHeading, anchor?.sheet ?? "");
}
