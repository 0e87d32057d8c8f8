import type { Language } from "../app/sessionState";
import { choiceText, codeOf } from "../core/edits/correctionTexts";
import { ACTION_ROLES, type ActionRole } from "../core/recognise/recognition";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";
import type { Words } from "../core/words/words";
import type { Texts } from "./texts";

const isActionRole = (role: string): role is ActionRole => (ACTION_ROLES as readonly string[]).includes(role);

/** What the views say, from the words of one language. */
export const textsOf = (words: Words): Texts => ({
  pane: words.pane,
  failures: words.failures,
  day: words.sheets.day,
  role: (role) => (isActionRole(role) ? words.sheets.headings.actions[role] : words.recognition.role(role)),
  choice: (correction) => choiceText(correction.kind, codeOf(correction), words),
  rating: (rating) => words.ratings.colours[rating],
  reason: words.ratings.reason,
  recommendationReason: words.ratings.recommendationReason,
  finding: words.findings.sentence,
  findingKind: (code) => words.findings.kinds[code],
});

export const WORDS: Readonly<Record<Language, Words>> = { en: english, cy: welsh };
export const LANGUAGES: Readonly<Record<Language, Texts>> = { en: textsOf(english), cy: textsOf(welsh) };

/** The pane's language for Excel's display language: Welsh for "cy" and "cy-GB", else English. */
export const languageFor = (displayLanguage: string): Language => (/^cy\b/i.test(displayLanguage) ? "cy" : "en");
