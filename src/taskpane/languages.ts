import type { Language } from "../app/sessionState";
import type { Outcome } from "../app/workbookPort";
import { choiceText, codeOf } from "../core/sheets/correctionTexts";
import { TABLE } from "../core/tables/allTables";
import { fieldName } from "../core/tables/fieldNames";
import type { StartWords } from "../core/words/startEnglish";
import { whenLoaded } from "./loading";
import type { Texts } from "./texts";

/** What the views say, from the words of one language. */
export function textsOf(words: StartWords): Texts {
  return {
    pane: words.pane,
    failures: words.failures,
    day: words.sheets.day,
    heading: (role) => fieldName(role, words.language),
    tableName: (table) => TABLE[table].sheet[words.language],
    listed: (list, code) => (words.sheets[list] as Readonly<Record<string, string>>)[code] ?? code,
    role: (role) => fieldName(role, words.language),
    tableKinds: words.corrections.tableKinds,
    statuses: words.sheets.statuses,
    choice: (correction) => choiceText(correction.kind, codeOf(correction), words),
    rating: (rating) => words.ratings.colours[rating],
    letters: words.ratings.letters,
    reason: words.ratings.reason,
    holdsWhen: (key) => words.ratings.holdsWhen[key],
    impactReason: words.ratings.impactReason,
    recommendationReason: words.ratings.recommendationReason,
    ofSchools: words.sheets,
    schoolReason: words.ratings.schoolReason,
    finding: words.findings.explain,
    findingKind: (code) => words.findings.kinds[code],
    setting: (key) => words.findings.setting(key),
    unit: (unit) => words.settingUnits[unit],
  };
}

/** A language is loaded when somebody reads it. */
const LOAD: Readonly<Record<Language, () => Promise<StartWords>>> = {
  en: async () => (await import(/* webpackChunkName: "spoken-en" */ "../core/words/startEnglish")).startEnglish,
  cy: async () => (await import(/* webpackChunkName: "spoken-cy" */ "../core/words/startWelsh")).startWelsh,
};
const loaded: Partial<Record<Language, Texts>> = {};

/** Loads what the pane says in a language. */
export const loadLanguage = (language: Language): Promise<Outcome<null>> => whenLoaded(load(language));

async function load(language: Language): Promise<void> {
  loaded[language] ??= textsOf(await LOAD[language]());
}

/** What the pane says in a language that is loaded. */
export function textsIn(language: Language): Texts {
  const texts = loaded[language];
  if (!texts) throw new Error(`What is said in ${language} is not loaded.`);
  return texts;
}

/** The pane's language for Excel's display language: Welsh for "cy" and "cy-GB", else English. */
export const languageFor = (displayLanguage: string): Language => (/^cy\b/i.test(displayLanguage) ? "cy" : "en");
