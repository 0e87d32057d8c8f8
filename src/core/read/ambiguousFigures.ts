import { tokenise } from "./dates/dateTokens";
import { figuresAt } from "./dates/readFigures";

/** Whether a text is a day in figures that fit both ways: "04/05/2020", but not "05/05/2020" or "2020-05-04" (D4). */
export function ambiguousFigures(text: string): boolean {
  const figures = figuresAt({ tokens: tokenise(text) }, 0);
  if (!figures) return false;
  const [first, second] = figures.parts;
  const shortLead = figures.lengths[0] <= 2 && figures.lengths[1] <= 2;
  return shortLead && first !== second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
}
