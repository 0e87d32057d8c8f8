import type { Evidence, NotPlanReason, TableKind } from "../recognise/recognition";
import type { Language } from "../tables/description";
import { fieldName } from "../tables/fieldNames";

/** What the command line says of what was recognised. */
export interface RecognitionWords {
  /** "actions", in the middle of a sentence. */
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  /** Why no action comes from a sheet; stands after the sheet's name. */
  readonly notPlans: Readonly<Record<NotPlanReason, string>>;
  /** Why we think so, in one clause. */
  readonly evidence: (evidence: Evidence) => string;
}

/** Quotes what a reason rests on; a field that a person chose is called by its name. */
export const evidenceSentence =
  (sentences: Readonly<Record<Evidence["code"], (text: string) => string>>, language: Language) =>
  ({ code, text }: Evidence): string =>
    sentences[code](code === "correction" ? fieldName(text, language) : text);
