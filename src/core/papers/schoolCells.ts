import type { RatedSchool } from "../rate/rateSchool";
import type { SchoolsReport } from "../report/schoolsReport";
import type { SchoolHeading } from "../words/schoolPapersWords";
import type { PaperBlock, TableCell, TableHeading } from "./paper";
import type { PaperInput } from "./paperInput";

export const COLUMNS = [44.25, 147.75, 71.25, 75, 58.5, 58.5, 58.5, 58.5, 58.5, 131.25] as const;
/** Schools beyond this many are counted together. */
export const AT_MOST = 40;
const LAST = COLUMNS.length - 1;

/** What of a school may be said, and to how many pence (B12). */
export interface Showing {
  readonly input: PaperInput;
  readonly report: SchoolsReport;
  /** null: with their names; else by these letters. */
  readonly letters: ReadonlyMap<RatedSchool, string> | null;
  readonly roundedTo: number;
}

export const POUNDS = 100;
const THOUSAND = 1_000 * POUNDS;
export const TEN_THOUSAND = 10 * THOUSAND;

export const rounded = (pence: number, to: number): number => Math.round(pence / to) * to + 0;

export const heading = (key: string, text: string): PaperBlock => ({ kind: "heading", key, text, from: 0, to: LAST });

export const headed =
  ({ input }: Showing) =>
  (field: SchoolHeading, align: TableHeading["align"] = "left"): TableHeading => ({
    text: input.words.papers.pack.schools.heads[field],
    align,
  });

/** In thousands of pounds. */
export const thousands = (pence: number, { roundedTo }: Showing): number =>
  Math.round(rounded(pence, Math.max(roundedTo, THOUSAND)) / THOUSAND) + 0;

export const numberOf = (one: RatedSchool, { letters }: Showing): TableCell =>
  letters?.get(one) ?? one.school.number ?? "–";

export const chipOf = ({ rating }: RatedSchool, { input }: Showing): TableCell => ({
  chip: rating,
  text: input.words.papers.chip(rating),
});
