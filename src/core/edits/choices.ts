import type { ChoiceList } from "../tables/description";
import type { Words } from "../words/words";
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
