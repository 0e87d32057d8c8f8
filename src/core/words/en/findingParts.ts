import type { FindingFacts, MeantValue } from "../../findings/finding";
import type { Policy } from "../../rate/rating";
import { rowOfLimit } from "../../rate/ruleRows";
import { fieldName } from "../../tables/fieldNames";
import { corrections } from "./corrections";
import { settings } from "./settings";
import { sheets } from "./sheets";

export const said = (text: string): string => `“${text.trim()}”`;

export const BASES: Readonly<Record<string, string>> = {
  "year-inferred": "the year is not written",
  relative: "it is counted from the start",
  immediate: "“immediately” is counted from the start",
  "from-text": "it stands inside a sentence",
  event: "it is the next event of that kind",
};
export const PRECISIONS: Readonly<Record<string, string>> = {
  week: "a week",
  month: "a month",
  term: "a term",
  quarter: "a quarter",
  year: "a year",
};

export const TERM_ROWS: Readonly<Record<FindingFacts["term-dates-nonsense"]["why"], (other: string) => string>> = {
  "no-term": () => "it names no term with its year",
  "no-day": () => "a day is missing or cannot be read",
  "wrong-order": () => "its days are not in order",
  "other-year": () => "its days lie in another school year",
  twice: (other) => `a row above, ${other}, is about the same term`,
  overlap: (other) => `it overlaps with ${other}, and neither is followed`,
};

export const colour = (name: string): string => (corrections.colours as Readonly<Record<string, string>>)[name] ?? name;

export const settingName = (key: string): string =>
  (settings as Readonly<Record<string, { readonly name: string }>>)[key]?.name ?? ruleRowName(key);

const ruleRowName = (key: string): string => `Rating rules, row ${rowOfLimit(key as keyof Policy) ?? key}`;

export const columnName = (field: string): string => fieldName(field, "en");

const ANY_OF = {
  day: "a day",
  amount: "an amount in figures",
  number: "a whole number",
  year: "a financial year, as in 2019-20,",
  kind: "a kind of the list",
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
