import type { Evidence } from "../recognise/recognition";
import type { Language } from "../tables/description";
import { fieldName } from "../tables/fieldNames";

/** Quotes what a reason rests on; a field that a person chose is called by its name. */
export const evidenceSentence =
  (sentences: Readonly<Record<Evidence["code"], (text: string) => string>>, language: Language) =>
  ({ code, text }: Evidence): string =>
    sentences[code](code === "correction" ? fieldName(text, language) : text);
