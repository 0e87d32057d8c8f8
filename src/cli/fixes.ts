import { fixText } from "../core/fixes/fixText";
import { fixesOfRule, type FixAccepted } from "../core/fixes/proposeFixes";
import { ratingsAfter, type RatingMove } from "../core/fixes/ratingsAfter";
import type { Review } from "../core/review";
import { cellAddress, columnLetter } from "../core/snapshot/address";
import { cellAt } from "../core/snapshot/workbookSnapshot";
import { CLI_WORDS } from "../core/words/cliLanguages";
import type { Words } from "../core/words/words";

/** What `fix` writes, a line each with what it does to the rating, and what all of it does together. */
export function fixesText(review: Review, words: Words, rule: string): string {
  const { fixes: said } = CLI_WORDS[words.language];
  const { colours } = words.ratings;
  const accepted = fixesOfRule(review, rule);
  if (accepted.length === 0) return said.none(rule);
  const all = ratingsAfter(review, accepted);
  const moved = all.actions.filter(({ before, after }) => before !== after).length;
  return [
    ...accepted.map((one) => `${lineOf(review, one, words)}${ratingLine(ratingOf(review, one), words)}`),
    ...(all.actions.length === 0 ? [] : [`${said.ratings.change(moved)}.`]),
    ...all.recommendations.map(
      ({ ref, before, after }) => `${said.ratings.recommendation(ref, colours[before], colours[after])}.`,
    ),
  ].join("\n");
}

/** The same for machines. */
export function fixesJson(review: Review, words: Words, rule: string): object {
  const accepted = fixesOfRule(review, rule);
  const all = ratingsAfter(review, accepted);
  return {
    fixes: accepted.map((one) => ({
      code: one.code,
      rule,
      sheet: one.place.sheet,
      row: one.place.row + 1,
      column: columnLetter(one.place.column),
      now: textNow(review, one),
      becomes: saidOf(one, words),
      rating: ratingOf(review, one),
    })),
    ratingsAfter: {
      changed: all.actions.filter(({ before, after }) => before !== after).length,
      recommendations: all.recommendations.map(({ ref, before, after }) => ({ recommendation: ref, before, after })),
    },
  };
}

function ratingOf(review: Review, one: FixAccepted): RatingMove | null {
  const [action] = ratingsAfter(review, [one]).actions;
  return action ? { before: action.before, after: action.after } : null;
}

function ratingLine(move: RatingMove | null, words: Words): string {
  if (!move) return "";
  const { ratings } = CLI_WORDS[words.language].fixes;
  const { colours } = words.ratings;
  const said =
    move.before === move.after
      ? ratings.stays(colours[move.before])
      : ratings.becomes(colours[move.before], colours[move.after]);
  return `. ${said}`;
}

const lineOf = (review: Review, one: FixAccepted, words: Words): string => {
  const { sheet, row, column } = one.place;
  return CLI_WORDS[words.language].fixes.line(
    `${sheet}!${cellAddress(row, column)}`,
    textNow(review, one),
    saidOf(one, words),
  );
};

const saidOf = ({ value }: FixAccepted, words: Words): string =>
  fixText(value, {
    ...words.sheets,
    rating: (rating) => words.ratings.colours[rating],
    ...words.pane.checks,
  });

function textNow({ snapshot }: Review, { place }: FixAccepted): string {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  return (sheet && cellAt(sheet, place.row, place.column)?.text) ?? "";
}
