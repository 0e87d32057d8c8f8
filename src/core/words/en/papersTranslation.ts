import type { TranslationWords } from "../translationWords";

export const translation: TranslationWords = {
  notTranslated: "(not yet in English)",
  alsoIn: (sheet) => `The same papers stand in Welsh, from the sheet “${sheet}” on.`,
  heading: "Still to be translated into English",
  state: (texts) =>
    texts === 1
      ? "1 text of the recommendations is not yet in English."
      : `${String(texts)} texts of the recommendations are not yet in English.`,
  none: "Every recommendation has its text and its short name in English.",
  typed: (what, text) => `${{ text: "Text", shortName: "Short name" }[what]}: ${text}`,
  heads: { ref: "Ref", what: "As it was typed" },
  where: (sheet) =>
    `Translations are typed on the sheet “${sheet}”. Actions, owners, measures and risks stand as they were typed.`,
};
