import type { ChoiceList } from "../tables/description";
import type { Words } from "../words/words";
import type { Validation } from "../changes/changeSet";
import { ratingWords } from "./ratingLook";

type WordList = Exclude<ChoiceList, "recommendations">;

const CHOICES: { readonly [List in WordList]: (words: Words) => readonly string[] } = {
  statuses: ({ sheets }) => Object.values(sheets.statuses),
  ratings: ratingWords,
  ownerKinds: ({ sheets }) => Object.values(sheets.ownerKinds),
  severities: ({ sheets }) => Object.values(sheets.severities),
  findingStates: ({ sheets }) => Object.values(sheets.findingStates),
  judgements: ({ sheets }) => sheets.judgements,
  languages: ({ sheets }) => Object.values(sheets.settings.languages),
  keyDateKinds: ({ sheets }) => Object.values(sheets.keyDateKinds),
  balanceKinds: ({ sheets }) => Object.values(sheets.balanceKinds),
  licences: ({ sheets }) => Object.values(sheets.licences),
  phases: ({ sheets }) => Object.values(sheets.phases),
  betterWhen: ({ sheets }) => Object.values(sheets.betterWhen),
  trends: ({ sheets }) => Object.values(sheets.trends),
};

/** The words of a closed list, in the language of the sheet. */
export const choiceWords = (list: WordList, words: Words): readonly string[] => CHOICES[list](words);

/** Lists that only offer: a judgement may be in words of its own (R16). */
const OPEN: readonly WordList[] = ["judgements"];

/** The dropdown of a list, in the language of the sheet. */
export const choicesOf = (list: WordList, words: Words): Extract<Validation, { readonly kind: "list" }> => ({
  ...{ kind: "list", values: CHOICES[list](words) },
  ...(OPEN.includes(list) ? { isOpen: true } : {}),
});
