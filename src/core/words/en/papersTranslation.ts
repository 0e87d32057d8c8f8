/** The words of what is not in the language of a paper. */
export const translation = {
  /** Stands behind a text that was typed in the other language and has none in this. */
  notTranslated: "(not yet in English)",
  /** That the same papers stand in the other language, from a sheet on. */
  alsoIn: (sheet: string): string => `The same papers stand in Welsh, from the sheet “${sheet}” on.`,
  heading: "Still to be translated into English",
  state: (texts: number): string =>
    texts === 1
      ? "1 text of the recommendations is not yet in English."
      : `${String(texts)} texts of the recommendations are not yet in English.`,
  none: "Every recommendation has its text and its short name in English.",
  /** A text as it was typed in the other language. */
  typed: (what: "text" | "shortName", text: string): string =>
    `${{ text: "Text", shortName: "Short name" }[what]}: ${text}`,
  heads: { ref: "Ref", what: "As it was typed" },
  /** Where a translation is written, and what stays as it was typed. */
  where: (sheet: string): string =>
    `Translations are typed on the sheet “${sheet}”. Actions, owners, measures and risks stand as they were typed.`,
};

export type TranslationWords = typeof translation;
