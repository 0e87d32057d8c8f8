import type { Evidence, NotPlanReason, TableKind } from "../recognise/recognition";
import { roleName, type RolesWords } from "./rolesWords";

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
  (sentences: Readonly<Record<Evidence["code"], (text: string) => string>>, roles: RolesWords) =>
  ({ code, text }: Evidence): string =>
    sentences[code](code === "correction" ? roleName(text, roles) : text);
