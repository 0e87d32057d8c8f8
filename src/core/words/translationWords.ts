/** The words of what is not in the language of a paper. */
export interface TranslationWords {
  /** Stands behind a text that was typed in the other language and has none in this. */
  readonly notTranslated: string;
  /** That the same papers stand in the other language, from a sheet on. */
  readonly alsoIn: (sheet: string) => string;
  readonly heading: string;
  readonly state: (texts: number) => string;
  readonly none: string;
  /** A text as it was typed in the other language. */
  readonly typed: (what: "text" | "shortName", text: string) => string;
  readonly heads: { readonly ref: string; readonly what: string };
  /** Where a translation is written, and what stays as it was typed. */
  readonly where: (sheet: string) => string;
}
