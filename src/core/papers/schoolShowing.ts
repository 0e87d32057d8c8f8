import type { RatedSchool } from "../rate/rateSchool";
import type { SchoolsReport } from "../report/schoolsReport";
import { poundsText } from "../words/money";
import type { SchoolHeading } from "../words/schoolPapersWords";
import { sentence } from "./actionCells";
import type { HeadingBlock, PaperBlock, TableCell, TableHeading } from "./paper";
import type { PaperInput } from "./paperInput";

export const COLUMNS = [44.25, 147.75, 71.25, 75, 58.5, 58.5, 58.5, 58.5, 58.5, 131.25] as const;
export const LAST = COLUMNS.length - 1;
/** Schools beyond this many are counted together. */
export const AT_MOST = 40;

/** What of a school may be said, and to how many pence (B12). */
export interface Showing {
  readonly input: PaperInput;
  readonly report: SchoolsReport;
  /** null: with their names; else by these letters. */
  readonly letters: ReadonlyMap<RatedSchool, string> | null;
  readonly roundedTo: number;
}

export const POUNDS = 100;
export const THOUSAND = 1_000 * POUNDS;
export const TEN_THOUSAND = 10 * THOUSAND;

export const rounded = (pence: number, to: number): number => Math.round(pence / to) * to + 0;

/** Rounded to what may be said of the schools, without a sign. */
export function amountText(pence: number, { input, roundedTo, letters }: Showing): string {
  const { schools: texts } = input.words.papers.pack;
  const amount = rounded(Math.abs(pence), roundedTo);
  if (!letters) return poundsText(amount);
  return amount === 0 ? texts.under(poundsText(roundedTo)) : texts.about(poundsText(amount));
}

/** Under a table that holds only the first of them: how many more there are. */
export const cutShort = (key: string, all: number, { input }: Showing): readonly PaperBlock[] =>
  all <= AT_MOST ? [] : [sentence(key, input.words.papers.pack.schools.cutShort(all - AT_MOST), "note")];

export const heading = (key: string, text: string): HeadingBlock => ({ kind: "heading", key, text, from: 0, to: LAST });

export const headed =
  ({ input }: Showing) =>
  (field: SchoolHeading, align: TableHeading["align"] = "left"): TableHeading => ({
    text: input.words.papers.pack.schools.heads[field],
    align,
  });

/** In thousands of pounds. */
export const thousands = (pence: number, { roundedTo }: Showing): number =>
  Math.round(rounded(pence, Math.max(roundedTo, THOUSAND)) / THOUSAND) + 0;

/** Without names the order is that of the letters. */
export const shown = ({ report, letters }: Showing): readonly RatedSchool[] =>
  (letters ? [...letters.keys()] : report.listed).slice(0, AT_MOST);

export const numberOf = (one: RatedSchool, { letters }: Showing): TableCell =>
  letters?.get(one) ?? one.school.number ?? "–";

export const chipOf = ({ rating }: RatedSchool, { input }: Showing): TableCell => ({
  chip: rating,
  text: input.words.papers.chip(rating),
});
