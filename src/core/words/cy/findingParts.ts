import type { FindingFacts } from "../../findings/finding";
import { partsOfFindings } from "../findingParts";
import { corrections } from "./corrections";
import { settings } from "./settings";
import { sheets } from "./sheets";

export const quoted = (text: string): string => `“${text.trim()}”`;

export const BASES: Readonly<Record<string, string>> = {
  "year-inferred": "nid yw’r flwyddyn wedi’i hysgrifennu",
  relative: "fe’i cyfrifir o’r cychwyn",
  immediate: "cyfrifir “ar unwaith” o’r cychwyn",
  "from-text": "mae’n sefyll o fewn brawddeg",
  event: "dyma’r digwyddiad nesaf o’r fath",
};
export const PRECISIONS: Readonly<Record<string, string>> = {
  week: "wythnos",
  month: "mis",
  term: "tymor",
  quarter: "chwarter",
  year: "blwyddyn",
};

/** What a recommendation of a ready set asks for (F59), as it goes on from “asks for”. */
export const PARTS: Readonly<Record<FindingFacts["part-not-covered"]["part"], string>> = {
  "secondary-standards": "safonau mewn ysgolion uwchradd",
  "more-able": "berfformiad dysgwyr mwy abl",
  evaluation: "werthuso gwell",
  planning: "gynllunio gwell",
  coordination: "gydlynu gwell",
  "learning-needs": "ddarpariaeth i ddysgwyr ag anghenion addysgol arbennig",
  "other-pupils": "gymorth i ddisgyblion eraill a all fod ei angen",
  "senior-leaders": "gysondeb ac effaith uwch arweinwyr",
  scrutiny: "drylwyredd, craffu a her",
  "non-maintained": "ddarpariaeth nas cynhelir",
  "post-16": "ddarpariaeth ôl-16",
  "welsh-medium": "addysg cyfrwng Cymraeg",
  "secondary-education": "addysg uwchradd",
  "school-finance": "ansawdd rheolaeth ariannol mewn ysgolion",
  deficits: "ysgolion â diffygion sylweddol yn eu cyllidebau",
};

export const TERM_ROWS: Readonly<Record<FindingFacts["term-dates-nonsense"]["why"], (other: string) => string>> = {
  "no-term": () => "nid yw’n enwi tymor gyda’i flwyddyn",
  "no-day": () => "mae diwrnod ar goll neu ni ellir ei ddarllen",
  "wrong-order": () => "nid yw ei dyddiau yn eu trefn",
  "other-year": () => "mae ei dyddiau mewn blwyddyn ysgol arall",
  twice: (other) => `mae rhes uwch ei phen, ${other}, am yr un tymor`,
  overlap: (other) => `mae’n gorgyffwrdd â ${other}, ac ni ddilynir yr un o’r ddwy`,
};

const ANY_OF = {
  day: "diwrnod",
  amount: "swm mewn ffigurau",
  number: "rhif cyfan",
  year: "blwyddyn ariannol, fel 2019-20,",
  kind: "math o’r rhestr",
} as const;

export const { colour, settingName, columnName, meant, writtenIn, tableName } = partsOfFindings({
  language: "cy",
  quoted,
  sheets,
  settings,
  colours: corrections.colours,
  anyOf: ANY_OF,
  ruleRow: (rule) => `Rheolau graddio, rhes ${rule}`,
});
