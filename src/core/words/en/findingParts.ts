import type { FindingFacts } from "../../findings/finding";
import { partsOfFindings } from "../findingParts";
import { corrections } from "./corrections";
import { settings } from "./settings";
import { sheets } from "./sheets";

export const quoted = (text: string): string => `“${text.trim()}”`;

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

/** What a recommendation of a ready set asks for (F59), as it goes on from “asks for”. */
export const PARTS: Readonly<Record<FindingFacts["part-not-covered"]["part"], string>> = {
  "secondary-standards": "standards in secondary schools",
  "more-able": "the performance of more able learners",
  evaluation: "better evaluation",
  planning: "better planning",
  coordination: "better coordination",
  "learning-needs": "provision for learners with special educational needs",
  "other-pupils": "support for other pupils who may need it",
  "senior-leaders": "the consistency and impact of senior leaders",
  scrutiny: "rigour, scrutiny and challenge",
  "non-maintained": "non-maintained provision",
  "post-16": "post-16 provision",
  "welsh-medium": "Welsh-medium education",
  "secondary-education": "secondary education",
  "school-finance": "the quality of financial management in schools",
  deficits: "schools with significant deficit budgets",
};

export const TERM_ROWS: Readonly<Record<FindingFacts["term-dates-nonsense"]["why"], (other: string) => string>> = {
  "no-term": () => "it names no term with its year",
  "no-day": () => "a day is missing or cannot be read",
  "wrong-order": () => "its days are not in order",
  "other-year": () => "its days lie in another school year",
  twice: (other) => `a row above, ${other}, is about the same term`,
  overlap: (other) => `it overlaps with ${other}, and neither is followed`,
};

const ANY_OF = {
  day: "a day",
  amount: "an amount in figures",
  number: "a whole number",
  year: "a financial year, as in 2019-20,",
  kind: "a kind of the list",
} as const;

export const { colour, settingName, columnName, meant, writtenIn, tableName } = partsOfFindings({
  language: "en",
  quoted,
  sheets,
  settings,
  colours: corrections.colours,
  anyOf: ANY_OF,
  ruleRow: (rule) => `Rating rules, row ${rule}`,
});
