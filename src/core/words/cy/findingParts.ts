import type { FindingFacts, MeantValue } from "../../findings/finding";
import type { Policy } from "../../rate/rating";
import { rowOfLimit } from "../../rate/ruleRows";
import { fieldName } from "../../tables/fieldNames";
import { corrections } from "./corrections";
import { settings } from "./settings";
import { sheets } from "./sheets";

export const said = (text: string): string => `“${text.trim()}”`;

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

export const TERM_ROWS: Readonly<Record<FindingFacts["term-dates-nonsense"]["why"], (other: string) => string>> = {
  "no-term": () => "nid yw’n enwi tymor gyda’i flwyddyn",
  "no-day": () => "mae diwrnod ar goll neu ni ellir ei ddarllen",
  "wrong-order": () => "nid yw ei dyddiau yn eu trefn",
  "other-year": () => "mae ei dyddiau mewn blwyddyn ysgol arall",
  twice: (other) => `mae rhes uwch ei phen, ${other}, am yr un tymor`,
  overlap: (other) => `mae’n gorgyffwrdd â ${other}, ac ni ddilynir yr un o’r ddwy`,
};

export const colour = (name: string): string => (corrections.colours as Readonly<Record<string, string>>)[name] ?? name;

export const settingName = (key: string): string =>
  (settings as Readonly<Record<string, { readonly name: string }>>)[key]?.name ?? ruleRowName(key);

const ruleRowName = (key: string): string => `Rheolau graddio, rhes ${rowOfLimit(key as keyof Policy) ?? key}`;

export const columnName = (field: string): string => fieldName(field, "cy");

const ANY_OF = {
  day: "diwrnod",
  amount: "swm mewn ffigurau",
  number: "rhif cyfan",
  year: "blwyddyn ariannol, fel 2019-20,",
  kind: "math o’r rhestr",
} as const;

export function meant(value: MeantValue): string {
  switch (value.kind) {
    case "day":
      return sheets.day(value.day);
    case "number":
      return String(value.number);
    case "status":
      return said(sheets.statuses[value.status]);
    case "words":
      return said(value.words);
    case "anyOf":
      return ANY_OF[value.holds];
  }
}
