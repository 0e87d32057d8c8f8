import { figureNamed, kindNamed } from "../read/schoolFigures";
import { isYearLabel } from "../read/schoolYears";
import type { GridCell, GridRow } from "./sheetGrid";
import { matchHeading, type HeadingMatch } from "./vocabulary";

const NAMES_SCHOOLS = new Set(["school", "schoolNumber"]);
export const PLAIN = 0.8;

export const namesSchool = (matches: readonly HeadingMatch[]): boolean =>
  matches.some((match) => match.kind === "schools" && NAMES_SCHOOLS.has(match.role) && match.strength >= PLAIN);

/** Whether a row of headings has one for schools: years and kinds of figures beside it head columns of money. */
export const headsSchools = (line: GridRow | undefined): boolean =>
  line?.cells.some(({ text }) => namesSchool(matchHeading(text))) ?? false;

/** "2018/19", "Actual", "Forecast 1", "£'000": what stands over or under the headings of balances, and never is a balance. */
export function isFigureLabel({ text, cell }: Pick<GridCell, "text" | "cell">): boolean {
  if (text.length > 40) return false;
  if (typeof cell.value === "number") return isYearLabel(text);
  const short = text.split(" ").length <= 4;
  return isYearLabel(text) || (short && (kindNamed(text) !== null || figureNamed(text) !== null)) || isUnit(text);
}

export const isUnit = (text: string): boolean => /^\(?£[^\p{L}]*(?:k|m|000s?)?\)?$/iu.test(text.trim());
