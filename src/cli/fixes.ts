import { fixesRequest } from "../app/steps/requests";
import { fixText } from "../core/fixes/fixText";
import type { FixValue } from "../core/fixes/fixValue";
import { fixesOfRule, openFixesOfRule, type FixAccepted } from "../core/fixes/proposeFixes";
import { ratingsAfter, type RatingMove } from "../core/fixes/ratingsAfter";
import type { StepRequest } from "../core/history/stepNames";
import type { Review } from "../core/review";
import { cellAddress, columnLetter, placeText } from "../core/snapshot/address";
import { cellAt } from "../core/snapshot/workbookSnapshot";
import { foldText } from "../core/text/normalise";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";
import type { Words } from "../core/words/words";
import { AskedFailure } from "./asked";
import type { Request } from "./commandLine";

/** Values that cells of our tables were meant to hold: what is accepted where no rule is named. */
const MEANT = "F50";

/** What is accepted: all of the rule that has one answer, and of the others what was chosen ("Actions!C5=2; Actions!C9=Ann Lee"). */
function acceptedOf(review: Review, rule: string, choices: string | null, words: Words): readonly FixAccepted[] {
  const open = openFixesOfRule(review, rule);
  const parts = (choices ?? "").split(";").filter((part) => part.trim() !== "");
  const chosen = parts.map((part): FixAccepted => {
    const [cell = "", ...rest] = part.split("=");
    const answer = foldText(rest.join("="));
    const fix = open.find((one) => foldText(cellOf(one)) === foldText(cell));
    const value = fix?.choices.find(
      (choice, at) => answer === String(at + 1) || answer === foldText(saidOf(choice, words)),
    );
    if (!fix || !value) throw new AskedFailure("no-such-answer", part.trim());
    return { code: fix.code, place: fix.place, value };
  });
  return [...fixesOfRule(review, rule), ...chosen];
}

/** The step that writes it; without a choice it is asked for by its rule, and follows the workbook as it then is. */
export function fixesAsked(review: Review, { entry, target, language }: Request): StepRequest {
  const rule = entry ?? MEANT;
  if (target === null) return { name: "fix", about: rule };
  const words = language === "cy" ? welsh : english;
  return { name: "fix", about: fixesRequest(acceptedOf(review, rule, target, words)) };
}

/** What `fix` writes, a line each with what it does to the rating, what all of it does together, and what has to be chosen. */
export function fixesText(review: Review, words: Words, entry: string | null, target: string | null): string {
  const { fixes: texts } = CLI_WORDS[words.language];
  const rule = entry ?? MEANT;
  const accepted = acceptedOf(review, rule, target, words);
  const places = new Set(accepted.map(({ place }) => placeText(place)));
  const open = openFixesOfRule(review, rule).filter(({ place }) => !places.has(placeText(place)));
  const [first] = open;
  return [
    ...(accepted.length > 0 ? [writtenText(review, words, accepted)] : first ? [] : [texts.none(rule)]),
    ...(first ? [texts.choose(open.length, `fix … ${rule} "${cellOf(first)}=1"`)] : []),
    ...open.map((one) =>
      texts.choices(
        cellOf(one),
        textNow(review, one),
        one.choices.map((choice, at) => `${String(at + 1)} ${saidOf(choice, words)}`),
      ),
    ),
  ].join("\n");
}

function writtenText(review: Review, words: Words, accepted: readonly FixAccepted[]): string {
  const { fixes: texts } = CLI_WORDS[words.language];
  const { colours } = words.ratings;
  const all = ratingsAfter(review, accepted);
  const moved = all.actions.filter(({ before, after }) => before !== after).length;
  return [
    ...accepted.map((one) => `${lineOf(review, one, words)}${ratingLine(ratingOf(review, one), words)}`),
    ...(all.actions.length === 0 ? [] : [`${texts.ratings.change(moved)}.`]),
    ...all.recommendations.map(
      ({ ref, before, after }) => `${texts.ratings.recommendation(ref, colours[before], colours[after])}.`,
    ),
  ].join("\n");
}

/** The same for machines. */
export function fixesJson(review: Review, words: Words, entry: string | null, target: string | null): object {
  const rule = entry ?? MEANT;
  const accepted = acceptedOf(review, rule, target, words);
  const all = ratingsAfter(review, accepted);
  const cellTold = (one: Pick<FixAccepted, "code" | "place">): object => ({
    code: one.code,
    rule,
    sheet: one.place.sheet,
    row: one.place.row + 1,
    column: columnLetter(one.place.column),
    now: textNow(review, one),
  });
  return {
    fixes: accepted.map((one) => ({
      ...cellTold(one),
      becomes: saidOf(one.value, words),
      rating: ratingOf(review, one),
    })),
    toChoose: openFixesOfRule(review, rule).map((one) => ({
      ...cellTold(one),
      answers: one.choices.map((choice) => saidOf(choice, words)),
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
  const stated =
    move.before === move.after
      ? ratings.stays(colours[move.before])
      : ratings.becomes(colours[move.before], colours[move.after]);
  return `. ${stated}`;
}

/** "Actions!F5", as `check` says it. */
const cellOf = ({ place: { sheet, row, column } }: Pick<FixAccepted, "place">): string =>
  `${sheet}!${cellAddress(row, column)}`;

const lineOf = (review: Review, one: FixAccepted, words: Words): string => {
  return CLI_WORDS[words.language].fixes.line(cellOf(one), textNow(review, one), saidOf(one.value, words));
};

const saidOf = (value: FixValue, words: Words): string =>
  fixText(value, {
    ...words.sheets,
    rating: (rating) => words.ratings.colours[rating],
    ...words.pane.checks,
  });

function textNow({ snapshot }: Review, { place }: Pick<FixAccepted, "place">): string {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  return (sheet && cellAt(sheet, place.row, place.column)?.text) ?? "";
}
